# La réponse : résultats, pourquoi, critiques, descentes, plusieurs projets de loi.
# $kind : count (personnes, cas), share, money, wage (dollars par semaine), time (années, jours) ou ratio (personnes par personne).
# Les nombres arrivent déjà écrits dans la langue du lecteur. $before : sous la loi en vigueur. $after : sous le projet de loi.

## Le cadre

answer-title = Ce qui changerait
answer-lead = { $bill } ({ $place }), en comparaison avec la loi en vigueur. Les mêmes personnes vivent sous les deux lois, avec la même part de hasard.
answer-age = Les chiffres retenus pour ce lieu datent de { $same ->
    [yes] { $middle }
   *[no] { $first } à { $last }, la moitié de { $middle } ou avant
  } ; le reste est emprunté à d’autres lieux ou supposé. Début de la comparaison des lois : { $day }.
answer-age-none = Ce lieu n’a pas de chiffres propres : tous sont empruntés à d’autres lieux ou supposés.
answer-back = Retour au projet de loi
answer-views = Parties de la réponse
answer-view-results = Résultats
answer-view-sides = Et si l’un des deux côtés avait raison
answer-view-turns = Ce qui devrait être vrai
answer-view-raids = Les descentes comme test de détection
answer-view-bills = Plusieurs projets de loi
answer-view-brief = La note de synthèse
answer-bill-shown = Projet de loi affiché
answer-bill-number = Projet de loi { $number }

## Pendant le calcul

answer-progress = { $done } simulations sur { $of } sont faites.
answer-time-left = { $seconds ->
    [one] Il reste environ { $seconds } seconde.
   *[other] Il reste environ { $seconds } secondes.
  }
answer-time-unknown = On ne sait pas encore combien de temps cela prendra.
answer-starting = Le moteur de calcul démarre sur votre propre appareil. Rien n’est envoyé.
answer-progress-title = Avancement des simulations
answer-cancel = Arrêter ici
answer-start-again = Recalculer
answer-cancelled = Arrêté après { $done } simulations sur { $of }. Ce que vous voyez repose sur elles ; recalculez pour avoir la réponse complète.
answer-cancelled-empty = Arrêté avant la première réponse.
answer-done = Terminé : { $draws } simulations de { $people } personnes sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }.
answer-failed = Ceci n’a pas pu être calculé :
answer-announce-half = La moitié des simulations est faite.

## En bref

answer-brief-title = En bref
answer-brief-same = Aucune différence
answer-brief-none-here = Aucun.

## Un résultat

answer-headlines = Résultat par résultat
answer-read-dots = Comment lire les points : chacun des 20 points est une réponse, aussi probable que les autres, à la question de savoir en quoi les deux lois diffèrent. Le trait vertical marque l’absence de différence ; les points pleins sont du côté de moins, les cercles vides du côté de plus.
answer-read-icons = Comment lire les carrés : chacun est une personne sur { NUMBER(1000) }, ou sur 100, pendant un an. Là où l’on compte des cas, une même personne peut en subir plusieurs, et deux carrés peuvent donc être la même personne.
answer-no-number = pas de chiffre
answer-dollars = { $amount } USD
answer-levels = { $form ->
    [rate] Pour { NUMBER(1000) } personnes qui travaillent pendant un an : environ { $before } sous la loi en vigueur, environ { $after } avec le projet de loi.
    [wage] Environ { $before } par semaine sous la loi en vigueur, environ { $after } par semaine avec le projet de loi.
   *[other] Environ { $before } sous la loi en vigueur, environ { $after } avec le projet de loi.
  }
