# The data's own words. Each message is named text- and the first 8 hex digits of the SHA-256 of its English text.
# Above each: where the text stands, and the text.

# law ar: Argentina 2012: Law 26,842 on trafficking, with Law 12,331 of 1936
text-55ef4d6b = 阿根廷2012年：关于人口贩运的第26842号法律，以及1936年第12331号法律

# law at: Austria: registered sex work with compulsory examination
text-ac60e73b = 奥地利：须登记并接受强制检查的性工作

# law au-nsw-1995: New South Wales 1995: Disorderly Houses Amendment Act
text-5a92adc6 = 新南威尔士1995年：妨害治安场所法修正案

# law au-nt-2019: Northern Territory 2019: Sex Industry Act
text-46f584d1 = 澳大利亚北领地2019年：性产业法

# law au-qld-2024: Queensland 2024: Criminal Code (Decriminalising Sex Work) and Other Legislation Amendment Act
text-b18a63d4 = 昆士兰2024年：刑法典（性工作非罪化）及其他法律修正法

# law au-vic-2022: Victoria 2022: Sex Work Decriminalisation Act
text-e33b4b23 = 澳大利亚维多利亚2022年：性工作非罪化法

# law bd: Bangladesh 2012: Prevention and Suppression of Human Trafficking Act
text-277eebff = 孟加拉国2012年：预防和打击人口贩运法

# law be-2022: Belgium 2022-2024: decriminalisation and employment contracts
text-39c43d05 = 比利时2022—2024年：非罪化与劳动合同

# law br: Brazil: Penal Code as amended in 2005, 2009 and 2016
text-f37671fc = 巴西：刑法典，经2005、2009和2016年修改

# law ca-2014-pcepa: Canada 2014: Protection of Communities and Exploited Persons Act
text-1781e498 = 加拿大2014年：社区与受剥削者保护法

# law ch: Switzerland: federal law and its frame for the cantons
text-e4f61239 = 瑞士：联邦法律及其为各州定下的框架

# law cn-2019: China 2019: abolition of custody and education
text-e03e1c91 = 中国2019年：废止收容教育制度

# law co: Colombia: Penal Code, Police Code of 2016 and the Constitutional Court's rulings
text-db16a0a5 = 哥伦比亚：刑法典、2016年警察法典和宪法法院的裁判

# law de-2002-prostg: Germany 2002: Prostitution Act (ProstG)
text-f407bf91 = 德国2002年：卖淫法（ProstG）

# law de-2017-prostschg: Germany 2017: Prostitute Protection Act (ProstSchG)
text-b7c39af5 = 德国2017年：卖淫从业者保护法（ProstSchG）

# law do: Dominican Republic: Penal Code and Law 137-03 on smuggling and trafficking
text-1ecb4de3 = 多米尼加共和国：刑法典和关于偷运移民与人口贩运的第137-03号法律

# law fr-2003: France 2003: soliciting under the Internal Security Act
text-e07ab8e2 = 法国2003年：国内安全法中的公开招揽罪

# law fr-2016: France 2016: Act of 13 April 2016 (buying prohibited, soliciting offence repealed)
text-dc48a74f = 法国2016年：2016年4月13日法律（禁止购买，废除公开招揽罪）

# law gb-eng: England and Wales: Sexual Offences Act 2003, Policing and Crime Act 2009, Modern Slavery Act 2015
text-5a69dac2 = 英格兰和威尔士：2003年性犯罪法、2009年警务与犯罪法、2015年现代奴役法

# law gb-nir-2015: Northern Ireland 2015: Human Trafficking and Exploitation Act
text-baa6b16c = 北爱尔兰2015年：人口贩运与剥削法

# law id-east-java-2014: Malang, East Java 2014: closure of official worksites
text-ca208413 = 东爪哇玛琅2014年：关闭官方工作场所

# law id: Indonesia: Penal Code, anti-trafficking law of 2007, pornography law of 2008, Penal Code of 2026
text-caa60965 = 印度尼西亚：刑法典、2007年反人口贩运法、2008年色情制品法、2026年刑法典

# law ie-2017: Ireland 2017: Criminal Law (Sexual Offences) Act
text-3edf4dc6 = 爱尔兰2017年：刑事法（性犯罪）

# law il-2020: Israel 2020: Prohibition of Consumption of Prostitution Act
text-4cd60ad5 = 以色列2020年：禁止消费卖淫法

# law in-itpa: India 1956: Immoral Traffic (Prevention) Act
text-53dbda66 = 印度1956年：不道德交易（防止）法

# law is-2009: Iceland 2009: purchase ban
text-b742ddd8 = 冰岛2009年：禁止购买

# law jp: Japan 1956: Anti-Prostitution Act
text-0d99a2fe = 日本1956年：卖淫防止法

# law ke-mombasa: Mombasa 2003: municipal by-laws, upon the law of Kenya
text-9483b069 = 蒙巴萨2003年：市政附例，在肯尼亚法律之上

# law ke: Kenya: Penal Code with the Counter-Trafficking in Persons Act 2010
text-0341aec3 = 肯尼亚：刑法典和2010年反人口贩运法

# law kh-2008: Cambodia 2008: Law on Suppression of Human Trafficking and Sexual Exploitation
text-3dc69d9d = 柬埔寨2008年：打击人口贩运与性剥削法

# law kr-2004: South Korea 2004: Act on the Punishment of Arrangement of Commercial Sex Acts
text-b3117d51 = 韩国2004年：性交易中介等行为处罚法

# law model-decriminalisation-migration: Model: full decriminalisation with migration channels
text-8d6b4a98 = 范本：完全非罪化，并有移民途径

# law model-decriminalisation-services: Model: full decriminalisation with voluntary services and funded organisations
text-6d28f265 = 范本：完全非罪化，并有自愿服务和受资助的组织

# law model-equality: Model: equality law at its best (buying and third parties prohibited, no penalty for sellers, exit funded)
text-47c3e750 = 范本：最理想的平等法（禁止购买和第三方，不处罚出售者，资助离开）

# law model-full-decriminalisation: Model: full decriminalisation, the law alone
text-b64c837f = 范本：完全非罪化，只有法律本身

# law model-prohibition-rescue: Model: prohibition with trained rescue and restored support at its best
text-ee5a0203 = 范本：最理想的全面禁止，由受过训练的人解救并恢复支持

# law mx-tijuana: Tijuana: municipal registration and health card
text-a7ff54cc = 蒂华纳：市政登记与健康卡

# law mx: Mexico (federal): General Law on trafficking of 2012
text-3b97864c = 墨西哥（联邦）：2012年人口贩运总法

# law ng-edo: Edo State 2018: Trafficking in Persons Prohibition Law, upon the law of Nigeria
text-341b993f = 埃多州2018年：禁止人口贩运法，在尼日利亚法律之上

# law ng: Nigeria: Criminal Code and Penal Code with the trafficking Acts of 2003 and 2015
text-8cd03061 = 尼日利亚：Criminal Code和Penal Code，以及2003年和2015年的人口贩运法

# law nl-2000: Netherlands 2000: lifting of the brothel ban
text-84150c42 = 荷兰2000年：解除妓院禁令

# law no-2009: Norway 2009: purchase ban
text-473b6c11 = 挪威2009年：禁止购买

# law np: Nepal 2007: Human Trafficking and Transportation (Control) Act, 2064
text-65eca913 = 尼泊尔2007年：人口贩运与运送（管制）法，2064

# law nz-2003-pra: New Zealand 2003: Prostitution Reform Act
text-f14c9a8f = 新西兰2003年：卖淫改革法

# law ph: Philippines 2003: Anti-Trafficking in Persons Act, with article 202 of the Revised Penal Code
text-266c6155 = 菲律宾2003年：反人口贩运法，以及修订刑法典第202条

# law ru: Russia: Administrative Offences Code art 6.11, Criminal Code arts 240, 241
text-a5ea471f = 俄罗斯：行政违法法典第6.11条，刑法典第240、241条

