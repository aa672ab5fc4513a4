# What a law can say: for each lever its name, the question, a word of help, and what each answer means.
# lever-<name>: short name, as in a list. lever-<name>-question: asked of the bill. lever-<name>-<word>: one answer,
# a whole sentence, also used in lists of what a law says.
# "Third parties" are people who manage, rent to, drive for, protect or otherwise work with sex workers.

## Selling and buying

lever-selling = Selling sex
lever-selling-question = May adults sell sexual services?
lever-selling-help = This is about the person who sells, not about clients, managers or places.
lever-selling-allowed = Selling is allowed.
lever-selling-licensed = Selling is allowed only with a licence or registration.
lever-selling-prohibited = Selling is an offence.

lever-buying = Buying sex
lever-buying-question = May adults buy sexual services from adults?
lever-buying-help = This is about clients.
lever-buying-allowed = Buying is allowed.
lever-buying-prohibited = Buying is an offence.

lever-soliciting = Finding clients in public
lever-soliciting-question = May sex workers look for clients in public places?
lever-soliciting-help = In streets and parks, for example. Police often use such rules even where selling itself is allowed.
lever-soliciting-allowed = Looking for clients in public is allowed.
lever-soliciting-zoned = Looking for clients in public is allowed only in some places or at some times.
lever-soliciting-prohibited = Looking for clients in public is an offence.

lever-advertising = Advertising
lever-advertising-question = May sexual services be advertised?
lever-advertising-help = In print and online. Rules that make websites liable for what others post count as well.
lever-advertising-allowed = Advertising is allowed.
lever-advertising-restricted = Advertising is allowed within limits.
lever-advertising-prohibited = Advertising is an offence, or websites are liable for it.

## Workplaces and third parties

lever-third_parties = Third parties
lever-third_parties-question = May others manage, rent to, drive for or protect sex workers?
lever-third_parties-help = Laws call these acts procuring, brothel keeping or living on the earnings. Force, deceit and exploitation are offences of their own and are not meant here.
lever-third_parties-allowed = Working with third parties is allowed, under the same law as other work.
lever-third_parties-regulated = Working with third parties is allowed under special rules, such as a licence for the place.
lever-third_parties-prohibited = Working with third parties is an offence of the third party.

lever-working_together = Working together
lever-working_together-question = May two or more sex workers share a workplace?
lever-working_together-help = In some laws a flat shared by two sex workers counts as a brothel.
lever-working_together-allowed = Sex workers may work together in one place.
lever-working_together-prohibited = Working together in one place is an offence.

## Police, raids and the law on trafficking

lever-trafficking_definition = What counts as trafficking
lever-trafficking_definition-question = Does the law keep trafficking apart from sex work by choice?
lever-trafficking_definition-help = Some laws treat all sex work, or all help with it, as trafficking.
lever-trafficking_definition-distinct = Trafficking means force, deceit or abuse. Sex work by choice is not trafficking.
lever-trafficking_definition-conflated = Sex work by choice, or help with it, can count as trafficking.

lever-raids = Raids
lever-raids-question = How often are workplaces raided or inspected by police?
lever-raids-help = Low, medium and high mean what is low, medium or high for this place.

lever-raids_targeting = Which workplaces are raided
lever-raids_targeting-question = Which workplaces do police raid?
lever-raids_targeting-help = After a complaint or information about a place, or any place where sex is sold.
lever-raids_targeting-complaint_led = Police raid a workplace only after a complaint or information about it.
lever-raids_targeting-indiscriminate = Police raid workplaces without information about them.

lever-raids_homes = Raids on homes
lever-raids_homes-question = Are the homes of sex workers raided as well?
lever-raids_homes-help = Homes where sex workers live, and may also work.
lever-raids_homes-true = Homes are raided as well.
lever-raids_homes-false = Homes are not raided.

lever-disposition = After a raid
lever-disposition-question = What happens to people whom police call trafficked after a raid?
lever-disposition-help = This holds for everyone who is called trafficked, rightly or wrongly.
lever-disposition-left_alone = They are left alone.
lever-disposition-voluntary_referral = They are offered services, and may refuse.
lever-disposition-compulsory_rehabilitation = They are held in a rehabilitation programme.
lever-disposition-detention = They are detained.
lever-disposition-deportation = They are removed from the country.

lever-disposition_weeks = Length of rehabilitation
lever-disposition_weeks-question = How long are people held in compulsory rehabilitation?
lever-disposition_weeks-help = 0 means: as long as is usual in this place. It matters only where people are held.