answer-totals = En chiffres réels, pour environ { $people } personnes au travail, sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  } : environ { $before } sous la loi en vigueur, environ { $after } avec le projet de loi.
answer-difference = { $verdict ->
    [fewer] { $kind ->
        [share] Soit entre { $low } et { $high } points de pourcentage de moins, 9 fois sur 10.
        [money] Soit entre { $low } et { $high } de moins, 9 fois sur 10.
        [wage] Soit entre { $low } et { $high } de moins par semaine, 9 fois sur 10.
        [time] Soit entre { $low } et { $high } de moins, 9 fois sur 10.
        [ratio] Soit entre { $low } et { $high } de moins, 9 fois sur 10.
       *[count] Soit entre { $low } et { $high } de moins, 9 fois sur 10.
      }
    [more] { $kind ->
        [share] Soit entre { $low } et { $high } points de pourcentage de plus, 9 fois sur 10.
        [money] Soit entre { $low } et { $high } de plus, 9 fois sur 10.
        [wage] Soit entre { $low } et { $high } de plus par semaine, 9 fois sur 10.
        [time] Soit entre { $low } et { $high } de plus, 9 fois sur 10.
        [ratio] Soit entre { $low } et { $high } de plus, 9 fois sur 10.
       *[count] Soit entre { $low } et { $high } de plus, 9 fois sur 10.
      }
    [unsure] { $kind ->
        [share] Toute valeur allant de { $low } points de pourcentage de moins à { $high } de plus est probable, 9 fois sur 10. Probabilité d’une hausse avec le projet de loi : { $chance }.
        [money] Toute valeur allant de { $low } de moins à { $high } de plus est probable, 9 fois sur 10. Probabilité d’une hausse avec le projet de loi : { $chance }.
        [wage] Toute valeur allant de { $low } de moins à { $high } de plus par semaine est probable, 9 fois sur 10. Probabilité d’une hausse avec le projet de loi : { $chance }.
        [time] Toute valeur allant de { $low } de moins à { $high } de plus est probable, 9 fois sur 10. Probabilité d’une hausse avec le projet de loi : { $chance }.
       *[count] Toute valeur allant de { $low } de moins à { $high } de plus est probable, 9 fois sur 10. Probabilité d’une hausse avec le projet de loi : { $chance }.
      }
    [unsure-touching] L’absence de différence fait partie des réponses probables. Probabilité d’une hausse avec le projet de loi : { $chance }.
    [same] C’est identique dans chacune des { $draws } simulations.
   *[none] Dans ces simulations, l’une des deux lois au moins n’a aucun cas de ce genre.
  }
answer-verdict = { $verdict ->
    [fewer] { $kind ->
        [share] Plus bas avec le projet de loi
        [money] Moins avec le projet de loi
        [wage] Moins avec le projet de loi
        [time] Moins avec le projet de loi
       *[count] Moins avec le projet de loi
      }
    [more] { $kind ->
        [share] Plus haut avec le projet de loi
       *[count] Plus avec le projet de loi
      }
    [likely-fewer] { $kind ->
        [share] Probablement plus bas avec le projet de loi
       *[count] Probablement moins avec le projet de loi
      }
    [likely-more] { $kind ->
        [share] Probablement plus haut avec le projet de loi
       *[count] Probablement plus avec le projet de loi
      }
    [unsure] Pas de différence nette
    [few] Trop peu de simulations pour conclure
    [same] Aucune différence
   *[none] Rien à comparer
  }
answer-too-few = Il y a encore trop peu de simulations pour dire quoi que ce soit : il en faut au moins 100.
answer-chance-below = moins de { $chance }
answer-chance-above = plus de { $chance }
answer-better = { $better ->
    [law] Pour les personnes concernées, le projet de loi compte ici comme meilleur.
    [comparator] Pour les personnes concernées, la loi en vigueur compte ici comme meilleure.
   *[none] Les avis divergent sur ce qui serait mieux, plus ou moins ; rien n’est donc dit meilleur ici.
  }
answer-dots = { $kind ->
    [share] Sur 20 réponses également probables : { $below } plus basses avec le projet de loi, { $above } plus hautes, { $zero } sans différence.
    [count] Sur 20 réponses également probables : { $below } avec moins de cas sous le projet de loi, { $above } avec plus, { $zero } sans différence.
   *[other] Sur 20 réponses également probables : { $below } avec moins sous le projet de loi, { $above } avec plus, { $zero } sans différence.
  }
