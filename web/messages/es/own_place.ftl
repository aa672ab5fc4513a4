# Encontrar un lugar, y un lugar propio: su formulario, su archivo.

place-map-picture = Mapa del mundo con un círculo por cada lugar de la lista. La lista tiene los mismos lugares; todo se puede hacer allí.
place-yours = Su propio lugar
place-near = { $which ->
    [country] Ningún lugar de la lista se llama así. En el mismo país ({ $country }) están:
    [region] Este país no tiene lugares en la lista: { $country }. En la misma parte del mundo están:
   *[none] No hay lugares en la lista en este país ({ $country }) ni cerca de él. Puede describir el suyo.
  }
place-near-unknown = Pruebe con el nombre del país o describa su propio lugar.
place-fitted-to = { $count ->
    [one] El modelo se ha ajustado a otra cifra de aquí ({ $count }), así que esa cifra no lo comprueba.
   *[other] El modelo se ha ajustado a otras { $count } cifras de aquí, así que esas cifras no lo comprueban.
  }
place-own-title = ¿Su lugar no está en la lista?
place-own-hint = Descríbalo con las pocas cifras que tenga. Todas las demás se toman de su parte del mundo, y la página lo dice.
place-own-describe = Describir su propio lugar
place-own-change = Cambiar su lugar
place-own-save = Guardar su lugar en un archivo
place-own-drop = Suelte aquí un archivo de lugar, o
place-own-open = Abrir un archivo de lugar
place-own-assumed = { $count ->
    [one] { $count } de las demás es una cifra suya sin fuente: un supuesto.
   *[other] { $count } de las demás son cifras suyas sin fuente: supuestos.
  }
place-own-along = Este es su propio lugar. Forma parte de los enlaces que copie. El archivo del lugar, que se guarda debajo de la lista, también sirve en la línea de comandos.

own-title = Su propio lugar
own-lead = Diga el nombre del lugar, su ley y cuántas personas trabajan allí. Añada las cifras que tenga. Lo que no sepa se toma de otros lugares.
own-name = Nombre del lugar
own-name-hint = Como lo llama la gente, por ejemplo «Kisumu, Kenia».
own-country = País
own-choose = Elija, por favor
own-region = Parte del mundo de la que se toman cifras
own-region-hint = Se elige según el país. Elija otra si el lugar se parece más a otra parte del mundo.
own-law = Ley de hoy en ese lugar
own-law-hint = Si su país no está, elija la ley que más se parezca. Podrá ajustarla en el paso siguiente.
own-change = Día en que empieza la nueva ley
own-change-hint = Hoy o más tarde. Antes de ese día el lugar vive bajo la ley de hoy.
own-people = ¿Cuántas trabajadoras y trabajadores sexuales hay allí?
own-people-hint = Personas adultas de todos los géneros, en un mismo momento. Basta un número aproximado: diga abajo qué tan seguro es.
own-figures = Cifras que usted tiene
own-figures-hint = Ninguna es necesaria. Cada cifra que añada reemplaza una tomada de otros lugares ({ $region }).
own-figures-later = Elija primero un país.
own-add = Añadir una cifra
own-add-hint = Solo cifras de este lugar, obtenidas bajo la ley que regía allí en ese momento.
own-borrowed = Sin su cifra, la página toma: { $value } (9 veces de cada 10 entre { $low } y { $high }).
own-figure-missing = Indique el número y su año, o quite esta cifra.
own-sure = ¿Qué tan segura es?
own-sure-counted = Bien contada
own-sure-estimated = Estimada por personas que conocen el lugar
own-sure-guessed = Una suposición: puede ser un tercio o el triple
own-range = La página la toma entre { $low } y { $high }, 9 veces de cada 10.
own-year = Año
own-source = ¿De dónde viene?
own-source-hint = Por ejemplo, «Informe anual de la policía municipal 2024, cuadro 3». Sin fuente, la cifra cuenta como supuesto.
own-remove = Quitar
own-remove-what = Quitar: { $figure }
own-kept = Otras cifras del archivo
own-kept-hint = Dicen más de lo que este formulario puede preguntar. Se quedan como están.
own-currency = Su propia moneda
own-currency-hint = La página calcula en dólares estadounidenses. Si indica un tipo de cambio, muestra al lado las sumas en su moneda.
own-currency-code = Moneda
own-currency-none = Solo dólares estadounidenses
own-currency-rate = Tipo de cambio
own-currency-unit = { $code } por un dólar estadounidense
own-currency-day = Día de este tipo de cambio
own-currency-missing = Indique el tipo de cambio y su día.
own-currency-shown = Las sumas en { $currency } usan el tipo de cambio indicado para este lugar: { $rate } por un dólar estadounidense el { $date }. Los precios no se han ajustado.
own-money = { $sum } ({ $code } { $own })
own-missing = Complete lo que está marcado arriba.
own-use = Usar este lugar
own-back = Volver a la lista

own-figure-people-represented = Personas adultas en el trabajo sexual en el lugar
own-figure-people-street = Personas que trabajan sobre todo en la calle
own-figure-people-managed = Personas que trabajan sobre todo en locales con gerente
own-figure-people-migrant-street = Migrantes entre quienes trabajan en la calle
own-figure-people-migrant-managed = Migrantes entre quienes trabajan en locales con gerente
own-figure-people-migrant-other = Migrantes entre las demás personas
own-figure-people-unpermitted = Migrantes sin estatus o sin visado que permita el trabajo sexual, de todas las personas migrantes
own-figure-people-trans = Mujeres trans
own-figure-people-age-18-24 = Personas de 18 a 24 años
own-figure-people-trafficked = Personas adultas víctimas de trata
own-figure-police-contact = Contactos de una persona con la policía en un año
own-figure-raids-low = Redadas e inspecciones donde hay pocas
own-figure-raids-medium = Redadas e inspecciones donde hay algunas
own-figure-raids-high = Redadas e inspecciones donde hay muchas
own-figure-violence-client = Hechos violentos de clientes, por persona en un año
own-figure-violence-report-resident = Probabilidad de que una persona denuncie la violencia ante la policía
own-figure-clients-encounters = Clientes de una persona en una semana
own-figure-health-condomless = Encuentros sin condón
own-figure-health-hiv = Personas que trabajan y viven con VIH
own-figure-health-suppressed = Personas con VIH cuyo virus está suprimido por el tratamiento
own-figure-income-encounter = Precio de un encuentro
own-figure-money-cost-level = Costos públicos, comparados con los de América del Norte y Europa Occidental

own-unit-people = personas
own-unit-share = por ciento
own-unit-fraction = por ciento
own-unit-probability = por ciento
own-unit-per-year = al año
own-unit-per-week = a la semana
own-unit-ratio = veces
own-unit-dollars-of-2020 = dólares estadounidenses de 2020
own-unit-raids-per-100-workplaces-a-year = redadas por cada 100 lugares de trabajo en un año
own-unit-contacts-per-100-worker-years = contactos por cada 100 personas que trabajan un año
