# Ce qu’une loi peut dire : pour chaque sujet, son nom, la question, une précision, et ce que veut dire chaque réponse.
# « Tierces personnes » : celles qui gèrent, louent, conduisent, protègent ou travaillent autrement avec les travailleuses et travailleurs du sexe.

## Vendre et acheter

lever-selling = Vente de services sexuels
lever-selling-question = Les adultes peuvent-ils vendre des services sexuels ?
lever-selling-help = Il s’agit de la personne qui vend, et non des clients, des responsables ou des lieux.
lever-selling-allowed = La vente est permise.
lever-selling-licensed = La vente n’est permise qu’avec une licence ou un enregistrement.
lever-selling-prohibited = La vente est une infraction.

lever-buying = Achat de services sexuels
lever-buying-question = Les adultes peuvent-ils acheter des services sexuels à des adultes ?
lever-buying-help = Il s’agit des clients.
lever-buying-allowed = L’achat est permis.
lever-buying-prohibited = L’achat est une infraction.

lever-soliciting = Recherche de clients en public
lever-soliciting-question = Est-il permis aux travailleuses et travailleurs du sexe de chercher des clients dans les lieux publics ?
lever-soliciting-help = Par exemple dans les rues et les parcs. La police utilise souvent ces règles, même là où la vente elle-même est permise.
lever-soliciting-allowed = Chercher des clients en public est permis.
lever-soliciting-zoned = Chercher des clients en public n’est permis que dans certains lieux ou à certaines heures.
lever-soliciting-prohibited = Chercher des clients en public est une infraction.

lever-advertising = Publicité
lever-advertising-question = Peut-on faire de la publicité pour des services sexuels ?
lever-advertising-help = Sur papier et en ligne. Les règles qui rendent les sites web responsables de ce que d’autres y publient comptent aussi.
lever-advertising-allowed = La publicité est permise.
lever-advertising-restricted = La publicité est permise dans certaines limites.
lever-advertising-prohibited = La publicité est une infraction, ou les sites web en sont responsables.

## Lieux de travail et tierces personnes

lever-third_parties = Tierces personnes
lever-third_parties-question = D’autres personnes peuvent-elles gérer le travail de travailleuses et travailleurs du sexe, leur louer un lieu, les conduire ou les protéger ?
lever-third_parties-help = Les lois parlent de proxénétisme, de tenue d’établissement ou de vivre des revenus d’autrui. La contrainte, la tromperie et l’exploitation sont des infractions à part et ne sont pas visées ici.
lever-third_parties-allowed = Travailler avec des tierces personnes est permis, sous la même loi que tout autre travail.
lever-third_parties-regulated = Travailler avec des tierces personnes est permis selon des règles particulières, comme une licence pour le lieu.
lever-third_parties-prohibited = Travailler avec des tierces personnes est une infraction de la tierce personne.

lever-working_together = Travailler ensemble
lever-working_together-question = Est-il permis à plusieurs personnes d’exercer le travail du sexe dans un même lieu ?
lever-working_together-help = Dans certaines lois, un appartement partagé par deux personnes qui exercent le travail du sexe compte comme une maison close.
lever-working_together-allowed = Plusieurs personnes peuvent exercer le travail du sexe ensemble dans un même lieu.
lever-working_together-prohibited = Travailler ensemble dans un même lieu est une infraction.

## Police, descentes et loi sur la traite

lever-trafficking_definition = Ce qui compte comme traite
lever-trafficking_definition-question = La loi distingue-t-elle la traite du travail du sexe choisi ?
lever-trafficking_definition-help = Certaines lois traitent tout le travail du sexe, ou toute aide à ce travail, comme de la traite.
lever-trafficking_definition-distinct = La traite suppose la contrainte, la tromperie ou l’abus. Le travail du sexe choisi n’est pas de la traite.
lever-trafficking_definition-conflated = Le travail du sexe choisi, ou l’aide à ce travail, peut compter comme de la traite.

lever-raids = Descentes de police
lever-raids-question = À quelle fréquence la police fait-elle des descentes ou des inspections dans les lieux de travail ?
lever-raids-help = Faible, moyenne et élevée désignent ce qui est faible, moyen ou élevé pour ce lieu.

lever-raids_targeting = Lieux visés par les descentes
lever-raids_targeting-question = Dans quels lieux de travail la police fait-elle des descentes ?
lever-raids_targeting-help = Après une plainte ou une information sur un lieu, ou dans n’importe quel lieu où des services sexuels sont vendus.
lever-raids_targeting-complaint_led = La police ne fait une descente dans un lieu de travail qu’après une plainte ou une information à son sujet.
lever-raids_targeting-indiscriminate = La police fait des descentes dans des lieux de travail sans information à leur sujet.

