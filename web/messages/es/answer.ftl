# La respuesta: resultados, por qué, críticas, redadas, varios proyectos de ley.
# $kind es count (personas, casos), share, money, wage (dólares a la semana), time (años, días) o ratio (personas por persona).
# Los números llegan ya escritos en el idioma de quien lee. $before: con la ley vigente. $after: con el proyecto de ley.

## El marco

answer-title = Qué cambiaría
answer-lead = { $bill }, en comparación con la ley vigente en { $place }. Las mismas personas viven con ambas leyes, con la misma suerte.
answer-age = Los datos elegidos para este lugar son de { $same ->
    [yes] { $middle }
   *[no] { $first } a { $last }, la mitad de { $middle } o antes
  }; el resto se toma de otros lugares o se supone. Las leyes se comparan a partir del { $day }.
answer-age-none = Este lugar no tiene datos propios: todos se toman de otros lugares o se suponen.
answer-back = Volver al proyecto de ley
answer-views = Partes de la respuesta
answer-view-results = Resultados
answer-view-sides = Si uno de los lados tiene razón
answer-view-turns = Qué tendría que ser cierto
answer-view-raids = Las redadas como prueba de detección
answer-view-bills = Varios proyectos de ley
answer-view-brief = El informe breve
answer-bill-shown = Proyecto de ley mostrado
answer-bill-number = Proyecto de ley { $number }

## Mientras se calcula

answer-progress = Hechas { $done } de { $of } simulaciones.
answer-time-left = { $seconds ->
    [one] Queda aproximadamente { $seconds } segundo.
   *[other] Quedan aproximadamente { $seconds } segundos.
  }
answer-time-unknown = Aún no se sabe cuánto tardará.
answer-starting = El motor de cálculo arranca en su propio equipo. No se envía nada.
answer-progress-title = Avance de las simulaciones
answer-cancel = Detener aquí
answer-start-again = Calcular de nuevo
answer-cancelled = Detenido tras { $done } de { $of } simulaciones. Lo que ve se basa en ellas; calcule de nuevo para obtener la respuesta completa.
answer-cancelled-empty = Detenido antes de la primera respuesta.
answer-done = Terminado: { $draws } simulaciones de { $people } personas durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }.
answer-failed = Esto no se pudo calcular:
answer-announce-half = La mitad de las simulaciones está hecha.

## En resumen

answer-brief-title = En resumen
answer-brief-same = Sin ninguna diferencia
answer-brief-none-here = Ninguno.

## Un resultado

answer-headlines = Resultado por resultado
answer-read-dots = Cómo leer los puntos: cada uno de los 20 puntos es una respuesta igual de probable a la pregunta de en qué difieren las dos leyes. La línea vertical significa que no hay diferencia; los puntos llenos están del lado de menos; los círculos vacíos, del lado de más.
answer-read-icons = Cómo leer los cuadrados: cada uno es una de { NUMBER(1000) } personas, o de 100, en un año. Donde se cuentan casos, una misma persona puede sufrir más de uno, así que dos cuadrados pueden ser la misma persona.
answer-no-number = sin cifra
answer-dollars = US$ { $amount }
answer-levels = { $form ->
    [rate] Por cada { NUMBER(1000) } personas que trabajan durante un año: alrededor de { $before } con la ley vigente y alrededor de { $after } con el proyecto de ley.
    [wage] Alrededor de { $before } a la semana con la ley vigente y alrededor de { $after } a la semana con el proyecto de ley.
   *[other] Alrededor de { $before } con la ley vigente y alrededor de { $after } con el proyecto de ley.
  }
