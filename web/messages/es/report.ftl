# Partes del informe de una comparación: para decidir, si hay suficientes simulaciones, las leyes, las cifras, cómo se hizo.
# $law, $versus y $other son nombres de leyes. Las cantidades llegan ya escritas en la lengua de quien lee.

## Palabras de varias partes

report-times = × { $times } (de { $low } a { $high })
report-verdict = { $verdict ->
    [very_likely_higher] muy probablemente más alto
    [likely_higher] probablemente más alto
    [likely_lower] probablemente más bajo
    [very_likely_lower] muy probablemente más bajo
    [no_difference] ninguna diferencia
    [too_few_draws] muy pocas simulaciones
   *[cannot_be_told] sin diferencia clara
  }

## Para decidir

report-decision = Para decidir
report-decision-lead = Las leyes una junto a otra, lo que cuesta un año de vida sana y quién carga con qué.
report-judgements = Juicios de valor en esta parte
report-judgement-directions = Para cada resultado se dice si es mejor menos o más, y por qué. Donde la gente no está de acuerdo (el tamaño del mercado, las redadas, los arrestos), o donde más puede significar dos cosas (personas liberadas), ninguna ley se llama mejor.
report-judgement-health = Un año de vida sana vale lo mismo para cualquier persona. Los años de vida sana perdidos (AVAD) cuentan enfermedades, lesiones y muertes de quienes ejercen el trabajo sexual. Ser víctima de trata, estar en prisión o ser deportada no tiene peso en ellos, ni tampoco ningún derecho ni injusticia. No deben decidir por sí solos.
report-judgement-money = El dinero es solo dinero público: no lo que ganan o pierden quienes trabajan, ni lo que pagan los clientes.
report-judgement-discount = { $discounted ->
    [yes] En esta parte, el dinero y los años de vida sana que llegan más tarde cuentan menos: { $rate } menos por cada año (descuento). En el resto del informe no.
   *[no] El dinero y los años de vida sana cuentan lo mismo en todos los años: no se descuenta nada (la opción --discount lo cambia).
  }
report-judgement-score = Los resultados no se suman en una sola nota. Ser la mejor en la mayoría de las simulaciones no es ser mucho mejor: mire los tamaños.
report-beside = Una junto a otra
report-beside-caption = Promedios: totales en { $years ->
    [one] { $years } año
   *[other] { $years } años
  }; porcentajes sobre todo el tiempo. Debajo: en cuántas simulaciones esa ley es la mejor
report-beside-others = Todos los demás resultados, uno junto a otro
report-best-in = la mejor en { $chance }
report-column-better = Mejor
report-column-why = Por qué
report-directions = En qué dirección es mejor, y por qué
report-direction = { $better ->
    [lower] menos
    [higher] más
   *[none] no se dice
  }
report-money = Dinero y años de vida sana
report-ladder = Las leyes según su coste, de menor a mayor: promedios y, entre paréntesis, lo que vale 9 de cada 10 veces. La última columna se basa solo en los promedios
report-ladder-law = Ley
report-ladder-money = Dinero público
report-ladder-lost = Años de vida sana perdidos
report-ladder-standing = En comparación con las demás
report-standing = { $standing ->
    [cheapest] la que menos cuesta
    [step] { $price } por cada año de vida sana ganado, en lugar de: { $other }
    [step-unsure] cuesta más que: { $other }; es incierto si gana años de vida sana
    [dominated] peor en ambas cosas («dominada»): esta otra no cuesta más y no gana menos años de vida sana: { $other }
    [extendedly_dominated] mal negocio («dominancia extendida»): pasar a esta otra da años de vida sana por menos dinero: { $other }
   *[same] lo mismo que: { $other }
  }
report-against = { $law }, en comparación con { $versus }
report-case = { $case ->
    [dominates] En promedio no cuesta más y no pierde años de vida sana.
    [dominated] En promedio no cuesta menos y no gana años de vida sana.
    [pays_for_health] En promedio cuesta más y gana años de vida sana.
    [saves_money_loses_health] En promedio cuesta menos y pierde años de vida sana.
   *[no_difference] En ninguna simulación hay diferencia en el dinero público ni en los años de vida sana.
  }
