# Lo que una ley puede decir: de cada asunto, su nombre, la pregunta, una aclaración y lo que significa cada respuesta.
# "Terceras personas" son quienes organizan, alquilan, transportan, protegen o trabajan de otro modo con trabajadoras y trabajadores sexuales.

## Vender y comprar

lever-selling = Venta de servicios sexuales
lever-selling-question = ¿Pueden las personas adultas vender servicios sexuales?
lever-selling-help = Se trata de la persona que vende, no de clientes, gerentes ni lugares.
lever-selling-allowed = Vender está permitido.
lever-selling-licensed = Vender está permitido solo con licencia o registro.
lever-selling-prohibited = Vender es una infracción o un delito.

lever-buying = Compra de servicios sexuales
lever-buying-question = ¿Pueden las personas adultas comprar servicios sexuales a personas adultas?
lever-buying-help = Se trata de los clientes.
lever-buying-allowed = Comprar está permitido.
lever-buying-prohibited = Comprar es una infracción o un delito.

lever-soliciting = Búsqueda de clientes en público
lever-soliciting-question = ¿Pueden las trabajadoras y los trabajadores sexuales buscar clientes en lugares públicos?
lever-soliciting-help = Por ejemplo, en calles y parques. La policía suele usar estas normas incluso donde vender está permitido.
lever-soliciting-allowed = Buscar clientes en público está permitido.
lever-soliciting-zoned = Buscar clientes en público está permitido solo en algunos lugares o a ciertas horas.
lever-soliciting-prohibited = Buscar clientes en público es una infracción o un delito.

lever-advertising = Publicidad
lever-advertising-question = ¿Se pueden anunciar servicios sexuales?
lever-advertising-help = En papel y en internet. También cuentan las normas que hacen responsables a los sitios web de lo que publican otras personas.
lever-advertising-allowed = La publicidad está permitida.
lever-advertising-restricted = La publicidad está permitida dentro de ciertos límites.
lever-advertising-prohibited = La publicidad es una infracción o un delito, o los sitios web responden por ella.

## Lugares de trabajo y terceras personas

lever-third_parties = Terceras personas
lever-third_parties-question = ¿Pueden otras personas organizar el trabajo de quienes ejercen el trabajo sexual, alquilarles un lugar, transportarles o darles protección?
lever-third_parties-help = Las leyes hablan de proxenetismo, de regentar un local o de lucrarse con las ganancias. La fuerza, el engaño y la explotación son delitos aparte y no se tratan aquí.
lever-third_parties-allowed = Trabajar con terceras personas está permitido, con la misma ley que otros trabajos.
lever-third_parties-regulated = Trabajar con terceras personas está permitido con normas especiales, como una licencia para el local.
lever-third_parties-prohibited = Trabajar con terceras personas es un delito de la tercera persona.

lever-working_together = Compartir el lugar de trabajo
lever-working_together-question = ¿Pueden dos o más personas que ejercen el trabajo sexual compartir un lugar de trabajo?
lever-working_together-help = En algunas leyes, un apartamento compartido por dos personas que ejercen el trabajo sexual cuenta como burdel.
lever-working_together-allowed = Varias personas pueden ejercer el trabajo sexual en un mismo lugar.
lever-working_together-prohibited = Ejercer el trabajo sexual entre varias personas en un mismo lugar es un delito.

## Policía, redadas y ley sobre la trata

lever-trafficking_definition = Qué cuenta como trata
lever-trafficking_definition-question = ¿Distingue la ley la trata del trabajo sexual por decisión propia?
lever-trafficking_definition-help = Algunas leyes tratan como trata todo el trabajo sexual, o toda ayuda para ejercerlo.
lever-trafficking_definition-distinct = La trata implica fuerza, engaño o abuso. El trabajo sexual por decisión propia no es trata.
lever-trafficking_definition-conflated = El trabajo sexual por decisión propia, o la ayuda para ejercerlo, puede contar como trata.

lever-raids = Redadas
lever-raids-question = ¿Con qué frecuencia hace la policía redadas o inspecciones en los lugares de trabajo?
lever-raids-help = Baja, media y alta significan lo que es bajo, medio o alto para este lugar.

lever-raids_targeting = Dónde se hacen redadas
lever-raids_targeting-question = ¿En qué lugares de trabajo hace redadas la policía?
lever-raids_targeting-help = Tras una denuncia o información sobre un lugar, o en cualquier lugar donde se vendan servicios sexuales.
lever-raids_targeting-complaint_led = La policía hace redadas en un lugar de trabajo solo tras una denuncia o información sobre él.
lever-raids_targeting-indiscriminate = La policía hace redadas en lugares de trabajo sin información sobre ellos.

