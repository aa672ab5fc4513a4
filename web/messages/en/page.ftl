# The frame around every step.
name = Aftermath
title-step = { $step } – Aftermath
title-neutral = Notes
skip = Skip to the content
language = Language
exit = Leave now
steps = Steps
step-start = Start
step-place = Place
step-law = Law today
step-bill = The bill
step-answer = What would change
engine-loading = Getting ready. This takes a few seconds the first time.
engine-failed = The calculation part of the page could not be loaded. Nothing you entered is lost.
engine-again = Try again
foot = Aftermath { $version }. Everything is calculated on this device. Nothing is sent.
sentence = { $text }.
