# What a brief gives away: sheets, Word, slides, pictures, text.

paper-contact = Contact (may stay empty)
paper-contact-line = Contact: { $contact }
paper-logo = Logo (PNG, JPEG or SVG, up to { $most } MB; may stay empty)
paper-logo-remove = Remove the logo
paper-logo-kind = This file is not a PNG, JPEG or SVG picture.
paper-logo-large = This file is larger than { $most } MB.
paper-stays = These words and the logo stay on this device. They are not sent.
paper-size = Paper
paper-size-a4 = A4
paper-size-letter = Letter
paper-number = { $number } / { $of }
paper-word = Word (DOCX)
paper-slides = Slides (PPTX)
paper-copy-brief = Copy the whole text
paper-copy-findings = Copy sentences and findings
paper-making = Being made …
paper-copied = Copied.
paper-by-hand = The browser did not allow copying. The text is marked below: press Ctrl+C (on a Mac ⌘C).

## A picture as a file

paper-save-picture = Save this picture
paper-save-png = Save as PNG
paper-save-svg = Save as SVG
paper-picture-words = In words, for readers who cannot see it (alternative text):
paper-copy-words = Copy these words
paper-picture-foot = Simulated with Aftermath { $version }, not observed.

## On the paper

paper-years = Years simulated: { $first } to { $last }.
paper-change = { $form ->
    [rate] For a person who works for a year: { $size }.
    [points] Difference: { $size }.
   *[other] Change: { $size }.
  }
paper-chance = Chance that it is higher under the bill: { $chance }.
paper-law = { $which }:
paper-column-case = Change of law
paper-more-cases = { $count ->
    [one] { $count } more real change of law with a rule in common is in the long report.
   *[other] { $count } more real changes of law with a rule in common are in the long report.
  }
paper-errors = Only { $draws } simulations were made. With others of the same kind, the changes named here would typically move by up to { $middle } of their ratio, the ends of their intervals by up to { $ends }, and chances by up to { $points } percentage points (Monte Carlo standard errors, the largest among the findings).
paper-made = Aftermath { $version }, { $date }
paper-licence = Program: MIT licence; data: CC BY 4.0