lever-raids_homes = Redadas en viviendas
lever-raids_homes-question = ¿Se hacen también redadas en las viviendas de quienes ejercen el trabajo sexual?
lever-raids_homes-help = Viviendas donde estas personas viven y donde quizá también trabajan.
lever-raids_homes-true = También se hacen redadas en viviendas.
lever-raids_homes-false = No se hacen redadas en viviendas.

lever-disposition = Después de una redada
lever-disposition-question = ¿Qué pasa con las personas a las que la policía declara víctimas de trata después de una redada?
lever-disposition-help = Vale para todas las personas declaradas víctimas de trata, con razón o sin ella.
lever-disposition-left_alone = Se las deja en paz.
lever-disposition-voluntary_referral = Se les ofrecen servicios y pueden rechazarlos.
lever-disposition-compulsory_rehabilitation = Se las retiene en un programa de rehabilitación.
lever-disposition-detention = Se las detiene.
lever-disposition-deportation = Se las expulsa del país.

lever-disposition_weeks = Duración de la rehabilitación
lever-disposition_weeks-question = ¿Cuánto tiempo se retiene a las personas en rehabilitación obligatoria?
lever-disposition_weeks-help = 0 significa: lo habitual en este lugar. Solo importa donde se retiene a las personas.

lever-seizure = Qué incauta la policía
lever-seizure-question = ¿Qué puede la policía quitar a quienes ejercen el trabajo sexual, o usar como prueba?
lever-seizure-help = Si los condones se usan como prueba, se llevan menos a menudo.
lever-seizure-money = dinero
lever-seizure-phones = teléfonos
lever-seizure-condoms = condones
lever-seizure-nothing = La policía no incauta nada.
lever-seizure-all = La policía puede incautar: { $things }.

lever-non_punishment = No castigar a las víctimas de trata
lever-non_punishment-question = ¿Se protege a las víctimas de trata de ser castigadas por lo que se las obligó a hacer?
lever-non_punishment-help = Por ejemplo, por trabajar sin permiso o por delitos que se las forzó a cometer.
lever-non_punishment-true = No se castiga a las víctimas de trata por lo que se las obligó a hacer.
lever-non_punishment-false = Se puede castigar a las víctimas de trata por lo que se las obligó a hacer.

## Migración

lever-migrant_sex_work = Trabajo sexual de migrantes
lever-migrant_sex_work-question = ¿Pueden ejercer el trabajo sexual las personas migrantes sin residencia permanente?
lever-migrant_sex_work-help = Cuentan las condiciones de los visados, aunque el trabajo sexual sea legal para quienes tienen la ciudadanía.
lever-migrant_sex_work-allowed = Las personas migrantes pueden ejercer el trabajo sexual con cualquier visado que permita trabajar.
lever-migrant_sex_work-barred = Las personas migrantes no pueden ejercer el trabajo sexual y se arriesgan a una multa o a perder su permiso.
lever-migrant_sex_work-deportable = Se puede expulsar del país a las personas migrantes que ejercen el trabajo sexual.

lever-migration_channels = Vías seguras y legales para llegar
lever-migration_channels-question = ¿Cuántas plazas seguras y legales hay para quienes vienen a trabajar?
lever-migration_channels-help = Plazas al año por cada persona que llega. 0 significa ninguna. 1 significa una plaza para cada persona.

lever-migration_debt = Deuda por el viaje
lever-migration_debt-question = ¿Cuánto debe quien llega sin una plaza legal?
lever-migration_debt-help = Pagos y deudas en conjunto, en años de ingresos. 0 significa: como es habitual en este lugar.

lever-residence_permit = Permiso para víctimas de trata
lever-residence_permit-question = ¿Obtienen las víctimas de trata un permiso de residencia?
lever-residence_permit-help = Condicionado significa: solo para quienes colaboran con la fiscalía.
lever-residence_permit-none = Las víctimas de trata no obtienen permiso de residencia.
lever-residence_permit-conditional = Las víctimas de trata obtienen un permiso solo si colaboran con la fiscalía.
lever-residence_permit-unconditional = Las víctimas de trata obtienen un permiso sin condiciones.

## Salud y derechos

lever-health_testing = Pruebas de salud
lever-health_testing-question = ¿Es obligatorio hacerse pruebas del VIH y otras infecciones para ejercer el trabajo sexual?
lever-health_testing-help = Las pruebas voluntarias siempre son posibles.
lever-health_testing-none = Las pruebas no son obligatorias para nadie.
lever-health_testing-compulsory = Las pruebas son obligatorias para quienes ejercen el trabajo sexual.