report-case-unsure = { $what ->
    [money] Pero es incierto si cuesta más o menos.
    [health] Pero es incierto si gana o pierde años de vida sana.
   *[both] Pero es incierto si cuesta más o menos, y si gana o pierde años de vida sana.
  }
report-case-no-price = Por eso no se da ningún precio por año de vida sana.
report-case-sure = { $case ->
    [dominates] Es mejor en ambas cosas («domina»), así que no se paga nada por un año de vida sana.
    [dominated] Es peor en ambas cosas (está «dominada»), así que un año de vida sana no tiene precio aquí.
    [pays_for_health] Cada año de vida sana ganado (AVAD evitado) cuesta { $price }, con un error de ± { $error } por el número de simulaciones.
   *[saves_money_loses_health] Se ahorran { $price } por cada año de vida sana perdido, con un error de ± { $error } por el número de simulaciones. Esto no es el precio de un año de vida sana: aquí, más es mejor.
  }
report-case-chance = Ambas cosas ocurren en { $chance } de las simulaciones.
report-against-marks = El punto es el promedio; la línea contiene 9 de cada 10 respuestas; la línea vertical es «ninguna diferencia». Un círculo vacío: es incierto de qué lado está.
report-difference-money = Dinero público, más (+) o menos (−):
report-difference-health = Años de vida sana ganados (+) o perdidos (−):
report-corners = En cuántas simulaciones:
report-corner = { $corner ->
    [less_money_more_health] cuesta menos y gana años de vida sana: { $chance }
    [more_money_more_health] cuesta más y gana años de vida sana: { $chance }
    [less_money_less_health] cuesta menos y pierde años de vida sana: { $chance }
   *[more_money_less_health] cuesta más y pierde años de vida sana: { $chance }
  }
report-curve = Qué ley vale más, según lo que valga un año de vida sana
report-curve-lead = Diga cuánto se está dispuesto a pagar por un año de vida sana. La ley que más vale es entonces aquella cuyos años de vida sana a ese precio, menos el dinero público que cuesta, suman más (beneficio monetario neto).
report-frontier = { $place ->
    [only] A cualquier precio hasta { $to }, esta ley es la mejor en promedio: { $law }
    [first] Hasta { $to }, esta ley es la mejor en promedio: { $law }
    [between] De { $from } a { $to }: { $law }
   *[last] Desde { $from }: { $law }
  }
report-curve-up = Hacia arriba: probabilidad de que la ley sea la que más vale
report-curve-across = Hacia la derecha: dólares que se está dispuesto a pagar por un año de vida sana
report-curve-marks = Líneas: la probabilidad de que cada ley sea la que más vale (curva de aceptabilidad). Círculos: la ley que es mejor en promedio a ese precio (frontera); no tiene por qué ser la de mayor probabilidad. El número de simulaciones deja un error de { $error } puntos porcentuales como máximo.
report-curve-price = Por un año de vida sana
report-curve-best = La mejor en promedio
report-bears = Quién carga con qué
report-bears-lead = Los signos dicen más (+) o menos (−) que con la primera ley, no mejor ni peor. Entre paréntesis: sin diferencia clara. El fondo repite el signo con tres intensidades: menos del 10 %, hasta el 30 % y más del 30 % del nivel con la primera ley. Un grupo pequeño tiene pocos casos e intervalos amplios. Las personas se cuentan en el grupo en que están en cada momento; una ley que mueve a personas de un grupo a otro cambia quién está en ellos. Lo que no se cuenta por persona queda fuera.
report-bears-less = menos
report-bears-more = más
report-bears-units = Las diferencias son por cada { NUMBER(1000) } personas que trabajan durante un año; en los porcentajes, en puntos porcentuales; en los ingresos, en dólares por semana; en el dinero público y los años de vida sana, en total.
report-bears-unclear = ({ $number })
report-bears-cell = { $size }, { $verdict }; con la primera ley { $level }

## Razones por las que menos o más es mejor (engine/analysis/directions.def)