lever-raids_homes = Descentes à domicile
lever-raids_homes-question = Y a-t-il aussi des descentes au domicile des travailleuses et travailleurs du sexe ?
lever-raids_homes-help = Les logements où ces personnes vivent, et où elles travaillent peut-être aussi.
lever-raids_homes-true = Il y a aussi des descentes à domicile.
lever-raids_homes-false = Il n’y a pas de descentes à domicile.

lever-disposition = Après une descente
lever-disposition-question = Qu’arrive-t-il aux personnes que la police déclare victimes de la traite après une descente ?
lever-disposition-help = Cela vaut pour toutes les personnes déclarées victimes de la traite, à tort ou à raison.
lever-disposition-left_alone = On les laisse tranquilles.
lever-disposition-voluntary_referral = On leur propose des services, qu’elles peuvent refuser.
lever-disposition-compulsory_rehabilitation = Elles sont retenues dans un programme de réhabilitation.
lever-disposition-detention = Elles sont détenues.
lever-disposition-deportation = Elles sont expulsées du pays.

lever-disposition_weeks = Durée de la réhabilitation
lever-disposition_weeks-question = Combien de temps les personnes sont-elles retenues en réhabilitation forcée ?
lever-disposition_weeks-help = 0 veut dire : aussi longtemps que d’habitude dans ce lieu. Cela n’importe que là où des personnes sont retenues.

lever-seizure = Ce que la police saisit
lever-seizure-question = Que peut prendre la police aux travailleuses et travailleurs du sexe, ou utiliser comme preuve ?
lever-seizure-help = Des préservatifs qui servent de preuve sont moins souvent emportés.
lever-seizure-money = argent
lever-seizure-phones = téléphones
lever-seizure-condoms = préservatifs
lever-seizure-nothing = La police ne saisit rien.
lever-seizure-all = La police peut saisir : { $things }.

lever-non_punishment = Non-sanction des victimes de la traite
lever-non_punishment-question = Les victimes de la traite sont-elles protégées contre toute sanction pour ce qu’on les a obligées à faire ?
lever-non_punishment-help = Par exemple pour avoir travaillé sans autorisation, ou pour des infractions commises sous la contrainte.
lever-non_punishment-true = Les victimes de la traite ne sont pas punies pour ce qu’on les a obligées à faire.
lever-non_punishment-false = Les victimes de la traite peuvent être punies pour ce qu’on les a obligées à faire.

## Migration

lever-migrant_sex_work = Travail du sexe des personnes migrantes
lever-migrant_sex_work-question = Les personnes migrantes sans résidence permanente peuvent-elles exercer le travail du sexe ?
lever-migrant_sex_work-help = Les conditions liées aux visas comptent, même là où le travail du sexe est légal pour les personnes qui ont la nationalité du pays.
lever-migrant_sex_work-allowed = Les personnes migrantes peuvent exercer le travail du sexe avec tout visa qui permet de travailler.
lever-migrant_sex_work-barred = Les personnes migrantes ne peuvent pas exercer le travail du sexe et risquent une amende ou la perte de leur titre de séjour.
lever-migrant_sex_work-deportable = Les personnes migrantes qui exercent le travail du sexe peuvent être expulsées du pays.

lever-migration_channels = Voies d’arrivée sûres et légales
lever-migration_channels-question = Combien de places sûres et légales y a-t-il pour les personnes qui viennent travailler ?
lever-migration_channels-help = Places par an pour chaque personne qui arrive. 0 veut dire aucune. 1 veut dire une place pour chaque personne.

lever-migration_debt = Dette de voyage
lever-migration_debt-question = Quelle est la dette d’une personne qui vient sans place légale ?
lever-migration_debt-help = Frais et dettes ensemble, en années de revenu. 0 veut dire : comme il est habituel dans ce lieu.

lever-residence_permit = Titre de séjour pour les victimes de la traite
lever-residence_permit-question = Les victimes de la traite obtiennent-elles un titre de séjour ?
lever-residence_permit-help = Sous condition veut dire : seulement pour celles qui coopèrent aux poursuites.
lever-residence_permit-none = Les victimes de la traite n’obtiennent pas de titre de séjour.
lever-residence_permit-conditional = Les victimes de la traite n’obtiennent un titre de séjour que si elles coopèrent aux poursuites.
lever-residence_permit-unconditional = Les victimes de la traite obtiennent un titre de séjour sans condition.

## Santé et droits

