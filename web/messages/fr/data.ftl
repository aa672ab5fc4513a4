# The data's own words. Each message is named text- and the first 8 hex digits of the SHA-256 of its English text.
# Above each: where the text stands, and the text.

# law ar: Argentina 2012: Law 26,842 on trafficking, with Law 12,331 of 1936
text-55ef4d6b = Argentine, 2012 : loi 26.842 sur la traite, avec la loi 12.331 de 1936

# law at: Austria: registered sex work with compulsory examination
text-ac60e73b = Autriche : travail du sexe enregistré, avec examen obligatoire

# law au-nsw-1995: New South Wales 1995: Disorderly Houses Amendment Act
text-5a92adc6 = Nouvelle-Galles du Sud, 1995 : loi modifiant la loi sur les maisons de désordre

# law au-nt-2019: Northern Territory 2019: Sex Industry Act
text-46f584d1 = Territoire du Nord (Australie), 2019 : loi sur l’industrie du sexe

# law au-qld-2024: Queensland 2024: Criminal Code (Decriminalising Sex Work) and Other Legislation Amendment Act
text-b18a63d4 = Queensland, 2024 : loi modifiant le Code pénal (décriminalisation du travail du sexe) et d’autres lois

# law au-vic-2022: Victoria 2022: Sex Work Decriminalisation Act
text-e33b4b23 = Victoria (Australie), 2022 : loi de décriminalisation du travail du sexe

# law bd: Bangladesh 2012: Prevention and Suppression of Human Trafficking Act
text-277eebff = Bangladesh, 2012 : loi sur la prévention et la répression de la traite des personnes

# law be-2022: Belgium 2022-2024: decriminalisation and employment contracts
text-39c43d05 = Belgique, 2022-2024 : décriminalisation et contrats de travail

# law br: Brazil: Penal Code as amended in 2005, 2009 and 2016
text-f37671fc = Brésil : Code pénal, modifié en 2005, 2009 et 2016

# law ca-2014-pcepa: Canada 2014: Protection of Communities and Exploited Persons Act
text-1781e498 = Canada, 2014 : Loi sur la protection des collectivités et des personnes victimes d’exploitation

# law ch: Switzerland: federal law and its frame for the cantons
text-e4f61239 = Suisse : droit fédéral et cadre qu’il donne aux cantons

# law cn-2019: China 2019: abolition of custody and education
text-e03e1c91 = Chine, 2019 : fin de la « détention et éducation »

# law co: Colombia: Penal Code, Police Code of 2016 and the Constitutional Court's rulings
text-db16a0a5 = Colombie : Code pénal, Code de police de 2016 et arrêts de la Cour constitutionnelle

# law de-2002-prostg: Germany 2002: Prostitution Act (ProstG)
text-f407bf91 = Allemagne, 2002 : loi sur la prostitution (ProstG)

# law de-2017-prostschg: Germany 2017: Prostitute Protection Act (ProstSchG)
text-b7c39af5 = Allemagne, 2017 : loi sur la protection des personnes exerçant la prostitution (ProstSchG)

# law do: Dominican Republic: Penal Code and Law 137-03 on smuggling and trafficking
text-1ecb4de3 = République dominicaine : Code pénal et loi 137-03 sur le trafic de migrants et la traite

# law fr-2003: France 2003: soliciting under the Internal Security Act
text-e07ab8e2 = France, 2003 : racolage, selon la loi pour la sécurité intérieure

# law fr-2016: France 2016: Act of 13 April 2016 (buying prohibited, soliciting offence repealed)
text-dc48a74f = France, 2016 : loi du 13 avril 2016 (achat interdit, délit de racolage abrogé)

# law gb-eng: England and Wales: Sexual Offences Act 2003, Policing and Crime Act 2009, Modern Slavery Act 2015
text-5a69dac2 = Angleterre et pays de Galles : lois sur les infractions sexuelles (2003), la police et la criminalité (2009), l’esclavage moderne (2015)

# law gb-nir-2015: Northern Ireland 2015: Human Trafficking and Exploitation Act
text-baa6b16c = Irlande du Nord, 2015 : loi sur la traite et l’exploitation des êtres humains

# law id-east-java-2014: Malang, East Java 2014: closure of official worksites
text-ca208413 = Malang, Java oriental, 2014 : fermeture des lieux de travail officiels

# law id: Indonesia: Penal Code, anti-trafficking law of 2007, pornography law of 2008, Penal Code of 2026
text-caa60965 = Indonésie : Code pénal, loi contre la traite de 2007, loi sur la pornographie de 2008, Code pénal de 2026

# law ie-2017: Ireland 2017: Criminal Law (Sexual Offences) Act
text-3edf4dc6 = Irlande, 2017 : loi pénale (infractions sexuelles)

# law il-2020: Israel 2020: Prohibition of Consumption of Prostitution Act
text-4cd60ad5 = Israël, 2020 : loi interdisant la consommation de prostitution

# law in-itpa: India 1956: Immoral Traffic (Prevention) Act
text-53dbda66 = Inde, 1956 : loi sur (la prévention du) trafic immoral

# law is-2009: Iceland 2009: purchase ban
text-b742ddd8 = Islande, 2009 : interdiction de l’achat

# law jp: Japan 1956: Anti-Prostitution Act
text-0d99a2fe = Japon, 1956 : loi contre la prostitution

# law ke-mombasa: Mombasa 2003: municipal by-laws, upon the law of Kenya
text-9483b069 = Mombasa, 2003 : règlements municipaux, en plus du droit du Kenya

# law ke: Kenya: Penal Code with the Counter-Trafficking in Persons Act 2010
text-0341aec3 = Kenya : Code pénal et loi de 2010 contre la traite des personnes

# law kh-2008: Cambodia 2008: Law on Suppression of Human Trafficking and Sexual Exploitation
text-3dc69d9d = Cambodge, 2008 : loi sur la répression de la traite des êtres humains et de l’exploitation sexuelle

# law kr-2004: South Korea 2004: Act on the Punishment of Arrangement of Commercial Sex Acts
text-b3117d51 = Corée du Sud, 2004 : loi punissant l’entremise dans le commerce du sexe

# law model-decriminalisation-migration: Model: full decriminalisation with migration channels
text-8d6b4a98 = Modèle : décriminalisation complète avec voies de migration

# law model-decriminalisation-services: Model: full decriminalisation with voluntary services and funded organisations
text-6d28f265 = Modèle : décriminalisation complète avec services volontaires et organisations financées

# law model-equality: Model: equality law at its best (buying and third parties prohibited, no penalty for sellers, exit funded)
text-47c3e750 = Modèle : la meilleure loi d’égalité (achat et tierces personnes interdits, aucune peine pour qui vend, sortie financée)

# law model-full-decriminalisation: Model: full decriminalisation, the law alone
text-b64c837f = Modèle : décriminalisation complète, la loi seule

# law model-prohibition-rescue: Model: prohibition with trained rescue and restored support at its best
text-ee5a0203 = Modèle : la meilleure prohibition, avec un sauvetage par du personnel formé et des aides rétablies

# law mx-tijuana: Tijuana: municipal registration and health card
text-a7ff54cc = Tijuana : registre municipal et carte de santé

# law mx: Mexico (federal): General Law on trafficking of 2012
text-3b97864c = Mexique (fédéral) : loi générale de 2012 sur la traite

# law ng-edo: Edo State 2018: Trafficking in Persons Prohibition Law, upon the law of Nigeria
text-341b993f = État d’Edo, 2018 : loi interdisant la traite des personnes, en plus du droit du Nigeria

# law ng: Nigeria: Criminal Code and Penal Code with the trafficking Acts of 2003 and 2015
text-8cd03061 = Nigeria : Criminal Code et Penal Code, avec les lois sur la traite de 2003 et 2015

# law nl-2000: Netherlands 2000: lifting of the brothel ban
text-84150c42 = Pays-Bas, 2000 : fin de l’interdiction des maisons closes

# law no-2009: Norway 2009: purchase ban
text-473b6c11 = Norvège, 2009 : interdiction de l’achat

# law np: Nepal 2007: Human Trafficking and Transportation (Control) Act, 2064
text-65eca913 = Népal, 2007 : loi sur la traite et le transport d’êtres humains (contrôle), 2064

# law nz-2003-pra: New Zealand 2003: Prostitution Reform Act
text-f14c9a8f = Nouvelle-Zélande, 2003 : loi de réforme de la prostitution

# law ph: Philippines 2003: Anti-Trafficking in Persons Act, with article 202 of the Revised Penal Code
text-266c6155 = Philippines, 2003 : loi contre la traite des personnes, avec l’article 202 du Code pénal révisé