# law se-1999: Sweden 1999: Act Prohibiting the Purchase of Sexual Services
text-795c62a5 = 瑞典1999年：禁止购买性服务法

# law sn: Senegal 1966: register, health card and the trafficking law of 2005
text-4a1a4592 = 塞内加尔1966年：登记册、健康手册和2005年人口贩运法

# law th: Thailand 1996: Prevention and Suppression of Prostitution Act, B.E. 2539
text-eb5ab652 = 泰国1996年：预防和打击卖淫法，B.E. 2539

# law tr: Turkey: licensed houses and registration
text-1fbc38f0 = 土耳其：持牌场所与登记

# law ug: Uganda: Penal Code with the trafficking Act of 2009 and the ruling of 2022
text-2786d259 = 乌干达：刑法典，以及2009年人口贩运法和2022年的裁判

# law us-2018-fosta: United States 2018: Allow States and Victims to Fight Online Sex Trafficking Act (layer)
text-2e997fe8 = 美国2018年：允许各州和受害者打击网上性贩运法，FOSTA（叠加层）

# law us-federal: United States, federal law without the Act of 2018 (FOSTA)
text-0b7a1e1b = 美国：不含2018年法律（FOSTA）的联邦法律

# law us-md: Maryland: Criminal Law Article, title 11 subtitle 3 and title 3 subtitle 11
text-8720e729 = 马里兰：Criminal Law Article第11编第3分编和第3编第11分编

# law us-me-2023: Maine 2023: An Act to Reduce Commercial Sexual Exploitation
text-02a3f6de = 缅因2023年：减少商业性剥削法

# law us-nv: Nevada 1971: licensed brothels in some counties, elsewhere prohibited
text-83fb3621 = 内华达1971年：部分县有持牌妓院，其他地方禁止

# law us-ny: New York: Penal Law article 230 with the changes of 2013 to 2025
text-9d551722 = 纽约：刑法第230条，含2013至2025年的修改

# law us-ri: Rhode Island 1980-2009: indoor selling and buying not prohibited; prohibited again since 3 November 2009
text-976bb040 = 罗得岛1980—2009年：室内出售和购买不受禁止；自2009年11月3日起再次禁止

# law za: South Africa: Sexual Offences Act 1957 with the Acts of 2007 and 2013
text-b993893f = 南非：1957年性犯罪法，以及2007年和2013年的法律

# place baltimore: Two cohorts of street-based women (SAPPHIRE, 2016-17, and EMERALD, 2017-19), recruited in the zones of street work, with tests for HIV and infections. A few of the second cohort may work mainly elsewhere; all are asked as street workers here. They are the best measured street cohorts of the country, and they say nothing of indoor and online work, which stays with the region: all targets are asked of street workers. The city's prosecutor brought no charges for sex work from 2020-21 to the end of 2022; the figures are from before.
text-c3595c4b = 两个街头工作女性队列（SAPPHIRE，2016—17年；EMERALD，2017—19年），在街头工作区招募，并检测艾滋病毒和其他感染。第二个队列中有少数人可能主要在别处工作；这里都算作街头工作者。这是该国测量得最好的街头队列，但没有说明室内和网上工作，后者取自所在地区：所有校准目标都只针对街头工作者。从2020—21年到2022年底，该市检察官没有因性工作起诉任何人；数字都在此之前。

# place gulu: One study of 400 women reached by peers and at places of work in 2011-12, five years after the war and its camps; it took part from age 14, and only sums over all ages were published, so minors are in its figures. Suppression and gonorrhoea come from Kampala. The town has grown since, treatment is far wider, and the law was hardened in talk more than in text.
text-b44dbd83 = 一项2011—12年的研究，经同伴和在工作场所接触到400名女性，当时战争和难民营结束已五年；参加者从14岁起，只公布了各年龄的合计，因此数字中包含未成年人。病毒抑制和淋病的数字来自坎帕拉。此后城市扩大，治疗普及得多，法律的收紧更多是在言论上，而不是在条文里。

# place ireland: No survey of sex workers in Ireland asked a sample about violence, contact with police or HIV: such rates are borrowed from the region. Reports to a warning scheme (UglyMugs.ie) are kept for the blind test of the law of 2017 and are not used here. Counts of raids and convictions come from the press and partly from before 2017.
text-2fa81d7c = 爱尔兰没有一项针对性工作者的调查向样本问过暴力、与警察的接触或艾滋病毒：这些比率借自所在地区。向一个预警系统（UglyMugs.ie）的报告留作对2017年法律的盲测，这里不用。突击搜查和定罪的数目来自新闻，部分早于2017年。

# place karnataka: Women only, under one of the world's largest prevention programmes (2004-2012), surveyed three times face to face and in between in anonymous booths. Most figures are of 2005 to 2011, before treatment for all and before mobile phones became the usual way to meet clients. Violence told face to face is less than half of what is told anonymously.
text-78e52030 = 只有女性，处于世界最大的预防项目之一（2004—2012年），三次面对面调查，其间还有匿名投票式调查。多数数字为2005至2011年，早于全民治疗，也早于手机成为联系客人的通常方式。面对面说出的暴力不到匿名说出的一半。

# place kolkata: Women who live and work in brothels, where a sex workers' collective has run health work since 1992 and its own boards since 1996; women who work from flats, on the street or by phone are hardly studied. Most figures date from 1999 to 2006. No share with recent violence or police contact was found for this place, so both stay with the wide priors of the region.
text-872e294b = 在妓院居住和工作的女性；那里一个性工作者团体自1992年起开展健康工作，自1996年起有自己的委员会。在公寓、街头或通过电话工作的女性几乎没有人研究。多数数字为1999至2006年。没有找到此地近期遭受暴力或与警察接触的比例，因此两者都用所在地区较宽的先验。

# place london: Rates of violence, policing and housing come from one cohort (East London Project, 197 women, recruited through services and field work), which asks widely; HIV from a survey of indoor workers in 2008-09. The split of work between street, managed and independent was never counted well. Men, trans women and online work are little covered. Figures for street and indoor women of the cohort also lent their ratio to the model's general violence; here they only set levels.
text-42b4ff4b = 暴力、警察和住房的比率来自一个队列（East London Project，197名女性，经服务机构和实地招募），提问范围宽；艾滋病毒来自2008—09年对室内工作者的调查。街头、有管理者的场所和独立工作各占多少，从未好好统计过。男性、跨性别女性和网上工作涉及很少。该队列街头与室内的数字还为模型的一般暴力提供了比值；在这里只用来设定水平。

# place mombasa: Women only, many of them young: a multi-stage sample of 882 aged 16 to 34 (2016), long-run clinic cohorts, and surveys of Kenya in which Mombasa is one of seven sites. Violence and policing rest on the national surveys. Some samples hold minors; their figures are used only where age made no difference or to shape wide priors.
text-1d071272 = 只有女性，许多很年轻：2016年对882名16至34岁女性的多阶段抽样、长期的诊所队列，以及把蒙巴萨作为七个地点之一的肯尼亚调查。暴力和警务依据全国调查。有些样本包含未成年人；其数字只在年龄没有影响时使用，或用来设定较宽的先验。

# place nairobi: Women only. Two good samples: a respondent-driven survey of 2010-11 (596 women) and a random sample of the women of seven sex workers' clinics in 2019 (1,003, aged 18 to 45), which misses those who use no clinic and is older. Prices, clients and who works where are weak; men and trans women are borrowed.
text-415af4b8 = 只有女性。两个好样本：2010—11年的受访者驱动抽样（596名女性），以及2019年对七家性工作者诊所女性的随机抽样（1003人，18至45岁），后者不含不去诊所的人，年龄也偏大。价格、客人和工作地点的数据薄弱；男性和跨性别女性的数字是借用的。