lever-health_testing = Tests de santé
lever-health_testing-question = Le dépistage du VIH et d’autres infections est-il obligatoire pour exercer le travail du sexe ?
lever-health_testing-help = Le dépistage volontaire est toujours possible.
lever-health_testing-none = Le dépistage n’est obligatoire pour personne.
lever-health_testing-compulsory = Les travailleuses et travailleurs du sexe doivent se faire dépister.

lever-health_results = Résultats des tests de santé
lever-health_results-question = Que deviennent les résultats des tests de santé ?
lever-health_results-help = Divulgués veut dire : transmis sans consentement à la police, aux employeurs, à la presse ou à d’autres.
lever-health_results-confidential = Les résultats restent confidentiels.
lever-health_results-disclosed = Les résultats sont transmis sans consentement.

lever-labour_rights = Droits du travail
lever-labour_rights-question = Le droit du travail protège-t-il les travailleuses et travailleurs du sexe ?
lever-labour_rights-help = Par exemple la sécurité au travail, les contrats, la paie, les congés et le droit de refuser un client.
lever-labour_rights-none = Le droit du travail ne protège pas les travailleuses et travailleurs du sexe.
lever-labour_rights-health_and_safety = Les règles de santé et de sécurité au travail protègent les travailleuses et travailleurs du sexe.
lever-labour_rights-full = Les travailleuses et travailleurs du sexe ont les mêmes droits que les autres travailleuses et travailleurs.

lever-reporting_immunity = Signalement sûr des infractions
lever-reporting_immunity-question = Les personnes qui exercent le travail du sexe peuvent-elles signaler sans risque les infractions dont elles sont victimes ?
lever-reporting_immunity-help = Sans poursuites et sans expulsion du pays.
lever-reporting_immunity-true = Les personnes qui exercent le travail du sexe peuvent signaler des infractions sans risque de poursuites ni d’expulsion.
lever-reporting_immunity-false = Les personnes qui exercent le travail du sexe et signalent des infractions risquent des poursuites ou l’expulsion.

## Services et organisations

lever-services_health = Services de santé
lever-services_health-question = Combien de places dans des services de santé le projet de loi finance-t-il ?
lever-services_health-help = Centres de santé et actions de proximité pour les travailleuses et travailleurs du sexe.

lever-services_legal = Services juridiques
lever-services_legal-question = Combien de places dans des services juridiques le projet de loi finance-t-il ?
lever-services_legal-help = Conseil et aide devant les tribunaux.

lever-services_economic = Services économiques
lever-services_economic-question = Combien de places dans des services économiques le projet de loi finance-t-il ?
lever-services_economic-help = Formation, épargne et autres sources de revenu.

lever-services_social_protection = Protection sociale
lever-services_social_protection-question = Combien de places de protection sociale le projet de loi finance-t-il ?
lever-services_social_protection-help = Aides au revenu, assurance maladie et autres.

lever-services_psychological = Services psychologiques
lever-services_psychological-question = Combien de places dans des services psychologiques le projet de loi finance-t-il ?
lever-services_psychological-help = Écoute et soins.

lever-services_housing = Logement
lever-services_housing-question = Combien de places de logement le projet de loi finance-t-il ?
lever-services_housing-help = Hébergements et logements ouverts aux travailleuses et travailleurs du sexe.

lever-services_voluntary = Services librement choisis
lever-services_voluntary-question = Les personnes utilisent-elles ces services par choix ?
lever-services_voluntary-help = Sans choix veut dire : sur ordre d’un tribunal, ou comme condition pour autre chose.
lever-services_voluntary-true = Les personnes utilisent les services par choix.
lever-services_voluntary-false = On peut obliger les personnes à utiliser les services.

lever-services_led_by = Qui dirige les services
lever-services_led_by-question = Qui dirige les services ?
lever-services_led_by-help = Les services dirigés par des travailleuses et travailleurs du sexe touchent davantage de personnes qui évitent l’État.
lever-services_led_by-state = L’État, ou des organismes qu’il désigne, dirige les services.
lever-services_led_by-sex_workers = Des travailleuses et travailleurs du sexe dirigent les services.

lever-organisations_labour_organising = Fonds pour l’organisation syndicale
lever-organisations_labour_organising-question = Combien le projet de loi donne-t-il aux organisations de travailleuses et travailleurs du sexe pour l’organisation syndicale ?
lever-organisations_labour_organising-help = Syndicats, collectifs et négociation.

