# Las palabras del campo, explicadas.
glossary-title = Palabras explicadas
glossary-lead = Qué significan aquí las palabras de este campo. Si el modelo usa una palabra en un sentido más estrecho que el habitual, este es el sentido del modelo.
glossary-here = Palabras explicadas:
glossary-people = Personas y trabajo
glossary-law = Ley y policía
glossary-numbers = Números y certeza

## Personas y trabajo

term-sex-worker = Trabajadora o trabajador sexual
term-sex-worker-means = Persona adulta de cualquier género que ofrece servicios sexuales. Las personas menores de 18 años quedan fuera del modelo.
term-client = Cliente
term-client-means = Persona que paga por servicios sexuales.
term-encounter = Encuentro
term-encounter-means = Una cita de una trabajadora o un trabajador sexual con un cliente.
term-third-party = Tercera persona
term-third-party-means = Persona que dirige, aloja, transporta o protege a quienes ejercen el trabajo sexual, o trabaja con ellas de otro modo. Puede actuar bien o abusar.
term-trafficked-person = Víctima de trata
term-trafficked-person-means = Persona adulta a la que se lleva a este trabajo o se retiene en él con fuerza, amenazas, engaño o abuso de su necesidad, para provecho de otros. Sigue el protocolo de las Naciones Unidas de 2000 (Protocolo de Palermo).
term-exploitation = Explotación
term-exploitation-means = Abuso en el trabajo que aún no es trata: pago retenido, cobros muy altos, deudas o falta de libertad para negarse.
term-migrant-without-permit = Migrante sin permiso
term-migrant-without-permit-means = Persona que no tiene permiso de residencia, o cuyo visado no permite el trabajo sexual.
term-stigma = Estigma
term-stigma-means = Desprecio hacia quienes ejercen el trabajo sexual. Hace más difícil recibir ayuda, denunciar un delito y trabajar con seguridad.

## Ley y policía

term-law-in-force = Ley vigente
term-law-in-force-means = La ley que rige hoy en el lugar. Cada proyecto de ley se compara con ella.
term-bill = Proyecto de ley
term-bill-means = Una ley propuesta que todavía no rige.
term-clause = Artículo
term-clause-means = La parte numerada de una ley que dice algo, como el artículo 7.
term-provision = Disposición
term-provision-means = Lo que una ley dice sobre una pregunta, por ejemplo si se permite comprar. En los archivos de ley la pregunta se llama «lever».
term-enforcement = Aplicación
term-enforcement-means = Con qué frecuencia la policía actúa según una regla. En el modelo es un número de contactos con la policía al año.
term-practice = Práctica
term-practice-means = Lo que hacen la policía y las oficinas aunque el texto de la ley no lo diga.
term-decriminalisation = Despenalización
term-decriminalisation-means = Vender, comprar y trabajar juntas no son delitos. El trabajo sexual se rige por las mismas leyes que otros trabajos. La fuerza y la explotación siguen siendo delitos. Ejemplo: Nueva Zelanda.
term-legalisation = Legalización
term-legalisation-means = El trabajo sexual se permite con reglas propias, como licencias, registro o zonas. Trabajar fuera de las reglas sigue siendo una infracción. Ejemplo: Alemania.
term-prohibition = Prohibición
term-prohibition-means = Vender servicios sexuales es un delito. A menudo también lo son comprarlos y ser tercera persona.
term-end-demand = Penalización del cliente
term-end-demand-means = Comprar servicios sexuales es delito; venderlos, no. Las terceras personas suelen seguir penadas. También se llama modelo nórdico. Ejemplo: Suecia.
term-conflation = Confusión con la trata
term-conflation-means = La ley trata como trata el trabajo sexual por decisión propia, o la ayuda para ejercerlo.
term-raid = Redada
term-raid-means = La policía entra sin que la llamen en un lugar de trabajo o una vivienda, para controlar o detener a quienes están allí.
term-called-trafficked = Declarada víctima de trata
term-called-trafficked-means = La policía u otra oficina decide que una persona es víctima de trata. La decisión puede ser correcta o equivocada.
term-rehabilitation = Rehabilitación obligatoria
term-rehabilitation-means = Tras una redada se retiene a las personas en un programa y no pueden irse.

