# What people who know think: the form to print, what the forms say together, and an answer with and without them.
# elicit-form-…: read on paper by people who may have read little, and quickly. Short sentences, everyday words.

## The form: for the person who answers

elicit-form-lead = You know things that no study has counted. Here you can put numbers on some of them.
elicit-form-what-for = What this is for
elicit-form-what-for-text = A computer program works out what laws may do to sex workers, migrants and trafficked persons. For some things nobody has ever asked those who know, so the program has to guess. Your answers, together with those of others, take the place of these guesses. The report then shows the result both ways: with your answers and without them.
elicit-form-you-decide = You decide
elicit-form-free = You do not have to take part. You can stop when you like.
elicit-form-skip = You can skip any question. You need not say why.
elicit-form-nobody-asks = Nobody asks what happened to you. The questions are about people in general.
elicit-form-no-name = Write no name on this paper: not yours, not that of anybody else.
elicit-form-no-right-answer = There are no right or wrong answers. Nobody will check you.
elicit-form-how = How to answer
elicit-form-how-lead = Each question asks for a number. You will not know it exactly. Nobody does. So write three numbers, in this order:
elicit-form-lowest = Lowest:
elicit-form-lowest-how = could it be less than this? Hardly.
elicit-form-highest = Highest:
elicit-form-highest-how = could it be more than this? Hardly.
elicit-form-best = Best guess:
elicit-form-best-how = the number you would choose, as likely to be too high as too low.
elicit-form-how-wide = Choose lowest and highest so that you would be surprised if the truth lay outside: with ten such questions, it may happen once. If you are not sure, leave more room between them. That is a good answer too. If you have no idea, tick “I don’t know”.
elicit-form-example = An example
elicit-form-example-text = Of every 100 shops in this town, how many are open on a Sunday? You think: certainly some, at least 20. Hardly more than 60. Most likely 35.
elicit-form-example-unit = out of 100 shops
elicit-form-dont-know = I don’t know

## The form: for the person who asks

elicit-form-asks = For the person who asks
elicit-form-asks-lead = How to do it so that the numbers deserve trust, and nobody comes to harm. It follows two known ways of asking people who know: SHELF [1, 2] and IDEA [3].
elicit-form-who = Who
elicit-form-who-different = Sex workers, and people who work beside them. Choose people who have seen different things: street and indoors, with and without papers, of different genders, with and without a third party. Different views make the middle better [3].
elicit-form-who-many = Five to twelve is a good number. With fewer than three, the result is that of one or two people, and the program says so.
elicit-form-who-paid = Pay people for their time, no matter what they answer or skip. Say beforehand that they may stop, and still be paid.
elicit-form-who-adults = Adults only.
elicit-form-group = In a group, in four steps
elicit-form-read = Read together.
elicit-form-read-how = Go through the questions until everybody reads them the same way. Give no example number: people stay close to the first number they hear [1].
elicit-form-alone = Answer alone.
elicit-form-alone-how = Everybody fills in a form, without talking. First lowest and highest, then the best guess: asked in this order, people leave enough room [3, 4].
elicit-form-talk = Talk.
elicit-form-talk-how = Show the ranges on a board, without saying whose they are. Ask: what could make it lower, what could make it higher? Let those who differ give their reasons if they wish. The group need not agree.
elicit-form-again = Answer again, alone,
elicit-form-again-how = on a new form. Only this second form is typed in.
elicit-form-safety = Safety
elicit-form-safety-no-list = Keep no list of who took part. The form has no place for names, and the program refuses files that hold more than the numbers.
elicit-form-safety-no-story = Ask nobody to tell what happened to them. Have the contact of a support service at hand.
elicit-form-safety-guess = If only a few people could have answered, tell them that others may guess who did.
elicit-form-safety-paper = Destroy the paper when it is typed in. Do not take it where somebody could seize it.
elicit-form-then = What happens with the answers
elicit-form-typed = Each form is typed into a file of its own, with six digits drawn at random as its number:
elicit-form-pooled = A command puts them together. Every form has the same weight; none is left out because it differs [5]. Those who do not know count neither way. The numbers of each form stay in the file, so that anybody can check the sum:
elicit-form-used = Another command shows the result without and with the answers:
elicit-form-shown = Show the result to those who took part, and ask whether it says what they meant.
elicit-form-no-survey = This is no survey and no vote: it says what some people who know think likely, not how many think so. It replaces no study.