report-reason-it-harms-the-person = daña a la persona
report-reason-some-want-it-enforced-for-others-enforcement-is-itself-the-harm = hay quienes quieren que se aplique; para otras personas, aplicarlo es ya el daño
report-reason-people-disagree-whether-there-should-be-less-of-it = la gente no está de acuerdo en si debería haber menos
report-reason-a-means-not-an-end-more-can-mean-more-offered-or-more-needed = es un medio, no un fin: más puede significar que se ofrece más o que se necesita más
report-reason-one-line-of-the-budget-what-is-spent-here-may-be-saved-elsewhere-the-sum-is-judged = es una partida del presupuesto: lo que se gasta aquí puede ahorrarse en otra parte; se juzga la suma
report-reason-people-who-are-for-raids-and-people-who-are-against-them-want-them-to-hit-the-right-people = quienes están a favor de las redadas y quienes están en contra quieren que alcancen a las personas correctas
report-reason-more-can-mean-that-more-are-found-or-that-more-are-trafficked = más puede significar que se encuentra a más personas o que hay más víctimas de trata
report-reason-some-see-protection-in-it-others-coercion = hay quienes ven en ello protección; otras personas, coacción
report-reason-trafficked-persons-should-not-be-punished-Council-of-Europe-Convention-2005-article-26 = no se debe castigar a las víctimas de trata (Convenio del Consejo de Europa de 2005, artículo 26)
report-reason-the-same-is-reached-with-fewer-people-harmed = se logra lo mismo con menos personas dañadas
report-reason-it-breaks-confidentiality = rompe la confidencialidad
report-reason-more-can-mean-more-trust-in-police-or-more-violence = más puede significar más confianza en la policía o más violencia
report-reason-violence-without-recourse = es violencia ante la que nadie ayuda
report-reason-they-carry-the-risk-of-infection = conllevan riesgo de infección
report-reason-more-can-mean-more-infections-or-longer-lives-with-HIV = más puede significar más infecciones o vidas más largas con el VIH
report-reason-treatment-that-works = es tratamiento que funciona
report-reason-ties-protect = los vínculos protegen
report-reason-a-third-party-can-protect-or-exploit = una tercera persona puede proteger o explotar
report-reason-haste-and-hiding-leave-no-time-to-judge-a-client = la prisa y el esconderse no dejan tiempo para evaluar a un cliente
report-reason-a-dangerous-client-is-kept-out = se evita a un cliente peligroso
report-reason-whatever-one-thinks-of-the-work-those-who-do-it-should-not-be-poorer = se piense lo que se piense del trabajo, quienes lo hacen no deberían ser más pobres
report-reason-people-disagree-about-migration = la gente no está de acuerdo sobre la migración
report-reason-set-by-how-the-law-was-made-not-by-what-it-does = depende de cómo se hizo la ley, no de lo que hace
report-reason-the-same-for-less-leaves-money-for-other-ends = lo mismo por menos deja dinero para otros fines

## ¿Suficientes simulaciones?

report-runs = ¿Suficientes simulaciones?
report-runs-lead = { $draws ->
    [one] Con otra semilla, cada cifra saldría algo distinta, porque solo se hizo { $draws } simulación.
   *[other] Con otra semilla, cada cifra saldría algo distinta, porque solo se hicieron { $draws } simulaciones.
  } Los errores de abajo dicen cuánto: dos de ellos hacia cada lado abarcan cerca del 95 % de esas repeticiones. Más simulaciones los reducen. Hacen los intervalos del 90 % más seguros, no más estrechos, porque estos contienen lo que no se sabe.
report-runs-unknown = Con tan pocas simulaciones, los errores no se conocen.
report-runs-largest = El mayor error de un valor medio es { $middle } ({ $middle_of }); el mayor error de un extremo de intervalo es { $ends } ({ $ends_of }).
report-runs-of = { $name }, { $law }
report-runs-relative = Los errores en porcentaje se refieren al nivel con la primera ley o a la mitad del ancho del intervalo, lo que sea mayor.
report-runs-until = hace simulaciones hasta que el error de cada valor medio y de cada extremo de intervalo es de { $error } como máximo.
report-runs-limits = Los errores de los extremos son a su vez estimaciones, con un margen de cerca del 40 % con 200 simulaciones. Nada de esto dice qué cambiarían más personas simuladas.
report-runs-differences = Diferencias con { $versus }, todas las personas, cada una con su error (±)
report-runs-levels = Niveles, todas las personas, cada uno con su error (±)
report-runs-middle = Valor medio
report-runs-low = Extremo inferior
report-runs-high = Extremo superior
report-runs-error = Error del valor medio, relativo
report-runs-error-ends = Error de los extremos, relativo
report-runs-give-or-take = { $value } ± { $error }
report-settling = Cómo se estabilizaron las cifras a medida que llegaban simulaciones
report-settling-marks = Cada cifra solo con las primeras simulaciones, según cuántas: la línea es el valor medio; la banda, el intervalo del 90 %. Una línea que aún se desplaza en su extremo derecho necesita más simulaciones. Las cifras que nunca difieren no se muestran.
report-settling-label = { $name }: con { $half } simulaciones, { $then }; con { $all } simulaciones, { $now }.
report-settling-draws = Simulaciones
report-settling-value = Valor medio e intervalo del 90 %

