# Ce que partagent la page, un rapport et la note : la réponse en phrases et le cadre d’un rapport.
# $law et $versus sont des noms de lois, $things une liste déjà faite.

face-answer = La réponse
face-likely = Par rapport à { $versus }, { $law } { $clauses }.
face-clause = { $verdict ->
    [very_likely_lower] réduit très probablement : { $things }
    [very_likely_higher] augmente très probablement : { $things }
    [likely_lower] réduit probablement : { $things }
   *[likely_higher] augmente probablement : { $things }
  }
face-open = Il n’y a pas de différence nette pour : { $things }.
face-same = Rien ne change pour : { $things }.
face-with = { $name } ({ $size })
face-open-thing = { $name } ({ $size } ; plus élevé dans { $chance } des simulations)
face-size = { $change } ; intervalle à 90 % : de { $low } à { $high }
face-short = { $change } (de { $low } à { $high })
face-times = { $times } fois
face-from-none = à partir de zéro
face-per-encounter = { $name } par rencontre
face-too-few = Trop peu de simulations pour dire ce que { $law } changerait : { $draws } ont été faites, il en faut au moins { $least }.
face-what-likely-means = Très probable : dans au moins 95 simulations sur 100 ; probable : dans au moins 80. Chaque chiffre est un taux par personne qui travaille un an, sauf indication contraire. Sous les deux lois, ce sont les mêmes personnes et le même hasard.

## Résultats par groupes

face-does = Ce que la loi fait, très probablement ou probablement
face-uncertain = Ce qui est incertain
face-turns = Ce qui change avec les hypothèses de l’un ou l’autre camp
face-turns-lead = Le verdict de ces résultats change si chaque nombre contesté est pris dans les études que choisirait l’un des camps.

## Un rapport

face-title-two = { $place } : { $law } à côté de { $versus }
face-lead = Ce que la loi fait aux personnes qui vendent des services sexuels à { $place }, sur { $years } ans à partir du { $day }. { $draws } simulations, chacune avec les mêmes personnes et le même hasard sous chaque loi ; { $people } adultes simulés en représentent environ { $represents }. Les parenthèses contiennent des intervalles à 90 % : jusqu’où ce que l’on sait laisse la réponse ouverte.
face-lead-one = Personnes qui vendent des services sexuels à { $place } sous { $law }, sur { $years } ans à partir du { $day } : { $draws } simulations ; { $people } adultes simulés en représentent environ { $represents }. Les parenthèses contiennent des intervalles à 90 %.
face-names = Dans ce rapport, « la loi en vigueur » désigne { $versus } et « le projet » désigne { $law }.
face-assume = Ce ne sont pas les hypothèses principales : ce calcul a été fait avec { $assume }.
face-law-shown = Loi montrée à côté de { $versus }
face-one-outcome = Un résultat : au fil du temps, pour qui et pourquoi
face-outcome = Résultat
face-depth = En profondeur
face-depth-lead = Trois questions de plus sur la différence entre { $versus } et { $law } : quelles dispositions et quels mécanismes la produisent, quels nombres incertains la décident, et ce qui l’inverserait. Ces calculs sont plus petits que la comparaison ci-dessus ; en cas de désaccord, c’est la comparaison qui vaut.
face-depth-two = Des { $laws } lois, seulement les deux premières : { $law } à côté de { $versus }.
face-depth-chosen = { $chosen ->
    [asked_for] Résultats examinés, comme demandé : { $things }.
    [likely] Résultats examinés, les premiers qui changent probablement ou très probablement, quatre au plus : { $things }.
   *[none_likely] Résultats examinés, car aucun résultat principal ne change probablement : { $things }.
  }
face-levels = Niveaux sous { $law }
face-per-worker-year = pour { NUMBER(1000) } personnes qui travaillent un an
face-not-a-report = Ce fichier ne contient pas de valeurs. C’est le programme qui fait un rapport : aftermath compare.
face-damaged = Les valeurs de ce fichier ne peuvent pas être lues. Il a peut-être été coupé en route ; redemandez-le, ou utilisez un navigateur de 2023 ou plus récent.
face-analysis = { $kind ->
    [attribution] Ce qui fait la différence
    [sensitivity] Quels nombres incertains décident de la réponse
    [breakeven] Ce qui devrait être vrai
    [validation] Changements réels de la loi : observé et prédit
    [elicited] Ce qu’ont répondu des personnes qui connaissent le sujet
   *[form] Questions à des personnes qui connaissent le sujet
  }
face-analysis-of = { $place } : { $law } à côté de { $versus }.
face-report-of = Ce qui changerait : { $place }

## Findings, one a row

face-word = { $verdict ->
    [very_likely_lower] très probablement plus bas
    [very_likely_higher] très probablement plus élevé
    [likely_lower] probablement plus bas
    [likely_higher] probablement plus élevé
    [no_difference] aucune différence
    [too_few_draws] trop peu de simulations
   *[cannot_be_told] pas de différence nette
  }
face-bar = { $name } : { $size }
