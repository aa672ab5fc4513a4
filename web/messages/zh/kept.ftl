# Work that is not lost, numbers as typed, files that are no law files.

## 答案与保存

kept-before = 计算这份答案之后，您又改动了内容：法案、现行法律、地点或某个数值。您现在看到的是改动之前的答案。
kept-before-run = 按改动重新计算
kept-other = 这个浏览器中保存着另一份内容，来自另一个标签页或以前的访问。在您选择保留哪一份之前，这个标签页中的内容不会被保存。
kept-other-take = 在这里打开已保存的内容
kept-other-replace = 改为保存这个标签页中的内容
kept-turns-time = 这需要几分钟，往往比计算答案本身更久。您查看答案的其他部分时，计算会继续进行。
kept-turns-running = { $name }：第{ $part }部分，共{ $of }部分。

## 数字

kept-number-read = 理解为{ $number }。
kept-number-other = 我指的是{ $number }

## 文件

kept-document = { $file }是文档，不是法律文件
kept-document-what = 本页无法读取法律条文。法律文件是一种简短的文本文件，文件名以“.toml”结尾，其中记录了法律对本页每个问题的规定，以及出自哪一条款。
kept-document-how = 这样可以录入您的法案：
kept-document-begin = 从现行法律开始，或从与您的法案相近的另一部法律开始。
kept-document-clauses = 逐条阅读您的文档。找到该条款所回答的问题，选择答案，并在旁边填入条款编号。
kept-document-save = 然后用“{ $button }”保存。您可以在这里再次打开该文件，或把它发给别人。
kept-document-guide = 指南“From a bill to a law file”解释了每一个问题。它随Aftermath提供，为英文：
kept-problem-word = 文件中有一个本页不认识的词。
kept-problem-value = 文件此处的内容与应填的内容不符。
kept-problem-english = 详细信息（英文）：
