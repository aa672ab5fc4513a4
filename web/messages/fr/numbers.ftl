# Les chiffres de la personne qui lit : les trouver, les changer, les voir signalés sur chaque feuille, les emporter.
# $name d’un chiffre et $file ne se traduisent pas. Les quantités arrivent déjà écrites dans la langue de lecture.

answer-view-numbers = Chiffres

## Tous les chiffres

numbers-lead = Chaque chiffre du modèle peut être consulté ici, avec ce sur quoi il repose, et changé. Un chiffre changé reste dans cet onglet, dans le lien et dans le fichier ci-dessous. La réponse ne bouge pas tant que vous ne la recalculez pas.
numbers-all = Les { $count } chiffres
numbers-search = Chercher dans les noms et les définitions
numbers-grade = À quel point il est connu
numbers-grade-any = tous
numbers-weakest-first = Les hypothèses d’abord
numbers-only-mine = Seulement ceux que j’ai changés
numbers-found = { $count ->
    [0] Aucun chiffre trouvé.
    [one] { $count } chiffre trouvé.
   *[other] { $count } chiffres trouvés.
  }
numbers-group = { $title } : { $count }
numbers-of-people = Différences entre les personnes
numbers-changed-here = { $count ->
    [one] { $count } changé
   *[other] { $count } changés
  }

## Un chiffre

numbers-change = Changer ce chiffre
numbers-yours = le vôtre : { $value }
numbers-published-is = Cette réponse utilise un autre chiffre que celui qui est publié, { $published }.
numbers-own = Votre chiffre
numbers-kind-value = Une valeur
numbers-kind-range = Un intervalle : 9 fois sur 10, il est compris entre deux valeurs
numbers-value = Valeur
numbers-low = De
numbers-high = À
numbers-bounds = Le modèle accepte de { $least } à { $most }.
numbers-range-bad = La première valeur doit être inférieure à la seconde.
numbers-use = Utiliser ce chiffre
numbers-used = Votre chiffre est noté. Recalculez la réponse pour voir ce qu’il change.
numbers-back-one = Revenir au chiffre publié
numbers-back-said = Le chiffre publié est rétabli. Recalculez la réponse pour le voir.
numbers-take = Partir de :
numbers-take-published = milieu publié, { $value }
numbers-take-null = aucun effet, { $value }
numbers-take-critics = le plus favorable aux interdictions, { $value }
numbers-take-associations = le plus défavorable aux interdictions, { $value }
numbers-mark-published = Publié : { $value }
numbers-mark-null = Aucun effet de la loi : { $value }
numbers-mark-critics = Études les plus favorables aux interdictions : { $value }
numbers-mark-associations = Études les plus défavorables aux interdictions : { $value }
numbers-mark-own = Le vôtre : { $value }
numbers-scale = { $name } sur une échelle. { $marks }

## Sur chaque feuille

numbers-banner = Ce ne sont pas les chiffres publiés
numbers-changed = { $count ->
    [one] Vos chiffres : { $count } changé.
   *[other] Vos chiffres : { $count } changés.
  }
numbers-not-published = Cette réponse ne repose pas seulement sur les chiffres publiés.
numbers-which = Lesquels
numbers-own-and-published = { $own } au lieu du chiffre publié, { $published }
numbers-more = { $count ->
    [one] Et { $count } de plus, dans le fichier { $file }.
   *[other] Et { $count } de plus, dans le fichier { $file }.
  }
numbers-preset-in-use = Jeu de chiffres utilisé : { $preset }.
numbers-size-unusual = { $size } : { $now } (d’habitude { $usual })
numbers-sizes-unusual = Ce n’est pas le calcul habituel. { $sizes }.
numbers-back-all = Revenir aux chiffres publiés
numbers-changed-in-report = { $count ->
    [one] { $count } chiffre n’est pas celui qui est publié
   *[other] { $count } chiffres ne sont pas ceux qui sont publiés
  }

## Jeux de chiffres

numbers-presets = Quel jeu de chiffres
numbers-preset-published = Chiffres publiés, avec les vôtres là où vous les avez changés
numbers-preset-published-help = Ce sur quoi repose la réponse si vous ne choisissez rien d’autre.
numbers-preset-null = Et si aucun effet publié n’était réel
numbers-preset-null-help = Chaque effet d’une loi est mis à « aucun effet ». Les deux lois doivent alors donner la même chose : cela met à l’épreuve le modèle, pas la loi.
numbers-preset-critics = Chiffres les plus favorables aux interdictions
numbers-preset-critics-help = Chaque chiffre contesté est pris dans les études les plus favorables aux interdictions.
numbers-preset-associations = Chiffres les plus défavorables aux interdictions
numbers-preset-associations-help = Chaque chiffre contesté est pris dans les études les plus défavorables aux interdictions, leurs associations étant prises pour des causes.
numbers-preset-priors = Avant le calage
numbers-preset-priors-help = Les chiffres tels que les études les donnent une à une, sans calage sur les effets totaux publiés.
numbers-set-aside = { $count ->
    [one] Votre chiffre changé ({ $count }) est mis de côté tant qu’un autre jeu est choisi.
   *[other] Vos { $count } chiffres changés sont mis de côté tant qu’un autre jeu est choisi.
  }
numbers-no-sides = Les chiffres de chaque côté ne sont comparés qu’aux chiffres publiés. Cette réponse repose sur d’autres chiffres ; revenez aux chiffres publiés pour voir les deux côtés.

## Pour vérifier

numbers-check = Pour vérifier
numbers-check-lead = Avec plus de simulations, la réponse est plus stable et prend plus de temps. Une autre graine montre ce que le hasard seul change. Ce qui n’est pas habituel est dit sur chaque feuille.
numbers-size-draws = Simulations
numbers-size-people = Personnes par simulation
numbers-size-years = Années
numbers-size-seed = Graine (la même graine donne le même hasard)
numbers-size-bounds = de { $least } à { $most }
numbers-usual-sizes = Revenir aux tailles habituelles
numbers-few-draws = Avec moins de 100 simulations, il n’y a ni conclusion ni note de synthèse.

## À emporter

numbers-file = Le fichier de vos chiffres
numbers-file-lead = Le fichier contient les chiffres que vous avez changés et rien d’autre. La ligne de commande le prend avec --assume et donne les mêmes empreintes.
numbers-file-save = Enregistrer { $file }
numbers-file-drop = Déposez ici un fichier de chiffres, ou
numbers-file-load = Charger un fichier de chiffres
numbers-loaded = { $count ->
    [one] { $count } chiffre a été lu dans le fichier. Recalculez la réponse pour voir ce qu’il change.
   *[other] { $count } chiffres ont été lus dans le fichier. Recalculez la réponse pour voir ce qu’ils changent.
  }
numbers-command = La commande qui donne la même chose, avec les fichiers de la note à côté :
