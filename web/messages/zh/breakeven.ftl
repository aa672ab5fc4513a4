# What would have to be true for the answer to change sign: breakeven.json, and the page's own search.
# $verdict: within, edge or beyond what is published; none: no value changes the sign; open: not clear.

breakeven-title = 什么条件下结果会反转：{ $name }
breakeven-drawn = 数字不变时，法案减去现行法律的差别（{ $years }年合计）：{ $words }。这是{ $draws }次模拟的平均值；括号表示模拟中的偶然性会使它变动多少（十次中有九次）。
breakeven-doubtful = 括号内包含零：这些模拟不能确定法案下是更多还是更少，因此什么会使它反转也同样不确定。
breakeven-weighs = 这个指数把几项结果相加，权重来自它的文件：
breakeven-in-brief = 逐一试过的有争议的数字：{ $all }个。{ $turning ->
    [0] 没有看到哪一个会在已发表的范围之内使结果反转。
   *[other] 其中{ $turning }个单独就可能使结果反转，且数值在已发表的范围之内或其边缘。
  }
breakeven-in-brief-open = 其中{ $open }个因模拟次数太少，还不能下结论。
breakeven-several = { $verdict ->
    [within] 结果不止一次反转：在{ $values }处。其中至少一个数值在已发表的范围之内。
    [edge] 结果不止一次反转：在{ $values }处。其中一个数值可能在已发表范围的边缘。
   *[beyond] 结果不止一次反转：在{ $values }处。这些数值都在已发表的范围之外。
  }
breakeven-crossing = 结果在{ $value }处反转；括号包含模拟偶然性的十分之九。
breakeven-found = 对这些模拟重新抽样，只有{ $share }出现这次反转：它本身可能出于偶然。
breakeven-key-held = 把这个数字固定在某个数值时的差别；色带表示模拟中的偶然性（十分之九）
breakeven-range-calibrated = 校准之后已发表范围所剩的部分（十分之九）
breakeven-held = 固定在某个数值
breakeven-records = 这个数字所依据的已发表数据（按各自的单位）
breakeven-all = 试过的所有数字
breakeven-all-caption = 每个数字单独改变，其他数字都不变
breakeven-column-number = 数字
breakeven-column-crossing = 反转处（十分之九）
breakeven-verdict = { $verdict ->
    [within] 在已发表的范围之内反转
    [edge] 在已发表的范围之外或刚好在其边缘之内反转
    [beyond] 只在已发表的范围之外反转
    [none] 试过的数值都不会使结果反转
   *[open] 模拟次数太少，还不能说
  }
breakeven-still = 在已发表的范围之内不会使结果反转的数字
breakeven-pair-title = { $x }与{ $y }同时改变
breakeven-pair = { $line ->
    [yes] 结果沿粗线反转。
   *[no] 在这里结果没有反转。
  }在{ $all }组数值中，{ $below }组在法案下更少，{ $above }组更多；另有{ $open }组因模拟中的偶然性而不能确定。
breakeven-pair-how = 两个数值之下的差别。减号：法案下更少；加号：更多；颜色越深，差别越大。圆点：模拟中的偶然性使增减不能确定。粗线：平均没有差别。
breakeven-pair-upwards = 向上
breakeven-pair-across = 向右
breakeven-how-title = 怎样阅读，以及它不能说明什么
breakeven-how-held = 每个有争议的数字都被固定在搜索范围内的若干数值上。每次模拟中的人、运气和所有其他数字都不变。在试过的数值之间，把连线当作直线。
breakeven-how-chance = 括号和色带包含模拟偶然性的十分之九，也就是碰巧做了哪些模拟。它们并不表示答案本身有多不确定。
breakeven-how-limits = 这并不说明某个数值有多大可能。“在已发表的范围之外”是指在三个范围合起来之外：模型对这个数字所用的范围、校准之后所剩的范围，以及对禁令最有利的研究的范围（各包含十分之九）。
breakeven-made = { $people }人，{ $years }年，{ $draws }次模拟。其中的人都是虚构的。
