# The answer: results, why, critics, raids, several bills.
# $kind is count (people, events), share, money, wage (dollars a week), time (years, days) or ratio (people per person).
# Numbers come already written in the reader's language. $before: under the law in force. $after: under the bill.

## The frame

answer-title = What would change
answer-lead = { $bill }, compared with the law in force in { $place }. The same people live under both laws, with the same luck.
answer-age = The figures chosen for this place are from { $same ->
    [yes] { $middle }
   *[no] { $first } to { $last }, half of them from { $middle } or before
  }; the rest is borrowed from elsewhere or assumed. The laws are compared from { $day } on.
answer-age-none = This place has no figures of its own: all are borrowed from elsewhere or assumed.
answer-back = Back to the bill
answer-views = Parts of the answer
answer-view-results = Results
answer-view-sides = What if either side is right
answer-view-turns = What would have to be true
answer-view-raids = Raids as a test
answer-view-bills = Several bills
answer-view-brief = The brief
answer-bill-shown = Bill shown
answer-bill-number = Bill { $number }

## While it runs

answer-progress = { $done } of { $of } simulations are done.
answer-time-left = About { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
  } left.
answer-time-unknown = How long it will take is not known yet.
answer-starting = The engine starts on your own computer. Nothing is sent.
answer-progress-title = How far the simulations are
answer-cancel = Stop here
answer-start-again = Run again
answer-cancelled = Stopped after { $done } of { $of } simulations. What you see rests on these; run again for the full answer.
answer-cancelled-empty = Stopped before the first answer.
answer-done = Done: { $draws } simulations of { $people } people over { $years } years.
answer-failed = This could not be computed:
answer-announce-half = Half of the simulations are done.

## In brief

answer-brief-title = In brief
answer-brief-same = No difference at all
answer-brief-none-here = None.

## One outcome

answer-headlines = Result by result
answer-read-dots = How to read the dots: each of 20 dots is one equally likely answer to how the two laws differ. The upright line is no difference; full dots lie on the side of fewer, rings on the side of more.
answer-read-icons = How to read the squares: each is one of { NUMBER(1000) } people, or of 100, in a year. Where cases are counted, one person can be hit more than once, so two squares can be the same person.
answer-no-number = no number
answer-dollars = US$ { $amount }
answer-levels = { $form ->
    [rate] For every { NUMBER(1000) } people who work for a year: about { $before } under the law in force, about { $after } under the bill.
    [wage] About { $before } a week under the law in force, about { $after } a week under the bill.
   *[other] About { $before } under the law in force, about { $after } under the bill.
  }
answer-totals = In real numbers, for about { $people } people at work, over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }: about { $before } under the law in force, about { $after } under the bill.
answer-difference = { $verdict ->
    [fewer] { $kind ->
        [share] That is between { $low } and { $high } percentage points lower, 9 times of 10.
        [money] That is between { $low } and { $high } less, 9 times of 10.
        [wage] That is between { $low } and { $high } less a week, 9 times of 10.
        [time] That is between { $low } and { $high } less, 9 times of 10.
        [ratio] That is between { $low } and { $high } fewer, 9 times of 10.
       *[count] That is between { $low } and { $high } fewer, 9 times of 10.
      }
    [more] { $kind ->
        [share] That is between { $low } and { $high } percentage points higher, 9 times of 10.
        [money] That is between { $low } and { $high } more, 9 times of 10.
        [wage] That is between { $low } and { $high } more a week, 9 times of 10.
        [time] That is between { $low } and { $high } more, 9 times of 10.
        [ratio] That is between { $low } and { $high } more, 9 times of 10.
       *[count] That is between { $low } and { $high } more, 9 times of 10.
      }
    [unsure] { $kind ->
        [share] Anything from { $low } percentage points lower to { $high } higher is likely, 9 times of 10. The chance that it is higher under the bill: { $chance }.
        [money] Anything from { $low } less to { $high } more is likely, 9 times of 10. The chance that it is more under the bill: { $chance }.
        [wage] Anything from { $low } less to { $high } more a week is likely, 9 times of 10. The chance that it is more under the bill: { $chance }.
        [time] Anything from { $low } less to { $high } more is likely, 9 times of 10. The chance that it is more under the bill: { $chance }.
       *[count] Anything from { $low } fewer to { $high } more is likely, 9 times of 10. The chance that there are more under the bill: { $chance }.
      }
    [unsure-touching] It may also make no difference. The chance that it is more under the bill: { $chance }.
    [same] It is the same in every one of { $draws } simulations.
   *[none] At least one of the two laws has no such cases in these simulations.
  }