answer-totals = En cifras reales, para unas { $people } personas que trabajan, durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }: alrededor de { $before } con la ley vigente y alrededor de { $after } con el proyecto de ley.
answer-difference = { $verdict ->
    [fewer] { $kind ->
        [share] Es decir, entre { $low } y { $high } puntos porcentuales menos, 9 de cada 10 veces.
        [money] Es decir, entre { $low } y { $high } menos, 9 de cada 10 veces.
        [wage] Es decir, entre { $low } y { $high } menos a la semana, 9 de cada 10 veces.
        [time] Es decir, entre { $low } y { $high } menos, 9 de cada 10 veces.
        [ratio] Es decir, entre { $low } y { $high } menos, 9 de cada 10 veces.
       *[count] Es decir, entre { $low } y { $high } menos, 9 de cada 10 veces.
      }
    [more] { $kind ->
        [share] Es decir, entre { $low } y { $high } puntos porcentuales más, 9 de cada 10 veces.
        [money] Es decir, entre { $low } y { $high } más, 9 de cada 10 veces.
        [wage] Es decir, entre { $low } y { $high } más a la semana, 9 de cada 10 veces.
        [time] Es decir, entre { $low } y { $high } más, 9 de cada 10 veces.
        [ratio] Es decir, entre { $low } y { $high } más, 9 de cada 10 veces.
       *[count] Es decir, entre { $low } y { $high } más, 9 de cada 10 veces.
      }
    [unsure] { $kind ->
        [share] Es probable cualquier valor desde { $low } puntos porcentuales menos hasta { $high } más, 9 de cada 10 veces. Probabilidad de que aumente con el proyecto de ley: { $chance }.
        [money] Es probable cualquier valor desde { $low } menos hasta { $high } más, 9 de cada 10 veces. Probabilidad de que aumente con el proyecto de ley: { $chance }.
        [wage] Es probable cualquier valor desde { $low } menos hasta { $high } más a la semana, 9 de cada 10 veces. Probabilidad de que aumente con el proyecto de ley: { $chance }.
        [time] Es probable cualquier valor desde { $low } menos hasta { $high } más, 9 de cada 10 veces. Probabilidad de que aumente con el proyecto de ley: { $chance }.
       *[count] Es probable cualquier valor desde { $low } menos hasta { $high } más, 9 de cada 10 veces. Probabilidad de que aumente con el proyecto de ley: { $chance }.
      }
    [unsure-touching] Que no haya ninguna diferencia está entre las respuestas probables. Probabilidad de que aumente con el proyecto de ley: { $chance }.
    [same] Es igual en cada una de las { $draws } simulaciones.
   *[none] En estas simulaciones, al menos una de las dos leyes no tiene casos así.
  }
answer-verdict = { $verdict ->
    [fewer] { $kind ->
        [share] Más bajo con el proyecto de ley
        [money] Menos con el proyecto de ley
        [wage] Menos con el proyecto de ley
        [time] Menos con el proyecto de ley
       *[count] Menos con el proyecto de ley
      }
    [more] { $kind ->
        [share] Más alto con el proyecto de ley
       *[count] Más con el proyecto de ley
      }
    [likely-fewer] { $kind ->
        [share] Probablemente más bajo con el proyecto de ley
       *[count] Probablemente menos con el proyecto de ley
      }
    [likely-more] { $kind ->
        [share] Probablemente más alto con el proyecto de ley
       *[count] Probablemente más con el proyecto de ley
      }
    [unsure] Sin diferencia clara
    [few] Demasiado pocas simulaciones para concluir
    [same] Sin ninguna diferencia
   *[none] No hay nada que comparar
  }
answer-too-few = Todavía hay muy pocas simulaciones para decir algo: hacen falta al menos 100.
answer-chance-below = menos del { $chance }
answer-chance-above = más del { $chance }
answer-better = { $better ->
    [law] Para las personas afectadas, esto cuenta como mejor con el proyecto de ley.
    [comparator] Para las personas afectadas, esto cuenta como mejor con la ley vigente.
   *[none] No hay acuerdo sobre si sería mejor más o menos, así que aquí no se llama mejor a nada.
  }
answer-dots = { $kind ->
    [share] De 20 respuestas igual de probables: { $below } más bajas con el proyecto de ley, { $above } más altas, { $zero } sin diferencia.
    [count] De 20 respuestas igual de probables: { $below } con menos casos con el proyecto de ley, { $above } con más, { $zero } sin diferencia.
   *[other] De 20 respuestas igual de probables: { $below } con menos con el proyecto de ley, { $above } con más, { $zero } sin diferencia.
  }
answer-dots-lower = { $kind ->
    [share] más bajo con el proyecto de ley
    [count] menos con el proyecto de ley
   *[other] menos con el proyecto de ley
  }
answer-dots-higher = { $kind ->
    [share] más alto con el proyecto de ley
   *[other] más con el proyecto de ley
  }
answer-dots-label = { $name }: diferencia entre el proyecto de ley y la ley vigente. { $words }
answer-dots-unit = { $form ->
    [rate] Diferencia por cada { NUMBER(1000) } personas que trabajan durante un año. Cada punto es una de 20 respuestas igual de probables; la línea es el cero.
    [share] Diferencia en puntos porcentuales. Cada punto es una de 20 respuestas igual de probables; la línea es el cero.
   *[other] Diferencia. Cada punto es una de 20 respuestas igual de probables; la línea es el cero.
  }
