# The data's own words. Each message is named text- and the first 8 hex digits of the SHA-256 of its English text.
# Above each: where the text stands, and the text.

# law ar: Argentina 2012: Law 26,842 on trafficking, with Law 12,331 of 1936
text-55ef4d6b = Argentina, 2012: Ley 26.842, sobre la trata de personas, con la Ley 12.331 de 1936

# law at: Austria: registered sex work with compulsory examination
text-ac60e73b = Austria: trabajo sexual registrado con examen obligatorio

# law au-nsw-1995: New South Wales 1995: Disorderly Houses Amendment Act
text-5a92adc6 = Nueva Gales del Sur, 1995: ley de reforma sobre las casas de desorden

# law au-nt-2019: Northern Territory 2019: Sex Industry Act
text-46f584d1 = Territorio del Norte (Australia), 2019: ley de la industria del sexo

# law au-qld-2024: Queensland 2024: Criminal Code (Decriminalising Sex Work) and Other Legislation Amendment Act
text-b18a63d4 = Queensland, 2024: ley que reforma el Código Penal (descriminalización del trabajo sexual) y otras leyes

# law au-vic-2022: Victoria 2022: Sex Work Decriminalisation Act
text-e33b4b23 = Victoria (Australia), 2022: ley de descriminalización del trabajo sexual

# law bd: Bangladesh 2012: Prevention and Suppression of Human Trafficking Act
text-277eebff = Bangladés, 2012: ley de prevención y represión de la trata de personas

# law be-2022: Belgium 2022-2024: decriminalisation and employment contracts
text-39c43d05 = Bélgica, 2022-2024: descriminalización y contratos de trabajo

# law br: Brazil: Penal Code as amended in 2005, 2009 and 2016
text-f37671fc = Brasil: Código Penal con las reformas de 2005, 2009 y 2016

# law ca-2014-pcepa: Canada 2014: Protection of Communities and Exploited Persons Act
text-1781e498 = Canadá, 2014: ley de protección de las comunidades y de las personas explotadas

# law ch: Switzerland: federal law and its frame for the cantons
text-e4f61239 = Suiza: ley federal y su marco para los cantones

# law cn-2019: China 2019: abolition of custody and education
text-e03e1c91 = China, 2019: fin de la «detención y educación»

# law co: Colombia: Penal Code, Police Code of 2016 and the Constitutional Court's rulings
text-db16a0a5 = Colombia: Código Penal, Código de Policía de 2016 y sentencias de la Corte Constitucional

# law de-2002-prostg: Germany 2002: Prostitution Act (ProstG)
text-f407bf91 = Alemania, 2002: ley de la prostitución (ProstG)

# law de-2017-prostschg: Germany 2017: Prostitute Protection Act (ProstSchG)
text-b7c39af5 = Alemania, 2017: ley de protección de las personas que ejercen la prostitución (ProstSchG)

# law do: Dominican Republic: Penal Code and Law 137-03 on smuggling and trafficking
text-1ecb4de3 = República Dominicana: Código Penal y Ley 137-03, sobre tráfico ilícito de migrantes y trata de personas

# law fr-2003: France 2003: soliciting under the Internal Security Act
text-e07ab8e2 = Francia, 2003: búsqueda de clientes en público según la ley de seguridad interior

# law fr-2016: France 2016: Act of 13 April 2016 (buying prohibited, soliciting offence repealed)
text-dc48a74f = Francia, 2016: ley del 13 de abril de 2016 (se prohíbe comprar; se deroga el delito de buscar clientes)

# law gb-eng: England and Wales: Sexual Offences Act 2003, Policing and Crime Act 2009, Modern Slavery Act 2015
text-5a69dac2 = Inglaterra y Gales: leyes de delitos sexuales de 2003, de policía y delitos de 2009 y de esclavitud moderna de 2015

# law gb-nir-2015: Northern Ireland 2015: Human Trafficking and Exploitation Act
text-baa6b16c = Irlanda del Norte, 2015: ley de trata y explotación de personas

# law id-east-java-2014: Malang, East Java 2014: closure of official worksites
text-ca208413 = Malang, Java Oriental, 2014: cierre de los lugares de trabajo oficiales

# law id: Indonesia: Penal Code, anti-trafficking law of 2007, pornography law of 2008, Penal Code of 2026
text-caa60965 = Indonesia: Código Penal, ley contra la trata de 2007, ley de pornografía de 2008, Código Penal de 2026

# law ie-2017: Ireland 2017: Criminal Law (Sexual Offences) Act
text-3edf4dc6 = Irlanda, 2017: ley penal (delitos sexuales)

# law il-2020: Israel 2020: Prohibition of Consumption of Prostitution Act
text-4cd60ad5 = Israel, 2020: ley que prohíbe el consumo de prostitución

# law in-itpa: India 1956: Immoral Traffic (Prevention) Act
text-53dbda66 = India, 1956: ley de (prevención del) tráfico inmoral

# law is-2009: Iceland 2009: purchase ban
text-b742ddd8 = Islandia, 2009: prohibición de comprar

# law jp: Japan 1956: Anti-Prostitution Act
text-0d99a2fe = Japón, 1956: ley contra la prostitución

# law ke-mombasa: Mombasa 2003: municipal by-laws, upon the law of Kenya
text-9483b069 = Mombasa, 2003: ordenanzas municipales, además de la ley de Kenia

# law ke: Kenya: Penal Code with the Counter-Trafficking in Persons Act 2010
text-0341aec3 = Kenia: Código Penal con la ley contra la trata de personas de 2010

# law kh-2008: Cambodia 2008: Law on Suppression of Human Trafficking and Sexual Exploitation
text-3dc69d9d = Camboya, 2008: ley de represión de la trata de personas y la explotación sexual

# law kr-2004: South Korea 2004: Act on the Punishment of Arrangement of Commercial Sex Acts
text-b3117d51 = Corea del Sur, 2004: ley que castiga la mediación en el comercio sexual

# law model-decriminalisation-migration: Model: full decriminalisation with migration channels
text-8d6b4a98 = Modelo: descriminalización plena con vías de migración

# law model-decriminalisation-services: Model: full decriminalisation with voluntary services and funded organisations
text-6d28f265 = Modelo: descriminalización plena con servicios voluntarios y organizaciones financiadas

# law model-equality: Model: equality law at its best (buying and third parties prohibited, no penalty for sellers, exit funded)
text-47c3e750 = Modelo: la mejor ley de igualdad (se prohíben la compra y las terceras personas, no se castiga a quien vende, se financia la salida)

# law model-full-decriminalisation: Model: full decriminalisation, the law alone
text-b64c837f = Modelo: descriminalización plena, solo la ley

# law model-prohibition-rescue: Model: prohibition with trained rescue and restored support at its best
text-ee5a0203 = Modelo: la mejor prohibición, con rescate por personal formado y apoyo restablecido

# law mx-tijuana: Tijuana: municipal registration and health card
text-a7ff54cc = Tijuana: registro municipal y tarjeta de salud

# law mx: Mexico (federal): General Law on trafficking of 2012
text-3b97864c = México (federal): Ley General de 2012 en materia de trata de personas

# law ng-edo: Edo State 2018: Trafficking in Persons Prohibition Law, upon the law of Nigeria
text-341b993f = Estado de Edo, 2018: ley que prohíbe la trata de personas, además de la ley de Nigeria

# law ng: Nigeria: Criminal Code and Penal Code with the trafficking Acts of 2003 and 2015
text-8cd03061 = Nigeria: Criminal Code y Penal Code con las leyes sobre la trata de 2003 y 2015

# law nl-2000: Netherlands 2000: lifting of the brothel ban
text-84150c42 = Países Bajos, 2000: fin de la prohibición de los burdeles

# law no-2009: Norway 2009: purchase ban
text-473b6c11 = Noruega, 2009: prohibición de comprar

# law np: Nepal 2007: Human Trafficking and Transportation (Control) Act, 2064
text-65eca913 = Nepal, 2007: ley (de control) de la trata y el transporte de personas, 2064

# law nz-2003-pra: New Zealand 2003: Prostitution Reform Act
text-f14c9a8f = Nueva Zelanda, 2003: ley de reforma de la prostitución

# law ph: Philippines 2003: Anti-Trafficking in Persons Act, with article 202 of the Revised Penal Code
text-266c6155 = Filipinas, 2003: ley contra la trata de personas, con el artículo 202 del Código Penal Revisado

# law ru: Russia: Administrative Offences Code art 6.11, Criminal Code arts 240, 241
text-a5ea471f = Rusia: Código de Infracciones Administrativas, art. 6.11; Código Penal, arts. 240 y 241

