# The answer: results, why, critics, raids, several bills.
# $kind is count (people, events), share, money, wage (dollars a week), time (years, days) or ratio (people per person).
# Numbers come already written in the reader's language. $before: under the law in force. $after: under the bill.

## The frame

answer-title = 会有哪些改变
answer-lead = “{ $bill }”与{ $place }现行法律的比较。两种法律之下是同样的人，运气也相同。
answer-age = 为该地选取的数据来自{ $same ->
    [yes] { $middle }年
   *[no] { $first }年至{ $last }年，其中一半为{ $middle }年或更早
  }；其余借自其他地方或为假设。从{ $day }起比较两种法律。
answer-age-none = 该地没有自己的数据：全部借自其他地方或为假设。
answer-back = 返回法案
answer-views = 答案的各部分
answer-view-results = 结果
answer-view-sides = 如果其中一方是对的
answer-view-turns = 什么条件下结果会反转
answer-view-raids = 把突击搜查当作检验
answer-view-bills = 多项法案
answer-view-brief = 简报
answer-bill-shown = 显示的法案
answer-bill-number = 法案{ $number }

## While it runs

answer-progress = 已完成{ $done }次模拟，共{ $of }次。
answer-time-left = 大约还需{ $seconds }秒。
answer-time-unknown = 还不知道需要多长时间。
answer-starting = 计算引擎正在您自己的电脑上启动，不会发送任何内容。
answer-progress-title = 模拟的进度
answer-cancel = 到此停止
answer-start-again = 重新计算
answer-cancelled = 已停止，完成了{ $of }次模拟中的{ $done }次。您看到的结果以此为据；要得到完整的答案，请重新计算。
answer-cancelled-empty = 在得出第一个答案之前已停止。
answer-done = 已完成{ $draws }次模拟：{ $people }人，{ $years }年。
answer-failed = 无法算出结果：
answer-announce-half = 模拟已完成一半。

## In brief

answer-brief-title = 概要
answer-brief-same = 完全没有差别
answer-brief-none-here = 无。

## One outcome

answer-headlines = 逐项结果
answer-read-dots = 怎样看圆点：共20个圆点，每个代表两种法律之差的一个答案，各个答案的可能性相同。竖线表示没有差别；实心圆点在减少的一侧，空心圆圈在增多的一侧。
answer-read-icons = 怎样看方块：每个方块是一年中{ NUMBER(1000) }人（或100人）里的一人。统计的是事件次数时，同一个人可能遇到不止一次，因此两个方块可能是同一个人。
answer-no-number = 没有数字
answer-dollars = { $amount }美元
answer-levels = { $form ->
    [rate] 每{ NUMBER(1000) }人工作一年：现行法律下约{ $before }，法案下约{ $after }。
    [wage] 现行法律下每周约{ $before }，法案下每周约{ $after }。
   *[other] 现行法律下约{ $before }，法案下约{ $after }。
  }