answer-icons-rate = { $differ ->
    [0] Por cada { NUMBER(1000) } personas en un año: { $both } con cualquiera de las dos leyes.
   *[other] { $more ->
        [law] Por cada { NUMBER(1000) } personas en un año: { $both } con cualquiera de las dos leyes (cuadrados llenos), { $differ } más con el proyecto de ley (cuadrados con marco).
       *[comparator] Por cada { NUMBER(1000) } personas en un año: { $both } con cualquiera de las dos leyes (cuadrados llenos), { $differ } más con la ley vigente (cruces).
      }
  }
answer-icons-share = { $differ ->
    [0] De cada { $whole }: { $both } con cualquiera de las dos leyes (cuadrados llenos).
   *[other] { $more ->
        [law] De cada { $whole }: { $both } con cualquiera de las dos leyes (cuadrados llenos), { $differ } más con el proyecto de ley (cuadrados con marco).
       *[comparator] De cada { $whole }: { $both } con cualquiera de las dos leyes (cuadrados llenos), { $differ } más con la ley vigente (cruces).
      }
  }
answer-show-numbers = Mostrar las cifras
answer-hide-numbers = Ocultar las cifras
answer-open-detail = A lo largo del tiempo, para quiénes y por qué
answer-open-detail-of = A lo largo del tiempo, para quiénes y por qué: { $name }

## Tablas

answer-column-outcome = Resultado
answer-column-what = Qué
answer-column-before = Ley vigente
answer-column-after = Proyecto de ley
answer-column-difference = Diferencia
answer-column-verdict = Conclusión
answer-column-year = Año
answer-column-group = Grupo
answer-numbers-of = { $name }: las cifras
answer-numbers-by-year = { $name }: las cifras por año
answer-numbers-by-group = { $name }: las cifras por grupo
answer-row-rate = Por cada { NUMBER(1000) } personas que trabajan durante un año
answer-row-total = En total, durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }
answer-row-share = Proporción
answer-row-value = Valor
answer-interval = de { $low } a { $high }
answer-signed = { $kind ->
    [share] { $sign ->
        [minus] −{ $size } puntos
        [plus] +{ $size } puntos
       *[none] { $size } puntos
      }
   *[other] { $sign ->
        [minus] −{ $size }
        [plus] +{ $size }
       *[none] { $size }
      }
  }
answer-mean-interval = { $mean } (de { $low } a { $high })

## Todos los demás resultados

answer-all = Todos los demás resultados
answer-all-lead = { $count } más, ordenados según la parte del modelo de la que vienen.
answer-search = Buscar resultados
answer-search-found = { $count ->
    [0] No se encontró nada.
    [one] Se encontró { $count } resultado.
   *[other] Se encontraron { $count } resultados.
  }

## Detalle

answer-detail-back = Volver a todos los resultados
answer-over-time = A lo largo del tiempo
answer-over-time-total = Cada año, todas las personas del lugar juntas. La línea es el valor central; la banda contiene 9 de cada 10 respuestas.
answer-over-time-share = Cada año, todas las personas juntas. La línea es el valor central; la banda contiene 9 de cada 10 respuestas.
answer-over-time-label = { $name }, de { $first } a { $last }. En { $last }: alrededor de { $before } con la ley vigente y alrededor de { $after } con el proyecto de ley.
answer-law-in-force = La ley vigente (línea discontinua)
answer-the-bill = El proyecto de ley (línea continua)
answer-groups = A quiénes afecta
answer-groups-lead = { $form ->
    [rate] Diferencia por cada { NUMBER(1000) } personas del grupo que trabajan durante un año. Cada persona se cuenta en el grupo en que está en cada momento.
   *[other] Diferencia en cada grupo. Cada persona se cuenta en el grupo en que está en cada momento.
  }
answer-groups-marks = Punto lleno: la diferencia está clara. Círculo vacío: no hay diferencia clara. La línea contiene 9 de cada 10 respuestas; la línea vertical es el cero.
answer-group-label = { $group }: { $words }
answer-waiting = Calculando…
answer-when-done = Esto se muestra cuando terminan las simulaciones.
answer-unavailable = Esto no se pudo calcular.

## Por qué

answer-why = Por qué
answer-why-lead = Paso a paso, del artículo de la ley al resultado. Se lee con todas las cifras en su valor central; los pasos no tienen por qué sumar el total.
answer-why-none = El modelo no puede mostrar paso a paso lo que lleva a este resultado. Lo que lo cambia pueden ser las redadas, el dinero público o quiénes trabajan y dónde.
answer-paths = Del artículo al resultado
answer-path-label = Cadena { $number }
answer-path-clause = Artículo
answer-path-clauses = { $clauses } en lugar de { $before }
answer-path-clauses-new = { $clauses } (nuevo)
answer-path-clauses-gone = Deja de regir: { $before }
answer-path-no-clause = no se indica artículo
answer-path-lever = Lo que la ley dice al respecto
answer-path-mechanism = Parte del modelo
answer-path-step = En el camino
answer-path-end = Resultado
answer-path-size = { $name }: { $change } solo por esta cadena
answer-path-whole = Todas las cadenas juntas: { $change }.
answer-step = { $direction ->
    [lower] { $percent } menos
   *[higher] { $percent } más
  }