# law se-1999: Sweden 1999: Act Prohibiting the Purchase of Sexual Services
text-795c62a5 = Suecia, 1999: ley que prohíbe comprar servicios sexuales

# law sn: Senegal 1966: register, health card and the trafficking law of 2005
text-4a1a4592 = Senegal, 1966: registro, cartilla sanitaria y la ley sobre la trata de 2005

# law th: Thailand 1996: Prevention and Suppression of Prostitution Act, B.E. 2539
text-eb5ab652 = Tailandia, 1996: ley de prevención y represión de la prostitución, B.E. 2539

# law tr: Turkey: licensed houses and registration
text-1fbc38f0 = Turquía: casas con licencia y registro

# law ug: Uganda: Penal Code with the trafficking Act of 2009 and the ruling of 2022
text-2786d259 = Uganda: Código Penal con la ley sobre la trata de 2009 y la sentencia de 2022

# law us-2018-fosta: United States 2018: Allow States and Victims to Fight Online Sex Trafficking Act (layer)
text-2e997fe8 = Estados Unidos, 2018: ley que permite a los estados y a las víctimas combatir la trata sexual en línea, FOSTA (capa)

# law us-federal: United States, federal law without the Act of 2018 (FOSTA)
text-0b7a1e1b = Estados Unidos: ley federal sin la ley de 2018 (FOSTA)

# law us-md: Maryland: Criminal Law Article, title 11 subtitle 3 and title 3 subtitle 11
text-8720e729 = Maryland: Criminal Law Article, título 11, subtítulo 3, y título 3, subtítulo 11

# law us-me-2023: Maine 2023: An Act to Reduce Commercial Sexual Exploitation
text-02a3f6de = Maine, 2023: ley para reducir la explotación sexual comercial

# law us-nv: Nevada 1971: licensed brothels in some counties, elsewhere prohibited
text-83fb3621 = Nevada, 1971: burdeles con licencia en algunos condados, prohibición en los demás

# law us-ny: New York: Penal Law article 230 with the changes of 2013 to 2025
text-9d551722 = Nueva York: Código Penal, artículo 230, con los cambios de 2013 a 2025

# law us-ri: Rhode Island 1980-2009: indoor selling and buying not prohibited; prohibited again since 3 November 2009
text-976bb040 = Rhode Island, 1980-2009: vender y comprar en interiores no estaba prohibido; lo está de nuevo desde el 3 de noviembre de 2009

# law za: South Africa: Sexual Offences Act 1957 with the Acts of 2007 and 2013
text-b993893f = Sudáfrica: ley de delitos sexuales de 1957 con las leyes de 2007 y 2013

# place baltimore: Two cohorts of street-based women (SAPPHIRE, 2016-17, and EMERALD, 2017-19), recruited in the zones of street work, with tests for HIV and infections. A few of the second cohort may work mainly elsewhere; all are asked as street workers here. They are the best measured street cohorts of the country, and they say nothing of indoor and online work, which stays with the region: all targets are asked of street workers. The city's prosecutor brought no charges for sex work from 2020-21 to the end of 2022; the figures are from before.
text-c3595c4b = Dos cohortes de mujeres que trabajan en la calle (SAPPHIRE, 2016-17, y EMERALD, 2017-19), reclutadas en las zonas de trabajo en la calle, con pruebas de VIH y de infecciones. Algunas de la segunda cohorte quizá trabajan sobre todo en otros lugares; aquí todas cuentan como trabajadoras de la calle. Son las cohortes de la calle mejor medidas del país y no dicen nada del trabajo en interiores ni en línea, que se toma de la región: todos los valores de ajuste se refieren a la calle. De 2020-21 a fines de 2022 la fiscalía de la ciudad no presentó cargos por trabajo sexual; las cifras son de antes.

# place gulu: One study of 400 women reached by peers and at places of work in 2011-12, five years after the war and its camps; it took part from age 14, and only sums over all ages were published, so minors are in its figures. Suppression and gonorrhoea come from Kampala. The town has grown since, treatment is far wider, and the law was hardened in talk more than in text.
text-b44dbd83 = Un estudio de 400 mujeres contactadas por sus pares y en lugares de trabajo en 2011-12, cinco años después de la guerra y sus campamentos; participaron desde los 14 años y solo se publicaron sumas de todas las edades, así que hay menores en sus cifras. La supresión viral y la gonorrea vienen de Kampala. Desde entonces la ciudad ha crecido, el tratamiento llega a muchas más personas, y la ley se ha endurecido más en el discurso que en el texto.

# place ireland: No survey of sex workers in Ireland asked a sample about violence, contact with police or HIV: such rates are borrowed from the region. Reports to a warning scheme (UglyMugs.ie) are kept for the blind test of the law of 2017 and are not used here. Counts of raids and convictions come from the press and partly from before 2017.
text-2fa81d7c = Ninguna encuesta en Irlanda preguntó a una muestra de personas en el trabajo sexual por la violencia, los contactos con la policía o el VIH: esas tasas se toman de la región. Los avisos a un sistema de alerta (UglyMugs.ie) se guardan para la prueba ciega de la ley de 2017 y no se usan aquí. Los números de redadas y condenas vienen de la prensa y en parte de antes de 2017.

# place karnataka: Women only, under one of the world's largest prevention programmes (2004-2012), surveyed three times face to face and in between in anonymous booths. Most figures are of 2005 to 2011, before treatment for all and before mobile phones became the usual way to meet clients. Violence told face to face is less than half of what is told anonymously.
text-78e52030 = Solo mujeres, dentro de uno de los programas de prevención más grandes del mundo (2004-2012), encuestadas tres veces cara a cara y, entre medias, en cabinas anónimas. La mayoría de las cifras son de 2005 a 2011, antes del tratamiento para todos y antes de que el teléfono móvil fuera la forma habitual de encontrar clientes. La violencia contada cara a cara es menos de la mitad de la que se cuenta de forma anónima.

# place kolkata: Women who live and work in brothels, where a sex workers' collective has run health work since 1992 and its own boards since 1996; women who work from flats, on the street or by phone are hardly studied. Most figures date from 1999 to 2006. No share with recent violence or police contact was found for this place, so both stay with the wide priors of the region.
text-872e294b = Mujeres que viven y trabajan en burdeles, donde un colectivo de trabajadoras sexuales hace labor de salud desde 1992 y tiene sus propias juntas desde 1996; apenas se ha estudiado a quienes trabajan en pisos, en la calle o por teléfono. La mayoría de las cifras son de 1999 a 2006. No se halló para este lugar la proporción con violencia o contacto policial recientes, así que ambas quedan con las distribuciones a priori amplias de la región.

# place london: Rates of violence, policing and housing come from one cohort (East London Project, 197 women, recruited through services and field work), which asks widely; HIV from a survey of indoor workers in 2008-09. The split of work between street, managed and independent was never counted well. Men, trans women and online work are little covered. Figures for street and indoor women of the cohort also lent their ratio to the model's general violence; here they only set levels.
text-42b4ff4b = Las tasas de violencia, policía y vivienda vienen de una cohorte (East London Project, 197 mujeres, reclutadas en servicios y sobre el terreno), que pregunta de forma amplia; el VIH, de una encuesta en interiores de 2008-09. Nunca se contó bien cuántas personas trabajan en la calle, en locales con gerente o por su cuenta. Sobre hombres, mujeres trans y trabajo en línea hay poco. Las cifras de esta cohorte para la calle y los interiores también dieron su razón a la violencia general del modelo; aquí solo fijan niveles.

# place mombasa: Women only, many of them young: a multi-stage sample of 882 aged 16 to 34 (2016), long-run clinic cohorts, and surveys of Kenya in which Mombasa is one of seven sites. Violence and policing rest on the national surveys. Some samples hold minors; their figures are used only where age made no difference or to shape wide priors.
text-1d071272 = Solo mujeres, muchas jóvenes: una muestra en varias etapas de 882 de 16 a 34 años (2016), cohortes clínicas de larga duración y encuestas de Kenia en las que Mombasa es uno de siete lugares. Violencia y policía se basan en las encuestas nacionales. Algunas muestras incluyen menores; sus cifras solo se usan donde la edad no cambiaba nada o para dar forma a distribuciones a priori amplias.

