# `aftermath sensitivity`: from which uncertain numbers the spread of each difference comes.
# $name: an outcome or a source. Amounts come already written in the reader's language.

sensitivity-title = Which uncertain numbers decide the difference
sensitivity-nothing = No outcome’s difference varies between simulations: there is nothing to share out.

## How to read it

sensitivity-lead = The difference between the two laws, the bill less the law in force, comes out differently in every simulation, because numbers are uncertain and because luck differs. Each share says how much of that variation (the variance) comes from one source.
sensitivity-size = { $draws } simulations of { $people } people over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }. Ranges hold 9 times of 10.
sensitivity-few = Only { $draws } simulations were made, fewer than { $least }: too few simulations to rely on these shares.
sensitivity-ranks = Shares are of the difference’s rank among all simulations: they say what decides whether it is larger or smaller, however far out a few extreme simulations lie.
sensitivity-unsteady-means = Where an outcome is called unsteady, the range of a share is wider than the whole variation: a few extreme simulations decide it. More --draws of “aftermath sensitivity” help, or its --ranks.
sensitivity-how = How to read the shares
sensitivity-how-share = Alone: what a source explains by itself. In total: with all that it does together with others. A total of 40% means: if this number became known, the variation would fall by up to 40%. Totals may add up to more than 100%. Where the range of a share reaches 0%, the source may well play no part.
sensitivity-how-not = What a share does not show: that a number is wrong, or in which direction. A share is large where a number matters and is badly known. A number that matters but is well known has a small share.
sensitivity-how-counts = Counts are per { NUMBER(1000) } simulated people, so how many people the place has plays no part.
sensitivity-how-luck = Luck is who is simulated and what chance brings them. It belongs to the simulation, not to the world: with more people it gets smaller.

## Sources

sensitivity-source-calibrated = All calibrated numbers
sensitivity-source-others = All other numbers
sensitivity-source-luck = Luck
sensitivity-meaning-calibrated = Numbers that were fitted to published total effects. They count as one source, because they are known together, not one by one.
sensitivity-meaning-others = Every other uncertain number, as one source.
sensitivity-meaning-luck = Who is simulated and what chance brings them. More people make it smaller.
sensitivity-sources = What was varied
sensitivity-count = { $count ->
    [one] { $count } number
   *[other] { $count } numbers
  }
sensitivity-column-source = Source
sensitivity-column-number = Number
sensitivity-column-what = What it is
sensitivity-column-value = Value (9 times of 10)
sensitivity-column-known = How well it is known

## All outcomes

sensitivity-outcomes = What each difference hangs on most: total share of its variation, and in brackets the range that holds 9 times of 10
sensitivity-column-mean = Average difference
sensitivity-column-spread = Its spread (standard deviation)
sensitivity-column-most = Hangs most on
sensitivity-column-then = Then on
sensitivity-unsteady = unsteady
sensitivity-all-title = All shares at a glance
sensitivity-all = Total share of the variation of each difference, by source: the darker, the more the difference hangs on it

## One outcome

sensitivity-of = { $name }: what its difference hangs on
sensitivity-mean = { $form ->
    [share] Average difference: { $mean }. Its spread (standard deviation): { $spread }.
   *[count] Average difference for every { NUMBER(1000) } simulated people: { $mean }. Its spread (standard deviation): { $spread }.
  }
sensitivity-unsteady-here = These shares are unsteady: a few extreme simulations decide them.
sensitivity-by-source = Share by source
sensitivity-column-alone = Alone
sensitivity-column-total = In total
sensitivity-share = in total { $total }; alone { $alone }
sensitivity-bar = { $name }: in total { $total }, alone { $alone } of the variation.
sensitivity-numbers = { $name }: shares of the variation by source
sensitivity-bars = Share of the variation, strongest source first. Wide pale bar: in total. Narrow dark bar: alone. Line: range of the total, 9 times of 10. Bars are cut at 0% and 100%; what lies beyond comes from chance.
sensitivity-ends = Where a number is low, and where it is high
sensitivity-low-high = low: { $low }; high: { $high }
sensitivity-low-high-bar = { $name }: average difference { $low } where this number is low, { $high } where it is high.
sensitivity-ends-bars = Average difference in the simulations in which a number lies in its lowest fifth (circle) and in its highest fifth (square). Dashed: in all simulations, { $mean }. Chance moves these averages too: trust those numbers whose share above is clear of zero.
sensitivity-ends-numbers = { $name }: average difference where a number is low, and where it is high
sensitivity-column-low = In its lowest fifth
sensitivity-column-high = In its highest fifth
sensitivity-screen = All single numbers that explain more than chance
sensitivity-screen-lead = What each single number explains alone, also those that are calibrated. A number without effect comes out above { $chance } once in twenty. Numbers that are known only together share the credit.
sensitivity-files = Every outcome and every source is in sensitivity.json and sensitivity.csv.