lever-seizure = What police take
lever-seizure-question = What may police take from sex workers, or use as evidence?
lever-seizure-help = Condoms used as evidence are carried less often.
lever-seizure-money = Money
lever-seizure-phones = Phones
lever-seizure-condoms = Condoms
lever-seizure-nothing = Police take nothing.
lever-seizure-all = Police may take: { $things }.

lever-non_punishment = No punishment of trafficked people
lever-non_punishment-question = Are trafficked people protected from punishment for what they were made to do?
lever-non_punishment-help = For example for working without a permit, or for offences they were forced to commit.
lever-non_punishment-true = Trafficked people are not punished for what they were made to do.
lever-non_punishment-false = Trafficked people can be punished for what they were made to do.

## Migration

lever-migrant_sex_work = Sex work by migrants
lever-migrant_sex_work-question = May migrants without permanent residence do sex work?
lever-migrant_sex_work-help = Conditions on visas count, even where sex work is legal for citizens.
lever-migrant_sex_work-allowed = Migrants may do sex work on any visa that allows work.
lever-migrant_sex_work-barred = Migrants may not do sex work, and can be fined or lose their permit.
lever-migrant_sex_work-deportable = Migrants who do sex work can be removed from the country.

lever-migration_channels = Safe and legal ways to come
lever-migration_channels-question = How many safe and legal places are there for those who come to work?
lever-migration_channels-help = Places a year for each person who arrives. 0 means none. 1 means a place for everyone.

lever-migration_debt = Debt for the journey
lever-migration_debt-question = How large is the debt of someone who comes without a legal place?
lever-migration_debt-help = Fees and debt together, in years of income. 0 means: as is usual in this place.

lever-residence_permit = Permit for trafficked people
lever-residence_permit-question = Do trafficked people get a permit to stay?
lever-residence_permit-help = Conditional means: only for those who help the prosecution.
lever-residence_permit-none = Trafficked people get no permit to stay.
lever-residence_permit-conditional = Trafficked people get a permit only if they help the prosecution.
lever-residence_permit-unconditional = Trafficked people get a permit without conditions.

## Health and rights

lever-health_testing = Health tests
lever-health_testing-question = Must sex workers be tested for HIV and other infections?
lever-health_testing-help = Voluntary tests are always possible.
lever-health_testing-none = No one must be tested.
lever-health_testing-compulsory = Sex workers must be tested.

lever-health_results = Results of health tests
lever-health_results-question = What happens with the results of health tests?
lever-health_results-help = Disclosed means: passed on to police, employers, the press or others without consent.
lever-health_results-confidential = Results stay confidential.
lever-health_results-disclosed = Results are passed on without consent.

lever-labour_rights = Rights as workers
lever-labour_rights-question = Are sex workers protected as workers?
lever-labour_rights-help = Such as safety at work, contracts, pay, leave, and the right to refuse a client.
lever-labour_rights-none = Sex workers have no protection as workers.
lever-labour_rights-health_and_safety = Rules on health and safety at work protect sex workers.
lever-labour_rights-full = Sex workers have the same rights as other workers.

lever-reporting_immunity = Safe reporting of crimes
lever-reporting_immunity-question = Can sex workers report crimes against them without risk?
lever-reporting_immunity-help = Without being charged, and without being removed from the country.
lever-reporting_immunity-true = Sex workers can report crimes without risk of charge or removal.
lever-reporting_immunity-false = Sex workers who report crimes risk charges or removal.

## Services and organisations

lever-services_health = Health services
lever-services_health-question = How many places in health services does the bill pay for?
lever-services_health-help = Clinics and outreach for sex workers.

lever-services_legal = Legal services
lever-services_legal-question = How many places in legal services does the bill pay for?
lever-services_legal-help = Advice and help in court.

lever-services_economic = Economic services
lever-services_economic-question = How many places in economic services does the bill pay for?
lever-services_economic-help = Training, savings and other sources of income.

lever-services_social_protection = Social protection
lever-services_social_protection-question = How many places in social protection does the bill pay for?
lever-services_social_protection-help = Income support, health insurance and the like.

lever-services_psychological = Psychological services
lever-services_psychological-question = How many places in psychological services does the bill pay for?
lever-services_psychological-help = Counselling and treatment.

lever-services_housing = Housing
lever-services_housing-question = How many places in housing does the bill pay for?
lever-services_housing-help = Shelters and homes open to sex workers.