# place nairobi: Women only. Two good samples: a respondent-driven survey of 2010-11 (596 women) and a random sample of the women of seven sex workers' clinics in 2019 (1,003, aged 18 to 45), which misses those who use no clinic and is older. Prices, clients and who works where are weak; men and trans women are borrowed.
text-415af4b8 = Solo mujeres. Dos buenas muestras: una encuesta dirigida por quienes responden, de 2010-11 (596 mujeres), y una muestra al azar de las mujeres de siete clínicas para trabajadoras sexuales en 2019 (1.003, de 18 a 45 años), que no incluye a quienes no usan clínicas y es de más edad. Los datos de precios, clientes y lugares de trabajo son débiles; los de hombres y mujeres trans se toman de otros lugares.

# place new-zealand: One survey of 772 workers, three to four years after the law, with a count of workers in five cities; sampled in the street and in brothels, private workers through a sex workers' organisation. Its tables on violence were not at hand and are marked as unverified. One survey of 124 migrant workers (2012). HIV among workers is very rare and was not estimated. Reports that test the law blindly (numbers before and after) are not used.
text-93c7cf2b = Una encuesta de 772 personas, tres a cuatro años después de la ley, con un recuento en cinco ciudades; muestras en la calle y en burdeles, y por medio de una organización de trabajadoras sexuales en el trabajo privado. Sus tablas sobre violencia no estaban a mano y figuran como no comprobadas. Una encuesta de 124 migrantes (2012). El VIH es muy raro entre quienes trabajan y no se estimó. Los informes que prueban la ley a ciegas (números de antes y después) no se usan.

# place phnom-penh: Two cohorts of young women (15 to 29, before and after the law of 2008) and later surveys of entertainment workers in the country, of whom about a third sell sex. Street workers, who meet most of the arrests, became hard to reach after the law. Minors took part in the cohorts; only sums were published.
text-49721ec4 = Dos cohortes de mujeres jóvenes (15 a 29 años, antes y después de la ley de 2008) y encuestas posteriores de trabajadoras del entretenimiento en el país, de las que cerca de un tercio vende sexo. A quienes trabajan en la calle, que sufren la mayoría de los arrestos, fue difícil llegar después de la ley. En las cohortes participaron menores; solo se publicaron sumas.

# place south-africa: A community-led survey of 3,005 women in touch with programmes at twelve sites of all nine provinces (2019), recruited through networks: women outside programmes, men, trans women and advert-based workers are missing. Soweto (508 women, respondent-driven, 2016) adds figures by perpetrator. Places differ as much as the country's cities do.
text-560a98b1 = Una encuesta dirigida por la comunidad a 3.005 mujeres en contacto con programas en doce lugares de las nueve provincias (2019), reclutadas por redes: faltan mujeres fuera de los programas, hombres, mujeres trans y quienes trabajan con anuncios. Soweto (508 mujeres, muestra dirigida por quienes responden, 2016) añade cifras según el agresor. Los lugares difieren tanto como las ciudades del país.

# place st-petersburg: Two different populations were measured: street workers who injected opioids (2002-2010) and women reached through services and venues in 2022. Violence by police is from the first, HIV from the second. Sizes and shares by place are assumptions. Violence by clients in a window of time was not found for the city (ever raped at work: 0.64).
text-65f66fbd = Se midieron dos poblaciones distintas: quienes trabajaban en la calle y se inyectaban opioides (2002-2010) y mujeres contactadas en servicios y locales en 2022. La violencia policial es de la primera; el VIH, de la segunda. Los tamaños y las proporciones por lugar son supuestos. No se halló para la ciudad la violencia de clientes en un periodo fijo (alguna vez violadas en el trabajo: 0,64).

# place sydney: Brothel workers were sampled well (about 200 women, 2007), street workers in small studies through services; private work, the second largest part, is hardly known. Nobody asked a sample about violence or police contact in a fixed window, or the figures were not at hand: these are borrowed from the region. HIV among female workers is so rare that no share is published.
text-026360e5 = Las personas que trabajan en burdeles se muestrearon bien (unas 200 mujeres, 2007); las de la calle, en estudios pequeños a través de servicios; del trabajo privado, la segunda parte en tamaño, apenas se sabe. Nadie preguntó a una muestra por violencia o contacto policial en un periodo fijo, o las cifras no estaban a mano: se toman de la región. El VIH entre las trabajadoras es tan raro que no se publica la proporción.

# place tijuana: Rates come from samples recruited for trials (women with recent unprotected sex with clients, or who inject drugs), often of Tijuana and Ciudad Juarez together; about half of women were registered with the city. Men and trans women are nearly absent, and so is work arranged online. What was counted as a consequence (HIV, infection, violence, abuse by police) stands in targets.toml. Mexican migrants inside Mexico are coded as residents.
text-049d8e6c = Las tasas vienen de muestras reclutadas para ensayos (mujeres con sexo reciente sin protección con clientes, o que se inyectan drogas), a menudo de Tijuana y Ciudad Juárez juntas; cerca de la mitad de las mujeres estaban registradas en la ciudad. Casi no hay hombres, mujeres trans ni trabajo acordado en línea. Lo que se contó como consecuencia (VIH, infección, violencia, abuso policial) está en targets.toml. Los migrantes mexicanos dentro de México figuran como residentes.

# place vancouver: Most values come from one cohort of women (AESHA, time-location sampling), which reaches street and venue workers better than those who work online; shares by place are kept on its scale because its rates were measured there. Many baseline values date from 2010-2013, before the law of December 2014 and partly before the police guideline of 2013; before-and-after comparisons are mixed (most saw no change in working conditions, reporting did not change, access to care fell), so spreads are widened. Men and others, clients, exploitation, deaths and sizes of workplaces are borrowed from other places or assumed, as the notes say.
text-aa12b818 = La mayoría de los valores vienen de una cohorte de mujeres (AESHA, muestreo por tiempo y lugar), que llega mejor a quienes trabajan en la calle y en locales que a quienes trabajan en línea; las proporciones por lugar siguen su escala porque sus tasas se midieron allí. Muchos valores de partida son de 2010-2013, antes de la ley de diciembre de 2014 y en parte antes de la directriz policial de 2013; las comparaciones de antes y después son mixtas (la mayoría no vio cambios en las condiciones de trabajo, las denuncias no cambiaron, el acceso a la atención bajó), por eso se ensanchan los márgenes. Hombres y otras personas, clientes, explotación, muertes y tamaño de los lugares de trabajo se toman de otros lugares o se suponen, como dicen las notas.

# police_contact.residual: contacts that remain where nothing about sex work is prohibited
text-11548d66 = contactos que quedan donde nada del trabajo sexual está prohibido

# police_contact.client_spill: police contacts of workers that follow from one enforcement contact aimed at clients
text-991a6712 = contactos policiales de quienes trabajan que siguen a un contacto dirigido a clientes

# police_contact.zoned_fraction: share of soliciting enforcement that remains where soliciting is allowed in zones or banned in some places only
text-1398b5b6 = parte de la aplicación contra la búsqueda de clientes que queda donde se permite en zonas o se prohíbe solo en algunos lugares

# police_contact.regulated_fraction: inspections by police in regulated third-party venues relative to prohibited ones
text-96ccd446 = inspecciones policiales en locales regulados de terceras personas respecto de los prohibidos

# police_contact.unlicensed_share: share of workers who stay outside a licensing scheme and are reached as if selling were prohibited
text-65295f8b = proporción de personas que quedan fuera de un sistema de licencias y a quienes se alcanza como si vender estuviera prohibido

# police_contact.homeless: unstable housing against housed
text-73d65a2f = vivienda inestable frente a estable

# police_contact.trans: trans women against cis women
text-34ecc1ad = mujeres trans frente a mujeres cis

# police_contact.arrest: contacts under a prohibition on the worker's own conduct that end in arrest
text-005c4b10 = contactos por una prohibición de la propia conducta que terminan en arresto

# police_contact.fine: contacts under a prohibition on the worker's own conduct that end in a fine, without arrest
text-2287d6ed = contactos por una prohibición de la propia conducta que terminan en multa, sin arresto

# police_contact.removal: contacts under a migrant prohibition that end in immigration detention where sex work is a ground for deportation
text-d31f5cfd = contactos por una prohibición para migrantes que terminan en detención migratoria donde el trabajo sexual es motivo de deportación

# police_contact.removal_barred: the same where sex work is barred by visa but not named as a ground for deportation
text-1a20830e = lo mismo donde la visa excluye el trabajo sexual pero no se nombra como motivo de deportación

# police_contact.removed_after_detention: people released from immigration detention by removal from the country
text-0c8efeca = personas que salen de la detención migratoria expulsadas del país

