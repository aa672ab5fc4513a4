# 答案中的各项结果，每行一项，均可展开；以及文字背后的数字。

answer-view-all = 全部结果
findings-lead = 每个大小是每人工作一年的比率之比的中位数及其90%区间；占比则为百分点。条形使用同一刻度，从四分之一到四倍；竖线表示没有差异。展开一项结果，可以看到这涉及多少人、它有多可靠，以及其他地方观察到的情况。
findings-chance = 在{ $chance }的模拟中更高
findings-weak-short = { $share }依赖薄弱证据
findings-ask-sides = 尚未计算：如果每个有争议的数字都取自同一方，哪些结果会改变。所需时间与得出答案大致相同。

## 展开的一项结果

findings-known = 它有多可靠
findings-weak = 这一结果的不确定性中，有{ $share }来自薄弱证据或假设。
findings-numbers = 从规则到这一结果之间有{ $count }个数字：{ $standings }。
findings-standing-good = { $count }个较为可靠（A或B级）
findings-standing-middling = { $count }个来自相近问题的研究（C级）
findings-standing-weak = { $count }个证据薄弱、来自询问或属于假设（D级或无级别）
findings-studies = 关于这些规则和这一结果的研究
findings-studies-lead = 规则通过一些数字作用于这一结果，以下研究就是这些数字的依据。每一行说明比较的是什么。
findings-no-study = 模型所依据的研究中，没有一项同时测量过这些规则之一与这一结果。模型依据每一步的研究，一步一步推到这里。
findings-elsewhere = 真实的法律在哪里改变了同样的规则
findings-elsewhere-none = 在用来检验模型的真实法律变动之后，没有人发表过这一结果的数字。
findings-elsewhere-figure = 观察到：{ $observed }；预测：{ $predicted }（{ $about }）。

## 为什么

findings-why-beside = 这是把每个数字取其中位数时模型给出的结果。模拟还包含了未知的部分，其中位数是{ $size }。
findings-why-moved = 这一结果是随事件发生而计数的，不是逐步推出的。在法律改变的规则中，模型的这一部分会读取：
findings-why-sum = 这一结果是一个总和。它的各部分变化如下：

## 突击搜查

findings-raids-beside = 在下面的真实行动中，遇到的人里有{ $low }到{ $high }被认定为被贩运者。在这些模拟中，现行法律之下是{ $before }，法案之下是{ $after }。两者相差很大时，请以真实行动为准。

## 等级代表什么；没有增加

lever-level-number = { $words }在这里：每年每100个工作场所约{ $number }个。
enforcement-level-number = { $words }。在这里：这条规则所及的每100人，每年约有{ $number }次与警察接触。
lever-zero-weeks = 与当地惯常的时间相同。
lever-zero-legal-places-per-arrival = 没有合法名额。
lever-zero-years-of-income = 与当地惯常情况相同。
lever-zero-places-per-1-000-workers = 除当地已有的名额外，没有增加。
lever-zero-dollars-per-worker-a-year = 除当地已有的资金外，没有增加。
findings-sides-few = 每一方各模拟了{ $draws }次。至少需要{ $least }次，才能说明什么会改变。
