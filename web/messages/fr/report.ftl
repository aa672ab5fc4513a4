# Parties du rapport d’une comparaison : pour décider, s’il y a assez de simulations, les lois, les chiffres, la méthode.
# $law, $versus et $other sont des noms de lois. Les montants arrivent déjà écrits dans la langue du lecteur.

## Mots de plusieurs parties

report-times = × { $times } (de { $low } à { $high })
report-verdict = { $verdict ->
    [very_likely_higher] très probablement plus élevé
    [likely_higher] probablement plus élevé
    [likely_lower] probablement plus bas
    [very_likely_lower] très probablement plus bas
    [no_difference] aucune différence
    [too_few_draws] trop peu de simulations
   *[cannot_be_told] pas de différence nette
  }

## Pour décider

report-decision = Pour décider
report-decision-lead = Les lois côte à côte, ce que coûte une année en bonne santé, et qui supporte quoi.
report-judgements = Jugements de valeur dans cette partie
report-judgement-directions = Pour chaque résultat, il est dit s’il vaut mieux moins ou plus, et pourquoi. Là où les gens ne sont pas d’accord (taille du marché, descentes, arrestations), ou là où « plus » peut vouloir dire deux choses (personnes libérées), aucune loi n’est dite meilleure.
report-judgement-health = Une année en bonne santé compte autant pour tout le monde. Les années en bonne santé perdues (AVCI) comptent les maladies, les blessures et les décès des personnes qui travaillent. Être victime de la traite, être enfermé ou expulsé n’y a aucun poids, pas plus que le juste ou l’injuste. Elles ne doivent pas décider seules.
report-judgement-money = L’argent est seulement l’argent public : ni ce que gagnent ou perdent les personnes qui travaillent, ni ce que paient les clients.
report-judgement-discount = { $discounted ->
    [yes] Dans cette partie, l’argent et les années en bonne santé qui viennent plus tard comptent moins : { $rate } de moins par an (actualisation). Ailleurs dans ce rapport, non.
   *[no] L’argent et les années en bonne santé comptent autant chaque année : rien n’est actualisé (l’option --discount change cela).
  }
report-judgement-score = Les résultats ne sont pas additionnés en une seule note. Être la meilleure dans la plupart des simulations ne veut pas dire être bien meilleure : regardez les grandeurs.
report-beside = Côte à côte
report-beside-caption = Moyennes : totaux sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }, parts sur toute la durée. Au-dessous : dans combien de simulations cette loi est la meilleure
report-beside-others = Tous les autres résultats côte à côte
report-best-in = la meilleure dans { $chance }
report-column-better = Mieux
report-column-why = Pourquoi
report-directions = Quel sens est le meilleur, et pourquoi
report-direction = { $better ->
    [lower] moins
    [higher] plus
   *[none] non dit
  }
report-money = Argent et années en bonne santé
report-ladder = Les lois par coût croissant : moyennes et, entre parenthèses, ce qui vaut 9 fois sur 10. La dernière colonne ne suit que les moyennes
report-ladder-law = Loi
report-ladder-money = Argent public
report-ladder-lost = Années en bonne santé perdues
report-ladder-standing = En comparaison avec les autres
report-standing = { $standing ->
    [cheapest] coûte le moins
    [step] { $price } par année en bonne santé gagnée, au lieu de : { $other }
    [step-unsure] coûte plus que : { $other } ; il est incertain qu’elle gagne des années en bonne santé
    [dominated] moins bonne sur les deux plans (« dominée ») : celle-ci ne coûte pas plus et ne gagne pas moins d’années en bonne santé : { $other }
    [extendedly_dominated] mauvais rapport (« dominance étendue ») : passer à celle-ci donne des années en bonne santé pour moins cher : { $other }
   *[same] identique à : { $other }
  }
report-against = { $law }, en comparaison avec { $versus }
report-case = { $case ->
    [dominates] En moyenne, elle ne coûte pas plus et ne perd pas d’années en bonne santé.
    [dominated] En moyenne, elle ne coûte pas moins et ne gagne pas d’années en bonne santé.
    [pays_for_health] En moyenne, elle coûte plus et gagne des années en bonne santé.
    [saves_money_loses_health] En moyenne, elle coûte moins et perd des années en bonne santé.
   *[no_difference] Aucune simulation ne montre de différence, ni pour l’argent public ni pour les années en bonne santé.
  }
report-case-unsure = { $what ->
    [money] Mais il est incertain si elle coûte plus ou moins.
    [health] Mais il est incertain si elle gagne ou perd des années en bonne santé.
   *[both] Mais il est incertain si elle coûte plus ou moins, et si elle gagne ou perd des années en bonne santé.
  }