answer-step-times = se multiplica por { $times }
answer-step-new = distinto de lo que es con la ley vigente
answer-step-same = casi sin cambios
answer-step-target = { $target }: { $change }
answer-shifts = Qué mueven las leyes
answer-shifts-lead = Cada factor, sobre qué actúa y cuánto lo sube o lo baja el proyecto de ley.
answer-shift-on = actúa sobre: { $target }
answer-shift-ratio = × { $ratio } ({ $change })
answer-grade = Grado de certeza: { $grade }
answer-clauses-before = Artículos de la ley vigente
answer-clauses-after = Artículos del proyecto de ley
answer-no-clause = ninguno
answer-rests-on = En qué se basa esto
answer-parameters = Cifras
answer-parameter-value = { $median } (de { $low } a { $high }, 9 de cada 10 veces), { $unit }
answer-parameter-critics = Estudios más favorables a las prohibiciones: { $median } (de { $low } a { $high })
answer-parameter-no-critics = De los estudios más favorables a las prohibiciones no se toma otra cifra.
answer-parameter-source = Fuente: { $source }
answer-checked = Comprobado en la fuente
answer-unchecked = Aún no comprobado en la fuente
answer-studies = Estudios
answer-study-none = Ningún estudio: esto se basa en una estimación razonada.
answer-study-where = { $place }, { $period }
answer-study-who = A quiénes se estudió: { $population }
answer-study-design = Cómo: { $design }
answer-study-estimate = { $measure }: { $estimate }
answer-study-estimate-interval = { $measure }: { $estimate } (de { $low } a { $high })
answer-study-n = Personas o registros: { $n }
answer-study-compares = { $exposure } → { $outcome }
answer-study-locator = En qué parte: { $locator }
answer-study-caution = Con cautela: { $note }
answer-study-doi = DOI: { $doi }
answer-study-open = Abrir en doi.org (sale de esta página; ese sitio ve su visita)

## Ambos lados

answer-sides-lead = Cada cifra en disputa se toma de un solo lado: primero de los estudios más favorables a las prohibiciones, luego de los más contrarios a ellas, tomando sus asociaciones como causas; donde ningún estudio va más lejos, la cifra se desplaza una desviación típica hacia ese lado. Cada vez se calcula todo de nuevo, con { $draws } simulaciones.
answer-sides-run = Calcular con las cifras de cada lado
answer-sides-turns = { $count ->
    [0] No cambia ninguna conclusión.
    [one] Cambia { $count } conclusión:
   *[other] Cambian { $count } conclusiones:
  }
answer-sides-fewer-draws = Las respuestas con las cifras de un solo lado se basan en menos simulaciones, así que son menos seguras; algunas conclusiones pueden cambiar solo por eso.
answer-sides-main = Con las cifras principales
answer-sides-critics = Con las cifras más favorables a las prohibiciones
answer-sides-associations = Con las cifras más contrarias a las prohibiciones
answer-sides-changes = Cambia
answer-sides-stays = Se mantiene
answer-weak-title = Cuánto depende de supuestos
answer-weak-count = { $weak ->
    [one] { $weak } cifra del modelo es un supuesto, una respuesta de personas consultadas o se conoce poco. Se toma de un rango amplio, de modo que los intervalos abarcan lo que no se sabe.
   *[other] { $weak } cifras del modelo son supuestos, respuestas de personas consultadas o se conocen poco. Cada una se toma de un rango amplio, de modo que los intervalos abarcan lo que no se sabe.
  }
answer-weak-of = El modelo tiene { $all } cifras en total.
answer-weak-show = Cuáles
answer-idle = El modelo no actúa sobre estas disposiciones, así que aquí no cambian nada: { $levers }.

## Qué tendría que ser cierto