lever-services_voluntary = Services by choice
lever-services_voluntary-question = Do people use these services by their own choice?
lever-services_voluntary-help = Not by choice means: ordered by a court, or a condition for something else.
lever-services_voluntary-true = People use the services by choice.
lever-services_voluntary-false = People can be made to use the services.

lever-services_led_by = Who runs the services
lever-services_led_by-question = Who runs the services?
lever-services_led_by-help = Services run by sex workers reach more people who avoid the state.
lever-services_led_by-state = The state, or those it appoints, runs the services.
lever-services_led_by-sex_workers = Sex workers run the services.

lever-organisations_labour_organising = Funds for labour organising
lever-organisations_labour_organising-question = How much does the bill give to sex workers' organisations for labour organising?
lever-organisations_labour_organising-help = Unions, collectives and bargaining.

lever-organisations_economic_empowerment = Funds for economic empowerment
lever-organisations_economic_empowerment-question = How much does the bill give to sex workers' organisations for economic empowerment?
lever-organisations_economic_empowerment-help = Savings groups, training and cooperatives.

lever-organisations_social_protection = Funds for social protection
lever-organisations_social_protection-question = How much does the bill give to sex workers' organisations for social protection?
lever-organisations_social_protection-help = Emergency funds and help with access to benefits.

lever-organisations_legal_services = Funds for legal help
lever-organisations_legal_services-question = How much does the bill give to sex workers' organisations for legal help?
lever-organisations_legal_services-help = Paralegals and lawyers of the organisations.

lever-organisations_psychological_support = Funds for psychological support
lever-organisations_psychological_support-question = How much does the bill give to sex workers' organisations for psychological support?
lever-organisations_psychological_support-help = Peer support and counselling by the organisations.

## Participation

lever-participation = Part in making the law
lever-participation-question = What part do sex workers have in making the law and carrying it out?
lever-participation-help = Through their own organisations.
lever-participation-none = Sex workers have no part.
lever-participation-consulted = Sex workers are consulted.
lever-participation-co_designed = Sex workers and the state make the law and carry it out together.

## Words for levels, numbers and enforcement

level-low = low
level-medium = medium
level-high = high
lever-level = How often, for this place: { $level }.
lever-level-not-said = The law does not say. It is as usual in this place.
# $number: formatted. $count: for the plural.
lever-unit-workplaces-raided-per-100-a-year = { $count ->
    [one] { $number } of every 100 workplaces raided a year
   *[other] { $number } of every 100 workplaces raided a year
  }
lever-unit-weeks = { $count ->
    [one] { $number } week
   *[other] { $number } weeks
  }
lever-unit-legal-places-per-arrival = { $count ->
    [one] { $number } legal place for each arrival
   *[other] { $number } legal places for each arrival
  }
lever-unit-years-of-income = { $count ->
    [one] { $number } year of income
   *[other] { $number } years of income
  }
lever-unit-places-per-1-000-workers = { $count ->
    [one] { $number } place per { NUMBER(1000) } workers
   *[other] { $number } places per { NUMBER(1000) } workers
  }
lever-unit-dollars-per-worker-a-year = { $count ->
    [one] { $number } dollar per worker a year
   *[other] { $number } dollars per worker a year
  }
# Beside the box in which a number is typed.
lever-box-workplaces-raided-per-100-a-year = workplaces raided, of every 100, a year
lever-box-weeks = weeks
lever-box-legal-places-per-arrival = legal places for each arrival
lever-box-years-of-income = years of income
lever-box-places-per-1-000-workers = places per { NUMBER(1000) } workers
lever-box-dollars-per-worker-a-year = dollars per worker a year
lever-box-contacts = police contacts a year, for every 100 people whom this rule reaches

enforcement = Enforcement
enforcement-question = How hard is this enforced?
enforcement-left = As usual in this place. The law does not say.
enforcement-level = { $level ->
    [low] Low enforcement
    [high] High enforcement
   *[medium] Medium enforcement
  }
enforcement-number = { $count ->
    [one] { $number } police contact a year for every 100 people whom this rule reaches
   *[other] { $number } police contacts a year for every 100 people whom this rule reaches
  }

lever-group-selling = Selling and buying
lever-group-workplaces = Workplaces and third parties
lever-group-police = Police, raids and the law on trafficking
lever-group-migration = Migration
lever-group-rights = Health and rights
lever-group-services = Services and organisations
lever-group-participation = Part in making the law
lever-group-other = Other questions
