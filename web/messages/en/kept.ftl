# Work that is not lost, numbers as typed, files that are no law files.

## Answer and storage

kept-before = You have changed something since this answer was computed: the bill, the law today, the place or a number. What you see is the answer from before the change.
kept-before-run = Compute again with the change
kept-other = Other work is saved in this browser, from another tab or an earlier visit. Nothing from this tab is saved until you choose which of the two to keep.
kept-other-take = Open the saved work here
kept-other-replace = Save the work in this tab instead
kept-turns-time = This takes several minutes, often longer than the answer itself. It goes on while you look at other parts of the answer.
kept-turns-running = { $name }: part { $part } of { $of }.

## Numbers

kept-number-read = Understood as { $number }.
kept-number-other = I mean { $number }

## Files

kept-document = { $file } is a document, not a law file
kept-document-what = This page cannot read the text of a law. A law file is a short text file whose name ends in “.toml”. It holds what a law says on each question of this page, and in which clause.
kept-document-how = This is how your bill gets in:
kept-document-begin = Begin from the law today, or from another law that is close to your bill.
kept-document-clauses = Go through your document clause by clause. Find the question that the clause answers, choose the answer, and copy the number of the clause beside it.
kept-document-save = Then save it with “{ $button }”. You can open that file here again, or send it to others.
kept-document-guide = The guide “From a bill to a law file” explains every question. It comes with Aftermath, in English:
kept-problem-word = The file has a word that this page does not know.
kept-problem-value = The file has something else than what is expected there.
kept-problem-english = Details, in English:
