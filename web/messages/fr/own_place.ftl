# Trouver un lieu, et un lieu à soi : son formulaire, son fichier.

place-map-picture = Carte du monde avec un cercle pour chaque lieu de la liste. La liste contient les mêmes lieux ; tout peut se faire là.
place-yours = Votre propre lieu
place-near = { $which ->
    [country] Aucun lieu de la liste ne porte ce nom. Dans le même pays ({ $country }) :
    [region] Aucun lieu de ce pays n’est dans la liste : { $country }. Dans la même partie du monde :
   *[none] Aucun lieu de ce pays ({ $country }) ni d’un pays proche n’est dans la liste. Vous pouvez décrire le vôtre.
  }
place-near-unknown = Essayez le nom du pays, ou décrivez votre propre lieu.
place-fitted-to = { $count ->
    [one] Le modèle a été ajusté à { $count } autre chiffre d’ici ; ce chiffre ne le vérifie donc pas.
   *[other] Le modèle a été ajusté à { $count } autres chiffres d’ici ; ces chiffres ne le vérifient donc pas.
  }
place-own-title = Votre lieu n’est pas dans la liste ?
place-own-hint = Décrivez-le avec les quelques chiffres que vous avez. Tous les autres sont empruntés à sa partie du monde, et la page le dit.
place-own-describe = Décrire votre propre lieu
place-own-change = Modifier votre lieu
place-own-save = Enregistrer votre lieu dans un fichier
place-own-drop = Déposez ici un fichier de lieu, ou
place-own-open = Ouvrir un fichier de lieu
place-own-assumed = { $count ->
    [one] { $count } des autres est un chiffre que vous donnez sans source : une hypothèse.
   *[other] { $count } des autres sont des chiffres que vous donnez sans source : des hypothèses.
  }
place-own-along = C’est votre propre lieu. Il fait partie des liens que vous copiez. Le fichier du lieu, à enregistrer sous la liste, sert aussi en ligne de commande.

own-title = Votre propre lieu
own-lead = Donnez le nom du lieu, sa loi et le nombre de personnes qui y travaillent. Ajoutez les chiffres que vous avez. Ce que vous ne savez pas est emprunté.
own-name = Nom du lieu
own-name-hint = Comme on l’appelle, par exemple « Kisumu, Kenya ».
own-country = Pays
own-choose = Veuillez choisir
own-region = Partie du monde à laquelle emprunter des chiffres
own-region-hint = Choisie selon le pays. Choisissez-en une autre si le lieu ressemble davantage à une autre partie du monde.
own-law = Loi en vigueur sur place
own-law-hint = Si votre pays n’y est pas, choisissez la loi qui ressemble le plus à la vôtre. Vous pourrez l’adapter à l’étape suivante.
own-change = Jour où la nouvelle loi commence
own-change-hint = Aujourd’hui ou plus tard. Avant ce jour, le lieu vit sous la loi actuelle.
own-people = Combien de travailleuses et travailleurs du sexe y a-t-il ?
own-people-hint = Adultes de tous genres, à un moment donné. Un ordre de grandeur suffit : dites plus bas à quel point il est sûr.
own-figures = Chiffres que vous avez
own-figures-hint = Aucun n’est nécessaire. Chaque chiffre ajouté remplace un chiffre emprunté ({ $region }).
own-figures-later = Choisissez d’abord un pays.
own-add = Ajouter un chiffre
own-add-hint = Seulement des chiffres de ce lieu, relevés sous la loi en vigueur à ce moment-là.
own-borrowed = Sans votre chiffre, la page emprunte : { $value } (9 fois sur 10 entre { $low } et { $high }).
own-figure-missing = Indiquez le nombre et son année, ou retirez ce chiffre.
own-sure = À quel point est-il sûr ?
own-sure-counted = Bien compté
own-sure-estimated = Estimé par des personnes qui connaissent le lieu
own-sure-guessed = Une supposition : ce peut être un tiers ou le triple
own-range = La page le prend entre { $low } et { $high }, 9 fois sur 10.
own-year = Année
own-source = D’où vient-il ?
own-source-hint = Par exemple « Rapport annuel de la police municipale 2024, tableau 3 ». Sans source, le chiffre compte comme une hypothèse.
own-remove = Retirer
own-remove-what = Retirer : { $figure }
own-kept = Autres chiffres du fichier
own-kept-hint = Ils disent plus que ce formulaire ne peut demander. Ils restent tels quels.
own-currency = Votre propre monnaie
own-currency-hint = La page compte en dollars américains. Si vous donnez un taux, elle montre à côté les sommes dans votre monnaie.
own-currency-code = Monnaie
own-currency-none = Dollars américains seulement
own-currency-rate = Taux
own-currency-unit = { $code } pour un dollar américain
own-currency-day = Jour de ce taux
own-currency-missing = Indiquez le taux et son jour.
own-currency-shown = Les sommes en { $currency } utilisent le taux indiqué pour ce lieu : { $rate } pour un dollar américain le { $date }. Les prix ne sont pas corrigés.
own-money = { $sum } ({ $own } { $code })
own-missing = Veuillez remplir ce qui est marqué plus haut.
own-use = Utiliser ce lieu
own-back = Retour à la liste

own-figure-people-represented = Travailleuses et travailleurs du sexe adultes dans le lieu
own-figure-people-street = Personnes qui travaillent surtout dans la rue
own-figure-people-managed = Personnes qui travaillent surtout dans des établissements avec gérance
own-figure-people-migrant-street = Personnes migrantes parmi celles qui travaillent dans la rue
own-figure-people-migrant-managed = Personnes migrantes parmi celles des établissements avec gérance
own-figure-people-migrant-other = Personnes migrantes parmi toutes les autres
own-figure-people-unpermitted = Personnes sans statut ou sans visa permettant le travail du sexe, parmi les personnes migrantes
own-figure-people-trans = Femmes trans
own-figure-people-age-18-24 = Personnes de 18 à 24 ans
own-figure-people-trafficked = Adultes victimes de la traite
own-figure-police-contact = Contacts d’une personne avec la police en un an
own-figure-raids-low = Descentes et contrôles là où il y en a peu
own-figure-raids-medium = Descentes et contrôles là où il y en a quelques-uns
own-figure-raids-high = Descentes et contrôles là où il y en a beaucoup
own-figure-violence-client = Faits de violence par des clients, par personne en un an
own-figure-violence-report-resident = Probabilité qu’une personne signale des violences à la police
own-figure-clients-encounters = Clients d’une personne en une semaine
own-figure-health-condomless = Rencontres sans préservatif
own-figure-health-hiv = Personnes qui travaillent et vivent avec le VIH
own-figure-health-suppressed = Personnes avec le VIH dont le virus est supprimé par le traitement
own-figure-income-encounter = Prix d’une rencontre
own-figure-money-cost-level = Coûts publics, comparés à ceux d’Amérique du Nord et d’Europe de l’Ouest

own-unit-people = personnes
own-unit-share = pour cent
own-unit-fraction = pour cent
own-unit-probability = pour cent
own-unit-per-year = par an
own-unit-per-week = par semaine
own-unit-ratio = fois
own-unit-dollars-of-2020 = dollars américains de 2020
own-unit-raids-per-100-workplaces-a-year = descentes pour 100 lieux de travail par an
own-unit-contacts-per-100-worker-years = contacts pour 100 personnes qui travaillent un an
