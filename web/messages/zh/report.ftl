# 比较报告的各部分：如何决定、模拟是否足够、法律、数字、如何得出。
# $law、$versus 和 $other 是法律的名称。数量已按读者的语言写好。

## 多处用到的词

report-times = × { $times }（{ $low }至{ $high }）
report-verdict = { $verdict ->
    [very_likely_higher] 很可能更高
    [likely_higher] 可能更高
    [likely_lower] 可能更低
    [very_likely_lower] 很可能更低
    [no_difference] 没有差别
    [too_few_draws] 模拟次数太少
   *[cannot_be_told] 没有明显差别
  }

## 如何决定

report-decision = 如何决定
report-decision-lead = 把各部法律并列，看一个健康年要花多少钱，以及由谁承担什么。
report-judgements = 这一部分的价值判断
report-judgement-directions = 对每项结果都说明更少好还是更多好，并给出理由。人们看法不一的地方（市场大小、突击搜查、逮捕），或“更多”可以有两种含义的地方（获得自由的人），不说哪部法律更好。
report-judgement-health = 一个健康年对每个人都一样重要。损失的健康年（DALY）计入从业者的疾病、受伤和死亡。被贩运、被关押或被遣返在其中没有分量，公正与否也没有分量。不能只凭它来决定。
report-judgement-money = 钱只指公共支出：不包括从业者的得失，也不包括客人付的钱。
report-judgement-discount = { $discounted ->
    [yes] 在这一部分，越晚的钱和健康年分量越小：每年减少{ $rate }（贴现）。本报告其他部分不这样做。
   *[no] 每一年的钱和健康年分量相同：没有贴现（可用选项--discount改变）。
  }
report-judgement-score = 各项结果不会加成一个总分。在多数模拟中最好，不等于好得多：请看差别的大小。
report-beside = 并列比较
report-beside-caption = 平均值：{ $years }年的总数；比例按全部时间计算。下面一行：该法律在多少模拟中最好
report-beside-others = 所有其他结果的并列比较
report-best-in = 最好：{ $chance }
report-column-better = 怎样更好
report-column-why = 理由
report-directions = 哪个方向更好，为什么
report-direction = { $better ->
    [lower] 更少
    [higher] 更多
   *[none] 不作判断
  }
report-money = 钱与健康年
report-ladder = 各部法律按费用从低到高排列：平均值，括号内为十次中有九次的范围。最后一列只看平均值
report-ladder-law = 法律
report-ladder-money = 公共支出
report-ladder-lost = 损失的健康年
report-ladder-standing = 与其他法律相比
report-standing = { $standing ->
    [cheapest] 费用最低
    [step] 与《{ $other }》相比，每多保住一个健康年要花{ $price }
    [step-unsure] 费用高于《{ $other }》；是否保住健康年还不确定
    [dominated] 两方面都不如（“被支配”）：《{ $other }》费用不更高，保住的健康年也不更少
    [extendedly_dominated] 不划算（“扩展被支配”）：改用《{ $other }》，保住健康年花钱更少
   *[same] 与《{ $other }》相同
  }
report-against = 《{ $law }》与《{ $versus }》相比
report-case = { $case ->
    [dominates] 平均来说，它花费不更多，也不损失健康年。
    [dominated] 平均来说，它花费不更少，也不保住健康年。
    [pays_for_health] 平均来说，它花费更多，并保住健康年。
    [saves_money_loses_health] 平均来说，它花费更少，并损失健康年。
   *[no_difference] 在任何一次模拟中，公共支出和健康年都没有差别。
  }
report-case-unsure = { $what ->
    [money] 但花费更多还是更少并不确定。
    [health] 但保住还是损失健康年并不确定。
   *[both] 但花费更多还是更少、保住还是损失健康年，都不确定。
  }
report-case-no-price = 因此不给出一个健康年的价格。
report-case-sure = { $case ->
    [dominates] 它在两方面都更好（“支配”），所以不必为健康年付钱。
    [dominated] 它在两方面都更差（“被支配”），所以这里没有健康年的价格。
    [pays_for_health] 每保住一个健康年（避免一个DALY）要花{ $price }，因模拟次数有限，误差为±{ $error }。
   *[saves_money_loses_health] 每损失一个健康年省下{ $price }，因模拟次数有限，误差为±{ $error }。这不是健康年的价格：在这里，数值越大越好。
  }
report-case-chance = 两者同时成立的模拟占{ $chance }。
report-against-marks = 圆点是平均值，横线包含十个答案中的九个，竖线表示没有差别。空心圆：在哪一侧并不确定。
report-difference-money = 公共支出，更多（+）或更少（−）：
report-difference-health = 健康年，保住（+）或损失（−）：
report-corners = 各种情形占多少模拟：
report-corner = { $corner ->
    [less_money_more_health] 花费更少，保住健康年：{ $chance }
    [more_money_more_health] 花费更多，保住健康年：{ $chance }
    [less_money_less_health] 花费更少，损失健康年：{ $chance }
   *[more_money_less_health] 花费更多，损失健康年：{ $chance }
  }
