# Cambios reales de la ley, reproducidos: validate.json; y lo mismo junto a una comparación (validation-elsewhere-…).
# Observado: el dato publicado, con su intervalo del 95 %. Previsto: por el modelo, sin los estudios del caso.

validation-title = Cambios reales de la ley: lo observado y lo previsto
validation-lead = Cada dato se midió cuando de verdad cambió una ley, una práctica, una plataforma o un programa. Al modelo se le dijo qué cambió, pero no qué se observó: los estudios del caso quedaron fuera de aquello en lo que se apoya. Su previsión está junto al dato publicado.

## Todos los datos juntos

validation-whole = Todos los datos juntos
validation-nothing-counts = Ninguno de los datos cuenta aquí: son el resultado de otro modelo, o no hay previsión para ellos.
validation-met = Se cumple
validation-not-met = No se cumple
validation-criterion-covered90 = { $covered } de { $rows } datos publicados ({ $share }) están dentro del intervalo previsto del 90 %. Si los estudios que no publicaron intervalo no tuvieran ningún error, serían { $exact }.
validation-criterion-sure_signs = En { $agree } de { $sure } datos ({ $share }) la dirección es correcta, entre aquellos cuyo intervalo publicado excluye que no haya efecto. De todos los datos con dirección: { $all_agree } de { $all }.
validation-criterion-width = Los intervalos previstos del 90 % son { $times } veces tan anchos como los de otros estudios tomados en conjunto ({ $rows } datos).
validation-criterion-no_effect = Puntuación media { $own }; prever siempre «ningún efecto» tendría { $other } ({ $rows } datos).
validation-criterion-pooled = Puntuación media { $own }; el promedio de otros estudios tendría { $other } ({ $rows } datos).
validation-criterion-pooled_interval = Puntuación media { $own }; el promedio de otros estudios con su intervalo tendría { $other } ({ $rows } datos). Es la comparación más exigente.
validation-asked-share = Se pide: al menos { $bound }.
validation-asked-width = Se pide: como máximo { $bound } veces.
validation-asked-score = Se pide: una puntuación menor.
validation-too-few = Hay muy pocas simulaciones para un veredicto como «probable»: se hicieron { $draws } y hacen falta al menos { $least }.
validation-words = Cuántas veces acertaron las palabras de una respuesta, entre los datos con dirección
validation-column-word = Palabra
validation-column-said = Dicha
validation-column-right = Acertada
validation-column-sure = Acertada cuando el intervalo publicado excluye que no haya efecto
validation-of = { $part } de { $whole }
validation-word-very-likely = muy probable
validation-word-likely = probable
validation-word-unclear = sin diferencia clara

## La imagen

validation-picture = Dato por dato
validation-picture-how = El rombo es lo observado y su línea, el intervalo del 95 %. El punto de abajo es lo que prevé el modelo: la mitad de sus previsiones está en la parte gruesa de la línea y el 90 %, en toda la línea. La línea vertical es «ningún efecto». Un rombo más allá de los extremos de la línea de abajo es un fallo. Lo que queda fuera de la imagen se dibuja en su borde.
validation-observed = Observado (95 %)
validation-predicted = Previsto (50 % y 90 %)
validation-measure-percent_change = cambio en porcentaje
validation-measure-rate_ratio = razón de tasas
validation-measure-odds_ratio = razón de momios (odds)
validation-measure-risk_difference = diferencia de proporciones
validation-measure-level = nivel después del cambio
validation-scale-percent_change = El lugar con el cambio, comparado con el mismo lugar sin él. Izquierda: menos; derecha: más.
validation-scale-rate_ratio = El lugar con el cambio, comparado con el mismo lugar sin él: 1 es ningún efecto; 0,5, la mitad; 2, el doble.
validation-scale-odds_ratio = Los momios son las personas afectadas por cada una que no lo está. Con el cambio, comparado con el lugar sin él: 1 es ningún efecto; 0,5, la mitad; 2, el doble.
validation-scale-risk_difference = En puntos porcentuales, con el cambio menos sin él.
validation-scale-level = El dato mismo, no una comparación. Cada línea tiene su propia escala, que empieza en cero.
validation-row = { $place }, { $year }: { $name }. Observado: { $observed }. Previsto: { $predicted }.
validation-level = observado { $observed }, previsto { $predicted }
validation-whole-place = en todo el lugar
validation-years = { $count ->
    [one] año { $from } después del cambio
   *[other] años { $from } a { $to } después del cambio
  }
