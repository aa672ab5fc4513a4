# El informe breve: hojas impresas y lo que uno puede llevarse.

brief-lead = Hojas para imprimir, o para guardar como PDF desde la ventana de impresión; lo mismo para Word, en diapositivas y como texto. Todo lo que contienen sale de esta respuesta; las casillas de abajo las rellena usted.
brief-organisation = Nombre de su organización (puede quedar vacío)
brief-own = Un párrafo propio (puede quedar vacío)
brief-print = Imprimir o guardar como PDF
brief-print-help = En la ventana de impresión, elija el mismo papel que aquí, sin fijar márgenes a mano, y una página por hoja. No hace falta color.
brief-sides-missing = El informe breve también dice qué pasa con las cifras de cada lado. Todavía no se han calculado.
brief-downloads = Para llevarse
brief-file-law-toml = El proyecto de ley como archivo de ley
brief-file-comparator-toml = La ley vigente como archivo de ley
brief-file-summary-json = Todas las cifras (JSON)
brief-file-summary-csv = Todas las cifras en una tabla (CSV)
brief-file-report-html = Informe largo (se abre en un navegador)
brief-file-failed = No se pudo crear este archivo.
brief-link = Un enlace a este escenario
brief-link-help = Quien abra este enlace tiene el mismo lugar, las mismas leyes y los mismos ajustes. El escenario va en la parte que sigue a #, que los navegadores no envían a nadie. Quien tenga el enlace puede leerlo.
brief-link-copy = Copiar el enlace

## En el papel

brief-sheet = Página { $number } del informe breve
brief-title = { $bill }: qué cambiaría en { $place }
brief-question = Efectos que tendría el proyecto de ley en quienes venden servicios sexuales en { $place }, durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }, en comparación con la ley vigente. Allí trabajan unas { $people } personas.
brief-bill = El proyecto de ley
brief-in-force = La ley vigente
brief-changes = Lo que cambia el proyecto de ley
brief-changes-none = El proyecto de ley no cambia nada que este modelo conozca.
brief-change = Hoy: { $before } — Con el proyecto de ley: { $after }
brief-change-clause = Hoy: { $before } — Con el proyecto de ley: { $after } ({ $clause })
brief-findings = Qué sería diferente
brief-finding = { $name }: { $verdict }
brief-findings-help = Cada punto es una de 20 diferencias igual de probables; la línea vertical significa que no hay diferencia. Puntos llenos: menos con el proyecto de ley; círculos vacíos: más. «9 de cada 10 veces»: en nueve de cada diez simulaciones. Los resultados se eligen con una regla fija. Siempre están la violencia de clientes, la trata, el VIH y el dinero público. Después vienen los muy probables o probables, alternando de cada lado. Al menos dos no tienen una diferencia clara.
brief-why = Por qué
brief-why-none = El modelo no encuentra ninguna cadena que lleve por sí sola de un artículo a estos resultados.
brief-reason = { $lever } ({ $clauses }). Lo que hace esto por sí solo: { $outcome }, { $change }.
brief-reason-studies = Estudios: { $studies }.
brief-reference = [{ $number }]
brief-raids = Las redadas como prueba para detectar la trata
brief-uncertain = Qué es incierto y qué dice cada lado
brief-sides-none = Para este informe no se calculó qué pasa con las cifras de cada lado.
brief-sides-same = Si cada cifra en disputa se fija según los estudios de un lado (uno u otro; { $draws } simulaciones cada vez), no cambia ninguna de las { $count } conclusiones principales.
brief-sides-turn = Si cada cifra en disputa se fija según los estudios de un lado (uno u otro; { $draws } simulaciones cada vez), { $count ->
    [one] con las cifras de al menos un lado cambia { $count } de las { $all } conclusiones principales.
   *[other] con las cifras de al menos un lado cambian { $count } de las { $all } conclusiones principales.
  }
brief-own-title = Nuestra opinión
brief-method = Cómo se hizo esto
brief-method-text = Aftermath es un modelo abierto que simula a { $people } personas adultas, semana a semana, durante { $years ->
    [one] { $years } año
   *[other] { $years } años
  }, con la ley vigente y con el proyecto de ley, con las mismas personas y la misma suerte. Cada artículo actúa solo por mecanismos que se pueden leer y discutir, y cada cifra proviene de un estudio publicado o está marcada como supuesto. Todo se repite { $draws } veces, cada vez con otros valores para lo que no se conoce con exactitud. Todas las personas son inventadas, no se envía nada a ninguna parte y los mismos datos dan las mismas cifras en cualquier equipo.
brief-sources = Estudios citados aquí
brief-check = Cómo comprobarlo
brief-check-text = Aftermath { $version }, semilla { $seed }. Cualquiera puede repetir el mismo cálculo con los archivos que acompañan a este informe, y debe encontrar las mismas huellas digitales (hash) en summary.json:
brief-digest-plan = Plan
brief-digest-results = Resultados
