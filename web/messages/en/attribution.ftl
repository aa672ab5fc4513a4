# `aftermath attribute`: the difference between two laws, split into parts.
# Law in force: the first law; bill: the second. Amounts come already written in the reader's language.

attribution-title = Which provisions make the difference, and through what
attribution-same-laws = After the day of change the two laws say the same on everything that the model asks of a law. There is nothing to split.
attribution-few = Only { $draws } simulations were made. At least { $least } are needed for a verdict, so there are figures here and no verdicts.
attribution-nothing = No main outcome could be counted in these simulations.

## How to read it

attribution-lead = The difference between the two laws, the bill less the law in force, is split into parts. In every simulation the parts add up to the whole difference exactly.
attribution-size = { $draws } simulations of { $people } people over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }. Ranges hold 9 simulations of 10. They also hold the luck of so few people, so they are wider than in a larger run.
attribution-how = How to read the parts
attribution-how-part = The provisions of the bill are put in place of those of the law in force, one after another. The part of a provision is what changes when it comes in, averaged over the orders in which they can come (a Shapley value). What two provisions do only together is shared equally between them.
attribution-how-not = So a part is an average over orders. It is not what would happen if this provision alone were passed, nor if it alone were left out. Where provisions depend on one another, those differ from the part and from each other.
attribution-how-mechanism = Mechanisms are the parts of the model through which a law acts. They are split the same way: some see the bill, all others go on under the law in force. The part of a mechanism includes what it passes on to others: fewer raids mean less haste and so less violence, and that counts for raids. It shows where the law acts first, not where the harm happens.
attribution-how-mean = Parts are averages over simulations, because only averages add up. The comparison of the two laws gives middle values. Where a few simulations are extreme, the two can lie on different sides: for the answer itself, trust the comparison.
attribution-orders = { $exact ->
    [yes] all orders, exactly
   *[no] random orders in each simulation: { $orders }, and the reverse of each; the error that this leaves stands beside each part in the numbers
  }
attribution-orders-provisions = Provisions: { $how }.
attribution-orders-mechanisms = Mechanisms: { $how }.

## What differs

attribution-differs = What differs after the day of change: all provisions on one subject are one part
attribution-provision = Provision
attribution-mechanism = Mechanism

## The largest parts

attribution-largest = The largest parts: everybody, over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }
attribution-largest-provisions = Largest provisions
attribution-largest-mechanisms = Largest mechanisms
attribution-marks = * No clear difference. † Too few simulations for a verdict.

## One outcome

attribution-outcome-shown = Outcome shown
attribution-parts-of = { $name }: its parts
attribution-in-all = In all, over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }, on average.
attribution-difference = Difference: { $difference }.
attribution-by-provision = By provision
attribution-by-mechanism = By mechanism
attribution-bars = What each adds to the difference, largest first: bars to the left mean less under the bill, bars to the right more. The line across a bar holds 9 simulations of 10. Pale and dashed: no clear difference, or too few simulations. Grey: all together.
attribution-bar = { $name }: { $size }. { $verdict }.
attribution-together = All together
attribution-no-part = These play no part in this outcome: { $names }.
attribution-numbers = { $by ->
    [provision] { $name }: the parts by provision
   *[mechanism] { $name }: the parts by mechanism
  }
attribution-part = Part
attribution-interval = Range (9 of 10)
attribution-error = Error of taking only some orders

## How it was made (also of the page on uncertain numbers)

attribution-made = How this was made
attribution-made-with = Aftermath { $version }, seed { $seed }. Adults only; all people are synthetic. The same inputs and the same seed give the same numbers.
attribution-asked = Laws and options:
attribution-files = Every outcome and every group is in attribution.json and attribution.csv.
