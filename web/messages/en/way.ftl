# The steps before the answer: start, place, law today, bill.

## Start

start-title = What would a new law do to people in sex work?
start-what = This page shows what a law on sex work or trafficking would change for sex workers, and for people who are trafficked.
start-how = You choose a place and check the law there today. Then you say what the bill would change. The page simulates many possible futures under both laws. It shows how they differ, and how sure one can be.
start-basis = The model has { $all } numbers. { $studied } of them rest on published studies, many on studies of something close. The other { $assumed } have no study behind them and are assumptions. Each number says which it is.
start-not-title = What it is not
start-not-prediction = It does not say what will happen. It compares two laws by what research knows today, and says where research knows little.
start-not-advice = It is not legal advice.
start-not-people = It holds no data about any real person.
start-adults = This page is about adults. It speaks openly of sex work, police, violence and illness.
start-safe-title = Your safety
start-safe-sent = Nothing you enter leaves this device. All calculation happens here, also without a network once the page has loaded.
start-safe-limits = The browser may still keep this address in its history. People who can see your screen, or control your device or network, may know that you opened it.
start-options = Options for your safety
start-neutral = Show a neutral title in the browser tab
start-neutral-word = Title in the tab
start-neutral-hint = Leave this empty for “{ $word }”.
start-exit-how = Press Escape three times, or the button “{ $button }” at the top. What you entered is cleared from the tab at once, unless you saved it.
start-exit-page = Page to show instead
start-exit-hint = Type a web address, or leave this empty for a blank page. A web address is opened over the network, as if you had typed it in the browser.
start-exit-bad = This is not a web address. A blank page will be shown instead.
start-save = Save my work in this browser
start-save-hint = Off: your work stays in this tab, also when you reload it, and goes when you close it. Some browsers can reopen a closed tab with what was in it; “{ $button }” clears it for good. On: your work stays in this browser, where others who use it can find it.
start-forget = Forget everything, in this tab and in this browser
start-forgotten = Nothing of your work is left in this tab or saved in this browser.
start-go = Begin
start-continue = Continue
start-link-read = The link brought a scenario with it. Continue to look at it.
start-link-damaged = The link is damaged or incomplete, so nothing could be read from it. You can start again.

## Place

place-title = Where?
place-lead = Search for your place by its name or country, or choose it in the list. If it is not there, choose one that is most like it, or describe your own.
place-map-loading = The map is being drawn.
place-search = Search for a place or a country
place-list = Places
place-found = { $count ->
    [0] No place found.
    [one] { $count } place found.
   *[other] { $count } places found.
  }
place-known = How well this place is known
place-own = { $own } of { $inputs } numbers rest on studies chosen for this place; the others are assumed.
place-own-borrowed = { $own } of { $inputs } numbers rest on studies chosen for this place. The others are assumed, or borrowed from: { $region }.
place-verified = { $count ->
    [0] None of these was checked again in its source.
    [one] { $count } of these was checked again in its source.
   *[other] { $count } of these were checked again in their sources.
  }
place-targets = { $count ->
    [0] No other figures from here check the model.
    [one] { $count } other figure from here checks the model.
   *[other] { $count } other figures from here check the model.
  }
place-not-calibrated = The model has not been fitted to this place.
# In the list, short.
place-own-short = { $own } of { $inputs } from studies for this place
place-fitted = { $count ->
    [one] Fitted to { $count } other figure
   *[other] Fitted to { $count } other figures
  }
place-not-fitted = Not fitted to this place
place-picture = { $own } of { $inputs } numbers rest on studies chosen for this place, { $verified } of them checked.
place-key-checked = from a study chosen for this place, checked
place-key-own = from a study chosen for this place
place-key-borrowed = borrowed or assumed
place-represents = About { $people } sex workers
place-law = Law today:
place-note = What to know about these numbers
place-go = Continue with { $place }

## Law today

