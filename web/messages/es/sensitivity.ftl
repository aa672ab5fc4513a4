# `aftermath sensitivity`: de qué cifras inciertas viene la variación de cada diferencia.
# $name: un resultado o una fuente. Las cantidades llegan ya escritas en el idioma de quien lee.

sensitivity-title = Qué cifras inciertas deciden la diferencia
sensitivity-nothing = La diferencia de ningún resultado varía entre simulaciones: no hay nada que repartir.

## Cómo se lee

sensitivity-lead = La diferencia entre las dos leyes, el proyecto de ley menos la ley vigente, sale distinta en cada simulación, porque hay cifras inciertas y porque el azar cambia. Cada proporción dice cuánto de esa variación (la varianza) viene de una fuente.
sensitivity-size = { $draws } simulaciones de { $people } personas durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }. Los rangos valen 9 de cada 10 veces.
sensitivity-few = Solo se hicieron { $draws } simulaciones, menos de { $least }: son muy pocas simulaciones para fiarse de estas proporciones.
sensitivity-ranks = Las proporciones se refieren al puesto de la diferencia entre todas las simulaciones: dicen qué decide que sea mayor o menor, por muy lejos que queden unas pocas simulaciones extremas.
sensitivity-unsteady-means = Cuando un resultado se llama inestable, el rango de una proporción es más ancho que toda la variación: lo deciden unas pocas simulaciones extremas. Ayudan más --draws de «aftermath sensitivity», o su opción --ranks.
sensitivity-how = Cómo leer las proporciones
sensitivity-how-share = Por sí sola: lo que una fuente explica ella sola. En total: con todo lo que hace junto con otras. Un total del 40 % significa: si esa cifra llegara a conocerse, la variación bajaría hasta un 40 %. Los totales pueden sumar más del 100 %. Si el rango de una proporción llega al 0 %, es muy posible que la fuente no intervenga.
sensitivity-how-not = Lo que una proporción no muestra: que una cifra sea errónea, ni en qué dirección. Una proporción es grande cuando la cifra importa y se conoce mal. Una cifra que importa pero se conoce bien tiene una proporción pequeña.
sensitivity-how-counts = Los recuentos son por cada { NUMBER(1000) } personas simuladas, así que no influye cuántas personas hay en el lugar.
sensitivity-how-luck = El azar es qué personas se simulan y qué les toca en suerte. Pertenece a la simulación, no al mundo: con más personas disminuye.

## Fuentes

sensitivity-source-calibrated = Todas las cifras calibradas
sensitivity-source-others = Todas las demás cifras
sensitivity-source-luck = Azar
sensitivity-meaning-calibrated = Cifras ajustadas a los efectos totales publicados. Cuentan como una sola fuente, porque se conocen en conjunto y no una por una.
sensitivity-meaning-others = Todas las demás cifras inciertas, como una sola fuente.
sensitivity-meaning-luck = Qué personas se simulan y qué les toca en suerte. Con más personas disminuye.
sensitivity-sources = Qué se hizo variar
sensitivity-count = { $count ->
    [one] { $count } cifra
   *[other] { $count } cifras
  }
sensitivity-column-source = Fuente
sensitivity-column-number = Cifra
sensitivity-column-what = Qué es
sensitivity-column-value = Valor (9 de cada 10 veces)
sensitivity-column-known = Qué tan bien se conoce

## Todos los resultados

sensitivity-outcomes = De qué depende más cada diferencia: proporción total de su variación y, entre paréntesis, el rango que vale 9 de cada 10 veces
sensitivity-column-mean = Diferencia media
sensitivity-column-spread = Su dispersión (desviación típica)
sensitivity-column-most = Depende sobre todo de
sensitivity-column-then = Después, de
sensitivity-unsteady = inestable
sensitivity-all-title = Todas las proporciones de un vistazo
sensitivity-all = Proporción total de la variación de cada diferencia, por fuente: cuanto más oscuro, más depende de ella la diferencia

## Un resultado

sensitivity-of = { $name }: de qué depende la diferencia
sensitivity-mean = { $form ->
    [share] Diferencia media: { $mean }. Su dispersión (desviación típica): { $spread }.
   *[count] Diferencia media por cada { NUMBER(1000) } personas simuladas: { $mean }. Su dispersión (desviación típica): { $spread }.
  }
sensitivity-unsteady-here = Estas proporciones son inestables: las deciden unas pocas simulaciones extremas.
sensitivity-by-source = Proporción por fuente
sensitivity-column-alone = Por sí sola
sensitivity-column-total = En total
sensitivity-share = en total { $total }; por sí sola { $alone }
sensitivity-bar = { $name }: en total { $total }, por sí sola { $alone } de la variación.
sensitivity-numbers = { $name }: proporciones de la variación por fuente
sensitivity-bars = Proporción de la variación, de la fuente más fuerte a la más débil. Barra ancha y pálida: en total. Barra estrecha y oscura: por sí sola. Línea: rango del total, 9 de cada 10 veces. Las barras se cortan en el 0 % y el 100 %; lo que queda fuera se debe al azar.
sensitivity-ends = Cuando una cifra es baja y cuando es alta
sensitivity-low-high = baja: { $low }; alta: { $high }
sensitivity-low-high-bar = { $name }: diferencia media { $low } cuando esta cifra es baja, { $high } cuando es alta.
sensitivity-ends-bars = Diferencia media en las simulaciones en que una cifra está en su quinto más bajo (círculo) y en su quinto más alto (cuadrado). Línea discontinua: en todas las simulaciones, { $mean }. El azar también mueve estas medias: fíese de las cifras cuya proporción, más arriba, queda claramente por encima de cero.
sensitivity-ends-numbers = { $name }: diferencia media cuando una cifra es baja y cuando es alta
sensitivity-column-low = En su quinto más bajo
sensitivity-column-high = En su quinto más alto
sensitivity-screen = Todas las cifras que por separado explican más que el azar
sensitivity-screen-lead = Lo que cada cifra explica por sí sola, también las calibradas. Una cifra sin efecto supera { $chance } una vez de cada veinte. Las cifras que solo se conocen en conjunto comparten el mérito.
sensitivity-files = Todos los resultados y todas las fuentes están en sensitivity.json y sensitivity.csv.
