# Названия мест и регионов, из которых берут то, что в самом месте не измерено.
place-baltimore = Балтимор, США
place-gulu = Гулу, север Уганды
place-ireland = Ирландия
place-karnataka = Карнатака, Индия
place-kolkata = Калькутта, Индия
place-london = Лондон, Великобритания
place-mombasa = Момбаса, Кения
place-nairobi = Найроби, Кения
place-new-zealand = Новая Зеландия, пять городов
place-phnom-penh = Пномпень, Камбоджа
place-south-africa = Южная Африка, двенадцать пунктов
place-st-petersburg = Санкт-Петербург, Россия
place-sydney = Сидней, Австралия
place-tijuana = Тихуана, Мексика
place-vancouver = Ванкувер, Канада

region-east-southeast-asia = Восточная и Юго-Восточная Азия
region-eastern-europe-central-asia = Восточная Европа и Центральная Азия
region-latin-america-caribbean = Латинская Америка и Карибский бассейн
region-north-america = Северная Америка
region-oceania = Океания
region-south-asia = Южная Азия
region-sub-saharan-africa = Африка к югу от Сахары
region-western-europe = Западная Европа
region-world = весь мир
