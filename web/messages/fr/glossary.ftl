# Les mots du domaine, expliqués.
glossary-title = Les mots expliqués
glossary-lead = Ce que les mots de ce domaine veulent dire ici. Si le modèle emploie un mot dans un sens plus étroit que d’habitude, c’est le sens du modèle.
glossary-here = Mots expliqués :
glossary-people = Personnes et travail
glossary-law = Loi et police
glossary-numbers = Chiffres et certitude

## Personnes et travail

term-sex-worker = Travailleuse ou travailleur du sexe
term-sex-worker-means = Personne adulte, de tout genre, qui vend des services sexuels. Les personnes de moins de 18 ans sont hors du modèle.
term-client = Client
term-client-means = Personne qui paie pour des services sexuels.
term-encounter = Rencontre
term-encounter-means = Un rendez-vous d’une travailleuse ou d’un travailleur du sexe avec un client.
term-third-party = Tierce personne
term-third-party-means = Personne qui gère, loge, conduit ou protège des travailleuses et travailleurs du sexe, ou qui travaille avec eux autrement. Elle peut être honnête ou abuser.
term-trafficked-person = Victime de la traite
term-trafficked-person-means = Personne adulte amenée à ce travail ou retenue dans ce travail par la force, la menace, la tromperie ou l’abus de sa détresse, au profit d’autres. Cela suit le protocole des Nations unies de 2000 (protocole de Palerme).
term-exploitation = Exploitation
term-exploitation-means = Abus au travail qui n’est pas encore de la traite : salaire retenu, frais très élevés, dette, ou impossibilité de refuser.
term-migrant-without-permit = Migrant sans titre de séjour
term-migrant-without-permit-means = Personne sans titre de séjour, ou dont le visa interdit le travail du sexe.
term-stigma = Stigmatisation
term-stigma-means = Mépris envers les personnes qui exercent le travail du sexe. Il rend plus difficile de recevoir de l’aide, de porter plainte et de travailler en sécurité.

## Loi et police

term-law-in-force = Loi en vigueur
term-law-in-force-means = La loi qui s’applique aujourd’hui dans le lieu. Chaque projet de loi est comparé à elle.
term-bill = Projet de loi
term-bill-means = Une loi proposée qui n’est pas encore en vigueur.
term-clause = Article
term-clause-means = La partie numérotée d’une loi qui dit quelque chose, comme l’article 7.
term-provision = Disposition
term-provision-means = Ce qu’une loi dit sur une question, par exemple si l’achat est permis. Dans les fichiers de loi, la question s’appelle « lever ».
term-enforcement = Application
term-enforcement-means = À quelle fréquence la police agit selon une règle. Dans le modèle, c’est un nombre de contacts avec la police par an.
term-practice = Pratique
term-practice-means = Ce que font la police et les administrations sans que le texte de la loi le dise.
term-decriminalisation = Décriminalisation
term-decriminalisation-means = Vendre, acheter et travailler ensemble ne sont pas des infractions. Le travail du sexe relève des mêmes lois que tout autre travail. La contrainte et l’exploitation restent des infractions. Exemple : la Nouvelle-Zélande.
term-legalisation = Légalisation
term-legalisation-means = Le travail du sexe est permis selon des règles propres, comme des licences, un enregistrement ou des zones. Travailler hors des règles reste une infraction. Exemple : l’Allemagne.
term-prohibition = Prohibition
term-prohibition-means = Vendre des services sexuels est une infraction. Souvent, l’achat et le rôle de tierce personne le sont aussi.
term-end-demand = Pénalisation des clients
term-end-demand-means = Acheter des services sexuels est une infraction, les vendre ne l’est pas. Les tierces personnes restent le plus souvent punies. On dit aussi modèle nordique. Exemple : la Suède.
term-conflation = Amalgame avec la traite
term-conflation-means = La loi traite le travail du sexe choisi, ou l’aide à ce travail, comme de la traite.
term-raid = Descente de police
term-raid-means = La police vient sans être appelée sur un lieu de travail ou dans un logement, pour contrôler ou arrêter les personnes présentes.
term-called-trafficked = Déclarée victime de la traite
term-called-trafficked-means = La police ou une administration décide qu’une personne est victime de la traite. La décision peut être juste ou fausse.
term-rehabilitation = Réhabilitation forcée
term-rehabilitation-means = Après une descente, des personnes sont retenues dans un programme et ne peuvent pas partir.

