# Parts of a comparison's report: to decide, whether there are enough simulations, the laws, the numbers, how it was made.
# $law, $versus and $other are names of laws. Amounts come already written in the reader's language.

## Words of several parts

report-times = × { $times } ({ $low } to { $high })
report-verdict = { $verdict ->
    [very_likely_higher] very likely higher
    [likely_higher] likely higher
    [likely_lower] likely lower
    [very_likely_lower] very likely lower
    [no_difference] no difference
    [too_few_draws] too few simulations
   *[cannot_be_told] no clear difference
  }

## To decide

report-decision = To decide
report-decision-lead = The laws side by side, what a year of healthy life costs, and who bears what.
report-judgements = Value judgements in this part
report-judgement-directions = Whether less or more is better is stated for each outcome, with the reason. Where people disagree (how large the market is, raids, arrests), or where more can mean two things (people freed), no law is called best.
report-judgement-health = A healthy year counts the same for everybody. Healthy years lost (DALYs) count illness, injury and death of workers. Being trafficked, locked up or deported has no weight in them, nor does any right or wrong. They must not decide alone.
report-judgement-money = Money is public money only: not what workers earn or lose, not what clients pay.
report-judgement-discount = { $discounted ->
    [yes] Money and healthy years that come later count less in this part: { $rate } less for each year (discounting). Elsewhere in this report they do not.
   *[no] Money and healthy years count the same in every year: nothing is discounted (the option --discount changes that).
  }
report-judgement-score = Outcomes are not added up into one score. To be best in most simulations is not to be much better: look at the sizes.
report-beside = Side by side
report-beside-caption = Averages: totals over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }, shares over the whole time. Below each: in how many simulations that law is the best
report-beside-others = All other outcomes side by side
report-best-in = best in { $chance }
report-column-better = Better
report-column-why = Why
report-directions = Which direction is better, and why
report-direction = { $better ->
    [lower] less
    [higher] more
   *[none] not said
  }
report-money = Money and healthy years
report-ladder = The laws by rising cost: averages, and in brackets what holds 9 times of 10. The last column goes by the averages alone
report-ladder-law = Law
report-ladder-money = Public money
report-ladder-lost = Healthy years lost
report-ladder-standing = Compared with the others
report-standing = { $standing ->
    [cheapest] costs least
    [step] { $price } for each healthy year saved, instead of: { $other }
    [step-unsure] costs more than: { $other }; it is uncertain whether it saves healthy years
    [dominated] worse on both counts (“dominated”): this one costs no more and saves no fewer healthy years: { $other }
    [extendedly_dominated] poor value (“extendedly dominated”): going on to this one buys healthy years for less: { $other }
   *[same] the same as: { $other }
  }
report-against = { $law }, compared with { $versus }
report-case = { $case ->
    [dominates] On average it costs no more and loses no healthy years.
    [dominated] On average it costs no less and saves no healthy years.
    [pays_for_health] On average it costs more and saves healthy years.
    [saves_money_loses_health] On average it costs less and loses healthy years.
   *[no_difference] There is no difference in public money or in healthy years in any simulation.
  }
report-case-unsure = { $what ->
    [money] But it is uncertain whether it costs more or less.
    [health] But it is uncertain whether it saves or loses healthy years.
   *[both] But it is uncertain whether it costs more or less, and whether it saves or loses healthy years.
  }
report-case-no-price = So no price of a healthy year is given.
report-case-sure = { $case ->
    [dominates] It is better on both counts (it “dominates”), so nothing is paid for a healthy year.
    [dominated] It is worse on both counts (it is “dominated”), so a healthy year has no price here.
    [pays_for_health] Each healthy year saved (DALY averted) costs { $price }, give or take { $error } from the number of simulations.
   *[saves_money_loses_health] { $price } is saved for each healthy year lost, give or take { $error } from the number of simulations. This is not the price of a healthy year: here, more is better.
  }
report-case-chance = Both are so in { $chance } of simulations.
report-against-marks = The dot is the average, the line holds 9 answers of 10, the upright line is no difference. A ring: it is uncertain on which side it lies.
report-difference-money = Public money, more (+) or less (−):
report-difference-health = Healthy years saved (+) or lost (−):
report-corners = In how many simulations it:
report-corner = { $corner ->
    [less_money_more_health] costs less and saves healthy years: { $chance }
    [more_money_more_health] costs more and saves healthy years: { $chance }
    [less_money_less_health] costs less and loses healthy years: { $chance }
   *[more_money_less_health] costs more and loses healthy years: { $chance }
  }