answer-totals = 折算成实际数字，从业者约{ $people }人，{ $years }年间：现行法律下约{ $before }，法案下约{ $after }。
answer-difference = { $verdict ->
    [fewer] { $kind ->
        [share] 十次中有九次，降低的幅度在{ $low }至{ $high }个百分点之间。
        [money] 十次中有九次，减少的数额在{ $low }至{ $high }之间。
        [wage] 十次中有九次，每周减少的数额在{ $low }至{ $high }之间。
        [time] 十次中有九次，减少的数量在{ $low }至{ $high }之间。
        [ratio] 十次中有九次，减少的人数在{ $low }至{ $high }之间。
       *[count] 十次中有九次，减少的数量在{ $low }至{ $high }之间。
      }
    [more] { $kind ->
        [share] 十次中有九次，升高的幅度在{ $low }至{ $high }个百分点之间。
        [money] 十次中有九次，增加的数额在{ $low }至{ $high }之间。
        [wage] 十次中有九次，每周增加的数额在{ $low }至{ $high }之间。
        [time] 十次中有九次，增加的数量在{ $low }至{ $high }之间。
        [ratio] 十次中有九次，增加的人数在{ $low }至{ $high }之间。
       *[count] 十次中有九次，增加的数量在{ $low }至{ $high }之间。
      }
    [unsure] { $kind ->
        [share] 从降低{ $low }个百分点到升高{ $high }个百分点都有可能（十次中有九次在此范围内）。法案下更高的可能性：{ $chance }。
        [money] 从减少{ $low }到增加{ $high }都有可能（十次中有九次在此范围内）。法案下更多的可能性：{ $chance }。
        [wage] 从每周减少{ $low }到每周增加{ $high }都有可能（十次中有九次在此范围内）。法案下更多的可能性：{ $chance }。
        [time] 从减少{ $low }到增加{ $high }都有可能（十次中有九次在此范围内）。法案下更多的可能性：{ $chance }。
       *[count] 从减少{ $low }到增加{ $high }都有可能（十次中有九次在此范围内）。法案下更多的可能性：{ $chance }。
      }
    [unsure-touching] 没有差别也是可能的答案之一。法案下更多的可能性：{ $chance }。
    [same] 在全部{ $draws }次模拟中都相同。
   *[none] 在这些模拟中，两种法律至少有一种没有出现这类情况。
  }
answer-verdict = { $verdict ->
    [fewer] { $kind ->
        [share] 法案下更低
        [money] 法案下更少
        [wage] 法案下更少
        [time] 法案下更少
       *[count] 法案下更少
      }
    [more] { $kind ->
        [share] 法案下更高
       *[count] 法案下更多
      }
    [likely-fewer] { $kind ->
        [share] 法案下可能更低
       *[count] 法案下可能更少
      }
    [likely-more] { $kind ->
        [share] 法案下可能更高
       *[count] 法案下可能更多
      }
    [unsure] 没有明显差别
    [few] 模拟次数太少，无法判断
    [same] 完全没有差别
   *[none] 无从比较
  }
answer-too-few = 目前模拟次数太少，还不能下结论：至少需要100次。
answer-chance-below = 低于{ $chance }
answer-chance-above = 高于{ $chance }
answer-better = { $better ->
    [law] 对当事人来说，这一项算是法案下更好。
    [comparator] 对当事人来说，这一项算是现行法律下更好。
   *[none] 更多还是更少才算好，人们看法不一，因此这里不说哪一种更好。
  }
answer-dots = { $kind ->
    [share] 20个可能性相同的答案中：{ $below }个为法案下更低，{ $above }个为更高，{ $zero }个没有差别。
    [count] 20个可能性相同的答案中：{ $below }个为法案下更少，{ $above }个为更多，{ $zero }个没有差别。
   *[other] 20个可能性相同的答案中：{ $below }个为法案下更少，{ $above }个为更多，{ $zero }个没有差别。
  }
answer-dots-lower = { $kind ->
    [share] 法案下更低
    [count] 法案下更少
   *[other] 法案下更少
  }
answer-dots-higher = { $kind ->
    [share] 法案下更高
   *[other] 法案下更多
  }
answer-dots-label = { $name }：法案与现行法律之差。{ $words }
answer-dots-unit = { $form ->
    [rate] 每{ NUMBER(1000) }人工作一年的差别。每个圆点是20个可能性相同的答案之一；竖线为零。
    [share] 以百分点表示的差别。每个圆点是20个可能性相同的答案之一；竖线为零。
   *[other] 差别。每个圆点是20个可能性相同的答案之一；竖线为零。
  }
answer-icons-rate = { $differ ->
    [0] 一年中每{ NUMBER(1000) }人：两种法律下都有{ $both }。
   *[other] { $more ->
        [law] 一年中每{ NUMBER(1000) }人：两种法律下都有{ $both }（实心方块），法案下多{ $differ }（带框方块）。
       *[comparator] 一年中每{ NUMBER(1000) }人：两种法律下都有{ $both }（实心方块），现行法律下多{ $differ }（叉号）。
      }
  }
