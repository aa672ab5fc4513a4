# 了解情况的人怎么想：供打印的问卷、问卷合在一起说明什么，以及有无这些回答的答案。
# elicit-form-…：在纸上阅读，读得快，读者可能读书不多。用短句和日常用语。

## 问卷：给回答的人

elicit-form-lead = 您知道一些没有任何研究统计过的事。在这里，您可以为其中一些写下数字。
elicit-form-what-for = 这是做什么用的
elicit-form-what-for-text = 一个计算机程序推算法律可能给性工作者、移民和被贩运者带来什么影响。有些事从来没有人问过了解情况的人，程序只能猜测。您和其他人的回答会取代这些猜测。报告随后会把两种结果都列出来：有您的回答，和没有您的回答。
elicit-form-you-decide = 由您决定
elicit-form-free = 您不是非参加不可。您随时可以停下来。
elicit-form-skip = 任何问题都可以跳过。不必说明原因。
elicit-form-nobody-asks = 没有人问您自己遇到过什么。问题都是关于一般的人。
elicit-form-no-name = 不要在这张纸上写任何名字：不写自己的，也不写别人的。
elicit-form-no-right-answer = 答案没有对错。没有人会检查您。
elicit-form-how = 怎样回答
elicit-form-how-lead = 每个问题都问一个数字。您不会知道得很准确。谁也不知道。所以请按这个顺序写三个数字：
elicit-form-lowest = 最低：
elicit-form-lowest-how = 会比这个数还少吗？几乎不会。
elicit-form-highest = 最高：
elicit-form-highest-how = 会比这个数还多吗？几乎不会。
elicit-form-best = 最可能：
elicit-form-best-how = 您会选的数字，它偏高和偏低的可能一样大。
elicit-form-how-wide = 选最低和最高时，要让真实数字落在外面会使您感到意外：十个这样的问题里，可能会有一次。如果拿不准，就把两者之间留宽一些。这也是好的回答。如果完全不知道，请勾选“我不知道”。
elicit-form-example = 举个例子
elicit-form-example-text = 这座城市每100家商店中，有多少家星期天营业？您想：总会有一些，至少20家。几乎不会超过60家。最可能是35家。
elicit-form-example-unit = 家（每100家商店中）
elicit-form-dont-know = 我不知道

## 问卷：给提问的人

elicit-form-asks = 给提问的人
elicit-form-asks-lead = 怎样做才能使数字可信，又不让任何人受到伤害。做法依照两种已知的、向了解情况的人提问的方法：SHELF [1, 2]和IDEA [3]。
elicit-form-who = 问谁
elicit-form-who-different = 性工作者，以及在他们身边工作的人。请选择经历不同的人：街头和室内、有证件和没有证件、不同性别、有第三方和没有第三方。看法不同，中间值会更好[3]。
elicit-form-who-many = 五到十二人比较合适。少于三人时，结果只是一两个人的看法，程序会说明这一点。
elicit-form-who-paid = 不论回答什么、跳过什么，都要为大家花的时间付钱。事先说明：可以中途停下，照样付钱。
elicit-form-who-adults = 只问成年人。
elicit-form-group = 小组进行，分四步
elicit-form-read = 一起读。
elicit-form-read-how = 把问题过一遍，直到所有人的理解一致。不要举任何数字作例子：人们会靠近最先听到的数字[1]。
elicit-form-alone = 各自回答。
elicit-form-alone-how = 每人填一份问卷，不要交谈。先写最低和最高，再写最可能：按这个顺序，人们会留出足够的余地[3, 4]。
elicit-form-talk = 讨论。
elicit-form-talk-how = 把各个范围写在板上，不说是谁的。问大家：什么会使它更低，什么会使它更高？看法不同的人如果愿意，可以说说理由。小组不必达成一致。
elicit-form-again = 再次各自回答，
elicit-form-again-how = 用一份新的问卷。只录入这第二份问卷。
elicit-form-safety = 安全
elicit-form-safety-no-list = 不要保留参加者名单。问卷上没有写名字的地方，程序也不接受含有数字以外内容的文件。
elicit-form-safety-no-story = 不要让任何人讲述自己的遭遇。手边备好支援服务的联系方式。
elicit-form-safety-guess = 如果只有少数人可能作答，要告诉他们：别人也许能猜到是谁。
elicit-form-safety-paper = 录入后销毁纸张。不要把它带到可能被人没收的地方。
elicit-form-then = 回答会怎样处理
elicit-form-typed = 每份问卷单独录入一个文件，用随机抽取的六位数字作编号：
elicit-form-pooled = 一个命令把它们合在一起。每份问卷的分量相同；不会因为与众不同而剔除任何一份[5]。不知道的人不影响任何一边。每份问卷的数字都保留在文件里，人人都可以核对：
elicit-form-used = 另一个命令显示没有这些回答和有这些回答的结果：
elicit-form-shown = 把结果给参加的人看，问问是否说出了他们的意思。
elicit-form-no-survey = 这不是民意调查，也不是投票：它说的是一些了解情况的人认为可能的情况，而不是有多少人这样想。它不能代替任何研究。