# law ru: Russia: Administrative Offences Code art 6.11, Criminal Code arts 240, 241
text-a5ea471f = Russie : Code des infractions administratives, art. 6.11 ; Code pénal, art. 240 et 241

# law se-1999: Sweden 1999: Act Prohibiting the Purchase of Sexual Services
text-795c62a5 = Suède, 1999 : loi interdisant l’achat de services sexuels

# law sn: Senegal 1966: register, health card and the trafficking law of 2005
text-4a1a4592 = Sénégal, 1966 : fichier, carnet sanitaire et loi sur la traite de 2005

# law th: Thailand 1996: Prevention and Suppression of Prostitution Act, B.E. 2539
text-eb5ab652 = Thaïlande, 1996 : loi sur la prévention et la répression de la prostitution, B.E. 2539

# law tr: Turkey: licensed houses and registration
text-1fbc38f0 = Turquie : maisons autorisées et enregistrement

# law ug: Uganda: Penal Code with the trafficking Act of 2009 and the ruling of 2022
text-2786d259 = Ouganda : Code pénal, avec la loi sur la traite de 2009 et l’arrêt de 2022

# law us-2018-fosta: United States 2018: Allow States and Victims to Fight Online Sex Trafficking Act (layer)
text-2e997fe8 = États-Unis, 2018 : loi permettant aux États et aux victimes de lutter contre la traite sexuelle en ligne, FOSTA (couche)

# law us-federal: United States, federal law without the Act of 2018 (FOSTA)
text-0b7a1e1b = États-Unis : droit fédéral sans la loi de 2018 (FOSTA)

# law us-md: Maryland: Criminal Law Article, title 11 subtitle 3 and title 3 subtitle 11
text-8720e729 = Maryland : Criminal Law Article, titre 11, sous-titre 3, et titre 3, sous-titre 11

# law us-me-2023: Maine 2023: An Act to Reduce Commercial Sexual Exploitation
text-02a3f6de = Maine, 2023 : loi visant à réduire l’exploitation sexuelle commerciale

# law us-nv: Nevada 1971: licensed brothels in some counties, elsewhere prohibited
text-83fb3621 = Nevada, 1971 : maisons closes autorisées dans certains comtés, interdites ailleurs

# law us-ny: New York: Penal Law article 230 with the changes of 2013 to 2025
text-9d551722 = New York : Code pénal, article 230, avec les changements de 2013 à 2025

# law us-ri: Rhode Island 1980-2009: indoor selling and buying not prohibited; prohibited again since 3 November 2009
text-976bb040 = Rhode Island, 1980-2009 : vente et achat en intérieur non interdits ; de nouveau interdits depuis le 3 novembre 2009

# law za: South Africa: Sexual Offences Act 1957 with the Acts of 2007 and 2013
text-b993893f = Afrique du Sud : loi sur les infractions sexuelles de 1957, avec les lois de 2007 et 2013

# place baltimore: Two cohorts of street-based women (SAPPHIRE, 2016-17, and EMERALD, 2017-19), recruited in the zones of street work, with tests for HIV and infections. A few of the second cohort may work mainly elsewhere; all are asked as street workers here. They are the best measured street cohorts of the country, and they say nothing of indoor and online work, which stays with the region: all targets are asked of street workers. The city's prosecutor brought no charges for sex work from 2020-21 to the end of 2022; the figures are from before.
text-c3595c4b = Deux cohortes de femmes travaillant dans la rue (SAPPHIRE, 2016-17, et EMERALD, 2017-19), recrutées dans les zones de travail de rue, avec tests du VIH et d’infections. Quelques-unes de la seconde travaillent peut-être surtout ailleurs ; toutes comptent ici comme travailleuses de rue. Ce sont les cohortes de rue les mieux mesurées du pays, et elles ne disent rien du travail en intérieur et en ligne, repris de la région : toutes les cibles portent sur la rue. De 2020-21 à fin 2022, le parquet de la ville n’a engagé aucune poursuite pour travail du sexe ; les chiffres sont d’avant.

# place gulu: One study of 400 women reached by peers and at places of work in 2011-12, five years after the war and its camps; it took part from age 14, and only sums over all ages were published, so minors are in its figures. Suppression and gonorrhoea come from Kampala. The town has grown since, treatment is far wider, and the law was hardened in talk more than in text.
text-b44dbd83 = Une étude de 400 femmes rencontrées par leurs paires et sur les lieux de travail en 2011-12, cinq ans après la guerre et ses camps ; on pouvait y participer dès 14 ans et seules des sommes pour tous les âges ont été publiées : ses chiffres comprennent donc des mineures. Suppression virale et gonorrhée viennent de Kampala. Depuis, la ville a grandi, le traitement est bien plus répandu, et la loi a été durcie dans les discours plus que dans le texte.

# place ireland: No survey of sex workers in Ireland asked a sample about violence, contact with police or HIV: such rates are borrowed from the region. Reports to a warning scheme (UglyMugs.ie) are kept for the blind test of the law of 2017 and are not used here. Counts of raids and convictions come from the press and partly from before 2017.
text-2fa81d7c = Aucune enquête en Irlande n’a interrogé un échantillon de travailleuses et travailleurs du sexe sur les violences, les contacts avec la police ou le VIH : ces taux sont empruntés à la région. Les signalements à un système d’alerte (UglyMugs.ie) sont gardés pour le test à l’aveugle de la loi de 2017 et ne servent pas ici. Les nombres de descentes et de condamnations viennent de la presse et datent en partie d’avant 2017.

# place karnataka: Women only, under one of the world's largest prevention programmes (2004-2012), surveyed three times face to face and in between in anonymous booths. Most figures are of 2005 to 2011, before treatment for all and before mobile phones became the usual way to meet clients. Violence told face to face is less than half of what is told anonymously.
text-78e52030 = Femmes seulement, dans l’un des plus grands programmes de prévention du monde (2004-2012), interrogées trois fois en face à face et, entre-temps, dans des cabines anonymes. La plupart des chiffres datent de 2005 à 2011, avant le traitement pour tous et avant que le téléphone mobile soit le moyen habituel de rencontrer les clients. Les violences dites en face à face sont moins de la moitié de celles dites anonymement.

# place kolkata: Women who live and work in brothels, where a sex workers' collective has run health work since 1992 and its own boards since 1996; women who work from flats, on the street or by phone are hardly studied. Most figures date from 1999 to 2006. No share with recent violence or police contact was found for this place, so both stay with the wide priors of the region.
text-872e294b = Femmes qui vivent et travaillent dans des maisons closes, où un collectif de travailleuses du sexe mène une action de santé depuis 1992 et a ses propres comités depuis 1996 ; celles qui travaillent en appartement, dans la rue ou par téléphone ont été peu étudiées. La plupart des chiffres datent de 1999 à 2006. Aucune part de violences ou de contacts avec la police récents n’a été trouvée pour ce lieu : les deux gardent les larges lois a priori de la région.

# place london: Rates of violence, policing and housing come from one cohort (East London Project, 197 women, recruited through services and field work), which asks widely; HIV from a survey of indoor workers in 2008-09. The split of work between street, managed and independent was never counted well. Men, trans women and online work are little covered. Figures for street and indoor women of the cohort also lent their ratio to the model's general violence; here they only set levels.
text-42b4ff4b = Les taux de violence, de police et de logement viennent d’une cohorte (East London Project, 197 femmes recrutées par des services et sur le terrain), aux questions larges ; le VIH, d’une enquête en intérieur de 2008-09. On n’a jamais bien compté qui travaille dans la rue, en établissement avec gérance ou de façon indépendante. Hommes, femmes trans et travail en ligne sont peu couverts. Les chiffres de la cohorte pour la rue et l’intérieur ont aussi donné leur rapport aux violences générales du modèle ; ici, ils fixent seulement des niveaux.

# place mombasa: Women only, many of them young: a multi-stage sample of 882 aged 16 to 34 (2016), long-run clinic cohorts, and surveys of Kenya in which Mombasa is one of seven sites. Violence and policing rest on the national surveys. Some samples hold minors; their figures are used only where age made no difference or to shape wide priors.
text-1d071272 = Femmes seulement, souvent jeunes : un échantillon à plusieurs degrés de 882 femmes de 16 à 34 ans (2016), des cohortes de clinique de longue durée et des enquêtes du Kenya dont Mombasa est l’un des sept sites. Violences et police reposent sur les enquêtes nationales. Certains échantillons comprennent des mineures ; leurs chiffres ne servent que là où l’âge ne changeait rien, ou pour former de larges lois a priori.