answer-dots-lower = { $kind ->
    [share] plus bas avec le projet de loi
    [count] moins avec le projet de loi
   *[other] moins avec le projet de loi
  }
answer-dots-higher = { $kind ->
    [share] plus haut avec le projet de loi
   *[other] plus avec le projet de loi
  }
answer-dots-label = { $name } : différence entre le projet de loi et la loi en vigueur. { $words }
answer-dots-unit = { $form ->
    [rate] Différence pour { NUMBER(1000) } personnes qui travaillent pendant un an. Chaque point est l’une de 20 réponses également probables ; le trait est le zéro.
    [share] Différence en points de pourcentage. Chaque point est l’une de 20 réponses également probables ; le trait est le zéro.
   *[other] Différence. Chaque point est l’une de 20 réponses également probables ; le trait est le zéro.
  }
answer-icons-rate = { $differ ->
    [0] Pour { NUMBER(1000) } personnes, en un an : { $both } sous l’une comme sous l’autre loi.
   *[other] { $more ->
        [law] Pour { NUMBER(1000) } personnes, en un an : { $both } sous l’une comme sous l’autre loi (carrés pleins), { $differ } de plus avec le projet de loi (carrés encadrés).
       *[comparator] Pour { NUMBER(1000) } personnes, en un an : { $both } sous l’une comme sous l’autre loi (carrés pleins), { $differ } de plus sous la loi en vigueur (croix).
      }
  }
answer-icons-share = { $differ ->
    [0] Sur { $whole } : { $both } sous l’une comme sous l’autre loi (carrés pleins).
   *[other] { $more ->
        [law] Sur { $whole } : { $both } sous l’une comme sous l’autre loi (carrés pleins), { $differ } de plus avec le projet de loi (carrés encadrés).
       *[comparator] Sur { $whole } : { $both } sous l’une comme sous l’autre loi (carrés pleins), { $differ } de plus sous la loi en vigueur (croix).
      }
  }
answer-show-numbers = Afficher les chiffres
answer-hide-numbers = Masquer les chiffres
answer-open-detail = Au fil du temps, pour qui et pourquoi
answer-open-detail-of = Au fil du temps, pour qui et pourquoi : { $name }

## Tableaux

answer-column-outcome = Résultat
answer-column-what = Quoi
answer-column-before = Loi en vigueur
answer-column-after = Projet de loi
answer-column-difference = Différence
answer-column-verdict = Conclusion
answer-column-year = Année
answer-column-group = Groupe
answer-numbers-of = { $name } : les chiffres
answer-numbers-by-year = { $name } : les chiffres par année
answer-numbers-by-group = { $name } : les chiffres par groupe
answer-row-rate = Pour { NUMBER(1000) } personnes qui travaillent pendant un an
answer-row-total = Au total, sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }
answer-row-share = Part
answer-row-value = Valeur
answer-interval = de { $low } à { $high }
answer-signed = { $kind ->
    [share] { $sign ->
        [minus] −{ $size } points
        [plus] +{ $size } points
       *[none] { $size } points
      }
   *[other] { $sign ->
        [minus] −{ $size }
        [plus] +{ $size }
       *[none] { $size }
      }
  }
answer-mean-interval = { $mean } (de { $low } à { $high })

## Tous les autres résultats

answer-all = Tous les autres résultats
answer-all-lead = { $count } de plus, classés selon la partie du modèle dont ils viennent.
answer-search = Chercher un résultat
answer-search-found = { $count ->
    [0] Rien trouvé.
    [one] { $count } résultat trouvé.
   *[other] { $count } résultats trouvés.
  }

## Détail