# place new-zealand: One survey of 772 workers, three to four years after the law, with a count of workers in five cities; sampled in the street and in brothels, private workers through a sex workers' organisation. Its tables on violence were not at hand and are marked as unverified. One survey of 124 migrant workers (2012). HIV among workers is very rare and was not estimated. Reports that test the law blindly (numbers before and after) are not used.
text-93c7cf2b = 一项对772名性工作者的调查，在法律生效三至四年之后，并在五个城市统计人数；样本来自街头和妓院，私人工作者则经性工作者组织招募。其暴力方面的表格未能取得，标为未核实。一项对124名移民性工作者的调查（2012年）。性工作者中艾滋病毒非常罕见，没有估计。用来盲测该法律的报告（前后人数）不使用。

# place phnom-penh: Two cohorts of young women (15 to 29, before and after the law of 2008) and later surveys of entertainment workers in the country, of whom about a third sell sex. Street workers, who meet most of the arrests, became hard to reach after the law. Minors took part in the cohorts; only sums were published.
text-49721ec4 = 两个年轻女性队列（15至29岁，在2008年法律前后），以及后来对该国娱乐场所工作者的调查，其中约三分之一出售性服务。遭逮捕最多的街头工作者在法律之后变得难以接触。队列中有未成年人；只公布了合计。

# place south-africa: A community-led survey of 3,005 women in touch with programmes at twelve sites of all nine provinces (2019), recruited through networks: women outside programmes, men, trans women and advert-based workers are missing. Soweto (508 women, respondent-driven, 2016) adds figures by perpetrator. Places differ as much as the country's cities do.
text-560a98b1 = 一项由社群主导的调查（2019年），在全部九个省的十二个地点调查了3005名与项目有联系的女性，经人际网络招募：缺少项目之外的女性、男性、跨性别女性和靠广告工作的人。索韦托（508名女性，受访者驱动抽样，2016年）补充了按施暴者划分的数字。各地点之间的差别与该国各城市之间一样大。

# place st-petersburg: Two different populations were measured: street workers who injected opioids (2002-2010) and women reached through services and venues in 2022. Violence by police is from the first, HIV from the second. Sizes and shares by place are assumptions. Violence by clients in a window of time was not found for the city (ever raped at work: 0.64).
text-65f66fbd = 测量的是两个不同的人群：注射阿片类药物的街头工作者（2002—2010年），以及2022年经服务机构和场所接触到的女性。警察施暴来自前者，艾滋病毒来自后者。人数和各类场所的比例是假设。没有找到该市某一固定时期内客人施暴的数字（曾在工作中被强奸：0.64）。

# place sydney: Brothel workers were sampled well (about 200 women, 2007), street workers in small studies through services; private work, the second largest part, is hardly known. Nobody asked a sample about violence or police contact in a fixed window, or the figures were not at hand: these are borrowed from the region. HIV among female workers is so rare that no share is published.
text-026360e5 = 妓院工作者的抽样很好（2007年约200名女性），街头工作者只有经服务机构的小型研究；私人工作是第二大部分，几乎不了解。没有人向样本问过固定时期内的暴力或与警察的接触，或者未能取得数字：这些借自所在地区。女性工作者中艾滋病毒非常罕见，没有公布比例。

# place tijuana: Rates come from samples recruited for trials (women with recent unprotected sex with clients, or who inject drugs), often of Tijuana and Ciudad Juarez together; about half of women were registered with the city. Men and trans women are nearly absent, and so is work arranged online. What was counted as a consequence (HIV, infection, violence, abuse by police) stands in targets.toml. Mexican migrants inside Mexico are coded as residents.
text-049d8e6c = 比率来自为试验招募的样本（近期与客人有无保护性行为、或注射毒品的女性），常把蒂华纳和华雷斯城合在一起；约一半女性在市里登记。男性、跨性别女性和网上约定的工作几乎没有。算作后果的数据（艾滋病毒、感染、暴力、警察滥权）在targets.toml中。墨西哥境内的墨西哥移民算作本地居民。

# place vancouver: Most values come from one cohort of women (AESHA, time-location sampling), which reaches street and venue workers better than those who work online; shares by place are kept on its scale because its rates were measured there. Many baseline values date from 2010-2013, before the law of December 2014 and partly before the police guideline of 2013; before-and-after comparisons are mixed (most saw no change in working conditions, reporting did not change, access to care fell), so spreads are widened. Men and others, clients, exploitation, deaths and sizes of workplaces are borrowed from other places or assumed, as the notes say.
text-aa12b818 = 多数数值来自一个女性队列（AESHA，时间地点抽样），它更能接触到街头和场所的工作者，而不是网上工作者；各类场所的比例沿用它的尺度，因为比率是在那里测得的。许多基线值为2010—2013年，早于2014年12月的法律，部分早于2013年的警务指引；前后比较结果不一（多数人没有看到工作条件变化，报案没有变化，获得医疗的机会下降），因此放宽了范围。男性及其他人、客人、剥削、死亡和工作场所规模借自别处或为假设，见各项说明。

# police_contact.residual: contacts that remain where nothing about sex work is prohibited
text-11548d66 = 性工作的任何方面都不受禁止时仍有的接触

# police_contact.client_spill: police contacts of workers that follow from one enforcement contact aimed at clients
text-991a6712 = 针对客人的一次执法接触所带来的性工作者与警察的接触

# police_contact.zoned_fraction: share of soliciting enforcement that remains where soliciting is allowed in zones or banned in some places only
text-1398b5b6 = 在划定区域允许招揽或只在部分地方禁止时，仍保留的针对招揽的执法比例

# police_contact.regulated_fraction: inspections by police in regulated third-party venues relative to prohibited ones
text-96ccd446 = 警察对受规管的第三方场所的检查，相对于被禁止的场所

# police_contact.unlicensed_share: share of workers who stay outside a licensing scheme and are reached as if selling were prohibited
text-65295f8b = 留在牌照制度之外、如同出售被禁止一样受影响的性工作者比例

# police_contact.homeless: unstable housing against housed
text-73d65a2f = 住房不稳定相对于有稳定住房

# police_contact.trans: trans women against cis women
text-34ecc1ad = 跨性别女性相对于顺性别女性

# police_contact.arrest: contacts under a prohibition on the worker's own conduct that end in arrest
text-005c4b10 = 因禁止性工作者自身行为而发生、以逮捕告终的接触

# police_contact.fine: contacts under a prohibition on the worker's own conduct that end in a fine, without arrest
text-2287d6ed = 因禁止性工作者自身行为而发生、以罚款告终而没有逮捕的接触

# police_contact.removal: contacts under a migrant prohibition that end in immigration detention where sex work is a ground for deportation
text-d31f5cfd = 在性工作是遣送理由的地方，因针对移民的禁令而发生、以移民拘留告终的接触

# police_contact.removal_barred: the same where sex work is barred by visa but not named as a ground for deportation
text-1a20830e = 同上，但签证不允许性工作、却未列为遣送理由

# police_contact.removed_after_detention: people released from immigration detention by removal from the country
text-0c8efeca = 从移民拘留中释放时被遣送出境的人

# police_contact.seizure: contacts with a seizure where the law or practice lets police take property
text-eb9b4d93 = 在法律或实际做法允许警察拿走财物的地方，发生没收的接触

# police_contact.custody_weeks: mean time in police custody or prison after an arrest
text-bb6b33ba = 逮捕后在警方羁押或监狱中的平均时间

# police_contact.immigration_weeks: mean time in immigration detention
text-1bd8d6e8 = 在移民拘留中的平均时间

# police_contact.return: rate of coming back to work in the setting after removal
text-b849c218 = 被遣送后回到当地工作的速率

# police_contact.frailty: unexplained differences between people in exposure to police
text-e96964b2 = 人与人之间在遭遇警察方面未能解释的差异

# police_contact.practice: how far the practice of police and courts follows a change of the law; at 0 practice stays as it was under the reference law
text-6f4e46cf = 警察和法院的实际做法在多大程度上跟随法律的变化；为0时仍与参照法律下一样