answer-turns-lead = Elija un resultado. Para cada cifra en disputa, el motor busca el valor con el que la diferencia cambia de signo.
answer-turns-outcome = Resultado
answer-turns-run = Buscar
answer-turns-drawn = Diferencia con las cifras tal como están, en todos los años: { $words }.
answer-turn = { $verdict ->
    [within] { $rising ->
        [yes] Si esta cifra fuera superior a { $at }, el resultado sería mayor con el proyecto de ley; si fuera inferior, menor. Eso está dentro de lo publicado.
       *[no] Si esta cifra fuera superior a { $at }, el resultado sería menor con el proyecto de ley; si fuera inferior, mayor. Eso está dentro de lo publicado.
      }
    [edge] { $rising ->
        [yes] Si esta cifra fuera superior a { $at }, el resultado sería mayor con el proyecto de ley; si fuera inferior, menor. Eso está en el límite de lo publicado.
       *[no] Si esta cifra fuera superior a { $at }, el resultado sería menor con el proyecto de ley; si fuera inferior, mayor. Eso está en el límite de lo publicado.
      }
   *[beyond] { $rising ->
        [yes] Solo si esta cifra fuera superior a { $at }, el resultado sería mayor con el proyecto de ley; si fuera inferior, menor. Eso está fuera de lo publicado.
       *[no] Solo si esta cifra fuera superior a { $at }, el resultado sería menor con el proyecto de ley; si fuera inferior, mayor. Eso está fuera de lo publicado.
      }
  }
answer-turn-none = Ningún valor de esta cifra cambia el signo de la respuesta.
answer-turn-open = Estas simulaciones no bastan para decir si esta cifra cambia el signo de la respuesta.
answer-turn-range-published = Rango publicado (9 de cada 10)
answer-turn-range-critics = Rango de los estudios más favorables a las prohibiciones
answer-turn-range-crossing = Aquí cambia la respuesta
answer-turn-range-searched = Rango explorado
answer-turns-none-title = Cifras que no cambian la respuesta
answer-turns-no-part = Estas cifras en disputa no intervienen en este resultado: { $names }.
answer-turns-picture = { $name }: rango publicado de { $low } a { $high }. { $words }

## Redadas

answer-raids-lead = Una redada es una prueba para detectar la trata. De 100 personas que la policía encuentra en redadas, algunas son víctimas de trata y se las reconoce; algunas son víctimas de trata y no se las ve; a algunas se las declara víctimas de trata aunque no lo son; y a algunas, con razón, no se las declara víctimas.
answer-raids-none = Con esta ley no hay redadas en estas simulaciones.
answer-raids-neither = En estas simulaciones ninguna de las dos leyes tiene redadas, así que no hay prueba que examinar.
answer-raids-law-in-force = Con la ley vigente
answer-raids-bill = Con el proyecto de ley
answer-raids-met = Unas { $people } personas son encontradas en redadas durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }. De cada 100:
answer-raids-label = De 100 personas encontradas en redadas: víctimas de trata reconocidas, { $identified }; víctimas de trata no vistas, { $missed }; declaradas víctimas de trata sin serlo, { $wrongly }; con razón no declaradas víctimas de trata, { $left }.
answer-fewer-than-one = menos de 1
answer-fate-identified = víctimas de trata reconocidas
answer-fate-missed = víctimas de trata no vistas
answer-fate-wrongly = declaradas víctimas de trata sin serlo
answer-fate-left = ni son víctimas de trata ni se las declara como tales
answer-raids-harmed = Por cada víctima de trata que las redadas liberan, alrededor de { $harmed } personas son arrestadas, detenidas, sometidas a rehabilitación forzada o expulsadas tras las redadas (de { $low } a { $high }, 9 de cada 10 veces).
answer-raids-harmed-none = Alrededor de { $harmed } personas son arrestadas, detenidas, sometidas a rehabilitación forzada o expulsadas tras las redadas; en estas simulaciones, las redadas no liberan a ninguna víctima de trata.
answer-raids-freed = Víctimas de trata liberadas por redadas: alrededor de { $freed }. Con ayuda de pares, clientes o servicios: alrededor de { $peers }. Por la policía sin redada: alrededor de { $police }. Por sí mismas: alrededor de { $self }.
answer-operations = Operativos reales, según lo publicado
answer-operations-lead = «Declaradas víctimas de trata» es lo que se anunció, no lo que se confirmó.
answer-operation-name = Operativo
answer-operation-met = Personas encontradas
answer-operation-called = Declaradas víctimas de trata
answer-operation-share = Proporción
answer-operation-fate = Qué pasó con ellas

## Varios proyectos de ley

answer-bills-lead = { $count ->
    [one] { $count } proyecto de ley, comparado con la ley vigente en las mismas personas y con la misma suerte.
   *[other] { $count } proyectos de ley, cada uno comparado con la ley vigente en las mismas personas y con la misma suerte.
  } Esto no es una clasificación: a usted le toca decir qué resultados importan más.
answer-bills-run = Calcular todos los proyectos de ley
