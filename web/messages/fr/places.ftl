# Noms des lieux, et des régions dont un lieu reprend ce qui n’y a pas été mesuré.
place-baltimore = Baltimore, États-Unis
place-gulu = Gulu, nord de l’Ouganda
place-ireland = Irlande
place-karnataka = Karnataka, Inde
place-kolkata = Calcutta, Inde
place-london = Londres, Royaume-Uni
place-mombasa = Mombasa, Kenya
place-nairobi = Nairobi, Kenya
place-new-zealand = Nouvelle-Zélande, cinq villes
place-phnom-penh = Phnom Penh, Cambodge
place-south-africa = Afrique du Sud, douze sites
place-st-petersburg = Saint-Pétersbourg, Russie
place-sydney = Sydney, Australie
place-tijuana = Tijuana, Mexique
place-vancouver = Vancouver, Canada

region-east-southeast-asia = Asie de l’Est et du Sud-Est
region-eastern-europe-central-asia = Europe orientale et Asie centrale
region-latin-america-caribbean = Amérique latine et Caraïbes
region-north-america = Amérique du Nord
region-oceania = Océanie
region-south-asia = Asie du Sud
region-sub-saharan-africa = Afrique subsaharienne
region-western-europe = Europe occidentale
region-world = le monde entier