## Números y certeza

term-simulation = Simulación
term-simulation-means = Una ejecución del modelo, con un valor posible para cada número que no se conoce con exactitud. Una comparación hace muchas. En los archivos, una se llama «draw».
term-same-luck = Las mismas personas, la misma suerte
term-same-luck-means = Cada persona simulada tiene los mismos azares con ambas leyes. Así, una diferencia se debe a las leyes.
term-mechanism = Mecanismo
term-mechanism-means = Una vía por la que una ley llega a las personas, como trabajar con prisa cuando la policía está cerca.
term-outcome = Resultado
term-outcome-means = Algo que el modelo cuenta, como la violencia de clientes.
term-rate = Tasa
term-rate-means = Cuántas veces ocurre algo por cada { NUMBER(1000) } personas que trabajan un año.
term-ratio = Razón
term-ratio-means = Una tasa dividida por otra. 2 es el doble, 1 es igual, un medio es la mitad.
term-hazard = Riesgo por tiempo
term-hazard-means = Qué tan probable es que algo le ocurra a una persona en poco tiempo. La razón de riesgos («hazard ratio») compara dos.
term-median = Valor central (mediana)
term-median-means = La mitad de las simulaciones da más y la mitad da menos.
term-interval = Intervalo del 90 %
term-interval-means = Un rango que contiene la respuesta de 9 de cada 10 simulaciones. Si es ancho, se sabe poco.
term-likely = Probable, muy probable
term-likely-means = Probable: en al menos 80 de cada 100 simulaciones. Muy probable: en al menos 95.
term-no-clear-difference = Sin diferencia clara
term-no-clear-difference-means = Lo que hoy se sabe no muestra si habría más o menos. No quiere decir que nada cambie.
term-grade = Qué tan bien se conoce (grado)
term-grade-means = De A, si varios buenos estudios coinciden, a D, si los estudios son débiles. Un número sin estudio es un supuesto.
term-assumption = Supuesto
term-assumption-means = Un número que nadie ha medido. El modelo prueba con él muchos valores distintos.
term-prior = Distribución previa
term-prior-means = Qué valores de un número parecen posibles antes de usar el modelo, y qué tan probable es cada uno.
term-association = Asociación
term-association-means = Dos cosas aparecen juntas. Eso no demuestra que una cause la otra.
term-critics = Los números de los críticos
term-critics-means = Cada número en disputa se toma de los estudios más favorables a las prohibiciones. Así se ve si la respuesta se mantiene cuando los críticos tienen razón.
term-associations = Los números más contrarios a las prohibiciones
term-associations-means = Cada número en disputa se toma de los estudios más contrarios a las prohibiciones, y cada asociación se lee como causa.
term-fitted = Ajustado (calibrado)
term-fitted-means = Los números inciertos se fijan de modo que el modelo dé lo que se contó en un lugar. Esos recuentos ya no ponen a prueba el modelo.
term-predicted = Lo predicho y lo observado
term-predicted-means = Un cambio real de ley se calcula con el modelo. Lo que predice se pone junto a lo que se vio allí.
term-sensitivity = Sensibilidad
term-sensitivity-means = Qué números inciertos deciden la respuesta, y cuánto.
term-break-even = Qué tendría que ser cierto
term-break-even-means = El valor de un número incierto en el que la respuesta se invierte. También se llama punto de equilibrio.
term-healthy-year = Años de vida sana perdidos (AVAD)
term-healthy-year-means = Años perdidos por muerte temprana y años vividos con enfermedad o lesión, según su gravedad. La libertad no cuenta en ellos.
term-digest = Huella digital (hash)
term-digest-means = Un código corto hecho con todos los datos o resultados. Los mismos datos dan el mismo código en cualquier computadora, así otras personas pueden comprobarlo.
