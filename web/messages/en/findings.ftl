# Findings of an answer, one a row, each of which opens; and the numbers behind words.

answer-view-all = All results
findings-lead = Each size is the middle ratio of rates per person who works for a year, with its 90% interval; of shares, percentage points. Bars are on one scale, from a quarter to four times; the line is no difference. Open a finding to see how many people that is, how well it is known and what was observed elsewhere.
findings-chance = higher in { $chance } of simulations
findings-weak-short = { $share } on weak evidence
findings-ask-sides = Not computed yet: which findings change when every disputed number is taken from one side. It takes about as long as the answer took.

## A finding, opened

findings-known = How well it is known
findings-weak = { $share } of what is uncertain about it rests on weak evidence or assumptions.
findings-numbers = { $count ->
    [one] { $count } number stands on the way from the rules to this result: { $standings }.
   *[other] { $count } numbers stand on the way from the rules to this result: { $standings }.
  }
findings-standing-good = { $count } well known (grade A or B)
findings-standing-middling = { $count } known from studies of something close (grade C)
findings-standing-weak = { $count } weakly known, asked or assumed (grade D or none)
findings-studies = Studies of these rules and this result
findings-studies-lead = These studies stand behind the numbers by which the rule acts on this result. Each line says what was compared with what.
findings-no-study = No study behind the model measured one of these rules and this result together. The model gets there step by step, from studies of each step.
findings-elsewhere = Where real laws changed the same rules
findings-elsewhere-none = After no real change of these rules that the model was tested on has anybody published a figure of this result.
findings-elsewhere-figure = Observed: { $observed }; predicted: { $predicted } ({ $about }).

## Why

findings-why-beside = That is the model read with every number at its middle. In the simulations, which also hold what is not known, the middle is { $size }.
findings-why-moved = This result is counted as it happens, not read off step by step. Of the rules that the laws change, its part of the model reads these:
findings-why-sum = This result is a sum. Its parts change by:

## Raids

findings-raids-beside = In the real operations below, between { $low } and { $high } of the people met were called trafficked. In these simulations it is { $before } under the law in force and { $after } under the bill. Where the two lie far apart, trust the operations.

## What a level stands for; nothing added

lever-level-number = { $words } Here: about { $number } of every 100 workplaces a year.
enforcement-level-number = { $words }. Here: about { $number } police contacts a year for every 100 people whom this rule reaches.
lever-zero-weeks = As long as is usual in this place.
lever-zero-legal-places-per-arrival = No legal places.
lever-zero-years-of-income = As is usual in this place.
lever-zero-places-per-1-000-workers = No places beyond what this place already has.
lever-zero-dollars-per-worker-a-year = No money beyond what this place already gives.
findings-sides-few = Each side was simulated { $draws } times. At least { $least } are needed to say what changes.
