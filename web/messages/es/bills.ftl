# Varias leyes en una tabla: la página y los informes.
# $versus: la ley con la que se comparan las demás. Los números llegan ya escritos.

several-title = Todas las leyes, una al lado de otra
several-lead = { $count ->
    [one] { $count } ley, comparada con otra en las mismas personas y con la misma suerte.
   *[other] { $count } leyes, cada una comparada con otra en las mismas personas y con la misma suerte.
  } Esto no es una clasificación: a usted le toca decir qué resultados importan más.
several-made = { $place }, { $years ->
    [one] { $years } año
   *[other] { $years } años
  } desde el { $day }. { $draws } simulaciones de { $people } personas adultas cada una. Aftermath { $version }.
several-comparator = Comparar con
several-in-force = { $name } (ley vigente)
several-summing = Reuniendo los resultados…
several-caption = En comparación con { $versus }
several-caption-part = En comparación con { $versus }: { $laws }
several-level = nivel e intervalo del 90 %
several-unit = { $form ->
    [rate] por cada { NUMBER(1000) } personas que trabajan durante un año
    [share] en porcentaje; diferencias en puntos porcentuales
    [wage] US$ por semana
    [money] US$, en total durante { $years ->
        [one] { $years } año
       *[other] { $years } años
      }
    [time] años, en total durante { $years ->
        [one] { $years } año
       *[other] { $years } años
      }
   *[ratio] personas por cada persona
  }
several-verdict = { $verdict ->
    [very_likely_lower] Muy probablemente más bajo (en { $chance })
    [very_likely_higher] Muy probablemente más alto (en { $chance })
    [likely_lower] Probablemente más bajo (en { $chance })
    [likely_higher] Probablemente más alto (en { $chance })
    [no_difference] Ninguna diferencia en ninguna simulación
    [too_few_draws] Muy pocas simulaciones para una conclusión
   *[cannot_be_told] Sin diferencia clara (más alto en { $chance })
  }
several-marks = Cada fila tiene una sola escala para todas las leyes; su línea vertical es ninguna diferencia con { $versus }. El punto es el centro de las simulaciones y la línea a su lado abarca nueve de cada diez. El punto está lleno donde la ley es muy probablemente más baja o más alta. Entre paréntesis, tras la conclusión: en qué parte de las simulaciones es así. Los cambios son cocientes (−20 % es una quinta parte menos); de las proporciones, puntos porcentuales. Dos leyes cualesquiera se comparan simulación por simulación, así que no deben restarse los intervalos de dos columnas.
several-whisker = { $law }, { $name }. { $verdict }. { $size }
several-all = { $count ->
    [one] Todos los resultados ({ $count } más)
   *[other] Todos los resultados ({ $count } más)
  }
several-fewer = Solo los primeros resultados
several-print = Imprimir esta tabla
several-csv = Guardar como tabla (CSV)
several-summary = Guardar todos los números (summary.csv)
several-file = leyes una al lado de otra

several-csv-outcome = Resultado
several-csv-unit = Unidad
several-csv-versus = En comparación con
several-csv-level = Su nivel
several-csv-level-low = Su nivel, 5 %
several-csv-level-high = Su nivel, 95 %
several-csv-law = Ley
several-csv-ratio = Cociente
several-csv-ratio-low = Cociente, 5 %
several-csv-ratio-high = Cociente, 95 %
several-csv-difference = Diferencia
several-csv-difference-low = Diferencia, 5 %
several-csv-difference-high = Diferencia, 95 %
several-csv-chance = Probabilidad de más alto
several-csv-verdict = Conclusión
