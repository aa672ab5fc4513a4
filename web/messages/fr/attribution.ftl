# `aftermath attribute` : la différence entre deux lois, répartie en parts.
# Loi en vigueur : la première loi ; projet de loi : la seconde. Les montants arrivent déjà écrits dans la langue du lecteur.

attribution-title = Quelles dispositions font la différence, et par quelle voie
attribution-same-laws = Après le jour du changement, les deux lois disent la même chose sur tout ce que le modèle demande à une loi. Il n’y a rien à répartir.
attribution-few = Seulement { $draws } simulations ont été faites. Il en faut au moins { $least } pour conclure : il y a donc ici des chiffres, mais pas de conclusions.
attribution-nothing = Aucun des résultats principaux n’a pu être compté dans ces simulations.

## Comment lire

attribution-lead = La différence entre les deux lois, le projet de loi moins la loi en vigueur, est répartie en parts. Dans chaque simulation, la somme des parts est exactement la différence entière.
attribution-size = { $draws } simulations de { $people } personnes sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }. Les plages contiennent 9 simulations sur 10. Elles contiennent aussi le hasard d’un si petit nombre de personnes : elles sont donc plus larges que dans un calcul plus grand.
attribution-how = Comment lire les parts
attribution-how-part = Les dispositions du projet de loi remplacent celles de la loi en vigueur, l’une après l’autre. La part d’une disposition est ce qui change quand elle entre, en moyenne sur les ordres d’entrée possibles (une valeur de Shapley). Ce que deux dispositions ne font qu’ensemble est partagé également entre elles.
attribution-how-not = Une part est donc une moyenne sur des ordres. Ce n’est pas ce qui arriverait si cette seule disposition était adoptée, ni si elle seule manquait. Là où des dispositions dépendent les unes des autres, ces deux effets diffèrent de la part et l’un de l’autre.
attribution-how-mechanism = Les mécanismes sont les parties du modèle par lesquelles une loi agit. Ils sont répartis de la même façon : certains voient le projet de loi, tous les autres restent sous la loi en vigueur. La part d’un mécanisme comprend ce qu’il transmet aux autres : moins de descentes, c’est moins de hâte, donc moins de violences, et cela compte pour les descentes. Elle montre où la loi agit d’abord, non où le tort se produit.
attribution-how-mean = Les parts sont des moyennes sur les simulations, car seules les moyennes s’additionnent. La comparaison des deux lois donne des valeurs médianes. Si quelques simulations sont extrêmes, les deux peuvent se trouver de côtés différents : pour la réponse elle-même, fiez-vous à la comparaison.
attribution-orders = { $exact ->
    [yes] tous les ordres, de manière exacte
   *[no] ordres tirés au hasard dans chaque simulation : { $orders }, et l’inverse de chacun ; l’erreur qui en reste figure à côté de chaque part dans les chiffres
  }
attribution-orders-provisions = Dispositions : { $how }.
attribution-orders-mechanisms = Mécanismes : { $how }.

## Ce qui diffère

attribution-differs = Ce qui diffère après le jour du changement : toutes les dispositions sur un même sujet forment une part
attribution-provision = Disposition
attribution-mechanism = Mécanisme

## Les plus grandes parts

attribution-largest = Les plus grandes parts : toutes les personnes, sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }
attribution-largest-provisions = Dispositions qui pèsent le plus
attribution-largest-mechanisms = Mécanismes qui pèsent le plus
attribution-marks = * Pas de différence nette. † Trop peu de simulations pour conclure.

## Un résultat

attribution-outcome-shown = Résultat affiché
attribution-parts-of = { $name } : ses parts
attribution-in-all = Au total, sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }, en moyenne.
attribution-difference = Différence : { $difference }.
attribution-by-provision = Par disposition
attribution-by-mechanism = Par mécanisme
attribution-bars = Ce que chaque élément ajoute à la différence, du plus grand au plus petit : une barre vers la gauche veut dire moins avec le projet de loi, vers la droite plus. Le trait qui traverse la barre contient 9 simulations sur 10. Pâle et en tirets : pas de différence nette, ou trop peu de simulations. Gris : tout ensemble.
attribution-bar = { $name } : { $size }. { $verdict }.
attribution-together = Tout ensemble
attribution-no-part = Ne jouent aucun rôle dans ce résultat : { $names }.
attribution-numbers = { $by ->
    [provision] { $name } : les parts par disposition
   *[mechanism] { $name } : les parts par mécanisme
  }
attribution-part = Part
attribution-interval = Plage (9 sur 10)
attribution-error = Erreur due au choix de quelques ordres

## Comment cela a été fait (aussi pour la page sur les chiffres incertains)

attribution-made = Comment cela a été fait
attribution-made-with = Aftermath { $version }, graine { $seed }. Uniquement des adultes ; toutes les personnes sont synthétiques. Les mêmes données et la même graine donnent les mêmes chiffres.
attribution-asked = Lois et options :
attribution-files = Tous les résultats et tous les groupes se trouvent dans attribution.json et attribution.csv.