report-case-no-price = Aucun prix d’une année en bonne santé n’est donc donné.
report-case-sure = { $case ->
    [dominates] Elle est meilleure sur les deux plans (elle « domine ») : on ne paie donc rien pour une année en bonne santé.
    [dominated] Elle est moins bonne sur les deux plans (elle est « dominée ») : une année en bonne santé n’a donc pas de prix ici.
    [pays_for_health] Chaque année en bonne santé gagnée (AVCI évitée) coûte { $price }, à { $error } près en raison du nombre de simulations.
   *[saves_money_loses_health] { $price } sont économisés pour chaque année en bonne santé perdue, à { $error } près en raison du nombre de simulations. Ce n’est pas le prix d’une année en bonne santé : ici, plus vaut mieux.
  }
report-case-chance = Les deux sont vrais dans { $chance } des simulations.
report-against-marks = Le point est la moyenne, la ligne contient 9 réponses sur 10, le trait vertical marque l’absence de différence. Un cercle vide : il est incertain de quel côté elle se trouve.
report-difference-money = Argent public, plus (+) ou moins (−) :
report-difference-health = Années en bonne santé gagnées (+) ou perdues (−) :
report-corners = Dans combien de simulations elle :
report-corner = { $corner ->
    [less_money_more_health] coûte moins et gagne des années en bonne santé : { $chance }
    [more_money_more_health] coûte plus et gagne des années en bonne santé : { $chance }
    [less_money_less_health] coûte moins et perd des années en bonne santé : { $chance }
   *[more_money_less_health] coûte plus et perd des années en bonne santé : { $chance }
  }
report-curve = Quelle loi vaut le plus, selon ce que vaut une année en bonne santé
report-curve-lead = Dites ce que l’on est prêt à payer pour une année en bonne santé. La loi qui vaut le plus est alors celle dont les années en bonne santé à ce prix, moins l’argent public qu’elle coûte, font la plus grande somme (bénéfice monétaire net).
report-frontier = { $place ->
    [only] À tout prix jusqu’à { $to }, cette loi est la meilleure en moyenne : { $law }
    [first] Jusqu’à { $to }, cette loi est la meilleure en moyenne : { $law }
    [between] De { $from } à { $to } : { $law }
   *[last] À partir de { $from } : { $law }
  }
report-curve-up = Vers le haut : probabilité que la loi soit celle qui vaut le plus
report-curve-across = Vers la droite : dollars que l’on est prêt à payer pour une année en bonne santé
report-curve-marks = Lignes : la probabilité que chaque loi soit celle qui vaut le plus (courbe d’acceptabilité). Cercles : la loi qui est la meilleure en moyenne à ce prix (frontière) ; ce n’est pas forcément celle qui a la plus grande probabilité. Le nombre de simulations laisse une erreur de { $error } points de pourcentage au plus.
report-curve-price = Pour une année en bonne santé
report-curve-best = La meilleure en moyenne
report-bears = Qui supporte quoi
report-bears-lead = Les signes disent plus (+) ou moins (−) que sous la première loi, non mieux ou moins bien. Entre parenthèses : pas de différence nette. Le fond répète le signe en trois intensités : moins de 10 %, jusqu’à 30 % et plus de 30 % du niveau sous la première loi. Un petit groupe a peu de cas et des intervalles larges. Les personnes sont comptées dans le groupe où elles se trouvent à ce moment-là ; une loi qui fait changer de groupe change donc qui s’y trouve. Ce qui n’est compté pour personne en particulier est laissé de côté.
report-bears-less = moins
report-bears-more = plus
report-bears-units = Les différences valent pour { NUMBER(1000) } personnes qui travaillent pendant un an ; pour les parts, en points de pourcentage ; pour le revenu, en dollars par semaine ; pour l’argent public et les années en bonne santé, en tout.
report-bears-unclear = ({ $number })
report-bears-cell = { $size }, { $verdict } ; sous la première loi { $level }

## Raisons pour lesquelles moins ou plus vaut mieux (engine/analysis/directions.def)

