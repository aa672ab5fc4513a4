# Real changes of law, replayed: validate.json; and the same beside a comparison (validation-elsewhere-…).
# Observed: the published figure, with its 95 % interval. Predicted: by the model, without the studies of the case.

validation-title = 真实的法律变动：观察与预测
validation-lead = 这里的每个数字，都是在某项法律、做法、平台或项目真正改变时测得的。模型知道改变了什么，但不知道观察到了什么：它所依据的材料中去掉了关于该案例的研究。它的预测与已发表的数字并列。

## All figures together

validation-whole = 所有数字合起来看
validation-nothing-counts = 这里没有可计入的数字：它们是另一个模型的结果，或没有对它们作出预测。
validation-met = 达到
validation-not-met = 未达到
validation-criterion-covered90 = { $rows }个已发表的数字中，有{ $covered }个（{ $share }）落在预测的90%区间内。如果没有发表区间的研究毫无误差，则为{ $exact }个。
validation-criterion-sure_signs = 在已发表的区间排除了“没有作用”的{ $sure }个数字中，有{ $agree }个（{ $share }）方向正确。在所有有方向的数字中：{ $all }个中有{ $all_agree }个。
validation-criterion-width = 预测的90%区间的宽度是其他研究合并后区间的{ $times }倍（{ $rows }个数字）。
validation-criterion-no_effect = 平均得分{ $own }；若总是预测“没有作用”，得分为{ $other }（{ $rows }个数字）。
validation-criterion-pooled = 平均得分{ $own }；其他研究的平均值得分为{ $other }（{ $rows }个数字）。
validation-criterion-pooled_interval = 平均得分{ $own }；其他研究的平均值连同其区间得分为{ $other }（{ $rows }个数字）。这是更严格的比较。
validation-asked-share = 要求：至少{ $bound }。
validation-asked-width = 要求：至多{ $bound }倍。
validation-asked-score = 要求：得分更小。
validation-too-few = 模拟次数太少，不能给出“可能”之类的结论：已做{ $draws }次，至少需要{ $least }次。
validation-words = 答案的用语有多少次是对的（有方向的数字）
validation-column-word = 用语
validation-column-said = 说过的次数
validation-column-right = 说对的次数
validation-column-sure = 已发表的区间排除“没有作用”时说对的次数
validation-of = { $whole }次中的{ $part }次
validation-word-very-likely = 很可能
validation-word-likely = 可能
validation-word-unclear = 没有明确的差别

## The picture

validation-picture = 逐个数字
validation-picture-how = 菱形是观察到的数字，它的线是95%区间。下面的圆点是模型的预测：一半的预测落在线的粗段上，90%落在整条线上。竖线表示没有作用。菱形若超出下面那条线的两端，就是预测失误。超出图外的部分画在图的边缘。
validation-observed = 观察（95%）
validation-predicted = 预测（50%和90%）
validation-measure-percent_change = 变化的百分比
validation-measure-rate_ratio = 率之比
validation-measure-odds_ratio = 比值比（odds ratio）
validation-measure-risk_difference = 比例之差
validation-measure-level = 变动之后的水平
validation-scale-percent_change = 有这一变动的地方，与没有变动的同一地方相比。左：更少；右：更多。
validation-scale-rate_ratio = 有这一变动的地方，与没有变动的同一地方相比：1为没有作用，0.5为一半，2为两倍。
validation-scale-odds_ratio = “比值”是受影响者与未受影响者的人数之比。有变动与没有变动相比：1为没有作用，0.5为一半，2为两倍。
validation-scale-risk_difference = 以百分点计，有变动减去没有变动。
validation-scale-level = 数字本身，不是比较。每一行各有从零开始的刻度。
validation-row = { $place }，{ $year }年：{ $name }。观察：{ $observed }。预测：{ $predicted }。
validation-level = 观察{ $observed }，预测{ $predicted }
validation-whole-place = 整个地方
validation-years = { $count ->
    [1] 变动后第{ $from }年
   *[other] 变动后第{ $from }至第{ $to }年
  }
validation-not-counted = 另一个模型的结果，不计入
validation-inside = { $inside ->
    [yes] 是
   *[no] 否
  }
validation-outside = 在预测的区间外
validation-not-predicted = 没有预测
validation-no-clear-change = 没有明确的变化（未发表数字）

## How to read it

validation-how-title = 怎样阅读，以及它不能说明什么
validation-how = 预测的区间包含三个方面：对模型数字的不确知、偶然性，以及研究本身的误差。得分（CRPS）表示预测与观察到的数字相距多远，所用的刻度使一半与两倍离“没有作用”同样远；越小越好。“其他研究”是在别处对同一结果的测量的平均值，其中考虑到各地之间真实的差别（随机效应）。
validation-limits = 这有其局限。借用别处数据的地方并不就是那个地方。没有对照组的研究包含了那些年里发生的一切。而且，选择模型关注什么的人，是知道这些研究的。

## One case

validation-design = { $grade ->
    [A] 研究设计A：有对照组，或为试验。
    [B] 研究设计B：前后比较，或追踪同一批人。
    [C] 研究设计C：调查或报告。
    [model] 已发表的数字是另一个模型的结果：不计入。
    [none] 未说明研究设计。
   *[other] 研究设计：{ $grade }。
  }
validation-verified = 已在法律原文中查阅过条款。
validation-not-verified = 未与法律原文核对条款。
validation-moved-more = 变得更严或更大：{ $levers }。
validation-moved-less = 变得更宽或更小：{ $levers }。
validation-moved-other = 以其他方式改变：{ $levers }。
validation-table = 观察与预测
validation-column-observed = 观察（95%）
validation-column-predicted = 预测（90%）
validation-column-others = 其他研究（90%）
validation-column-inside = 观察值在预测的90%之内？
validation-column-sign = 方向
validation-column-words = 答案会怎么说
validation-column-source = 来源
validation-half = 一半的预测：{ $low }至{ $high }
validation-studies = { $count }项研究
validation-sign-agrees = 正确
validation-sign-differs = 错误
validation-verdict = { $verdict ->
    [very_likely_higher] 很可能更高
    [likely_higher] 可能更高
    [likely_lower] 可能更低
    [very_likely_lower] 很可能更低
    [no_difference] 没有差别
    [too_few_draws] 模拟次数太少
   *[no_clear_difference] 没有明确的差别
  }
validation-sources = 这些数字的来源
validation-left-out = 预测时去掉的研究：
validation-made = 每个案例{ $draws }次模拟，每次{ $people }人，分别在有变动和没有变动之下进行，人和运气都相同。其中的人都是虚构的。

## Beside a comparison

validation-elsewhere-title = 真实的法律在哪里改变了同样的规则
validation-elsewhere-lead = 有些真实的法律变动与这里比较的法律有共同的规则。以下是变动之后观察到的情况，以及本模型在去掉该案例的研究之后，对当时当地的预测。共同之处最多的排在最前。那里同时也有其他变化。
validation-elsewhere-law = 有共同规则的法律：
validation-elsewhere-same = 以相同方向改变：{ $levers }。
validation-elsewhere-opposite = 以相反方向改变：{ $levers }。