# place nairobi: Women only. Two good samples: a respondent-driven survey of 2010-11 (596 women) and a random sample of the women of seven sex workers' clinics in 2019 (1,003, aged 18 to 45), which misses those who use no clinic and is older. Prices, clients and who works where are weak; men and trans women are borrowed.
text-415af4b8 = Femmes seulement. Deux bons échantillons : une enquête guidée par les répondantes de 2010-11 (596 femmes) et un échantillon au hasard des femmes de sept cliniques pour travailleuses du sexe en 2019 (1 003, de 18 à 45 ans), sans celles qui ne vont dans aucune clinique, et plus âgé. Prix, clients et lieux de travail sont mal connus ; hommes et femmes trans sont repris d’ailleurs.

# place new-zealand: One survey of 772 workers, three to four years after the law, with a count of workers in five cities; sampled in the street and in brothels, private workers through a sex workers' organisation. Its tables on violence were not at hand and are marked as unverified. One survey of 124 migrant workers (2012). HIV among workers is very rare and was not estimated. Reports that test the law blindly (numbers before and after) are not used.
text-93c7cf2b = Une enquête auprès de 772 personnes, trois à quatre ans après la loi, avec un comptage dans cinq villes ; échantillons pris dans la rue et les maisons closes, et par une organisation de travailleuses du sexe pour le travail privé. Ses tableaux sur les violences n’étaient pas à portée de main et sont marqués comme non vérifiés. Une enquête auprès de 124 personnes migrantes (2012). Le VIH est très rare et n’a pas été estimé. Les rapports qui testent la loi à l’aveugle (nombres avant et après) ne servent pas.

# place phnom-penh: Two cohorts of young women (15 to 29, before and after the law of 2008) and later surveys of entertainment workers in the country, of whom about a third sell sex. Street workers, who meet most of the arrests, became hard to reach after the law. Minors took part in the cohorts; only sums were published.
text-49721ec4 = Deux cohortes de jeunes femmes (15 à 29 ans, avant et après la loi de 2008) et des enquêtes ultérieures auprès d’employées du divertissement du pays, dont environ un tiers vend du sexe. Les personnes qui travaillent dans la rue, qui subissent la plupart des arrestations, sont devenues difficiles à joindre après la loi. Des mineures ont participé aux cohortes ; seules des sommes ont été publiées.

# place south-africa: A community-led survey of 3,005 women in touch with programmes at twelve sites of all nine provinces (2019), recruited through networks: women outside programmes, men, trans women and advert-based workers are missing. Soweto (508 women, respondent-driven, 2016) adds figures by perpetrator. Places differ as much as the country's cities do.
text-560a98b1 = Une enquête menée par la communauté auprès de 3 005 femmes en contact avec des programmes sur douze sites des neuf provinces (2019), recrutées par réseaux : il manque les femmes hors programmes, les hommes, les femmes trans et celles qui travaillent par annonces. Soweto (508 femmes, échantillon guidé par les répondantes, 2016) ajoute des chiffres par auteur. Les lieux diffèrent autant que les villes du pays.

# place st-petersburg: Two different populations were measured: street workers who injected opioids (2002-2010) and women reached through services and venues in 2022. Violence by police is from the first, HIV from the second. Sizes and shares by place are assumptions. Violence by clients in a window of time was not found for the city (ever raped at work: 0.64).
text-65f66fbd = Deux populations ont été mesurées : des personnes travaillant dans la rue et s’injectant des opioïdes (2002-2010), et des femmes jointes par des services et des établissements en 2022. Les violences policières viennent de la première, le VIH de la seconde. Tailles et parts par lieu sont des hypothèses. Aucun chiffre de violences de clients sur une période fixe n’a été trouvé pour la ville (déjà violées au travail : 0,64).

# place sydney: Brothel workers were sampled well (about 200 women, 2007), street workers in small studies through services; private work, the second largest part, is hardly known. Nobody asked a sample about violence or police contact in a fixed window, or the figures were not at hand: these are borrowed from the region. HIV among female workers is so rare that no share is published.
text-026360e5 = Le travail en maison close a été bien échantillonné (environ 200 femmes, 2007), celui de la rue par de petites études passant par des services ; du travail privé, deuxième en taille, on sait peu. Personne n’a interrogé un échantillon sur les violences ou les contacts avec la police sur une période fixe, ou les chiffres n’étaient pas à portée de main : ils sont empruntés à la région. Le VIH parmi les travailleuses est si rare qu’aucune part n’est publiée.

# place tijuana: Rates come from samples recruited for trials (women with recent unprotected sex with clients, or who inject drugs), often of Tijuana and Ciudad Juarez together; about half of women were registered with the city. Men and trans women are nearly absent, and so is work arranged online. What was counted as a consequence (HIV, infection, violence, abuse by police) stands in targets.toml. Mexican migrants inside Mexico are coded as residents.
text-049d8e6c = Les taux viennent d’échantillons recrutés pour des essais (femmes ayant eu récemment des rapports non protégés avec des clients, ou s’injectant des drogues), souvent de Tijuana et Ciudad Juárez ensemble ; environ la moitié des femmes étaient enregistrées auprès de la ville. Hommes, femmes trans et travail convenu en ligne sont presque absents. Ce qui a été compté comme conséquence (VIH, infection, violences, abus de la police) est dans targets.toml. Les migrants mexicains au Mexique comptent comme résidents.

# place vancouver: Most values come from one cohort of women (AESHA, time-location sampling), which reaches street and venue workers better than those who work online; shares by place are kept on its scale because its rates were measured there. Many baseline values date from 2010-2013, before the law of December 2014 and partly before the police guideline of 2013; before-and-after comparisons are mixed (most saw no change in working conditions, reporting did not change, access to care fell), so spreads are widened. Men and others, clients, exploitation, deaths and sizes of workplaces are borrowed from other places or assumed, as the notes say.
text-aa12b818 = La plupart des valeurs viennent d’une cohorte de femmes (AESHA, échantillonnage par lieux et moments), qui atteint mieux la rue et les établissements que le travail en ligne ; les parts par lieu suivent son échelle, car ses taux y ont été mesurés. Beaucoup de valeurs de départ datent de 2010-2013, avant la loi de décembre 2014 et en partie avant la directive policière de 2013 ; les comparaisons avant-après sont partagées (la plupart n’ont vu aucun changement des conditions de travail, les signalements n’ont pas changé, l’accès aux soins a baissé) : les marges sont donc élargies. Hommes et autres personnes, clients, exploitation, décès et taille des lieux de travail sont repris d’ailleurs ou supposés, comme le disent les notes.

# police_contact.residual: contacts that remain where nothing about sex work is prohibited
text-11548d66 = contacts qui restent là où rien du travail du sexe n’est interdit

# police_contact.client_spill: police contacts of workers that follow from one enforcement contact aimed at clients
text-991a6712 = contacts avec la police qui découlent, pour qui travaille, d’un contact visant des clients

# police_contact.zoned_fraction: share of soliciting enforcement that remains where soliciting is allowed in zones or banned in some places only
text-1398b5b6 = part de l’action contre la recherche de clients qui reste là où il est permis dans des zones ou interdit en certains lieux seulement

# police_contact.regulated_fraction: inspections by police in regulated third-party venues relative to prohibited ones
text-96ccd446 = contrôles de police dans les établissements réglementés de tierces personnes, par rapport aux interdits

# police_contact.unlicensed_share: share of workers who stay outside a licensing scheme and are reached as if selling were prohibited
text-65295f8b = part des personnes qui restent hors d’un régime de licence et sont touchées comme si la vente était interdite

# police_contact.homeless: unstable housing against housed
text-73d65a2f = logement instable par rapport à stable

# police_contact.trans: trans women against cis women
text-34ecc1ad = femmes trans par rapport aux femmes cis

# police_contact.arrest: contacts under a prohibition on the worker's own conduct that end in arrest
text-005c4b10 = contacts au titre d’une interdiction visant sa propre conduite qui mènent à une arrestation

# police_contact.fine: contacts under a prohibition on the worker's own conduct that end in a fine, without arrest
text-2287d6ed = contacts au titre d’une interdiction visant sa propre conduite qui mènent à une amende, sans arrestation

# police_contact.removal: contacts under a migrant prohibition that end in immigration detention where sex work is a ground for deportation
text-d31f5cfd = contacts au titre d’une interdiction visant les migrants qui mènent en détention migratoire, là où le travail du sexe est un motif d’expulsion

