# `aftermath sensitivity` : de quels chiffres incertains vient la variation de chaque différence.
# $name : un résultat ou une source. Les montants arrivent déjà écrits dans la langue du lecteur.

sensitivity-title = Quels chiffres incertains décident de la différence
sensitivity-nothing = La différence ne varie d’une simulation à l’autre pour aucun résultat : il n’y a rien à répartir.

## Comment lire

sensitivity-lead = La différence entre les deux lois, le projet de loi moins la loi en vigueur, est autre dans chaque simulation, parce que des chiffres sont incertains et parce que le hasard change. Chaque part dit combien de cette variation (la variance) vient d’une source.
sensitivity-size = { $draws } simulations de { $people } personnes sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }. Les plages valent 9 fois sur 10.
sensitivity-few = Seulement { $draws } simulations ont été faites, moins de { $least } : c’est trop peu de simulations pour se fier à ces parts.
sensitivity-ranks = Les parts portent sur le rang de la différence parmi toutes les simulations : elles disent ce qui décide si elle est plus grande ou plus petite, aussi loin que soient quelques simulations extrêmes.
sensitivity-unsteady-means = Quand un résultat est dit instable, la plage d’une part est plus large que toute la variation : quelques simulations extrêmes en décident. Plus de --draws de « aftermath sensitivity » aident, ou son option --ranks.
sensitivity-how = Comment lire les parts
sensitivity-how-share = Seule : ce qu’une source explique à elle seule. Au total : avec tout ce qu’elle fait avec d’autres. Un total de 40 % veut dire : si ce chiffre devenait connu, la variation baisserait de 40 % au plus. La somme des totaux peut dépasser 100 %. Là où la plage d’une part atteint 0 %, la source peut très bien ne jouer aucun rôle.
sensitivity-how-not = Ce qu’une part ne montre pas : qu’un chiffre est faux, ni dans quel sens. Une part est grande quand le chiffre compte et qu’il est mal connu. Un chiffre qui compte mais qui est bien connu a une petite part.
sensitivity-how-counts = Les nombres sont donnés pour { NUMBER(1000) } personnes simulées : le nombre de personnes du lieu ne joue donc aucun rôle.
sensitivity-how-luck = Le hasard, c’est quelles personnes sont simulées et ce qui leur arrive par chance ou malchance. Il tient à la simulation, non au monde : avec plus de personnes, il diminue.

## Sources

sensitivity-source-calibrated = Tous les chiffres calibrés
sensitivity-source-others = Tous les autres chiffres
sensitivity-source-luck = Hasard
sensitivity-meaning-calibrated = Chiffres ajustés aux effets totaux publiés. Ils comptent comme une seule source, car ils sont connus ensemble, et non un par un.
sensitivity-meaning-others = Tous les autres chiffres incertains, comme une seule source.
sensitivity-meaning-luck = Quelles personnes sont simulées et ce qui leur arrive par chance ou malchance. Avec plus de personnes, il diminue.
sensitivity-sources = Ce que l’on a fait varier
sensitivity-count = { $count ->
    [one] { $count } chiffre
   *[other] { $count } chiffres
  }
sensitivity-column-source = Source
sensitivity-column-number = Chiffre
sensitivity-column-what = Ce que c’est
sensitivity-column-value = Valeur (9 fois sur 10)
sensitivity-column-known = Niveau de connaissance

## Tous les résultats

sensitivity-outcomes = De quoi dépend le plus chaque différence : part totale de sa variation et, entre parenthèses, la plage qui vaut 9 fois sur 10
sensitivity-column-mean = Différence moyenne
sensitivity-column-spread = Sa dispersion (écart type)
sensitivity-column-most = Dépend surtout de
sensitivity-column-then = Puis de
sensitivity-unsteady = instable
sensitivity-all-title = Toutes les parts d’un coup d’œil
sensitivity-all = Part totale de la variation de chaque différence, par source : plus la case est foncée, plus la différence en dépend

## Un résultat

sensitivity-of = { $name } : de quoi dépend la différence
sensitivity-mean = { $form ->
    [share] Différence moyenne : { $mean }. Sa dispersion (écart type) : { $spread }.
   *[count] Différence moyenne pour { NUMBER(1000) } personnes simulées : { $mean }. Sa dispersion (écart type) : { $spread }.
  }
sensitivity-unsteady-here = Ces parts sont instables : quelques simulations extrêmes en décident.
sensitivity-by-source = Part par source
sensitivity-column-alone = Seule
sensitivity-column-total = Au total
sensitivity-share = au total { $total } ; seule { $alone }
sensitivity-bar = { $name } : au total { $total }, seule { $alone } de la variation.
sensitivity-numbers = { $name } : parts de la variation par source
sensitivity-bars = Part de la variation, de la source la plus forte à la plus faible. Barre large et pâle : au total. Barre étroite et foncée : seule. Trait : plage du total, 9 fois sur 10. Les barres sont coupées à 0 % et à 100 % ; ce qui dépasse vient du hasard.
sensitivity-ends = Quand un chiffre est bas, et quand il est haut
sensitivity-low-high = bas : { $low } ; haut : { $high }
sensitivity-low-high-bar = { $name } : différence moyenne { $low } quand ce chiffre est bas, { $high } quand il est haut.
sensitivity-ends-bars = Différence moyenne dans les simulations où un chiffre est dans son cinquième le plus bas (cercle) et dans son cinquième le plus haut (carré). En tirets : dans toutes les simulations, { $mean }. Le hasard déplace aussi ces moyennes : fiez-vous aux chiffres dont la part, plus haut, se détache nettement de zéro.
sensitivity-ends-numbers = { $name } : différence moyenne quand un chiffre est bas, et quand il est haut
sensitivity-column-low = Dans son cinquième le plus bas
sensitivity-column-high = Dans son cinquième le plus haut
sensitivity-screen = Tous les chiffres qui, seuls, expliquent plus que le hasard
sensitivity-screen-lead = Ce que chaque chiffre explique à lui seul, y compris les chiffres calibrés. Un chiffre sans effet dépasse { $chance } une fois sur vingt. Les chiffres qui ne sont connus qu’ensemble se partagent le mérite.
sensitivity-files = Tous les résultats et toutes les sources se trouvent dans sensitivity.json et sensitivity.csv.