# displacement.haste_per_contact: c in haste = 1 - exp(-c (contacts + w client contacts))
text-597121f6 = “匆忙=1-exp(-c(接触+w客人的接触))”中的c

# displacement.haste_client_weight: w: contact of a client by police counted against contact of the worker herself
text-0ba5a1f3 = w：警察与一名客人的接触，相对于与性工作者本人的接触

# displacement.move_rate: rate at which a worker reconsiders where to work
text-7a07ad89 = 性工作者重新考虑在哪里工作的速率

# displacement.street_soliciting: draw of street work where soliciting is prohibited against allowed
text-1259ad6d = 禁止招揽时街头工作的吸引力，相对于允许

# displacement.street_buying: draw of street work where buying is prohibited against allowed
text-e5468b4b = 禁止购买时街头工作的吸引力，相对于允许

# displacement.managed_third_parties: draw of managed venues where third parties are prohibited against allowed
text-bb7d0a0f = 禁止第三方时有管理者的场所的吸引力，相对于允许

# displacement.shared_together: draw of shared places where working together is prohibited against allowed
text-21035364 = 禁止一起工作时共用场所的吸引力，相对于允许

# displacement.own_advertising: draw of solo and shared work with no advertising reach against full reach
text-0e1ee724 = 没有广告覆盖时共用或独自工作的吸引力，相对于完全覆盖

# displacement.tie_turnover: rate at which a tie to peers or an organisation is made or lost, baseline
text-ad696d53 = 与同伴或组织的联系建立或失去的速率，基线

# displacement.tie_loss: loss of a tie at full haste and hiding against none
text-f9139c58 = 完全匆忙和躲藏时联系的失去，相对于没有

# displacement.tie_gain: making of a tie at full haste and hiding against none
text-629d748b = 完全匆忙和躲藏时联系的建立，相对于没有

# demand.purchase_ban_fall: fall of visits under a purchase ban enforced at the setting's medium level
text-5618c2c5 = 以当地中等水平执行购买禁令时来访的下降

# demand.enforcement_exponent: how the fall grows with enforcement relative to medium
text-107b95ef = 下降如何随执法力度（相对于中等水平）增加

# demand.response_time: time constant of clients' response to a law
text-86cc497c = 客人对法律作出反应的时间常数

# demand.dangerous_response: fall of visits by dangerous clients relative to the fall of all visits
text-092c09b4 = 危险客人来访的下降，相对于全部来访的下降

# demand.averse_share: ordinary clients who are averse to risk and leave first
text-5cdaf0c8 = 害怕风险、最先离开的普通客人

# advertising.loss_prohibited: own advertising reach lost at once under a prohibition
text-edff3686 = 禁止广告时立即失去的自身广告覆盖

# advertising.loss_restricted: own advertising reach lost at once under a restriction (others' advertising, platform liability)
text-2b18facb = 限制广告时立即失去的自身广告覆盖（他人的广告、平台责任）

# advertising.half_life: half-life of the recovery of reach as platforms move
text-1053c0f0 = 平台迁移时覆盖恢复的半衰期

# advertising.lasting_share: share of the lost reach that does not come back while the ban stands
text-abd82e7f = 禁令有效期间不会恢复的那部分覆盖

# advertising.third_party: taking on a third party with no reach against full reach
text-e9355321 = 没有覆盖时开始与第三方合作，相对于完全覆盖

# advertising.volume: clients lost by solo and shared workers at full loss of reach
text-ed851941 = 完全失去覆盖时，共用场所和独自工作者失去的客人

# advertising.third_party_turnover: rate at which third parties are taken on or left, baseline
text-6878baa0 = 开始或结束与第三方合作的速率，基线

# advertising.third_party_banned: taking on a third party where third parties are prohibited against allowed
text-235f4108 = 禁止第三方时开始与第三方合作，相对于允许

# violence.screening_street: chance that a dangerous client is screened out: street
text-08a44a58 = 筛掉危险客人的概率：街头

# violence.screening_managed: the same: managed venue
text-63e973c2 = 同上：有管理者的场所

# violence.screening_shared: the same: shared place without a manager
text-19fecb58 = 同上：没有管理者的共用场所

# violence.screening_solo: the same: alone indoors
text-a765e583 = 同上：独自在室内

# violence.screening_loss_haste: screening lost at full haste
text-661cd8da = 完全匆忙时失去的筛选能力

# violence.screening_loss_advertising: screening lost with no advertising reach (solo and shared workers)
text-2fda57d7 = 没有广告覆盖时失去的筛选能力（共用场所和独自工作者）

# violence.screening_gain_tie: screening gained by ties and warning lists
text-ae73cdaa = 因联系和预警名单获得的筛选能力

# violence.screening_gain_together: screening gained by working with others where that is lawful
text-36ea8bf4 = 在合法之处与他人一起工作所获得的筛选能力

# violence.haste: client violence at full haste against none, beyond lost screening
text-0a43898c = 完全匆忙时的客人暴力，相对于不匆忙，在失去筛选之外

# violence.isolation: client violence when alone and without ties
text-49cab25d = 独自且没有联系时的客人暴力

# violence.third_party: client violence with a third party against without, venue held equal
text-47fb79fd = 有第三方时的客人暴力，相对于没有，场所相同

# violence.past_violence: client violence after past violence
text-dca76c1e = 过去遭受暴力之后的客人暴力

# violence.exploited: client violence when exploited against free
text-e7de8542 = 受剥削时的客人暴力，相对于自由

# violence.trafficked: client violence when trafficked against free
text-882e03f3 = 被贩运时的客人暴力，相对于自由

# violence.street: client violence on the street against indoors, beyond screening
text-7ad437eb = 街头的客人暴力，相对于室内，在筛选之外

# violence.homeless: client violence with unstable housing
text-26e7752b = 住房不稳定时的客人暴力

# violence.poverty: client violence under money trouble
text-3f3b4abd = 缺钱时的客人暴力

# violence.trans: client violence against trans women relative to cis women
text-fecc44dd = 针对跨性别女性的客人暴力，相对于顺性别女性

# violence.frailty: unexplained differences between people in exposure to violence
text-8a729066 = 人与人之间在遭遇暴力方面未能解释的差异

# violence.police: police contacts with physical or sexual violence by police
text-df270098 = 警察施加身体暴力或性暴力的接触

# violence.other_exploited: violence by managers or community when exploited
text-1c737807 = 受剥削时来自管理者或社区的暴力

# violence.other_trafficked: the same when trafficked
text-8dfb55f0 = 同上，被贩运时

# violence.other_street: the same on the street against indoors
text-047df736 = 同上，街头相对于室内

# violence.homicide: violent events by clients or others that are homicides: indoors
text-db885d34 = 客人或其他人的暴力事件中属于杀人的：室内

# violence.homicide_street: the same on the street relative to indoors
text-88903875 = 同上，街头相对于室内

# violence.report_liable: reporting where the worker risks a charge or removal by reporting, against no risk
text-6b143d0d = 报案可能招致起诉或遣送时的报案，相对于没有风险

# violence.report_immunity: reporting under immunity from charge and removal, for those at risk
text-5172934b = 免于起诉和遣送时的报案，针对有此风险的人

# violence.past_recovery: rate at which past violence stops raising risk
text-2ba4b61e = 过去的暴力不再增加风险的速率

# health.condomless_haste: condomless encounter at full haste
text-ce270976 = 完全匆忙时不用安全套的性服务

# health.condomless_seizure: condomless encounter where police take condoms or use them as evidence and contacts are yearly
text-484d0c6b = 警察拿走安全套或用作证据、且每年有一次接触时，不用安全套的性服务

# health.condomless_precarious: condomless encounter with precarious status (client refusal)
text-aad3aa79 = 身份不稳定时不用安全套的性服务（客人拒绝）

