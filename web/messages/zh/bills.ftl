# Several laws in one table: the page and reports.
# $versus: the law that the others are compared with. Numbers come already written.

several-title = 所有法律并列
several-lead = { $count }部法律，各与另一部法律比较，人是同样的人，运气也相同。这不是排名：哪些结果最重要，由您来说。
several-made = { $place }，自{ $day }起{ $years }年。{ $draws }次模拟，每次{ $people }名成年人。Aftermath { $version }。
several-comparator = 比较的对象
several-in-force = { $name }（现行法律）
several-summing = 正在汇总结果……
several-caption = 与{ $versus }比较
several-caption-part = 与{ $versus }比较：{ $laws }
several-level = 水平和90%区间
several-unit = { $form ->
    [rate] 每{ NUMBER(1000) }人工作一年
    [share] 百分比；差别以百分点计
    [wage] 每周美元
    [money] 美元，{ $years }年合计
    [time] 年数，{ $years }年合计
   *[ratio] 每一人对应的人数
  }
several-verdict = { $verdict ->
    [very_likely_lower] 很可能更低（{ $chance }）
    [very_likely_higher] 很可能更高（{ $chance }）
    [likely_lower] 可能更低（{ $chance }）
    [likely_higher] 可能更高（{ $chance }）
    [no_difference] 所有模拟都没有差异
    [too_few_draws] 模拟次数太少，不能下结论
   *[cannot_be_told] 没有明显差异（{ $chance }更高）
  }
several-marks = 每一行对所有法律使用同一刻度；竖线表示与{ $versus }没有差别。圆点是各次模拟的中间值，旁边的横线包含十分之九的模拟。很可能更低或更高时，圆点为实心。结论后的括号中：在多大比例的模拟中如此。变化是比率（−20%即少五分之一）；比例的变化以百分点计。任何两部法律都是逐次模拟比较的，因此不要把两栏的区间相减。
several-whisker = { $law }，{ $name }。{ $verdict }。{ $size }
several-all = 所有结果（另有{ $count }项）
several-fewer = 只看前面的结果
several-print = 打印此表
several-csv = 保存为表格（CSV）
several-summary = 保存所有数字（summary.csv）
several-file = 法律并列

several-csv-outcome = 结果
several-csv-unit = 单位
several-csv-versus = 比较的对象
several-csv-level = 其水平
several-csv-level-low = 其水平，5%
several-csv-level-high = 其水平，95%
several-csv-law = 法律
several-csv-ratio = 比率
several-csv-ratio-low = 比率，5%
several-csv-ratio-high = 比率，95%
several-csv-difference = 差别
several-csv-difference-low = 差别，5%
several-csv-difference-high = 差别，95%
several-csv-chance = 更高的可能性
several-csv-verdict = 结论