lever-health_results = Resultados de las pruebas de salud
lever-health_results-question = ¿Qué pasa con los resultados de las pruebas de salud?
lever-health_results-help = Divulgados significa: comunicados sin consentimiento a la policía, empleadores, la prensa u otros.
lever-health_results-confidential = Los resultados son confidenciales.
lever-health_results-disclosed = Los resultados se comunican a otros sin consentimiento.

lever-labour_rights = Derechos laborales
lever-labour_rights-question = ¿Protege la ley laboral a quienes ejercen el trabajo sexual?
lever-labour_rights-help = Por ejemplo, seguridad en el trabajo, contratos, pago, permisos y el derecho a rechazar a un cliente.
lever-labour_rights-none = Quienes ejercen el trabajo sexual no tienen protección laboral.
lever-labour_rights-health_and_safety = Las normas de salud y seguridad en el trabajo protegen a quienes ejercen el trabajo sexual.
lever-labour_rights-full = Quienes ejercen el trabajo sexual tienen los mismos derechos que cualquier otra persona que trabaja.

lever-reporting_immunity = Denuncia segura de delitos
lever-reporting_immunity-question = ¿Pueden las trabajadoras y los trabajadores sexuales denunciar sin riesgo los delitos que sufren?
lever-reporting_immunity-help = Sin que se presenten cargos en su contra y sin que se les expulse del país.
lever-reporting_immunity-true = Quienes ejercen el trabajo sexual pueden denunciar delitos sin riesgo de cargos ni de expulsión.
lever-reporting_immunity-false = Quienes ejercen el trabajo sexual y denuncian delitos se arriesgan a cargos o a la expulsión.

## Servicios y organizaciones

lever-services_health = Servicios de salud
lever-services_health-question = ¿Cuántas plazas en servicios de salud paga el proyecto de ley?
lever-services_health-help = Clínicas y trabajo de acercamiento para quienes ejercen el trabajo sexual.

lever-services_legal = Servicios jurídicos
lever-services_legal-question = ¿Cuántas plazas en servicios jurídicos paga el proyecto de ley?
lever-services_legal-help = Asesoría y ayuda ante los tribunales.

lever-services_economic = Servicios económicos
lever-services_economic-question = ¿Cuántas plazas en servicios económicos paga el proyecto de ley?
lever-services_economic-help = Formación, ahorro y otras fuentes de ingresos.

lever-services_social_protection = Protección social
lever-services_social_protection-question = ¿Cuántas plazas en protección social paga el proyecto de ley?
lever-services_social_protection-help = Apoyo a los ingresos, seguro de salud y similares.

lever-services_psychological = Servicios psicológicos
lever-services_psychological-question = ¿Cuántas plazas en servicios psicológicos paga el proyecto de ley?
lever-services_psychological-help = Orientación y tratamiento.

lever-services_housing = Vivienda
lever-services_housing-question = ¿Cuántas plazas de vivienda paga el proyecto de ley?
lever-services_housing-help = Albergues y viviendas abiertos a quienes ejercen el trabajo sexual.

lever-services_voluntary = Servicios por decisión propia
lever-services_voluntary-question = ¿Usan las personas estos servicios por decisión propia?
lever-services_voluntary-help = No por decisión propia significa: por orden de un tribunal o como condición para otra cosa.
lever-services_voluntary-true = Las personas usan los servicios por decisión propia.
lever-services_voluntary-false = Se puede obligar a las personas a usar los servicios.

lever-services_led_by = Quién dirige los servicios
lever-services_led_by-question = ¿Quién dirige los servicios?
lever-services_led_by-help = Los servicios dirigidos por trabajadoras y trabajadores sexuales llegan a más personas que evitan al Estado.
lever-services_led_by-state = Dirige los servicios el Estado, o quien el Estado designa.
lever-services_led_by-sex_workers = Dirigen los servicios trabajadoras y trabajadores sexuales.

lever-organisations_labour_organising = Fondos para la organización laboral
lever-organisations_labour_organising-question = ¿Cuánto da el proyecto de ley a las organizaciones de trabajadoras y trabajadores sexuales para la organización laboral?
lever-organisations_labour_organising-help = Sindicatos, colectivos y negociación.

lever-organisations_economic_empowerment = Fondos para el empoderamiento económico
lever-organisations_economic_empowerment-question = ¿Cuánto da el proyecto de ley a las organizaciones de trabajadoras y trabajadores sexuales para el empoderamiento económico?
lever-organisations_economic_empowerment-help = Grupos de ahorro, formación y cooperativas.