report-curve = Which law is worth most, by what a healthy year is worth
report-curve-lead = Say what one is willing to pay for one healthy year. A law is then worth most if its healthy years at that price, less the public money that it costs, add up to most (net monetary benefit).
report-frontier = { $place ->
    [only] At every price up to { $to }, this law is best on average: { $law }
    [first] Up to { $to }, this law is best on average: { $law }
    [between] From { $from } to { $to }: { $law }
   *[last] From { $from } on: { $law }
  }
report-curve-up = Upwards: chance that the law is worth most
report-curve-across = To the right: dollars that one is willing to pay for a healthy year
report-curve-marks = Lines: the chance that each law is worth most (acceptability curve). Rings: the law that is best on average at that price (frontier); it need not be the one with the highest chance. The number of simulations leaves an error of { $error } percentage points at most.
report-curve-price = For a healthy year
report-curve-best = Best on average
report-bears = Who bears what
report-bears-lead = Signs mean more (+) or less (−) than under the first law, not better or worse. In brackets: no clear difference. Shading repeats the sign in three strengths: under 10%, up to 30% and over 30% of the level under the first law. A small group has few events and wide intervals. People are counted in the group that they are in at the time, so a law that moves people between groups changes who is in them. What is counted for nobody in particular is left out.
report-bears-less = less
report-bears-more = more
report-bears-units = Differences are for every { NUMBER(1000) } people who work for a year; of shares, in percentage points; of income, in dollars a week; of public money and healthy years, in all.
report-bears-unclear = ({ $number })
report-bears-cell = { $size }, { $verdict }; under the first law { $level }

## Reasons why less or more is better (engine/analysis/directions.def)

report-reason-it-harms-the-person = it harms the person
report-reason-some-want-it-enforced-for-others-enforcement-is-itself-the-harm = some want it enforced, for others enforcement is itself the harm
report-reason-people-disagree-whether-there-should-be-less-of-it = people disagree whether there should be less of it
report-reason-a-means-not-an-end-more-can-mean-more-offered-or-more-needed = a means, not an end: more can mean more offered or more needed
report-reason-one-line-of-the-budget-what-is-spent-here-may-be-saved-elsewhere-the-sum-is-judged = one line of the budget: what is spent here may be saved elsewhere; the sum is judged
report-reason-people-who-are-for-raids-and-people-who-are-against-them-want-them-to-hit-the-right-people = people who are for raids and people who are against them want them to hit the right people
report-reason-more-can-mean-that-more-are-found-or-that-more-are-trafficked = more can mean that more are found or that more are trafficked
report-reason-some-see-protection-in-it-others-coercion = some see protection in it, others coercion
report-reason-trafficked-persons-should-not-be-punished-Council-of-Europe-Convention-2005-article-26 = trafficked persons should not be punished (Council of Europe Convention 2005, article 26)
report-reason-the-same-is-reached-with-fewer-people-harmed = the same is reached with fewer people harmed
report-reason-it-breaks-confidentiality = it breaks confidentiality
report-reason-more-can-mean-more-trust-in-police-or-more-violence = more can mean more trust in police or more violence
report-reason-violence-without-recourse = violence without recourse
report-reason-they-carry-the-risk-of-infection = they carry the risk of infection
report-reason-more-can-mean-more-infections-or-longer-lives-with-HIV = more can mean more infections or longer lives with HIV
report-reason-treatment-that-works = treatment that works
report-reason-ties-protect = ties protect
report-reason-a-third-party-can-protect-or-exploit = a third party can protect or exploit
report-reason-haste-and-hiding-leave-no-time-to-judge-a-client = haste and hiding leave no time to judge a client
report-reason-a-dangerous-client-is-kept-out = a dangerous client is kept out
report-reason-whatever-one-thinks-of-the-work-those-who-do-it-should-not-be-poorer = whatever one thinks of the work, those who do it should not be poorer
report-reason-people-disagree-about-migration = people disagree about migration
report-reason-set-by-how-the-law-was-made-not-by-what-it-does = set by how the law was made, not by what it does
report-reason-the-same-for-less-leaves-money-for-other-ends = the same for less leaves money for other ends

## Enough simulations?

report-runs = Enough simulations?
report-runs-lead = { $draws ->
    [one] Run again with another seed, each figure would come out a little different, since only { $draws } simulation was made.
   *[other] Run again with another seed, each figure would come out a little different, since only { $draws } simulations were made.
  } The errors below say by how much: two of them each way cover about 95% of such runs. More simulations make them smaller. They make the 90% intervals more certain, not narrower, since those hold what is not known.
