# Real changes of law, replayed: validate.json; and the same beside a comparison (validation-elsewhere-…).
# Observed: the published figure, with its 95 % interval. Predicted: by the model, without the studies of the case.

validation-title = Real changes of law: observed and predicted
validation-lead = Each figure here was measured when a law, a practice, a platform or a programme really changed. The model was told what changed, but not what was observed: the studies of the case were left out of what it rests on. Its prediction stands beside the published figure.

## All figures together

validation-whole = All figures together
validation-nothing-counts = None of the figures counts here: they are another model’s output, or nothing is predicted for them.
validation-met = Met
validation-not-met = Not met
validation-criterion-covered90 = { $covered } of { $rows } published figures ({ $share }) lie within the predicted 90% interval. If the studies that published no interval had no error at all, it would be { $exact }.
validation-criterion-sure_signs = For { $agree } of { $sure } figures ({ $share }) the direction is right, where the published interval excludes no effect. Of all figures with a direction: { $all_agree } of { $all }.
validation-criterion-width = The predicted 90% intervals are { $times } times as wide as those of other studies taken together ({ $rows } figures).
validation-criterion-no_effect = Average score { $own }; always predicting “no effect” would score { $other } ({ $rows } figures).
validation-criterion-pooled = Average score { $own }; the average of other studies would score { $other } ({ $rows } figures).
validation-criterion-pooled_interval = Average score { $own }; the average of other studies with its interval would score { $other } ({ $rows } figures). This is the harder comparison.
validation-asked-share = Asked: at least { $bound }.
validation-asked-width = Asked: at most { $bound } times.
validation-asked-score = Asked: a smaller score.
validation-too-few = There are too few simulations for a verdict such as “likely”: { $draws } were made, at least { $least } are needed.
validation-words = How often the words of an answer were right, of figures with a direction
validation-column-word = Word
validation-column-said = Said
validation-column-right = Right
validation-column-sure = Right where the published interval excludes no effect
validation-of = { $part } of { $whole }
validation-word-very-likely = very likely
validation-word-likely = likely
validation-word-unclear = no clear difference

## The picture

validation-picture = Figure by figure
validation-picture-how = The diamond is what was observed, its line the 95% interval. The dot below it is what the model predicts: half of its predictions lie on the thick part of the line, 90% on the whole line. The upright line is no effect. A diamond beyond the ends of the line below it is a miss. What lies beyond the picture is drawn at its edge.
validation-observed = Observed (95%)
validation-predicted = Predicted (50% and 90%)
validation-measure-percent_change = change in percent
validation-measure-rate_ratio = ratio of rates
validation-measure-odds_ratio = ratio of odds
validation-measure-risk_difference = difference of shares
validation-measure-level = level after the change
validation-scale-percent_change = The place with the change, compared with the same place without it. Left: less; right: more.
validation-scale-rate_ratio = The place with the change, compared with the same place without it: 1 is no effect, 0.5 half, 2 twice.
validation-scale-odds_ratio = Odds are those who are concerned for each one who is not. With the change, compared with the place without it: 1 is no effect, 0.5 half, 2 twice.
validation-scale-risk_difference = In percentage points, with the change less without it.
validation-scale-level = The figure itself, not a comparison. Each line has a scale of its own that begins at zero.
validation-row = { $place }, { $year }: { $name }. Observed: { $observed }. Predicted: { $predicted }.
validation-level = observed { $observed }, predicted { $predicted }
validation-whole-place = in the whole place
validation-years = { $count ->
    [one] year { $from } after the change
   *[other] years { $from } to { $to } after the change
  }
validation-not-counted = another model’s output, not counted
validation-inside = { $inside ->
    [yes] yes
   *[no] no
  }
validation-outside = outside of the predicted interval
validation-not-predicted = not predicted
validation-no-clear-change = no clear change (no figure published)

## How to read it

validation-how-title = How to read this, and what it does not show
validation-how = The predicted intervals hold three things: what is not known of the model’s numbers, luck, and the study’s own error. The score (CRPS) says how far a prediction lies from what was observed, on a scale where half and twice are equally far from no effect; smaller is better. “Other studies” is the average of what was measured of the same outcome elsewhere, allowing for real differences between places (random effects).
validation-limits = This has limits. A place whose inputs were borrowed is not that place. A study without a control group holds everything that happened in those years. And people who knew these studies chose what the model looks at.

## One case

validation-design = { $grade ->
    [A] Study design A: with a control group, or a trial.
    [B] Study design B: before and after, or the same people followed.
    [C] Study design C: a survey or reports.
    [model] The published figures are another model’s output: they are not counted.
    [none] The study design is not stated.
   *[other] Study design: { $grade }.
  }
validation-verified = The clauses were read in the statutes.
validation-not-verified = The clauses were not checked in the statutes.
validation-moved-more = Became stricter, or larger: { $levers }.
validation-moved-less = Became less strict, or smaller: { $levers }.
validation-moved-other = Changed in another way: { $levers }.
validation-table = Observed and predicted
validation-column-observed = Observed (95%)
validation-column-predicted = Predicted (90%)
validation-column-others = Other studies (90%)
validation-column-inside = Observed within the predicted 90%?
validation-column-sign = Direction
validation-column-words = What the answer would have said
validation-column-source = Source
validation-half = half of the predictions: { $low } to { $high }
validation-studies = { $count ->
    [one] { $count } study
   *[other] { $count } studies
  }
validation-sign-agrees = right
validation-sign-differs = wrong
validation-verdict = { $verdict ->
    [very_likely_higher] very likely higher
    [likely_higher] likely higher
    [likely_lower] likely lower
    [very_likely_lower] very likely lower
    [no_difference] no difference
    [too_few_draws] too few simulations
   *[no_clear_difference] no clear difference
  }
validation-sources = Where these figures come from
validation-left-out = Studies left out of the prediction:
validation-made = { $draws ->
    [one] { $draws } simulation
   *[other] { $draws } simulations
  } of { $people } people for each case, with and without the change, with the same people and the same luck. All people are invented.

## Beside a comparison

validation-elsewhere-title = Where real laws changed the same rules
validation-elsewhere-lead = What was observed after real changes of law that share a rule with the laws compared here, beside what this model predicts for that place and time without the studies of that case. Those with most in common come first. Other things changed there as well.
validation-elsewhere-law = Has rules in common with:
validation-elsewhere-same = Changed in the same way: { $levers }.
validation-elsewhere-opposite = Changed the other way: { $levers }.
