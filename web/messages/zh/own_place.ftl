# 查找地点，以及自己的地点：表格与文件。

place-map-picture = 世界地图，列表中的每个地点都有一个圆圈。列表中有同样的地点，一切都可以在那里完成。
place-yours = 您自己的地点
place-near = { $which ->
    [country] 列表中没有叫这个名字的地点。同一国家（{ $country }）的地点有：
    [region] 列表中没有这个国家的地点：{ $country }。世界同一地区的地点有：
   *[none] 列表中没有这个国家（{ $country }）及其附近的地点。您可以描述自己的地点。
  }
place-near-unknown = 请试试国家的名称，或描述您自己的地点。
place-fitted-to = { $count ->
   *[other] 模型已按当地另外{ $count }项数据校准，因此这些数据不能用来检验模型。
  }
place-own-title = 列表中没有您的地点？
place-own-hint = 用您手头的少量数字来描述它。其他数字都借自它所在的世界地区，页面会说明这一点。
place-own-describe = 描述您自己的地点
place-own-change = 修改您的地点
place-own-save = 把您的地点保存为文件
place-own-drop = 把地点文件拖到这里，或
place-own-open = 打开地点文件
place-own-assumed = 其余数字中有{ $count }个是您填写的、没有来源的数字，算作假设。
place-own-along = 这是您自己的地点。您复制的链接里包含它。在列表下面保存的地点文件也可以在命令行中使用。

own-title = 您自己的地点
own-lead = 请填写地点的名称、当地的法律和在那里工作的人数，再加上您手头的数字。您不知道的数字会从别处借用。
own-name = 地点名称
own-name-hint = 人们怎么称呼它，例如“肯尼亚基苏木”。
own-country = 国家
own-choose = 请选择
own-region = 从世界哪个地区借用数字
own-region-hint = 按国家选定。如果这个地点更像世界上另一个地区，请另选。
own-law = 当地现行法律
own-law-hint = 如果没有您的国家，请选择最相近的法律。您可以在下一步调整它。
own-change = 新法律开始的日期
own-change-hint = 今天或以后。在那一天之前，这个地点实行现行法律。
own-people = 那里有多少性工作者？
own-people-hint = 同一时间内各种性别的成年人。大概的数字就够了：请在下面说明有多大把握。
own-figures = 您手头的数字
own-figures-hint = 这些都不是必填的。您加上的每个数字会取代一个借用的数字（{ $region }）。
own-figures-later = 请先选择国家。
own-add = 添加一个数字
own-add-hint = 只填这个地点的数字，并且是在当时当地的法律下得出的。
own-borrowed = 如果没有您的数字，页面借用：{ $value }（十次中有九次在{ $low }到{ $high }之间）。
own-figure-missing = 请填写数字和年份，或删除这一项。
own-sure = 有多大把握？
own-sure-counted = 统计得很好
own-sure-estimated = 由了解当地的人估计
own-sure-guessed = 猜测：可能只有三分之一，也可能是三倍
own-range = 页面认为它十次中有九次在{ $low }到{ $high }之间。
own-year = 年份
own-source = 数字来自哪里？
own-source-hint = 例如“市警察局2024年年度报告，表3”。没有来源的数字算作假设。
own-remove = 删除
own-remove-what = 删除：{ $figure }
own-kept = 文件中的其他数字
own-kept-hint = 它们包含的内容超出这个表格的范围，会保持原样。
own-currency = 您自己的货币
own-currency-hint = 页面以美元计算。如果您填写汇率，页面会在旁边显示以您的货币计算的金额。
own-currency-code = 货币
own-currency-none = 只用美元
own-currency-rate = 汇率
own-currency-unit = { $code }兑一美元
own-currency-day = 汇率的日期
own-currency-missing = 请填写汇率及其日期。
own-currency-shown = 以{ $currency }表示的金额按为这个地点填写的汇率计算：{ $date }一美元兑{ $rate }。未按物价调整。
own-money = { $sum }（{ $own }{ $code }）
own-missing = 请填写上面标出的内容。
own-use = 使用这个地点
own-back = 返回列表

own-figure-people-represented = 当地的成年性工作者
own-figure-people-street = 主要在街头工作的人
own-figure-people-managed = 主要在有管理者的场所工作的人
own-figure-people-migrant-street = 街头工作者中的移民
own-figure-people-migrant-managed = 在有管理者的场所工作的人中的移民
own-figure-people-migrant-other = 其他所有人中的移民
own-figure-people-unpermitted = 所有移民中没有身份或签证不允许性工作的人
own-figure-people-trans = 跨性别女性
own-figure-people-age-18-24 = 18至24岁的人
own-figure-people-trafficked = 被贩运的成年人
own-figure-police-contact = 每人每年与警察的接触
own-figure-raids-low = 突击搜查和检查少的地方
own-figure-raids-medium = 突击搜查和检查一般的地方
own-figure-raids-high = 突击搜查和检查多的地方
own-figure-violence-client = 每人每年遭受的客人暴力事件
own-figure-violence-report-resident = 性工作者向警察报告暴力的可能性
own-figure-clients-encounters = 每人每周的客人
own-figure-health-condomless = 不使用安全套的性交易
own-figure-health-hiv = 感染艾滋病毒的性工作者
own-figure-health-suppressed = 感染者中病毒因治疗而受抑制的人
own-figure-income-encounter = 一次性交易的价格
own-figure-money-cost-level = 公共成本，与北美和西欧相比

own-unit-people = 人
own-unit-share = %
own-unit-fraction = %
own-unit-probability = %
own-unit-per-year = 次/年
own-unit-per-week = 次/周
own-unit-ratio = 倍
own-unit-dollars-of-2020 = 美元（2020年价格）
own-unit-raids-per-100-workplaces-a-year = 次/每100个工作场所每年
own-unit-contacts-per-100-worker-years = 次/每100名工作一年的人