## 问卷：问题

elicit-form-questions = 问题
elicit-form-place = 请想想{ $place }和类似的地方现在的情况。
elicit-form-number = 本问卷的编号（由录入的人随机抽取六位数字）：
elicit-form-thanks = 谢谢您。

## 问卷说明什么

elicit-lead = { $forms ->
    [1] 采用了{ $forms }份问卷。
   *[other] 合并了{ $forms }份问卷，每份分量相同。
  }横线从最低到最高，圆点是最可能的数值。请把本页给参加的人看：是否说出了他们的意思？
elicit-few = { $forms ->
    [1] 只有一份问卷：这只是一个人认为可能的情况，不是了解情况的人们的看法。至少需要三份。
   *[other] 只有两份问卷：这只是一两个人认为可能的情况，不是了解情况的人们的看法。至少需要三份。
  }
elicit-questions = 逐个问题
elicit-form = 问卷{ $form }
elicit-together = 全部问卷，按模型的用法
elicit-before = 询问之前
elicit-marks = 空心圆：每份问卷最可能的数值，以及询问之前的假设。实心圆：全部问卷合在一起，即模型所用的数值。横线从最低到最高。
elicit-row-label = { $name }：{ $range }
elicit-column-who = 谁
elicit-column-lowest = 最低
elicit-column-best = 最可能
elicit-column-highest = 最高
elicit-results = 得出的数字：中间值，括号内为十次中有九次的范围
elicit-column-number = 数字
elicit-column-before = 询问之前
elicit-column-pool = 按回答，全部问卷
elicit-column-used = 所用的数值
elicit-column-fit = 吻合程度
elicit-column-answers = 回答
elicit-fit = { $fit ->
    [close] 吻合
    [rough] 大致吻合
   *[poor] 不吻合
  }
elicit-fit-help = 吻合程度：如果一条平滑的单峰曲线就能说明各份问卷合在一起的意思，就是吻合；如果各个范围很不对称，或分成几派，曲线就会包含很少有人相信的数值，就是大致吻合或不吻合。如果分成几派，为每一派各算一次，比合在一起算一次更能说明问题。
elicit-answered = { $forms }份问卷。
elicit-dont-know = { $forms }份答“不知道”。
elicit-held = { $forms }份按模型允许的范围作了限制。

## 有无这些回答的答案

elicit-both = 有和没有了解情况的人的回答
elicit-both-lead = 本次计算中，有{ $count }个数字来自人们填写的问卷，而不是我们自己的假设。下面是两种情况下的同一比较：同样的人，同样的运气，没有回答时模拟{ $without }次，有回答时模拟{ $with }次。
elicit-both-changed = { $changed ->
    [0] 没有结论改变。
   *[other] { $all }个结论中有{ $changed }个改变，因此取决于所问的内容。
  }
elicit-both-few = 模拟次数太少，不能下结论：至少需要100次。
elicit-both-caution = 问卷得出的数字仍然不是测量结果：它说的是被问的人认为可能的情况。
elicit-both-caption = 没有和有人们的回答时的差别：中间值，括号内为十次中有九次的范围
elicit-both-outcome = 结果
elicit-both-law = 法律
elicit-both-without = 没有回答
elicit-both-with = 有回答
elicit-both-verdict = 结论
elicit-both-same = 与之前相同
elicit-both-now = 现在：{ $verdict }
elicit-both-questions = 人们的回答，逐份问卷列出，并与之前的假设并列