answer-detail-back = Retour à tous les résultats
answer-over-time = Au fil du temps
answer-over-time-total = Chaque année, toutes les personnes du lieu ensemble. La ligne est la valeur centrale ; la bande contient 9 réponses sur 10.
answer-over-time-share = Chaque année, toutes les personnes ensemble. La ligne est la valeur centrale ; la bande contient 9 réponses sur 10.
answer-over-time-label = { $name }, de { $first } à { $last }. En { $last } : environ { $before } sous la loi en vigueur, environ { $after } avec le projet de loi.
answer-law-in-force = La loi en vigueur (ligne en tirets)
answer-the-bill = Le projet de loi (ligne continue)
answer-groups = Qui est touché
answer-groups-lead = { $form ->
    [rate] Différence pour { NUMBER(1000) } personnes du groupe qui travaillent pendant un an. Chaque personne est comptée dans le groupe où elle se trouve à ce moment-là.
   *[other] Différence dans chaque groupe. Chaque personne est comptée dans le groupe où elle se trouve à ce moment-là.
  }
answer-groups-marks = Point plein : la différence est nette. Cercle vide : impossible de trancher. Le trait contient 9 réponses sur 10 ; le trait vertical est le zéro.
answer-group-label = { $group } : { $words }
answer-waiting = Calcul en cours…
answer-when-done = Ceci s’affiche une fois les simulations terminées.
answer-unavailable = Ceci n’a pas pu être calculé.

## Pourquoi

answer-why = Pourquoi
answer-why-lead = Pas à pas, de l’article de loi au résultat. Tous les chiffres sont pris à leur valeur centrale ; la somme des étapes ne donne pas forcément le total.
answer-why-none = Le modèle ne peut pas montrer pas à pas ce qui mène à ce résultat. Ce qui le change peut tenir aux descentes, à l’argent public, ou aux personnes qui travaillent et à l’endroit où elles travaillent.
answer-paths = De l’article au résultat
answer-path-label = Chaîne { $number }
answer-path-clause = Article
answer-path-clauses = { $clauses } au lieu de { $before }
answer-path-clauses-new = { $clauses } (nouveau)
answer-path-clauses-gone = Disparaît : { $before }
answer-path-no-clause = aucun article indiqué
answer-path-lever = Ce que la loi en dit
answer-path-mechanism = Partie du modèle
answer-path-step = En chemin
answer-path-end = Résultat
answer-path-size = { $name } : { $change } par cette seule chaîne
answer-path-whole = Toutes les chaînes ensemble : { $change }.
answer-step = { $direction ->
    [lower] baisse de { $percent }
   *[higher] hausse de { $percent }
  }
answer-step-times = multiplication par { $times }
answer-step-new = différent de ce qu’il est avec la loi en vigueur
answer-step-same = presque aucun changement
answer-step-target = { $target } : { $change }
answer-shifts = Ce que les lois font bouger
answer-shifts-lead = Chaque facteur, ce sur quoi il agit, et de combien il le fait monter ou baisser avec le projet de loi.
answer-shift-on = agit sur : { $target }
answer-shift-ratio = × { $ratio } ({ $change })
answer-grade = Degré de certitude : { $grade }
answer-clauses-before = Articles de la loi en vigueur
answer-clauses-after = Articles du projet de loi
answer-no-clause = aucun
answer-rests-on = Sur quoi cela repose
answer-parameters = Chiffres
answer-parameter-value = { $median } (de { $low } à { $high }, 9 fois sur 10), { $unit }
answer-parameter-critics = Études les plus favorables aux interdictions : { $median } (de { $low } à { $high })
answer-parameter-no-critics = Aucun autre chiffre n’est tiré des études les plus favorables aux interdictions.
answer-parameter-source = Source : { $source }
answer-checked = Vérifié dans la source
answer-unchecked = Pas encore vérifié dans la source
answer-studies = Études
answer-study-none = Aucune étude : cela repose sur une appréciation.
answer-study-where = { $place }, { $period }
answer-study-who = Qui a été étudié : { $population }
answer-study-design = Comment : { $design }
answer-study-estimate = { $measure } : { $estimate }
answer-study-estimate-interval = { $measure } : { $estimate } (de { $low } à { $high })
answer-study-n = Personnes ou dossiers : { $n }
answer-study-compares = { $exposure } → { $outcome }
answer-study-locator = À quel endroit : { $locator }
answer-study-caution = Avec prudence : { $note }
answer-study-doi = DOI : { $doi }
answer-study-open = Ouvrir sur doi.org (quitte cette page ; ce site voit votre visite)