## Chiffres et certitude

term-simulation = Simulation
term-simulation-means = Un passage du modèle, avec une valeur possible pour chaque chiffre mal connu. Une comparaison en fait beaucoup. Dans les fichiers, l’une s’appelle « draw ».
term-same-luck = Mêmes personnes, même hasard
term-same-luck-means = Chaque personne simulée connaît les mêmes hasards sous les deux lois. Une différence vient donc des lois.
term-mechanism = Mécanisme
term-mechanism-means = Une voie par laquelle une loi touche les gens, comme travailler à la hâte quand la police est proche.
term-outcome = Résultat
term-outcome-means = Une chose que le modèle compte, comme les violences de clients.
term-rate = Taux
term-rate-means = Combien de fois une chose arrive pour { NUMBER(1000) } personnes qui travaillent un an.
term-ratio = Rapport
term-ratio-means = Un taux divisé par un autre. 2 veut dire deux fois plus, 1 pas de différence, un demi deux fois moins.
term-hazard = Risque instantané
term-hazard-means = La probabilité qu’une chose arrive à une personne en peu de temps. Le rapport de risques (« hazard ratio ») en compare deux.
term-median = Milieu (médiane)
term-median-means = La moitié des simulations donne plus, la moitié donne moins.
term-interval = Intervalle de 90 %
term-interval-means = Une fourchette qui contient la réponse de 9 simulations sur 10. Si elle est large, on sait peu de choses.
term-likely = Probable, très probable
term-likely-means = Probable : dans au moins 80 simulations sur 100. Très probable : dans au moins 95.
term-no-clear-difference = Pas de différence nette
term-no-clear-difference-means = Ce que l’on sait aujourd’hui ne montre pas s’il y aurait plus ou moins. Cela ne veut pas dire que rien ne change.
term-grade = Degré de connaissance
term-grade-means = De A, si plusieurs bonnes études concordent, à D, si les études sont faibles. Un chiffre sans étude est une hypothèse.
term-assumption = Hypothèse
term-assumption-means = Un chiffre que personne n’a mesuré. Le modèle essaie pour lui des valeurs très diverses.
term-prior = Loi a priori
term-prior-means = Quelles valeurs d’un chiffre semblent possibles avant d’utiliser le modèle, et avec quelle probabilité.
term-association = Association
term-association-means = Deux choses se trouvent ensemble. Cela ne montre pas que l’une cause l’autre.
term-critics = Les chiffres des critiques
term-critics-means = Chaque chiffre disputé est pris dans les études les plus favorables aux interdictions. On voit ainsi si la réponse tient quand les critiques ont raison.
term-associations = Les chiffres les plus défavorables aux interdictions
term-associations-means = Chaque chiffre disputé est pris dans les études les plus défavorables aux interdictions, et chaque association est lue comme une cause.
term-fitted = Ajusté (calibré)
term-fitted-means = Les chiffres incertains sont réglés pour que le modèle donne ce qui a été compté dans un lieu. Ces comptages ne testent alors plus le modèle.
term-predicted = Prédit et observé
term-predicted-means = Un vrai changement de loi est calculé avec le modèle. Ce qu’il prédit est mis à côté de ce qui a été vu.
term-sensitivity = Sensibilité
term-sensitivity-means = Quels chiffres incertains décident de la réponse, et de combien.
term-break-even = Ce qui devrait être vrai
term-break-even-means = La valeur d’un chiffre incertain à laquelle la réponse s’inverse. On dit aussi seuil de bascule.
term-healthy-year = Années en bonne santé perdues (AVCI, DALY)
term-healthy-year-means = Années perdues par un décès précoce et années vécues avec une maladie ou une blessure, selon sa gravité. La liberté n’y compte pas.
term-digest = Empreinte
term-digest-means = Un code court tiré de toutes les données ou de tous les résultats. Les mêmes données donnent le même code sur tout ordinateur, donc d’autres peuvent vérifier.
