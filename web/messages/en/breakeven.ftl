# What would have to be true for the answer to change sign: breakeven.json, and the page's own search.
# $verdict: within, edge or beyond what is published; none: no value changes the sign; open: not clear.

breakeven-title = What would have to be true: { $name }
breakeven-drawn = Difference with the numbers as they are, the bill less the law in force, over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }: { $words }. That is the average of { $draws ->
    [one] { $draws } simulation
   *[other] { $draws } simulations
  }; the bracket says how far chance in the simulation moves it (9 times of 10).
breakeven-doubtful = The bracket holds zero: these simulations do not settle whether there is more or less under the bill. What would change that is just as uncertain.
breakeven-weighs = This index adds up several results, with the weights of its file:
breakeven-in-brief = Numbers in dispute, each tried alone: { $all }. { $turning ->
    [0] None of them is seen to change the sign within what is published.
    [one] { $turning } of them may change the sign alone, within what is published or at its edge.
   *[other] { $turning } of them may each change the sign alone, within what is published or at its edge.
  }
breakeven-in-brief-open = For { $open } of them these simulations are too few to say.
breakeven-several = { $verdict ->
    [within] The sign changes more than once: at { $values }. At least one of these values lies within what is published.
    [edge] The sign changes more than once: at { $values }. One of these values may lie at the edge of what is published.
   *[beyond] The sign changes more than once: at { $values }. All these values lie outside of what is published.
  }
breakeven-crossing = The sign changes at { $value }; the bracket holds 9 of 10 for chance in the simulation.
breakeven-found = This change of sign shows in only { $share } of the resamplings of these simulations: it may itself be chance.
breakeven-key-held = The difference where this number is held at a value; the band is chance in the simulation (9 of 10)
breakeven-range-calibrated = What calibration leaves of the published range (9 of 10)
breakeven-held = Held at a value
breakeven-records = Published figures that this number rests on, in their own units
breakeven-all = Every number that was tried
breakeven-all-caption = Each number alone; every other number stays as it is
breakeven-column-number = Number
breakeven-column-crossing = The sign changes at (9 of 10)
breakeven-verdict = { $verdict ->
    [within] changes the sign within what is published
    [edge] changes the sign outside of what is published, or just within
    [beyond] changes the sign only outside of what is published
    [none] no value tried changes the sign
   *[open] too few simulations to say
  }
breakeven-still = Numbers that do not change the sign within what is published
breakeven-pair-title = { $x } and { $y } together
breakeven-pair = { $line ->
    [yes] The sign changes along the thick line.
   *[no] The sign changes nowhere here.
  } Of { $all } pairs of values, { $below } give less under the bill, { $above } more; for { $open }, chance in the simulation leaves it open.
breakeven-pair-how = Difference by both values. Minus: less under the bill; plus: more; the stronger the colour, the larger. Dots: chance in the simulation leaves the sign open. Thick line: no difference on average.
breakeven-pair-upwards = Upwards
breakeven-pair-across = To the right
breakeven-how-title = How to read this, and what it does not show
breakeven-how-held = Each number in dispute is held at several values across the range searched. The people, the luck and all other numbers stay as they are in each simulation. Between the values tried, the line is taken as straight.
breakeven-how-chance = Brackets and bands hold 9 of 10 for chance in the simulation, that is, for which simulations happened to be made. They do not say how uncertain the answer is.
breakeven-how-limits = This does not show how likely a value is. “Outside of what is published” means outside of three ranges together: the model’s own range for this number, what calibration left of it, and the range of the studies most favourable to bans (each holds 9 of 10).
breakeven-made = { $draws ->
    [one] { $draws } simulation
   *[other] { $draws } simulations
  } of { $people } people over { $years ->
    [one] { $years } year
   *[other] { $years } years
  }. All people are invented.