validation-not-counted = resultado de otro modelo, no cuenta
validation-inside = { $inside ->
    [yes] sí
   *[no] no
  }
validation-outside = fuera del intervalo previsto
validation-not-predicted = sin previsión
validation-no-clear-change = sin cambio claro (no se publicó una cifra)

## Cómo leerlo

validation-how-title = Cómo leer esto y qué no muestra
validation-how = Los intervalos previstos contienen tres cosas: lo que no se sabe de las cifras del modelo, la suerte y el error del propio estudio. La puntuación (CRPS) dice a qué distancia está una previsión de lo observado, en una escala donde la mitad y el doble están igual de lejos de «ningún efecto»; cuanto menor, mejor. «Otros estudios» es el promedio de lo que se midió del mismo resultado en otros lugares, admitiendo diferencias reales entre ellos (efectos aleatorios).
validation-limits = Esto tiene límites. Un lugar cuyos datos se tomaron de otro no es ese lugar. Un estudio sin grupo de control recoge todo lo que ocurrió en esos años. Y quienes eligieron lo que mira el modelo conocían estos estudios.

## Un caso

validation-design = { $grade ->
    [A] Diseño del estudio A: con grupo de control, o un ensayo.
    [B] Diseño del estudio B: antes y después, o seguimiento de las mismas personas.
    [C] Diseño del estudio C: una encuesta o informes.
    [model] Los datos publicados son el resultado de otro modelo: no cuentan.
    [none] No se indica el diseño del estudio.
   *[other] Diseño del estudio: { $grade }.
  }
validation-verified = Los artículos se leyeron en el texto de las leyes.
validation-not-verified = Los artículos no se comprobaron en el texto de las leyes.
validation-moved-more = Se hizo más estricto o mayor: { $levers }.
validation-moved-less = Se hizo menos estricto o menor: { $levers }.
validation-moved-other = Cambió de otra manera: { $levers }.
validation-table = Lo observado y lo previsto
validation-column-observed = Observado (95 %)
validation-column-predicted = Previsto (90 %)
validation-column-others = Otros estudios (90 %)
validation-column-inside = ¿Lo observado está en el 90 % previsto?
validation-column-sign = Dirección
validation-column-words = Qué habría dicho la respuesta
validation-column-source = Fuente
validation-half = la mitad de las previsiones: de { $low } a { $high }
validation-studies = { $count ->
    [one] { $count } estudio
   *[other] { $count } estudios
  }
validation-sign-agrees = correcta
validation-sign-differs = equivocada
validation-verdict = { $verdict ->
    [very_likely_higher] muy probablemente mayor
    [likely_higher] probablemente mayor
    [likely_lower] probablemente menor
    [very_likely_lower] muy probablemente menor
    [no_difference] ninguna diferencia
    [too_few_draws] muy pocas simulaciones
   *[no_clear_difference] sin diferencia clara
  }
validation-sources = De dónde vienen estos datos
validation-left-out = Estudios que quedaron fuera de la previsión:
validation-made = { $draws ->
    [one] { $draws } simulación
   *[other] { $draws } simulaciones
  } de { $people } personas para cada caso, con y sin el cambio, con las mismas personas y la misma suerte. Todas las personas son inventadas.

## Junto a una comparación

validation-elsewhere-title = Dónde cambiaron de verdad las mismas reglas
validation-elsewhere-lead = Lo que se observó después de cambios reales de la ley que comparten alguna regla con las leyes comparadas aquí, junto a lo que este modelo prevé para ese lugar y ese momento sin los estudios del caso. Primero están los que más tienen en común. Allí también cambiaron otras cosas.
validation-elsewhere-law = Tiene reglas en común con:
validation-elsewhere-same = Cambió en el mismo sentido: { $levers }.
validation-elsewhere-opposite = Cambió en sentido contrario: { $levers }.