# police_contact.removal_barred: the same where sex work is barred by visa but not named as a ground for deportation
text-1a20830e = de même, là où le visa exclut le travail du sexe sans en faire un motif d’expulsion

# police_contact.removed_after_detention: people released from immigration detention by removal from the country
text-0c8efeca = personnes qui sortent de détention migratoire expulsées du pays

# police_contact.seizure: contacts with a seizure where the law or practice lets police take property
text-eb9b4d93 = contacts avec saisie, là où la loi ou la pratique laisse la police prendre des biens

# police_contact.custody_weeks: mean time in police custody or prison after an arrest
text-bb6b33ba = durée moyenne en garde à vue ou en prison après une arrestation

# police_contact.immigration_weeks: mean time in immigration detention
text-1bd8d6e8 = durée moyenne en détention migratoire

# police_contact.return: rate of coming back to work in the setting after removal
text-b849c218 = taux de retour au travail dans le lieu après une expulsion

# police_contact.frailty: unexplained differences between people in exposure to police
text-e96964b2 = différences inexpliquées entre personnes dans l’exposition à la police

# police_contact.practice: how far the practice of police and courts follows a change of the law; at 0 practice stays as it was under the reference law
text-6f4e46cf = mesure dans laquelle la pratique de la police et des tribunaux suit un changement de loi ; à 0, elle reste celle de la loi de référence

# displacement.haste_per_contact: c in haste = 1 - exp(-c (contacts + w client contacts))
text-597121f6 = c dans hâte = 1 - exp(-c (contacts + w contacts de clients))

# displacement.haste_client_weight: w: contact of a client by police counted against contact of the worker herself
text-0ba5a1f3 = w : contact de la police avec un client, compté par rapport à un contact avec la personne qui travaille

# displacement.move_rate: rate at which a worker reconsiders where to work
text-7a07ad89 = taux auquel une personne reconsidère où travailler

# displacement.street_soliciting: draw of street work where soliciting is prohibited against allowed
text-1259ad6d = attrait de la rue là où chercher des clients en public est interdit, par rapport à permis

# displacement.street_buying: draw of street work where buying is prohibited against allowed
text-e5468b4b = attrait de la rue là où l’achat est interdit, par rapport à permis

# displacement.managed_third_parties: draw of managed venues where third parties are prohibited against allowed
text-bb7d0a0f = attrait des établissements avec gérance là où les tierces personnes sont interdites, par rapport à permises

# displacement.shared_together: draw of shared places where working together is prohibited against allowed
text-21035364 = attrait des lieux partagés là où travailler ensemble est interdit, par rapport à permis

# displacement.own_advertising: draw of solo and shared work with no advertising reach against full reach
text-0e1ee724 = attrait du travail partagé ou seul sans portée publicitaire, par rapport à une pleine portée

# displacement.tie_turnover: rate at which a tie to peers or an organisation is made or lost, baseline
text-ad696d53 = taux auquel un lien avec des pairs ou une organisation se fait ou se perd, au départ

# displacement.tie_loss: loss of a tie at full haste and hiding against none
text-f9139c58 = perte d’un lien en hâte et dissimulation complètes, par rapport à aucune

# displacement.tie_gain: making of a tie at full haste and hiding against none
text-629d748b = création d’un lien en hâte et dissimulation complètes, par rapport à aucune

# demand.purchase_ban_fall: fall of visits under a purchase ban enforced at the setting's medium level
text-5618c2c5 = baisse des visites sous une interdiction de l’achat appliquée au niveau moyen du lieu

# demand.enforcement_exponent: how the fall grows with enforcement relative to medium
text-107b95ef = façon dont la baisse croît avec l’application, par rapport au niveau moyen

# demand.response_time: time constant of clients' response to a law
text-86cc497c = constante de temps de la réponse des clients à une loi

# demand.dangerous_response: fall of visits by dangerous clients relative to the fall of all visits
text-092c09b4 = baisse des visites de clients dangereux par rapport à la baisse de toutes les visites

# demand.averse_share: ordinary clients who are averse to risk and leave first
text-5cdaf0c8 = clients ordinaires qui craignent le risque et partent les premiers

# advertising.loss_prohibited: own advertising reach lost at once under a prohibition
text-edff3686 = portée publicitaire propre perdue aussitôt sous une interdiction

# advertising.loss_restricted: own advertising reach lost at once under a restriction (others' advertising, platform liability)
text-2b18facb = portée publicitaire propre perdue aussitôt sous une restriction (publicité par d’autres, responsabilité des plateformes)

# advertising.half_life: half-life of the recovery of reach as platforms move
text-1053c0f0 = demi-vie du retour de la portée quand les plateformes se déplacent

# advertising.lasting_share: share of the lost reach that does not come back while the ban stands
text-abd82e7f = part de la portée perdue qui ne revient pas tant que dure l’interdiction

# advertising.third_party: taking on a third party with no reach against full reach
text-e9355321 = prendre une tierce personne sans portée, par rapport à une pleine portée

# advertising.volume: clients lost by solo and shared workers at full loss of reach
text-ed851941 = clients perdus en lieu partagé ou seul quand toute la portée est perdue

# advertising.third_party_turnover: rate at which third parties are taken on or left, baseline
text-6878baa0 = taux auquel on prend ou quitte une tierce personne, au départ

# advertising.third_party_banned: taking on a third party where third parties are prohibited against allowed
text-235f4108 = prendre une tierce personne là où elles sont interdites, par rapport à permises

# violence.screening_street: chance that a dangerous client is screened out: street
text-08a44a58 = probabilité d’écarter un client dangereux : rue

# violence.screening_managed: the same: managed venue
text-63e973c2 = de même : établissement avec gérance

# violence.screening_shared: the same: shared place without a manager
text-19fecb58 = de même : lieu partagé sans gérance

# violence.screening_solo: the same: alone indoors
text-a765e583 = de même : seul en intérieur

# violence.screening_loss_haste: screening lost at full haste
text-661cd8da = tri des clients perdu en hâte complète

# violence.screening_loss_advertising: screening lost with no advertising reach (solo and shared workers)
text-2fda57d7 = tri des clients perdu sans portée publicitaire (lieu partagé ou seul)

# violence.screening_gain_tie: screening gained by ties and warning lists
text-ae73cdaa = tri des clients gagné par les liens et les listes d’alerte

# violence.screening_gain_together: screening gained by working with others where that is lawful
text-36ea8bf4 = tri des clients gagné en travaillant à plusieurs, là où c’est légal

# violence.haste: client violence at full haste against none, beyond lost screening
text-0a43898c = violences de clients en hâte complète par rapport à aucune, au-delà du tri perdu

# violence.isolation: client violence when alone and without ties
text-49cab25d = violences de clients seul et sans liens

# violence.third_party: client violence with a third party against without, venue held equal
text-47fb79fd = violences de clients avec une tierce personne par rapport à sans, à lieu égal

# violence.past_violence: client violence after past violence
text-dca76c1e = violences de clients après des violences passées

# violence.exploited: client violence when exploited against free
text-e7de8542 = violences de clients en situation d’exploitation, par rapport à libre

# violence.trafficked: client violence when trafficked against free
text-882e03f3 = violences de clients en situation de traite, par rapport à libre

# violence.street: client violence on the street against indoors, beyond screening
text-7ad437eb = violences de clients dans la rue par rapport à l’intérieur, au-delà du tri

# violence.homeless: client violence with unstable housing
text-26e7752b = violences de clients avec un logement instable

# violence.poverty: client violence under money trouble
text-3f3b4abd = violences de clients en difficulté financière

# violence.trans: client violence against trans women relative to cis women
text-fecc44dd = violences de clients contre les femmes trans par rapport aux femmes cis

# violence.frailty: unexplained differences between people in exposure to violence
text-8a729066 = différences inexpliquées entre personnes dans l’exposition aux violences

# violence.police: police contacts with physical or sexual violence by police
text-df270098 = contacts avec violences physiques ou sexuelles de la police

# violence.other_exploited: violence by managers or community when exploited
text-1c737807 = violences de responsables ou du voisinage en situation d’exploitation

# violence.other_trafficked: the same when trafficked
text-8dfb55f0 = de même en situation de traite

# violence.other_street: the same on the street against indoors
text-047df736 = de même dans la rue par rapport à l’intérieur

# violence.homicide: violent events by clients or others that are homicides: indoors
text-db885d34 = actes violents de clients ou d’autres qui sont des homicides : intérieur

# violence.homicide_street: the same on the street relative to indoors
text-88903875 = de même dans la rue par rapport à l’intérieur

