# `aftermath attribute`: la diferencia entre dos leyes, repartida en partes.
# Ley vigente: la primera ley; proyecto de ley: la segunda. Las cantidades llegan ya escritas en el idioma de quien lee.

attribution-title = Qué disposiciones producen la diferencia, y a través de qué
attribution-same-laws = Después del día del cambio, las dos leyes dicen lo mismo sobre todo lo que el modelo pregunta a una ley. No hay nada que repartir.
attribution-few = Solo se hicieron { $draws } simulaciones. Para una conclusión hacen falta al menos { $least }; por eso aquí hay cifras y no conclusiones.
attribution-nothing = En estas simulaciones no se pudo contar ninguno de los resultados principales.

## Cómo se lee

attribution-lead = La diferencia entre las dos leyes, el proyecto de ley menos la ley vigente, se reparte en partes. En cada simulación, las partes suman exactamente la diferencia total.
attribution-size = { $draws } simulaciones de { $people } personas durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }. Los rangos contienen 9 de cada 10 simulaciones. También contienen el azar de tan pocas personas, así que son más anchos que en un cálculo más grande.
attribution-how = Cómo leer las partes
attribution-how-part = Las disposiciones del proyecto de ley sustituyen a las de la ley vigente, una tras otra. La parte de una disposición es lo que cambia cuando entra, en promedio sobre los órdenes en que pueden entrar (un valor de Shapley). Lo que dos disposiciones solo logran juntas se reparte por igual entre ellas.
attribution-how-not = Una parte es, pues, un promedio sobre órdenes. No es lo que ocurriría si se aprobara solo esa disposición, ni si faltara solo ella. Cuando unas disposiciones dependen de otras, esos dos efectos difieren de la parte y entre sí.
attribution-how-mechanism = Los mecanismos son las partes del modelo a través de las que actúa una ley. Se reparten de la misma manera: unos ven el proyecto de ley y todos los demás siguen con la ley vigente. La parte de un mecanismo incluye lo que transmite a otros: menos redadas significan menos prisa y, por tanto, menos violencia, y eso cuenta para las redadas. Muestra dónde actúa primero la ley, no dónde se produce el daño.
attribution-how-mean = Las partes son promedios de las simulaciones, porque solo los promedios suman. La comparación de las dos leyes da valores centrales. Si unas pocas simulaciones son extremas, ambos pueden quedar en lados distintos: para la respuesta misma, confíe en la comparación.
attribution-orders = { $exact ->
    [yes] todos los órdenes, de forma exacta
   *[no] órdenes al azar en cada simulación: { $orders }, y el inverso de cada uno; el error que esto deja figura junto a cada parte en las cifras
  }
attribution-orders-provisions = Disposiciones: { $how }.
attribution-orders-mechanisms = Mecanismos: { $how }.

## Qué es distinto

attribution-differs = Qué es distinto después del día del cambio: todas las disposiciones sobre un mismo tema son una parte
attribution-provision = Disposición
attribution-mechanism = Mecanismo

## Las partes más grandes

attribution-largest = Las partes más grandes: todas las personas, durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }
attribution-largest-provisions = Disposiciones de más peso
attribution-largest-mechanisms = Mecanismos de más peso
attribution-marks = * Sin diferencia clara. † Demasiado pocas simulaciones para concluir.

## Un resultado

attribution-outcome-shown = Resultado mostrado
attribution-parts-of = { $name }: sus partes
attribution-in-all = En total, durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }, en promedio.
attribution-difference = Diferencia: { $difference }.
attribution-by-provision = Por disposición
attribution-by-mechanism = Por mecanismo
attribution-bars = Lo que cada una aporta a la diferencia, de mayor a menor: las barras hacia la izquierda significan menos con el proyecto de ley; hacia la derecha, más. La línea que cruza la barra contiene 9 de cada 10 simulaciones. Pálida y discontinua: sin diferencia clara, o demasiado pocas simulaciones. Gris: todo junto.
attribution-bar = { $name }: { $size }. { $verdict }.
attribution-together = Todo junto
attribution-no-part = No intervienen en este resultado: { $names }.
attribution-numbers = { $by ->
    [provision] { $name }: las partes por disposición
   *[mechanism] { $name }: las partes por mecanismo
  }
attribution-part = Parte
attribution-interval = Rango (9 de cada 10)
attribution-error = Error por tomar solo algunos órdenes

## Cómo se hizo (también para la página sobre cifras inciertas)

attribution-made = Cómo se hizo
attribution-made-with = Aftermath { $version }, semilla { $seed }. Solo personas adultas; todas son sintéticas. Los mismos datos y la misma semilla dan las mismas cifras.
attribution-asked = Leyes y opciones:
attribution-files = Todos los resultados y todos los grupos están en attribution.json y attribution.csv.