lever-organisations_social_protection = Fondos para la protección social
lever-organisations_social_protection-question = ¿Cuánto da el proyecto de ley a las organizaciones de trabajadoras y trabajadores sexuales para la protección social?
lever-organisations_social_protection-help = Fondos de emergencia y ayuda para acceder a prestaciones.

lever-organisations_legal_services = Fondos para ayuda jurídica
lever-organisations_legal_services-question = ¿Cuánto da el proyecto de ley a las organizaciones de trabajadoras y trabajadores sexuales para ayuda jurídica?
lever-organisations_legal_services-help = Promotoras y promotores legales, abogadas y abogados de las organizaciones.

lever-organisations_psychological_support = Fondos para apoyo psicológico
lever-organisations_psychological_support-question = ¿Cuánto da el proyecto de ley a las organizaciones de trabajadoras y trabajadores sexuales para apoyo psicológico?
lever-organisations_psychological_support-help = Apoyo entre pares y orientación por parte de las organizaciones.

## Participación

lever-participation = Participación en la elaboración de la ley
lever-participation-question = ¿Qué participación tienen las trabajadoras y los trabajadores sexuales en la elaboración y la aplicación de la ley?
lever-participation-help = Por medio de sus propias organizaciones.
lever-participation-none = Las trabajadoras y los trabajadores sexuales no participan.
lever-participation-consulted = Se consulta a las trabajadoras y los trabajadores sexuales.
lever-participation-co_designed = Las trabajadoras y los trabajadores sexuales elaboran la ley junto con el Estado y la aplican con él.

## Palabras para niveles, números y aplicación

level-low = baja
level-medium = media
level-high = alta
lever-level = Frecuencia, para este lugar: { $level }.
lever-level-not-said = La ley no lo dice. Es lo habitual en este lugar.
# $number: con formato. $count: para el plural.
lever-unit-workplaces-raided-per-100-a-year = { $count ->
    [one] redadas en { $number } de cada 100 lugares de trabajo al año
   *[other] redadas en { $number } de cada 100 lugares de trabajo al año
  }
lever-unit-weeks = { $count ->
    [one] { $number } semana
   *[other] { $number } semanas
  }
lever-unit-legal-places-per-arrival = { $count ->
    [one] { $number } plaza legal por cada persona que llega
   *[other] { $number } plazas legales por cada persona que llega
  }
lever-unit-years-of-income = { $count ->
    [one] { $number } año de ingresos
   *[other] { $number } años de ingresos
  }
lever-unit-places-per-1-000-workers = { $count ->
    [one] { $number } plaza por cada { NUMBER(1000) } personas que ejercen el trabajo sexual
   *[other] { $number } plazas por cada { NUMBER(1000) } personas que ejercen el trabajo sexual
  }
lever-unit-dollars-per-worker-a-year = { $count ->
    [one] { $number } dólar al año por persona que ejerce el trabajo sexual
   *[other] { $number } dólares al año por persona que ejerce el trabajo sexual
  }
# Junto a la casilla donde se escribe un número.
lever-box-workplaces-raided-per-100-a-year = lugares de trabajo con redadas, de cada 100, al año
lever-box-weeks = semanas
lever-box-legal-places-per-arrival = plazas legales por cada persona que llega
lever-box-years-of-income = años de ingresos
lever-box-places-per-1-000-workers = plazas por cada { NUMBER(1000) } personas que ejercen el trabajo sexual
lever-box-dollars-per-worker-a-year = dólares al año por persona que ejerce el trabajo sexual
lever-box-contacts = contactos con la policía al año por cada 100 personas a las que alcanza esta norma

enforcement = Aplicación
enforcement-question = ¿Con qué intensidad se aplica esto?
enforcement-left = Como es habitual en este lugar. La ley no lo dice.
enforcement-level = { $level ->
    [low] Aplicación baja
    [high] Aplicación alta
   *[medium] Aplicación media
  }
enforcement-number = { $count ->
    [one] { $number } contacto con la policía al año por cada 100 personas a las que alcanza esta norma
   *[other] { $number } contactos con la policía al año por cada 100 personas a las que alcanza esta norma
  }

lever-group-selling = Vender y comprar
lever-group-workplaces = Lugares de trabajo y terceras personas
lever-group-police = Policía, redadas y ley sobre la trata
lever-group-migration = Migración
lever-group-rights = Salud y derechos
lever-group-services = Servicios y organizaciones
lever-group-participation = Participación en la elaboración de la ley
lever-group-other = Otras preguntas