# police_contact.seizure: contacts with a seizure where the law or practice lets police take property
text-eb9b4d93 = contactos con incautación donde la ley o la práctica dejan que la policía se lleve bienes

# police_contact.custody_weeks: mean time in police custody or prison after an arrest
text-bb6b33ba = tiempo medio en detención policial o prisión tras un arresto

# police_contact.immigration_weeks: mean time in immigration detention
text-1bd8d6e8 = tiempo medio en detención migratoria

# police_contact.return: rate of coming back to work in the setting after removal
text-b849c218 = tasa de regreso al trabajo en el lugar tras la expulsión

# police_contact.frailty: unexplained differences between people in exposure to police
text-e96964b2 = diferencias sin explicar entre personas en su exposición a la policía

# police_contact.practice: how far the practice of police and courts follows a change of the law; at 0 practice stays as it was under the reference law
text-6f4e46cf = cuánto sigue la práctica de policía y tribunales a un cambio de la ley; con 0 queda como bajo la ley de referencia

# displacement.haste_per_contact: c in haste = 1 - exp(-c (contacts + w client contacts))
text-597121f6 = c en prisa = 1 - exp(-c (contactos + w contactos de clientes))

# displacement.haste_client_weight: w: contact of a client by police counted against contact of the worker herself
text-0ba5a1f3 = w: contacto de la policía con un cliente, contado frente a un contacto con la propia persona que trabaja

# displacement.move_rate: rate at which a worker reconsiders where to work
text-7a07ad89 = tasa con que una persona reconsidera dónde trabajar

# displacement.street_soliciting: draw of street work where soliciting is prohibited against allowed
text-1259ad6d = atracción del trabajo en la calle donde se prohíbe buscar clientes en público frente a donde se permite

# displacement.street_buying: draw of street work where buying is prohibited against allowed
text-e5468b4b = atracción del trabajo en la calle donde se prohíbe comprar frente a donde se permite

# displacement.managed_third_parties: draw of managed venues where third parties are prohibited against allowed
text-bb7d0a0f = atracción de los locales con gerente donde se prohíben las terceras personas frente a donde se permiten

# displacement.shared_together: draw of shared places where working together is prohibited against allowed
text-21035364 = atracción de los lugares compartidos donde se prohíbe trabajar juntas frente a donde se permite

# displacement.own_advertising: draw of solo and shared work with no advertising reach against full reach
text-0e1ee724 = atracción del trabajo compartido o en solitario sin alcance publicitario frente a alcance pleno

# displacement.tie_turnover: rate at which a tie to peers or an organisation is made or lost, baseline
text-ad696d53 = tasa con que se hace o se pierde un vínculo con pares o con una organización, de partida

# displacement.tie_loss: loss of a tie at full haste and hiding against none
text-f9139c58 = pérdida de un vínculo con máxima prisa y ocultación frente a ninguna

# displacement.tie_gain: making of a tie at full haste and hiding against none
text-629d748b = creación de un vínculo con máxima prisa y ocultación frente a ninguna

# demand.purchase_ban_fall: fall of visits under a purchase ban enforced at the setting's medium level
text-5618c2c5 = baja de las visitas con una prohibición de comprar aplicada al nivel medio del lugar

# demand.enforcement_exponent: how the fall grows with enforcement relative to medium
text-107b95ef = cómo crece la baja con la aplicación respecto del nivel medio

# demand.response_time: time constant of clients' response to a law
text-86cc497c = constante de tiempo de la respuesta de los clientes a una ley

# demand.dangerous_response: fall of visits by dangerous clients relative to the fall of all visits
text-092c09b4 = baja de las visitas de clientes peligrosos respecto de la baja de todas las visitas

# demand.averse_share: ordinary clients who are averse to risk and leave first
text-5cdaf0c8 = clientes corrientes que evitan el riesgo y se van primero

# advertising.loss_prohibited: own advertising reach lost at once under a prohibition
text-edff3686 = alcance publicitario propio que se pierde de inmediato con una prohibición

# advertising.loss_restricted: own advertising reach lost at once under a restriction (others' advertising, platform liability)
text-2b18facb = alcance publicitario propio que se pierde de inmediato con una restricción (publicidad de otros, responsabilidad de las plataformas)

# advertising.half_life: half-life of the recovery of reach as platforms move
text-1053c0f0 = vida media de la recuperación del alcance al mudarse las plataformas

# advertising.lasting_share: share of the lost reach that does not come back while the ban stands
text-abd82e7f = parte del alcance perdido que no vuelve mientras dura la prohibición

# advertising.third_party: taking on a third party with no reach against full reach
text-e9355321 = empezar con una tercera persona sin alcance frente a alcance pleno

# advertising.volume: clients lost by solo and shared workers at full loss of reach
text-ed851941 = clientes que pierden quienes comparten lugar o trabajan a solas con pérdida total del alcance

# advertising.third_party_turnover: rate at which third parties are taken on or left, baseline
text-6878baa0 = tasa con que se empieza con terceras personas o se las deja, de partida

# advertising.third_party_banned: taking on a third party where third parties are prohibited against allowed
text-235f4108 = empezar con una tercera persona donde están prohibidas frente a donde se permiten

# violence.screening_street: chance that a dangerous client is screened out: street
text-08a44a58 = probabilidad de descartar a un cliente peligroso: calle

# violence.screening_managed: the same: managed venue
text-63e973c2 = lo mismo: local con gerente

# violence.screening_shared: the same: shared place without a manager
text-19fecb58 = lo mismo: lugar compartido sin gerente

# violence.screening_solo: the same: alone indoors
text-a765e583 = lo mismo: a solas en interiores

# violence.screening_loss_haste: screening lost at full haste
text-661cd8da = capacidad de descartar perdida con máxima prisa

# violence.screening_loss_advertising: screening lost with no advertising reach (solo and shared workers)
text-2fda57d7 = capacidad de descartar perdida sin alcance publicitario (lugar compartido o a solas)

# violence.screening_gain_tie: screening gained by ties and warning lists
text-ae73cdaa = capacidad de descartar ganada con vínculos y listas de aviso

# violence.screening_gain_together: screening gained by working with others where that is lawful
text-36ea8bf4 = capacidad de descartar ganada al trabajar con otras personas donde es legal

# violence.haste: client violence at full haste against none, beyond lost screening
text-0a43898c = violencia de clientes con máxima prisa frente a ninguna, más allá de descartar menos

# violence.isolation: client violence when alone and without ties
text-49cab25d = violencia de clientes a solas y sin vínculos

# violence.third_party: client violence with a third party against without, venue held equal
text-47fb79fd = violencia de clientes con tercera persona frente a sin ella, en el mismo tipo de lugar

# violence.past_violence: client violence after past violence
text-dca76c1e = violencia de clientes tras violencia pasada

# violence.exploited: client violence when exploited against free
text-e7de8542 = violencia de clientes en explotación frente a en libertad

# violence.trafficked: client violence when trafficked against free
text-882e03f3 = violencia de clientes siendo víctima de trata frente a en libertad

# violence.street: client violence on the street against indoors, beyond screening
text-7ad437eb = violencia de clientes en la calle frente a interiores, más allá de descartar menos

# violence.homeless: client violence with unstable housing
text-26e7752b = violencia de clientes con vivienda inestable

# violence.poverty: client violence under money trouble
text-3f3b4abd = violencia de clientes con apuros de dinero

# violence.trans: client violence against trans women relative to cis women
text-fecc44dd = violencia de clientes contra mujeres trans respecto de mujeres cis

# violence.frailty: unexplained differences between people in exposure to violence
text-8a729066 = diferencias sin explicar entre personas en su exposición a la violencia

# violence.police: police contacts with physical or sexual violence by police
text-df270098 = contactos policiales con violencia física o sexual de la policía

# violence.other_exploited: violence by managers or community when exploited
text-1c737807 = violencia de gerentes o de la comunidad en explotación

# violence.other_trafficked: the same when trafficked
text-8dfb55f0 = lo mismo siendo víctima de trata

# violence.other_street: the same on the street against indoors
text-047df736 = lo mismo en la calle frente a interiores

# violence.homicide: violent events by clients or others that are homicides: indoors
text-db885d34 = hechos violentos de clientes u otros que son homicidios: interiores

# violence.homicide_street: the same on the street relative to indoors
text-88903875 = lo mismo en la calle respecto de interiores

# violence.report_liable: reporting where the worker risks a charge or removal by reporting, against no risk
text-6b143d0d = denunciar cuando hacerlo arriesga un cargo o la expulsión, frente a sin riesgo