answer-verdict = { $verdict ->
    [fewer] { $kind ->
        [share] Lower under the bill
        [money] Less under the bill
        [wage] Less under the bill
        [time] Less under the bill
       *[count] Fewer under the bill
      }
    [more] { $kind ->
        [share] Higher under the bill
       *[count] More under the bill
      }
    [likely-fewer] { $kind ->
        [share] Likely lower under the bill
        [money] Likely less under the bill
        [wage] Likely less under the bill
        [time] Likely less under the bill
       *[count] Likely fewer under the bill
      }
    [likely-more] { $kind ->
        [share] Likely higher under the bill
       *[count] Likely more under the bill
      }
    [unsure] No clear difference
    [few] Too few simulations for a verdict
    [same] No difference at all
   *[none] Nothing to compare
  }
answer-too-few = There are too few simulations yet to say anything: at least 100 are needed.
answer-chance-below = less than { $chance }
answer-chance-above = more than { $chance }
answer-better = { $better ->
    [law] For the people concerned, this counts as better under the bill.
    [comparator] For the people concerned, this counts as better under the law in force.
   *[none] People disagree about whether more or fewer would be better, so nothing is called better here.
  }
answer-dots = { $kind ->
    [share] Of 20 equally likely answers: { $below } lower under the bill, { $above } higher, { $zero } with no difference.
    [count] Of 20 equally likely answers: { $below } with fewer under the bill, { $above } with more, { $zero } with no difference.
   *[other] Of 20 equally likely answers: { $below } with less under the bill, { $above } with more, { $zero } with no difference.
  }
answer-dots-lower = { $kind ->
    [share] lower under the bill
    [count] fewer under the bill
   *[other] less under the bill
  }
answer-dots-higher = { $kind ->
    [share] higher under the bill
   *[other] more under the bill
  }
answer-dots-label = { $name }: difference between the bill and the law in force. { $words }
answer-dots-unit = { $form ->
    [rate] Difference for every { NUMBER(1000) } people who work for a year. Each dot is one of 20 equally likely answers; the line is zero.
    [share] Difference in percentage points. Each dot is one of 20 equally likely answers; the line is zero.
   *[other] Difference. Each dot is one of 20 equally likely answers; the line is zero.
  }
answer-icons-rate = { $differ ->
    [0] Of each { NUMBER(1000) } people in a year: { $both } under either law.
   *[other] { $more ->
        [law] Of each { NUMBER(1000) } people in a year: { $both } under either law (full squares), { $differ } more under the bill (framed squares).
       *[comparator] Of each { NUMBER(1000) } people in a year: { $both } under either law (full squares), { $differ } more under the law in force (crosses).
      }
  }
answer-icons-share = { $differ ->
    [0] Of each { $whole }: { $both } under either law (full squares).
   *[other] { $more ->
        [law] Of each { $whole }: { $both } under either law (full squares), { $differ } more under the bill (framed squares).
       *[comparator] Of each { $whole }: { $both } under either law (full squares), { $differ } more under the law in force (crosses).
      }
  }
answer-show-numbers = Show the numbers
answer-hide-numbers = Hide the numbers
answer-open-detail = Over time, for whom, and why
answer-open-detail-of = Over time, for whom, and why: { $name }

## Tables

answer-column-outcome = Outcome
answer-column-what = What
answer-column-before = Law in force
answer-column-after = The bill
answer-column-difference = Difference
answer-column-verdict = Verdict
answer-column-year = Year
answer-column-group = Group
answer-numbers-of = { $name }: the numbers
answer-numbers-by-year = { $name }: the numbers by year
answer-numbers-by-group = { $name }: the numbers by group
answer-row-rate = For every { NUMBER(1000) } people who work for a year
answer-row-total = In all, over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }
answer-row-share = Share
answer-row-value = Value
answer-interval = { $low } to { $high }
answer-signed = { $kind ->
    [share] { $sign ->
        [minus] −{ $size } points
        [plus] +{ $size } points
       *[none] { $size } points
      }
   *[other] { $sign ->
        [minus] −{ $size }
        [plus] +{ $size }
       *[none] { $size }
      }
  }
answer-mean-interval = { $mean } ({ $low } to { $high })

## All other outcomes