report-reason-it-harms-the-person = cela nuit à la personne
report-reason-some-want-it-enforced-for-others-enforcement-is-itself-the-harm = certains veulent que ce soit appliqué ; pour d’autres, l’application est elle-même le mal
report-reason-people-disagree-whether-there-should-be-less-of-it = les gens ne sont pas d’accord sur le fait qu’il en faudrait moins
report-reason-a-means-not-an-end-more-can-mean-more-offered-or-more-needed = un moyen, non une fin : plus peut vouloir dire plus d’offre ou plus de besoin
report-reason-one-line-of-the-budget-what-is-spent-here-may-be-saved-elsewhere-the-sum-is-judged = un poste du budget : ce qui est dépensé ici peut être économisé ailleurs ; c’est la somme qui est jugée
report-reason-people-who-are-for-raids-and-people-who-are-against-them-want-them-to-hit-the-right-people = partisans et adversaires des descentes veulent qu’elles touchent les bonnes personnes
report-reason-more-can-mean-that-more-are-found-or-that-more-are-trafficked = plus peut vouloir dire que l’on en trouve plus, ou qu’il y a plus de victimes de la traite
report-reason-some-see-protection-in-it-others-coercion = certains y voient une protection, d’autres une contrainte
report-reason-trafficked-persons-should-not-be-punished-Council-of-Europe-Convention-2005-article-26 = les victimes de la traite ne doivent pas être punies (Convention du Conseil de l’Europe de 2005, article 26)
report-reason-the-same-is-reached-with-fewer-people-harmed = le même but est atteint en nuisant à moins de personnes
report-reason-it-breaks-confidentiality = cela rompt la confidentialité
report-reason-more-can-mean-more-trust-in-police-or-more-violence = plus peut vouloir dire plus de confiance dans la police ou plus de violence
report-reason-violence-without-recourse = de la violence sans recours
report-reason-they-carry-the-risk-of-infection = elles comportent le risque d’infection
report-reason-more-can-mean-more-infections-or-longer-lives-with-HIV = plus peut vouloir dire plus d’infections ou une vie plus longue avec le VIH
report-reason-treatment-that-works = un traitement qui marche
report-reason-ties-protect = les liens protègent
report-reason-a-third-party-can-protect-or-exploit = une tierce personne peut protéger ou exploiter
report-reason-haste-and-hiding-leave-no-time-to-judge-a-client = la hâte et le fait de se cacher ne laissent pas le temps de juger un client
report-reason-a-dangerous-client-is-kept-out = un client dangereux est écarté
report-reason-whatever-one-thinks-of-the-work-those-who-do-it-should-not-be-poorer = quoi que l’on pense du travail, les personnes qui le font ne devraient pas être plus pauvres
report-reason-people-disagree-about-migration = les gens ne sont pas d’accord sur la migration
report-reason-set-by-how-the-law-was-made-not-by-what-it-does = dépend de la façon dont la loi a été faite, non de ce qu’elle fait
report-reason-the-same-for-less-leaves-money-for-other-ends = la même chose pour moins laisse de l’argent pour d’autres buts

## Assez de simulations ?

report-runs = Assez de simulations ?
report-runs-lead = { $draws ->
    [one] Avec une autre graine, chaque chiffre serait un peu différent, car { $draws } simulation seulement a été faite.
   *[other] Avec une autre graine, chaque chiffre serait un peu différent, car { $draws } simulations seulement ont été faites.
  } Les erreurs ci-dessous disent de combien : deux d’entre elles de chaque côté couvrent environ 95 % de ces répétitions. Plus de simulations les réduisent. Elles rendent les intervalles à 90 % plus sûrs, non plus étroits, car ceux-ci contiennent ce que l’on ne sait pas.
report-runs-unknown = Avec si peu de simulations, les erreurs ne sont pas connues.
report-runs-largest = La plus grande erreur d’une valeur du milieu est de { $middle } ({ $middle_of }) ; la plus grande erreur d’un bout d’intervalle est de { $ends } ({ $ends_of }).
report-runs-of = { $name }, { $law }
report-runs-relative = Les erreurs en pour cent se rapportent au niveau sous la première loi ou à la moitié de la largeur de l’intervalle, selon ce qui est le plus grand.
report-runs-until = fait des simulations jusqu’à ce que l’erreur de chaque valeur du milieu et de chaque bout d’intervalle soit de { $error } au plus.
report-runs-limits = Les erreurs des bouts sont elles-mêmes des estimations, justes à environ 40 % près avec 200 simulations. Rien de tout cela ne dit ce que changeraient plus de personnes simulées.
report-runs-differences = Différences avec { $versus }, tout le monde, chacune avec son erreur (±)
report-runs-levels = Niveaux, tout le monde, chacun avec son erreur (±)
report-runs-middle = Milieu
report-runs-low = Bout inférieur
report-runs-high = Bout supérieur
report-runs-error = Erreur du milieu, relative
report-runs-error-ends = Erreur des bouts, relative
report-runs-give-or-take = { $value } ± { $error }
report-settling = Comment les chiffres se sont stabilisés au fil des simulations
report-settling-marks = Chaque chiffre d’après les seules premières simulations, selon leur nombre : la ligne est le milieu, la bande l’intervalle à 90 %. Une ligne qui dérive encore à son bout droit demande plus de simulations. Les chiffres qui ne diffèrent jamais sont laissés de côté.
report-settling-label = { $name } : avec { $half } simulations, { $then } ; avec { $all } simulations, { $now }.
report-settling-draws = Simulations
report-settling-value = Milieu et intervalle à 90 %