## Les deux côtés

answer-sides-lead = Chaque chiffre contesté est pris d’un seul côté : d’abord dans les études les plus favorables aux interdictions, puis dans celles qui leur sont le plus défavorables, leurs associations étant prises pour des causes ; là où aucune étude ne va plus loin, le chiffre est déplacé d’un écart type de ce côté. Tout est recalculé à chaque fois, avec { $draws } simulations.
answer-sides-run = Calculer avec les chiffres de chaque côté
answer-sides-turns = { $count ->
    [0] Aucune conclusion ne change.
    [one] { $count } conclusion change :
   *[other] { $count } conclusions changent :
  }
answer-sides-fewer-draws = Les réponses avec les chiffres d’un seul côté reposent sur moins de simulations et sont donc moins sûres ; certaines conclusions peuvent changer pour cette seule raison.
answer-sides-main = Avec les chiffres principaux
answer-sides-critics = Avec les chiffres les plus favorables aux interdictions
answer-sides-associations = Avec les chiffres les plus défavorables aux interdictions
answer-sides-changes = Change
answer-sides-stays = Reste
answer-weak-title = Ce qui repose sur des hypothèses
answer-weak-count = { $weak ->
    [one] { $weak } chiffre du modèle est une hypothèse, une réponse de personnes interrogées, ou est mal connu. Il est tiré d’une plage large, si bien que les intervalles tiennent compte de ce que l’on ne sait pas.
   *[other] { $weak } chiffres du modèle sont des hypothèses, des réponses de personnes interrogées, ou sont mal connus. Chacun est tiré d’une plage large, si bien que les intervalles tiennent compte de ce que l’on ne sait pas.
  }
answer-weak-of = Le modèle compte { $all } chiffres en tout.
answer-weak-show = Lesquels
answer-idle = Le modèle n’agit pas sur ces dispositions, qui ne changent donc rien ici : { $levers }.

## Ce qui devrait être vrai

answer-turns-lead = Choisissez un résultat. Pour chaque chiffre contesté, le moteur cherche la valeur à laquelle la différence change de signe.
answer-turns-outcome = Résultat
answer-turns-run = Chercher
answer-turns-drawn = Différence avec les chiffres tels quels, sur toutes les années : { $words }.
answer-turn = { $verdict ->
    [within] { $rising ->
        [yes] Si ce chiffre était supérieur à { $at }, le résultat serait plus élevé avec le projet de loi ; en dessous, plus bas. Cette valeur est dans la plage publiée.
       *[no] Si ce chiffre était supérieur à { $at }, le résultat serait plus bas avec le projet de loi ; en dessous, plus élevé. Cette valeur est dans la plage publiée.
      }
    [edge] { $rising ->
        [yes] Si ce chiffre était supérieur à { $at }, le résultat serait plus élevé avec le projet de loi ; en dessous, plus bas. Cette valeur est à la limite de la plage publiée.
       *[no] Si ce chiffre était supérieur à { $at }, le résultat serait plus bas avec le projet de loi ; en dessous, plus élevé. Cette valeur est à la limite de la plage publiée.
      }
   *[beyond] { $rising ->
        [yes] C’est seulement si ce chiffre était supérieur à { $at } que le résultat serait plus élevé avec le projet de loi ; en dessous, plus bas. Cette valeur est hors de la plage publiée.
       *[no] C’est seulement si ce chiffre était supérieur à { $at } que le résultat serait plus bas avec le projet de loi ; en dessous, plus élevé. Cette valeur est hors de la plage publiée.
      }
  }
