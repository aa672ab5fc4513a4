# Several laws in one table: the page and reports.
# $versus: the law that the others are compared with. Numbers come already written.

several-title = All laws side by side
several-lead = { $count ->
    [one] { $count } law, compared with another on the same people with the same luck.
   *[other] { $count } laws, each compared with one other on the same people with the same luck.
  } This is no ranking: which results matter most is yours to say.
several-made = { $place }, { $years ->
    [one] { $years } year
   *[other] { $years } years
  } from { $day }. { $draws } simulations of { $people } adults each. Aftermath { $version }.
several-comparator = Compare with
several-in-force = { $name } (law in force)
several-summing = Putting the results together …
several-caption = Compared with { $versus }
several-caption-part = Compared with { $versus }: { $laws }
several-level = level and 90% interval
several-unit = { $form ->
    [rate] per { NUMBER(1000) } people who work for a year
    [share] in percent; differences in percentage points
    [wage] US$ a week
    [money] US$, in all over { $years ->
        [one] { $years } year
       *[other] { $years } years
      }
    [time] years, in all over { $years ->
        [one] { $years } year
       *[other] { $years } years
      }
   *[ratio] people for each person
  }
several-verdict = { $verdict ->
    [very_likely_lower] Very likely lower (in { $chance })
    [very_likely_higher] Very likely higher (in { $chance })
    [likely_lower] Likely lower (in { $chance })
    [likely_higher] Likely higher (in { $chance })
    [no_difference] No difference in any simulation
    [too_few_draws] Too few simulations for a verdict
   *[cannot_be_told] No clear difference (higher in { $chance })
  }
several-marks = Each row has one scale for all laws; its upright line is no difference from { $versus }. A dot is the middle of the simulations, the line beside it holds nine of ten. The dot is full where the law is very likely lower or higher. In brackets behind a verdict: in what share of the simulations it is so. Changes are ratios (−20% is a fifth less); of shares, percentage points. Any two laws are compared simulation by simulation, so the intervals of two columns are not to be subtracted.
several-whisker = { $law }, { $name }. { $verdict }. { $size }
several-all = { $count ->
    [one] All results ({ $count } more)
   *[other] All results ({ $count } more)
  }
several-fewer = Only the first results
several-print = Print this table
several-csv = Save as a table (CSV)
several-summary = Save all numbers (summary.csv)
several-file = laws side by side

several-csv-outcome = Outcome
several-csv-unit = Unit
several-csv-versus = Compared with
several-csv-level = Its level
several-csv-level-low = Its level, 5%
several-csv-level-high = Its level, 95%
several-csv-law = Law
several-csv-ratio = Ratio
several-csv-ratio-low = Ratio, 5%
several-csv-ratio-high = Ratio, 95%
several-csv-difference = Difference
several-csv-difference-low = Difference, 5%
several-csv-difference-high = Difference, 95%
several-csv-chance = Chance of higher
several-csv-verdict = Verdict
