# What a law can say: for each lever its name, the question, a word of help, and what each answer means.
# lever-<name>: short name, as in a list. lever-<name>-question: asked of the bill. lever-<name>-<word>: one answer,
# a whole sentence, also used in lists of what a law says.
# 第三方：管理性工作者、出租场所给性工作者、为其开车、提供保护或以其他方式与其合作的人。

## Selling and buying

lever-selling = 出售性服务
lever-selling-question = 成年人可以出售性服务吗？
lever-selling-help = 这里指提供性服务的人，不涉及客人、管理者或场所。
lever-selling-allowed = 允许出售性服务。
lever-selling-licensed = 须持牌照或经登记，方可出售性服务。
lever-selling-prohibited = 出售性服务属于违法。

lever-buying = 购买性服务
lever-buying-question = 成年人可以向成年人购买性服务吗？
lever-buying-help = 这里指客人。
lever-buying-allowed = 允许购买性服务。
lever-buying-prohibited = 购买性服务属于违法。

lever-soliciting = 在公共场所招揽客人
lever-soliciting-question = 性工作者可以在公共场所寻找客人吗？
lever-soliciting-help = 例如在街上和公园里。即使出售性服务本身获得允许，警察也常常动用这类规定。
lever-soliciting-allowed = 允许在公共场所寻找客人。
lever-soliciting-zoned = 只允许在某些地方或某些时间在公共场所寻找客人。
lever-soliciting-prohibited = 在公共场所寻找客人属于违法。

lever-advertising = 广告
lever-advertising-question = 可以为性服务做广告吗？
lever-advertising-help = 包括印刷品和网上广告。要求网站为他人发布的内容承担责任的规定也算在内。
lever-advertising-allowed = 允许做广告。
lever-advertising-restricted = 在限定范围内允许做广告。
lever-advertising-prohibited = 做广告属于违法，或者网站须为此承担责任。

## Workplaces and third parties

lever-third_parties = 第三方
lever-third_parties-question = 其他人可以管理性工作者、出租场所给性工作者、为其开车或提供保护吗？
lever-third_parties-help = 法律上把这些行为称为介绍、组织、容留性交易，或靠他人性交易的收入为生。强迫、欺骗和剥削另有罪名，这里不包括在内。
lever-third_parties-allowed = 允许与第三方合作，适用与其他工作相同的法律。
lever-third_parties-regulated = 在特别规定之下允许与第三方合作，例如场所须持牌照。
lever-third_parties-prohibited = 与第三方合作的，第三方违法。

lever-working_together = 一起工作
lever-working_together-question = 两名或更多性工作者可以共用一个工作场所吗？
lever-working_together-help = 在有些法律中，两名性工作者共用的公寓也算性交易场所。
lever-working_together-allowed = 性工作者可以在同一处一起工作。
lever-working_together-prohibited = 在同一处一起工作属于违法。

## Police, raids and the law on trafficking

lever-trafficking_definition = 什么算人口贩运
lever-trafficking_definition-question = 法律是否把人口贩运与自愿的性工作区分开来？
lever-trafficking_definition-help = 有些法律把所有性工作，或对性工作的一切协助，都当作人口贩运。
lever-trafficking_definition-distinct = 人口贩运须有强迫、欺骗或滥用权力等手段。自愿的性工作不是人口贩运。
lever-trafficking_definition-conflated = 自愿的性工作，或对其提供的协助，都可能算作人口贩运。

lever-raids = 突击搜查
lever-raids-question = 警察对工作场所进行突击搜查或检查有多频繁？
lever-raids-help = 低、中、高都是相对于当地情况而言。

lever-raids_targeting = 哪些工作场所会被搜查
lever-raids_targeting-question = 警察会突击搜查哪些工作场所？
lever-raids_targeting-help = 是在接到对某个场所的投诉或线索之后才搜查，还是凡出售性服务的场所都搜查。
lever-raids_targeting-complaint_led = 警察只在接到对某个工作场所的投诉或线索之后，才会突击搜查。
lever-raids_targeting-indiscriminate = 警察在没有线索的情况下也会突击搜查工作场所。

lever-raids_homes = 突击搜查住所
lever-raids_homes-question = 性工作者的住所也会被突击搜查吗？
lever-raids_homes-help = 指性工作者居住、也可能在其中工作的地方。
lever-raids_homes-true = 住所也会被突击搜查。
lever-raids_homes-false = 住所不会被突击搜查。

lever-disposition = 突击搜查之后
lever-disposition-question = 突击搜查之后，被警察认定为被贩运者的人会怎样？
lever-disposition-help = 这适用于所有被认定为被贩运者的人，不论认定是否正确。
lever-disposition-left_alone = 不对他们采取任何措施。
lever-disposition-voluntary_referral = 为他们提供服务，他们可以拒绝。
lever-disposition-compulsory_rehabilitation = 他们被强制留在康复机构。
lever-disposition-detention = 他们被拘留。
lever-disposition-deportation = 他们被遣送出境。

