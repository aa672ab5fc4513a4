# `aftermath attribute`：把两种法律之间的差别拆分为各个部分。
# 现行法律：第一部；法案：第二部。数字已按读者的语言写好。

attribution-title = 哪些规定造成了差别，通过什么途径
attribution-same-laws = 变更之日以后，凡模型涉及的事项，两种法律的规定都相同，没有可以拆分的差别。
attribution-few = 只做了{ $draws }次模拟。至少需要{ $least }次才能下结论，因此这里只有数字，没有结论。
attribution-nothing = 在这些模拟中，没有一项主要结果能够统计出来。

## 怎样阅读

attribution-lead = 两种法律之间的差别（法案减去现行法律）被拆分为各个部分。在每次模拟中，各部分相加正好等于全部差别。
attribution-size = { $draws }次模拟，每次{ $people }人，{ $years }年。范围包含十次模拟中的九次，其中也包含人数很少所带来的偶然性，因此比规模更大的计算要宽。
attribution-how = 怎样理解各部分
attribution-how-part = 把现行法律的规定逐项换成法案的规定。某项规定的部分，就是换上它时发生的变化，按各种可能的先后次序取平均（沙普利值）。两项规定只有在一起才有的作用，由两者平分。
attribution-how-not = 因此，一个部分是各种次序的平均。它不等于只通过这一项规定的效果，也不等于唯独去掉这一项的效果。如果规定之间互相依赖，这两种效果与该部分不同，彼此也不同。
attribution-how-mechanism = 机制是模型中法律借以起作用的部分。拆分方法相同：一些机制按法案运行，其余的继续按现行法律运行。一个机制的部分包括它传给其他机制的作用：突击搜查减少，匆忙就减少，暴力也随之减少，这都算在突击搜查名下。它显示法律最先在哪里起作用，而不是伤害发生在哪里。
attribution-how-mean = 各部分是模拟的平均值，因为只有平均值可以相加。两种法律的比较给出的是中间值。如果少数模拟的数值极端，两者可能一增一减：答案本身请以比较为准。
attribution-orders = { $exact ->
    [yes] 所有次序，结果精确
   *[no] 每次模拟随机取{ $orders }种次序，以及每种次序的倒序；由此留下的误差列在各部分的数字旁
  }
attribution-orders-provisions = 规定：{ $how }。
attribution-orders-mechanisms = 机制：{ $how }。

## 有哪些不同

attribution-differs = 变更之日以后有哪些不同：同一事项的所有规定算作一个部分
attribution-provision = 规定
attribution-mechanism = 机制

## 最大的部分

attribution-largest = 最大的部分：所有人，{ $years }年合计
attribution-largest-provisions = 作用最大的规定
attribution-largest-mechanisms = 作用最大的机制
attribution-marks = *没有明显差别。†模拟次数太少，无法判断。

## 一项结果

attribution-outcome-shown = 显示的结果
attribution-parts-of = { $name }：各部分
attribution-in-all = { $years }年合计，平均值。
attribution-difference = 差别：{ $difference }。
attribution-by-provision = 按规定
attribution-by-mechanism = 按机制
attribution-bars = 每一项给差别带来的增减，从大到小：条形向左表示法案下更少，向右表示更多。横穿条形的线包含十次模拟中的九次。浅色虚边：没有明显差别，或模拟次数太少。灰色：全部合计。
attribution-bar = { $name }：{ $size }。{ $verdict }。
attribution-together = 全部合计
attribution-no-part = 以下各项与这项结果无关：{ $names }。
attribution-numbers = { $by ->
    [provision] { $name }：按规定拆分的各部分
   *[mechanism] { $name }：按机制拆分的各部分
  }
attribution-part = 部分
attribution-interval = 范围（十次中有九次）
attribution-error = 只取部分次序带来的误差

## 计算方法（也用于不确定数字的页面）

attribution-made = 这是怎样得出的
attribution-made-with = Aftermath { $version }，种子{ $seed }。只包括成年人；所有人都是虚拟的。输入和种子相同，得到的数字也相同。
attribution-asked = 法律与选项：
attribution-files = 所有结果和所有群体都在attribution.json和attribution.csv中。