## The form: the questions

elicit-form-questions = The questions
elicit-form-place = Think of { $place } and places like it, as they are now.
elicit-form-number = Number of this form (the person who types it in draws six digits):
elicit-form-thanks = Thank you.

## What the forms say

elicit-lead = { $forms ->
    [one] { $forms } form was put together. Lines reach from lowest to highest, dots are best guesses.
   *[other] { $forms } forms were put together, each with the same weight. Lines reach from lowest to highest, dots are best guesses.
  } Show this page to those who took part: does it say what they meant?
elicit-few = { $forms ->
    [one] One form only: this is what one person thinks likely, not what people who know think. At least three are wanted.
   *[other] Two forms only: this is what one or two people think likely, not what people who know think. At least three are wanted.
  }
elicit-questions = Question by question
elicit-form = Form { $form }
elicit-together = All forms, as used
elicit-before = Before anybody was asked
elicit-marks = Rings: the best guess of each form, and what was assumed before anybody was asked. Full dot: all forms together, as the model uses them. Lines reach from lowest to highest.
elicit-row-label = { $name }: { $range }
elicit-column-who = Who
elicit-column-lowest = Lowest
elicit-column-best = Best guess
elicit-column-highest = Highest
elicit-results = The numbers that came of it: middle, and in brackets what holds 9 times of 10
elicit-column-number = Number
elicit-column-before = Before anybody was asked
elicit-column-pool = As answered, all forms
elicit-column-used = As used
elicit-column-fit = Fit
elicit-column-answers = Answers
elicit-fit = { $fit ->
    [close] close
    [rough] rough
   *[poor] poor
  }
elicit-fit-help = Fit: close, where one smooth hump says what the forms say together; rough or poor, where their ranges are very lopsided or fall into camps, so that the hump also holds values that few believe. Where there are camps, a run for each of them says more than one for all.
elicit-answered = { $forms ->
    [one] { $forms } form.
   *[other] { $forms } forms.
  }
elicit-dont-know = { $forms ->
    [one] { $forms } does not know.
   *[other] { $forms } do not know.
  }
elicit-held = { $forms ->
    [one] { $forms } held at what the model can hold.
   *[other] { $forms } held at what the model can hold.
  }

## An answer with and without them

elicit-both = With and without what people who know answered
elicit-both-lead = { $count ->
    [one] In this run, { $count } number comes from forms that people filled in, instead of from our own assumptions.
   *[other] In this run, { $count } numbers come from forms that people filled in, instead of from our own assumptions.
  } Here is the same comparison both ways: same people, same luck, { $without } simulations without and { $with } with.
elicit-both-changed = { $changed ->
    [0] No verdict changes.
    [one] { $changed } of { $all } verdicts changes, and so rests on what was asked.
   *[other] { $changed } of { $all } verdicts change, and so rest on what was asked.
  }
elicit-both-few = These are too few simulations for a verdict: at least 100 are needed.
elicit-both-caution = A number from forms is still no measurement: it says what those who were asked think likely.
elicit-both-caption = Differences without and with what people answered: middle, and in brackets what holds 9 times of 10
elicit-both-outcome = Outcome
elicit-both-law = Law
elicit-both-without = Without
elicit-both-with = With
elicit-both-verdict = Verdict
elicit-both-same = as before
elicit-both-now = now { $verdict }
elicit-both-questions = What they answered, form by form, beside what was assumed before