# violence.report_immunity: reporting under immunity from charge and removal, for those at risk
text-5172934b = denunciar con inmunidad frente a cargos y expulsión, para quienes corren el riesgo

# violence.past_recovery: rate at which past violence stops raising risk
text-2ba4b61e = tasa con que la violencia pasada deja de aumentar el riesgo

# health.condomless_haste: condomless encounter at full haste
text-ce270976 = encuentro sin condón con máxima prisa

# health.condomless_seizure: condomless encounter where police take condoms or use them as evidence and contacts are yearly
text-484d0c6b = encuentro sin condón donde la policía quita condones o los usa como prueba y los contactos son anuales

# health.condomless_precarious: condomless encounter with precarious status (client refusal)
text-aad3aa79 = encuentro sin condón con estatus precario (negativa del cliente)

# health.condomless_poverty: condomless encounter under money trouble
text-ed4c7219 = encuentro sin condón con apuros de dinero

# health.condomless_violence: condomless encounter after past violence
text-58b17824 = encuentro sin condón tras violencia pasada

# health.condomless_trafficked: condomless encounter when trafficked
text-e706ea86 = encuentro sin condón siendo víctima de trata

# health.condomless_exploited: condomless encounter when exploited
text-4572ba4e = encuentro sin condón en explotación

# health.condomless_tie: condomless encounter with ties to peers or an organisation
text-6245e2a5 = encuentro sin condón con vínculos con pares o una organización

# health.condomless_managed: condomless encounter in a managed venue against elsewhere
text-316ae4c2 = encuentro sin condón en un local con gerente frente a otros lugares

# health.condomless_managed_banned: condomless encounter in a managed venue where third parties are prohibited against lawful or regulated
text-75b2a03e = encuentro sin condón en un local con gerente donde se prohíben las terceras personas frente a legales o reguladas

# health.condom_efficacy: reduction of transmission per act by a condom
text-ac1c3a23 = reducción de la transmisión por acto gracias al condón

# health.hiv_to_client: HIV transmission, worker to client
text-297d6d42 = transmisión del VIH de quien trabaja al cliente

# health.art_efficacy: reduction of HIV transmission under suppressive treatment
text-408964b5 = reducción de la transmisión del VIH con tratamiento que suprime el virus

# health.hiv_sti_cofactor: HIV acquisition with a curable STI against without
text-4e91483c = adquisición del VIH con una ITS curable frente a sin ella

# health.sti_to_client: gonorrhoea transmission, worker to client
text-c96435a1 = transmisión de la gonorrea de quien trabaja al cliente

# health.sti_untreated: duration of gonorrhoea untreated
text-ea8b51d7 = duración de la gonorrea sin tratar

# health.sti_testing: testing and cure of curable STI among workers at the reference
text-0c080763 = prueba y cura de la ITS curable entre quienes trabajan, en la referencia

# health.sti_client_cure: cure of curable STI among clients, any route
text-9f59b0eb = cura de la ITS curable entre clientes, por cualquier vía

# health.frailty: unexplained differences between people in how often they are infected: practices, partners outside work, networks
text-2906b607 = diferencias sin explicar entre personas en la frecuencia con que se infectan: prácticas, parejas fuera del trabajo, redes

# health.care_haste: testing and start of treatment at full haste and hiding against none
text-5410114a = prueba e inicio de tratamiento con máxima prisa y ocultación frente a ninguna

# health.care_tie: testing and start of treatment with ties against none
text-915ec598 = prueba e inicio de tratamiento con vínculos frente a sin ellos

# health.care_lapse: loss of viral suppression at the reference
text-419702ea = pérdida de la supresión viral, en la referencia

# health.care_lapse_custody: loss of viral suppression in custody against at liberty
text-5aea20f3 = pérdida de la supresión viral en detención frente a en libertad

# health.care_housing: start of HIV treatment in unstable housing against secure; loss of viral suppression by its inverse
text-14d0410a = inicio del tratamiento del VIH con vivienda inestable frente a segura; pérdida de la supresión viral por su inverso

# health.care_poverty: testing for STI and start of HIV treatment under money trouble
text-4c942f87 = prueba de ITS e inicio del tratamiento del VIH con apuros de dinero

# health.care_compulsory_testing: voluntary testing and start of treatment where testing is compulsory and results are disclosed
text-faf9965d = prueba voluntaria e inicio de tratamiento donde la prueba es obligatoria y se divulgan los resultados

# raids.present: share of those who work in a place who are there when it is raided
text-40ba8ce4 = proporción de quienes trabajan en un lugar que están allí en la redada

# raids.flag_trafficked: a trafficked person met in an indiscriminate raid is identified, distinct definition
text-057a9bd3 = una víctima de trata hallada en una redada sin denuncia es identificada, con definición distinta

# raids.flag_other: a person who is not trafficked, met in such a raid, is called trafficked
text-30d6a422 = se llama víctima de trata a una persona que no lo es, hallada en una redada así

# raids.complaint_sensitivity: identification of a trafficked person in a complaint-led case against an indiscriminate raid
text-852a9108 = identificación de una víctima de trata en un caso iniciado por denuncia frente a una redada sin denuncia

# raids.complaint_ratio: chance that a complaint-led raid strikes a place with a trafficked person against one without
text-4132bfaf = probabilidad de que una redada por denuncia dé con un lugar donde hay una víctima de trata frente a uno donde no la hay

# raids.conflated_flag: anyone met is called trafficked where the law conflates sex work and trafficking
text-cf19c709 = se llama víctima de trata a cualquiera donde la ley confunde trabajo sexual y trata

# raids.identification_tie: identification of a trafficked person who has ties to peers or an organisation
text-587dcf92 = identificación de una víctima de trata con vínculos con pares o una organización

# raids.identification_nonpunishment: identification where trafficked persons are not punished
text-d549a2b6 = identificación donde no se castiga a las víctimas de trata

# raids.identification_permit: identification where a residence permit is unconditional against none
text-2c0b0ba4 = identificación donde el permiso de residencia es incondicional frente a ninguno

# raids.conditional_permit: a conditional residence permit, as a share of the effect of an unconditional one
text-9f6b5901 = un permiso de residencia condicional, como parte del efecto de uno incondicional

# raids.arrest: people found, liable under the law and not identified, who are arrested
text-99db1f21 = personas halladas, sujetas a la ley y no identificadas, que son arrestadas

# raids.detain_migrant: people found without a permit, not identified, who are taken to immigration detention
text-422c2a9a = personas halladas sin permiso, no identificadas, llevadas a detención migratoria

# raids.closure: workplaces raided that close, where third parties or working together are prohibited
text-f74e9e80 = lugares con redada que cierran, donde se prohíben las terceras personas o trabajar juntas

# raids.seizure: people found whose property is taken, where the law or practice lets police take it
text-e4f766fd = personas halladas a quienes se quitan bienes, donde la ley o la práctica lo permiten

# raids.freed: identified trafficked persons who are out of trafficking after the raid
text-ba6278b8 = víctimas de trata identificadas que salen de la trata tras la redada

# raids.referral: being out of trafficking after identification, where people are referred to services by choice against left alone or forced
text-f535f1f0 = salir de la trata tras la identificación, donde se deriva a servicios por elección frente a dejar a su suerte o forzar

# raids.punished: identified trafficked persons who are arrested or detained all the same, without non-punishment
text-d735c905 = víctimas de trata identificadas que aun así son arrestadas o detenidas, sin la regla de no castigarlas

# raids.rehabilitation_weeks: stay in compulsory rehabilitation where the law names none
text-7f45544a = estancia en rehabilitación obligatoria donde la ley no fija ninguna

# raids.home_ratio: raids per home against raids per workplace, where homes are included
text-2249e2ba = redadas por vivienda frente a redadas por lugar de trabajo, donde se incluyen viviendas

# exploitation.exploited_years: mean time in exploitation short of trafficking
text-b626f35d = tiempo medio en explotación que no llega a trata

# exploitation.trafficked_years: mean time trafficked until exit
text-c0c8f7d5 = tiempo medio en trata hasta salir

# exploitation.precarious: entry with a status that bars sex work or residence
text-b20b62eb = entrada con un estatus que excluye el trabajo sexual o la residencia

# exploitation.poverty: entry under money trouble
text-45c5717d = entrada con apuros de dinero

# exploitation.isolation: entry when alone and without ties
text-9042179f = entrada a solas y sin vínculos

# exploitation.third_party: entry with a third party where third parties are outside the law
text-fa5654e1 = entrada con una tercera persona donde están fuera de la ley

