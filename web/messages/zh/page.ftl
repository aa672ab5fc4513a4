# The frame around every step.
# 用语：bill 法案；law in force / law today 现行法律；clause 条款；lever 规定；place 地点；raid 突击搜查；
# trafficked person 被贩运者；called trafficked 被认定；identified, recognised 被识别；third party 第三方；
# client 客人；encounter 性服务；custody 羁押；removal 遣送出境；forced rehabilitation 强制康复；brief 简报。
# 数字与汉字之间不加空格，标点用全角。
name = Aftermath
title-step = { $step } – Aftermath
title-neutral = 笔记
skip = 跳到正文
language = 语言
exit = 立即离开
steps = 步骤
step-start = 开始
step-place = 地点
step-law = 现行法律
step-bill = 法案
step-answer = 有何改变
engine-loading = 正在准备。第一次需要几秒钟。
engine-failed = 本页面的计算部分未能载入。您输入的内容没有丢失。
engine-again = 重试
foot = Aftermath { $version }。一切计算都在这台设备上进行，不会发送任何内容。
sentence = { $text }。