## Leyes

report-laws = Las leyes tal como se codificaron
report-laws-lead = Lo que el modelo lee en cada ley, artículo por artículo. Los artículos y las notas están en inglés.
report-law-verified = Codificada a partir del texto de la ley.
report-law-unverified = No comprobada con el texto de la ley.
report-law-checked = Revisada por última vez el { $day }.
report-law-provisions = { $law }: artículo por artículo
report-law-lever = De qué trata
report-law-value = Qué dice
report-law-from = Desde
report-law-until = Hasta
report-law-clause = Artículo
report-law-note = Nota

## Cifras

report-numbers = Las cifras y en qué se basan
report-numbers-change = Cambie cualquiera de ellas en un archivo y vuelva a calcular con:
report-numbers-calibrated = { $count ->
    [one] { $count } cifra se calibró: se tomó en la medida en que la confirman los efectos publicados cuando se estudia a las personas simuladas como a las de los estudios (aftermath targets). Esto lo omite:
   *[other] { $count } cifras se calibraron: se tomaron juntas, en la medida en que las confirman los efectos publicados cuando se estudia a las personas simuladas como a las de los estudios (aftermath targets). Esto lo omite:
  }
report-numbers-all = { $count ->
    [one] La cifra
   *[other] Las { $count } cifras
  }
report-numbers-grades = Qué tan bien se conoce una cifra:
report-numbers-caption = Todas las cifras del modelo; entre paréntesis, el intervalo del 90 %
report-number-name = Cifra
report-number-value = Valor
report-number-calibrated = Tras calibrar, 90 %
report-number-critics = Según los estudios más favorables a las prohibiciones
report-number-grade = Qué tan bien se conoce
report-number-rests = Se basa en
report-number-note = Nota
report-studies = { $count ->
    [one] El estudio en que se basan
   *[other] Los { $count } estudios en que se basan
  }

## Poner a prueba esta respuesta, y cómo se hizo

report-attack = Ataque esta respuesta
report-attack-lead = Cada uno de estos comandos continúa desde aquí. Escribe una página como esta, y las cifras en JSON y CSV.
report-attack-in-depth = La misma comparación, con tres preguntas más en esta página y menos simulaciones: qué disposiciones producen la diferencia, qué cifras inciertas la deciden y qué la invertiría.
report-attack-attribute = Qué disposición, y qué parte del modelo, produce cuánto de cada diferencia.
report-attack-sensitivity = Qué cifras inciertas deciden qué tan segura es la respuesta.
report-attack-breakeven = Qué tendría que ser cierto para que la respuesta se invierta.
report-attack-assume = Lo mismo con lo que hallaron los estudios más contrarios a las prohibiciones. Con «critics» en lugar de «associations»: lo que halló la parte opuesta. Con FILE.toml: sus propias cifras, o las de personas que conocen el tema (aftermath elicit).
report-attack-validate = Donde las leyes cambiaron de verdad: lo que se observó, junto a lo que predijo este modelo.
report-made = Cómo se hizo esto
report-made-lead = Solo personas adultas. Todas las personas son inventadas. Nada sale del equipo en el que se calcula. Los mismos datos y la misma semilla dan las mismas cifras hasta el último dígito.
report-made-version = Programa
report-made-seed = Semilla
report-made-draws = Simulaciones
report-made-people = Personas simuladas
report-made-years = Años
report-made-first-day = Primer día
report-made-frozen = Se mantiene fijo
report-made-assume = Supuestos
report-made-main = los principales
report-made-inputs = Datos de entrada, con sus huellas digitales (hash)
report-made-input = Dato de entrada
report-made-digests = Huellas digitales del plan y de los resultados
report-made-digest = De qué
report-made-fingerprint = Huella digital
