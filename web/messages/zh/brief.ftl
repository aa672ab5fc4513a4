# The brief: printed sheets, and what can be taken along.

brief-lead = 可以打印，或在打印窗口中保存为PDF；同样的内容也可以做成Word文件、幻灯片和文字。其中内容全部来自这次的答案；下面的框由您填写。
brief-organisation = 您的组织的名称（可以留空）
brief-own = 您自己写的一段话（可以留空）
brief-print = 打印，或保存为PDF
brief-print-help = 请在打印窗口中选用与这里相同的纸张，不要自行设置页边距，每张纸打印一页。不需要彩色。
brief-sides-missing = 简报还会说明采用双方各自的数字时结果如何，但这部分尚未计算。
brief-downloads = 可以带走的文件
brief-file-law-toml = 法案（法律文件）
brief-file-comparator-toml = 现行法律（法律文件）
brief-file-summary-json = 全部数字（JSON）
brief-file-summary-csv = 全部数字的表格（CSV）
brief-file-report-html = 详细报告（用浏览器打开）
brief-file-failed = 无法生成这个文件。
brief-link = 指向这个方案的链接
brief-link-help = 打开这个链接的人，会看到相同的地点、法律和设置。方案写在#之后的部分，浏览器不会把这部分发送给任何人。拿到链接的人都能读到它。
brief-link-copy = 复制链接

## On the paper

brief-sheet = 简报第{ $number }页
brief-title = { $bill }：{ $place }会有哪些改变
brief-question = 与现行法律相比，这项法案在{ $years }年间会给{ $place }提供性服务的人带来什么。当地约有{ $people }人从业。
brief-bill = 法案
brief-in-force = 现行法律
brief-changes = 法案改变什么
brief-changes-none = 在本模型所涉及的范围内，法案没有带来改变。
brief-change = 现行：{ $before }；法案：{ $after }
brief-change-clause = 现行：{ $before }；法案：{ $after }（{ $clause }）
brief-findings = 会有哪些不同
brief-finding = { $name }：{ $verdict }
brief-findings-help = 每个圆点是20个可能性相同的差别之一；竖线表示没有差别。实心圆点：法案下更低或更少；空心圆圈：更高或更多。“十次中有九次”：十次模拟中有九次如此。结果按固定规则选出。客人施暴、人口贩运、艾滋病毒和公共资金必在其中。然后从两方轮流选取很可能或可能的。至少有两项没有明显差别。
brief-why = 为什么
brief-why-none = 模型没有找到从某一条款通往这些结果的单独链条。
brief-reason = { $lever }（{ $clauses }）。仅此一项的作用：{ $outcome }，{ $change }。
brief-reason-studies = 研究：{ $studies }。
brief-reference = [{ $number }]
brief-raids = 把突击搜查当作对人口贩运的检验
brief-uncertain = 哪些不确定，双方怎么说
brief-sides-none = 本简报没有计算采用双方各自的数字时结果如何。
brief-sides-same = 凡有争议的数字都改用一方所依据的研究（双方各算一次，各{ $draws }次模拟），{ $count }项主要结论没有一项改变。
brief-sides-turn = 凡有争议的数字都改用一方所依据的研究（双方各算一次，各{ $draws }次模拟），{ $all }项主要结论中有{ $count }项至少在一方的数字下改变。
brief-own-title = 我们的看法
brief-method = 结果是怎样得出的
brief-method-text = Aftermath是一个开放的模型，在现行法律和法案之下，逐周模拟{ $people }名成年人{ $years }年间的情况；两种法律之下是同样的人，运气也相同。每一条款都只通过可以查阅、可以质疑的机制起作用；每个数字都来自已发表的研究，否则标明为假设。整个过程重复{ $draws }次，每次对不能确知的数值取不同的值。其中的人都是虚构的，不会发送任何内容；输入相同，在任何电脑上得出的数字都相同。
brief-sources = 文中提到的研究
brief-check = 如何核验
brief-check-text = Aftermath { $version }，随机种子{ $seed }。任何人都可以用本简报所附的文件重新计算，并应在summary.json中得到相同的摘要值：
brief-digest-plan = 计划
brief-digest-results = 结果
