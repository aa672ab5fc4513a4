# What the page, a report and a brief share: the answer in sentences, and the frame of a report.
# $law and $versus are names of laws, $things a list that is ready.

face-answer = The answer
face-likely = Compared with { $versus }, { $law } { $clauses }.
face-clause = { $verdict ->
    [very_likely_lower] very likely lowers: { $things }
    [very_likely_higher] very likely raises: { $things }
    [likely_lower] likely lowers: { $things }
   *[likely_higher] likely raises: { $things }
  }
face-open = There is no clear difference in: { $things }.
face-same = It changes nothing in: { $things }.
face-with = { $name } ({ $size })
face-open-thing = { $name } ({ $size }; higher in { $chance } of simulations)
face-size = { $change }; 90% interval { $low } to { $high }
face-short = { $change } ({ $low } to { $high })
face-times = { $times } times
face-from-none = from none
face-per-encounter = { $name } per encounter
face-too-few = Too few simulations to say what { $law } would change: { $draws } were made, at least { $least } are needed.
face-what-likely-means = Very likely: in at least 95 of 100 simulations; likely: in at least 80. Each number is a rate per person who works for a year, unless it says otherwise. Both laws meet the same people and the same luck.

## Findings in groups

face-does = What the law very likely or likely does
face-uncertain = What is uncertain
face-turns = What changes with either side's assumptions
face-turns-lead = These findings have another verdict where every disputed number is taken from the studies that one side would choose.

## A report

face-title-two = { $place }: { $law } beside { $versus }
face-lead = What the law does to people who sell sexual services in { $place }, over { $years } years from { $day }. { $draws } simulations, each with the same people and the same luck under every law; { $people } simulated adults stand for about { $represents }. Brackets hold 90% intervals: how far what is known leaves the answer open.
face-lead-one = People who sell sexual services in { $place } under { $law }, over { $years } years from { $day }: { $draws } simulations; { $people } simulated adults stand for about { $represents }. Brackets hold 90% intervals.
face-names = In this report, “the law in force” means { $versus }, and “the bill” means { $law }.
face-assume = Not the main assumptions: this run was made under { $assume }.
face-law-shown = Law shown beside { $versus }
face-one-outcome = One outcome: over time, for whom, and why
face-outcome = Outcome
face-depth = In depth
face-depth-lead = Three questions more about the difference between { $versus } and { $law }: which provisions and mechanisms make it, which uncertain numbers decide it, and what would turn it. These runs are smaller than the comparison above; where they disagree with it, trust the comparison.
face-depth-two = Of the { $laws } laws only the first two: { $law } beside { $versus }.
face-depth-chosen = { $chosen ->
    [asked_for] Outcomes looked at, as asked for: { $things }.
    [likely] Outcomes looked at, the first that are likely or very likely to differ, four at most: { $things }.
   *[none_likely] Outcomes looked at, since no headline outcome is likely to differ: { $things }.
  }
face-levels = Levels under { $law }
face-per-worker-year = per { NUMBER(1000) } people who work for a year
face-not-a-report = This file holds no values. A report is made by the program: aftermath compare.
face-damaged = The values in this file cannot be read. It may have been cut off on its way; ask for it again, or use a browser of 2023 or later.
face-analysis = { $kind ->
    [attribution] What makes the difference
    [sensitivity] Which uncertain numbers decide the answer
    [breakeven] What would have to be true
    [validation] Real changes of law: observed and predicted
    [elicited] What people who know answered
   *[form] Questions for people who know
  }
face-analysis-of = { $place }: { $law } beside { $versus }.
face-report-of = What would change in { $place }

## Findings, one a row

face-word = { $verdict ->
    [very_likely_lower] very likely lower
    [very_likely_higher] very likely higher
    [likely_lower] likely lower
    [likely_higher] likely higher
    [no_difference] no difference
    [too_few_draws] too few simulations
   *[cannot_be_told] no clear difference
  }
face-bar = { $name }: { $size }