lever-disposition_weeks = 康复期限
lever-disposition_weeks-question = 强制康复会把人留多久？
lever-disposition_weeks-help = 0表示按当地惯常的期限。只有在强制留置的情况下，此项才有影响。

lever-seizure = 警察拿走什么
lever-seizure-question = 警察可以从性工作者那里拿走什么，或把什么用作证据？
lever-seizure-help = 如果安全套会被用作证据，人们就较少随身携带。
lever-seizure-money = 钱
lever-seizure-phones = 手机
lever-seizure-condoms = 安全套
lever-seizure-nothing = 警察不拿走任何东西。
lever-seizure-all = 警察可以拿走：{ $things }。

lever-non_punishment = 不处罚被贩运者
lever-non_punishment-question = 被贩运者被迫做出的行为，是否免受处罚？
lever-non_punishment-help = 例如无许可工作，或被迫实施的违法犯罪行为。
lever-non_punishment-true = 被贩运者不因被迫做出的行为受处罚。
lever-non_punishment-false = 被贩运者可能因被迫做出的行为受处罚。

## Migration

lever-migrant_sex_work = 移民从事性工作
lever-migrant_sex_work-question = 没有永久居留权的移民可以从事性工作吗？
lever-migrant_sex_work-help = 签证所附的条件也算在内，即使本国公民从事性工作合法。
lever-migrant_sex_work-allowed = 移民凭任何允许工作的签证都可以从事性工作。
lever-migrant_sex_work-barred = 移民不得从事性工作，否则可能被罚款或失去许可。
lever-migrant_sex_work-deportable = 从事性工作的移民可能被遣送出境。

lever-migration_channels = 安全合法的入境途径
lever-migration_channels-question = 为前来工作的人提供多少安全合法的名额？
lever-migration_channels-help = 每年的名额数与入境人数之比。0表示没有名额，1表示人人都有名额。

lever-migration_debt = 入境所欠的债
lever-migration_debt-question = 没有合法名额而入境的人，要背多少债？
lever-migration_debt-help = 费用与债务合计，以相当于多少年的收入表示。0表示与当地惯常情况相同。

lever-residence_permit = 被贩运者的居留许可
lever-residence_permit-question = 被贩运者能获得居留许可吗？
lever-residence_permit-help = 有条件是指：只给予协助检方办案的人。
lever-residence_permit-none = 被贩运者得不到居留许可。
lever-residence_permit-conditional = 被贩运者只有协助检方办案，才能获得居留许可。
lever-residence_permit-unconditional = 被贩运者无须任何条件即可获得居留许可。

## Health and rights

lever-health_testing = 健康检测
lever-health_testing-question = 性工作者必须接受艾滋病毒和其他感染的检测吗？
lever-health_testing-help = 自愿检测在任何情况下都可以做。
lever-health_testing-none = 任何人都没有接受检测的义务。
lever-health_testing-compulsory = 性工作者必须接受检测。

lever-health_results = 健康检测结果
lever-health_results-question = 健康检测的结果如何处理？
lever-health_results-help = 披露是指：未经本人同意，转告警察、雇主、媒体或其他人。
lever-health_results-confidential = 检测结果保密。
lever-health_results-disclosed = 检测结果未经本人同意就被披露。

lever-labour_rights = 劳动者权利
lever-labour_rights-question = 性工作者作为劳动者受到保护吗？
lever-labour_rights-help = 例如工作安全、合同、报酬、休假，以及拒绝客人的权利。
lever-labour_rights-none = 性工作者不享有任何劳动者保护。
lever-labour_rights-health_and_safety = 性工作者受职业健康与安全规定的保护。
lever-labour_rights-full = 性工作者享有与其他劳动者相同的权利。

lever-reporting_immunity = 安全报案
lever-reporting_immunity-question = 性工作者遭到犯罪侵害时，能没有风险地报案吗？
lever-reporting_immunity-help = 即不会因此被起诉，也不会被遣送出境。
lever-reporting_immunity-true = 性工作者可以报案，没有被起诉或遣送的风险。
lever-reporting_immunity-false = 性工作者报案，有被起诉或遣送的风险。

## Services and organisations

lever-services_health = 卫生服务
lever-services_health-question = 法案出资提供多少个卫生服务名额？
lever-services_health-help = 面向性工作者的诊所和外展服务。

lever-services_legal = 法律服务
lever-services_legal-question = 法案出资提供多少个法律服务名额？
lever-services_legal-help = 法律咨询和出庭协助。

lever-services_economic = 经济服务
lever-services_economic-question = 法案出资提供多少个经济服务名额？
lever-services_economic-help = 培训、储蓄和其他收入来源。

lever-services_social_protection = 社会保障
lever-services_social_protection-question = 法案出资提供多少个社会保障名额？
lever-services_social_protection-help = 收入补助、医疗保险等。

