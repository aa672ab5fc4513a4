# 读者自己的数字：查找、更改、在每一页标明、带走。
# 数字的 $name 和 $file 不翻译。数量已按读者的语言写好。

answer-view-numbers = 数字

## All numbers

numbers-lead = 在这里可以查找模型的每一个数字，看它的依据，也可以更改。更改过的数字保留在这个标签页、链接和下面的文件里。在您重新计算之前，答案不会改变。
numbers-all = 全部{ $count }个数字
numbers-search = 在名称和含义中搜索
numbers-grade = 可靠程度
numbers-grade-any = 全部
numbers-weakest-first = 先列出假设
numbers-only-mine = 只看我改过的
numbers-found = { $count ->
    [0] 没有找到数字。
   *[other] 找到{ $count }个数字。
  }
numbers-group = { $title }：{ $count }
numbers-of-people = 人与人之间的差异
numbers-changed-here = 改了{ $count }个

## One number

numbers-change = 更改这个数字
numbers-yours = 您的：{ $value }
numbers-published-is = 这个答案用的不是已发表的数字。已发表的是{ $published }。
numbers-own = 您的数字
numbers-kind-value = 一个值
numbers-kind-range = 一个范围：十次中有九次在两个值之间
numbers-value = 值
numbers-low = 从
numbers-high = 到
numbers-bounds = 模型接受{ $least }至{ $most }。
numbers-range-bad = 第一个值必须小于第二个值。
numbers-use = 使用这个数字
numbers-used = 您的数字已记下。重新计算答案，看看有什么改变。
numbers-back-one = 恢复已发表的数字
numbers-back-said = 已恢复已发表的数字。重新计算答案才能看到。
numbers-take = 从这里开始：
numbers-take-published = 已发表的中间值，{ $value }
numbers-take-null = 没有影响，{ $value }
numbers-take-critics = 对禁令最有利，{ $value }
numbers-take-associations = 对禁令最不利，{ $value }
numbers-mark-published = 已发表：{ $value }
numbers-mark-null = 法律没有影响：{ $value }
numbers-mark-critics = 对禁令最有利的研究：{ $value }
numbers-mark-associations = 对禁令最不利的研究：{ $value }
numbers-mark-own = 您的：{ $value }
numbers-scale = { $name }在刻度上的位置。{ $marks }

## On every sheet

numbers-banner = 不是已发表的数字
numbers-changed = { $count ->
   *[other] 您的数字：改了{ $count }个。
  }
numbers-not-published = 这个答案不只是以已发表的数字为据。
numbers-which = 是哪些
numbers-own-and-published = { $own }，代替已发表的{ $published }
numbers-more = { $count ->
   *[other] 另有{ $count }个，见文件{ $file }。
  }
numbers-preset-in-use = 使用的一组数字：{ $preset }。
numbers-size-unusual = { $size }：{ $now }（通常为{ $usual }）
numbers-sizes-unusual = 不是通常的计算。{ $sizes }。
numbers-back-all = 恢复已发表的数字
numbers-changed-in-report = { $count ->
   *[other] 有{ $count }个数字不是已发表的
  }

## Sets of numbers

numbers-presets = 用哪一组数字
numbers-preset-published = 已发表的数字，您改过的用您的
numbers-preset-published-help = 如果不选别的，答案就以此为据。
numbers-preset-null = 如果已发表的影响都不是真的
numbers-preset-null-help = 法律的每项影响都设为“没有影响”。这时两部法律的结果必须相同：这检验的是模型，不是法律。
numbers-preset-critics = 对禁令最有利的数字
numbers-preset-critics-help = 每个有争议的数字都取自对禁令最有利的研究。
numbers-preset-associations = 对禁令最不利的数字
numbers-preset-associations-help = 每个有争议的数字都取自对禁令最不利的研究，并把其中的关联当作因果。
numbers-preset-priors = 校准之前
numbers-preset-priors-help = 各项研究单独给出的数字，没有按已发表的总体影响校准。
numbers-set-aside = { $count ->
   *[other] 选用另一组数字时，您改过的{ $count }个数字暂时不用。
  }
numbers-no-sides = 双方的数字只与已发表的数字比较。这个答案用的是别的数字；恢复已发表的数字，才能看到双方的结果。

## For those who check

numbers-check = 供核查者使用
numbers-check-lead = 模拟次数越多，答案越稳定，用时也越长。换一个随机种子，可以看到单凭偶然会改变什么。凡与通常不同的，每一页都会说明。
numbers-size-draws = 模拟次数
numbers-size-people = 每次模拟的人数
numbers-size-years = 年数
numbers-size-seed = 随机种子（种子相同，偶然也相同）
numbers-size-bounds = { $least }至{ $most }
numbers-usual-sizes = 恢复通常的规模
numbers-few-draws = 少于100次模拟时，没有结论，也没有简报。

## To take along

numbers-file = 您的数字文件
numbers-file-lead = 文件里只有您改过的数字。命令行用--assume读取它，得到相同的摘要值。
numbers-file-save = 保存{ $file }
numbers-file-drop = 把数字文件拖到这里，或者
numbers-file-load = 载入数字文件
numbers-loaded = { $count ->
   *[other] 从文件中读取了{ $count }个数字。重新计算答案，看看有什么改变。
  }
numbers-command = 得到相同结果的命令（旁边放好简报的文件）：
