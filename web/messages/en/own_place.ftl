# Finding a place, and a place of one's own: its form, its file.

place-map-picture = Map of the world with a ring for each place in the list. The list has the same places; everything can be done there.
place-yours = Your own place
place-near = { $which ->
    [country] No listed place is called that. Listed in the same country ({ $country }):
    [region] No place in this country is listed: { $country }. Listed in the same part of the world:
   *[none] No place is listed in this country ({ $country }) or near it. You can describe your own.
  }
place-near-unknown = Try the name of the country, or describe your own place.
place-fitted-to = { $count ->
    [one] The model was fitted to { $count } other figure from here, so that figure does not check it.
   *[other] The model was fitted to { $count } other figures from here, so those figures do not check it.
  }
place-own-title = Is your place not in the list?
place-own-hint = Describe it with the few figures that you have. All other figures are borrowed from its part of the world, and the page says so.
place-own-describe = Describe your own place
place-own-change = Change your place
place-own-save = Save your place as a file
place-own-drop = Drop a setting file here, or
place-own-open = Open a setting file
place-own-assumed = { $count ->
    [one] { $count } of the others is your own number without a source: an assumption.
   *[other] { $count } of the others are your own numbers without a source: assumptions.
  }
place-own-along = This is your own place. It is part of the links that you copy. The file of the place, saved below the list, works in the command line too.

own-title = Your own place
own-lead = Name the place, its law and how many people work there. Add figures that you have. What you do not know is borrowed.
own-name = Name of the place
own-name-hint = As people call it, such as “Kisumu, Kenya”.
own-country = Country
own-choose = Please choose
own-region = Part of the world to borrow figures from
own-region-hint = Chosen by the country. Choose another if the place is more like another part of the world.
own-law = Law there today
own-law-hint = If your country is not there, choose the law that is most like yours. You can adjust it in the next step.
own-change = Day on which the new law begins
own-change-hint = Today or later. Before that day the place lives under the law of today.
own-people = How many sex workers are there?
own-people-hint = Adults of all genders, at one time. A rough number is enough: say below how sure it is.
own-figures = Figures that you have
own-figures-hint = None is needed. Each figure that you add replaces a borrowed one ({ $region }).
own-figures-later = Choose a country first.
own-add = Add a figure
own-add-hint = Only figures of this place. All were counted under the law there at that time.
own-borrowed = Without your figure, the page borrows: { $value } (9 times of 10 between { $low } and { $high }).
own-figure-missing = Please give the number and its year, or remove this figure.
own-sure = How sure is it?
own-sure-counted = Counted well
own-sure-estimated = Estimated by people who know the place
own-sure-guessed = A guess: it may be a third or three times as much
own-range = The page takes it as between { $low } and { $high }, 9 times of 10.
own-year = Year
own-source = Where is it from?
own-source-hint = Such as “Annual report of the city police 2024, table 3”. Without a source the figure counts as an assumption.
own-remove = Remove
own-remove-what = Remove: { $figure }
own-kept = Other figures of the file
own-kept-hint = They say more than this form can ask. They stay as they are.
own-currency = Your own currency
own-currency-hint = The page counts in US dollars. If you give a rate, it shows sums in your currency beside them.
own-currency-code = Currency
own-currency-none = US dollars only
own-currency-rate = Rate
own-currency-unit = { $code } for one US dollar
own-currency-day = Day of this rate
own-currency-missing = Please give the rate and its day.
own-currency-shown = Sums in { $currency } use the rate that was entered for this place: { $rate } for one US dollar on { $date }. Prices are not adjusted.
own-money = { $sum } ({ $code } { $own })
own-missing = Please fill in what is marked above.
own-use = Use this place
own-back = Back to the list

own-figure-people-represented = Adult sex workers in the place
own-figure-people-street = People who mainly work on the street
own-figure-people-managed = People who mainly work in venues with a manager
own-figure-people-migrant-street = Migrants among people who work on the street
own-figure-people-migrant-managed = Migrants among people who work in venues with a manager
own-figure-people-migrant-other = Migrants among all others
own-figure-people-unpermitted = Migrants without a status or a visa that allows sex work, of all migrants
own-figure-people-trans = Trans women
own-figure-people-age-18-24 = People aged 18 to 24
own-figure-people-trafficked = Trafficked adults
own-figure-police-contact = Police contacts of one worker in a year
own-figure-raids-low = Raids and inspections where there are few
own-figure-raids-medium = Raids and inspections where there are some
own-figure-raids-high = Raids and inspections where there are many
own-figure-violence-client = Violent events by clients, for one worker in a year
own-figure-violence-report-resident = Chance that a worker reports violence to the police
own-figure-clients-encounters = Clients of one worker in a week
own-figure-health-condomless = Encounters without a condom
own-figure-health-hiv = Workers who live with HIV
own-figure-health-suppressed = Workers with HIV whose virus is suppressed by treatment
own-figure-income-encounter = Price of one encounter
own-figure-money-cost-level = Public costs, compared with North America and Western Europe

own-unit-people = people
own-unit-share = per cent
own-unit-fraction = per cent
own-unit-probability = per cent
own-unit-per-year = a year
own-unit-per-week = a week
own-unit-ratio = times
own-unit-dollars-of-2020 = US dollars of 2020
own-unit-raids-per-100-workplaces-a-year = raids for every 100 workplaces in a year
own-unit-contacts-per-100-worker-years = contacts for every 100 people who work for a year