# violence.report_liable: reporting where the worker risks a charge or removal by reporting, against no risk
text-6b143d0d = signalement là où signaler expose à des poursuites ou à l’expulsion, par rapport à aucun risque

# violence.report_immunity: reporting under immunity from charge and removal, for those at risk
text-5172934b = signalement avec immunité de poursuites et d’expulsion, pour les personnes exposées

# violence.past_recovery: rate at which past violence stops raising risk
text-2ba4b61e = taux auquel des violences passées cessent d’accroître le risque

# health.condomless_haste: condomless encounter at full haste
text-ce270976 = rencontre sans préservatif en hâte complète

# health.condomless_seizure: condomless encounter where police take condoms or use them as evidence and contacts are yearly
text-484d0c6b = rencontre sans préservatif là où la police prend les préservatifs ou en fait des preuves et où les contacts sont annuels

# health.condomless_precarious: condomless encounter with precarious status (client refusal)
text-aad3aa79 = rencontre sans préservatif avec un statut précaire (refus du client)

# health.condomless_poverty: condomless encounter under money trouble
text-ed4c7219 = rencontre sans préservatif en difficulté financière

# health.condomless_violence: condomless encounter after past violence
text-58b17824 = rencontre sans préservatif après des violences passées

# health.condomless_trafficked: condomless encounter when trafficked
text-e706ea86 = rencontre sans préservatif en situation de traite

# health.condomless_exploited: condomless encounter when exploited
text-4572ba4e = rencontre sans préservatif en situation d’exploitation

# health.condomless_tie: condomless encounter with ties to peers or an organisation
text-6245e2a5 = rencontre sans préservatif avec des liens avec des pairs ou une organisation

# health.condomless_managed: condomless encounter in a managed venue against elsewhere
text-316ae4c2 = rencontre sans préservatif en établissement avec gérance par rapport à ailleurs

# health.condomless_managed_banned: condomless encounter in a managed venue where third parties are prohibited against lawful or regulated
text-75b2a03e = rencontre sans préservatif en établissement avec gérance là où les tierces personnes sont interdites, par rapport à légales ou réglementées

# health.condom_efficacy: reduction of transmission per act by a condom
text-ac1c3a23 = réduction de la transmission par acte grâce au préservatif

# health.hiv_to_client: HIV transmission, worker to client
text-297d6d42 = transmission du VIH au client

# health.art_efficacy: reduction of HIV transmission under suppressive treatment
text-408964b5 = réduction de la transmission du VIH sous traitement suppressif

# health.hiv_sti_cofactor: HIV acquisition with a curable STI against without
text-4e91483c = acquisition du VIH avec une IST curable par rapport à sans

# health.sti_to_client: gonorrhoea transmission, worker to client
text-c96435a1 = transmission de la gonorrhée au client

# health.sti_untreated: duration of gonorrhoea untreated
text-ea8b51d7 = durée de la gonorrhée sans traitement

# health.sti_testing: testing and cure of curable STI among workers at the reference
text-0c080763 = dépistage et guérison de l’IST curable parmi qui travaille, à la référence

# health.sti_client_cure: cure of curable STI among clients, any route
text-9f59b0eb = guérison de l’IST curable parmi les clients, par toute voie

# health.frailty: unexplained differences between people in how often they are infected: practices, partners outside work, networks
text-2906b607 = différences inexpliquées entre personnes dans la fréquence des infections : pratiques, partenaires hors travail, réseaux

# health.care_haste: testing and start of treatment at full haste and hiding against none
text-5410114a = dépistage et début de traitement en hâte et dissimulation complètes, par rapport à aucune

# health.care_tie: testing and start of treatment with ties against none
text-915ec598 = dépistage et début de traitement avec des liens par rapport à sans

# health.care_lapse: loss of viral suppression at the reference
text-419702ea = perte de la suppression virale, à la référence

# health.care_lapse_custody: loss of viral suppression in custody against at liberty
text-5aea20f3 = perte de la suppression virale en détention par rapport à en liberté

# health.care_housing: start of HIV treatment in unstable housing against secure; loss of viral suppression by its inverse
text-14d0410a = début du traitement du VIH en logement instable par rapport à sûr ; perte de la suppression virale par son inverse

# health.care_poverty: testing for STI and start of HIV treatment under money trouble
text-4c942f87 = dépistage des IST et début du traitement du VIH en difficulté financière

# health.care_compulsory_testing: voluntary testing and start of treatment where testing is compulsory and results are disclosed
text-faf9965d = dépistage volontaire et début de traitement là où le dépistage est obligatoire et les résultats divulgués

# raids.present: share of those who work in a place who are there when it is raided
text-40ba8ce4 = part des personnes d’un lieu de travail qui y sont lors de la descente

# raids.flag_trafficked: a trafficked person met in an indiscriminate raid is identified, distinct definition
text-057a9bd3 = une victime de la traite trouvée dans une descente sans signalement est identifiée, définition distincte

# raids.flag_other: a person who is not trafficked, met in such a raid, is called trafficked
text-30d6a422 = une personne qui n’est pas victime de la traite, trouvée dans une telle descente, est déclarée victime

# raids.complaint_sensitivity: identification of a trafficked person in a complaint-led case against an indiscriminate raid
text-852a9108 = identification d’une victime de la traite dans une affaire née d’un signalement, par rapport à une descente sans signalement

# raids.complaint_ratio: chance that a complaint-led raid strikes a place with a trafficked person against one without
text-4132bfaf = probabilité qu’une descente sur signalement touche un lieu avec une victime de la traite, par rapport à un lieu sans

# raids.conflated_flag: anyone met is called trafficked where the law conflates sex work and trafficking
text-cf19c709 = toute personne trouvée est déclarée victime de la traite là où la loi confond travail du sexe et traite

# raids.identification_tie: identification of a trafficked person who has ties to peers or an organisation
text-587dcf92 = identification d’une victime de la traite qui a des liens avec des pairs ou une organisation

# raids.identification_nonpunishment: identification where trafficked persons are not punished
text-d549a2b6 = identification là où les victimes de la traite ne sont pas punies

# raids.identification_permit: identification where a residence permit is unconditional against none
text-2c0b0ba4 = identification là où le titre de séjour est sans condition, par rapport à aucun

# raids.conditional_permit: a conditional residence permit, as a share of the effect of an unconditional one
text-9f6b5901 = un titre de séjour conditionnel, en part de l’effet d’un titre sans condition

# raids.arrest: people found, liable under the law and not identified, who are arrested
text-99db1f21 = personnes trouvées, passibles selon la loi et non identifiées, qui sont arrêtées

# raids.detain_migrant: people found without a permit, not identified, who are taken to immigration detention
text-422c2a9a = personnes trouvées sans titre, non identifiées, placées en détention migratoire

# raids.closure: workplaces raided that close, where third parties or working together are prohibited
text-f74e9e80 = lieux visés par une descente qui ferment, là où les tierces personnes ou travailler ensemble sont interdits

# raids.seizure: people found whose property is taken, where the law or practice lets police take it
text-e4f766fd = personnes trouvées dont des biens sont pris, là où la loi ou la pratique le permet

# raids.freed: identified trafficked persons who are out of trafficking after the raid
text-ba6278b8 = victimes identifiées qui sont sorties de la traite après la descente

# raids.referral: being out of trafficking after identification, where people are referred to services by choice against left alone or forced
text-f535f1f0 = être sorti de la traite après l’identification, là où l’on oriente vers des services par choix, par rapport à laisser seul ou forcer

# raids.punished: identified trafficked persons who are arrested or detained all the same, without non-punishment
text-d735c905 = victimes identifiées qui sont quand même arrêtées ou détenues, sans règle de non-sanction

# raids.rehabilitation_weeks: stay in compulsory rehabilitation where the law names none
text-7f45544a = séjour en réhabilitation obligatoire là où la loi n’en fixe pas

# raids.home_ratio: raids per home against raids per workplace, where homes are included
text-2249e2ba = descentes par logement par rapport aux descentes par lieu de travail, là où les logements sont compris

# exploitation.exploited_years: mean time in exploitation short of trafficking
text-b626f35d = durée moyenne en situation d’exploitation sans traite

# exploitation.trafficked_years: mean time trafficked until exit
text-c0c8f7d5 = durée moyenne en situation de traite jusqu’à la sortie

# exploitation.precarious: entry with a status that bars sex work or residence
text-b20b62eb = entrée avec un statut qui exclut le travail du sexe ou le séjour

# exploitation.poverty: entry under money trouble
text-45c5717d = entrée en difficulté financière

# exploitation.isolation: entry when alone and without ties
text-9042179f = entrée seul et sans liens