answer-all = All other results
answer-all-lead = { $count } more, sorted by the part of the model that they come from.
answer-search = Search results
answer-search-found = { $count ->
    [0] Nothing found.
    [one] { $count } result found.
   *[other] { $count } results found.
  }

## Detail

answer-detail-back = Back to all results
answer-over-time = Over time
answer-over-time-total = Each year, all people of the place together. The line is the middle; the band holds 9 answers of 10.
answer-over-time-share = Each year, everybody together. The line is the middle; the band holds 9 answers of 10.
answer-over-time-label = { $name } from { $first } to { $last }. In { $last }: about { $before } under the law in force, about { $after } under the bill.
answer-law-in-force = The law in force (dashed line)
answer-the-bill = The bill (full line)
answer-groups = Who is hit
answer-groups-lead = { $form ->
    [rate] Difference for every { NUMBER(1000) } people of the group who work for a year. People are counted in the group that they are in at the time.
   *[other] Difference in each group. People are counted in the group that they are in at the time.
  }
answer-groups-marks = A full dot: a clear difference. A ring: no clear difference. The line holds 9 answers of 10; the upright line is zero.
answer-group-label = { $group }: { $words }
answer-waiting = Being computed …
answer-when-done = This is shown once the simulations have ended.
answer-unavailable = This could not be computed.

## Why

answer-why = Why
answer-why-lead = Step by step from the clause to the result. Read with all numbers at their middle; steps need not add up.
answer-why-none = The model cannot show step by step what leads to this result. What changes it may be raids, public money, or who is at work and where.
answer-paths = From clause to result
answer-path-label = Chain { $number }
answer-path-clause = Clause
answer-path-clauses = { $clauses } instead of { $before }
answer-path-clauses-new = { $clauses } (new)
answer-path-clauses-gone = Falls away: { $before }
answer-path-no-clause = no clause named
answer-path-lever = What the law says about it
answer-path-mechanism = Part of the model
answer-path-step = On the way
answer-path-end = Result
answer-path-size = { $name }: { $change } through this chain alone
answer-path-whole = All chains together: { $change }.
answer-step = { $direction ->
    [lower] { $percent } lower
   *[higher] { $percent } higher
  }
answer-step-times = { $times } times as high
answer-step-new = differs from what it is under the law in force
answer-step-same = hardly changed
answer-step-target = { $target }: { $change }
answer-shifts = What the laws move
answer-shifts-lead = Each factor, what it acts on, and how much higher or lower it makes that under the bill.
answer-shift-on = acts on: { $target }
answer-shift-ratio = × { $ratio } ({ $change })
answer-grade = How well it is known: { $grade }
answer-clauses-before = Clauses of the law in force
answer-clauses-after = Clauses of the bill
answer-no-clause = none
answer-rests-on = What this rests on
answer-parameters = Numbers
answer-parameter-value = { $median } ({ $low } to { $high }, 9 times of 10), { $unit }
answer-parameter-critics = Studies most favourable to bans: { $median } ({ $low } to { $high })
answer-parameter-no-critics = No other number is taken from the studies most favourable to bans.
answer-parameter-source = Source: { $source }
answer-checked = Checked against the source
answer-unchecked = Not yet checked against the source
answer-studies = Studies
answer-study-none = No study: this rests on judgement.
answer-study-where = { $place }, { $period }
answer-study-who = Who was studied: { $population }
answer-study-design = How: { $design }
answer-study-estimate = { $measure }: { $estimate }
answer-study-estimate-interval = { $measure }: { $estimate } ({ $low } to { $high })
answer-study-n = People or records: { $n }
answer-study-compares = { $exposure } → { $outcome }
answer-study-locator = Where in it: { $locator }
answer-study-caution = With caution: { $note }
answer-study-doi = DOI: { $doi }
answer-study-open = Open at doi.org (leaves this page; that site sees your visit)

## Either side

answer-sides-lead = Every number in dispute is taken from one side only: first from the studies most favourable to bans, then from those most adverse to bans, their associations taken as causes; where no study lies further out, the number moves one standard deviation to that side. Everything is computed again each time, with { $draws } simulations.
answer-sides-run = Compute with either side’s numbers
answer-sides-turns = { $count ->
    [0] No verdict changes.
    [one] { $count } verdict changes:
   *[other] { $count } verdicts change:
  }
