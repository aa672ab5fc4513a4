# The reader's own numbers: looked up, changed, marked on every sheet, taken along.
# $name of a number and $file are not translated. Amounts come already written in the reader's language.

answer-view-numbers = Numbers

## All numbers

numbers-lead = Every number of the model can be looked up here, with what it rests on, and changed. A changed number stays in this browser tab, in the link and in the file below. The answer stays as it is until you run it again.
numbers-all = All { $count } numbers
numbers-search = Search in names and meanings
numbers-grade = How well it is known
numbers-grade-any = all
numbers-weakest-first = Assumptions first
numbers-only-mine = Only those that I changed
numbers-found = { $count ->
    [0] No number found.
    [one] { $count } number found.
   *[other] { $count } numbers found.
  }
numbers-group = { $title }: { $count }
numbers-of-people = Differences between people
numbers-changed-here = { $count } changed

## One number

numbers-change = Change this number
numbers-yours = yours: { $value }
numbers-published-is = This answer takes another number than the published one, which is { $published }.
numbers-own = Your number
numbers-kind-value = One value
numbers-kind-range = A range: 9 times of 10 it lies between two values
numbers-value = Value
numbers-low = From
numbers-high = To
numbers-bounds = The model takes { $least } to { $most }.
numbers-range-bad = The first value must be below the second.
numbers-use = Use this number
numbers-used = Your number is noted. Run the answer again to see what it changes.
numbers-back-one = Back to the published number
numbers-back-said = The published number is back. Run the answer again to see it.
numbers-take = Start from:
numbers-take-published = published middle, { $value }
numbers-take-null = no effect, { $value }
numbers-take-critics = most favourable to bans, { $value }
numbers-take-associations = most adverse to bans, { $value }
numbers-mark-published = Published: { $value }
numbers-mark-null = No effect of the law: { $value }
numbers-mark-critics = Studies most favourable to bans: { $value }
numbers-mark-associations = Studies most adverse to bans: { $value }
numbers-mark-own = Yours: { $value }
numbers-scale = { $name } on a scale. { $marks }

## On every sheet

numbers-banner = Not the published numbers
numbers-changed = { $count ->
    [one] Your numbers: { $count } changed.
   *[other] Your numbers: { $count } changed.
  }
numbers-not-published = This answer does not rest on the published numbers alone.
numbers-which = Which ones
numbers-own-and-published = { $own } in place of the published { $published }
numbers-more = { $count ->
    [one] And { $count } more, in the file { $file }.
   *[other] And { $count } more, in the file { $file }.
  }
numbers-preset-in-use = Set of numbers in use: { $preset }.
numbers-size-unusual = { $size }: { $now } (usually { $usual })
numbers-sizes-unusual = Not the usual run. { $sizes }.
numbers-back-all = Back to the published numbers
numbers-changed-in-report = { $count ->
    [one] { $count } number is not the published one
   *[other] { $count } numbers are not the published ones
  }

## Sets of numbers

numbers-presets = Which set of numbers
numbers-preset-published = Published numbers, with yours where you changed them
numbers-preset-published-help = What the answer rests on if you choose nothing else.
numbers-preset-null = What if no published effect were real
numbers-preset-null-help = Every effect of a law is set to “no effect”. The two laws must then come out the same: this checks the model, not the law.
numbers-preset-critics = Numbers most favourable to bans
numbers-preset-critics-help = Every number in dispute is taken from the studies most favourable to bans.
numbers-preset-associations = Numbers most adverse to bans
numbers-preset-associations-help = Every number in dispute is taken from the studies most adverse to bans, their associations taken as causes.
numbers-preset-priors = Before calibration
numbers-preset-priors-help = Numbers as single studies give them, not fitted to published total effects.
numbers-set-aside = { $count ->
    [one] Your { $count } changed number is set aside while another set is chosen.
   *[other] Your { $count } changed numbers are set aside while another set is chosen.
  }
numbers-no-sides = Both sides’ numbers are tried against the published ones only. This answer rests on other numbers; go back to the published ones to see both sides.

## For those who check

numbers-check = For those who check
numbers-check-lead = More simulations make the answer steadier and take longer. Another seed shows what chance alone changes. What is not as usual is said on every sheet.
numbers-size-draws = Simulations
numbers-size-people = People in each simulation
numbers-size-years = Years
numbers-size-seed = Seed (the same seed gives the same chance)
numbers-size-bounds = from { $least } to { $most }
numbers-usual-sizes = Back to the usual sizes
numbers-few-draws = With fewer than 100 simulations there is no verdict and no brief.

## To take along

numbers-file = The file of your numbers
numbers-file-lead = The file holds your changed numbers and nothing else. The command line takes it with --assume and gives the same digests.
numbers-file-save = Save { $file }
numbers-file-drop = Drop a file of numbers here, or
numbers-file-load = Load a file of numbers
numbers-loaded = { $count ->
    [one] { $count } number was read from the file. Run the answer again to see what it changes.
   *[other] { $count } numbers were read from the file. Run the answer again to see what they change.
  }
numbers-command = The command that gives the same, with the files of the brief beside it:
