# Names of places and of the regions from which a place borrows what was not counted in it.
place-baltimore = Baltimore, United States
place-gulu = Gulu, northern Uganda
place-ireland = Ireland
place-karnataka = Karnataka, India
place-kolkata = Kolkata, India
place-london = London, United Kingdom
place-mombasa = Mombasa, Kenya
place-nairobi = Nairobi, Kenya
place-new-zealand = New Zealand, five cities
place-phnom-penh = Phnom Penh, Cambodia
place-south-africa = South Africa, twelve sites
place-st-petersburg = St Petersburg, Russia
place-sydney = Sydney, Australia
place-tijuana = Tijuana, Mexico
place-vancouver = Vancouver, Canada

region-east-southeast-asia = East and South-East Asia
region-eastern-europe-central-asia = Eastern Europe and Central Asia
region-latin-america-caribbean = Latin America and the Caribbean
region-north-america = North America
region-oceania = Oceania
region-south-asia = South Asia
region-sub-saharan-africa = Sub-Saharan Africa
region-western-europe = Western Europe
region-world = the whole world
