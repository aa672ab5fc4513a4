# Ce que pensent les personnes qui connaissent le sujet : le questionnaire à imprimer, ce que disent les questionnaires ensemble, et une réponse avec et sans eux.
# elicit-form-… : lu sur papier, vite, parfois par des personnes qui ont peu lu. Phrases courtes, mots de tous les jours.

## Le questionnaire : pour la personne qui répond

elicit-form-lead = Vous savez des choses qu’aucune étude n’a comptées. Ici, vous pouvez mettre des nombres sur certaines d’entre elles.
elicit-form-what-for = À quoi cela sert
elicit-form-what-for-text = Un programme informatique calcule ce que des lois peuvent faire aux travailleuses et travailleurs du sexe, aux personnes migrantes et aux victimes de la traite. Pour certaines choses, personne n’a jamais interrogé ceux qui savent, et le programme doit donc deviner. Vos réponses, avec celles d’autres personnes, prennent la place de ces suppositions. Le rapport montre ensuite le résultat des deux façons : avec vos réponses et sans elles.
elicit-form-you-decide = C’est vous qui décidez
elicit-form-free = Rien ne vous oblige à participer. Vous pouvez arrêter quand vous voulez.
elicit-form-skip = Vous pouvez sauter n’importe quelle question. Vous n’avez pas à dire pourquoi.
elicit-form-nobody-asks = Personne ne demande ce qui vous est arrivé. Les questions portent sur les gens en général.
elicit-form-no-name = N’écrivez aucun nom sur ce papier : ni le vôtre, ni celui de quelqu’un d’autre.
elicit-form-no-right-answer = Il n’y a pas de bonne ou de mauvaise réponse. Personne ne vous contrôlera.
elicit-form-how = Comment répondre
elicit-form-how-lead = Chaque question demande un nombre. Vous ne le saurez pas exactement. Personne ne le sait. Écrivez donc trois nombres, dans cet ordre :
elicit-form-lowest = Le plus bas :
elicit-form-lowest-how = pourrait-il y en avoir moins ? Guère.
elicit-form-highest = Le plus haut :
elicit-form-highest-how = pourrait-il y en avoir plus ? Guère.
elicit-form-best = Le plus probable :
elicit-form-best-how = le nombre que vous choisiriez, qui peut aussi bien être trop haut que trop bas.
elicit-form-how-wide = Choisissez le plus bas et le plus haut de façon à être surpris si la vérité était en dehors : avec dix questions de ce genre, cela peut arriver une fois. En cas de doute, laissez plus de place entre les deux. C’est une bonne réponse aussi. Si vous n’en avez aucune idée, cochez « Je ne sais pas ».
elicit-form-example = Un exemple
elicit-form-example-text = Sur 100 magasins de cette ville, combien sont ouverts le dimanche ? Vous pensez : quelques-uns, c’est certain, au moins 20. Guère plus de 60. Le plus probable, 35.
elicit-form-example-unit = sur 100 magasins
elicit-form-dont-know = Je ne sais pas

## Le questionnaire : pour la personne qui interroge

elicit-form-asks = Pour la personne qui interroge
elicit-form-asks-lead = Comment faire pour que les nombres méritent confiance et que personne n’en souffre. Cela suit deux manières connues d’interroger des personnes qui savent : SHELF [1, 2] et IDEA [3].
elicit-form-who = Qui
elicit-form-who-different = Des travailleuses et travailleurs du sexe, et des personnes qui travaillent à leurs côtés. Choisissez des personnes qui ont vu des choses différentes : dans la rue et en intérieur, avec et sans papiers, de différents genres, avec et sans tierce personne. Des regards différents rendent la valeur du milieu meilleure [3].
elicit-form-who-many = De cinq à douze est un bon nombre. À moins de trois, le résultat est celui d’une ou deux personnes, et le programme le dit.
elicit-form-who-paid = Payez les gens pour leur temps, quoi qu’ils répondent ou sautent. Dites d’avance qu’ils peuvent arrêter et seront payés quand même.
elicit-form-who-adults = Adultes seulement.
elicit-form-group = En groupe, en quatre étapes
elicit-form-read = Lire ensemble.
elicit-form-read-how = Parcourez les questions jusqu’à ce que tout le monde les comprenne de la même façon. Ne donnez aucun nombre en exemple : les gens restent près du premier nombre qu’ils entendent [1].
elicit-form-alone = Répondre chacun de son côté.
elicit-form-alone-how = Chaque personne remplit un questionnaire, sans parler. D’abord le plus bas et le plus haut, puis le plus probable : dans cet ordre, les gens laissent assez de place [3, 4].
elicit-form-talk = Parler.
elicit-form-talk-how = Montrez les plages sur un tableau, sans dire de qui elles sont. Demandez : qu’est-ce qui pourrait le rendre plus bas, qu’est-ce qui pourrait le rendre plus haut ? Celles et ceux qui diffèrent donnent leurs raisons s’ils le souhaitent. Le groupe n’a pas à se mettre d’accord.
elicit-form-again = Répondre encore, chacun de son côté,
elicit-form-again-how = sur un nouveau questionnaire. Ce second questionnaire seulement est saisi.
elicit-form-safety = Sécurité
elicit-form-safety-no-list = Ne gardez aucune liste des participants. Le questionnaire n’a pas de place pour des noms, et le programme refuse les fichiers qui contiennent plus que les nombres.
elicit-form-safety-no-story = Ne demandez à personne de raconter ce qui lui est arrivé. Ayez sous la main le contact d’un service d’aide.
elicit-form-safety-guess = Si peu de personnes seulement pouvaient répondre, dites-leur que d’autres pourraient deviner qui l’a fait.
elicit-form-safety-paper = Détruisez le papier une fois saisi. Ne l’emportez pas là où quelqu’un pourrait le saisir.
elicit-form-then = Ce que deviennent les réponses
elicit-form-typed = Chaque questionnaire est saisi dans un fichier à part, avec six chiffres tirés au sort comme numéro :
elicit-form-pooled = Une commande les met ensemble. Chaque questionnaire a le même poids ; aucun n’est écarté parce qu’il diffère [5]. Ceux qui ne savent pas ne comptent dans aucun sens. Les nombres de chaque questionnaire restent dans le fichier, pour que chacun puisse vérifier le calcul :
elicit-form-used = Une autre commande montre le résultat sans et avec les réponses :
elicit-form-shown = Montrez le résultat aux personnes qui ont participé, et demandez s’il dit ce qu’elles voulaient dire.
elicit-form-no-survey = Ce n’est ni un sondage ni un vote : cela dit ce que des personnes qui savent jugent probable, non combien le pensent. Cela ne remplace aucune étude.

