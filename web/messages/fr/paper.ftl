# Ce que l’on peut emporter d’une note de synthèse : feuilles, Word, diapositives, images, texte.

paper-contact = Contact (peut rester vide)
paper-contact-line = Contact : { $contact }
paper-logo = Logo (PNG, JPEG ou SVG, { $most } Mo au plus ; peut rester vide)
paper-logo-remove = Retirer le logo
paper-logo-kind = Ce fichier n’est pas une image PNG, JPEG ou SVG.
paper-logo-large = Ce fichier dépasse { $most } Mo.
paper-stays = Ces mots et le logo restent sur cet appareil. Ils ne sont pas envoyés.
paper-size = Papier
paper-size-a4 = A4
paper-size-letter = Lettre
paper-number = { $number } / { $of }
paper-word = Word (DOCX)
paper-slides = Diapositives (PPTX)
paper-copy-brief = Copier tout le texte
paper-copy-findings = Copier les phrases et les résultats
paper-making = En préparation…
paper-copied = Copié.
paper-by-hand = Le navigateur n’a pas permis de copier. Le texte est sélectionné ci-dessous : appuyez sur Ctrl+C (sur Mac, ⌘C).

## Une image comme fichier

paper-save-picture = Enregistrer cette image
paper-save-png = Enregistrer en PNG
paper-save-svg = Enregistrer en SVG
paper-picture-words = En mots, pour qui ne peut pas la voir (texte de remplacement) :
paper-copy-words = Copier ces mots
paper-picture-foot = Simulé avec Aftermath { $version }, non observé.

## Sur le papier

paper-years = Années simulées : de { $first } à { $last }.
paper-change = { $form ->
    [rate] Par personne qui travaille pendant un an : { $size }.
    [points] Différence : { $size }.
   *[other] Changement : { $size }.
  }
paper-chance = Probabilité que ce soit plus élevé avec le projet de loi : { $chance }.
paper-law = { $which } :
paper-column-case = Changement de loi
paper-more-cases = { $count ->
    [one] Le rapport long contient { $count } autre changement de loi réel ayant une règle en commun.
   *[other] Le rapport long contient { $count } autres changements de loi réels ayant une règle en commun.
  }
paper-errors = Seules { $draws } simulations ont été faites. Avec d’autres du même type, les changements indiqués ici varieraient typiquement d’au plus { $middle } de leur rapport, les bornes de leurs intervalles d’au plus { $ends }, et les probabilités d’au plus { $points } points de pourcentage (erreurs types de Monte-Carlo, la plus grande parmi les résultats).
paper-made = Aftermath { $version }, { $date }
paper-licence = Programme : licence MIT ; données : CC BY 4.0
