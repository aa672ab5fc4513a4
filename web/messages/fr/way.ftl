# Les étapes avant la réponse : accueil, lieu, loi actuelle, projet de loi.

## Accueil

start-title = Quels seraient les effets d’une nouvelle loi sur les personnes qui exercent le travail du sexe ?
start-what = Cette page montre ce qu’une loi sur le travail du sexe ou sur la traite changerait. Elle le montre pour les travailleuses et travailleurs du sexe, et pour les victimes de la traite.
start-how = Vous choisissez un lieu et vérifiez la loi qui y est en vigueur. Puis vous dites ce que le projet de loi changerait. La page simule de nombreux avenirs possibles sous les deux lois. Elle montre en quoi ils diffèrent, et à quel point c’est sûr.
start-basis = Le modèle a { $all } chiffres. { $studied } reposent sur des études publiées, souvent sur un sujet proche. Les { $assumed } autres n’ont aucune étude derrière eux : ce sont des hypothèses. Chaque chiffre dit ce qu’il est.
start-not-title = Ce que ce n’est pas
start-not-prediction = Elle ne dit pas ce qui va arriver. Elle compare deux lois selon ce que la recherche sait aujourd’hui, et dit où elle sait peu de choses.
start-not-advice = Ce n’est pas un conseil juridique.
start-not-people = Elle ne contient aucune donnée sur une personne réelle.
start-adults = Cette page concerne des adultes. Elle parle ouvertement de travail du sexe, de police, de violence et de maladie.
start-safe-title = Votre sécurité
start-safe-sent = Rien de ce que vous saisissez ne quitte cet appareil. Tous les calculs se font ici, même sans réseau une fois la page chargée.
start-safe-limits = Le navigateur peut tout de même garder cette adresse dans son historique. Les personnes qui voient votre écran, ou qui contrôlent votre appareil ou votre réseau, peuvent savoir que vous l’avez ouverte.
start-options = Options pour votre sécurité
start-neutral = Afficher un titre neutre dans l’onglet du navigateur
start-neutral-word = Titre de l’onglet
start-neutral-hint = Laissez vide pour « { $word } ».
start-exit-how = Appuyez trois fois sur Échap, ou sur le bouton « { $button } » en haut. Ce que vous avez saisi est aussitôt effacé de l’onglet, sauf si vous l’avez enregistré.
start-exit-page = Page à afficher à la place
start-exit-hint = Tapez une adresse web, ou laissez vide pour une page blanche. L’adresse est ouverte par le réseau, comme si vous l’aviez tapée dans le navigateur.
start-exit-bad = Ce n’est pas une adresse web. Une page blanche sera affichée à la place.
start-save = Enregistrer mon travail dans ce navigateur
start-save-hint = Désactivé : votre travail reste dans cet onglet, même si vous le rechargez, et disparaît quand vous le fermez. Certains navigateurs peuvent rouvrir un onglet fermé avec ce qu’il contenait ; « { $button } » l’efface définitivement. Activé : votre travail reste dans ce navigateur, où d’autres personnes qui l’utilisent peuvent le trouver.
start-forget = Tout oublier, dans cet onglet et dans ce navigateur
start-forgotten = Il ne reste rien de votre travail dans cet onglet ni enregistré dans ce navigateur.
start-go = Commencer
start-continue = Continuer
start-link-read = Le lien contenait un scénario. Continuez pour le voir.
start-link-damaged = Le lien est abîmé ou incomplet : rien n’a pu y être lu. Vous pouvez recommencer de zéro.

## Lieu

place-title = Où ?
place-lead = Cherchez votre lieu par son nom ou son pays, ou choisissez-le dans la liste. S’il n’y est pas, choisissez celui qui lui ressemble le plus, ou décrivez le vôtre.
place-map-loading = La carte se dessine.
place-search = Chercher un lieu ou un pays
place-list = Lieux
place-found = { $count ->
    [0] Aucun lieu trouvé.
    [one] { $count } lieu trouvé.
   *[other] { $count } lieux trouvés.
  }
