### 作为一个文件的页面：存在U盘里或没有网络时使用，以及链接指向哪里。

link-begins-with-hash = 本页面在这里的网址，别人无法打开。要把链接转给别人，请将它接在对方打开Aftermath的网址之后，或接在对方的aftermath-page.html文件的地址之后。
offline-file = 本页面是一个独立文件：无需网络即可打开和计算。
offline-ready = 已保存在此浏览器中：现在没有网络也能打开本页面。
file-take = 将页面保存为一个文件
file-take-hint = 该文件双击即可打开，也可以放在U盘里使用，无需安装，也无需网络。