law-title = The law today
law-lead = This is what the bill is compared with.
law-of-place = The law that holds in { $place }
law-adjusted = Adjusted by you
law-citation = Citation
law-source = Source
law-verified = The clauses were checked in the published text.
law-not-verified = The clauses are coded from knowledge and summaries. Not all were checked in the published text.
law-checked = Last checked on { $date }.
law-note = What to know about this law
law-day = As it stands on { $date }.
law-day-other = From another day
law-day-label = Day from which the laws differ
law-day-hint = Before it the place lives under its law of today, after it once under each law. Usual for this place: { $date }. Empty the field to go back to it.
law-says = What it says
law-clause = Clause:
law-silent = No clause says so. It holds where the law is silent.
law-practice = Practice, not the text of the law
law-adjust = Adjust
law-adjust-what = Adjust: { $lever }
law-adjust-done = Close
law-own = as adjusted by you
law-reset = Undo all adjustments
law-other = Compare with another law
law-back-to-place = Back to the law of { $place }
law-go = Continue to the bill
law-adjusted-name = { $name }, adjusted
law-adjusted-clause = adjusted by the reader

laws-search = Search for a law or a country
laws-found = { $count ->
    [0] No law found.
    [one] { $count } law found.
   *[other] { $count } laws found.
  }
laws-model = Model laws, written to show an idea
laws-upon = It is read together with this law:

## Bill

bill-title = The bill
bill-lead = Say what the bill would change. What you leave alone stays as in the law today.
bill-start = Where to begin
bill-start-in-force = From the law today
bill-start-in-force-hint = All answers are set as the law stands. You change what the bill changes.
bill-start-known = From another law
bill-start-known-hint = Such as the law of another country, or a model law.
bill-start-file = From a law file
bill-start-file-hint = A file that you saved here earlier, or that someone sent you.
bill-from = Begun from:
bill-questions = What does the bill say?
bill-questions-hint = Open a group and answer what the bill is about. There is no need to answer everything.
bill-group-changed = { $count ->
    [0] nothing changed
    [one] { $count } change
   *[other] { $count } changes
  }
bill-same = As in the law today
bill-same-value = As in the law today: { $value }
bill-from-base = In the law you began from: { $value }
law-same = As the law stands
law-same-value = As the law stands: { $value }
bill-other-number = Another number
bill-number = Number
bill-number-bad = Type a number from { $least } to { $most }. Until then this answer is not changed.
bill-clause = Clause of the bill
bill-clause-hint = Which clause says so? It will stand beside the results.
bill-clause-default = Clause { $number }
bill-undo = Undo
bill-undo-what = Undo: { $lever }
bill-changes = What this bill changes
bill-changes-none = Nothing yet. The bill says what the law says today.
bill-change-was = Today: { $value }
bill-change-now = Bill: { $value }
bill-about = About the bill
bill-name = Name of the bill
bill-name-default = My bill
bill-name-default-number = My bill { $number }
bill-jurisdiction = Country or region code
bill-jurisdiction-hint = Two letters for a country, such as CA, and after a dash a region, such as CA-BC.
bill-citation = Citation
bill-citation-hint = As lawyers would cite it. A draft has none yet.
bill-citation-default = Draft
bill-source-default = Draft made with Aftermath
bill-missing = Please fill this in.
bill-jurisdiction-bad = Type a code such as CA or CA-BC.
bill-download = Save as a law file
bill-link = Copy a link to all of this
bill-link-hint = The link holds everything you entered. Everyone who has it can read it. It is not sent anywhere by copying.
bill-link-copied = The link was copied.
bill-link-shown = The browser does not allow copying. Here is the link to copy by hand.
bill-link-box = Link
bill-go = See what would change
bill-fix = Before you go on, please fill in what is marked.
bill-fix-name = Before you go on, please fill in what is marked in “{ $name }”.

bills-title = Bills side by side
bills-hint = You can compare up to { $most } bills.
bills-select = Open { $name }
bills-in-hand = { $name }, open now
bills-add = Add another bill
bills-copy = Copy this bill
bills-copy-name = { $name }, copy
bills-remove = Remove this bill
bills-removed = { $name } was removed.

file-drop = Drop a law file here, or
file-choose = Choose a law file
file-problem = The file cannot be used yet
file-problem-name = { $file } cannot be used yet
file-at = Line { $line }, column { $column }
file-expected = Expected:
file-nearest = Did you mean:
file-too-large = This file is too large to be a law file.
file-unreadable = This file could not be read.
