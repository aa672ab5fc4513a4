# The steps before the answer: start, place, law today, bill.

## Start

start-title = 一部新法律会给从事性工作的人带来什么？
start-what = 本页面显示：一部关于性工作或人口贩运的法律，会给性工作者和被贩运者带来哪些改变。
start-how = 您选择一个地点，核对当地的现行法律，再说明法案会改变什么。本页面随后模拟两种法律之下许多种可能的未来，显示两者有何不同，以及对此有多大把握。
start-basis = 模型共有{ $all }个数字。其中{ $studied }个依据已发表的研究，许多研究的是相近的问题。其余{ $assumed }个没有研究依据，是假设。每个数字都标明了属于哪一种。
start-not-title = 它不是什么
start-not-prediction = 它不预告将来会发生什么。它依据目前的研究所知来比较两种法律；研究所知甚少之处，也会如实说明。
start-not-advice = 它不是法律意见。
start-not-people = 它不含任何真实个人的数据。
start-adults = 本页面只涉及成年人，会直接谈到性工作、警察、暴力和疾病。
start-safe-title = 您的安全
start-safe-sent = 您输入的任何内容都不会离开这台设备。一切计算都在这里进行；页面载入之后，没有网络也能使用。
start-safe-limits = 浏览器的历史记录里仍可能留下这个网址。能看到您的屏幕，或能控制您的设备或网络的人，可能会知道您打开过它。
start-options = 安全选项
start-neutral = 在浏览器标签页上显示不引人注意的标题
start-neutral-word = 标签页标题
start-neutral-hint = 留空则显示“{ $word }”。
start-exit-how = 连按三次Esc键，或按页面顶部的“{ $button }”按钮。除非您保存过，否则输入的内容会立即从标签页中清除。
start-exit-page = 离开后显示的网页
start-exit-hint = 输入一个网址；留空则显示空白页。打开网址需要连接网络，与您自己在浏览器中输入网址一样。
start-exit-bad = 这不是网址。将改为显示空白页。
start-save = 把我的内容保存在这个浏览器中
start-save-hint = 关：您的内容只留在这个标签页中，重新加载也不会丢失；关闭标签页后就会消失。有些浏览器可以重新打开已关闭的标签页及其中的内容；点“{ $button }”会彻底清除。开：您的内容会留在这个浏览器中，使用这个浏览器的其他人可以看到。
start-forget = 清除这个标签页和这个浏览器中的一切内容
start-forgotten = 您的内容在这个标签页和这个浏览器中都已不再保存。
start-go = 开始使用
start-continue = 继续
start-link-read = 链接中带有一个方案。请继续查看。
start-link-damaged = 链接已损坏或不完整，无法从中读取任何内容。您可以重新开始。

## Place

place-title = 哪个地点？
place-lead = 请按名称或国家搜索您的地点，或在列表中选择。如果没有，请选一个情况最相近的，或描述您自己的地点。
place-map-loading = 正在绘制地图。
place-search = 搜索地点或国家
place-list = 地点
place-found = { $count ->
    [0] 没有找到地点。
   *[other] 找到{ $count }个地点。
  }
place-known = 对这个地点了解多少
place-own = { $inputs }个数字中，有{ $own }个来自为这个地方选取的研究，其余为假设。
place-own-borrowed = { $inputs }个数字中，有{ $own }个来自为这个地方选取的研究。其余为假设，或来自：{ $region }。
place-verified = { $count ->
    [0] 这些数字都还没有与原始出处重新核对。
   *[other] 其中{ $count }个已与原始出处重新核对。
  }
place-targets = { $count ->
    [0] 没有其他当地数据可用来检验模型。
   *[other] 另有{ $count }项当地数据用来检验模型。
  }
place-not-calibrated = 模型尚未按这个地点校准。
# In the list, short.
place-own-short = { $inputs }个数字中{ $own }个来自为此地选取的研究
place-fitted = 已按另外{ $count }项数据校准
place-not-fitted = 尚未按这个地点校准
place-picture = { $inputs }个数字中，有{ $own }个来自为这个地方选取的研究，其中{ $verified }个已核对。
place-key-checked = 来自为这个地方选取的研究，已核对
place-key-own = 来自为这个地方选取的研究
place-key-borrowed = 来自其他地方或假设
place-represents = 约{ $people }名性工作者
place-law = 现行法律：
place-note = 关于这些数字，需要知道的事
place-go = 继续：{ $place }

## Law today

