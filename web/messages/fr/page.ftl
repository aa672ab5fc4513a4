# Le cadre de toutes les étapes.
name = Aftermath
title-step = { $step } – Aftermath
title-neutral = Notes
skip = Aller au contenu
language = Langue
exit = Quitter
steps = Étapes
step-start = Accueil
step-place = Lieu
step-law = Loi actuelle
step-bill = Le projet de loi
step-answer = Ce qui changerait
engine-loading = Préparation en cours. La première fois, cela prend quelques secondes.
engine-failed = La partie de la page qui fait les calculs n’a pas pu être chargée. Rien de ce que vous avez saisi n’est perdu.
engine-again = Réessayer
foot = Aftermath { $version }. Tout est calculé sur cet appareil. Rien n’est envoyé.
sentence = { $text }.