answer-icons-share = { $differ ->
    [0] 每{ $whole }个中：两种法律下都有{ $both }个（实心方块）。
   *[other] { $more ->
        [law] 每{ $whole }个中：两种法律下都有{ $both }个（实心方块），法案下多{ $differ }个（带框方块）。
       *[comparator] 每{ $whole }个中：两种法律下都有{ $both }个（实心方块），现行法律下多{ $differ }个（叉号）。
      }
  }
answer-show-numbers = 显示数字
answer-hide-numbers = 隐藏数字
answer-open-detail = 逐年变化、影响哪些人、为什么
answer-open-detail-of = 逐年变化、影响哪些人、为什么：{ $name }

## Tables

answer-column-outcome = 结果
answer-column-what = 项目
answer-column-before = 现行法律
answer-column-after = 法案
answer-column-difference = 差别
answer-column-verdict = 结论
answer-column-year = 年
answer-column-group = 群体
answer-numbers-of = { $name }：数字
answer-numbers-by-year = { $name }：逐年数字
answer-numbers-by-group = { $name }：各群体数字
answer-row-rate = 每{ NUMBER(1000) }人工作一年
answer-row-total = { $years }年合计
answer-row-share = 比例
answer-row-value = 数值
answer-interval = { $low }至{ $high }
answer-signed = { $kind ->
    [share] { $sign ->
        [minus] −{ $size }个百分点
        [plus] +{ $size }个百分点
       *[none] { $size }个百分点
      }
   *[other] { $sign ->
        [minus] −{ $size }
        [plus] +{ $size }
       *[none] { $size }
      }
  }
answer-mean-interval = { $mean }（{ $low }至{ $high }）

## All other outcomes

answer-all = 其他所有结果
answer-all-lead = 另有{ $count }项，按其所出自的模型部分排列。
answer-search = 在结果中搜索
answer-search-found = { $count ->
    [0] 没有找到。
   *[other] 找到{ $count }项结果。
  }

## Detail

answer-detail-back = 返回全部结果
answer-over-time = 逐年变化
answer-over-time-total = 每一年，当地所有人合计。线是中间值；色带包含十个答案中的九个。
answer-over-time-share = 每一年，所有人合在一起。线是中间值；色带包含十个答案中的九个。
answer-over-time-label = { $name }，{ $first }至{ $last }。{ $last }：现行法律下约{ $before }，法案下约{ $after }。
answer-law-in-force = 现行法律（虚线）
answer-the-bill = 法案（实线）
answer-groups = 谁受到影响
answer-groups-lead = { $form ->
    [rate] 该群体每{ NUMBER(1000) }人工作一年的差别。人们按当时所属的群体计算。
   *[other] 各群体中的差别。人们按当时所属的群体计算。
  }
answer-groups-marks = 实心圆点：差别明确。空心圆圈：没有明确差别。横线包含十个答案中的九个；竖线为零。
answer-group-label = { $group }：{ $words }
answer-waiting = 正在计算……
answer-when-done = 模拟结束后在这里显示。
answer-unavailable = 无法算出结果。

## Why

answer-why = 为什么
answer-why-lead = 从条款一步一步到结果。这里所有数字都取中间值；各步的大小相加不一定等于总和。
answer-why-none = 模型无法逐步展示是什么导致了这一结果。造成变化的可能是突击检查、公共开支，或者有哪些人在工作以及在哪里工作。
answer-paths = 从条款到结果
answer-path-label = 链条{ $number }
answer-path-clause = 条款
answer-path-clauses = { $clauses }，取代{ $before }
answer-path-clauses-new = { $clauses }（新增）
answer-path-clauses-gone = 不再有：{ $before }
answer-path-no-clause = 未指明条款
answer-path-lever = 法律对此的规定
answer-path-mechanism = 模型的部分
answer-path-step = 途中
answer-path-end = 结果
answer-path-size = 仅这一条链的作用——{ $name }：{ $change }
answer-path-whole = 所有链条合在一起：{ $change }。
answer-step = { $direction ->
    [lower] 降低{ $percent }
   *[higher] 升高{ $percent }
  }