law-title = 现行法律
law-lead = 法案将与这部法律比较。
law-of-place = { $place }的现行法律
law-adjusted = 已由您调整
law-citation = 引用
law-source = 出处
law-verified = 各条款已与公布的法律文本核对。
law-not-verified = 各条款是根据已有了解和摘要编入的，并非全部与公布的法律文本核对过。
law-checked = 上次核对：{ $date }。
law-note = 关于这部法律，需要知道的事
law-day = { $date }的有效文本。
law-day-other = 从另一天起
law-day-label = 法律开始不同的日期
law-day-hint = 在此之前，该地适用现行法律；在此之后，分别在每部法律下各模拟一次。该地的通常日期：{ $date }。清空此栏即可恢复。
law-says = 法律怎么规定
law-clause = 条款：
law-silent = 没有条款这样规定；法律未作规定时即是如此。
law-practice = 实际做法，不是法律条文
law-adjust = 调整
law-adjust-what = 调整：{ $lever }
law-adjust-done = 关闭
law-own = 由您调整
law-reset = 撤销全部调整
law-other = 与另一部法律比较
law-back-to-place = 恢复为{ $place }的法律
law-go = 继续，填写法案
law-adjusted-name = { $name }（已调整）
law-adjusted-clause = 由读者调整

laws-search = 搜索法律或国家
laws-found = { $count ->
    [0] 没有找到法律。
   *[other] 找到{ $count }部法律。
  }
laws-model = 示范法律，为说明某种思路而拟
laws-upon = 须与这部法律一并阅读：

## Bill

bill-title = 法案
bill-lead = 请说明法案会改变什么。您没有改动的，仍与现行法律相同。
bill-start = 从哪里开始
bill-start-in-force = 从现行法律开始
bill-start-in-force-hint = 所有答案都与现行法律一致，您只需更改法案会改变的部分。
bill-start-known = 从另一部法律开始
bill-start-known-hint = 例如别国的法律，或一部示范法律。
bill-start-file = 从法律文件开始
bill-start-file-hint = 您以前在这里保存的文件，或别人发给您的文件。
bill-from = 起点：
bill-questions = 法案怎么规定？
bill-questions-hint = 打开一组问题，回答法案涉及的内容。不必全部回答。
bill-group-changed = { $count ->
    [0] 没有改动
   *[other] { $count }处改动
  }
bill-same = 与现行法律相同
bill-same-value = 与现行法律相同：{ $value }
bill-from-base = 作为起点的法律：{ $value }
law-same = 保持法律原样
law-same-value = 保持法律原样：{ $value }
bill-other-number = 其他数字
bill-number = 数字
bill-number-bad = 请输入{ $least }至{ $most }之间的数字。在此之前，这个答案不会改变。
bill-clause = 法案条款
bill-clause-hint = 哪一条这样规定？它会显示在结果旁边。
bill-clause-default = 第{ $number }条
bill-undo = 撤销
bill-undo-what = 撤销：{ $lever }
bill-changes = 这项法案改变什么
bill-changes-none = 还没有改动。法案的规定与现行法律相同。
bill-change-was = 现行：{ $value }
bill-change-now = 法案：{ $value }
bill-about = 关于法案
bill-name = 法案名称
bill-name-default = 我的法案
bill-name-default-number = 我的法案{ $number }
bill-jurisdiction = 国家或地区代码
bill-jurisdiction-hint = 国家用两个字母，如CA；地区在其后加连字符，如CA-BC。
bill-citation = 引用
bill-citation-hint = 按法律界的引用方式填写。草案尚无引用。
bill-citation-default = 草案
bill-source-default = 用Aftermath拟写的草案
bill-missing = 请填写此项。
bill-jurisdiction-bad = 请输入代码，如CA或CA-BC。
bill-download = 保存为法律文件
bill-link = 复制包含全部内容的链接
bill-link-hint = 链接中含有您输入的一切内容，拿到链接的人都能看到。复制不会把它发送到任何地方。
bill-link-copied = 链接已复制。
bill-link-shown = 浏览器不允许复制。链接在此，请手动复制。
bill-link-box = 链接
bill-go = 看看会有哪些改变
bill-fix = 继续之前，请填写标出的各项。
bill-fix-name = 继续之前，请填写“{ $name }”中标出的各项。

bills-title = 法案并列
bills-hint = 最多可以比较{ $most }项法案。
bills-select = 打开{ $name }
bills-in-hand = { $name }，当前打开
bills-add = 再加一项法案
bills-copy = 复制这项法案
bills-copy-name = { $name }（副本）
bills-remove = 删除这项法案
bills-removed = 已删除{ $name }。

file-drop = 把法律文件拖到这里，或
file-choose = 选择法律文件
file-problem = 这个文件还不能使用
file-problem-name = { $file }还不能使用
file-at = 第{ $line }行，第{ $column }列
file-expected = 应为：
file-nearest = 您是不是想写：
file-too-large = 这个文件太大，不可能是法律文件。
file-unreadable = 无法读取这个文件。
