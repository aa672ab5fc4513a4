# La note de synthèse : feuilles imprimées, et ce que l’on peut emporter.

brief-lead = Des feuilles à imprimer, ou à enregistrer en PDF depuis la fenêtre d’impression ; la même chose pour Word, en diapositives et en texte. Tout ce qu’elles contiennent vient de cette réponse ; les cases ci-dessous sont à remplir par vous.
brief-organisation = Nom de votre organisation (peut rester vide)
brief-own = Un paragraphe de votre main (peut rester vide)
brief-print = Imprimer ou enregistrer en PDF
brief-print-help = Dans la fenêtre d’impression, choisissez le même papier qu’ici, sans régler les marges à la main, et une page par feuille. La couleur n’est pas nécessaire.
brief-sides-missing = La note dit aussi ce qui se passe avec les chiffres de chaque côté. Ils n’ont pas encore été calculés.
brief-downloads = À emporter
brief-file-law-toml = Le projet de loi comme fichier de loi
brief-file-comparator-toml = La loi en vigueur comme fichier de loi
brief-file-summary-json = Tous les chiffres (JSON)
brief-file-summary-csv = Tous les chiffres en tableau (CSV)
brief-file-report-html = Rapport long (s’ouvre dans un navigateur)
brief-file-failed = Ce fichier n’a pas pu être créé.
brief-link = Un lien vers ce scénario
brief-link-help = Quiconque ouvre ce lien a le même lieu, les mêmes lois et les mêmes réglages. Le scénario se trouve dans la partie qui suit #, que les navigateurs n’envoient à personne. Quiconque a le lien peut le lire.
brief-link-copy = Copier le lien

## Sur le papier

brief-sheet = Page { $number } de la note de synthèse
brief-title = { $bill } : ce qui changerait ({ $place })
brief-question = Les effets qu’aurait le projet de loi, sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }, pour les personnes qui vendent des services sexuels ({ $place }), par rapport à la loi en vigueur. Environ { $people } personnes y travaillent.
brief-bill = Le projet de loi
brief-in-force = La loi en vigueur
brief-changes = Ce que le projet de loi change
brief-changes-none = Le projet de loi ne change rien que ce modèle connaisse.
brief-change = Aujourd’hui : { $before } – Avec le projet de loi : { $after }
brief-change-clause = Aujourd’hui : { $before } – Avec le projet de loi : { $after } ({ $clause })
brief-findings = Ce qui serait différent
brief-finding = { $name } : { $verdict }
brief-findings-help = Chaque point est l’une de 20 différences également probables ; le trait vertical marque l’absence de différence. Points pleins : moins avec le projet de loi ; cercles vides : plus. « 9 fois sur 10 » : dans neuf simulations sur dix. Les résultats sont choisis selon une règle fixe. La violence des clients, la traite, le VIH et l’argent public y sont toujours. Viennent ensuite ceux qui sont très probables ou probables, de chaque côté à tour de rôle. Deux au moins sont sans différence nette.
brief-why = Pourquoi
brief-why-none = Le modèle ne trouve aucune chaîne qui mène à elle seule d’un article à ces résultats.
brief-reason = { $lever } ({ $clauses }). L’effet de ce seul point : { $outcome }, { $change }.
brief-reason-studies = Études : { $studies }.
brief-reference = [{ $number }]
brief-raids = Les descentes de police comme test pour détecter la traite
brief-uncertain = Ce qui est incertain, et ce que dit chaque côté
brief-sides-none = Ce qui se passe avec les chiffres de chaque côté n’a pas été calculé pour cette note.
brief-sides-same = Si chaque chiffre contesté est fixé selon les études d’un côté (l’un ou l’autre ; { $draws } simulations chaque fois), aucune des { $count } conclusions principales ne change.
brief-sides-turn = Si chaque chiffre contesté est fixé selon les études d’un côté (l’un ou l’autre ; { $draws } simulations chaque fois), { $count ->
    [one] { $count } des { $all } conclusions principales change avec les chiffres d’au moins un côté.
   *[other] { $count } des { $all } conclusions principales changent avec les chiffres d’au moins un côté.
  }
brief-own-title = Notre point de vue
brief-method = Comment cette note a été faite
brief-method-text = Aftermath est un modèle ouvert qui simule { $people } adultes, semaine après semaine, sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }, sous la loi en vigueur et avec le projet de loi, avec les mêmes personnes et la même part de hasard. Chaque article n’agit que par des mécanismes que l’on peut lire et contester, et chaque chiffre vient d’une étude publiée ou est signalé comme hypothèse. Le tout est répété { $draws } fois, chaque fois avec d’autres valeurs pour ce que l’on ne connaît pas exactement. Toutes les personnes sont inventées, rien n’est envoyé nulle part, et les mêmes données donnent les mêmes chiffres sur n’importe quel ordinateur.
brief-sources = Études citées ici
brief-check = Comment le vérifier
brief-check-text = Aftermath { $version }, graine { $seed }. N’importe qui peut refaire le même calcul avec les fichiers qui accompagnent cette note, et doit trouver les mêmes empreintes dans summary.json :
brief-digest-plan = Plan
brief-digest-results = Résultats