answer-step-times = 升至原来的{ $times }倍
answer-step-new = 与现行法律下的情况不同
answer-step-same = 几乎不变
answer-step-target = { $target }：{ $change }
answer-shifts = 两种法律改变了什么
answer-shifts-lead = 每个因素、它作用于什么，以及它在法案下使其升高或降低多少。
answer-shift-on = 作用于：{ $target }
answer-shift-ratio = ×{ $ratio }（{ $change }）
answer-grade = 了解程度：{ $grade }
answer-clauses-before = 现行法律的条款
answer-clauses-after = 法案的条款
answer-no-clause = 无
answer-rests-on = 依据
answer-parameters = 数字
answer-parameter-value = { $median }（十次中有九次在{ $low }至{ $high }之间），{ $unit }
answer-parameter-critics = 对禁令最有利的研究：{ $median }（{ $low }至{ $high }）
answer-parameter-no-critics = 没有从对禁令最有利的研究中取用别的数字。
answer-parameter-source = 出处：{ $source }
answer-checked = 已与出处核对
answer-unchecked = 尚未与出处核对
answer-studies = 研究
answer-study-none = 没有研究：这是依判断得出的。
answer-study-where = { $place }，{ $period }
answer-study-who = 研究对象：{ $population }
answer-study-design = 研究方法：{ $design }
answer-study-estimate = { $measure }：{ $estimate }
answer-study-estimate-interval = { $measure }：{ $estimate }（{ $low }至{ $high }）
answer-study-n = 人数或记录数：{ $n }
answer-study-compares = { $exposure } → { $outcome }
answer-study-locator = 在文中的位置：{ $locator }
answer-study-caution = 须谨慎看待：{ $note }
answer-study-doi = DOI：{ $doi }
answer-study-open = 在doi.org打开（会离开本页面；该网站会看到您的访问）

## 双方

answer-sides-lead = 凡有争议的数字，只取自一方：先用对禁令最有利的研究，再用对禁令最不利的研究（并把其中的关联视为因果）；若没有更偏向该方的研究，则将数字向该方移动一个标准差。每次都全部重新计算，各{ $draws }次模拟。
answer-sides-run = 用双方各自的数字计算
answer-sides-turns = { $count ->
    [0] 没有结论改变。
   *[other] 有{ $count }项结论改变：
  }
answer-sides-fewer-draws = 只用一方数字得出的答案，模拟次数较少，因此把握较小；有些结论可能仅仅因此而改变。
answer-sides-main = 用主要数字
answer-sides-critics = 用对禁令最有利的数字
answer-sides-associations = 用对禁令最不利的数字
answer-sides-changes = 改变
answer-sides-stays = 不变
answer-weak-title = 有多少取决于假设
answer-weak-count = 模型中有{ $weak }个数字是假设的、询问得来的，或依据薄弱的。每个这样的数字都在很宽的范围内取值，因此区间已包含了未知的部分。
answer-weak-of = 模型共有{ $all }个数字。
answer-weak-show = 是哪些
answer-idle = 模型不涉及这些规定，因此它们在这里不带来任何改变：{ $levers }。

## What would have to be true

