# Lo que comparten la página, un informe y la ficha: la respuesta en frases y el marco de un informe.
# $law y $versus son nombres de leyes; $things, una lista ya hecha.

face-answer = La respuesta
face-likely = En comparación con { $versus }, { $law } { $clauses }.
face-clause = { $verdict ->
    [very_likely_lower] muy probablemente reduce: { $things }
    [very_likely_higher] muy probablemente aumenta: { $things }
    [likely_lower] probablemente reduce: { $things }
   *[likely_higher] probablemente aumenta: { $things }
  }
face-open = No hay una diferencia clara en: { $things }.
face-same = No cambia nada en: { $things }.
face-with = { $name } ({ $size })
face-open-thing = { $name } ({ $size }; más alto en { $chance } de las simulaciones)
face-size = { $change }; intervalo del 90 %: de { $low } a { $high }
face-short = { $change } (de { $low } a { $high })
face-times = { $times } veces
face-from-none = desde cero
face-per-encounter = { $name } por encuentro
face-too-few = Hay muy pocas simulaciones para decir qué cambiaría { $law }: se hicieron { $draws } y hacen falta al menos { $least }.
face-what-likely-means = Muy probable: en al menos 95 de cada 100 simulaciones; probable: en al menos 80. Cada número es una tasa por persona que trabaja un año, salvo que se diga otra cosa. Con ambas leyes son las mismas personas y la misma suerte.

## Resultados en grupos

face-does = Lo que la ley hace, muy probable o probablemente
face-uncertain = Lo que es incierto
face-turns = Lo que cambia con los supuestos de uno u otro lado
face-turns-lead = Estos resultados tienen otro veredicto cuando cada número en disputa se toma de los estudios que elegiría uno de los lados.

## Un informe

face-title-two = { $place }: { $law } junto a { $versus }
face-lead = Lo que la ley hace a las personas que ofrecen servicios sexuales en { $place }, durante { $years } años desde el { $day }. { $draws } simulaciones, cada una con las mismas personas y la misma suerte bajo cada ley; { $people } personas adultas simuladas representan a unas { $represents }. Los paréntesis contienen intervalos del 90 %: hasta dónde deja abierta la respuesta lo que se sabe.
face-lead-one = Personas que ofrecen servicios sexuales en { $place } bajo { $law }, durante { $years } años desde el { $day }: { $draws } simulaciones; { $people } personas adultas simuladas representan a unas { $represents }. Los paréntesis contienen intervalos del 90 %.
face-names = En este informe, «la ley vigente» es { $versus } y «el proyecto» es { $law }.
face-assume = No son los supuestos principales: este cálculo se hizo con { $assume }.
face-law-shown = Ley que se muestra junto a { $versus }
face-one-outcome = Un resultado: con el tiempo, para quién y por qué
face-outcome = Resultado
face-depth = En profundidad
face-depth-lead = Tres preguntas más sobre la diferencia entre { $versus } y { $law }: qué disposiciones y mecanismos la producen, qué números inciertos la deciden y qué la invertiría. Estos cálculos son más pequeños que la comparación anterior; donde no coincidan, vale la comparación.
face-depth-two = De las { $laws } leyes, solo las dos primeras: { $law } junto a { $versus }.
face-depth-chosen = { $chosen ->
    [asked_for] Resultados examinados, según lo pedido: { $things }.
    [likely] Resultados examinados, los primeros que probable o muy probablemente cambian, cuatro como máximo: { $things }.
   *[none_likely] Resultados examinados, porque ningún resultado principal cambia probablemente: { $things }.
  }
face-levels = Niveles bajo { $law }
face-per-worker-year = por cada { NUMBER(1000) } personas que trabajan un año
face-not-a-report = Este archivo no contiene valores. El informe lo hace el programa: aftermath compare.
face-damaged = No se pueden leer los valores de este archivo. Puede que se haya cortado en el camino; pídalo otra vez o use un navegador de 2023 o posterior.
face-analysis = { $kind ->
    [attribution] Qué produce la diferencia
    [sensitivity] Qué números inciertos deciden la respuesta
    [breakeven] Qué tendría que ser cierto
    [validation] Cambios reales de la ley: lo observado y lo predicho
    [elicited] Lo que respondieron quienes conocen el tema
   *[form] Preguntas para quienes conocen el tema
  }
face-analysis-of = { $place }: { $law } junto a { $versus }.
face-report-of = Qué cambiaría en { $place }

## Findings, one a row

face-word = { $verdict ->
    [very_likely_lower] muy probablemente más bajo
    [very_likely_higher] muy probablemente más alto
    [likely_lower] probablemente más bajo
    [likely_higher] probablemente más alto
    [no_difference] ninguna diferencia
    [too_few_draws] muy pocas simulaciones
   *[cannot_be_told] sin diferencia clara
  }
face-bar = { $name }: { $size }
