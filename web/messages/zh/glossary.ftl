# 本领域的用语解释。
glossary-title = 用语解释
glossary-lead = 这个领域的用语在这里是什么意思。如果模型的用法比日常用法窄，这里写的是模型的用法。
glossary-here = 用语解释：
glossary-people = 人与工作
glossary-law = 法律与警察
glossary-numbers = 数字与把握

## 人与工作

term-sex-worker = 性工作者
term-sex-worker-means = 提供性服务的成年人，不论性别。模型不包括18岁以下的人。
term-client = 客人
term-client-means = 花钱购买性服务的人。
term-encounter = 性服务（一次）
term-encounter-means = 性工作者与客人的一次交易。
term-third-party = 第三方
term-third-party-means = 管理性工作者、向他们出租房屋、为他们开车或提供保护的人，或以其他方式与他们合作的人。第三方可能公平，也可能欺压人。
term-trafficked-person = 被贩运者
term-trafficked-person-means = 因暴力、威胁、欺骗或利用其困境而被带入或被迫留在这份工作中、供他人牟利的成年人。依据联合国2000年的议定书（《巴勒莫议定书》）。
term-exploitation = 剥削
term-exploitation-means = 工作中的欺压，但还不是人口贩运：扣住报酬、收费过高、欠债，或不能拒绝。
term-migrant-without-permit = 没有许可的移民
term-migrant-without-permit-means = 没有居留许可，或签证不允许从事性工作的人。
term-stigma = 污名
term-stigma-means = 对性工作者的轻视。它使人更难得到帮助、报案和安全地工作。

## 法律与警察

term-law-in-force = 现行法律
term-law-in-force-means = 当地今天有效的法律。每个法案都与它比较。
term-bill = 法案
term-bill-means = 已经提出、但尚未生效的法律。
term-clause = 条款
term-clause-means = 法律中有编号的一段，例如第七条。
term-provision = 规定
term-provision-means = 法律对一个问题的规定，例如是否允许购买。法律文件里把这个问题叫作“lever”。
term-enforcement = 执法
term-enforcement-means = 警察依据一条规定采取行动的频率。在模型中是一年内与警察接触的次数。
term-practice = 实际做法
term-practice-means = 警察和机关实际的做法，尽管法律条文没有这样写。
term-decriminalisation = 非罪化
term-decriminalisation-means = 出售、购买和一起工作都不违法。性工作适用与其他工作相同的法律。强迫和剥削仍然是犯罪。例子：新西兰。
term-legalisation = 合法化
term-legalisation-means = 允许性工作，但有专门的规定，例如执照、登记或划定区域。不按规定工作仍然违法。例子：德国。
term-prohibition = 全面禁止
term-prohibition-means = 出售性服务是违法的。购买和第三方的参与往往也违法。
term-end-demand = 打击需求
term-end-demand-means = 购买性服务违法，出售不违法。第三方通常仍然违法。也叫“北欧模式”。例子：瑞典。
term-conflation = 混为一谈
term-conflation-means = 法律把自愿的性工作，或对它的协助，当作人口贩运。
term-raid = 突击搜查
term-raid-means = 警察未经报警就进入工作场所或住处，检查或逮捕里面的人。
term-called-trafficked = 被认定为被贩运者
term-called-trafficked-means = 警察或其他机关认定一个人是被贩运者。认定可能对，也可能错。
term-rehabilitation = 强制康复
term-rehabilitation-means = 突击搜查之后，人被留在一个机构里，不能离开。

## 数字与把握

term-simulation = 模拟
term-simulation-means = 模型运行一次；每个不确知的数字取一个可能的值。一次比较要做许多次模拟。文件里把一次模拟叫作“draw”。
term-same-luck = 同样的人，同样的运气
term-same-luck-means = 每个模拟的人在两部法律下遇到同样的偶然事件。所以差异来自法律。
term-mechanism = 机制
term-mechanism-means = 法律影响人的一种途径，例如警察在附近时匆忙工作。
term-outcome = 结果
term-outcome-means = 模型统计的事情，例如客人施暴。
term-rate = 比率
term-rate-means = 每{ NUMBER(1000) }名工作一年的人中，某件事发生的次数。
term-ratio = 比值
term-ratio-means = 一个比率除以另一个。2表示两倍，1表示没有差别，0.5表示一半。
term-hazard = 风险率
term-hazard-means = 一个人在短时间内遇到某件事的可能性。风险比（hazard ratio）比较两个风险率。
term-median = 中间值（中位数）
term-median-means = 一半的模拟结果比它大，一半比它小。
term-interval = 90%区间
term-interval-means = 10次模拟中有9次的结果落在这个范围内。范围宽，说明所知不多。
term-likely = 可能、很可能
term-likely-means = 可能：100次模拟中至少80次。很可能：至少95次。
term-no-clear-difference = 没有明显差异
term-no-clear-difference-means = 按今天所知，看不出会变多还是变少。这不等于没有变化。
term-grade = 了解程度（等级）
term-grade-means = 从A（多项优质研究一致）到D（研究薄弱）。没有研究依据的数字是假设。
term-assumption = 假设
term-assumption-means = 没有人测量过的数字。模型会为它试用范围很宽的值。
term-prior = 先验
term-prior-means = 在运行模型之前，一个数字可能取哪些值，各有多大可能。
term-association = 关联
term-association-means = 两件事同时出现。这并不说明一件是另一件的原因。
term-critics = 批评者的数字
term-critics-means = 每个有争议的数字都取自对禁令最有利的研究。这样可以看出：如果批评者是对的，答案是否不变。
term-associations = 对禁令最不利的数字
term-associations-means = 每个有争议的数字都取自对禁令最不利的研究，并把每个关联当作因果。
term-fitted = 校准
term-fitted-means = 调整不确定的数字，使模型给出当地统计到的结果。这些统计就不能再用来检验模型。
term-predicted = 预测与观察
term-predicted-means = 用模型计算一次真实的法律变化，把预测与实际看到的放在一起。
term-sensitivity = 敏感性
term-sensitivity-means = 哪些不确定的数字决定答案，影响有多大。
term-break-even = 什么必须成立
term-break-even-means = 一个不确定的数字取什么值时，答案会反转。也叫临界值。
term-healthy-year = 损失的健康年数（DALY）
term-healthy-year-means = 因过早死亡损失的年数，加上带着伤病生活的年数（按轻重计算）。自由不计算在内。
term-digest = 摘要值
term-digest-means = 由全部输入或结果算出的一个短代码。同样的输入在任何电脑上都得到同样的代码，别人可以核对。