answer-turns-lead = 请选择一项结果。计算引擎会对每个有争议的数字，寻找使差别由增变减或由减变增的数值。
answer-turns-outcome = 结果
answer-turns-run = 开始寻找
answer-turns-drawn = 数字不变时，各年合计的差别：{ $words }。
answer-turn = { $verdict ->
    [within] { $rising ->
        [yes] 如果这个数字高于{ $at }，法案下会更多；低于它，则更少。这在已发表的范围之内。
       *[no] 如果这个数字高于{ $at }，法案下会更少；低于它，则更多。这在已发表的范围之内。
      }
    [edge] { $rising ->
        [yes] 如果这个数字高于{ $at }，法案下会更多；低于它，则更少。这在已发表范围的边缘。
       *[no] 如果这个数字高于{ $at }，法案下会更少；低于它，则更多。这在已发表范围的边缘。
      }
   *[beyond] { $rising ->
        [yes] 只有这个数字高于{ $at }，法案下才会更多；低于它，则更少。这超出已发表的范围。
       *[no] 只有这个数字高于{ $at }，法案下才会更少；低于它，则更多。这超出已发表的范围。
      }
  }
answer-turn-none = 这个数字取任何值，都不会使答案由增变减或由减变增。
answer-turn-open = 模拟次数太少，还不能说这个数字是否会使答案由增变减或由减变增。
answer-turn-range-published = 已发表的范围（十分之九）
answer-turn-range-critics = 对禁令最有利的研究的范围
answer-turn-range-crossing = 答案在此处反转
answer-turn-range-searched = 搜索的范围
answer-turns-none-title = 不会改变答案的数字
answer-turns-no-part = 这些有争议的数字与这项结果无关：{ $names }。
answer-turns-picture = { $name }：已发表的范围为{ $low }至{ $high }。{ $words }

## Raids

answer-raids-lead = 突击搜查可以看作对人口贩运的一种检验。警察在突击搜查中遇到的100人里，有的是被贩运者并被识别，有的是被贩运者却未被发现，有的不是被贩运者却被认定，其余的人未被误认。
answer-raids-none = 在这些模拟中，这种法律之下没有突击搜查。
answer-raids-neither = 在这些模拟中，两种法律之下都没有突击搜查，因此没有可看的检验。
answer-raids-law-in-force = 现行法律之下
answer-raids-bill = 法案之下
answer-raids-met = { $years }年间，突击搜查中遇到约{ $people }人。每100人中：
answer-raids-label = 突击搜查遇到的100人中：是被贩运者并被识别的{ $identified }人，是被贩运者却未被发现的{ $missed }人，不是被贩运者却被认定的{ $wrongly }人，未被误认的{ $left }人。
answer-fewer-than-one = 不到1
answer-fate-identified = 是被贩运者，并被识别
answer-fate-missed = 是被贩运者，却未被发现
answer-fate-wrongly = 不是被贩运者，却被认定
answer-fate-left = 不是被贩运者，也未被认定
answer-raids-harmed = 突击搜查每使一名被贩运者脱身，就有约{ $harmed }人在突击搜查后被逮捕、拘留、强制康复或遣送出境（十次中有九次在{ $low }至{ $high }之间）。
answer-raids-harmed-none = 约{ $harmed }人在突击搜查后被逮捕、拘留、强制康复或遣送出境；在这些模拟中，突击搜查没有使任何被贩运者脱身。
answer-raids-freed = 因突击搜查脱身的被贩运者：约{ $freed }人。在同伴、客人或服务机构帮助下脱身：约{ $peers }人。由警察在突击搜查之外助其脱身：约{ $police }人。自行脱身：约{ $self }人。
answer-operations = 已公布的真实行动
answer-operations-lead = “被认定”是指当时宣布为被贩运者的人数，并非经过证实的人数。
answer-operation-name = 行动
answer-operation-met = 遇到
answer-operation-called = 被认定
answer-operation-share = 比例
answer-operation-fate = 他们的遭遇

## Several bills

answer-bills-lead = { $count }项法案，各与现行法律比较，人是同样的人，运气也相同。这不是排名：哪些结果最重要，由您来说。
answer-bills-run = 计算所有法案