lever-organisations_economic_empowerment = Fonds pour l’autonomie économique
lever-organisations_economic_empowerment-question = Combien le projet de loi donne-t-il aux organisations de travailleuses et travailleurs du sexe pour l’autonomie économique ?
lever-organisations_economic_empowerment-help = Groupes d’épargne, formation et coopératives.

lever-organisations_social_protection = Fonds pour la protection sociale
lever-organisations_social_protection-question = Combien le projet de loi donne-t-il aux organisations de travailleuses et travailleurs du sexe pour la protection sociale ?
lever-organisations_social_protection-help = Fonds d’urgence et aide à l’accès aux prestations.

lever-organisations_legal_services = Fonds pour l’aide juridique
lever-organisations_legal_services-question = Combien le projet de loi donne-t-il aux organisations de travailleuses et travailleurs du sexe pour l’aide juridique ?
lever-organisations_legal_services-help = Parajuristes, avocates et avocats des organisations.

lever-organisations_psychological_support = Fonds pour le soutien psychologique
lever-organisations_psychological_support-question = Combien le projet de loi donne-t-il aux organisations de travailleuses et travailleurs du sexe pour le soutien psychologique ?
lever-organisations_psychological_support-help = Soutien entre pair·es et écoute par les organisations.

## Participation

lever-participation = Participation à l’élaboration de la loi
lever-participation-question = Quelle est la part des travailleuses et travailleurs du sexe dans l’élaboration et l’application de la loi ?
lever-participation-help = Par leurs propres organisations.
lever-participation-none = Les travailleuses et travailleurs du sexe n’y prennent aucune part.
lever-participation-consulted = On consulte les travailleuses et travailleurs du sexe.
lever-participation-co_designed = Les travailleuses et travailleurs du sexe élaborent la loi et l’appliquent avec l’État.

## Mots pour les niveaux, les nombres et l’application

level-low = faible
level-medium = moyenne
level-high = élevée
lever-level = Fréquence, pour ce lieu : { $level }.
lever-level-not-said = La loi ne le dit pas. La fréquence est celle qui est habituelle dans ce lieu.
# $number : mis en forme. $count : pour le pluriel.
lever-unit-workplaces-raided-per-100-a-year = { $count ->
    [one] descentes dans { $number } lieu de travail sur 100 par an
   *[other] descentes dans { $number } lieux de travail sur 100 par an
  }
lever-unit-weeks = { $count ->
    [one] { $number } semaine
   *[other] { $number } semaines
  }
lever-unit-legal-places-per-arrival = { $count ->
    [one] { $number } place légale par personne qui arrive
   *[other] { $number } places légales par personne qui arrive
  }
lever-unit-years-of-income = { $count ->
    [one] { $number } année de revenu
   *[other] { $number } années de revenu
  }
lever-unit-places-per-1-000-workers = { $count ->
    [one] { $number } place pour { NUMBER(1000) } travailleuses et travailleurs du sexe
   *[other] { $number } places pour { NUMBER(1000) } travailleuses et travailleurs du sexe
  }
lever-unit-dollars-per-worker-a-year = { $count ->
    [one] { $number } dollar par travailleuse ou travailleur du sexe et par an
   *[other] { $number } dollars par travailleuse ou travailleur du sexe et par an
  }
# À côté de la case où l’on tape un nombre.
lever-box-workplaces-raided-per-100-a-year = lieux de travail visés par une descente, sur 100, par an
lever-box-weeks = semaines
lever-box-legal-places-per-arrival = places légales par personne qui arrive
lever-box-years-of-income = années de revenu
lever-box-places-per-1-000-workers = places pour { NUMBER(1000) } travailleuses et travailleurs du sexe
lever-box-dollars-per-worker-a-year = dollars par travailleuse ou travailleur du sexe et par an
lever-box-contacts = contacts avec la police par an, pour 100 personnes que cette règle concerne

enforcement = Application
enforcement-question = Avec quelle force cette règle est-elle appliquée ?
enforcement-left = Application habituelle dans ce lieu. La loi n’en dit rien.
enforcement-level = { $level ->
    [low] Application faible
    [high] Application forte
   *[medium] Application moyenne
  }
enforcement-number = { $count ->
    [one] { $number } contact avec la police par an pour 100 personnes que cette règle concerne
   *[other] { $number } contacts avec la police par an pour 100 personnes que cette règle concerne
  }

lever-group-selling = Vendre et acheter
lever-group-workplaces = Lieux de travail et tierces personnes
lever-group-police = Police, descentes et loi sur la traite
lever-group-migration = Migration
lever-group-rights = Santé et droits
lever-group-services = Services et organisations
lever-group-participation = Participation à l’élaboration de la loi
lever-group-other = Autres questions
