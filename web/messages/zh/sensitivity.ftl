# `aftermath sensitivity`：每项差别的变动来自哪些不确定的数字。
# $name：一项结果或一个来源。数字已按读者的语言写好。

sensitivity-title = 哪些不确定的数字决定差别
sensitivity-nothing = 没有一项结果的差别在各次模拟之间有变动，没有可以分摊的内容。

## 怎样阅读

sensitivity-lead = 两种法律之间的差别（法案减去现行法律）在每次模拟中都不一样，因为有些数字不能确知，偶然性也不同。每个比例表示这种变动（方差）有多少来自某一个来源。
sensitivity-size = { $draws }次模拟，每次{ $people }人，{ $years }年。范围在十次中有九次成立。
sensitivity-few = 只做了{ $draws }次模拟，少于{ $least }次：模拟次数太少，这些比例还不可靠。
sensitivity-ranks = 这里的比例针对差别在全部模拟中的名次：无论少数极端的模拟偏离多远，它们都说明差别是大是小由什么决定。
sensitivity-unsteady-means = 如果一项结果标为不稳定，就是某个比例的范围比全部变动还宽：它由少数极端的模拟决定。可以增大“aftermath sensitivity”的--draws，或使用--ranks。
sensitivity-how = 怎样理解这些比例
sensitivity-how-share = 单独：一个来源自身所解释的部分。合计：加上它与其他来源共同起的作用。合计为40%的意思是：如果这个数字变得确知，变动最多减少40%。各项合计相加可以超过100%。如果比例的范围触及0%，这个来源很可能不起作用。
sensitivity-how-not = 比例不能说明一个数字是错的，也不能说明错在哪个方向。数字重要而又所知甚少，比例就大；数字重要但已经清楚，比例就小。
sensitivity-how-counts = 数量按每{ NUMBER(1000) }名模拟的人计算，因此当地有多少人不起作用。
sensitivity-how-luck = 偶然性是指模拟了哪些人，以及他们碰上什么。它属于模拟，不属于现实：人数越多，它越小。

## 来源

sensitivity-source-calibrated = 所有经过校准的数字
sensitivity-source-others = 所有其他数字
sensitivity-source-luck = 偶然性
sensitivity-meaning-calibrated = 按已发表的总体效果拟合的数字。它们算作一个来源，因为只知道它们合在一起的情况，而不是逐个的情况。
sensitivity-meaning-others = 所有其他不确定的数字，算作一个来源。
sensitivity-meaning-luck = 模拟了哪些人，以及他们碰上什么。人数越多，它越小。
sensitivity-sources = 变动了什么
sensitivity-count = { $count }个数字
sensitivity-column-source = 来源
sensitivity-column-number = 数字
sensitivity-column-what = 含义
sensitivity-column-value = 数值（十次中有九次）
sensitivity-column-known = 了解程度

## 所有结果

sensitivity-outcomes = 每项差别最取决于什么：占其变动的合计比例，括号内为十次中有九次的范围
sensitivity-column-mean = 平均差别
sensitivity-column-spread = 离散程度（标准差）
sensitivity-column-most = 最取决于
sensitivity-column-then = 其次取决于
sensitivity-unsteady = 不稳定
sensitivity-all-title = 全部比例一览
sensitivity-all = 各来源占每项差别变动的合计比例：颜色越深，差别越取决于它

## 一项结果

sensitivity-of = { $name }：差别取决于什么
sensitivity-mean = { $form ->
    [share] 平均差别：{ $mean }。离散程度（标准差）：{ $spread }。
   *[count] 每{ NUMBER(1000) }名模拟的人的平均差别：{ $mean }。离散程度（标准差）：{ $spread }。
  }
sensitivity-unsteady-here = 这些比例不稳定：由少数极端的模拟决定。
sensitivity-by-source = 各来源的比例
sensitivity-column-alone = 单独
sensitivity-column-total = 合计
sensitivity-share = 合计{ $total }；单独{ $alone }
sensitivity-bar = { $name }：占变动的比例，合计{ $total }，单独{ $alone }。
sensitivity-numbers = { $name }：各来源占变动的比例
sensitivity-bars = 占变动的比例，从最强的来源开始。宽的浅色条形：合计。窄的深色条形：单独。横线：合计的范围，十次中有九次成立。条形在0%和100%处截断，超出的部分出于偶然。
sensitivity-ends = 数字偏低时与偏高时
sensitivity-low-high = 偏低：{ $low }；偏高：{ $high }
sensitivity-low-high-bar = { $name }：这个数字偏低时，平均差别为{ $low }；偏高时为{ $high }。
sensitivity-ends-bars = 数字处于自身最低五分之一（圆点）和最高五分之一（方块）的那些模拟中的平均差别。虚线：全部模拟的平均差别，{ $mean }。这些平均值也受偶然性影响：请相信上面比例明显高于零的数字。
sensitivity-ends-numbers = { $name }：数字偏低时与偏高时的平均差别
sensitivity-column-low = 最低五分之一
sensitivity-column-high = 最高五分之一
sensitivity-screen = 单独就比偶然解释得更多的所有数字
sensitivity-screen-lead = 每个数字单独解释的部分，也包括经过校准的数字。没有作用的数字，二十次中有一次会超过{ $chance }。只知道合在一起情况的数字，功劳由它们共同分担。
sensitivity-files = 所有结果和所有来源都在sensitivity.json和sensitivity.csv中。