# exploitation.third_party: entry with a third party where third parties are outside the law
text-fa5654e1 = entrée avec une tierce personne là où elles sont hors la loi

# exploitation.advertising_loss: entry of solo and shared workers with no advertising reach against full reach
text-ffc59793 = entrée en lieu partagé ou seul sans portée publicitaire, par rapport à une pleine portée

# exploitation.tie: entry with ties to peers or an organisation
text-6dce22a0 = entrée avec des liens avec des pairs ou une organisation

# exploitation.labour_rights: entry in managed and shared venues under full labour rights against none
text-426fd770 = entrée en établissement avec gérance ou lieu partagé avec pleins droits du travail, par rapport à aucun

# exploitation.labour_partial: occupational health and safety alone, as a share of the effect of full labour rights
text-6dc9e6fb = santé et sécurité au travail seules, en part de l’effet des pleins droits du travail

# exploitation.market_size: entry against the size of the market: positive, a smaller market recruits fewer
text-47e23618 = entrée selon la taille du marché : positif, un marché plus petit recrute moins

# exploitation.irregular_share: share of workers without a permit who stay precarious although sex work is allowed on any visa
text-3f80ed69 = part des personnes sans titre qui restent précaires bien que le travail du sexe soit permis avec tout visa

# exploitation.after_removal: exploited on return after removal, in new debt
text-0d2c1d0a = en situation d’exploitation au retour après expulsion, avec une nouvelle dette

# exploitation.exit_self: exits from trafficking by oneself, share at the reference
text-b24b67f4 = sorties de la traite par soi-même, part à la référence

# exploitation.exit_police: exits by police other than raids, share at the reference
text-cc03d25b = sorties par la police hors descentes, part à la référence

# exploitation.exit_peers: exits by peers, clients or services, share at the reference
text-43248913 = sorties par des pairs, clients ou services, part à la référence

# exploitation.exit_immunity: exit through police where reporting is immune and trafficked persons are not punished
text-abb901d8 = sortie par la police là où le signalement est sans risque et les victimes de la traite ne sont pas punies

# exploitation.exit_tie: exit through peers with ties against none
text-8179d201 = sortie par des pairs avec des liens par rapport à sans

# exploitation.frailty: unexplained differences between people in vulnerability to exploitation
text-f8f1c0ae = différences inexpliquées entre personnes dans la vulnérabilité à l’exploitation

# migration.uptake: safe legal places that are taken by people who would otherwise arrive without one, at one place per arrival
text-d0e66c87 = places sûres et légales prises par des personnes qui sinon arriveraient sans, à une place par arrivée

# migration.inflow: migrant arrivals added for each legal place per arrival
text-67d752c6 = arrivées de migrants ajoutées par place légale par arrivée

# migration.debt_irregular: arrivals without a permit who owe for their journey
text-2dad0efd = arrivées sans titre avec une dette de voyage

# migration.debt_permitted: arrivals with a permit who owe for their journey
text-21c0402c = arrivées avec titre et une dette de voyage

# migration.debt_size: debt of one arrival where the law names none
text-b749f2a8 = dette d’une arrivée là où la loi n’en fixe pas

# migration.repaid_share: income that goes into repaying a debt
text-cb56b37a = revenu consacré au remboursement d’une dette

# migration.debt_on_return: people back after removal who owe again
text-497d77e6 = personnes de retour après expulsion qui sont de nouveau endettées

# migration.lapse: rate at which a permit is lost
text-62a2ee34 = taux auquel un titre est perdu

# migration.lapse_barred: loss of a permit where the law bars migrants from sex work against where it does not
text-c23ac74b = perte d’un titre là où la loi exclut les migrants du travail du sexe, par rapport à là où non

# migration.regularise_channels: gaining a permit with one legal place per arrival against none
text-60ed78b4 = obtenir un titre avec une place légale par arrivée, par rapport à aucune

# migration.permit_granted: identified trafficked persons without a permit who get one, where the law offers it without condition
text-2bc58a7d = victimes de la traite identifiées sans titre qui en obtiennent un, là où la loi l’offre sans condition

# income.third_party_share: earnings that a third party keeps
text-99d22d18 = gains que garde une tierce personne

# income.exploited_share: earnings withheld from an exploited person
text-9b45ab5a = gains retenus à une personne exploitée

# income.trafficked_share: earnings withheld from a trafficked person
text-145b2da1 = gains retenus à une victime de la traite

# income.fine: one fine
text-5465a786 = une amende

# income.seizure: money lost at one seizure, where the law lets police take it
text-f5f3c006 = argent perdu lors d’une saisie, là où la loi laisse la police le prendre

# income.poverty_elasticity: getting into money trouble against income, with a minus sign; getting out with a plus
text-b34077b1 = entrer en difficulté financière selon le revenu, avec un signe moins ; en sortir, avec un plus

# income.least: income below which money trouble does not become more likely
text-b2ffd320 = revenu sous lequel la difficulté financière ne devient pas plus probable

# income.poverty_years: mean time in money trouble
text-b6e55062 = durée moyenne en difficulté financière

# housing.unstable_years: mean time homeless or unstably housed
text-67b2d65a = durée moyenne sans logement ou en logement instable

# housing.poverty: loss of housing under money trouble
text-c9063b26 = perte du logement en difficulté financière

# housing.violence: loss of housing after violence that still weighs
text-90238139 = perte du logement après des violences qui pèsent encore

# housing.eviction: loss of housing off the street where renting to sex workers is a crime (third parties prohibited)
text-98a3546c = perte du logement hors de la rue là où louer à des travailleuses du sexe est un délit (tierces personnes interdites)

# housing.after_custody: people released from custody who have lost their housing
text-da4eb085 = personnes sorties de détention qui ont perdu leur logement

# housing.after_home_raid: people whose home is raided who are evicted
text-f412b41f = personnes expulsées de leur logement après une descente à domicile

# organising.half_funding: yearly funding at which half of what organisations can do is reached
text-1c5610cc = financement annuel auquel la moitié de ce que peuvent les organisations est atteinte

# organising.reach_lost_haste: organisations' reach lost among people in full haste and hiding
text-fe825226 = portée des organisations perdue parmi les personnes en hâte et dissimulation complètes

# organising.reach_lost_banned: organisations' reach lost where working together or third parties are crimes
text-9e818358 = portée des organisations perdue là où travailler ensemble ou les tierces personnes sont des délits

# organising.outreach: isolated workers whom outreach brings in touch, at full reach of organisations
text-26010ad2 = personnes isolées que le travail de terrain met en contact, à pleine portée des organisations

# organising.labour: entry into exploitation at full labour organising against none
text-e3be04b7 = entrée dans l’exploitation avec pleine organisation du travail, par rapport à aucune

# organising.empowerment_condomless: encounters without a condom at full reach of organisations against none: peers, condoms, collectives, beyond ties and services
text-92cfd28d = rencontres sans préservatif à pleine portée des organisations, par rapport à aucune : pairs, préservatifs, collectifs, au-delà des liens et des services

# organising.empowerment_poverty: leaving money trouble at full economic empowerment by organisations against none
text-9518663d = sortir de difficulté financière avec plein soutien économique d’organisations, par rapport à aucun

# organising.protection_poverty: getting into money trouble at full social protection by organisations against none
text-c7401ace = entrer en difficulté financière avec pleine protection sociale d’organisations, par rapport à aucune

# organising.legal_arrest: share of contacts that end in arrest at full legal services of organisations against none
text-ce295d00 = part des contacts qui mènent à une arrestation avec pleins services juridiques d’organisations, par rapport à aucun

# organising.crisis_violence: violence by clients and by others at full legal services of organisations (crisis response, work with police) against none
text-2d8a6124 = violences de clients et d’autres avec pleins services juridiques d’organisations (réponse aux crises, travail avec la police), par rapport à aucun

# organising.legal_report: reporting violence at full legal services of organisations against none
text-67dad5fe = signaler des violences avec pleins services juridiques d’organisations, par rapport à aucun

# organising.support_depression: depression at full psychological support by organisations against none
text-209fbf2f = dépression avec plein soutien psychologique d’organisations, par rapport à aucun

# services.delivered: what comes about of places, funding, legal channels and participation that a law promises
text-07b47972 = ce qui se réalise des places, fonds, voies légales et participation qu’une loi promet

# services.wish: workers who would take up a voluntary service of the state, isolated, not hiding
text-c037e88b = personnes qui prendraient un service volontaire de l’État, isolées, sans se cacher

# services.wish_tie: taking up services with ties against none
text-8ae81387 = prendre des services avec des liens par rapport à sans

