# 网页、报告和简报共用的部分：用句子给出的答案，以及报告的框架。
# $law 和 $versus 是法律的名称，$things 是已经排好的清单。

face-answer = 答案
face-likely = 与《{ $versus }》相比，《{ $law }》{ $clauses }。
face-clause = { $verdict ->
    [very_likely_lower] 很可能降低：{ $things }
    [very_likely_higher] 很可能提高：{ $things }
    [likely_lower] 可能降低：{ $things }
   *[likely_higher] 可能提高：{ $things }
  }
face-open = 以下没有明显差异：{ $things }。
face-same = 以下没有任何变化：{ $things }。
face-with = { $name }（{ $size }）
face-open-thing = { $name }（{ $size }；在{ $chance }的模拟中更高）
face-size = { $change }；90%区间：{ $low }至{ $high }
face-short = { $change }（{ $low }至{ $high }）
face-times = { $times }倍
face-from-none = 从无到有
face-per-encounter = 每次交易的{ $name }
face-too-few = 模拟次数太少，无法说明《{ $law }》会改变什么：只做了{ $draws }次，至少需要{ $least }次。
face-what-likely-means = 很可能：在100次模拟中至少95次；可能：至少80次。除非另有说明，每个数字都是每人工作一年的比率。两部法律下都是同样的人、同样的运气。

## 分组的结果

face-does = 法律很可能或可能带来的变化
face-uncertain = 不确定的部分
face-turns = 换成任何一方的假设就会改变的部分
face-turns-lead = 如果每个有争议的数字都取自某一方会选择的研究，这些结果的结论就会不同。

## 报告

face-title-two = { $place }：《{ $law }》与《{ $versus }》
face-lead = 法律对{ $place }提供性服务的人有什么影响，从{ $day }起共{ $years }年。{ $draws }次模拟，每次在各部法律下都是同样的人、同样的运气；{ $people }名模拟的成年人代表约{ $represents }人。括号内是90%区间：按现有知识，答案还有多大的余地。
face-lead-one = { $place }提供性服务的人在《{ $law }》之下，从{ $day }起共{ $years }年：{ $draws }次模拟；{ $people }名模拟的成年人代表约{ $represents }人。括号内是90%区间。
face-names = 在本报告中，“现行法律”指《{ $versus }》，“法案”指《{ $law }》。
face-assume = 这不是主要假设：本次计算使用{ $assume }。
face-law-shown = 与《{ $versus }》并列显示的法律
face-one-outcome = 一项结果：逐年、对谁、为什么
face-outcome = 结果
face-depth = 深入分析
face-depth-lead = 关于《{ $versus }》与《{ $law }》之间的差异，再问三个问题：哪些条款和机制造成差异，哪些不确定的数字决定差异，什么会使它反转。这些计算的规模比上面的比较小；两者不一致时，以上面的比较为准。
face-depth-two = { $laws }部法律中只看前两部：《{ $law }》与《{ $versus }》。
face-depth-chosen = { $chosen ->
    [asked_for] 按要求查看的结果：{ $things }。
    [likely] 查看的结果是最先可能或很可能有变化的，最多四项：{ $things }。
   *[none_likely] 没有一项主要结果可能有变化，因此查看：{ $things }。
  }
face-levels = 《{ $law }》之下的水平
face-per-worker-year = 每{ NUMBER(1000) }名工作一年的人
face-not-a-report = 这个文件里没有数值。报告由程序生成：aftermath compare。
face-damaged = 无法读取这个文件里的数值。文件可能在传送中被截断；请重新索取，或使用2023年以后的浏览器。
face-analysis = { $kind ->
    [attribution] 差异从何而来
    [sensitivity] 哪些不确定的数字决定答案
    [breakeven] 什么必须成立
    [validation] 真实的法律变化：观察与预测
    [elicited] 了解情况的人的回答
   *[form] 向了解情况的人提出的问题
  }
face-analysis-of = { $place }：《{ $law }》与《{ $versus }》。
face-report-of = { $place }：会有什么变化

## Findings, one a row

face-word = { $verdict ->
    [very_likely_lower] 很可能更低
    [very_likely_higher] 很可能更高
    [likely_lower] 可能更低
    [likely_higher] 可能更高
    [no_difference] 没有差异
    [too_few_draws] 模拟次数太少
   *[cannot_be_told] 没有明显差异
  }
face-bar = { $name }：{ $size }