# health.condomless_poverty: condomless encounter under money trouble
text-ed4c7219 = 缺钱时不用安全套的性服务

# health.condomless_violence: condomless encounter after past violence
text-58b17824 = 过去遭受暴力之后不用安全套的性服务

# health.condomless_trafficked: condomless encounter when trafficked
text-e706ea86 = 被贩运时不用安全套的性服务

# health.condomless_exploited: condomless encounter when exploited
text-4572ba4e = 受剥削时不用安全套的性服务

# health.condomless_tie: condomless encounter with ties to peers or an organisation
text-6245e2a5 = 与同伴或组织有联系时不用安全套的性服务

# health.condomless_managed: condomless encounter in a managed venue against elsewhere
text-316ae4c2 = 在有管理者的场所不用安全套的性服务，相对于别处

# health.condomless_managed_banned: condomless encounter in a managed venue where third parties are prohibited against lawful or regulated
text-75b2a03e = 禁止第三方时在有管理者的场所不用安全套的性服务，相对于合法或受规管

# health.condom_efficacy: reduction of transmission per act by a condom
text-ac1c3a23 = 安全套使每次行为的传播减少的比例

# health.hiv_to_client: HIV transmission, worker to client
text-297d6d42 = 艾滋病毒由性工作者传给客人

# health.art_efficacy: reduction of HIV transmission under suppressive treatment
text-408964b5 = 抑制病毒的治疗使艾滋病毒传播减少的比例

# health.hiv_sti_cofactor: HIV acquisition with a curable STI against without
text-4e91483c = 有可治愈的性传播感染时感染艾滋病毒，相对于没有

# health.sti_to_client: gonorrhoea transmission, worker to client
text-c96435a1 = 淋病由性工作者传给客人

# health.sti_untreated: duration of gonorrhoea untreated
text-ea8b51d7 = 淋病未治疗时的持续时间

# health.sti_testing: testing and cure of curable STI among workers at the reference
text-0c080763 = 性工作者中可治愈的性传播感染的检测和治愈，参照情况下

# health.sti_client_cure: cure of curable STI among clients, any route
text-9f59b0eb = 客人中可治愈的性传播感染的治愈，任何途径

# health.frailty: unexplained differences between people in how often they are infected: practices, partners outside work, networks
text-2906b607 = 人与人之间在感染频率方面未能解释的差异：行为方式、工作之外的伴侣、人际网络

# health.care_haste: testing and start of treatment at full haste and hiding against none
text-5410114a = 完全匆忙和躲藏时的检测和开始治疗，相对于没有

# health.care_tie: testing and start of treatment with ties against none
text-915ec598 = 有联系时的检测和开始治疗，相对于没有

# health.care_lapse: loss of viral suppression at the reference
text-419702ea = 失去病毒抑制，参照情况下

# health.care_lapse_custody: loss of viral suppression in custody against at liberty
text-5aea20f3 = 羁押中失去病毒抑制，相对于自由时

# health.care_housing: start of HIV treatment in unstable housing against secure; loss of viral suppression by its inverse
text-14d0410a = 住房不稳定时开始艾滋病毒治疗，相对于稳定；失去病毒抑制用其倒数

# health.care_poverty: testing for STI and start of HIV treatment under money trouble
text-4c942f87 = 缺钱时的性传播感染检测和开始艾滋病毒治疗

# health.care_compulsory_testing: voluntary testing and start of treatment where testing is compulsory and results are disclosed
text-faf9965d = 强制检测且结果被披露时，自愿检测和开始治疗

# raids.present: share of those who work in a place who are there when it is raided
text-40ba8ce4 = 在某处工作的人中，突击搜查时在场的比例

# raids.flag_trafficked: a trafficked person met in an indiscriminate raid is identified, distinct definition
text-057a9bd3 = 在无线索的突击搜查中遇到的被贩运者被识别，定义有区分时

# raids.flag_other: a person who is not trafficked, met in such a raid, is called trafficked
text-30d6a422 = 在此类搜查中遇到的并非被贩运的人被认定为被贩运者

# raids.complaint_sensitivity: identification of a trafficked person in a complaint-led case against an indiscriminate raid
text-852a9108 = 在由投诉引起的案件中识别被贩运者，相对于无线索的突击搜查

# raids.complaint_ratio: chance that a complaint-led raid strikes a place with a trafficked person against one without
text-4132bfaf = 由投诉引起的突击搜查落在有被贩运者的场所的概率，相对于没有的场所

# raids.conflated_flag: anyone met is called trafficked where the law conflates sex work and trafficking
text-cf19c709 = 法律把性工作与人口贩运混为一谈时，遇到的任何人被认定为被贩运者

# raids.identification_tie: identification of a trafficked person who has ties to peers or an organisation
text-587dcf92 = 识别与同伴或组织有联系的被贩运者

# raids.identification_nonpunishment: identification where trafficked persons are not punished
text-d549a2b6 = 不处罚被贩运者时的识别

# raids.identification_permit: identification where a residence permit is unconditional against none
text-2c0b0ba4 = 居留许可无条件时的识别，相对于没有许可

# raids.conditional_permit: a conditional residence permit, as a share of the effect of an unconditional one
text-9f6b5901 = 有条件的居留许可，占无条件许可效果的比例

# raids.arrest: people found, liable under the law and not identified, who are arrested
text-99db1f21 = 被找到、依法须负责且未被识别的人中被逮捕的

# raids.detain_migrant: people found without a permit, not identified, who are taken to immigration detention
text-422c2a9a = 被找到、没有许可且未被识别的人中被移民拘留的

# raids.closure: workplaces raided that close, where third parties or working together are prohibited
text-f74e9e80 = 禁止第三方或一起工作时，被搜查后关闭的工作场所

# raids.seizure: people found whose property is taken, where the law or practice lets police take it
text-e4f766fd = 法律或实际做法允许警察拿走财物时，被找到的人中财物被拿走的

# raids.freed: identified trafficked persons who are out of trafficking after the raid
text-ba6278b8 = 被识别的被贩运者中在突击搜查后脱离贩运的

# raids.referral: being out of trafficking after identification, where people are referred to services by choice against left alone or forced
text-f535f1f0 = 被识别后脱离贩运：由本人选择转介服务，相对于不管或强迫

# raids.punished: identified trafficked persons who are arrested or detained all the same, without non-punishment
text-d735c905 = 没有不处罚规则时，被识别的被贩运者仍被逮捕或拘留

# raids.rehabilitation_weeks: stay in compulsory rehabilitation where the law names none
text-7f45544a = 法律未规定时强制康复的时间

# raids.home_ratio: raids per home against raids per workplace, where homes are included
text-2249e2ba = 包括住所时，每个住所的突击搜查相对于每个工作场所的

# exploitation.exploited_years: mean time in exploitation short of trafficking
text-b626f35d = 受剥削（未到贩运）的平均时间

# exploitation.trafficked_years: mean time trafficked until exit
text-c0c8f7d5 = 被贩运直到脱离的平均时间

# exploitation.precarious: entry with a status that bars sex work or residence
text-b20b62eb = 身份不允许性工作或居留时的陷入

# exploitation.poverty: entry under money trouble
text-45c5717d = 缺钱时的陷入

# exploitation.isolation: entry when alone and without ties
text-9042179f = 独自且没有联系时的陷入

# exploitation.third_party: entry with a third party where third parties are outside the law
text-fa5654e1 = 第三方不合法时，有第三方者的陷入

# exploitation.advertising_loss: entry of solo and shared workers with no advertising reach against full reach
text-ffc59793 = 没有广告覆盖时共用和独自工作者的陷入，相对于完全覆盖

# exploitation.tie: entry with ties to peers or an organisation
text-6dce22a0 = 与同伴或组织有联系时的陷入

# exploitation.labour_rights: entry in managed and shared venues under full labour rights against none
text-426fd770 = 享有全部劳动者权利时在有管理者的场所和共用场所的陷入，相对于没有权利