lever-services_psychological = 心理服务
lever-services_psychological-question = 法案出资提供多少个心理服务名额？
lever-services_psychological-help = 心理咨询和治疗。

lever-services_housing = 住房
lever-services_housing-question = 法案出资提供多少个住房名额？
lever-services_housing-help = 接纳性工作者的庇护所和住房。

lever-services_voluntary = 自愿使用服务
lever-services_voluntary-question = 人们是自愿使用这些服务的吗？
lever-services_voluntary-help = 非自愿是指：由法院下令，或以此作为获得其他待遇的条件。
lever-services_voluntary-true = 人们自愿使用这些服务。
lever-services_voluntary-false = 人们可能被迫使用这些服务。

lever-services_led_by = 服务由谁开办
lever-services_led_by-question = 服务由谁开办？
lever-services_led_by-help = 由性工作者开办的服务，能接触到更多回避政府的人。
lever-services_led_by-state = 服务由政府或政府指定的机构开办。
lever-services_led_by-sex_workers = 服务由性工作者开办。

lever-organisations_labour_organising = 劳工组织经费
lever-organisations_labour_organising-question = 法案给性工作者组织多少经费，用于劳工组织工作？
lever-organisations_labour_organising-help = 工会、互助团体和集体谈判。

lever-organisations_economic_empowerment = 经济赋权经费
lever-organisations_economic_empowerment-question = 法案给性工作者组织多少经费，用于经济赋权？
lever-organisations_economic_empowerment-help = 储蓄小组、培训和合作社。

lever-organisations_social_protection = 社会保障经费
lever-organisations_social_protection-question = 法案给性工作者组织多少经费，用于社会保障？
lever-organisations_social_protection-help = 应急基金，以及协助申领福利。

lever-organisations_legal_services = 法律援助经费
lever-organisations_legal_services-question = 法案给性工作者组织多少经费，用于法律援助？
lever-organisations_legal_services-help = 性工作者组织自己的法律工作者和律师。

lever-organisations_psychological_support = 心理支持经费
lever-organisations_psychological_support-question = 法案给性工作者组织多少经费，用于心理支持？
lever-organisations_psychological_support-help = 由性工作者组织提供的同伴支持和心理咨询。

## Participation

lever-participation = 参与立法
lever-participation-question = 性工作者在多大程度上参与法律的制定和实施？
lever-participation-help = 通过性工作者自己的组织。
lever-participation-none = 性工作者没有参与。
lever-participation-consulted = 征询性工作者的意见。
lever-participation-co_designed = 性工作者与政府共同制定和实施法律。

## Words for levels, numbers and enforcement

level-low = 低
level-medium = 中
level-high = 高
lever-level = 频率（相对于当地情况）：{ $level }。
lever-level-not-said = 法律没有规定，与当地惯常情况相同。
# $number: formatted. $count: for the plural; Chinese has one form.
lever-unit-workplaces-raided-per-100-a-year = { $count ->
   *[other] 每100个工作场所每年有{ $number }个被突击搜查
  }
lever-unit-weeks = { $count ->
   *[other] { $number }周
  }
lever-unit-legal-places-per-arrival = { $count ->
   *[other] 每名入境者{ $number }个合法名额
  }
lever-unit-years-of-income = { $count ->
   *[other] 相当于{ $number }年的收入
  }
lever-unit-places-per-1-000-workers = { $count ->
   *[other] 每{ NUMBER(1000) }名性工作者{ $number }个名额
  }
lever-unit-dollars-per-worker-a-year = { $count ->
   *[other] 每名性工作者每年{ $number }美元
  }
# Beside the box in which a number is typed.
lever-box-workplaces-raided-per-100-a-year = 每100个工作场所每年被突击搜查的个数
lever-box-weeks = 周
lever-box-legal-places-per-arrival = 每名入境者的合法名额数
lever-box-years-of-income = 年的收入
lever-box-places-per-1-000-workers = 每{ NUMBER(1000) }名性工作者的名额数
lever-box-dollars-per-worker-a-year = 每名性工作者每年的美元数
lever-box-contacts = 每100名适用这项规定的人每年与警察接触的次数

enforcement = 执法
enforcement-question = 这项规定执行得多严？
enforcement-left = 与当地惯常情况相同，法律没有规定。
enforcement-level = { $level ->
    [low] 执法宽松
    [high] 执法严厉
   *[medium] 执法力度中等
  }
enforcement-number = { $count ->
   *[other] 每100名适用这项规定的人每年与警察接触{ $number }次
  }

lever-group-selling = 出售与购买
lever-group-workplaces = 工作场所与第三方
lever-group-police = 警察、突击搜查与人口贩运法律
lever-group-migration = 移民
lever-group-rights = 健康与权利
lever-group-services = 服务与组织
lever-group-participation = 参与立法
lever-group-other = 其他问题