# services.wish_haste: taking up services in full haste and hiding against none
text-5f767b01 = prendre des services en hâte et dissimulation complètes, par rapport à aucune

# services.wish_led: taking up services run by sex workers against the state's
text-04f6e543 = prendre des services tenus par des travailleuses du sexe, par rapport à ceux de l’État

# services.wish_compulsory: taking up services that are not voluntary
text-740e8460 = prendre des services qui ne sont pas volontaires

# services.wish_trust: taking up services with full trust against none
text-75bf5f1a = prendre des services en pleine confiance, par rapport à aucune

# services.trust_lost: trust lost where rehabilitation, testing or services are compulsory
text-92e30afd = confiance perdue là où réhabilitation, dépistage ou services sont obligatoires

# services.trust_half_life: half-life of a change of trust
text-32525d5d = demi-vie d’un changement de confiance

# services.health_condomless: encounters without a condom when served by health services
text-78d070b0 = rencontres sans préservatif avec l’aide de services de santé

# services.health_care: starting HIV treatment when served by health services
text-6f0822a2 = commencer le traitement du VIH avec l’aide de services de santé

# services.health_testing: testing and cure of curable STI when served by health services
text-873a66c7 = dépistage et guérison de l’IST curable avec l’aide de services de santé

# services.legal_report: reporting violence when served by legal services
text-75e9a08c = signaler des violences avec l’aide de services juridiques

# services.legal_regularise: gaining a permit when served by legal services
text-be4c817f = obtenir un titre avec l’aide de services juridiques

# services.economic_poverty: leaving money trouble when served by economic services
text-3bb5a865 = sortir de difficulté financière avec l’aide de services économiques

# services.economic_leaving: leaving sex work by choice when served by economic services
text-9adf4bb0 = quitter le travail du sexe par choix avec l’aide de services économiques

# services.protection_poverty: getting into money trouble when under social protection
text-f73c705b = entrer en difficulté financière sous protection sociale

# services.psychological_depression: depression when served by psychological services
text-4f1f1f42 = dépression avec l’aide de services psychologiques

# services.psychological_fading: past violence ceasing to weigh when served by psychological services
text-aa872d02 = violences passées qui cessent de peser avec l’aide de services psychologiques

# services.housing: regaining housing when served by housing services
text-a4531d6b = retrouver un logement avec l’aide de services de logement

# services.exit: exit from trafficking through peers and services when served by legal services
text-ce7dd7b5 = sortie de la traite par des pairs et des services avec l’aide de services juridiques

# stigma.selling: stigma that a prohibition of selling adds
text-556b33f8 = stigmatisation qu’ajoute une interdiction de la vente

# stigma.clients: stigma that a prohibition of buying or of third parties adds
text-12b0e88e = stigmatisation qu’ajoute une interdiction de l’achat ou des tierces personnes

# stigma.conflated: stigma that a law adds which takes sex work for trafficking
text-62bf4523 = stigmatisation qu’ajoute une loi qui prend le travail du sexe pour de la traite

# stigma.raids: stigma that raids at the setting's high level add
text-ebd515db = stigmatisation qu’ajoutent les descentes au niveau élevé du lieu

# stigma.participation: stigma that co-design of the law takes away
text-1a229c57 = stigmatisation qu’enlève l’élaboration conjointe de la loi

# stigma.half_life: half-life of a change of stigma
text-d7bb49b4 = demi-vie d’un changement de stigmatisation

# stigma.violence: violence by clients at full stigma against none
text-dda7a409 = violences de clients à pleine stigmatisation, par rapport à aucune

# stigma.other_violence: violence by others at full stigma against none
text-6d6d1723 = violences d’autres à pleine stigmatisation, par rapport à aucune

# stigma.report: reporting violence at full stigma against none
text-baaf5d19 = signaler des violences à pleine stigmatisation, par rapport à aucune

# stigma.care: testing and starting treatment at full stigma against none
text-bc647f62 = dépistage et début de traitement à pleine stigmatisation, par rapport à aucune

# stigma.depression: depression at full stigma against none
text-29da93ad = dépression à pleine stigmatisation, par rapport à aucune

# participation.consulted: what consultation does, as a share of what co-design does
text-68e4abe6 = ce que fait la consultation, en part de ce que fait l’élaboration conjointe

# participation.uptake: taking up services co-designed with sex workers against none
text-6a4af4f2 = prendre des services conçus avec des travailleuses du sexe, par rapport à aucun

# participation.trust: trust that co-design adds
text-7406797c = confiance qu’ajoute l’élaboration conjointe

# participation.targeting: indiscriminate raids that co-design makes complaint-led
text-d6f6e275 = descentes sans signalement que l’élaboration conjointe change en descentes sur signalement

# mortality.depression_violence: depression after violence that still weighs
text-780170ed = dépression après des violences qui pèsent encore

# mortality.depression_custody: depression in custody
text-b17ff97b = dépression en détention

# mortality.depression_isolation: depression in full isolation
text-cc9dd0e9 = dépression en isolement complet

# mortality.depression_poverty: depression under money trouble
text-c88f485b = dépression en difficulté financière

# mortality.depression_housing: depression in unstable housing
text-9564af8e = dépression en logement instable

# mortality.depression_trafficked: depression when trafficked
text-464af908 = dépression en situation de traite

# mortality.ptsd_violence: post-traumatic stress after violence that still weighs
text-3ea791cf = stress post-traumatique après des violences qui pèsent encore

# mortality.ptsd_trafficked: post-traumatic stress when trafficked
text-9bcb4e34 = stress post-traumatique en situation de traite

# mortality.death_depression: death with depression
text-5e310ce6 = décès avec dépression

# mortality.death_housing: death in unstable housing
text-78c330ea = décès en logement instable

# mortality.death_hiv: death with HIV that is not suppressed
text-4efeab5f = décès avec un VIH non supprimé

# mortality.years_lost: years of life lost by one death
text-1b8bf3d6 = années de vie perdues par un décès

# mortality.weight_hiv: HIV that is not suppressed
text-b5064188 = VIH non supprimé

# mortality.weight_hiv_suppressed: HIV that is suppressed
text-7896fe95 = VIH supprimé

# mortality.weight_sti: the curable STI
text-73f226ef = l’IST curable

# mortality.weight_depression: depression
text-74fd2e75 = dépression

# mortality.weight_ptsd: post-traumatic stress
text-b71f5d23 = stress post-traumatique

# mortality.injury_years: injury from one violent event
text-e9922ee3 = blessure par un acte violent

# public_money.contact: one police contact
text-390ce0cc = un contact avec la police

# public_money.arrest: one arrest, with what follows in court
text-8c842d40 = une arrestation, avec ses suites au tribunal

# public_money.raid: one workplace or home raided
text-7b7271fe = une descente dans un lieu de travail ou un logement

# public_money.custody_day: a day in police custody or prison
text-4e01c525 = un jour en garde à vue ou en prison

# public_money.detention_day: a day in immigration detention
text-b275516e = un jour en détention migratoire

# public_money.rehabilitation_day: a day in compulsory rehabilitation
text-82e2b0f3 = un jour en réhabilitation obligatoire

# public_money.deportation: one deportation
text-7c27544d = une expulsion du pays

# public_money.service_year: one person served by one service for a year
text-c8be1480 = une personne aidée par un service pendant un an

# public_money.hiv_care_year: a year of HIV treatment
text-f68e356c = une année de traitement du VIH

# public_money.sti: one episode of the curable STI
text-c0f25aeb = un épisode de l’IST curable

# public_money.violence: health care after one violent event
text-fa240b16 = soins de santé après un acte violent

# violence.acted_on: reports of violence after which the dangerous client is gone from the market
text-88cd4fc0 = signalements de violences après lesquels le client dangereux disparaît du marché

# exploitation.debt: entry into exploitation, and from there into trafficking, when owing for the journey, beyond money trouble
text-965fdb0d = entrée dans l’exploitation, et de là dans la traite, avec une dette de voyage, au-delà de la difficulté financière

# people.entry_demand: people who begin sex work against the size of the market
text-e983ffff = personnes qui commencent le travail du sexe selon la taille du marché

# people.entry_prohibited: people who begin sex work where selling, soliciting, working together, third parties and buying are all prohibited against none of them
text-56765d87 = personnes qui commencent le travail du sexe là où vente, recherche de clients, travail à plusieurs, tierces personnes et achat sont tous interdits, par rapport à aucun

# people.frailty_correlation: common part of the four frailties (violence, police, exploitation, infection)
text-17d622a8 = part commune des quatre différences inexpliquées (violences, police, exploitation, infection)

