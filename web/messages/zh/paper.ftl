# What a brief gives away: sheets, Word, slides, pictures, text.

paper-contact = 联系方式（可以留空）
paper-contact-line = 联系方式：{ $contact }
paper-logo = 标志（PNG、JPEG或SVG，不超过{ $most } MB；可以不加）
paper-logo-remove = 移除标志
paper-logo-kind = 这个文件不是PNG、JPEG或SVG图片。
paper-logo-large = 这个文件超过{ $most } MB。
paper-stays = 这些文字和标志只留在这台设备上，不会发送。
paper-size = 纸张
paper-size-a4 = A4
paper-size-letter = Letter
paper-number = { $number } / { $of }
paper-word = Word（DOCX）
paper-slides = 幻灯片（PPTX）
paper-copy-brief = 复制全部文字
paper-copy-findings = 复制结论和结果
paper-making = 正在生成……
paper-copied = 已复制。
paper-by-hand = 浏览器不允许复制。文字已在下方选中：请按Ctrl+C（Mac上按⌘C）。

## A picture as a file

paper-save-picture = 保存这张图
paper-save-png = 保存为PNG
paper-save-svg = 保存为SVG
paper-picture-words = 用文字说明，供看不到图的人使用（替代文字）：
paper-copy-words = 复制这些文字
paper-picture-foot = 由Aftermath { $version }模拟得出，并非实际观察。

## On the paper

paper-years = 模拟的年份：{ $first }年至{ $last }年。
paper-change = { $form ->
    [rate] 按每人从业一年计：{ $size }。
    [points] 差别：{ $size }。
   *[other] 变化：{ $size }。
  }
paper-chance = 法案下更高的可能性：{ $chance }。
paper-law = { $which }：
paper-column-case = 法律变更
paper-more-cases = 另有{ $count }次含有相同规则的真实法律变更，见详细报告。
paper-errors = 模拟只做了{ $draws }次。如果换一批同样的模拟，这里所说的变化通常最多移动其比值的{ $middle }，区间两端最多移动{ $ends }，可能性最多移动{ $points }个百分点（蒙特卡罗标准误，取各项结果中最大的）。
paper-made = Aftermath { $version }，{ $date }
paper-licence = 程序：MIT许可证；数据：CC BY 4.0
