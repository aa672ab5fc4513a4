### La page comme fichier, sur une clé USB ou sans réseau, et où mènent ses liens.

link-begins-with-hash = Personne d’autre ne peut ouvrir l’adresse que cette page a ici. Pour transmettre le lien, placez-le après l’adresse où les autres ouvrent Aftermath, ou après celle de leur fichier aftermath-page.html.
offline-file = Cette page est un seul fichier : elle s’ouvre et calcule sans réseau.
offline-ready = Enregistrée dans ce navigateur : la page s’ouvre désormais aussi sans réseau.
file-take = Enregistrer la page en un seul fichier
file-take-hint = Le fichier s’ouvre par double clic, même depuis une clé USB, sans rien installer et sans réseau.
