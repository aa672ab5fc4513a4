# 关于本页面：谁制作的，哪里有错，其他语言和地区。
language-code = zh
language-name = 中文
# ltr 或 rtl
language-direction = ltr

## 对话框及其入口

more = 关于本页面的更多内容
more-glossary = 用语解释
more-about = 关于Aftermath
more-correct = 发现错误？
more-translate = 其他语言
more-close = 关闭

## 关于

about-who = 谁制作的
about-who-text = Aftermath { $version }由The Aftermath developers制作。引用时请用这个名称。
about-host = 这份副本由{ $host }维护。
about-host-none = 这份副本没有写明是谁放在这里的。请询问给您网址或文件的人。
about-pays = 谁出钱
about-pays-text = { $funding }
about-pays-none = 项目文件没有写明由谁出钱。这份副本也没有写明。
about-code = 程序在哪里
about-code-text = 程序、数据和文档：{ $address }
about-code-none = 程序、数据和文档是一个公开的文件夹。这份副本没有写明它在哪里。维护者可以补上地址。
about-licence = 许可
about-licence-text = 任何人都可以使用、修改和分发程序（MIT许可）。任何人注明来源后都可以使用和修改数据（CC BY 4.0）。
about-trust = 可信程度
about-trust-words = 这五种语言的文字还没有由母语者读过。如果哪个词不对或伤人，请告诉我们。

## 有错误

correct-lead = 法律会变，数字可能有错，用词可能伤人。请填写您知道的情况，本页面会把它整理成一段文字。页面不会发送任何内容，由您自己发送。
correct-kind = 哪里有错
correct-kind-law = 法律或条款
correct-kind-number = 数字
correct-kind-word = 用词或翻译
correct-kind-other = 其他
correct-where = 位置：法律及条款、数字或句子
correct-now = 页面现在的说法
correct-right = 正确的说法
correct-source = 依据：法律、研究或网址
correct-private = 请不要写您的姓名，也不要写他人的情况，除非可以让别人看到。
correct-text = 要发送的文字
correct-copy = 复制文字
correct-copied = 文字已复制。
correct-not-copied = 浏览器不允许复制。请选中文字，自行复制。
correct-save = 保存为文本文件
correct-to = 请发送到：{ $contact }
correct-to-none = 请发给提供本页面的人，由他们转交。
correct-file = correction

## 其他语言

translate-lead = 您可以用本页面还没有的语言来显示它。请选择一个或多个语言文件。文件只留在这个标签页中，关闭或刷新后就会清除。
translate-choose = 选择语言文件
translate-loaded = 页面现在使用：{ $name }。文件中有{ $all }条信息中的{ $found }条。
translate-missing = { $count ->
    [0] 没有缺少的信息。
   *[other] 缺少{ $count }条信息，以英语显示：
  }
translate-wrong = { $count ->
   *[other] { $count }条信息的变量与英语不同，以英语显示：
  }
translate-unknown = { $count ->
   *[other] 有{ $count }条信息本页面不认识，已略去：
  }
translate-too-large = 这些文件太大，不像是语言文件。
translate-unreadable = 无法读取这些文件。
translate-empty = 文件里没有本页面的任何信息。请从下面的模板开始。
translate-template-title = 制作语言文件
translate-template-how = 模板里有全部英语信息和说明。请翻译每个等号后面的文字，花括号里的内容保持不变。没有翻译的部分显示英语。
translate-template = 保存模板
translate-back = 要离开这种语言，请在页面顶部另选一种。

## 数字和日期

region-label = 数字和日期的写法
region-browser = 浏览器的地区：{ $example }
region-of = { $country }：{ $example }