# exploitation.labour_partial: occupational health and safety alone, as a share of the effect of full labour rights
text-6dc9e6fb = 只有职业健康与安全规定，占全部劳动者权利效果的比例

# exploitation.market_size: entry against the size of the market: positive, a smaller market recruits fewer
text-47e23618 = 陷入与市场规模的关系：为正时，市场越小招入越少

# exploitation.irregular_share: share of workers without a permit who stay precarious although sex work is allowed on any visa
text-3f80ed69 = 虽然任何签证都允许性工作、但仍不稳定的无许可性工作者比例

# exploitation.after_removal: exploited on return after removal, in new debt
text-0d2c1d0a = 被遣送后返回时受剥削，背上新债

# exploitation.exit_self: exits from trafficking by oneself, share at the reference
text-b24b67f4 = 靠自己脱离贩运，参照情况下的比例

# exploitation.exit_police: exits by police other than raids, share at the reference
text-cc03d25b = 由警察（突击搜查之外）脱离，参照情况下的比例

# exploitation.exit_peers: exits by peers, clients or services, share at the reference
text-43248913 = 由同伴、客人或服务机构脱离，参照情况下的比例

# exploitation.exit_immunity: exit through police where reporting is immune and trafficked persons are not punished
text-abb901d8 = 报案免责且不处罚被贩运者时，经警察脱离

# exploitation.exit_tie: exit through peers with ties against none
text-8179d201 = 有联系时经同伴脱离，相对于没有

# exploitation.frailty: unexplained differences between people in vulnerability to exploitation
text-f8f1c0ae = 人与人之间在易受剥削方面未能解释的差异

# migration.uptake: safe legal places that are taken by people who would otherwise arrive without one, at one place per arrival
text-d0e66c87 = 每次抵达有一个名额时，被否则会无名额抵达的人使用的安全合法名额

# migration.inflow: migrant arrivals added for each legal place per arrival
text-67d752c6 = 每次抵达每有一个合法名额所增加的移民抵达

# migration.debt_irregular: arrivals without a permit who owe for their journey
text-2dad0efd = 没有许可且为路途欠债的抵达

# migration.debt_permitted: arrivals with a permit who owe for their journey
text-21c0402c = 有许可但为路途欠债的抵达

# migration.debt_size: debt of one arrival where the law names none
text-b749f2a8 = 法律未规定时一次抵达的债务

# migration.repaid_share: income that goes into repaying a debt
text-cb56b37a = 用于还债的收入

# migration.debt_on_return: people back after removal who owe again
text-497d77e6 = 被遣送后返回又欠债的人

# migration.lapse: rate at which a permit is lost
text-62a2ee34 = 失去许可的速率

# migration.lapse_barred: loss of a permit where the law bars migrants from sex work against where it does not
text-c23ac74b = 法律不允许移民从事性工作时失去许可，相对于允许

# migration.regularise_channels: gaining a permit with one legal place per arrival against none
text-60ed78b4 = 每次抵达有一个合法名额时获得许可，相对于没有

# migration.permit_granted: identified trafficked persons without a permit who get one, where the law offers it without condition
text-2bc58a7d = 法律无条件提供时，被识别的无许可被贩运者中获得许可的

# income.third_party_share: earnings that a third party keeps
text-99d22d18 = 第三方留下的收入

# income.exploited_share: earnings withheld from an exploited person
text-9b45ab5a = 从受剥削者扣下的收入

# income.trafficked_share: earnings withheld from a trafficked person
text-145b2da1 = 从被贩运者扣下的收入

# income.fine: one fine
text-5465a786 = 一次罚款

# income.seizure: money lost at one seizure, where the law lets police take it
text-f5f3c006 = 法律允许警察拿走钱时，一次没收损失的钱

# income.poverty_elasticity: getting into money trouble against income, with a minus sign; getting out with a plus
text-b34077b1 = 陷入缺钱与收入的关系，取负号；摆脱缺钱取正号

# income.least: income below which money trouble does not become more likely
text-b2ffd320 = 低于此收入时缺钱不再变得更可能

# income.poverty_years: mean time in money trouble
text-b6e55062 = 缺钱的平均时间

# housing.unstable_years: mean time homeless or unstably housed
text-67b2d65a = 无家可归或住房不稳定的平均时间

# housing.poverty: loss of housing under money trouble
text-c9063b26 = 缺钱时失去住房

# housing.violence: loss of housing after violence that still weighs
text-90238139 = 仍受过去暴力影响时失去住房

# housing.eviction: loss of housing off the street where renting to sex workers is a crime (third parties prohibited)
text-98a3546c = 向性工作者出租属于犯罪时（禁止第三方），不在街头工作者失去住房

# housing.after_custody: people released from custody who have lost their housing
text-da4eb085 = 从羁押中释放时已失去住房的人

# housing.after_home_raid: people whose home is raided who are evicted
text-f412b41f = 住所被突击搜查后被赶出的人

# organising.half_funding: yearly funding at which half of what organisations can do is reached
text-1c5610cc = 各组织能做到的达到一半时的年度资金

# organising.reach_lost_haste: organisations' reach lost among people in full haste and hiding
text-fe825226 = 在完全匆忙和躲藏的人中失去的组织覆盖

# organising.reach_lost_banned: organisations' reach lost where working together or third parties are crimes
text-9e818358 = 一起工作或第三方属于犯罪时失去的组织覆盖

# organising.outreach: isolated workers whom outreach brings in touch, at full reach of organisations
text-26010ad2 = 组织完全覆盖时，外展工作接触到的孤立的性工作者

# organising.labour: entry into exploitation at full labour organising against none
text-e3be04b7 = 劳动组织完全时陷入剥削，相对于没有

# organising.empowerment_condomless: encounters without a condom at full reach of organisations against none: peers, condoms, collectives, beyond ties and services
text-92cfd28d = 组织完全覆盖时不用安全套的性服务，相对于没有：同伴、安全套、团体，在联系和服务之外

# organising.empowerment_poverty: leaving money trouble at full economic empowerment by organisations against none
text-9518663d = 组织提供完全的经济支持时摆脱缺钱，相对于没有

# organising.protection_poverty: getting into money trouble at full social protection by organisations against none
text-c7401ace = 组织提供完全的社会保障时陷入缺钱，相对于没有

# organising.legal_arrest: share of contacts that end in arrest at full legal services of organisations against none
text-ce295d00 = 组织提供完全的法律服务时以逮捕告终的接触比例，相对于没有

# organising.crisis_violence: violence by clients and by others at full legal services of organisations (crisis response, work with police) against none
text-2d8a6124 = 组织提供完全的法律服务时（危机应对、与警察合作）客人和其他人的暴力，相对于没有

# organising.legal_report: reporting violence at full legal services of organisations against none
text-67dad5fe = 组织提供完全的法律服务时报告暴力，相对于没有

# organising.support_depression: depression at full psychological support by organisations against none
text-209fbf2f = 组织提供完全的心理支持时的抑郁，相对于没有

# services.delivered: what comes about of places, funding, legal channels and participation that a law promises
text-07b47972 = 法律承诺的名额、资金、合法途径和参与中得到实现的部分

# services.wish: workers who would take up a voluntary service of the state, isolated, not hiding
text-c037e88b = 孤立、不躲藏的性工作者中愿意使用国家自愿服务的

# services.wish_tie: taking up services with ties against none
text-8ae81387 = 有联系时使用服务，相对于没有

# services.wish_haste: taking up services in full haste and hiding against none
text-5f767b01 = 完全匆忙和躲藏时使用服务，相对于没有

# services.wish_led: taking up services run by sex workers against the state's
text-04f6e543 = 使用性工作者主办的服务，相对于国家的服务

# services.wish_compulsory: taking up services that are not voluntary
text-740e8460 = 使用非自愿的服务

# services.wish_trust: taking up services with full trust against none
text-75bf5f1a = 完全信任时使用服务，相对于没有信任