# exploitation.advertising_loss: entry of solo and shared workers with no advertising reach against full reach
text-ffc59793 = entrada de quienes comparten lugar o trabajan a solas sin alcance publicitario frente a alcance pleno

# exploitation.tie: entry with ties to peers or an organisation
text-6dce22a0 = entrada con vínculos con pares o una organización

# exploitation.labour_rights: entry in managed and shared venues under full labour rights against none
text-426fd770 = entrada en locales con gerente y lugares compartidos con plenos derechos laborales frente a ninguno

# exploitation.labour_partial: occupational health and safety alone, as a share of the effect of full labour rights
text-6dc9e6fb = solo salud y seguridad en el trabajo, como parte del efecto de los plenos derechos laborales

# exploitation.market_size: entry against the size of the market: positive, a smaller market recruits fewer
text-47e23618 = entrada según el tamaño del mercado: positivo, un mercado menor capta a menos personas

# exploitation.irregular_share: share of workers without a permit who stay precarious although sex work is allowed on any visa
text-3f80ed69 = proporción de personas sin permiso que siguen en precario aunque el trabajo sexual se permita con cualquier visa

# exploitation.after_removal: exploited on return after removal, in new debt
text-0d2c1d0a = en explotación al volver tras la expulsión, con nueva deuda

# exploitation.exit_self: exits from trafficking by oneself, share at the reference
text-b24b67f4 = salidas de la trata por cuenta propia, proporción en la referencia

# exploitation.exit_police: exits by police other than raids, share at the reference
text-cc03d25b = salidas por la policía sin redadas, proporción en la referencia

# exploitation.exit_peers: exits by peers, clients or services, share at the reference
text-43248913 = salidas por pares, clientes o servicios, proporción en la referencia

# exploitation.exit_immunity: exit through police where reporting is immune and trafficked persons are not punished
text-abb901d8 = salida por la policía donde denunciar es inmune y no se castiga a las víctimas de trata

# exploitation.exit_tie: exit through peers with ties against none
text-8179d201 = salida por pares con vínculos frente a sin ellos

# exploitation.frailty: unexplained differences between people in vulnerability to exploitation
text-f8f1c0ae = diferencias sin explicar entre personas en su vulnerabilidad a la explotación

# migration.uptake: safe legal places that are taken by people who would otherwise arrive without one, at one place per arrival
text-d0e66c87 = plazas seguras y legales que toman personas que si no llegarían sin ellas, con una plaza por llegada

# migration.inflow: migrant arrivals added for each legal place per arrival
text-67d752c6 = llegadas de migrantes que se añaden por cada plaza legal por llegada

# migration.debt_irregular: arrivals without a permit who owe for their journey
text-2dad0efd = llegadas sin permiso con deuda por el viaje

# migration.debt_permitted: arrivals with a permit who owe for their journey
text-21c0402c = llegadas con permiso y deuda por el viaje

# migration.debt_size: debt of one arrival where the law names none
text-b749f2a8 = deuda de una llegada donde la ley no fija ninguna

# migration.repaid_share: income that goes into repaying a debt
text-cb56b37a = ingresos que van a pagar una deuda

# migration.debt_on_return: people back after removal who owe again
text-497d77e6 = personas de vuelta tras la expulsión que deben otra vez

# migration.lapse: rate at which a permit is lost
text-62a2ee34 = tasa con que se pierde un permiso

# migration.lapse_barred: loss of a permit where the law bars migrants from sex work against where it does not
text-c23ac74b = pérdida del permiso donde la ley excluye a migrantes del trabajo sexual frente a donde no

# migration.regularise_channels: gaining a permit with one legal place per arrival against none
text-60ed78b4 = obtener un permiso con una plaza legal por llegada frente a ninguna

# migration.permit_granted: identified trafficked persons without a permit who get one, where the law offers it without condition
text-2bc58a7d = víctimas de trata identificadas sin permiso que lo obtienen, donde la ley lo ofrece sin condiciones

# income.third_party_share: earnings that a third party keeps
text-99d22d18 = ganancias que se queda una tercera persona

# income.exploited_share: earnings withheld from an exploited person
text-9b45ab5a = ganancias retenidas a una persona en explotación

# income.trafficked_share: earnings withheld from a trafficked person
text-145b2da1 = ganancias retenidas a una víctima de trata

# income.fine: one fine
text-5465a786 = una multa

# income.seizure: money lost at one seizure, where the law lets police take it
text-f5f3c006 = dinero perdido en una incautación, donde la ley deja que la policía se lo lleve

# income.poverty_elasticity: getting into money trouble against income, with a minus sign; getting out with a plus
text-b34077b1 = caer en apuros de dinero según el ingreso, con signo menos; salir de ellos, con signo más

# income.least: income below which money trouble does not become more likely
text-b2ffd320 = ingreso por debajo del cual los apuros de dinero no se hacen más probables

# income.poverty_years: mean time in money trouble
text-b6e55062 = tiempo medio con apuros de dinero

# housing.unstable_years: mean time homeless or unstably housed
text-67b2d65a = tiempo medio sin hogar o con vivienda inestable

# housing.poverty: loss of housing under money trouble
text-c9063b26 = pérdida de la vivienda con apuros de dinero

# housing.violence: loss of housing after violence that still weighs
text-90238139 = pérdida de la vivienda tras violencia que aún pesa

# housing.eviction: loss of housing off the street where renting to sex workers is a crime (third parties prohibited)
text-98a3546c = pérdida de la vivienda fuera de la calle donde es delito alquilar a trabajadoras sexuales (terceras personas prohibidas)

# housing.after_custody: people released from custody who have lost their housing
text-da4eb085 = personas que al salir de la detención han perdido su vivienda

# housing.after_home_raid: people whose home is raided who are evicted
text-f412b41f = personas desalojadas tras una redada en su vivienda

# organising.half_funding: yearly funding at which half of what organisations can do is reached
text-1c5610cc = financiación anual con la que se alcanza la mitad de lo que pueden hacer las organizaciones

# organising.reach_lost_haste: organisations' reach lost among people in full haste and hiding
text-fe825226 = alcance de las organizaciones perdido entre personas con máxima prisa y ocultación

# organising.reach_lost_banned: organisations' reach lost where working together or third parties are crimes
text-9e818358 = alcance de las organizaciones perdido donde trabajar juntas o las terceras personas son delito

# organising.outreach: isolated workers whom outreach brings in touch, at full reach of organisations
text-26010ad2 = personas aisladas a quienes el trabajo de calle pone en contacto, con pleno alcance de las organizaciones

# organising.labour: entry into exploitation at full labour organising against none
text-e3be04b7 = entrada en explotación con plena organización laboral frente a ninguna

# organising.empowerment_condomless: encounters without a condom at full reach of organisations against none: peers, condoms, collectives, beyond ties and services
text-92cfd28d = encuentros sin condón con pleno alcance de las organizaciones frente a ninguno: pares, condones, colectivos, más allá de vínculos y servicios

# organising.empowerment_poverty: leaving money trouble at full economic empowerment by organisations against none
text-9518663d = salir de apuros de dinero con pleno apoyo económico de organizaciones frente a ninguno

# organising.protection_poverty: getting into money trouble at full social protection by organisations against none
text-c7401ace = caer en apuros de dinero con plena protección social de organizaciones frente a ninguna

# organising.legal_arrest: share of contacts that end in arrest at full legal services of organisations against none
text-ce295d00 = proporción de contactos que terminan en arresto con plenos servicios jurídicos de organizaciones frente a ninguno

# organising.crisis_violence: violence by clients and by others at full legal services of organisations (crisis response, work with police) against none
text-2d8a6124 = violencia de clientes y de otros con plenos servicios jurídicos de organizaciones (respuesta a crisis, trabajo con la policía) frente a ninguno

# organising.legal_report: reporting violence at full legal services of organisations against none
text-67dad5fe = denunciar la violencia con plenos servicios jurídicos de organizaciones frente a ninguno

# organising.support_depression: depression at full psychological support by organisations against none
text-209fbf2f = depresión con pleno apoyo psicológico de organizaciones frente a ninguno

# services.delivered: what comes about of places, funding, legal channels and participation that a law promises
text-07b47972 = lo que se cumple de las plazas, los fondos, las vías legales y la participación que promete una ley

# services.wish: workers who would take up a voluntary service of the state, isolated, not hiding
text-c037e88b = personas que aceptarían un servicio voluntario del Estado, aisladas, sin ocultarse

# services.wish_tie: taking up services with ties against none
text-8ae81387 = aceptar servicios con vínculos frente a sin ellos

