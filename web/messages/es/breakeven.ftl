# Qué tendría que ser cierto para que la respuesta cambie de signo: breakeven.json y la búsqueda de la propia página.
# $verdict: within, edge o beyond de lo publicado; none: ningún valor cambia el signo; open: no se puede saber.

breakeven-title = Qué tendría que ser cierto: { $name }
breakeven-drawn = Diferencia con las cifras tal como están, con el proyecto de ley menos con la ley vigente, en { $years ->
    [one] { $years } año
   *[other] { $years } años
  }: { $words }. Es el promedio de { $draws ->
    [one] { $draws } simulación
   *[other] { $draws } simulaciones
  }; el paréntesis indica cuánto lo mueve el azar de la simulación (9 de cada 10 veces).
breakeven-doubtful = El paréntesis incluye el cero: estas simulaciones no permiten decidir si el resultado es mayor o menor con el proyecto de ley. Lo que lo cambiaría es igual de incierto.
breakeven-weighs = Este índice suma varios resultados, con los pesos de su archivo:
breakeven-in-brief = Cifras en disputa, probadas una por una: { $all }. { $turning ->
    [0] No se ve que ninguna cambie el signo dentro de lo publicado.
    [one] { $turning } de ellas puede cambiar el signo por sí sola, dentro de lo publicado o en su límite.
   *[other] { $turning } de ellas pueden cambiar el signo, cada una por sí sola, dentro de lo publicado o en su límite.
  }
breakeven-in-brief-open = Para { $open } de ellas, estas simulaciones no bastan.
breakeven-several = { $verdict ->
    [within] El signo cambia más de una vez: en { $values }. Al menos uno de estos valores está dentro de lo publicado.
    [edge] El signo cambia más de una vez: en { $values }. Uno de estos valores puede estar en el límite de lo publicado.
   *[beyond] El signo cambia más de una vez: en { $values }. Todos estos valores están fuera de lo publicado.
  }
breakeven-crossing = El signo cambia en { $value }; el paréntesis contiene 9 de cada 10 casos del azar de la simulación.
breakeven-found = Este cambio de signo aparece solo en el { $share } de los remuestreos de estas simulaciones: puede deberse al azar.
breakeven-key-held = La diferencia cuando esta cifra se fija en un valor; la banda es el azar de la simulación (9 de cada 10)
breakeven-range-calibrated = Lo que la calibración deja del rango publicado (9 de cada 10)
breakeven-held = Fijada en un valor
breakeven-records = Datos publicados en los que se apoya esta cifra, en sus propias unidades
breakeven-all = Todas las cifras probadas
breakeven-all-caption = Cada cifra por separado; todas las demás quedan como están
breakeven-column-number = Cifra
breakeven-column-crossing = El signo cambia en (9 de cada 10)
breakeven-verdict = { $verdict ->
    [within] cambia el signo dentro de lo publicado
    [edge] cambia el signo fuera de lo publicado, o apenas dentro
    [beyond] cambia el signo solo fuera de lo publicado
    [none] ningún valor probado cambia el signo
   *[open] muy pocas simulaciones para decirlo
  }
breakeven-still = Cifras que no cambian el signo dentro de lo publicado
breakeven-pair-title = { $x } y { $y } a la vez
breakeven-pair = { $line ->
    [yes] El signo cambia a lo largo de la línea gruesa.
   *[no] El signo no cambia en ningún punto.
  } De { $all } pares de valores, { $below } dan menos con el proyecto de ley y { $above } dan más; en { $open }, el azar de la simulación no permite decidirlo.
breakeven-pair-how = Diferencia según los dos valores. Menos: menos con el proyecto de ley; más: más; cuanto más intenso el color, mayor la diferencia. Puntos: el azar de la simulación deja abierto el signo. Línea gruesa: ninguna diferencia en promedio.
breakeven-pair-upwards = Hacia arriba
breakeven-pair-across = Hacia la derecha
breakeven-how-title = Cómo leer esto y qué no muestra
breakeven-how-held = Cada cifra en disputa se fija en varios valores a lo largo del rango explorado. Las personas, la suerte y todas las demás cifras quedan como están en cada simulación. Entre los valores probados se traza una línea recta.
breakeven-how-chance = Los paréntesis y las bandas contienen 9 de cada 10 casos del azar de la simulación, es decir, de cuáles simulaciones se hicieron. No dicen lo incierta que es la respuesta.
breakeven-how-limits = Esto no muestra lo probable que es un valor. «Fuera de lo publicado» significa fuera de tres rangos juntos: el del propio modelo para esta cifra, lo que la calibración dejó de él y el de los estudios más favorables a las prohibiciones (cada uno contiene 9 de cada 10).
breakeven-made = { $draws ->
    [one] { $draws } simulación
   *[other] { $draws } simulaciones
  } de { $people } personas durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }. Todas las personas son inventadas.