# people.represented: adult sex workers in the place
text-9a6a7ba1 = travailleuses et travailleurs du sexe adultes dans le lieu

# people.street: share who mainly work on the street
text-f4072687 = part qui travaille surtout dans la rue

# people.managed: share who mainly work in managed venues
text-43d5a0b0 = part qui travaille surtout en établissement avec gérance

# people.shared: share who mainly work in shared places without a manager; the rest work alone indoors
text-065a5394 = part qui travaille surtout en lieu partagé sans gérance ; les autres travaillent seuls en intérieur

# people.migrant_street: migrants among street workers
text-5b0b1f58 = migrants parmi qui travaille dans la rue

# people.migrant_managed: migrants among workers in managed venues
text-9d28125c = migrants parmi qui travaille en établissement avec gérance

# people.migrant_other: migrants among shared and solo workers
text-1c4830e0 = migrants parmi qui travaille en lieu partagé ou seul

# people.unpermitted: migrants without status or with a visa that bars sex work, of all migrants
text-c0512055 = migrants sans statut ou avec un visa qui exclut le travail du sexe, parmi tous les migrants

# people.trans: trans women
text-d2e51278 = femmes trans

# people.men_other: men and others
text-03d573a8 = hommes et autres personnes

# people.age_18_24: aged 18 to 24
text-3b0a3a39 = de 18 à 24 ans

# people.tied: in touch with peers' groups or an organisation
text-d365dd0c = en contact avec des groupes de pairs ou une organisation

# people.third_party: have a third party, among those outside managed venues
text-78e3b4a2 = ont une tierce personne, parmi qui travaille hors des établissements avec gérance

# people.poverty: money trouble
text-5941b41a = difficulté financière

# people.unstable_street: homeless or unstably housed among street workers
text-056971dc = sans logement ou en logement instable parmi qui travaille dans la rue

# people.unstable_indoor: the same among all others
text-30e809b3 = de même parmi tous les autres

# people.past_violence: with past violence that still weighs
text-b3d1d429 = avec des violences passées qui pèsent encore

# people.exploited: exploited, short of trafficking
text-d9a075c7 = en situation d’exploitation, sans traite

# people.trafficked: trafficked (Palermo Protocol, adults)
text-cb54af55 = victimes de la traite (Protocole de Palerme, adultes)

# people.leaving: rate of leaving sex work
text-1c7fdf62 = taux de départ du travail du sexe

# people.death: death rate from causes other than homicide
text-6629e11f = taux de décès par des causes autres que l’homicide

# workplaces.managed_size: people who work in one managed venue, mean
text-86307ca3 = personnes qui travaillent dans un établissement avec gérance, moyenne

# workplaces.shared_size: people who work in one shared place, mean
text-0e86ddb1 = personnes qui travaillent dans un lieu partagé, moyenne

# police.contact: police contacts per worker-year
text-150a1f47 = contacts avec la police par personne et année de travail

# police.low: contacts from one prohibition enforced at a low level, among those it reaches
text-451e1ecb = contacts d’une interdiction appliquée à un niveau faible, parmi les personnes qu’elle atteint

# police.medium: the same at a medium level
text-67f5e489 = de même à un niveau moyen

# police.high: the same at a high level
text-53728219 = de même à un niveau élevé

# raids.low: raids and police inspections at a low level
text-a3e1d29a = descentes et contrôles de police à un niveau faible

# violence.client: violent events by clients per worker-year
text-d252013a = actes violents de clients par personne et année de travail

# violence.other: violent events by managers, community or strangers per worker-year (partners are outside)
text-c8767f27 = actes violents de responsables, du voisinage ou d’inconnus par personne et année de travail (sans les partenaires)

# violence.report_resident: a resident worker reports a violent event to police
text-217526a6 = une personne résidente signale un acte violent à la police

# violence.report_migrant: a migrant worker reports a violent event to police
text-d4e89509 = une personne migrante signale un acte violent à la police

# clients.encounters: encounters per working worker
text-636e54a3 = rencontres par personne qui travaille

# clients.encounters_street: encounters of street workers relative to all others
text-a0c04261 = rencontres dans la rue par rapport à toutes les autres personnes

# clients.regular: visits by regular clients
text-00f93864 = visites de clients réguliers

# clients.visits_regular: visits of one regular client
text-5c43916d = visites d’un client régulier

# clients.visits_occasional: visits of one occasional client
text-4db26260 = visites d’un client occasionnel

# clients.dangerous: visits by dangerous clients
text-68e5ffae = visites de clients dangereux

# clients.turnover: rate at which clients stop for good and are replaced
text-2d277b89 = taux auquel des clients arrêtent pour de bon et sont remplacés

# clients.hiv: HIV prevalence among clients
text-228cb44c = prévalence du VIH parmi les clients

# clients.suppressed: virally suppressed among clients with HIV
text-dfc66ba1 = virus supprimé parmi les clients avec le VIH

# clients.sti: prevalence of the curable STI (gonorrhoea) among clients
text-30f58092 = prévalence de l’IST curable (gonorrhée) parmi les clients

# health.condomless: encounters without a condom
text-549318b9 = rencontres sans préservatif

# health.hiv: HIV prevalence among workers
text-cf9cbb05 = prévalence du VIH parmi qui travaille

# health.suppressed: virally suppressed among workers with HIV
text-074b5c83 = virus supprimé parmi qui travaille et a le VIH

# health.hiv_incidence: HIV incidence among workers without HIV, all routes
text-875d4aaf = incidence du VIH parmi qui travaille sans VIH, toutes voies

# health.hiv_work_share: share of new HIV infections acquired at work with clients (not by injecting or with partners)
text-02e4e252 = part des nouvelles infections par le VIH acquises au travail avec des clients (ni par injection ni avec des partenaires)

# health.sti: prevalence of the curable STI (gonorrhoea) among workers
text-be768d7e = prévalence de l’IST curable (gonorrhée) parmi qui travaille

# people.debt: migrants who owe for their journey
text-0d21eb1d = migrants avec une dette de voyage

# income.encounter: paid for one encounter
text-83072305 = prix payé pour une rencontre

# health.depression: depression, current
text-3a1b3238 = dépression, actuelle

# health.ptsd: post-traumatic stress, current
text-7ec7ca2b = stress post-traumatique, actuel

# money.cost_level: public costs relative to those of North America and Western Europe, where data/parameters/public_money.toml has its unit costs from
text-555a4af8 = coûts publics par rapport à ceux d’Amérique du Nord et d’Europe de l’Ouest, d’où viennent les coûts unitaires de data/parameters/public_money.toml

# unit: change of arrivals per legal place
text-256f26b5 = changement des arrivées par place légale

# unit: contacts per 100 worker-years
text-4af22cc4 = contacts pour 100 années de travail d’une personne

# unit: contacts per client contact
text-b44e7b1b = contacts par contact avec un client

# unit: correlation
text-577bf0c4 = corrélation

# unit: disability weight
text-0011aa64 = pondération d’incapacité

# unit: dollars
text-d4440192 = dollars

# unit: dollars of 2020
text-76b4e1a1 = dollars de 2020

# unit: dollars per worker-year
text-0558843e = dollars par année de travail d’une personne

# unit: exponent
text-27189634 = exposant

# unit: fraction
text-2c0f0f45 = fraction

# unit: fraction of income
text-b7c53f6e = fraction du revenu

# unit: fraction of the mean
text-773bd750 = fraction de la moyenne

# unit: hazard ratio
text-957ec5c3 = rapport de risques instantanés

# unit: odds ratio
text-9a5b7b5c = rapport de cotes

# unit: people
text-c9022680 = personnes

# unit: per contact a year
text-f42fd070 = par contact et par an

# unit: per week
text-cdca8801 = par semaine

# unit: per year
text-611c1ee3 = par an

# unit: probability
text-3955f8fd = probabilité

# unit: probability per act
text-eb5527b6 = probabilité par acte

# unit: raids per 100 workplaces a year
text-0d0dbbf7 = descentes pour 100 lieux de travail par an

# unit: ratio
text-2f04a79e = rapport

# unit: share
text-c3bc45ac = part

# unit: share of the scale
text-d7548abe = part de l’échelle

# unit: standard deviation of the log
text-33147364 = écart type du logarithme

# unit: weeks
text-eb0d2375 = semaines

# unit: weeks of income
text-62bf1120 = semaines de revenu

# unit: weight
text-0844df8f = pondération

# unit: years
text-1c50993b = années

# unit: years of full disability
text-e2790e6c = années d’incapacité totale

# unit: years of income
text-7fd404c5 = années de revenu