# services.wish_haste: taking up services in full haste and hiding against none
text-5f767b01 = aceptar servicios con máxima prisa y ocultación frente a ninguna

# services.wish_led: taking up services run by sex workers against the state's
text-04f6e543 = aceptar servicios llevados por trabajadoras sexuales frente a los del Estado

# services.wish_compulsory: taking up services that are not voluntary
text-740e8460 = aceptar servicios que no son voluntarios

# services.wish_trust: taking up services with full trust against none
text-75bf5f1a = aceptar servicios con plena confianza frente a ninguna

# services.trust_lost: trust lost where rehabilitation, testing or services are compulsory
text-92e30afd = confianza perdida donde rehabilitación, pruebas o servicios son obligatorios

# services.trust_half_life: half-life of a change of trust
text-32525d5d = vida media de un cambio de confianza

# services.health_condomless: encounters without a condom when served by health services
text-78d070b0 = encuentros sin condón con atención de servicios de salud

# services.health_care: starting HIV treatment when served by health services
text-6f0822a2 = iniciar el tratamiento del VIH con atención de servicios de salud

# services.health_testing: testing and cure of curable STI when served by health services
text-873a66c7 = prueba y cura de la ITS curable con atención de servicios de salud

# services.legal_report: reporting violence when served by legal services
text-75e9a08c = denunciar la violencia con ayuda de servicios jurídicos

# services.legal_regularise: gaining a permit when served by legal services
text-be4c817f = obtener un permiso con ayuda de servicios jurídicos

# services.economic_poverty: leaving money trouble when served by economic services
text-3bb5a865 = salir de apuros de dinero con ayuda de servicios económicos

# services.economic_leaving: leaving sex work by choice when served by economic services
text-9adf4bb0 = dejar el trabajo sexual por decisión propia con ayuda de servicios económicos

# services.protection_poverty: getting into money trouble when under social protection
text-f73c705b = caer en apuros de dinero con protección social

# services.psychological_depression: depression when served by psychological services
text-4f1f1f42 = depresión con ayuda de servicios psicológicos

# services.psychological_fading: past violence ceasing to weigh when served by psychological services
text-aa872d02 = que la violencia pasada deje de pesar con ayuda de servicios psicológicos

# services.housing: regaining housing when served by housing services
text-a4531d6b = recuperar la vivienda con ayuda de servicios de vivienda

# services.exit: exit from trafficking through peers and services when served by legal services
text-ce7dd7b5 = salir de la trata por pares y servicios con ayuda de servicios jurídicos

# stigma.selling: stigma that a prohibition of selling adds
text-556b33f8 = estigma que añade una prohibición de vender

# stigma.clients: stigma that a prohibition of buying or of third parties adds
text-12b0e88e = estigma que añade una prohibición de comprar o de las terceras personas

# stigma.conflated: stigma that a law adds which takes sex work for trafficking
text-62bf4523 = estigma que añade una ley que toma el trabajo sexual por trata

# stigma.raids: stigma that raids at the setting's high level add
text-ebd515db = estigma que añaden las redadas al nivel alto del lugar

# stigma.participation: stigma that co-design of the law takes away
text-1a229c57 = estigma que quita la elaboración conjunta de la ley

# stigma.half_life: half-life of a change of stigma
text-d7bb49b4 = vida media de un cambio de estigma

# stigma.violence: violence by clients at full stigma against none
text-dda7a409 = violencia de clientes con estigma pleno frente a ninguno

# stigma.other_violence: violence by others at full stigma against none
text-6d6d1723 = violencia de otros con estigma pleno frente a ninguno

# stigma.report: reporting violence at full stigma against none
text-baaf5d19 = denunciar la violencia con estigma pleno frente a ninguno

# stigma.care: testing and starting treatment at full stigma against none
text-bc647f62 = prueba e inicio de tratamiento con estigma pleno frente a ninguno

# stigma.depression: depression at full stigma against none
text-29da93ad = depresión con estigma pleno frente a ninguno

# participation.consulted: what consultation does, as a share of what co-design does
text-68e4abe6 = lo que logra la consulta, como parte de lo que logra la elaboración conjunta

# participation.uptake: taking up services co-designed with sex workers against none
text-6a4af4f2 = aceptar servicios diseñados junto con trabajadoras sexuales frente a ninguno

# participation.trust: trust that co-design adds
text-7406797c = confianza que añade la elaboración conjunta

# participation.targeting: indiscriminate raids that co-design makes complaint-led
text-d6f6e275 = redadas sin denuncia que la elaboración conjunta convierte en redadas por denuncia

# mortality.depression_violence: depression after violence that still weighs
text-780170ed = depresión tras violencia que aún pesa

# mortality.depression_custody: depression in custody
text-b17ff97b = depresión en detención

# mortality.depression_isolation: depression in full isolation
text-cc9dd0e9 = depresión en aislamiento total

# mortality.depression_poverty: depression under money trouble
text-c88f485b = depresión con apuros de dinero

# mortality.depression_housing: depression in unstable housing
text-9564af8e = depresión con vivienda inestable

# mortality.depression_trafficked: depression when trafficked
text-464af908 = depresión siendo víctima de trata

# mortality.ptsd_violence: post-traumatic stress after violence that still weighs
text-3ea791cf = estrés postraumático tras violencia que aún pesa

# mortality.ptsd_trafficked: post-traumatic stress when trafficked
text-9bcb4e34 = estrés postraumático siendo víctima de trata

# mortality.death_depression: death with depression
text-5e310ce6 = muerte con depresión

# mortality.death_housing: death in unstable housing
text-78c330ea = muerte con vivienda inestable

# mortality.death_hiv: death with HIV that is not suppressed
text-4efeab5f = muerte con VIH no suprimido

# mortality.years_lost: years of life lost by one death
text-1b8bf3d6 = años de vida perdidos por una muerte

# mortality.weight_hiv: HIV that is not suppressed
text-b5064188 = VIH no suprimido

# mortality.weight_hiv_suppressed: HIV that is suppressed
text-7896fe95 = VIH suprimido

# mortality.weight_sti: the curable STI
text-73f226ef = la ITS curable

# mortality.weight_depression: depression
text-74fd2e75 = depresión

# mortality.weight_ptsd: post-traumatic stress
text-b71f5d23 = estrés postraumático

# mortality.injury_years: injury from one violent event
text-e9922ee3 = lesión por un hecho violento

# public_money.contact: one police contact
text-390ce0cc = un contacto policial

# public_money.arrest: one arrest, with what follows in court
text-8c842d40 = un arresto, con lo que sigue ante los tribunales

# public_money.raid: one workplace or home raided
text-7b7271fe = una redada en un lugar de trabajo o una vivienda

# public_money.custody_day: a day in police custody or prison
text-4e01c525 = un día en detención policial o prisión

# public_money.detention_day: a day in immigration detention
text-b275516e = un día en detención migratoria

# public_money.rehabilitation_day: a day in compulsory rehabilitation
text-82e2b0f3 = un día en rehabilitación obligatoria

# public_money.deportation: one deportation
text-7c27544d = una deportación

# public_money.service_year: one person served by one service for a year
text-c8be1480 = una persona atendida por un servicio durante un año

# public_money.hiv_care_year: a year of HIV treatment
text-f68e356c = un año de tratamiento del VIH

# public_money.sti: one episode of the curable STI
text-c0f25aeb = un episodio de la ITS curable

# public_money.violence: health care after one violent event
text-fa240b16 = atención médica tras un hecho violento

# violence.acted_on: reports of violence after which the dangerous client is gone from the market
text-88cd4fc0 = denuncias de violencia tras las cuales el cliente peligroso desaparece del mercado

# exploitation.debt: entry into exploitation, and from there into trafficking, when owing for the journey, beyond money trouble
text-965fdb0d = entrada en explotación, y de ahí en trata, con deuda por el viaje, más allá de los apuros de dinero

# people.entry_demand: people who begin sex work against the size of the market
text-e983ffff = personas que empiezan en el trabajo sexual según el tamaño del mercado

# people.entry_prohibited: people who begin sex work where selling, soliciting, working together, third parties and buying are all prohibited against none of them
text-56765d87 = personas que empiezan en el trabajo sexual donde se prohíben vender, buscar clientes, trabajar juntas, las terceras personas y comprar frente a nada de ello

# people.frailty_correlation: common part of the four frailties (violence, police, exploitation, infection)
text-17d622a8 = parte común de las cuatro diferencias sin explicar (violencia, policía, explotación, infección)

# people.represented: adult sex workers in the place
text-9a6a7ba1 = personas adultas en el trabajo sexual en el lugar

