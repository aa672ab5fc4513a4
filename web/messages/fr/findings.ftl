# Résultats d’une réponse, un par ligne, que l’on peut ouvrir ; et les nombres derrière les mots.

answer-view-all = Tous les résultats
findings-lead = Chaque taille est le rapport médian de taux par personne qui travaille un an, avec son intervalle à 90 % ; pour les parts, des points de pourcentage. Les barres sont sur une même échelle, d’un quart à quatre fois ; le trait marque l’absence de différence. Ouvrez un résultat pour voir combien de personnes cela fait, à quel point il est connu et ce qui a été observé ailleurs.
findings-chance = plus élevé dans { $chance } des simulations
findings-weak-short = { $share } sur des preuves faibles
findings-ask-sides = Pas encore calculé : quels résultats changent si chaque nombre contesté est pris dans un seul camp. Cela dure à peu près autant que la réponse.

## Un résultat, ouvert

findings-known = À quel point il est connu
findings-weak = { $share } de ce qui est incertain dans ce résultat repose sur des preuves faibles ou des hypothèses.
findings-numbers = { $count ->
    [one] { $count } nombre mène des règles à ce résultat : { $standings }.
   *[other] { $count } nombres mènent des règles à ce résultat : { $standings }.
  }
findings-standing-good = { $count ->
    [one] { $count } bien connu (niveau A ou B)
   *[other] { $count } bien connus (niveau A ou B)
  }
findings-standing-middling = { $count ->
    [one] { $count } connu par des études d’un sujet proche (niveau C)
   *[other] { $count } connus par des études d’un sujet proche (niveau C)
  }
findings-standing-weak = { $count ->
    [one] { $count } mal connu, donné en avis ou supposé (niveau D ou aucun)
   *[other] { $count } mal connus, donnés en avis ou supposés (niveau D ou aucun)
  }
findings-studies = Études de ces règles et de ce résultat
findings-studies-lead = Ces études sont derrière les nombres par lesquels la règle agit sur ce résultat. Chaque ligne dit ce qui a été comparé à quoi.
findings-no-study = Aucune étude derrière le modèle n’a mesuré ensemble une de ces règles et ce résultat. Le modèle y arrive pas à pas, à partir d’études de chaque étape.
findings-elsewhere = Là où de vraies lois ont changé les mêmes règles
findings-elsewhere-none = Après aucun des changements réels de ces règles sur lesquels le modèle a été testé, un chiffre de ce résultat n’a été publié.
findings-elsewhere-figure = Observé : { $observed } ; prédit : { $predicted } ({ $about }).

## Pourquoi

findings-why-beside = C’est le modèle lu avec chaque nombre à sa valeur médiane. Dans les simulations, qui tiennent aussi compte de ce que l’on ne sait pas, la valeur médiane est { $size }.
findings-why-moved = Ce résultat est compté à mesure qu’il se produit ; il ne se lit pas pas à pas. Parmi les règles que les lois changent, sa partie du modèle lit celles-ci :
findings-why-sum = Ce résultat est une somme. Ses parties changent ainsi :

## Descentes

findings-raids-beside = Dans les opérations réelles ci-dessous, entre { $low } et { $high } des personnes rencontrées ont été déclarées victimes de la traite. Dans ces simulations, c’est { $before } avec la loi en vigueur et { $after } avec le projet. Là où l’écart est grand, fiez-vous aux opérations.

## Ce que veut dire un degré ; rien d’ajouté

lever-level-number = { $words } Ici : environ { $number } lieux de travail sur 100 par an.
enforcement-level-number = { $words }. Ici : environ { $number } contacts avec la police par an pour 100 personnes que cette règle atteint.
lever-zero-weeks = Aussi longtemps qu’il est habituel dans ce lieu.
lever-zero-legal-places-per-arrival = Aucune place légale.
lever-zero-years-of-income = Comme il est habituel dans ce lieu.
lever-zero-places-per-1-000-workers = Aucune place au-delà de celles que ce lieu a déjà.
lever-zero-dollars-per-worker-a-year = Aucun argent au-delà de ce que ce lieu donne déjà.
findings-sides-few = Chaque côté a été simulé { $draws } fois. Il en faut au moins { $least } pour dire ce qui change.