answer-sides-fewer-draws = The answers with one side’s numbers rest on fewer simulations, so they are less sure; some verdicts may change for that reason alone.
answer-sides-main = With the main numbers
answer-sides-critics = With the numbers most favourable to bans
answer-sides-associations = With the numbers most adverse to bans
answer-sides-changes = Changes
answer-sides-stays = Stays
answer-weak-title = How much rests on assumption
answer-weak-count = { $weak ->
    [one] { $weak } number of the model is an assumption, an answer of people who were asked, or weakly known. It is drawn from a wide range, so the intervals hold what is not known.
   *[other] { $weak } numbers of the model are assumptions, answers of people who were asked, or weakly known. Each is drawn from a wide range, so the intervals hold what is not known.
  }
answer-weak-of = The model has { $all } numbers in all.
answer-weak-show = Which ones
answer-idle = The model does not act on these provisions, so they change nothing here: { $levers }.

## What would have to be true

answer-turns-lead = Choose a result. The engine looks, for each number in dispute, for the value at which the difference changes sign.
answer-turns-outcome = Result
answer-turns-run = Look for it
answer-turns-drawn = Difference with the numbers as they are, over all years: { $words }.
answer-turn = { $verdict ->
    [within] { $rising ->
        [yes] If this number were above { $at }, there would be more under the bill; below it, fewer. That lies within what is published.
       *[no] If this number were above { $at }, there would be fewer under the bill; below it, more. That lies within what is published.
      }
    [edge] { $rising ->
        [yes] If this number were above { $at }, there would be more under the bill; below it, fewer. That lies at the edge of what is published.
       *[no] If this number were above { $at }, there would be fewer under the bill; below it, more. That lies at the edge of what is published.
      }
   *[beyond] { $rising ->
        [yes] Only if this number were above { $at } would there be more under the bill; below it, fewer. That lies outside of what is published.
       *[no] Only if this number were above { $at } would there be fewer under the bill; below it, more. That lies outside of what is published.
      }
  }
answer-turn-none = No value of this number changes the sign of the answer.
answer-turn-open = These simulations are too few to say whether this number changes the sign of the answer.
answer-turn-range-published = Published range (9 of 10)
answer-turn-range-critics = Range of the studies most favourable to bans
answer-turn-range-crossing = The answer turns here
answer-turn-range-searched = Searched
answer-turns-none-title = Numbers that do not change the answer
answer-turns-no-part = These numbers in dispute have no part in this result: { $names }.
answer-turns-picture = { $name }: published range { $low } to { $high }. { $words }

## Raids

answer-raids-lead = A raid is a test for trafficking. Of 100 people whom police meet in raids, some are trafficked and recognised, some are trafficked and not seen, some are called trafficked though they are not, and some are rightly left.
answer-raids-none = Under this law there are no raids in these simulations.
answer-raids-neither = Neither law has raids in these simulations, so there is no test to look at.
answer-raids-law-in-force = Under the law in force
answer-raids-bill = Under the bill
answer-raids-met = About { $people } people are met in raids over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }. Of each 100:
answer-raids-label = Of 100 people met in raids: { $identified } trafficked and recognised, { $missed } trafficked and not seen, { $wrongly } called trafficked though they are not, { $left } rightly not called trafficked.
answer-fewer-than-one = fewer than 1
answer-fate-identified = trafficked and recognised
answer-fate-missed = trafficked and not seen
answer-fate-wrongly = called trafficked though they are not
answer-fate-left = not trafficked, and not called so
answer-raids-harmed = For each trafficked person whom raids free, about { $harmed } people are arrested, detained, forced into rehabilitation or removed after raids ({ $low } to { $high }, 9 times of 10).
answer-raids-harmed-none = About { $harmed } people are arrested, detained, forced into rehabilitation or removed after raids; raids free no trafficked person in these simulations.
answer-raids-freed = Trafficked persons freed by raids: about { $freed }. By peers, clients or services: about { $peers }. By police without a raid: about { $police }. By themselves: about { $self }.
answer-operations = Real operations, as published
answer-operations-lead = “Called trafficked” is what was announced, not what was confirmed.
answer-operation-name = Operation
answer-operation-met = People met
answer-operation-called = Called trafficked
answer-operation-share = Share
answer-operation-fate = What happened to them

## Several bills

answer-bills-lead = { $count ->
    [one] { $count } bill, compared with the law in force on the same people with the same luck.
   *[other] { $count } bills, each compared with the law in force on the same people with the same luck.
  } This is no ranking: which results matter most is yours to say.
answer-bills-run = Compute all bills
