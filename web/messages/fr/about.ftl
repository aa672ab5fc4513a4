# À propos de la page : qui l’a faite, ce qui est faux, autres langues et régions.
language-code = fr
language-name = Français
# ltr ou rtl
language-direction = ltr

## La fenêtre et ses accès

more = En savoir plus sur cette page
more-glossary = Mots expliqués
more-about = À propos d’Aftermath
more-correct = Quelque chose est faux ?
more-translate = Une autre langue
more-close = Fermer

## À propos

about-who = Qui a fait cela
about-who-text = Aftermath { $version } est fait par « The Aftermath developers ». Merci de le citer sous ce nom.
about-host = { $host } s’occupe de cette copie.
about-host-none = Cette copie ne dit pas qui l’a mise ici. Demandez aux personnes qui vous ont donné l’adresse ou le fichier.
about-pays = Qui paie
about-pays-text = { $funding }
about-pays-none = Les fichiers du projet ne nomment personne qui paie. Cette copie non plus.
about-code = Où est le programme
about-code-text = Programme, données et documents : { $address }
about-code-none = Le programme, ses données et ses documents forment un dossier ouvert. Cette copie ne dit pas où il est. La personne qui s’en occupe peut ajouter l’adresse.
about-licence = Licence
about-licence-text = Tout le monde peut utiliser, changer et transmettre le programme (licence MIT). Tout le monde peut utiliser et changer les données en nommant la source (CC BY 4.0).
about-trust = Jusqu’où s’y fier
about-trust-words = Les mots de ces cinq langues n’ont pas encore été relus par des personnes qui ont grandi avec elles. Si un mot est faux ou blesse, dites-le.

## Quelque chose est faux

correct-lead = Les lois changent. Un chiffre peut être faux. Un mot peut blesser. Écrivez ce que vous savez, et cette page en fait un texte. Rien n’est envoyé : c’est vous qui envoyez le texte.
correct-kind = Ce qui est faux
correct-kind-law = Une loi ou un article
correct-kind-number = Un chiffre
correct-kind-word = Un mot ou une traduction
correct-kind-other = Autre chose
correct-where = Où : la loi et son article, le chiffre ou la phrase
correct-now = Ce que la page dit maintenant
correct-right = Ce qui est juste
correct-source = Comment vous le savez : une loi, une étude, une adresse web
correct-private = N’écrivez ni votre nom ni rien sur d’autres personnes, sauf si d’autres peuvent le lire.
correct-text = Le texte à envoyer
correct-copy = Copier le texte
correct-copied = Le texte a été copié.
correct-not-copied = Le navigateur ne permet pas de copier. Sélectionnez le texte et copiez-le à la main.
correct-save = Enregistrer comme fichier texte
correct-to = Envoyez-le à : { $contact }
correct-to-none = Envoyez-le aux personnes qui vous ont donné cette page. Elles peuvent le transmettre.
correct-file = correction

## Une autre langue

translate-lead = Vous pouvez afficher cette page dans une langue qu’elle n’a pas encore. Choisissez un fichier de langue, ou plusieurs à la fois. Ils restent dans cet onglet et sont oubliés quand vous le fermez ou le rechargez.
translate-choose = Choisir des fichiers de langue
translate-loaded = La page est maintenant dans cette langue : { $name }. Le fichier contient { $found } messages sur { $all }.
translate-missing = { $count ->
    [0] Il n’en manque aucun.
    [one] { $count } message manque et s’affiche en anglais :
   *[other] { $count } messages manquent et s’affichent en anglais :
  }
translate-wrong = { $count ->
    [one] { $count } message n’a pas les mêmes variables qu’en anglais et s’affiche en anglais :
   *[other] { $count } messages n’ont pas les mêmes variables qu’en anglais et s’affichent en anglais :
  }
translate-unknown = { $count ->
    [one] { $count } message est inconnu de cette page et reste de côté :
   *[other] { $count } messages sont inconnus de cette page et restent de côté :
  }
translate-too-large = Ces fichiers sont trop gros pour être des fichiers de langue.
translate-unreadable = Ces fichiers n’ont pas pu être lus.
translate-empty = Aucun message de cette page n’y a été trouvé. Commencez par le modèle ci-dessous.
translate-template-title = Faire un fichier de langue
translate-template-how = Le modèle contient tous les messages en anglais, avec des notes. Traduisez ce qui suit chaque signe égal, et gardez ce qui est entre accolades. Ce qui manque s’affiche en anglais.
translate-template = Enregistrer le modèle
translate-back = Pour quitter cette langue, choisissez-en une autre en haut.

## Nombres et dates

region-label = Nombres et dates comme dans ce pays
region-browser = La région de votre navigateur : { $example }
region-of = { $country } : { $example }