# people.street: share who mainly work on the street
text-f4072687 = proporción que trabaja sobre todo en la calle

# people.managed: share who mainly work in managed venues
text-43d5a0b0 = proporción que trabaja sobre todo en locales con gerente

# people.shared: share who mainly work in shared places without a manager; the rest work alone indoors
text-065a5394 = proporción que trabaja sobre todo en lugares compartidos sin gerente; el resto trabaja a solas en interiores

# people.migrant_street: migrants among street workers
text-5b0b1f58 = migrantes entre quienes trabajan en la calle

# people.migrant_managed: migrants among workers in managed venues
text-9d28125c = migrantes entre quienes trabajan en locales con gerente

# people.migrant_other: migrants among shared and solo workers
text-1c4830e0 = migrantes entre quienes comparten lugar o trabajan a solas

# people.unpermitted: migrants without status or with a visa that bars sex work, of all migrants
text-c0512055 = migrantes sin estatus o con una visa que excluye el trabajo sexual, de todas las personas migrantes

# people.trans: trans women
text-d2e51278 = mujeres trans

# people.men_other: men and others
text-03d573a8 = hombres y otras personas

# people.age_18_24: aged 18 to 24
text-3b0a3a39 = de 18 a 24 años

# people.tied: in touch with peers' groups or an organisation
text-d365dd0c = en contacto con grupos de pares o una organización

# people.third_party: have a third party, among those outside managed venues
text-78e3b4a2 = tienen una tercera persona, entre quienes no están en locales con gerente

# people.poverty: money trouble
text-5941b41a = apuros de dinero

# people.unstable_street: homeless or unstably housed among street workers
text-056971dc = sin hogar o con vivienda inestable entre quienes trabajan en la calle

# people.unstable_indoor: the same among all others
text-30e809b3 = lo mismo entre las demás personas

# people.past_violence: with past violence that still weighs
text-b3d1d429 = con violencia pasada que aún pesa

# people.exploited: exploited, short of trafficking
text-d9a075c7 = en explotación que no llega a trata

# people.trafficked: trafficked (Palermo Protocol, adults)
text-cb54af55 = víctimas de trata (Protocolo de Palermo, personas adultas)

# people.leaving: rate of leaving sex work
text-1c7fdf62 = tasa de salida del trabajo sexual

# people.death: death rate from causes other than homicide
text-6629e11f = tasa de muerte por causas distintas del homicidio

# workplaces.managed_size: people who work in one managed venue, mean
text-86307ca3 = personas que trabajan en un local con gerente, media

# workplaces.shared_size: people who work in one shared place, mean
text-0e86ddb1 = personas que trabajan en un lugar compartido, media

# police.contact: police contacts per worker-year
text-150a1f47 = contactos policiales por persona y año de trabajo

# police.low: contacts from one prohibition enforced at a low level, among those it reaches
text-451e1ecb = contactos por una prohibición aplicada a nivel bajo, entre quienes alcanza

# police.medium: the same at a medium level
text-67f5e489 = lo mismo a nivel medio

# police.high: the same at a high level
text-53728219 = lo mismo a nivel alto

# raids.low: raids and police inspections at a low level
text-a3e1d29a = redadas e inspecciones policiales a nivel bajo

# violence.client: violent events by clients per worker-year
text-d252013a = hechos violentos de clientes por persona y año de trabajo

# violence.other: violent events by managers, community or strangers per worker-year (partners are outside)
text-c8767f27 = hechos violentos de gerentes, la comunidad o desconocidos por persona y año de trabajo (sin contar parejas)

# violence.report_resident: a resident worker reports a violent event to police
text-217526a6 = una persona residente denuncia un hecho violento a la policía

# violence.report_migrant: a migrant worker reports a violent event to police
text-d4e89509 = una persona migrante denuncia un hecho violento a la policía

# clients.encounters: encounters per working worker
text-636e54a3 = encuentros por persona que trabaja

# clients.encounters_street: encounters of street workers relative to all others
text-a0c04261 = encuentros de quienes trabajan en la calle respecto de las demás personas

# clients.regular: visits by regular clients
text-00f93864 = visitas de clientes habituales

# clients.visits_regular: visits of one regular client
text-5c43916d = visitas de un cliente habitual

# clients.visits_occasional: visits of one occasional client
text-4db26260 = visitas de un cliente ocasional

# clients.dangerous: visits by dangerous clients
text-68e5ffae = visitas de clientes peligrosos

# clients.turnover: rate at which clients stop for good and are replaced
text-2d277b89 = tasa con que los clientes dejan de ir para siempre y son reemplazados

# clients.hiv: HIV prevalence among clients
text-228cb44c = prevalencia del VIH entre clientes

# clients.suppressed: virally suppressed among clients with HIV
text-dfc66ba1 = con virus suprimido entre clientes con VIH

# clients.sti: prevalence of the curable STI (gonorrhoea) among clients
text-30f58092 = prevalencia de la ITS curable (gonorrea) entre clientes

# health.condomless: encounters without a condom
text-549318b9 = encuentros sin condón

# health.hiv: HIV prevalence among workers
text-cf9cbb05 = prevalencia del VIH entre quienes trabajan

# health.suppressed: virally suppressed among workers with HIV
text-074b5c83 = con virus suprimido entre quienes trabajan y tienen VIH

# health.hiv_incidence: HIV incidence among workers without HIV, all routes
text-875d4aaf = incidencia del VIH entre quienes trabajan sin VIH, todas las vías

# health.hiv_work_share: share of new HIV infections acquired at work with clients (not by injecting or with partners)
text-02e4e252 = proporción de nuevas infecciones por VIH adquiridas en el trabajo con clientes (no por inyección ni con parejas)

# health.sti: prevalence of the curable STI (gonorrhoea) among workers
text-be768d7e = prevalencia de la ITS curable (gonorrea) entre quienes trabajan

# people.debt: migrants who owe for their journey
text-0d21eb1d = migrantes con deuda por el viaje

# income.encounter: paid for one encounter
text-83072305 = lo que se paga por un encuentro

# health.depression: depression, current
text-3a1b3238 = depresión, actual

# health.ptsd: post-traumatic stress, current
text-7ec7ca2b = estrés postraumático, actual

# money.cost_level: public costs relative to those of North America and Western Europe, where data/parameters/public_money.toml has its unit costs from
text-555a4af8 = costos públicos respecto de los de América del Norte y Europa Occidental, de donde son los costos unitarios de data/parameters/public_money.toml

# unit: change of arrivals per legal place
text-256f26b5 = cambio de las llegadas por plaza legal

# unit: contacts per 100 worker-years
text-4af22cc4 = contactos por 100 años de trabajo de una persona

# unit: contacts per client contact
text-b44e7b1b = contactos por contacto con un cliente

# unit: correlation
text-577bf0c4 = correlación

# unit: disability weight
text-0011aa64 = peso de discapacidad

# unit: dollars
text-d4440192 = dólares

# unit: dollars of 2020
text-76b4e1a1 = dólares de 2020

# unit: dollars per worker-year
text-0558843e = dólares por año de trabajo de una persona

# unit: exponent
text-27189634 = exponente

# unit: fraction
text-2c0f0f45 = fracción

# unit: fraction of income
text-b7c53f6e = fracción del ingreso

# unit: fraction of the mean
text-773bd750 = fracción de la media

# unit: hazard ratio
text-957ec5c3 = razón de riesgos instantáneos

# unit: odds ratio
text-9a5b7b5c = razón de momios

# unit: people
text-c9022680 = personas

# unit: per contact a year
text-f42fd070 = por contacto y año

# unit: per week
text-cdca8801 = por semana

# unit: per year
text-611c1ee3 = por año

# unit: probability
text-3955f8fd = probabilidad

# unit: probability per act
text-eb5527b6 = probabilidad por acto

# unit: raids per 100 workplaces a year
text-0d0dbbf7 = redadas por 100 lugares de trabajo al año

# unit: ratio
text-2f04a79e = razón

# unit: share
text-c3bc45ac = proporción

# unit: share of the scale
text-d7548abe = parte de la escala

# unit: standard deviation of the log
text-33147364 = desviación estándar del logaritmo

# unit: weeks
text-eb0d2375 = semanas

# unit: weeks of income
text-62bf1120 = semanas de ingreso

# unit: weight
text-0844df8f = peso

# unit: years
text-1c50993b = años

# unit: years of full disability
text-e2790e6c = años de discapacidad total

# unit: years of income
text-7fd404c5 = años de ingreso