## Le questionnaire : les questions

elicit-form-questions = Les questions
elicit-form-place = Pensez à ce lieu et à des lieux semblables, tels qu’ils sont maintenant : { $place }.
elicit-form-number = Numéro de ce questionnaire (la personne qui le saisit tire six chiffres au sort) :
elicit-form-thanks = Merci.

## Ce que disent les questionnaires

elicit-lead = { $forms ->
    [one] { $forms } questionnaire a été utilisé. Les lignes vont du plus bas au plus haut, les points sont les valeurs les plus probables.
   *[other] { $forms } questionnaires ont été mis ensemble, chacun avec le même poids. Les lignes vont du plus bas au plus haut, les points sont les valeurs les plus probables.
  } Montrez cette page aux personnes qui ont participé : dit-elle ce qu’elles voulaient dire ?
elicit-few = { $forms ->
    [one] Un seul questionnaire : c’est ce qu’une personne juge probable, non ce que pensent les personnes qui savent. Il en faut au moins trois.
   *[other] Deux questionnaires seulement : c’est ce qu’une ou deux personnes jugent probable, non ce que pensent les personnes qui savent. Il en faut au moins trois.
  }
elicit-questions = Question par question
elicit-form = Questionnaire { $form }
elicit-together = Tous les questionnaires, tels qu’utilisés
elicit-before = Avant d’interroger qui que ce soit
elicit-marks = Cercles : la valeur la plus probable de chaque questionnaire, et ce qui était supposé avant d’interroger qui que ce soit. Point plein : tous les questionnaires ensemble, tels que le modèle les utilise. Les lignes vont du plus bas au plus haut.
elicit-row-label = { $name } : { $range }
elicit-column-who = Qui
elicit-column-lowest = Le plus bas
elicit-column-best = Le plus probable
elicit-column-highest = Le plus haut
elicit-results = Les chiffres obtenus : milieu et, entre parenthèses, ce qui vaut 9 fois sur 10
elicit-column-number = Chiffre
elicit-column-before = Avant d’interroger qui que ce soit
elicit-column-pool = Selon les réponses, tous les questionnaires
elicit-column-used = Tel qu’utilisé
elicit-column-fit = Ajustement
elicit-column-answers = Réponses
elicit-fit = { $fit ->
    [close] bon
    [rough] approximatif
   *[poor] mauvais
  }
elicit-fit-help = Ajustement : bon, là où une seule courbe lisse dit ce que disent les questionnaires ensemble ; approximatif ou mauvais, là où leurs plages sont très dissymétriques ou se partagent en camps, si bien que la courbe contient aussi des valeurs que peu de gens croient. Là où il y a des camps, un calcul pour chacun en dit plus qu’un seul pour tous.
elicit-answered = { $forms ->
    [one] { $forms } questionnaire.
   *[other] { $forms } questionnaires.
  }
elicit-dont-know = { $forms ->
    [one] { $forms } ne sait pas.
   *[other] { $forms } ne savent pas.
  }
elicit-held = { $forms ->
    [one] { $forms } ramené à ce que le modèle admet.
   *[other] { $forms } ramenés à ce que le modèle admet.
  }

## Une réponse avec et sans eux

elicit-both = Avec et sans ce qu’ont répondu les personnes qui connaissent le sujet
elicit-both-lead = { $count ->
    [one] Dans ce calcul, { $count } chiffre vient de questionnaires que des personnes ont remplis, au lieu de nos propres hypothèses.
   *[other] Dans ce calcul, { $count } chiffres viennent de questionnaires que des personnes ont remplis, au lieu de nos propres hypothèses.
  } Voici la même comparaison des deux façons : mêmes personnes, même part de hasard, { $without } simulations sans les réponses et { $with } avec.
elicit-both-changed = { $changed ->
    [0] Aucune conclusion ne change.
    [one] { $changed } conclusion sur { $all } change, et repose donc sur ce qui a été demandé.
   *[other] { $changed } conclusions sur { $all } changent, et reposent donc sur ce qui a été demandé.
  }
elicit-both-few = C’est trop peu de simulations pour une conclusion : il en faut au moins 100.
elicit-both-caution = Un chiffre tiré de questionnaires n’est toujours pas une mesure : il dit ce que les personnes interrogées jugent probable.
elicit-both-caption = Différences sans et avec ce qui a été répondu : milieu et, entre parenthèses, ce qui vaut 9 fois sur 10
elicit-both-outcome = Résultat
elicit-both-law = Loi
elicit-both-without = Sans
elicit-both-with = Avec
elicit-both-verdict = Conclusion
elicit-both-same = comme avant
elicit-both-now = maintenant : { $verdict }
elicit-both-questions = Ce qui a été répondu, questionnaire par questionnaire, à côté de ce qui était supposé avant