# services.trust_lost: trust lost where rehabilitation, testing or services are compulsory
text-92e30afd = 康复、检测或服务为强制时失去的信任

# services.trust_half_life: half-life of a change of trust
text-32525d5d = 信任变化的半衰期

# services.health_condomless: encounters without a condom when served by health services
text-78d070b0 = 得到卫生服务时不用安全套的性服务

# services.health_care: starting HIV treatment when served by health services
text-6f0822a2 = 得到卫生服务时开始艾滋病毒治疗

# services.health_testing: testing and cure of curable STI when served by health services
text-873a66c7 = 得到卫生服务时可治愈的性传播感染的检测和治愈

# services.legal_report: reporting violence when served by legal services
text-75e9a08c = 得到法律服务时报告暴力

# services.legal_regularise: gaining a permit when served by legal services
text-be4c817f = 得到法律服务时获得许可

# services.economic_poverty: leaving money trouble when served by economic services
text-3bb5a865 = 得到经济服务时摆脱缺钱

# services.economic_leaving: leaving sex work by choice when served by economic services
text-9adf4bb0 = 得到经济服务时自愿离开性工作

# services.protection_poverty: getting into money trouble when under social protection
text-f73c705b = 有社会保障时陷入缺钱

# services.psychological_depression: depression when served by psychological services
text-4f1f1f42 = 得到心理服务时的抑郁

# services.psychological_fading: past violence ceasing to weigh when served by psychological services
text-aa872d02 = 得到心理服务时过去的暴力不再有影响

# services.housing: regaining housing when served by housing services
text-a4531d6b = 得到住房服务时重新获得住房

# services.exit: exit from trafficking through peers and services when served by legal services
text-ce7dd7b5 = 得到法律服务时经同伴和服务机构脱离贩运

# stigma.selling: stigma that a prohibition of selling adds
text-556b33f8 = 禁止出售所增加的污名

# stigma.clients: stigma that a prohibition of buying or of third parties adds
text-12b0e88e = 禁止购买或第三方所增加的污名

# stigma.conflated: stigma that a law adds which takes sex work for trafficking
text-62bf4523 = 把性工作当作人口贩运的法律所增加的污名

# stigma.raids: stigma that raids at the setting's high level add
text-ebd515db = 当地高水平的突击搜查所增加的污名

# stigma.participation: stigma that co-design of the law takes away
text-1a229c57 = 共同制定法律所减少的污名

# stigma.half_life: half-life of a change of stigma
text-d7bb49b4 = 污名变化的半衰期

# stigma.violence: violence by clients at full stigma against none
text-dda7a409 = 污名最重时的客人暴力，相对于没有污名

# stigma.other_violence: violence by others at full stigma against none
text-6d6d1723 = 污名最重时其他人的暴力，相对于没有污名

# stigma.report: reporting violence at full stigma against none
text-baaf5d19 = 污名最重时报告暴力，相对于没有污名

# stigma.care: testing and starting treatment at full stigma against none
text-bc647f62 = 污名最重时检测和开始治疗，相对于没有污名

# stigma.depression: depression at full stigma against none
text-29da93ad = 污名最重时的抑郁，相对于没有污名

# participation.consulted: what consultation does, as a share of what co-design does
text-68e4abe6 = 征求意见的作用，占共同制定的比例

# participation.uptake: taking up services co-designed with sex workers against none
text-6a4af4f2 = 使用与性工作者共同设计的服务，相对于没有共同设计

# participation.trust: trust that co-design adds
text-7406797c = 共同制定所增加的信任

# participation.targeting: indiscriminate raids that co-design makes complaint-led
text-d6f6e275 = 因共同制定而改为由投诉引起的无线索突击搜查

# mortality.depression_violence: depression after violence that still weighs
text-780170ed = 仍受过去暴力影响时的抑郁

# mortality.depression_custody: depression in custody
text-b17ff97b = 羁押中的抑郁

# mortality.depression_isolation: depression in full isolation
text-cc9dd0e9 = 完全孤立时的抑郁

# mortality.depression_poverty: depression under money trouble
text-c88f485b = 缺钱时的抑郁

# mortality.depression_housing: depression in unstable housing
text-9564af8e = 住房不稳定时的抑郁

# mortality.depression_trafficked: depression when trafficked
text-464af908 = 被贩运时的抑郁

# mortality.ptsd_violence: post-traumatic stress after violence that still weighs
text-3ea791cf = 仍受过去暴力影响时的创伤后应激

# mortality.ptsd_trafficked: post-traumatic stress when trafficked
text-9bcb4e34 = 被贩运时的创伤后应激

# mortality.death_depression: death with depression
text-5e310ce6 = 有抑郁时的死亡

# mortality.death_housing: death in unstable housing
text-78c330ea = 住房不稳定时的死亡

# mortality.death_hiv: death with HIV that is not suppressed
text-4efeab5f = 艾滋病毒未受抑制时的死亡

# mortality.years_lost: years of life lost by one death
text-1b8bf3d6 = 一次死亡损失的生命年数

# mortality.weight_hiv: HIV that is not suppressed
text-b5064188 = 未受抑制的艾滋病毒

# mortality.weight_hiv_suppressed: HIV that is suppressed
text-7896fe95 = 受抑制的艾滋病毒

# mortality.weight_sti: the curable STI
text-73f226ef = 可治愈的性传播感染

# mortality.weight_depression: depression
text-74fd2e75 = 抑郁

# mortality.weight_ptsd: post-traumatic stress
text-b71f5d23 = 创伤后应激

# mortality.injury_years: injury from one violent event
text-e9922ee3 = 一次暴力事件造成的伤

# public_money.contact: one police contact
text-390ce0cc = 一次与警察的接触

# public_money.arrest: one arrest, with what follows in court
text-8c842d40 = 一次逮捕，包括随后的法庭程序

# public_money.raid: one workplace or home raided
text-7b7271fe = 一次对工作场所或住所的突击搜查

# public_money.custody_day: a day in police custody or prison
text-4e01c525 = 在警方羁押或监狱中一天

# public_money.detention_day: a day in immigration detention
text-b275516e = 在移民拘留中一天

# public_money.rehabilitation_day: a day in compulsory rehabilitation
text-82e2b0f3 = 在强制康复中一天

# public_money.deportation: one deportation
text-7c27544d = 一次遣送出境

# public_money.service_year: one person served by one service for a year
text-c8be1480 = 一项服务帮助一个人一年

# public_money.hiv_care_year: a year of HIV treatment
text-f68e356c = 艾滋病毒治疗一年

# public_money.sti: one episode of the curable STI
text-c0f25aeb = 可治愈的性传播感染一次

# public_money.violence: health care after one violent event
text-fa240b16 = 一次暴力事件后的医疗

# violence.acted_on: reports of violence after which the dangerous client is gone from the market
text-88cd4fc0 = 使危险客人从市场消失的暴力报案

# exploitation.debt: entry into exploitation, and from there into trafficking, when owing for the journey, beyond money trouble
text-965fdb0d = 为路途欠债时陷入剥削、并由此陷入贩运，在缺钱之外

# people.entry_demand: people who begin sex work against the size of the market
text-e983ffff = 开始从事性工作的人与市场规模的关系

# people.entry_prohibited: people who begin sex work where selling, soliciting, working together, third parties and buying are all prohibited against none of them
text-56765d87 = 出售、招揽、一起工作、第三方和购买全部被禁止时开始从事性工作的人，相对于都不禁止

# people.frailty_correlation: common part of the four frailties (violence, police, exploitation, infection)
text-17d622a8 = 四种未能解释的差异（暴力、警察、剥削、感染）的共同部分

# people.represented: adult sex workers in the place
text-9a6a7ba1 = 当地的成年性工作者

# people.street: share who mainly work on the street
text-f4072687 = 主要在街头工作的比例

# people.managed: share who mainly work in managed venues
text-43d5a0b0 = 主要在有管理者的场所工作的比例