report-curve = 哪部法律最有价值，取决于一个健康年值多少
report-curve-lead = 先说愿意为一个健康年付多少钱。按这个价格计算的健康年，减去该法律花费的公共支出，总和最大的法律就最有价值（净货币收益）。
report-frontier = { $place ->
    [only] 在{ $to }以内的任何价格下，平均最好的法律都是《{ $law }》
    [first] { $to }以内，平均最好的法律是《{ $law }》
    [between] { $from }至{ $to }：《{ $law }》
   *[last] { $from }起：《{ $law }》
  }
report-curve-up = 向上：该法律最有价值的可能性
report-curve-across = 向右：愿意为一个健康年付多少美元
report-curve-marks = 线：每部法律最有价值的可能性（可接受性曲线）。圆圈：在该价格下平均最好的法律（边界）；它的可能性不一定最大。因模拟次数有限，误差最多为{ $error }个百分点。
report-curve-price = 一个健康年
report-curve-best = 平均最好
report-bears = 由谁承担什么
report-bears-lead = 符号表示比第一部法律下更多（+）或更少（−），不表示更好或更坏。括号内：没有明显差别。底色用三种深浅重复符号：不到第一部法律下水平的10%、不超过30%、超过30%。人数少的群体，事件少，区间宽。人们按当时所属的群体计算；法律使人转到别的群体，群体里的人也就变了。不属于任何具体个人的项目不列出。
report-bears-less = 更少
report-bears-more = 更多
report-bears-units = 差别按每{ NUMBER(1000) }人工作一年计算；比例以百分点计；收入以每周美元计；公共支出和健康年为合计。
report-bears-unclear = （{ $number }）
report-bears-cell = { $size }，{ $verdict }；第一部法律下为{ $level }

## 为什么更少或更多更好（engine/analysis/directions.def）

report-reason-it-harms-the-person = 它伤害当事人
report-reason-some-want-it-enforced-for-others-enforcement-is-itself-the-harm = 有人希望严格执法，对另一些人来说执法本身就是伤害
report-reason-people-disagree-whether-there-should-be-less-of-it = 是否应该更少，人们看法不一
report-reason-a-means-not-an-end-more-can-mean-more-offered-or-more-needed = 是手段而不是目的：更多可能表示提供得更多，也可能表示需要得更多
report-reason-one-line-of-the-budget-what-is-spent-here-may-be-saved-elsewhere-the-sum-is-judged = 只是预算中的一项：这里花的钱可能在别处省下；评判的是总和
report-reason-people-who-are-for-raids-and-people-who-are-against-them-want-them-to-hit-the-right-people = 支持和反对突击搜查的人都希望不要搜错人
report-reason-more-can-mean-that-more-are-found-or-that-more-are-trafficked = 更多可能表示找到的人更多，也可能表示被贩运者更多
report-reason-some-see-protection-in-it-others-coercion = 有人认为这是保护，有人认为这是强迫
report-reason-trafficked-persons-should-not-be-punished-Council-of-Europe-Convention-2005-article-26 = 被贩运者不应受惩罚（2005年欧洲委员会公约第26条）
report-reason-the-same-is-reached-with-fewer-people-harmed = 达到同样的目的，而受伤害的人更少
report-reason-it-breaks-confidentiality = 它违反保密
report-reason-more-can-mean-more-trust-in-police-or-more-violence = 更多可能表示更信任警察，也可能表示暴力更多
report-reason-violence-without-recourse = 求助无门的暴力
report-reason-they-carry-the-risk-of-infection = 它们带来感染风险
report-reason-more-can-mean-more-infections-or-longer-lives-with-HIV = 更多可能表示感染更多，也可能表示感染者活得更久
report-reason-treatment-that-works = 有效的治疗
report-reason-ties-protect = 人际联系能保护人
report-reason-a-third-party-can-protect-or-exploit = 第三方可能保护人，也可能剥削人
report-reason-haste-and-hiding-leave-no-time-to-judge-a-client = 匆忙和躲藏使人来不及判断客人
report-reason-a-dangerous-client-is-kept-out = 危险的客人被拒之门外
report-reason-whatever-one-thinks-of-the-work-those-who-do-it-should-not-be-poorer = 不论怎样看待这种工作，做这种工作的人不应更穷
report-reason-people-disagree-about-migration = 对于移民，人们看法不一
report-reason-set-by-how-the-law-was-made-not-by-what-it-does = 取决于法律如何制定，而不是法律的作用
report-reason-the-same-for-less-leaves-money-for-other-ends = 花更少的钱做同样的事，省下的钱可作他用

