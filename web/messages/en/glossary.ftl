# The field's words, explained. term-<id>: the word. term-<id>-means: what it means here. One line each: docs/glossary.md is made of them.
glossary-title = Words explained
glossary-lead = What words of this field mean here. Where the model uses a word more narrowly than everyday speech, this is the model’s meaning.
glossary-here = Words explained:
glossary-people = People and work
glossary-law = Law and police
glossary-numbers = Numbers and certainty

## People and work

term-sex-worker = Sex worker
term-sex-worker-means = An adult of any gender who sells sexual services. People under 18 are outside the model.
term-client = Client
term-client-means = A person who pays a sex worker for sexual services.
term-encounter = Encounter
term-encounter-means = One meeting of a sex worker and a client for paid sex.
term-third-party = Third party
term-third-party-means = A person who manages, rents to, drives or protects sex workers, or works with them in another way. A third party may be fair or abusive.
term-trafficked-person = Trafficked person
term-trafficked-person-means = An adult who was brought to this work or is kept in it by force, threat, deceit or abuse of need, so that others profit. This follows the United Nations protocol of 2000 (Palermo Protocol).
term-exploitation = Exploitation
term-exploitation-means = Abuse at work that is not yet trafficking: pay held back, very high fees, debt, or no freedom to refuse.
term-migrant-without-permit = Migrant without a permit
term-migrant-without-permit-means = A person who has no permit to stay, or whose visa does not allow sex work.
term-stigma = Stigma
term-stigma-means = Contempt for sex workers. It makes it harder to get help, to report a crime and to work safely.

## Law and police

term-law-in-force = Law in force
term-law-in-force-means = The law that holds in the place today. Every bill is compared with it.
term-bill = Bill
term-bill-means = A proposed law that is not in force yet.
term-clause = Clause
term-clause-means = The numbered part of a law that says something, such as section 7.
term-provision = Provision, lever
term-provision-means = What a law says on one question, such as whether buying is allowed. Law files call the question a lever.
term-enforcement = Enforcement
term-enforcement-means = How often police act on a rule. In the model it is a number of contacts with police a year.
term-practice = Practice
term-practice-means = What police and offices do although the text of the law does not say so.
term-decriminalisation = Decriminalisation
term-decriminalisation-means = Selling, buying and working together are no offences. Sex work falls under the same laws as other work. Force and exploitation stay offences. Example: New Zealand.
term-legalisation = Legalisation
term-legalisation-means = Sex work is allowed under rules of its own, such as licences, registration or zones. Work outside the rules stays an offence. Example: Germany.
term-prohibition = Prohibition
term-prohibition-means = Selling sexual services is an offence. Often buying and third parties are offences too.
term-end-demand = End demand
term-end-demand-means = Buying sexual services is an offence, selling them is not. Third parties usually stay offences. Also called the Nordic model. Example: Sweden.
term-conflation = Conflation
term-conflation-means = A law treats sex work by choice, or help with it, as trafficking.
term-raid = Raid
term-raid-means = Police come to a workplace or a home without being called, to check or arrest the people there.
term-called-trafficked = Called trafficked
term-called-trafficked-means = Police or another office decide that a person is trafficked. The decision can be right or wrong.
term-rehabilitation = Compulsory rehabilitation
term-rehabilitation-means = People are held in a programme after a raid and may not leave.

## Numbers and certainty

term-simulation = Simulation, draw
term-simulation-means = One run of the model, with one possible value for each number that is not known exactly. A comparison makes many. Files call one a draw.
term-same-luck = Same people, same luck
term-same-luck-means = Each simulated person meets the same chance events under both laws. So a difference comes from the laws.
term-mechanism = Mechanism
term-mechanism-means = One way in which a law reaches people, such as working in haste when police are near.
term-outcome = Outcome, result
term-outcome-means = Something that the model counts, such as violence by clients.
term-rate = Rate
term-rate-means = How often something happens for every { NUMBER(1000) } people who work for a year.
term-ratio = Ratio
term-ratio-means = One rate divided by another. 2 means twice as high, 1 means no difference, 0.5 means half.
term-hazard = Hazard
term-hazard-means = How likely something is to happen to one person in a short time. A hazard ratio compares two of them.
term-median = Middle (median)
term-median-means = Half of the simulations give more, half give less.
term-interval = 90% interval
term-interval-means = A range that holds the answer of 9 in 10 simulations. A wide one means that little is known.
term-likely = Likely, very likely
term-likely-means = Likely: in at least 80 of 100 simulations. Very likely: in at least 95.
term-no-clear-difference = No clear difference
term-no-clear-difference-means = What is known today does not show whether there would be more or less. It does not mean that nothing changes.
term-grade = How well known (grade)
term-grade-means = From A, where several good studies agree, to D, where studies are weak. A number without a study is an assumption.
term-assumption = Assumption
term-assumption-means = A number that nobody has measured. The model tries a wide range of values for it.
term-prior = Prior
term-prior-means = Which values of a number seem possible before the model is run, and how likely each is.
term-association = Association
term-association-means = Two things are found together. That does not show that one causes the other.
term-critics = Critics’ numbers
term-critics-means = Every disputed number is taken from the studies most favourable to bans. This tests whether the answer stands if the critics are right.
term-associations = Numbers most adverse to bans
term-associations-means = Every disputed number is taken from the studies most adverse to bans, with each association read as a cause.
term-fitted = Fitted (calibrated)
term-fitted-means = Uncertain numbers are set so that the model gives what was counted in a place. Such counts then no longer test the model.
term-predicted = Predicted and observed
term-predicted-means = A real change of law is run in the model. What it predicts is put beside what was seen there.
term-sensitivity = Sensitivity
term-sensitivity-means = Which uncertain numbers decide the answer, and how much.
term-break-even = What would have to be true
term-break-even-means = The value of an uncertain number at which the answer turns. Also called break-even.
term-healthy-year = Healthy years lost (DALY)
term-healthy-year-means = Years of life lost by early death, and years lived with illness or injury, weighted by how bad it is. Freedom has no weight in them.
term-digest = Digest
term-digest-means = A short code made from all inputs or results. The same inputs give the same code on every computer, so others can check.