place-known = À quel point ce lieu est connu
place-own = { $own } chiffres sur { $inputs } reposent sur des études choisies pour ce lieu ; les autres sont des hypothèses.
place-own-borrowed = { $own } chiffres sur { $inputs } reposent sur des études choisies pour ce lieu. Les autres sont des hypothèses ou viennent de cette région : { $region }.
place-verified = { $count ->
    [0] Aucun d’eux n’a été revérifié dans sa source.
    [one] { $count } d’entre eux a été revérifié dans sa source.
   *[other] { $count } d’entre eux ont été revérifiés dans leurs sources.
  }
place-targets = { $count ->
    [0] Aucun autre chiffre d’ici ne sert à vérifier le modèle.
    [one] { $count } autre chiffre d’ici sert à vérifier le modèle.
   *[other] { $count } autres chiffres d’ici servent à vérifier le modèle.
  }
place-not-calibrated = Le modèle n’a pas été ajusté à ce lieu.
# Dans la liste, en bref.
place-own-short = { $own } sur { $inputs } d’études pour ce lieu
place-fitted = { $count ->
    [one] Ajusté à { $count } autre chiffre
   *[other] Ajusté à { $count } autres chiffres
  }
place-not-fitted = Non ajusté à ce lieu
place-picture = { $own } chiffres sur { $inputs } reposent sur des études choisies pour ce lieu, dont { $verified } vérifiés.
place-key-checked = d’une étude choisie pour ce lieu, vérifiés
place-key-own = d’une étude choisie pour ce lieu
place-key-borrowed = venus d’ailleurs ou supposés
place-represents = Environ { $people } travailleuses et travailleurs du sexe
place-law = Loi actuelle :
place-note = Ce qu’il faut savoir de ces chiffres
place-go = Continuer avec : { $place }

## Loi actuelle

law-title = La loi actuelle
law-lead = C’est à elle que le projet de loi est comparé.
law-of-place = La loi en vigueur dans ce lieu : { $place }
law-adjusted = Modifiée par vous
law-citation = Référence
law-source = Source
law-verified = Les articles ont été vérifiés dans le texte publié.
law-not-verified = Les articles ont été codés à partir de connaissances et de résumés. Tous n’ont pas été vérifiés dans le texte publié.
law-checked = Dernière vérification : { $date }.
law-note = Ce qu’il faut savoir de cette loi
law-day = En l’état à cette date : { $date }.
law-day-other = À partir d’un autre jour
law-day-label = Jour à partir duquel les lois diffèrent
law-day-hint = Avant ce jour, le lieu vit sous sa loi actuelle ; ensuite, une fois sous chaque loi. Habituel pour ce lieu : { $date }. Videz le champ pour y revenir.
law-says = Ce qu’elle dit
law-clause = Article :
law-silent = Aucun article ne le dit. C’est ce qui vaut là où la loi se tait.
law-practice = Pratique, et non texte de la loi
law-adjust = Modifier
law-adjust-what = Modifier : { $lever }
law-adjust-done = Fermer
law-own = tel que modifié par vous
law-reset = Annuler toutes les modifications
law-other = Comparer avec une autre loi
law-back-to-place = Revenir à la loi de ce lieu : { $place }
law-go = Continuer vers le projet de loi
law-adjusted-name = { $name }, modifiée
law-adjusted-clause = modifié par l’utilisateur ou l’utilisatrice

laws-search = Chercher une loi ou un pays
laws-found = { $count ->
    [0] Aucune loi trouvée.
    [one] { $count } loi trouvée.
   *[other] { $count } lois trouvées.
  }
laws-model = Lois modèles, écrites pour montrer une idée
laws-upon = Elle se lit avec cette loi :

## Projet de loi