## 模拟是否足够？

report-runs = 模拟是否足够？
report-runs-lead = 换一个随机种子重新计算，每个数字都会略有不同，因为只做了{ $draws }次模拟。下面的误差说明相差多少：两侧各两倍误差约涵盖95%的重算结果。模拟越多，误差越小；90%区间因此更可靠，但不会更窄，因为区间包含的是未知的部分。
report-runs-unknown = 模拟次数太少，误差未知。
report-runs-largest = 中间值的最大误差为{ $middle }（{ $middle_of }）；区间两端的最大误差为{ $ends }（{ $ends_of }）。
report-runs-of = { $name }，《{ $law }》
report-runs-relative = 百分比误差是相对于第一部法律下的水平或区间宽度的一半，取较大者。
report-runs-until = 一直增加模拟，直到每个中间值和每个区间端点的误差都不超过{ $error }。
report-runs-limits = 两端的误差本身也是估计值，200次模拟时约有40%的出入。这些都不能说明增加模拟的人数会有什么变化。
report-runs-differences = 与《{ $versus }》的差别，所有人，各附误差（±）
report-runs-levels = 水平，所有人，各附误差（±）
report-runs-middle = 中间值
report-runs-low = 下端
report-runs-high = 上端
report-runs-error = 中间值的相对误差
report-runs-error-ends = 两端的相对误差
report-runs-give-or-take = { $value } ± { $error }
report-settling = 随着模拟增加，数字如何稳定下来
report-settling-marks = 只用前若干次模拟得出的每个数字：线是中间值，色带是90%区间。如果线在右端仍在移动，就需要更多模拟。从无差别的数字不列出。
report-settling-label = { $name }：前{ $half }次模拟为{ $then }，全部{ $all }次模拟为{ $now }。
report-settling-draws = 模拟次数
report-settling-value = 中间值和90%区间

## 法律

report-laws = 编码后的法律
report-laws-lead = 模型从每部法律中逐条读到的内容。条款和说明为英文。
report-law-verified = 根据法律原文编码。
report-law-unverified = 尚未与法律原文核对。
report-law-checked = 最近一次查看：{ $day }。
report-law-provisions = 《{ $law }》：逐条列出
report-law-lever = 关于什么
report-law-value = 如何规定
report-law-from = 自
report-law-until = 至
report-law-clause = 条款
report-law-note = 说明

## 数字

report-numbers = 数字及其依据
report-numbers-change = 可以在文件中更改任何一个数字，再用下面的选项重新计算：
report-numbers-calibrated = 有{ $count }个数字经过校准：像研究参与者那样研究模拟的人，按已发表的结果所能支持的程度一起取值（aftermath targets）。不用校准：
report-numbers-all = 全部{ $count }个数字
report-numbers-grades = 数字的可靠程度：
report-numbers-caption = 模型的每个数字；括号内为90%区间
report-number-name = 数字
report-number-value = 数值
report-number-calibrated = 校准后，90%
report-number-critics = 按对禁令最有利的研究
report-number-grade = 可靠程度
report-number-rests = 依据
report-number-note = 说明
report-studies = 作为依据的{ $count }项研究

## 质疑这个答案，以及它如何得出

report-attack = 请质疑这个答案
report-attack-lead = 下面每个命令都从这里继续。它会写出一个这样的页面，以及JSON和CSV格式的数字。
report-attack-in-depth = 同样的比较，并用较少的模拟在本页上再回答三个问题：哪些规定造成差别，哪些不确定的数字决定差别，什么会使它反转。
report-attack-attribute = 每项差别各有多少来自哪一条规定、模型的哪一部分。
report-attack-sensitivity = 哪些不确定的数字决定答案有多可靠。
report-attack-breakeven = 什么必须成立，答案才会反转。
report-attack-assume = 改用对禁令最不利的研究的结果。把“associations”换成“critics”：改用对方的研究结果。换成FILE.toml：用您自己的数字，或了解情况的人的数字（aftermath elicit）。
report-attack-validate = 法律真正改变过的地方：观察到的情况与本模型的预测。
report-made = 本报告如何得出
report-made-lead = 只涉及成年人。所有的人都是虚构的。任何数据都不会离开运行计算的机器。相同的输入和随机种子会得出完全相同的数字。
report-made-version = 程序
report-made-seed = 随机种子
report-made-draws = 模拟次数
report-made-people = 模拟的人数
report-made-years = 年数
report-made-first-day = 第一天
report-made-frozen = 保持不变的部分
report-made-assume = 假设
report-made-main = 主要假设
report-made-inputs = 输入及其摘要值
report-made-input = 输入
report-made-digests = 计划和结果的摘要值
report-made-digest = 对象
report-made-fingerprint = 摘要值