report-runs-unknown = From so few simulations, the errors are not known.
report-runs-largest = The largest error of a middle is { $middle } ({ $middle_of }); the largest error of an end of an interval is { $ends } ({ $ends_of }).
report-runs-of = { $name }, { $law }
report-runs-relative = Errors in percent are relative to the level under the first law or to half the width of the interval, whichever is larger.
report-runs-until = makes simulations until the error of every middle and of every end of an interval is { $error } at most.
report-runs-limits = Errors of ends are themselves estimates, good to about 40% from 200 simulations. None of this says what more simulated people would change.
report-runs-differences = Differences to { $versus }, everybody, each with its error (±)
report-runs-levels = Levels, everybody, each with its error (±)
report-runs-middle = Middle
report-runs-low = Low end
report-runs-high = High end
report-runs-error = Error of the middle, relative
report-runs-error-ends = Error of the ends, relative
report-runs-give-or-take = { $value } ± { $error }
report-settling = How the figures settled as simulations came in
report-settling-marks = Each figure from the first simulations alone, by how many of them: the line is the middle, the band the 90% interval. A line that still drifts at its right end needs more simulations. Figures that never differ are left out.
report-settling-label = { $name }: from { $half } simulations { $then }, from { $all } simulations { $now }.
report-settling-draws = Simulations
report-settling-value = Middle and 90% interval

## Laws

report-laws = The laws as they were coded
report-laws-lead = What the model reads in each law, clause by clause. Clauses and notes are in English.
report-law-verified = Coded from the text of the law.
report-law-unverified = Not checked against the text of the law.
report-law-checked = Last looked at on { $day }.
report-law-provisions = { $law }: clause by clause
report-law-lever = What it is about
report-law-value = What it says
report-law-from = From
report-law-until = Until
report-law-clause = Clause
report-law-note = Note

## Numbers

report-numbers = The numbers, and what they rest on
report-numbers-change = Change any of them in a file and run again with:
report-numbers-calibrated = { $count ->
    [one] { $count } number was calibrated: it was drawn as far as published effects bear it out when the simulated people are studied as the participants were (aftermath targets). This leaves it out:
   *[other] { $count } numbers were calibrated: they were drawn together, as far as published effects bear them out when the simulated people are studied as the participants were (aftermath targets). This leaves it out:
  }
report-numbers-all = { $count ->
    [one] The number
   *[other] All { $count } numbers
  }
report-numbers-grades = How well a number is known:
report-numbers-caption = Every number of the model; in brackets: 90% interval
report-number-name = Number
report-number-value = Value
report-number-calibrated = Once calibrated, 90%
report-number-critics = By the studies most favourable to bans
report-number-grade = How well known
report-number-rests = Rests on
report-number-note = Note
report-studies = { $count ->
    [one] The study behind them
   *[other] The { $count } studies behind them
  }

## Attack this answer, and how it was made

report-attack = Attack this answer
report-attack-lead = Each of these commands goes on from here. It writes a page like this one, and the numbers as JSON and CSV.
report-attack-in-depth = The same comparison with three questions more on this page, from fewer simulations: which provisions make the difference, which uncertain numbers decide it, and what would turn it.
report-attack-attribute = Which provision, and which part of the model, makes how much of each difference.
report-attack-sensitivity = Which uncertain numbers decide how certain the answer is.
report-attack-breakeven = What would have to be true for the answer to turn.
report-attack-assume = The same with what the studies most adverse to bans found. With “critics” in place of “associations”: what their opponents found. With FILE.toml: your own numbers, or those of people who know (aftermath elicit).
report-attack-validate = Where laws really changed: what was observed, beside what this model predicted.
report-made = How this was made
report-made-lead = Adults only. All people are made up. Nothing leaves the machine on which this runs. The same inputs and the same seed give the same numbers to the last digit.
report-made-version = Program
report-made-seed = Seed
report-made-draws = Simulations
report-made-people = Simulated people
report-made-years = Years
report-made-first-day = First day
report-made-frozen = Held fixed
report-made-assume = Assumptions
report-made-main = the main ones
report-made-inputs = Inputs, with their fingerprints
report-made-input = Input
report-made-digests = Fingerprints of plan and results
report-made-digest = Of what
report-made-fingerprint = Fingerprint
