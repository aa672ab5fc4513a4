# Changements de loi réels, rejoués : validate.json ; et la même chose à côté d’une comparaison (validation-elsewhere-…).
# Observé : le chiffre publié, avec son intervalle à 95 %. Prédit : par le modèle, sans les études du cas.

validation-title = Changements de loi réels : l’observé et le prédit
validation-lead = Chacun de ces chiffres a été mesuré lorsqu’une loi, une pratique, une plateforme ou un programme a réellement changé. On a dit au modèle ce qui avait changé, mais pas ce qui avait été observé : les études du cas ont été retirées de ce sur quoi il repose. Sa prédiction figure à côté du chiffre publié.

## Tous les chiffres ensemble

validation-whole = Tous les chiffres ensemble
validation-nothing-counts = Aucun de ces chiffres ne compte ici : ce sont les résultats d’un autre modèle, ou rien n’est prédit pour eux.
validation-met = Atteint
validation-not-met = Non atteint
validation-criterion-covered90 = Chiffres publiés situés dans l’intervalle prédit à 90 % : { $covered } sur { $rows } ({ $share }). Si les études sans intervalle publié n’avaient aucune erreur, ce serait { $exact }.
validation-criterion-sure_signs = Sens correct pour { $agree } chiffres sur { $sure } ({ $share }), là où l’intervalle publié exclut l’absence d’effet. De tous les chiffres qui ont un sens : { $all_agree } sur { $all }.
validation-criterion-width = Les intervalles prédits à 90 % sont { $times } fois aussi larges que ceux des autres études prises ensemble ({ $rows } chiffres).
validation-criterion-no_effect = Score moyen : { $own } ; prédire toujours « aucun effet » donnerait { $other } ({ $rows } chiffres).
validation-criterion-pooled = Score moyen : { $own } ; la moyenne des autres études donnerait { $other } ({ $rows } chiffres).
validation-criterion-pooled_interval = Score moyen : { $own } ; la moyenne des autres études avec son intervalle donnerait { $other } ({ $rows } chiffres). C’est la comparaison la plus exigeante.
validation-asked-share = Demandé : au moins { $bound }.
validation-asked-width = Demandé : au plus { $bound } fois.
validation-asked-score = Demandé : un score plus petit.
validation-too-few = Il y a trop peu de simulations pour un verdict tel que « probable » : { $draws } ont été faites, il en faut au moins { $least }.
validation-words = Combien de fois les mots d’une réponse étaient justes, pour les chiffres qui ont un sens
validation-column-word = Mot
validation-column-said = Dit
validation-column-right = Juste
validation-column-sure = Juste là où l’intervalle publié exclut l’absence d’effet
validation-of = { $part } sur { $whole }
validation-word-very-likely = très probable
validation-word-likely = probable
validation-word-unclear = pas de différence nette

## L’image

validation-picture = Chiffre par chiffre
validation-picture-how = Le losange est ce qui a été observé, son trait l’intervalle à 95 %. Le point en dessous est ce que prédit le modèle : la moitié de ses prédictions se trouve sur la partie épaisse du trait, 90 % sur le trait entier. La ligne verticale est l’absence d’effet. Un losange au-delà des bouts du trait du dessous est une erreur du modèle. Ce qui dépasse l’image est dessiné à son bord.
validation-observed = Observé (95 %)
validation-predicted = Prédit (50 % et 90 %)
validation-measure-percent_change = variation en pour cent
validation-measure-rate_ratio = rapport de taux
validation-measure-odds_ratio = rapport de cotes (odds)
validation-measure-risk_difference = différence de parts
validation-measure-level = niveau après le changement
validation-scale-percent_change = Le lieu avec le changement, comparé au même lieu sans lui. À gauche : moins ; à droite : plus.
validation-scale-rate_ratio = Le lieu avec le changement, comparé au même lieu sans lui : 1 est l’absence d’effet, 0,5 la moitié, 2 le double.
validation-scale-odds_ratio = La cote est le nombre de personnes concernées pour une qui ne l’est pas. Avec le changement, comparé au lieu sans lui : 1 est l’absence d’effet, 0,5 la moitié, 2 le double.
validation-scale-risk_difference = En points de pourcentage, avec le changement moins sans lui.
validation-scale-level = Le chiffre lui-même, pas une comparaison. Chaque ligne a sa propre échelle, qui commence à zéro.
validation-row = { $place }, { $year } : { $name }. Observé : { $observed }. Prédit : { $predicted }.
validation-level = observé { $observed }, prédit { $predicted }
validation-whole-place = dans tout le lieu
validation-years = { $count ->
    [one] année { $from } après le changement
   *[other] années { $from } à { $to } après le changement
  }
