# Nombres de los lugares y de las regiones de las que un lugar toma lo que no se midió en él.
place-baltimore = Baltimore, Estados Unidos
place-gulu = Gulu, norte de Uganda
place-ireland = Irlanda
place-karnataka = Karnataka, India
place-kolkata = Calcuta, India
place-london = Londres, Reino Unido
place-mombasa = Mombasa, Kenia
place-nairobi = Nairobi, Kenia
place-new-zealand = Nueva Zelandia, cinco ciudades
place-phnom-penh = Nom Pen, Camboya
place-south-africa = Sudáfrica, doce localidades
place-st-petersburg = San Petersburgo, Rusia
place-sydney = Sídney, Australia
place-tijuana = Tijuana, México
place-vancouver = Vancouver, Canadá

region-east-southeast-asia = Asia oriental y sudoriental
region-eastern-europe-central-asia = Europa oriental y Asia central
region-latin-america-caribbean = América Latina y el Caribe
region-north-america = América del Norte
region-oceania = Oceanía
region-south-asia = Asia meridional
region-sub-saharan-africa = África subsahariana
region-western-europe = Europa occidental
region-world = todo el mundo
