# Un travail qui ne se perd pas, des nombres tels qu’on les écrit, des fichiers qui ne sont pas des fichiers de loi.

## Réponse et enregistrement

kept-before = Vous avez changé quelque chose depuis le calcul de cette réponse : le projet de loi, la loi actuelle, le lieu ou un nombre. Vous voyez la réponse d’avant ce changement.
kept-before-run = Recalculer avec le changement
kept-other = Un autre travail est enregistré dans ce navigateur ; il vient d’un autre onglet ou d’une visite précédente. Rien de cet onglet n’est enregistré tant que vous n’avez pas choisi lequel des deux garder.
kept-other-take = Ouvrir ici le travail enregistré
kept-other-replace = Enregistrer plutôt le travail de cet onglet
kept-turns-time = Ce calcul prend plusieurs minutes, souvent plus que la réponse elle-même. Il continue pendant que vous regardez d’autres parties de la réponse.
kept-turns-running = { $name } : partie { $part } sur { $of }.

## Nombres

kept-number-read = Compris comme { $number }.
kept-number-other = Je veux dire { $number }

## Fichiers

kept-document = { $file } est un document, pas un fichier de loi
kept-document-what = Cette page ne peut pas lire le texte d’une loi. Un fichier de loi est un court fichier texte dont le nom se termine par « .toml ». Il contient ce qu’une loi dit sur chaque question de cette page, et dans quel article.
kept-document-how = Voici comment saisir votre projet de loi :
kept-document-begin = Commencez par la loi actuelle, ou par une autre loi proche de votre projet de loi.
kept-document-clauses = Parcourez votre document article par article. Cherchez la question à laquelle l’article répond, choisissez la réponse et copiez à côté le numéro de l’article.
kept-document-save = Enregistrez ensuite avec « { $button } ». Vous pourrez rouvrir ce fichier ici ou l’envoyer à d’autres personnes.
kept-document-guide = Le guide « From a bill to a law file » explique toutes les questions. Il est fourni avec Aftermath, en anglais :
kept-problem-word = Le fichier contient un mot que cette page ne connaît pas.
kept-problem-value = Le fichier contient autre chose que ce qui est attendu à cet endroit.
kept-problem-english = Détails, en anglais :