bill-title = Le projet de loi
bill-lead = Dites ce que le projet de loi changerait. Ce que vous laissez reste comme dans la loi actuelle.
bill-start = Par où commencer
bill-start-in-force = Par la loi actuelle
bill-start-in-force-hint = Toutes les réponses sont celles de la loi actuelle. Vous changez ce que le projet de loi change.
bill-start-known = Par une autre loi
bill-start-known-hint = Par exemple la loi d’un autre pays, ou une loi modèle.
bill-start-file = Par un fichier de loi
bill-start-file-hint = Un fichier que vous avez enregistré ici auparavant, ou que l’on vous a envoyé.
bill-from = Point de départ :
bill-questions = Que dit le projet de loi ?
bill-questions-hint = Ouvrez un groupe et répondez à ce dont traite le projet de loi. Il n’est pas nécessaire de répondre à tout.
bill-group-changed = { $count ->
    [0] aucun changement
    [one] { $count } changement
   *[other] { $count } changements
  }
bill-same = Comme dans la loi actuelle
bill-same-value = Comme dans la loi actuelle : { $value }
bill-from-base = Dans la loi de départ : { $value }
law-same = Comme dans la loi
law-same-value = Comme dans la loi : { $value }
bill-other-number = Un autre nombre
bill-number = Nombre
bill-number-bad = Tapez un nombre de { $least } à { $most }. D’ici là, cette réponse ne change pas.
bill-clause = Article du projet de loi
bill-clause-hint = Quel article le dit ? Il figurera à côté des résultats.
bill-clause-default = Article { $number }
bill-undo = Annuler
bill-undo-what = Annuler : { $lever }
bill-changes = Ce que ce projet de loi change
bill-changes-none = Rien pour l’instant. Le projet de loi dit la même chose que la loi actuelle.
bill-change-was = Aujourd’hui : { $value }
bill-change-now = Projet de loi : { $value }
bill-about = À propos du projet de loi
bill-name = Nom du projet de loi
bill-name-default = Mon projet de loi
bill-name-default-number = Mon projet de loi { $number }
bill-jurisdiction = Code du pays ou de la région
bill-jurisdiction-hint = Deux lettres pour un pays, comme CA, puis un tiret et une région, comme CA-BC.
bill-citation = Référence
bill-citation-hint = Comme des juristes le citeraient. Un texte à l’état d’ébauche n’en a pas encore.
bill-citation-default = Ébauche
bill-source-default = Ébauche faite avec Aftermath
bill-missing = Veuillez remplir ce champ.
bill-jurisdiction-bad = Tapez un code comme CA ou CA-BC.
bill-download = Enregistrer comme fichier de loi
bill-link = Copier un lien vers tout ceci
bill-link-hint = Le lien contient tout ce que vous avez saisi. Quiconque l’a peut le lire. Le copier ne l’envoie nulle part.
bill-link-copied = Le lien a été copié.
bill-link-shown = Le navigateur ne permet pas de copier. Voici le lien, à copier à la main.
bill-link-box = Lien
bill-go = Voir ce qui changerait
bill-fix = Avant de continuer, veuillez remplir ce qui est marqué.
bill-fix-name = Avant de continuer, veuillez remplir ce qui est marqué dans « { $name } ».

bills-title = Plusieurs projets de loi côte à côte
bills-hint = Vous pouvez comparer jusqu’à { $most } projets de loi.
bills-select = Ouvrir { $name }
bills-in-hand = { $name }, ouvert en ce moment
bills-add = Ajouter un autre projet de loi
bills-copy = Copier ce projet de loi
bills-copy-name = { $name }, copie
bills-remove = Retirer ce projet de loi
bills-removed = { $name } a été retiré.

file-drop = Déposez un fichier de loi ici, ou
file-choose = Choisir un fichier de loi
file-problem = Le fichier ne peut pas encore être utilisé
file-problem-name = { $file } ne peut pas encore être utilisé
file-at = Ligne { $line }, colonne { $column }
file-expected = Attendu :
file-nearest = Vouliez-vous dire :
file-too-large = Ce fichier est trop grand pour être un fichier de loi.
file-unreadable = Ce fichier n’a pas pu être lu.