answer-turn-none = Aucune valeur de ce chiffre ne change le signe de la réponse.
answer-turn-open = Ces simulations sont trop peu nombreuses pour dire si ce chiffre change le signe de la réponse.
answer-turn-range-published = Plage publiée (9 sur 10)
answer-turn-range-critics = Plage des études les plus favorables aux interdictions
answer-turn-range-crossing = La réponse bascule ici
answer-turn-range-searched = Plage explorée
answer-turns-none-title = Chiffres qui ne changent pas la réponse
answer-turns-no-part = Ces chiffres contestés n’interviennent pas dans ce résultat : { $names }.
answer-turns-picture = { $name } : plage publiée de { $low } à { $high }. { $words }

## Descentes

answer-raids-lead = Une descente est un test pour détecter la traite. Sur 100 personnes que la police trouve lors de descentes, certaines sont victimes de la traite et reconnues, certaines sont victimes de la traite et restent inaperçues, certaines sont déclarées victimes de la traite sans l’être, et d’autres, à juste titre, ne sont pas déclarées victimes.
answer-raids-none = Sous cette loi, il n’y a pas de descentes dans ces simulations.
answer-raids-neither = Aucune des deux lois ne donne lieu à des descentes dans ces simulations ; il n’y a donc pas de test à examiner.
answer-raids-law-in-force = Sous la loi en vigueur
answer-raids-bill = Avec le projet de loi
answer-raids-met = Environ { $people } personnes sont trouvées lors de descentes sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }. Sur 100 :
answer-raids-label = Sur 100 personnes trouvées lors de descentes : victimes de la traite reconnues, { $identified } ; victimes de la traite inaperçues, { $missed } ; déclarées victimes de la traite sans l’être, { $wrongly } ; à juste titre non déclarées victimes, { $left }.
answer-fewer-than-one = moins de 1
answer-fate-identified = victimes de la traite reconnues
answer-fate-missed = victimes de la traite inaperçues
answer-fate-wrongly = déclarées victimes de la traite sans l’être
answer-fate-left = ni victimes de la traite ni déclarées telles
answer-raids-harmed = Pour chaque victime de la traite que les descentes libèrent, environ { $harmed } personnes sont arrêtées, détenues, placées de force en réhabilitation ou expulsées à la suite de descentes (de { $low } à { $high }, 9 fois sur 10).
answer-raids-harmed-none = Environ { $harmed } personnes sont arrêtées, détenues, placées de force en réhabilitation ou expulsées à la suite de descentes ; dans ces simulations, les descentes ne libèrent aucune victime de la traite.
answer-raids-freed = Victimes de la traite libérées par des descentes : environ { $freed }. Avec l’aide de pair·es, de clients ou de services : environ { $peers }. Par la police sans descente : environ { $police }. Par elles-mêmes : environ { $self }.
answer-operations = Opérations réelles, telles que publiées
answer-operations-lead = « Déclarées victimes de la traite » est ce qui a été annoncé, non ce qui a été confirmé.
answer-operation-name = Opération
answer-operation-met = Personnes trouvées
answer-operation-called = Déclarées victimes de la traite
answer-operation-share = Part
answer-operation-fate = Ce qui leur est arrivé

## Plusieurs projets de loi

answer-bills-lead = { $count ->
    [one] { $count } projet de loi, comparé à la loi en vigueur sur les mêmes personnes et avec la même part de hasard.
   *[other] { $count } projets de loi, chacun comparé à la loi en vigueur sur les mêmes personnes et avec la même part de hasard.
  } Ce n’est pas un classement : c’est à vous de dire quels résultats comptent le plus.
answer-bills-run = Calculer tous les projets de loi
