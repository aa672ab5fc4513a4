# Plusieurs lois dans un tableau : la page et les rapports.
# $versus : la loi à laquelle les autres sont comparées. Les nombres arrivent déjà écrits.

several-title = Toutes les lois côte à côte
several-lead = { $count ->
    [one] { $count } loi, comparée à une autre sur les mêmes personnes et avec la même part de hasard.
   *[other] { $count } lois, chacune comparée à une autre sur les mêmes personnes et avec la même part de hasard.
  } Ce n’est pas un classement : c’est à vous de dire quels résultats comptent le plus.
several-made = { $place }, { $years ->
    [one] { $years } an
   *[other] { $years } ans
  } à partir du { $day }. { $draws } simulations de { $people } adultes chacune. Aftermath { $version }.
several-comparator = Comparer à
several-in-force = { $name } (loi en vigueur)
several-summing = Mise en commun des résultats…
several-caption = Par rapport à { $versus }
several-caption-part = Par rapport à { $versus } : { $laws }
several-level = niveau et intervalle à 90 %
several-unit = { $form ->
    [rate] pour { NUMBER(1000) } personnes qui travaillent pendant un an
    [share] en pourcentage ; différences en points de pourcentage
    [wage] US$ par semaine
    [money] US$, au total sur { $years ->
        [one] { $years } an
       *[other] { $years } ans
      }
    [time] années, au total sur { $years ->
        [one] { $years } an
       *[other] { $years } ans
      }
   *[ratio] personnes pour chaque personne
  }
several-verdict = { $verdict ->
    [very_likely_lower] Très probablement plus bas (dans { $chance })
    [very_likely_higher] Très probablement plus élevé (dans { $chance })
    [likely_lower] Probablement plus bas (dans { $chance })
    [likely_higher] Probablement plus élevé (dans { $chance })
    [no_difference] Aucune différence dans aucune simulation
    [too_few_draws] Trop peu de simulations pour conclure
   *[cannot_be_told] Pas de différence nette (plus élevé dans { $chance })
  }
several-marks = Chaque ligne a une seule échelle pour toutes les lois ; son trait vertical est l’absence de différence avec { $versus }. Le point est le milieu des simulations, le trait à côté en contient neuf sur dix. Le point est plein là où la loi donne très probablement moins ou plus. Entre parenthèses après la conclusion : dans quelle part des simulations il en est ainsi. Les changements sont des rapports (−20 % : un cinquième de moins) ; pour les parts, des points de pourcentage. Deux lois quelconques sont comparées simulation par simulation : il ne faut donc pas soustraire les intervalles de deux colonnes.
several-whisker = { $law }, { $name }. { $verdict }. { $size }
several-all = { $count ->
    [one] Tous les résultats ({ $count } de plus)
   *[other] Tous les résultats ({ $count } de plus)
  }
several-fewer = Seulement les premiers résultats
several-print = Imprimer ce tableau
several-csv = Enregistrer en tableau (CSV)
several-summary = Enregistrer tous les nombres (summary.csv)
several-file = lois côte à côte

several-csv-outcome = Résultat
several-csv-unit = Unité
several-csv-versus = Par rapport à
several-csv-level = Son niveau
several-csv-level-low = Son niveau, 5 %
several-csv-level-high = Son niveau, 95 %
several-csv-law = Loi
several-csv-ratio = Rapport
several-csv-ratio-low = Rapport, 5 %
several-csv-ratio-high = Rapport, 95 %
several-csv-difference = Différence
several-csv-difference-low = Différence, 5 %
several-csv-difference-high = Différence, 95 %
several-csv-chance = Probabilité d’être plus élevé
several-csv-verdict = Conclusion