## Lois

report-laws = Les lois telles qu’elles ont été codées
report-laws-lead = Ce que le modèle lit dans chaque loi, article par article. Les articles et les notes sont en anglais.
report-law-verified = Codée d’après le texte de la loi.
report-law-unverified = Non vérifiée dans le texte de la loi.
report-law-checked = Dernière consultation : { $day }.
report-law-provisions = { $law } : article par article
report-law-lever = De quoi il s’agit
report-law-value = Ce qu’elle dit
report-law-from = À partir du
report-law-until = Jusqu’au
report-law-clause = Article
report-law-note = Note

## Chiffres

report-numbers = Les chiffres, et sur quoi ils reposent
report-numbers-change = Changez n’importe lequel dans un fichier et recommencez le calcul avec :
report-numbers-calibrated = { $count ->
    [one] { $count } chiffre a été calé : il a été tiré dans la mesure où des effets publiés le confirment, quand les personnes simulées sont étudiées comme l’ont été les participants (aftermath targets). Pour s’en passer :
   *[other] { $count } chiffres ont été calés : ils ont été tirés ensemble, dans la mesure où des effets publiés les confirment, quand les personnes simulées sont étudiées comme l’ont été les participants (aftermath targets). Pour s’en passer :
  }
report-numbers-all = { $count ->
    [one] Le chiffre
   *[other] Les { $count } chiffres
  }
report-numbers-grades = À quel point un chiffre est connu :
report-numbers-caption = Chaque chiffre du modèle ; entre parenthèses : intervalle à 90 %
report-number-name = Chiffre
report-number-value = Valeur
report-number-calibrated = Une fois calé, 90 %
report-number-critics = D’après les études les plus favorables aux interdictions
report-number-grade = À quel point il est connu
report-number-rests = Repose sur
report-number-note = Note
report-studies = { $count ->
    [one] L’étude sur laquelle ils reposent
   *[other] Les { $count } études sur lesquelles ils reposent
  }

## Attaquer cette réponse, et comment elle a été faite

report-attack = Attaquez cette réponse
report-attack-lead = Chacune de ces commandes continue à partir d’ici. Elle écrit une page comme celle-ci, et les chiffres en JSON et en CSV.
report-attack-in-depth = La même comparaison avec trois questions de plus sur cette page, et moins de simulations : quelles dispositions font la différence, quels chiffres incertains la décident, et ce qui l’inverserait.
report-attack-attribute = Quelle disposition, et quelle partie du modèle, fait combien de chaque différence.
report-attack-sensitivity = Quels chiffres incertains décident à quel point la réponse est sûre.
report-attack-breakeven = Ce qui devrait être vrai pour que la réponse s’inverse.
report-attack-assume = La même chose avec ce qu’ont trouvé les études les plus défavorables aux interdictions. Avec « critics » au lieu de « associations » : ce qu’a trouvé l’autre camp. Avec FILE.toml : vos propres chiffres, ou ceux de personnes qui connaissent le sujet (aftermath elicit).
report-attack-validate = Là où des lois ont vraiment changé : ce qui a été observé, à côté de ce que ce modèle a prédit.
report-made = Comment ce rapport a été fait
report-made-lead = Adultes seulement. Toutes les personnes sont inventées. Rien ne quitte la machine qui calcule. Les mêmes données et la même graine donnent les mêmes chiffres, jusqu’au dernier.
report-made-version = Programme
report-made-seed = Graine
report-made-draws = Simulations
report-made-people = Personnes simulées
report-made-years = Années
report-made-first-day = Premier jour
report-made-frozen = Tenu fixe
report-made-assume = Hypothèses
report-made-main = les principales
report-made-inputs = Données d’entrée, avec leurs empreintes
report-made-input = Donnée d’entrée
report-made-digests = Empreintes du plan et des résultats
report-made-digest = De quoi
report-made-fingerprint = Empreinte
