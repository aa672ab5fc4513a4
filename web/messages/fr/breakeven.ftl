# Ce qui devrait être vrai pour que la réponse change de signe : breakeven.json et la recherche de la page elle-même.
# $verdict : within, edge ou beyond de ce qui est publié ; none : aucune valeur ne change le signe ; open : on ne peut pas le dire.

breakeven-title = Ce qui devrait être vrai : { $name }
breakeven-drawn = Différence avec les chiffres tels quels, projet de loi moins loi en vigueur, sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  } : { $words }. C’est la moyenne de { $draws ->
    [one] { $draws } simulation
   *[other] { $draws } simulations
  } ; la parenthèse dit de combien le hasard de la simulation la déplace (9 fois sur 10).
breakeven-doubtful = La parenthèse contient zéro : ces simulations ne permettent pas de dire si le résultat est plus élevé ou plus bas avec le projet de loi. Ce qui le ferait basculer est tout aussi incertain.
breakeven-weighs = Cet indice additionne plusieurs résultats, avec les poids de son fichier :
breakeven-in-brief = Chiffres contestés, essayés un par un : { $all }. { $turning ->
    [0] On n’en voit aucun qui change le signe dans la plage publiée.
    [one] { $turning } d’entre eux peut à lui seul changer le signe, dans la plage publiée ou à sa limite.
   *[other] { $turning } d’entre eux peuvent changer le signe, chacun à lui seul, dans la plage publiée ou à sa limite.
  }
breakeven-in-brief-open = Pour { $open } d’entre eux, ces simulations sont trop peu nombreuses pour le dire.
breakeven-several = { $verdict ->
    [within] Le signe change plus d’une fois : à { $values }. Au moins une de ces valeurs est dans la plage publiée.
    [edge] Le signe change plus d’une fois : à { $values }. Une de ces valeurs peut être à la limite de la plage publiée.
   *[beyond] Le signe change plus d’une fois : à { $values }. Toutes ces valeurs sont hors de la plage publiée.
  }
breakeven-crossing = Le signe change à { $value } ; la parenthèse contient 9 cas sur 10 du hasard de la simulation.
breakeven-found = Ce changement de signe n’apparaît que dans { $share } des rééchantillonnages de ces simulations : il peut lui-même être dû au hasard.
breakeven-key-held = La différence quand ce chiffre est fixé à une valeur ; la bande est le hasard de la simulation (9 sur 10)
breakeven-range-calibrated = Ce que le calage laisse de la plage publiée (9 sur 10)
breakeven-held = Fixé à une valeur
breakeven-records = Données publiées sur lesquelles ce chiffre repose, dans leurs propres unités
breakeven-all = Tous les chiffres essayés
breakeven-all-caption = Chaque chiffre seul ; tous les autres restent tels quels
breakeven-column-number = Chiffre
breakeven-column-crossing = Le signe change à (9 sur 10)
breakeven-verdict = { $verdict ->
    [within] change le signe dans la plage publiée
    [edge] change le signe hors de la plage publiée, ou à peine dedans
    [beyond] ne change le signe que hors de la plage publiée
    [none] aucune valeur essayée ne change le signe
   *[open] trop peu de simulations pour le dire
  }
breakeven-still = Chiffres qui ne changent pas le signe dans la plage publiée
breakeven-pair-title = { $x } et { $y } ensemble
breakeven-pair = { $line ->
    [yes] Le signe change le long du trait épais.
   *[no] Le signe ne change nulle part ici.
  } Sur { $all } paires de valeurs, { $below } donnent moins avec le projet de loi, { $above } donnent plus ; pour { $open }, le hasard de la simulation laisse la question ouverte.
breakeven-pair-how = Différence selon les deux valeurs. Moins : moins avec le projet de loi ; plus : plus ; plus la couleur est forte, plus la différence est grande. Points : le hasard de la simulation laisse le signe ouvert. Trait épais : aucune différence en moyenne.
breakeven-pair-upwards = Vers le haut
breakeven-pair-across = Vers la droite
breakeven-how-title = Comment lire cela, et ce que cela ne montre pas
breakeven-how-held = Chaque chiffre contesté est fixé à plusieurs valeurs de la plage explorée. Les personnes, la part de hasard et tous les autres chiffres restent ce qu’ils sont dans chaque simulation. Entre les valeurs essayées, la ligne est supposée droite.
breakeven-how-chance = Les parenthèses et les bandes contiennent 9 cas sur 10 du hasard de la simulation, c’est-à-dire du choix des simulations faites. Elles ne disent pas à quel point la réponse est incertaine.
breakeven-how-limits = Cela ne montre pas à quel point une valeur est probable. « Hors de la plage publiée » veut dire hors de trois plages réunies : celle du modèle pour ce chiffre, ce que le calage en a laissé, et celle des études les plus favorables aux interdictions (chacune contient 9 cas sur 10).
breakeven-made = { $draws ->
    [one] { $draws } simulation
   *[other] { $draws } simulations
  } de { $people } personnes sur { $years ->
    [one] { $years } an
   *[other] { $years } ans
  }. Toutes les personnes sont inventées.