# people.shared: share who mainly work in shared places without a manager; the rest work alone indoors
text-065a5394 = 主要在没有管理者的共用场所工作的比例；其余独自在室内工作

# people.migrant_street: migrants among street workers
text-5b0b1f58 = 街头工作者中的移民

# people.migrant_managed: migrants among workers in managed venues
text-9d28125c = 有管理者的场所工作者中的移民

# people.migrant_other: migrants among shared and solo workers
text-1c4830e0 = 共用场所和独自工作者中的移民

# people.unpermitted: migrants without status or with a visa that bars sex work, of all migrants
text-c0512055 = 所有移民中没有身份或签证不允许性工作的人

# people.trans: trans women
text-d2e51278 = 跨性别女性

# people.men_other: men and others
text-03d573a8 = 男性及其他人

# people.age_18_24: aged 18 to 24
text-3b0a3a39 = 18至24岁

# people.tied: in touch with peers' groups or an organisation
text-d365dd0c = 与同伴团体或组织有联系

# people.third_party: have a third party, among those outside managed venues
text-78e3b4a2 = 有第三方的，在有管理者的场所之外的人中

# people.poverty: money trouble
text-5941b41a = 缺钱

# people.unstable_street: homeless or unstably housed among street workers
text-056971dc = 街头工作者中无家可归或住房不稳定的

# people.unstable_indoor: the same among all others
text-30e809b3 = 同上，所有其他人中

# people.past_violence: with past violence that still weighs
text-b3d1d429 = 仍受过去暴力影响的

# people.exploited: exploited, short of trafficking
text-d9a075c7 = 受剥削，但未到贩运

# people.trafficked: trafficked (Palermo Protocol, adults)
text-cb54af55 = 被贩运者（《巴勒莫议定书》，成年人）

# people.leaving: rate of leaving sex work
text-1c7fdf62 = 离开性工作的速率

# people.death: death rate from causes other than homicide
text-6629e11f = 因杀人以外原因死亡的比率

# workplaces.managed_size: people who work in one managed venue, mean
text-86307ca3 = 一个有管理者的场所的工作人数，平均

# workplaces.shared_size: people who work in one shared place, mean
text-0e86ddb1 = 一个共用场所的工作人数，平均

# police.contact: police contacts per worker-year
text-150a1f47 = 每名工作者每年与警察的接触

# police.low: contacts from one prohibition enforced at a low level, among those it reaches
text-451e1ecb = 一项禁令在低执法水平下带来的接触，在受其影响的人中

# police.medium: the same at a medium level
text-67f5e489 = 同上，中等水平

# police.high: the same at a high level
text-53728219 = 同上，高水平

# raids.low: raids and police inspections at a low level
text-a3e1d29a = 低水平的突击搜查和警察检查

# violence.client: violent events by clients per worker-year
text-d252013a = 每名工作者每年遭受的客人暴力事件

# violence.other: violent events by managers, community or strangers per worker-year (partners are outside)
text-c8767f27 = 每名工作者每年遭受的管理者、社区或陌生人的暴力事件（不含伴侣）

# violence.report_resident: a resident worker reports a violent event to police
text-217526a6 = 本地性工作者向警察报告暴力事件

# violence.report_migrant: a migrant worker reports a violent event to police
text-d4e89509 = 移民性工作者向警察报告暴力事件

# clients.encounters: encounters per working worker
text-636e54a3 = 每名在工作的性工作者的性服务次数

# clients.encounters_street: encounters of street workers relative to all others
text-a0c04261 = 街头工作者的性服务次数，相对于所有其他人

# clients.regular: visits by regular clients
text-00f93864 = 常客的来访

# clients.visits_regular: visits of one regular client
text-5c43916d = 一名常客的来访

# clients.visits_occasional: visits of one occasional client
text-4db26260 = 一名偶尔来的客人的来访

# clients.dangerous: visits by dangerous clients
text-68e5ffae = 危险客人的来访

# clients.turnover: rate at which clients stop for good and are replaced
text-2d277b89 = 客人永久离开并被取代的速率

# clients.hiv: HIV prevalence among clients
text-228cb44c = 客人中的艾滋病毒感染率

# clients.suppressed: virally suppressed among clients with HIV
text-dfc66ba1 = 感染艾滋病毒的客人中病毒受抑制的

# clients.sti: prevalence of the curable STI (gonorrhoea) among clients
text-30f58092 = 客人中可治愈的性传播感染（淋病）的感染率

# health.condomless: encounters without a condom
text-549318b9 = 不用安全套的性服务

# health.hiv: HIV prevalence among workers
text-cf9cbb05 = 性工作者中的艾滋病毒感染率

# health.suppressed: virally suppressed among workers with HIV
text-074b5c83 = 感染艾滋病毒的性工作者中病毒受抑制的

# health.hiv_incidence: HIV incidence among workers without HIV, all routes
text-875d4aaf = 未感染的性工作者中艾滋病毒的新发感染，所有途径

# health.hiv_work_share: share of new HIV infections acquired at work with clients (not by injecting or with partners)
text-02e4e252 = 新发艾滋病毒感染中在工作中由客人传染的比例（不是注射或伴侣）

# health.sti: prevalence of the curable STI (gonorrhoea) among workers
text-be768d7e = 性工作者中可治愈的性传播感染（淋病）的感染率

# people.debt: migrants who owe for their journey
text-0d21eb1d = 为路途欠债的移民

# income.encounter: paid for one encounter
text-83072305 = 一次性服务的价格

# health.depression: depression, current
text-3a1b3238 = 抑郁，目前

# health.ptsd: post-traumatic stress, current
text-7ec7ca2b = 创伤后应激，目前

# money.cost_level: public costs relative to those of North America and Western Europe, where data/parameters/public_money.toml has its unit costs from
text-555a4af8 = 公共成本相对于北美和西欧；data/parameters/public_money.toml的单位成本来自那里

# unit: change of arrivals per legal place
text-256f26b5 = 每个合法名额带来的抵达变化

# unit: contacts per 100 worker-years
text-4af22cc4 = 次接触/每100人工作一年

# unit: contacts per client contact
text-b44e7b1b = 次接触/每次与客人的接触

# unit: correlation
text-577bf0c4 = 相关系数

# unit: disability weight
text-0011aa64 = 残疾权重

# unit: dollars
text-d4440192 = 美元

# unit: dollars of 2020
text-76b4e1a1 = 美元（2020年价格）

# unit: dollars per worker-year
text-0558843e = 美元/每人工作一年

# unit: exponent
text-27189634 = 指数

# unit: fraction
text-2c0f0f45 = 比例

# unit: fraction of income
text-b7c53f6e = 占收入的比例

# unit: fraction of the mean
text-773bd750 = 占平均值的比例

# unit: hazard ratio
text-957ec5c3 = 风险比

# unit: odds ratio
text-9a5b7b5c = 优势比

# unit: people
text-c9022680 = 人

# unit: per contact a year
text-f42fd070 = 每次接触每年

# unit: per week
text-cdca8801 = 每周

# unit: per year
text-611c1ee3 = 每年

# unit: probability
text-3955f8fd = 概率

# unit: probability per act
text-eb5527b6 = 每次行为的概率

# unit: raids per 100 workplaces a year
text-0d0dbbf7 = 次突击搜查/每100个工作场所每年

# unit: ratio
text-2f04a79e = 比值

# unit: share
text-c3bc45ac = 比例

# unit: share of the scale
text-d7548abe = 占量表的比例

# unit: standard deviation of the log
text-33147364 = 对数的标准差

# unit: weeks
text-eb0d2375 = 周

# unit: weeks of income
text-62bf1120 = 周的收入

# unit: weight
text-0844df8f = 权重

# unit: years
text-1c50993b = 年

# unit: years of full disability
text-e2790e6c = 年的完全残疾

# unit: years of income
text-7fd404c5 = 年的收入
