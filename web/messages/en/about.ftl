# About the page: who made it, what is wrong in it, other languages and regions. What language-code, language-name and
# language-direction say of this file is read where it is loaded as a file of the reader's own.
language-code = en
language-name = English
# ltr or rtl
language-direction = ltr

## The dialog and its ways in

more = More about this page
more-glossary = Words explained
more-about = About Aftermath
more-correct = Is something wrong?
more-translate = Another language
more-close = Close

## About

about-who = Who made this
about-who-text = Aftermath { $version } is made by the Aftermath developers. Please cite it under this name.
about-host = { $host } keeps this copy.
about-host-none = This copy does not say who put it here. Ask the people who gave you its address or its file.
about-pays = Who pays for it
about-pays-text = { $funding }
about-pays-none = The project’s files name nobody who pays for it. This copy names nobody either.
about-code = Where the program is
about-code-text = Program, data and documents: { $address }
about-code-none = The program, its data and its documents are one open folder of files. This copy does not say where that folder is. Its keeper can add the address.
about-licence = Licence
about-licence-text = Everyone may use, change and pass on the program (MIT licence). Everyone may use and change the data if they name the source (CC BY 4.0).
about-trust = How far to trust it
about-trust-words = People who grew up with them have not yet read the words in these five languages. If a word is wrong or hurts, please say so.

## Something is wrong

correct-lead = Laws change. Numbers can be wrong. Words can hurt. Fill in what you know, and this page makes a text of it. Nothing is sent: you send the text yourself.
correct-kind = What is wrong
correct-kind-law = A law or a clause
correct-kind-number = A number
correct-kind-word = A word or a translation
correct-kind-other = Something else
correct-where = Where: the law and its clause, the number, or the sentence
correct-now = What the page says now
correct-right = What is right
correct-source = How you know: a law, a study, a web address
correct-private = Leave out your name, and everything about other people, unless others may read it.
correct-text = The text to send
correct-copy = Copy the text
correct-copied = The text was copied.
correct-not-copied = The browser does not allow copying. Mark the text and copy it by hand.
correct-save = Save as a text file
correct-to = Send it to: { $contact }
correct-to-none = Send it to the people who gave you this page. They can pass it on.
correct-file = correction

## Another language

translate-lead = You can show this page in a language that it does not have yet. Choose a language file, or several at once. They stay in this tab only and are forgotten when you close or reload it.
translate-choose = Choose language files
translate-loaded = The page now speaks { $name }. The file holds { $found } of { $all } messages.
translate-missing = { $count ->
    [0] None is missing.
    [one] { $count } message is missing and is shown in English:
   *[other] { $count } messages are missing and are shown in English:
  }
translate-wrong = { $count ->
    [one] { $count } message does not have the blanks of the English one and is shown in English:
   *[other] { $count } messages do not have the blanks of the English ones and are shown in English:
  }
translate-unknown = { $count ->
    [one] { $count } message is not known to this page and is left out:
   *[other] { $count } messages are not known to this page and are left out:
  }
translate-too-large = These files are too large to be language files.
translate-unreadable = These files could not be read.
translate-empty = No message of this page was found in it. Begin with the template below.
translate-template-title = Make a language file
translate-template-how = The template holds all messages in English, with notes. Translate what stands after each equals sign, and leave what stands in curly brackets. What you leave out is shown in English.
translate-template = Save the template
translate-back = To leave this language, choose another at the top.

## Numbers and dates

region-label = Numbers and dates as in
region-browser = Your browser’s region: { $example }
region-of = { $country }: { $example }