validation-not-counted = résultat d’un autre modèle, ne compte pas
validation-inside = { $inside ->
    [yes] oui
   *[no] non
  }
validation-outside = hors de l’intervalle prédit
validation-not-predicted = pas de prédiction
validation-no-clear-change = pas de changement net (aucun chiffre publié)

## Comment le lire

validation-how-title = Comment lire cela, et ce que cela ne montre pas
validation-how = Les intervalles prédits contiennent trois choses : ce que l’on ne sait pas des chiffres du modèle, le hasard, et l’erreur de l’étude elle-même. Le score (CRPS) dit à quelle distance une prédiction se trouve de ce qui a été observé, sur une échelle où la moitié et le double sont à égale distance de l’absence d’effet ; plus il est petit, mieux c’est. « Autres études » est la moyenne de ce qui a été mesuré du même résultat ailleurs, en admettant de vraies différences entre les lieux (effets aléatoires).
validation-limits = Cela a des limites. Un lieu dont les données ont été empruntées n’est pas ce lieu. Une étude sans groupe témoin contient tout ce qui s’est passé pendant ces années. Et ce sont des personnes qui connaissaient ces études qui ont choisi ce que le modèle regarde.

## Un cas

validation-design = { $grade ->
    [A] Type d’étude A : avec groupe témoin, ou essai.
    [B] Type d’étude B : avant et après, ou suivi des mêmes personnes.
    [C] Type d’étude C : enquête ou signalements.
    [model] Les chiffres publiés sont les résultats d’un autre modèle : ils ne comptent pas.
    [none] Le type d’étude n’est pas indiqué.
   *[other] Type d’étude : { $grade }.
  }
validation-verified = Les articles ont été lus dans le texte des lois.
validation-not-verified = Les articles n’ont pas été vérifiés dans le texte des lois.
validation-moved-more = Devenu plus strict, ou plus grand : { $levers }.
validation-moved-less = Devenu moins strict, ou plus petit : { $levers }.
validation-moved-other = Changé d’une autre façon : { $levers }.
validation-table = L’observé et le prédit
validation-column-observed = Observé (95 %)
validation-column-predicted = Prédit (90 %)
validation-column-others = Autres études (90 %)
validation-column-inside = L’observé est-il dans les 90 % prédits ?
validation-column-sign = Sens
validation-column-words = Ce qu’aurait dit la réponse
validation-column-source = Source
validation-half = la moitié des prédictions : de { $low } à { $high }
validation-studies = { $count ->
    [one] { $count } étude
   *[other] { $count } études
  }
validation-sign-agrees = juste
validation-sign-differs = faux
validation-verdict = { $verdict ->
    [very_likely_higher] très probablement plus élevé
    [likely_higher] probablement plus élevé
    [likely_lower] probablement plus bas
    [very_likely_lower] très probablement plus bas
    [no_difference] aucune différence
    [too_few_draws] trop peu de simulations
   *[no_clear_difference] pas de différence nette
  }
validation-sources = D’où viennent ces chiffres
validation-left-out = Études retirées de la prédiction :
validation-made = { $draws ->
    [one] { $draws } simulation
   *[other] { $draws } simulations
  } de { $people } personnes pour chaque cas, avec et sans le changement, avec les mêmes personnes et la même part de hasard. Toutes les personnes sont inventées.

## À côté d’une comparaison

validation-elsewhere-title = Là où de vraies lois ont changé les mêmes règles
validation-elsewhere-lead = Ce qui a été observé après des changements de loi réels qui ont une règle en commun avec les lois comparées ici, à côté de ce que ce modèle prédit pour ce lieu et ce moment sans les études du cas. Ceux qui ont le plus en commun viennent en premier. D’autres choses y ont aussi changé.
validation-elsewhere-law = A des règles en commun avec :
validation-elsewhere-same = Changé dans le même sens : { $levers }.
validation-elsewhere-opposite = Changé dans l’autre sens : { $levers }.
