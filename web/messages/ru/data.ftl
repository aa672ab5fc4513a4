# The data's own words. Each message is named text- and the first 8 hex digits of the SHA-256 of its English text.
# Above each: where the text stands, and the text.

# law ar: Argentina 2012: Law 26,842 on trafficking, with Law 12,331 of 1936
text-55ef4d6b = Аргентина, 2012: закон 26.842 о торговле людьми, с законом 12.331 1936 года

# law at: Austria: registered sex work with compulsory examination
text-ac60e73b = Австрия: секс-работа с регистрацией и обязательными осмотрами

# law au-nsw-1995: New South Wales 1995: Disorderly Houses Amendment Act
text-5a92adc6 = Новый Южный Уэльс, 1995: закон об изменении закона о домах беспорядка

# law au-nt-2019: Northern Territory 2019: Sex Industry Act
text-46f584d1 = Северная территория (Австралия), 2019: закон о секс-индустрии

# law au-qld-2024: Queensland 2024: Criminal Code (Decriminalising Sex Work) and Other Legislation Amendment Act
text-b18a63d4 = Квинсленд, 2024: закон об изменении Уголовного кодекса (декриминализация секс-работы) и других законов

# law au-vic-2022: Victoria 2022: Sex Work Decriminalisation Act
text-e33b4b23 = Виктория (Австралия), 2022: закон о декриминализации секс-работы

# law bd: Bangladesh 2012: Prevention and Suppression of Human Trafficking Act
text-277eebff = Бангладеш, 2012: закон о предупреждении и пресечении торговли людьми

# law be-2022: Belgium 2022-2024: decriminalisation and employment contracts
text-39c43d05 = Бельгия, 2022–2024: декриминализация и трудовые договоры

# law br: Brazil: Penal Code as amended in 2005, 2009 and 2016
text-f37671fc = Бразилия: Уголовный кодекс с изменениями 2005, 2009 и 2016 годов

# law ca-2014-pcepa: Canada 2014: Protection of Communities and Exploited Persons Act
text-1781e498 = Канада, 2014: закон о защите общин и эксплуатируемых лиц

# law ch: Switzerland: federal law and its frame for the cantons
text-e4f61239 = Швейцария: федеральное право и его рамки для кантонов

# law cn-2019: China 2019: abolition of custody and education
text-e03e1c91 = Китай, 2019: отмена «задержания и воспитания»

# law co: Colombia: Penal Code, Police Code of 2016 and the Constitutional Court's rulings
text-db16a0a5 = Колумбия: Уголовный кодекс, Полицейский кодекс 2016 года и решения Конституционного суда

# law de-2002-prostg: Germany 2002: Prostitution Act (ProstG)
text-f407bf91 = Германия, 2002: закон о проституции (ProstG)

# law de-2017-prostschg: Germany 2017: Prostitute Protection Act (ProstSchG)
text-b7c39af5 = Германия, 2017: закон о защите занимающихся проституцией (ProstSchG)

# law do: Dominican Republic: Penal Code and Law 137-03 on smuggling and trafficking
text-1ecb4de3 = Доминиканская Республика: Уголовный кодекс и закон 137-03 о незаконном ввозе мигрантов и торговле людьми

# law fr-2003: France 2003: soliciting under the Internal Security Act
text-e07ab8e2 = Франция, 2003: поиск клиентов по закону о внутренней безопасности

# law fr-2016: France 2016: Act of 13 April 2016 (buying prohibited, soliciting offence repealed)
text-dc48a74f = Франция, 2016: закон от 13 апреля 2016 года (покупка запрещена, запрет искать клиентов отменён)

# law gb-eng: England and Wales: Sexual Offences Act 2003, Policing and Crime Act 2009, Modern Slavery Act 2015
text-5a69dac2 = Англия и Уэльс: законы о половых преступлениях 2003 года, о полиции и преступности 2009 года, о современном рабстве 2015 года

# law gb-nir-2015: Northern Ireland 2015: Human Trafficking and Exploitation Act
text-baa6b16c = Северная Ирландия, 2015: закон о торговле людьми и эксплуатации

# law id-east-java-2014: Malang, East Java 2014: closure of official worksites
text-ca208413 = Маланг, Восточная Ява, 2014: закрытие официальных мест работы

# law id: Indonesia: Penal Code, anti-trafficking law of 2007, pornography law of 2008, Penal Code of 2026
text-caa60965 = Индонезия: Уголовный кодекс, закон против торговли людьми 2007 года, закон о порнографии 2008 года, Уголовный кодекс 2026 года

# law ie-2017: Ireland 2017: Criminal Law (Sexual Offences) Act
text-3edf4dc6 = Ирландия, 2017: уголовный закон (половые преступления)

# law il-2020: Israel 2020: Prohibition of Consumption of Prostitution Act
text-4cd60ad5 = Израиль, 2020: закон о запрете потребления проституции

# law in-itpa: India 1956: Immoral Traffic (Prevention) Act
text-53dbda66 = Индия, 1956: закон о (предупреждении) аморальной торговле

# law is-2009: Iceland 2009: purchase ban
text-b742ddd8 = Исландия, 2009: запрет покупки

# law jp: Japan 1956: Anti-Prostitution Act
text-0d99a2fe = Япония, 1956: закон о предотвращении проституции

# law ke-mombasa: Mombasa 2003: municipal by-laws, upon the law of Kenya
text-9483b069 = Момбаса, 2003: городские правила, поверх права Кении

# law ke: Kenya: Penal Code with the Counter-Trafficking in Persons Act 2010
text-0341aec3 = Кения: Уголовный кодекс и закон о противодействии торговле людьми 2010 года

# law kh-2008: Cambodia 2008: Law on Suppression of Human Trafficking and Sexual Exploitation
text-3dc69d9d = Камбоджа, 2008: закон о пресечении торговли людьми и сексуальной эксплуатации

# law kr-2004: South Korea 2004: Act on the Punishment of Arrangement of Commercial Sex Acts
text-b3117d51 = Южная Корея, 2004: закон о наказании за посредничество в секс-торговле

# law model-decriminalisation-migration: Model: full decriminalisation with migration channels
text-8d6b4a98 = Модель: полная декриминализация с путями легальной миграции

# law model-decriminalisation-services: Model: full decriminalisation with voluntary services and funded organisations
text-6d28f265 = Модель: полная декриминализация с добровольными услугами и финансированием организаций

# law model-equality: Model: equality law at its best (buying and third parties prohibited, no penalty for sellers, exit funded)
text-47c3e750 = Модель: лучший закон о равенстве (покупка и третьи лица запрещены, продавцов не наказывают, уход из работы финансируется)

# law model-full-decriminalisation: Model: full decriminalisation, the law alone
text-b64c837f = Модель: полная декриминализация, только закон

# law model-prohibition-rescue: Model: prohibition with trained rescue and restored support at its best
text-ee5a0203 = Модель: лучший запрет, с обученными спасателями и восстановленной поддержкой

# law mx-tijuana: Tijuana: municipal registration and health card
text-a7ff54cc = Тихуана: городская регистрация и санитарная карта

# law mx: Mexico (federal): General Law on trafficking of 2012
text-3b97864c = Мексика (федеральное право): общий закон о торговле людьми 2012 года

# law ng-edo: Edo State 2018: Trafficking in Persons Prohibition Law, upon the law of Nigeria
text-341b993f = Штат Эдо, 2018: закон о запрете торговли людьми, поверх права Нигерии

# law ng: Nigeria: Criminal Code and Penal Code with the trafficking Acts of 2003 and 2015
text-8cd03061 = Нигерия: Criminal Code и Penal Code с законами о торговле людьми 2003 и 2015 годов

# law nl-2000: Netherlands 2000: lifting of the brothel ban
text-84150c42 = Нидерланды, 2000: отмена запрета борделей

# law no-2009: Norway 2009: purchase ban
text-473b6c11 = Норвегия, 2009: запрет покупки

# law np: Nepal 2007: Human Trafficking and Transportation (Control) Act, 2064
text-65eca913 = Непал, 2007: закон о торговле людьми и их перевозке (контроль), 2064

# law nz-2003-pra: New Zealand 2003: Prostitution Reform Act
text-f14c9a8f = Новая Зеландия, 2003: закон о реформе проституции

# law ph: Philippines 2003: Anti-Trafficking in Persons Act, with article 202 of the Revised Penal Code
text-266c6155 = Филиппины, 2003: закон против торговли людьми, со статьёй 202 пересмотренного Уголовного кодекса

# law ru: Russia: Administrative Offences Code art 6.11, Criminal Code arts 240, 241
text-a5ea471f = Россия: статья 6.11 КоАП РФ, статьи 240 и 241 УК РФ

# law se-1999: Sweden 1999: Act Prohibiting the Purchase of Sexual Services
text-795c62a5 = Швеция, 1999: закон о запрете покупки сексуальных услуг

# law sn: Senegal 1966: register, health card and the trafficking law of 2005
text-4a1a4592 = Сенегал, 1966: учёт, санитарная книжка и закон о торговле людьми 2005 года

# law th: Thailand 1996: Prevention and Suppression of Prostitution Act, B.E. 2539
text-eb5ab652 = Таиланд, 1996: закон о предупреждении и пресечении проституции, B.E. 2539

# law tr: Turkey: licensed houses and registration
text-1fbc38f0 = Турция: дома с лицензией и регистрация

# law ug: Uganda: Penal Code with the trafficking Act of 2009 and the ruling of 2022
text-2786d259 = Уганда: Уголовный кодекс с законом о торговле людьми 2009 года и решением суда 2022 года

# law us-2018-fosta: United States 2018: Allow States and Victims to Fight Online Sex Trafficking Act (layer)
text-2e997fe8 = США, 2018: закон, позволяющий штатам и пострадавшим бороться с секс-торговлей людьми в интернете, FOSTA (слой)

# law us-federal: United States, federal law without the Act of 2018 (FOSTA)
text-0b7a1e1b = США: федеральное право без закона 2018 года (FOSTA)

# law us-md: Maryland: Criminal Law Article, title 11 subtitle 3 and title 3 subtitle 11
text-8720e729 = Мэриленд: Criminal Law Article, раздел 11, подраздел 3, и раздел 3, подраздел 11

# law us-me-2023: Maine 2023: An Act to Reduce Commercial Sexual Exploitation
text-02a3f6de = Мэн, 2023: закон о сокращении коммерческой сексуальной эксплуатации

# law us-nv: Nevada 1971: licensed brothels in some counties, elsewhere prohibited
text-83fb3621 = Невада, 1971: бордели с лицензией в некоторых округах, в остальных запрет

# law us-ny: New York: Penal Law article 230 with the changes of 2013 to 2025
text-9d551722 = Нью-Йорк: Уголовный кодекс, статья 230, с изменениями 2013–2025 годов

# law us-ri: Rhode Island 1980-2009: indoor selling and buying not prohibited; prohibited again since 3 November 2009
text-976bb040 = Род-Айленд, 1980–2009: продажа и покупка в помещениях не запрещены; снова запрещены с 3 ноября 2009 года

# law za: South Africa: Sexual Offences Act 1957 with the Acts of 2007 and 2013
text-b993893f = ЮАР: закон о половых преступлениях 1957 года с законами 2007 и 2013 годов

# place baltimore: Two cohorts of street-based women (SAPPHIRE, 2016-17, and EMERALD, 2017-19), recruited in the zones of street work, with tests for HIV and infections. A few of the second cohort may work mainly elsewhere; all are asked as street workers here. They are the best measured street cohorts of the country, and they say nothing of indoor and online work, which stays with the region: all targets are asked of street workers. The city's prosecutor brought no charges for sex work from 2020-21 to the end of 2022; the figures are from before.
text-c3595c4b = Две когорты женщин, работающих на улице (SAPPHIRE, 2016–17, и EMERALD, 2017–19), набранные в зонах уличной работы, с анализами на ВИЧ и инфекции. Некоторые во второй когорте, возможно, работают в основном в других местах; здесь все считаются работающими на улице. Это лучше всего измеренные уличные когорты страны, и о работе в помещениях и через интернет они не говорят ничего: она взята из региона, все данные для подгонки относятся к улице. С 2020–21 до конца 2022 года прокурор города не предъявлял обвинений за секс-работу; числа — из времени до этого.

# place gulu: One study of 400 women reached by peers and at places of work in 2011-12, five years after the war and its camps; it took part from age 14, and only sums over all ages were published, so minors are in its figures. Suppression and gonorrhoea come from Kampala. The town has grown since, treatment is far wider, and the law was hardened in talk more than in text.
text-b44dbd83 = Одно исследование 400 женщин, найденных через равных и в местах работы в 2011–12 годах, через пять лет после войны и её лагерей; участвовали с 14 лет, и опубликованы только суммы по всем возрастам, поэтому в числах есть несовершеннолетние. Подавление вируса и гонорея — из Кампалы. С тех пор город вырос, лечение намного доступнее, а закон ужесточился больше на словах, чем в тексте.

# place ireland: No survey of sex workers in Ireland asked a sample about violence, contact with police or HIV: such rates are borrowed from the region. Reports to a warning scheme (UglyMugs.ie) are kept for the blind test of the law of 2017 and are not used here. Counts of raids and convictions come from the press and partly from before 2017.
text-2fa81d7c = Ни один опрос секс-работников в Ирландии не спрашивал выборку о насилии, контактах с полицией или ВИЧ: эти показатели взяты из региона. Сообщения в систему предупреждений (UglyMugs.ie) оставлены для слепой проверки закона 2017 года и здесь не используются. Числа рейдов и приговоров — из прессы и частично из времени до 2017 года.

# place karnataka: Women only, under one of the world's largest prevention programmes (2004-2012), surveyed three times face to face and in between in anonymous booths. Most figures are of 2005 to 2011, before treatment for all and before mobile phones became the usual way to meet clients. Violence told face to face is less than half of what is told anonymously.
text-78e52030 = Только женщины, в одной из крупнейших программ профилактики в мире (2004–2012), опрошенные трижды лично и между этим в анонимных кабинах. Большинство чисел — за 2005–2011 годы, до лечения для всех и до того, как клиентов стали находить в основном по мобильному телефону. О насилии в личном разговоре сообщают меньше половины того, что сообщают анонимно.

# place kolkata: Women who live and work in brothels, where a sex workers' collective has run health work since 1992 and its own boards since 1996; women who work from flats, on the street or by phone are hardly studied. Most figures date from 1999 to 2006. No share with recent violence or police contact was found for this place, so both stay with the wide priors of the region.
text-872e294b = Женщины, которые живут и работают в борделях, где объединение секс-работниц ведёт работу по охране здоровья с 1992 года и имеет свои советы с 1996 года; работа в квартирах, на улице и по телефону почти не изучена. Большинство чисел — за 1999–2006 годы. Доли недавно переживших насилие или контакт с полицией для этого места не найдены, поэтому для них взяты широкие априорные распределения региона.

# place london: Rates of violence, policing and housing come from one cohort (East London Project, 197 women, recruited through services and field work), which asks widely; HIV from a survey of indoor workers in 2008-09. The split of work between street, managed and independent was never counted well. Men, trans women and online work are little covered. Figures for street and indoor women of the cohort also lent their ratio to the model's general violence; here they only set levels.
text-42b4ff4b = Показатели насилия, полиции и жилья — из одной когорты (East London Project, 197 женщин, набранных через службы и на местах), с широкими вопросами; ВИЧ — из опроса работающих в помещениях 2008–09 годов. Сколько людей работает на улице, в заведениях с управляющим и независимо, хорошо не считали никогда. О мужчинах, транс-женщинах и работе через интернет известно мало. Числа этой когорты для улицы и помещений дали и своё отношение для насилия в модели в целом; здесь они задают только уровни.

# place mombasa: Women only, many of them young: a multi-stage sample of 882 aged 16 to 34 (2016), long-run clinic cohorts, and surveys of Kenya in which Mombasa is one of seven sites. Violence and policing rest on the national surveys. Some samples hold minors; their figures are used only where age made no difference or to shape wide priors.
text-1d071272 = Только женщины, многие молодые: многоступенчатая выборка из 882 женщин 16–34 лет (2016), многолетние клинические когорты и опросы Кении, где Момбаса — одно из семи мест. Насилие и полиция — по национальным опросам. В некоторых выборках есть несовершеннолетние; их числа взяты только там, где возраст ничего не менял, или для широких априорных распределений.

# place nairobi: Women only. Two good samples: a respondent-driven survey of 2010-11 (596 women) and a random sample of the women of seven sex workers' clinics in 2019 (1,003, aged 18 to 45), which misses those who use no clinic and is older. Prices, clients and who works where are weak; men and trans women are borrowed.
text-415af4b8 = Только женщины. Две хорошие выборки: опрос по цепочке респондентов 2010–11 годов (596 женщин) и случайная выборка женщин из семи клиник для секс-работников в 2019 году (1003, 18–45 лет), без тех, кто не ходит в клиники, и старше. Цены, клиенты и места работы известны плохо; данные о мужчинах и транс-женщинах взяты из других мест.

# place new-zealand: One survey of 772 workers, three to four years after the law, with a count of workers in five cities; sampled in the street and in brothels, private workers through a sex workers' organisation. Its tables on violence were not at hand and are marked as unverified. One survey of 124 migrant workers (2012). HIV among workers is very rare and was not estimated. Reports that test the law blindly (numbers before and after) are not used.
text-93c7cf2b = Один опрос 772 человек через три-четыре года после закона, с подсчётом в пяти городах; выборки на улице и в борделях, частно работающие — через организацию секс-работников. Его таблиц о насилии не было под рукой, они отмечены как непроверенные. Один опрос 124 мигрантов (2012). ВИЧ среди секс-работников очень редок, его не оценивали. Отчёты, по которым закон проверяется вслепую (числа до и после), не используются.

# place phnom-penh: Two cohorts of young women (15 to 29, before and after the law of 2008) and later surveys of entertainment workers in the country, of whom about a third sell sex. Street workers, who meet most of the arrests, became hard to reach after the law. Minors took part in the cohorts; only sums were published.
text-49721ec4 = Две когорты молодых женщин (15–29 лет, до и после закона 2008 года) и более поздние опросы работниц сферы развлечений страны, из которых около трети оказывают секс-услуги. До работающих на улице, которых задерживают чаще всего, после закона стало трудно дойти. В когортах участвовали несовершеннолетние; опубликованы только суммы.

# place south-africa: A community-led survey of 3,005 women in touch with programmes at twelve sites of all nine provinces (2019), recruited through networks: women outside programmes, men, trans women and advert-based workers are missing. Soweto (508 women, respondent-driven, 2016) adds figures by perpetrator. Places differ as much as the country's cities do.
text-560a98b1 = Опрос, который провело само сообщество: 3005 женщин, связанных с программами, в двенадцати местах всех девяти провинций (2019), набраны по знакомствам; нет женщин вне программ, мужчин, транс-женщин и работающих по объявлениям. Соуэто (508 женщин, выборка по цепочке респондентов, 2016) добавляет числа по тому, кто совершил насилие. Места различаются так же сильно, как города страны.

# place st-petersburg: Two different populations were measured: street workers who injected opioids (2002-2010) and women reached through services and venues in 2022. Violence by police is from the first, HIV from the second. Sizes and shares by place are assumptions. Violence by clients in a window of time was not found for the city (ever raped at work: 0.64).
text-65f66fbd = Измеряли две разные группы: работавших на улице и вводивших опиоиды (2002–2010) и женщин, найденных через службы и заведения в 2022 году. Насилие полиции — из первой, ВИЧ — из второй. Размеры и доли по местам работы — допущения. Насилие клиентов за определённый срок для города не найдено (когда-либо изнасилованы на работе: 0,64).

# place sydney: Brothel workers were sampled well (about 200 women, 2007), street workers in small studies through services; private work, the second largest part, is hardly known. Nobody asked a sample about violence or police contact in a fixed window, or the figures were not at hand: these are borrowed from the region. HIV among female workers is so rare that no share is published.
text-026360e5 = Работающих в борделях опросили хорошо (около 200 женщин, 2007), работающих на улице — в малых исследованиях через службы; о частной работе, второй по размеру, почти ничего не известно. Никто не спрашивал выборку о насилии или контактах с полицией за определённый срок, или чисел не было под рукой: они взяты из региона. ВИЧ среди работниц так редок, что доля не публикуется.

# place tijuana: Rates come from samples recruited for trials (women with recent unprotected sex with clients, or who inject drugs), often of Tijuana and Ciudad Juarez together; about half of women were registered with the city. Men and trans women are nearly absent, and so is work arranged online. What was counted as a consequence (HIV, infection, violence, abuse by police) stands in targets.toml. Mexican migrants inside Mexico are coded as residents.
text-049d8e6c = Показатели — из выборок, набранных для испытаний (женщины с недавним незащищённым сексом с клиентами или вводящие наркотики), часто из Тихуаны и Сьюдад-Хуареса вместе; около половины женщин были зарегистрированы в городе. Мужчин, транс-женщин и работы через интернет почти нет. То, что посчитано как последствие (ВИЧ, инфекции, насилие, злоупотребления полиции), стоит в targets.toml. Мексиканские мигранты внутри Мексики считаются местными.

# place vancouver: Most values come from one cohort of women (AESHA, time-location sampling), which reaches street and venue workers better than those who work online; shares by place are kept on its scale because its rates were measured there. Many baseline values date from 2010-2013, before the law of December 2014 and partly before the police guideline of 2013; before-and-after comparisons are mixed (most saw no change in working conditions, reporting did not change, access to care fell), so spreads are widened. Men and others, clients, exploitation, deaths and sizes of workplaces are borrowed from other places or assumed, as the notes say.
text-aa12b818 = Большинство значений — из одной когорты женщин (AESHA, выборка по местам и времени), которая лучше охватывает улицу и заведения, чем работу через интернет; доли по местам работы — в её масштабе, потому что её показатели измерены там. Многие исходные значения — за 2010–2013 годы, до закона декабря 2014 года и частично до полицейской инструкции 2013 года; сравнения «до и после» неоднозначны (большинство не увидело изменений в условиях работы, обращений в полицию не прибавилось и не убавилось, доступ к помощи снизился), поэтому разброс расширен. Мужчины и другие, клиенты, эксплуатация, смерти и размеры мест работы взяты из других мест или допущены, как сказано в примечаниях.

# police_contact.residual: contacts that remain where nothing about sex work is prohibited
text-11548d66 = контакты, которые остаются там, где в секс-работе ничего не запрещено

# police_contact.client_spill: police contacts of workers that follow from one enforcement contact aimed at clients
text-991a6712 = контакты работников с полицией, которые следуют за одним контактом, направленным на клиентов

# police_contact.zoned_fraction: share of soliciting enforcement that remains where soliciting is allowed in zones or banned in some places only
text-1398b5b6 = доля мер против поиска клиентов, которая остаётся там, где он разрешён в зонах или запрещён лишь в некоторых местах

# police_contact.regulated_fraction: inspections by police in regulated third-party venues relative to prohibited ones
text-96ccd446 = проверки полиции в регулируемых заведениях третьих лиц по сравнению с запрещёнными

# police_contact.unlicensed_share: share of workers who stay outside a licensing scheme and are reached as if selling were prohibited
text-65295f8b = доля людей вне системы лицензий, на которых закон действует, как если бы продажа была запрещена

# police_contact.homeless: unstable housing against housed
text-73d65a2f = нестабильное жильё по сравнению со стабильным

# police_contact.trans: trans women against cis women
text-34ecc1ad = транс-женщины по сравнению с цис-женщинами

# police_contact.arrest: contacts under a prohibition on the worker's own conduct that end in arrest
text-005c4b10 = контакты по запрету действий самого работника, которые кончаются задержанием

# police_contact.fine: contacts under a prohibition on the worker's own conduct that end in a fine, without arrest
text-2287d6ed = контакты по запрету действий самого работника, которые кончаются штрафом без задержания

# police_contact.removal: contacts under a migrant prohibition that end in immigration detention where sex work is a ground for deportation
text-d31f5cfd = контакты по запрету для мигрантов, которые кончаются миграционным задержанием, где секс-работа — основание для депортации

# police_contact.removal_barred: the same where sex work is barred by visa but not named as a ground for deportation
text-1a20830e = то же, где виза не допускает секс-работу, но она не названа основанием для депортации

# police_contact.removed_after_detention: people released from immigration detention by removal from the country
text-0c8efeca = люди, которых после миграционного задержания выслали из страны

# police_contact.seizure: contacts with a seizure where the law or practice lets police take property
text-eb9b4d93 = контакты с изъятием, где закон или практика позволяют полиции забирать имущество

# police_contact.custody_weeks: mean time in police custody or prison after an arrest
text-bb6b33ba = среднее время под стражей в полиции или в тюрьме после задержания

# police_contact.immigration_weeks: mean time in immigration detention
text-1bd8d6e8 = среднее время в миграционном задержании

# police_contact.return: rate of coming back to work in the setting after removal
text-b849c218 = скорость возвращения к работе в этом месте после высылки

# police_contact.frailty: unexplained differences between people in exposure to police
text-e96964b2 = необъяснённые различия между людьми в контактах с полицией

# police_contact.practice: how far the practice of police and courts follows a change of the law; at 0 practice stays as it was under the reference law
text-6f4e46cf = насколько практика полиции и судов следует за изменением закона; при 0 она остаётся как при исходном законе

# displacement.haste_per_contact: c in haste = 1 - exp(-c (contacts + w client contacts))
text-597121f6 = c в формуле: спешка = 1 - exp(-c (контакты + w контакты клиентов))

# displacement.haste_client_weight: w: contact of a client by police counted against contact of the worker herself
text-0ba5a1f3 = w: контакт полиции с клиентом в сравнении с контактом с самим работником

# displacement.move_rate: rate at which a worker reconsiders where to work
text-7a07ad89 = как часто человек заново решает, где работать

# displacement.street_soliciting: draw of street work where soliciting is prohibited against allowed
text-1259ad6d = привлекательность улицы, где поиск клиентов запрещён, по сравнению с разрешённым

# displacement.street_buying: draw of street work where buying is prohibited against allowed
text-e5468b4b = привлекательность улицы, где покупка запрещена, по сравнению с разрешённой

# displacement.managed_third_parties: draw of managed venues where third parties are prohibited against allowed
text-bb7d0a0f = привлекательность заведений с управляющим, где третьи лица запрещены, по сравнению с разрешёнными

# displacement.shared_together: draw of shared places where working together is prohibited against allowed
text-21035364 = привлекательность общих мест, где работать вместе запрещено, по сравнению с разрешённым

# displacement.own_advertising: draw of solo and shared work with no advertising reach against full reach
text-0e1ee724 = привлекательность общей и одиночной работы без охвата рекламой по сравнению с полным охватом

# displacement.tie_turnover: rate at which a tie to peers or an organisation is made or lost, baseline
text-ad696d53 = как часто связь с равными или организацией возникает или теряется, исходно

# displacement.tie_loss: loss of a tie at full haste and hiding against none
text-f9139c58 = потеря связи при полной спешке и скрытности по сравнению с их отсутствием

# displacement.tie_gain: making of a tie at full haste and hiding against none
text-629d748b = возникновение связи при полной спешке и скрытности по сравнению с их отсутствием

# demand.purchase_ban_fall: fall of visits under a purchase ban enforced at the setting's medium level
text-5618c2c5 = снижение посещений при запрете покупки, который применяют на среднем уровне места

# demand.enforcement_exponent: how the fall grows with enforcement relative to medium
text-107b95ef = как снижение растёт с применением относительно среднего уровня

# demand.response_time: time constant of clients' response to a law
text-86cc497c = постоянная времени отклика клиентов на закон

# demand.dangerous_response: fall of visits by dangerous clients relative to the fall of all visits
text-092c09b4 = снижение посещений опасных клиентов относительно снижения всех посещений

# demand.averse_share: ordinary clients who are averse to risk and leave first
text-5cdaf0c8 = обычные клиенты, которые боятся риска и уходят первыми

# advertising.loss_prohibited: own advertising reach lost at once under a prohibition
text-edff3686 = собственный охват рекламой, сразу потерянный при запрете

# advertising.loss_restricted: own advertising reach lost at once under a restriction (others' advertising, platform liability)
text-2b18facb = собственный охват рекламой, сразу потерянный при ограничении (чужая реклама, ответственность платформ)

# advertising.half_life: half-life of the recovery of reach as platforms move
text-1053c0f0 = период полувосстановления охвата, когда платформы переезжают

# advertising.lasting_share: share of the lost reach that does not come back while the ban stands
text-abd82e7f = доля потерянного охвата, которая не возвращается, пока действует запрет

# advertising.third_party: taking on a third party with no reach against full reach
text-e9355321 = начало работы с третьим лицом без охвата по сравнению с полным охватом

# advertising.volume: clients lost by solo and shared workers at full loss of reach
text-ed851941 = клиенты, потерянные в общей и одиночной работе при полной потере охвата

# advertising.third_party_turnover: rate at which third parties are taken on or left, baseline
text-6878baa0 = как часто начинают или прекращают работу с третьими лицами, исходно

# advertising.third_party_banned: taking on a third party where third parties are prohibited against allowed
text-235f4108 = начало работы с третьим лицом, где они запрещены, по сравнению с разрешёнными

# violence.screening_street: chance that a dangerous client is screened out: street
text-08a44a58 = вероятность отсеять опасного клиента: улица

# violence.screening_managed: the same: managed venue
text-63e973c2 = то же: заведение с управляющим

# violence.screening_shared: the same: shared place without a manager
text-19fecb58 = то же: общее место без управляющего

# violence.screening_solo: the same: alone indoors
text-a765e583 = то же: в одиночку в помещении

# violence.screening_loss_haste: screening lost at full haste
text-661cd8da = отсев, потерянный при полной спешке

# violence.screening_loss_advertising: screening lost with no advertising reach (solo and shared workers)
text-2fda57d7 = отсев, потерянный без охвата рекламой (общее место или в одиночку)

# violence.screening_gain_tie: screening gained by ties and warning lists
text-ae73cdaa = отсев, выигранный благодаря связям и спискам предупреждений

# violence.screening_gain_together: screening gained by working with others where that is lawful
text-36ea8bf4 = отсев, выигранный при работе с другими, где она законна

# violence.haste: client violence at full haste against none, beyond lost screening
text-0a43898c = насилие клиентов при полной спешке по сравнению с её отсутствием, сверх потерянного отсева

# violence.isolation: client violence when alone and without ties
text-49cab25d = насилие клиентов, когда человек один и без связей

# violence.third_party: client violence with a third party against without, venue held equal
text-47fb79fd = насилие клиентов с третьим лицом по сравнению с работой без него, при том же месте

# violence.past_violence: client violence after past violence
text-dca76c1e = насилие клиентов после прошлого насилия

# violence.exploited: client violence when exploited against free
text-e7de8542 = насилие клиентов при эксплуатации по сравнению со свободными

# violence.trafficked: client violence when trafficked against free
text-882e03f3 = насилие клиентов над пострадавшими от торговли людьми по сравнению со свободными

# violence.street: client violence on the street against indoors, beyond screening
text-7ad437eb = насилие клиентов на улице по сравнению с помещениями, сверх отсева

# violence.homeless: client violence with unstable housing
text-26e7752b = насилие клиентов при нестабильном жилье

# violence.poverty: client violence under money trouble
text-3f3b4abd = насилие клиентов при нехватке денег

# violence.trans: client violence against trans women relative to cis women
text-fecc44dd = насилие клиентов над транс-женщинами по сравнению с цис-женщинами

# violence.frailty: unexplained differences between people in exposure to violence
text-8a729066 = необъяснённые различия между людьми в подверженности насилию

# violence.police: police contacts with physical or sexual violence by police
text-df270098 = контакты с полицией с физическим или сексуальным насилием полиции

# violence.other_exploited: violence by managers or community when exploited
text-1c737807 = насилие управляющих или окружения при эксплуатации

# violence.other_trafficked: the same when trafficked
text-8dfb55f0 = то же для пострадавших от торговли людьми

# violence.other_street: the same on the street against indoors
text-047df736 = то же на улице по сравнению с помещениями

# violence.homicide: violent events by clients or others that are homicides: indoors
text-db885d34 = случаи насилия клиентов и других, которые являются убийствами: помещения

# violence.homicide_street: the same on the street relative to indoors
text-88903875 = то же на улице относительно помещений

# violence.report_liable: reporting where the worker risks a charge or removal by reporting, against no risk
text-6b143d0d = обращение в полицию, где оно грозит обвинением или высылкой, по сравнению с отсутствием риска

# violence.report_immunity: reporting under immunity from charge and removal, for those at risk
text-5172934b = обращение в полицию с защитой от обвинения и высылки, для тех, кому они грозят

# violence.past_recovery: rate at which past violence stops raising risk
text-2ba4b61e = как быстро прошлое насилие перестаёт повышать риск

# health.condomless_haste: condomless encounter at full haste
text-ce270976 = встреча без презерватива при полной спешке

# health.condomless_seizure: condomless encounter where police take condoms or use them as evidence and contacts are yearly
text-484d0c6b = встреча без презерватива, где полиция забирает презервативы или берёт их как улики, при контактах раз в год

# health.condomless_precarious: condomless encounter with precarious status (client refusal)
text-aad3aa79 = встреча без презерватива при ненадёжном статусе (отказ клиента)

# health.condomless_poverty: condomless encounter under money trouble
text-ed4c7219 = встреча без презерватива при нехватке денег

# health.condomless_violence: condomless encounter after past violence
text-58b17824 = встреча без презерватива после прошлого насилия

# health.condomless_trafficked: condomless encounter when trafficked
text-e706ea86 = встреча без презерватива у пострадавших от торговли людьми

# health.condomless_exploited: condomless encounter when exploited
text-4572ba4e = встреча без презерватива при эксплуатации

# health.condomless_tie: condomless encounter with ties to peers or an organisation
text-6245e2a5 = встреча без презерватива при связях с равными или организацией

# health.condomless_managed: condomless encounter in a managed venue against elsewhere
text-316ae4c2 = встреча без презерватива в заведении с управляющим по сравнению с другими местами

# health.condomless_managed_banned: condomless encounter in a managed venue where third parties are prohibited against lawful or regulated
text-75b2a03e = встреча без презерватива в заведении с управляющим, где третьи лица запрещены, по сравнению с законными или регулируемыми

# health.condom_efficacy: reduction of transmission per act by a condom
text-ac1c3a23 = снижение передачи за один акт благодаря презервативу

# health.hiv_to_client: HIV transmission, worker to client
text-297d6d42 = передача ВИЧ от работника клиенту

# health.art_efficacy: reduction of HIV transmission under suppressive treatment
text-408964b5 = снижение передачи ВИЧ при лечении, подавляющем вирус

# health.hiv_sti_cofactor: HIV acquisition with a curable STI against without
text-4e91483c = заражение ВИЧ при излечимой ИППП по сравнению с её отсутствием

# health.sti_to_client: gonorrhoea transmission, worker to client
text-c96435a1 = передача гонореи от работника клиенту

# health.sti_untreated: duration of gonorrhoea untreated
text-ea8b51d7 = длительность гонореи без лечения

# health.sti_testing: testing and cure of curable STI among workers at the reference
text-0c080763 = выявление и излечение излечимой ИППП у работников, в исходных условиях

# health.sti_client_cure: cure of curable STI among clients, any route
text-9f59b0eb = излечение излечимой ИППП у клиентов, любым путём

# health.frailty: unexplained differences between people in how often they are infected: practices, partners outside work, networks
text-2906b607 = необъяснённые различия между людьми в том, как часто они заражаются: практики, партнёры вне работы, круг общения

# health.care_haste: testing and start of treatment at full haste and hiding against none
text-5410114a = анализы и начало лечения при полной спешке и скрытности по сравнению с их отсутствием

# health.care_tie: testing and start of treatment with ties against none
text-915ec598 = анализы и начало лечения при связях по сравнению с их отсутствием

# health.care_lapse: loss of viral suppression at the reference
text-419702ea = потеря подавления вируса, в исходных условиях

# health.care_lapse_custody: loss of viral suppression in custody against at liberty
text-5aea20f3 = потеря подавления вируса под стражей по сравнению со свободой

# health.care_housing: start of HIV treatment in unstable housing against secure; loss of viral suppression by its inverse
text-14d0410a = начало лечения ВИЧ при нестабильном жилье по сравнению с надёжным; потеря подавления вируса — обратная величина

# health.care_poverty: testing for STI and start of HIV treatment under money trouble
text-4c942f87 = анализы на ИППП и начало лечения ВИЧ при нехватке денег

# health.care_compulsory_testing: voluntary testing and start of treatment where testing is compulsory and results are disclosed
text-faf9965d = добровольные анализы и начало лечения, где анализы обязательны, а результаты разглашают

# raids.present: share of those who work in a place who are there when it is raided
text-40ba8ce4 = доля работающих в месте, которые там находятся во время рейда

# raids.flag_trafficked: a trafficked person met in an indiscriminate raid is identified, distinct definition
text-057a9bd3 = пострадавшего от торговли людьми, найденного в рейде без сигнала, выявляют, при раздельном определении

# raids.flag_other: a person who is not trafficked, met in such a raid, is called trafficked
text-30d6a422 = человека, не пострадавшего от торговли людьми и найденного в таком рейде, называют пострадавшим

# raids.complaint_sensitivity: identification of a trafficked person in a complaint-led case against an indiscriminate raid
text-852a9108 = выявление пострадавшего от торговли людьми в деле по сигналу по сравнению с рейдом без сигнала

# raids.complaint_ratio: chance that a complaint-led raid strikes a place with a trafficked person against one without
text-4132bfaf = вероятность, что рейд по сигналу придёт туда, где есть пострадавший от торговли людьми, по сравнению с местом, где его нет

# raids.conflated_flag: anyone met is called trafficked where the law conflates sex work and trafficking
text-cf19c709 = любого найденного называют пострадавшим, где закон смешивает секс-работу с торговлей людьми

# raids.identification_tie: identification of a trafficked person who has ties to peers or an organisation
text-587dcf92 = выявление пострадавшего от торговли людьми, у которого есть связи с равными или организацией

# raids.identification_nonpunishment: identification where trafficked persons are not punished
text-d549a2b6 = выявление, где пострадавших от торговли людьми не наказывают

# raids.identification_permit: identification where a residence permit is unconditional against none
text-2c0b0ba4 = выявление, где разрешение на пребывание дают без условий, по сравнению с его отсутствием

# raids.conditional_permit: a conditional residence permit, as a share of the effect of an unconditional one
text-9f6b5901 = разрешение на пребывание с условиями, как доля действия разрешения без условий

# raids.arrest: people found, liable under the law and not identified, who are arrested
text-99db1f21 = найденные люди, подпадающие под закон и не выявленные, которых задерживают

# raids.detain_migrant: people found without a permit, not identified, who are taken to immigration detention
text-422c2a9a = найденные люди без разрешения, не выявленные, которых берут в миграционное задержание

# raids.closure: workplaces raided that close, where third parties or working together are prohibited
text-f74e9e80 = места с рейдом, которые закрываются, где запрещены третьи лица или совместная работа

# raids.seizure: people found whose property is taken, where the law or practice lets police take it
text-e4f766fd = найденные люди, у которых забирают имущество, где закон или практика позволяют это полиции

# raids.freed: identified trafficked persons who are out of trafficking after the raid
text-ba6278b8 = выявленные пострадавшие, которые после рейда вышли из торговли людьми

# raids.referral: being out of trafficking after identification, where people are referred to services by choice against left alone or forced
text-f535f1f0 = выход из торговли людьми после выявления, где людей по их выбору направляют в службы, по сравнению с тем, где их оставляют одних или принуждают

# raids.punished: identified trafficked persons who are arrested or detained all the same, without non-punishment
text-d735c905 = выявленные пострадавшие, которых всё же задерживают или берут под стражу, без правила о ненаказании

# raids.rehabilitation_weeks: stay in compulsory rehabilitation where the law names none
text-7f45544a = срок принудительной реабилитации, где закон его не называет

# raids.home_ratio: raids per home against raids per workplace, where homes are included
text-2249e2ba = рейды на одно жилище по сравнению с рейдами на одно место работы, где в них входят жилища

# exploitation.exploited_years: mean time in exploitation short of trafficking
text-b626f35d = среднее время в эксплуатации без торговли людьми

# exploitation.trafficked_years: mean time trafficked until exit
text-c0c8f7d5 = среднее время в торговле людьми до выхода

# exploitation.precarious: entry with a status that bars sex work or residence
text-b20b62eb = попадание при статусе, не допускающем секс-работу или пребывание

# exploitation.poverty: entry under money trouble
text-45c5717d = попадание при нехватке денег

# exploitation.isolation: entry when alone and without ties
text-9042179f = попадание, когда человек один и без связей

# exploitation.third_party: entry with a third party where third parties are outside the law
text-fa5654e1 = попадание с третьим лицом, где третьи лица вне закона

# exploitation.advertising_loss: entry of solo and shared workers with no advertising reach against full reach
text-ffc59793 = попадание в общей и одиночной работе без охвата рекламой по сравнению с полным охватом

# exploitation.tie: entry with ties to peers or an organisation
text-6dce22a0 = попадание при связях с равными или организацией

# exploitation.labour_rights: entry in managed and shared venues under full labour rights against none
text-426fd770 = попадание в заведениях с управляющим и общих местах при полных трудовых правах по сравнению с их отсутствием

# exploitation.labour_partial: occupational health and safety alone, as a share of the effect of full labour rights
text-6dc9e6fb = только охрана труда, как доля действия полных трудовых прав

# exploitation.market_size: entry against the size of the market: positive, a smaller market recruits fewer
text-47e23618 = попадание в зависимости от размера рынка: положительное — меньший рынок вербует меньше

# exploitation.irregular_share: share of workers without a permit who stay precarious although sex work is allowed on any visa
text-3f80ed69 = доля людей без разрешения, чьё положение остаётся ненадёжным, хотя секс-работа допускается с любой визой

# exploitation.after_removal: exploited on return after removal, in new debt
text-0d2c1d0a = эксплуатация при возвращении после высылки, с новым долгом

# exploitation.exit_self: exits from trafficking by oneself, share at the reference
text-b24b67f4 = выходы из торговли людьми самостоятельно, доля в исходных условиях

# exploitation.exit_police: exits by police other than raids, share at the reference
text-cc03d25b = выходы через полицию без рейдов, доля в исходных условиях

# exploitation.exit_peers: exits by peers, clients or services, share at the reference
text-43248913 = выходы через равных, клиентов или службы, доля в исходных условиях

# exploitation.exit_immunity: exit through police where reporting is immune and trafficked persons are not punished
text-abb901d8 = выход через полицию, где обращение безопасно и пострадавших от торговли людьми не наказывают

# exploitation.exit_tie: exit through peers with ties against none
text-8179d201 = выход через равных при связях по сравнению с их отсутствием

# exploitation.frailty: unexplained differences between people in vulnerability to exploitation
text-f8f1c0ae = необъяснённые различия между людьми в уязвимости к эксплуатации

# migration.uptake: safe legal places that are taken by people who would otherwise arrive without one, at one place per arrival
text-d0e66c87 = безопасные легальные места, которые занимают люди, иначе приехавшие бы без них, при одном месте на приезд

# migration.inflow: migrant arrivals added for each legal place per arrival
text-67d752c6 = приезды мигрантов, добавленные каждым легальным местом на приезд

# migration.debt_irregular: arrivals without a permit who owe for their journey
text-2dad0efd = приезды без разрешения с долгом за дорогу

# migration.debt_permitted: arrivals with a permit who owe for their journey
text-21c0402c = приезды с разрешением и долгом за дорогу

# migration.debt_size: debt of one arrival where the law names none
text-b749f2a8 = долг за один приезд, где закон его не называет

# migration.repaid_share: income that goes into repaying a debt
text-cb56b37a = доля дохода, которая идёт на выплату долга

# migration.debt_on_return: people back after removal who owe again
text-497d77e6 = люди, вернувшиеся после высылки, у которых снова долг

# migration.lapse: rate at which a permit is lost
text-62a2ee34 = как часто теряют разрешение

# migration.lapse_barred: loss of a permit where the law bars migrants from sex work against where it does not
text-c23ac74b = потеря разрешения, где закон не допускает мигрантов к секс-работе, по сравнению с тем, где допускает

# migration.regularise_channels: gaining a permit with one legal place per arrival against none
text-60ed78b4 = получение разрешения при одном легальном месте на приезд по сравнению с их отсутствием

# migration.permit_granted: identified trafficked persons without a permit who get one, where the law offers it without condition
text-2bc58a7d = выявленные пострадавшие без разрешения, которые его получают, где закон даёт его без условий

# income.third_party_share: earnings that a third party keeps
text-99d22d18 = заработок, который оставляет себе третье лицо

# income.exploited_share: earnings withheld from an exploited person
text-9b45ab5a = заработок, удержанный у эксплуатируемого человека

# income.trafficked_share: earnings withheld from a trafficked person
text-145b2da1 = заработок, удержанный у пострадавшего от торговли людьми

# income.fine: one fine
text-5465a786 = один штраф

# income.seizure: money lost at one seizure, where the law lets police take it
text-f5f3c006 = деньги, потерянные при одном изъятии, где закон позволяет полиции забирать их

# income.poverty_elasticity: getting into money trouble against income, with a minus sign; getting out with a plus
text-b34077b1 = начало нехватки денег в зависимости от дохода, со знаком минус; её конец — со знаком плюс

# income.least: income below which money trouble does not become more likely
text-b2ffd320 = доход, ниже которого нехватка денег не становится вероятнее

# income.poverty_years: mean time in money trouble
text-b6e55062 = среднее время в нехватке денег

# housing.unstable_years: mean time homeless or unstably housed
text-67b2d65a = среднее время без жилья или в нестабильном жилье

# housing.poverty: loss of housing under money trouble
text-c9063b26 = потеря жилья при нехватке денег

# housing.violence: loss of housing after violence that still weighs
text-90238139 = потеря жилья после насилия, которое всё ещё сказывается

# housing.eviction: loss of housing off the street where renting to sex workers is a crime (third parties prohibited)
text-98a3546c = потеря жилья работающими не на улице, где сдавать жильё секс-работникам — преступление (третьи лица запрещены)

# housing.after_custody: people released from custody who have lost their housing
text-da4eb085 = люди, которые, выйдя из-под стражи, потеряли жильё

# housing.after_home_raid: people whose home is raided who are evicted
text-f412b41f = люди, которых после рейда дома выселили

# organising.half_funding: yearly funding at which half of what organisations can do is reached
text-1c5610cc = годовое финансирование, при котором достигается половина того, что могут организации

# organising.reach_lost_haste: organisations' reach lost among people in full haste and hiding
text-fe825226 = охват организаций, потерянный среди людей в полной спешке и скрытности

# organising.reach_lost_banned: organisations' reach lost where working together or third parties are crimes
text-9e818358 = охват организаций, потерянный, где совместная работа или третьи лица — преступление

# organising.outreach: isolated workers whom outreach brings in touch, at full reach of organisations
text-26010ad2 = изолированные люди, с которыми устанавливает связь аутрич, при полном охвате организаций

# organising.labour: entry into exploitation at full labour organising against none
text-e3be04b7 = попадание в эксплуатацию при полной трудовой организации по сравнению с её отсутствием

# organising.empowerment_condomless: encounters without a condom at full reach of organisations against none: peers, condoms, collectives, beyond ties and services
text-92cfd28d = встречи без презерватива при полном охвате организаций по сравнению с его отсутствием: равные, презервативы, объединения, сверх связей и услуг

# organising.empowerment_poverty: leaving money trouble at full economic empowerment by organisations against none
text-9518663d = выход из нехватки денег при полной экономической поддержке организаций по сравнению с её отсутствием

# organising.protection_poverty: getting into money trouble at full social protection by organisations against none
text-c7401ace = начало нехватки денег при полной социальной защите от организаций по сравнению с её отсутствием

# organising.legal_arrest: share of contacts that end in arrest at full legal services of organisations against none
text-ce295d00 = доля контактов, которые кончаются задержанием, при полной юридической помощи организаций по сравнению с её отсутствием

# organising.crisis_violence: violence by clients and by others at full legal services of organisations (crisis response, work with police) against none
text-2d8a6124 = насилие клиентов и других при полной юридической помощи организаций (помощь в кризисе, работа с полицией) по сравнению с её отсутствием

# organising.legal_report: reporting violence at full legal services of organisations against none
text-67dad5fe = обращение в полицию о насилии при полной юридической помощи организаций по сравнению с её отсутствием

# organising.support_depression: depression at full psychological support by organisations against none
text-209fbf2f = депрессия при полной психологической поддержке организаций по сравнению с её отсутствием

# services.delivered: what comes about of places, funding, legal channels and participation that a law promises
text-07b47972 = что осуществляется из обещанных законом мест, денег, легальных путей и участия

# services.wish: workers who would take up a voluntary service of the state, isolated, not hiding
text-c037e88b = люди, которые приняли бы добровольную услугу государства, изолированные, не скрывающиеся

# services.wish_tie: taking up services with ties against none
text-8ae81387 = принятие услуг при связях по сравнению с их отсутствием

# services.wish_haste: taking up services in full haste and hiding against none
text-5f767b01 = принятие услуг при полной спешке и скрытности по сравнению с их отсутствием

# services.wish_led: taking up services run by sex workers against the state's
text-04f6e543 = принятие услуг, которые ведут секс-работники, по сравнению с государственными

# services.wish_compulsory: taking up services that are not voluntary
text-740e8460 = принятие услуг, которые не добровольны

# services.wish_trust: taking up services with full trust against none
text-75bf5f1a = принятие услуг при полном доверии по сравнению с его отсутствием

# services.trust_lost: trust lost where rehabilitation, testing or services are compulsory
text-92e30afd = доверие, потерянное, где реабилитация, анализы или услуги принудительны

# services.trust_half_life: half-life of a change of trust
text-32525d5d = период полуизменения доверия

# services.health_condomless: encounters without a condom when served by health services
text-78d070b0 = встречи без презерватива у тех, кому помогают медицинские службы

# services.health_care: starting HIV treatment when served by health services
text-6f0822a2 = начало лечения ВИЧ с помощью медицинских служб

# services.health_testing: testing and cure of curable STI when served by health services
text-873a66c7 = выявление и излечение излечимой ИППП с помощью медицинских служб

# services.legal_report: reporting violence when served by legal services
text-75e9a08c = обращение в полицию о насилии с помощью юридических служб

# services.legal_regularise: gaining a permit when served by legal services
text-be4c817f = получение разрешения с помощью юридических служб

# services.economic_poverty: leaving money trouble when served by economic services
text-3bb5a865 = выход из нехватки денег с помощью экономических служб

# services.economic_leaving: leaving sex work by choice when served by economic services
text-9adf4bb0 = уход из секс-работы по своему выбору с помощью экономических служб

# services.protection_poverty: getting into money trouble when under social protection
text-f73c705b = начало нехватки денег при социальной защите

# services.psychological_depression: depression when served by psychological services
text-4f1f1f42 = депрессия у тех, кому помогают психологические службы

# services.psychological_fading: past violence ceasing to weigh when served by psychological services
text-aa872d02 = прошлое насилие перестаёт сказываться с помощью психологических служб

# services.housing: regaining housing when served by housing services
text-a4531d6b = возвращение жилья с помощью жилищных служб

# services.exit: exit from trafficking through peers and services when served by legal services
text-ce7dd7b5 = выход из торговли людьми через равных и службы с помощью юридических служб

# stigma.selling: stigma that a prohibition of selling adds
text-556b33f8 = стигма, которую добавляет запрет продажи

# stigma.clients: stigma that a prohibition of buying or of third parties adds
text-12b0e88e = стигма, которую добавляет запрет покупки или третьих лиц

# stigma.conflated: stigma that a law adds which takes sex work for trafficking
text-62bf4523 = стигма, которую добавляет закон, считающий секс-работу торговлей людьми

# stigma.raids: stigma that raids at the setting's high level add
text-ebd515db = стигма, которую добавляют рейды на высоком уровне места

# stigma.participation: stigma that co-design of the law takes away
text-1a229c57 = стигма, которую снимает совместная разработка закона

# stigma.half_life: half-life of a change of stigma
text-d7bb49b4 = период полуизменения стигмы

# stigma.violence: violence by clients at full stigma against none
text-dda7a409 = насилие клиентов при полной стигме по сравнению с её отсутствием

# stigma.other_violence: violence by others at full stigma against none
text-6d6d1723 = насилие других при полной стигме по сравнению с её отсутствием

# stigma.report: reporting violence at full stigma against none
text-baaf5d19 = обращение в полицию о насилии при полной стигме по сравнению с её отсутствием

# stigma.care: testing and starting treatment at full stigma against none
text-bc647f62 = анализы и начало лечения при полной стигме по сравнению с её отсутствием

# stigma.depression: depression at full stigma against none
text-29da93ad = депрессия при полной стигме по сравнению с её отсутствием

# participation.consulted: what consultation does, as a share of what co-design does
text-68e4abe6 = что даёт консультация, как доля того, что даёт совместная разработка

# participation.uptake: taking up services co-designed with sex workers against none
text-6a4af4f2 = принятие услуг, разработанных вместе с секс-работниками, по сравнению с отсутствием такой разработки

# participation.trust: trust that co-design adds
text-7406797c = доверие, которое добавляет совместная разработка

# participation.targeting: indiscriminate raids that co-design makes complaint-led
text-d6f6e275 = рейды без сигнала, которые при совместной разработке становятся рейдами по сигналу

# mortality.depression_violence: depression after violence that still weighs
text-780170ed = депрессия после насилия, которое всё ещё сказывается

# mortality.depression_custody: depression in custody
text-b17ff97b = депрессия под стражей

# mortality.depression_isolation: depression in full isolation
text-cc9dd0e9 = депрессия при полной изоляции

# mortality.depression_poverty: depression under money trouble
text-c88f485b = депрессия при нехватке денег

# mortality.depression_housing: depression in unstable housing
text-9564af8e = депрессия при нестабильном жилье

# mortality.depression_trafficked: depression when trafficked
text-464af908 = депрессия у пострадавших от торговли людьми

# mortality.ptsd_violence: post-traumatic stress after violence that still weighs
text-3ea791cf = посттравматический стресс после насилия, которое всё ещё сказывается

# mortality.ptsd_trafficked: post-traumatic stress when trafficked
text-9bcb4e34 = посттравматический стресс у пострадавших от торговли людьми

# mortality.death_depression: death with depression
text-5e310ce6 = смерть при депрессии

# mortality.death_housing: death in unstable housing
text-78c330ea = смерть при нестабильном жилье

# mortality.death_hiv: death with HIV that is not suppressed
text-4efeab5f = смерть при неподавленном ВИЧ

# mortality.years_lost: years of life lost by one death
text-1b8bf3d6 = годы жизни, потерянные с одной смертью

# mortality.weight_hiv: HIV that is not suppressed
text-b5064188 = неподавленный ВИЧ

# mortality.weight_hiv_suppressed: HIV that is suppressed
text-7896fe95 = подавленный ВИЧ

# mortality.weight_sti: the curable STI
text-73f226ef = излечимая ИППП

# mortality.weight_depression: depression
text-74fd2e75 = депрессия

# mortality.weight_ptsd: post-traumatic stress
text-b71f5d23 = посттравматический стресс

# mortality.injury_years: injury from one violent event
text-e9922ee3 = травма от одного случая насилия

# public_money.contact: one police contact
text-390ce0cc = один контакт с полицией

# public_money.arrest: one arrest, with what follows in court
text-8c842d40 = одно задержание с тем, что следует в суде

# public_money.raid: one workplace or home raided
text-7b7271fe = один рейд в месте работы или жилище

# public_money.custody_day: a day in police custody or prison
text-4e01c525 = день под стражей в полиции или в тюрьме

# public_money.detention_day: a day in immigration detention
text-b275516e = день в миграционном задержании

# public_money.rehabilitation_day: a day in compulsory rehabilitation
text-82e2b0f3 = день в принудительной реабилитации

# public_money.deportation: one deportation
text-7c27544d = одна депортация

# public_money.service_year: one person served by one service for a year
text-c8be1480 = один человек, которому год помогает одна служба

# public_money.hiv_care_year: a year of HIV treatment
text-f68e356c = год лечения ВИЧ

# public_money.sti: one episode of the curable STI
text-c0f25aeb = один случай излечимой ИППП

# public_money.violence: health care after one violent event
text-fa240b16 = медицинская помощь после одного случая насилия

# violence.acted_on: reports of violence after which the dangerous client is gone from the market
text-88cd4fc0 = сообщения о насилии, после которых опасный клиент исчезает с рынка

# exploitation.debt: entry into exploitation, and from there into trafficking, when owing for the journey, beyond money trouble
text-965fdb0d = попадание в эксплуатацию, а из неё в торговлю людьми, при долге за дорогу, сверх нехватки денег

# people.entry_demand: people who begin sex work against the size of the market
text-e983ffff = люди, начинающие секс-работу, в зависимости от размера рынка

# people.entry_prohibited: people who begin sex work where selling, soliciting, working together, third parties and buying are all prohibited against none of them
text-56765d87 = люди, начинающие секс-работу, где запрещены продажа, поиск клиентов, совместная работа, третьи лица и покупка, по сравнению с отсутствием этих запретов

# people.frailty_correlation: common part of the four frailties (violence, police, exploitation, infection)
text-17d622a8 = общая часть четырёх необъяснённых различий (насилие, полиция, эксплуатация, инфекция)

# people.represented: adult sex workers in the place
text-9a6a7ba1 = взрослые секс-работники в этом месте

# people.street: share who mainly work on the street
text-f4072687 = доля работающих в основном на улице

# people.managed: share who mainly work in managed venues
text-43d5a0b0 = доля работающих в основном в заведениях с управляющим

# people.shared: share who mainly work in shared places without a manager; the rest work alone indoors
text-065a5394 = доля работающих в основном в общих местах без управляющего; остальные работают в одиночку в помещениях

# people.migrant_street: migrants among street workers
text-5b0b1f58 = мигранты среди работающих на улице

# people.migrant_managed: migrants among workers in managed venues
text-9d28125c = мигранты среди работающих в заведениях с управляющим

# people.migrant_other: migrants among shared and solo workers
text-1c4830e0 = мигранты среди работающих в общих местах и в одиночку

# people.unpermitted: migrants without status or with a visa that bars sex work, of all migrants
text-c0512055 = мигранты без статуса или с визой, не допускающей секс-работу, среди всех мигрантов

# people.trans: trans women
text-d2e51278 = транс-женщины

# people.men_other: men and others
text-03d573a8 = мужчины и другие

# people.age_18_24: aged 18 to 24
text-3b0a3a39 = от 18 до 24 лет

# people.tied: in touch with peers' groups or an organisation
text-d365dd0c = связаны с группами равных или организацией

# people.third_party: have a third party, among those outside managed venues
text-78e3b4a2 = работают с третьим лицом, среди работающих не в заведениях с управляющим

# people.poverty: money trouble
text-5941b41a = нехватка денег

# people.unstable_street: homeless or unstably housed among street workers
text-056971dc = без жилья или в нестабильном жилье среди работающих на улице

# people.unstable_indoor: the same among all others
text-30e809b3 = то же среди всех остальных

# people.past_violence: with past violence that still weighs
text-b3d1d429 = с прошлым насилием, которое всё ещё сказывается

# people.exploited: exploited, short of trafficking
text-d9a075c7 = в эксплуатации без торговли людьми

# people.trafficked: trafficked (Palermo Protocol, adults)
text-cb54af55 = пострадавшие от торговли людьми (Палермский протокол, взрослые)

# people.leaving: rate of leaving sex work
text-1c7fdf62 = скорость ухода из секс-работы

# people.death: death rate from causes other than homicide
text-6629e11f = смертность от причин, кроме убийства

# workplaces.managed_size: people who work in one managed venue, mean
text-86307ca3 = люди, работающие в одном заведении с управляющим, в среднем

# workplaces.shared_size: people who work in one shared place, mean
text-0e86ddb1 = люди, работающие в одном общем месте, в среднем

# police.contact: police contacts per worker-year
text-150a1f47 = контакты с полицией на человека за год работы

# police.low: contacts from one prohibition enforced at a low level, among those it reaches
text-451e1ecb = контакты по одному запрету при слабом применении, среди тех, на кого он действует

# police.medium: the same at a medium level
text-67f5e489 = то же на среднем уровне

# police.high: the same at a high level
text-53728219 = то же на высоком уровне

# raids.low: raids and police inspections at a low level
text-a3e1d29a = рейды и проверки полиции на низком уровне

# violence.client: violent events by clients per worker-year
text-d252013a = случаи насилия клиентов на человека за год работы

# violence.other: violent events by managers, community or strangers per worker-year (partners are outside)
text-c8767f27 = случаи насилия управляющих, окружения или незнакомых на человека за год работы (без партнёров)

# violence.report_resident: a resident worker reports a violent event to police
text-217526a6 = местный работник сообщает в полицию о случае насилия

# violence.report_migrant: a migrant worker reports a violent event to police
text-d4e89509 = работник-мигрант сообщает в полицию о случае насилия

# clients.encounters: encounters per working worker
text-636e54a3 = встречи на одного работающего

# clients.encounters_street: encounters of street workers relative to all others
text-a0c04261 = встречи работающих на улице относительно всех остальных

# clients.regular: visits by regular clients
text-00f93864 = посещения постоянных клиентов

# clients.visits_regular: visits of one regular client
text-5c43916d = посещения одного постоянного клиента

# clients.visits_occasional: visits of one occasional client
text-4db26260 = посещения одного случайного клиента

# clients.dangerous: visits by dangerous clients
text-68e5ffae = посещения опасных клиентов

# clients.turnover: rate at which clients stop for good and are replaced
text-2d277b89 = как часто клиенты уходят насовсем и сменяются другими

# clients.hiv: HIV prevalence among clients
text-228cb44c = распространённость ВИЧ среди клиентов

# clients.suppressed: virally suppressed among clients with HIV
text-dfc66ba1 = с подавленным вирусом среди клиентов с ВИЧ

# clients.sti: prevalence of the curable STI (gonorrhoea) among clients
text-30f58092 = распространённость излечимой ИППП (гонореи) среди клиентов

# health.condomless: encounters without a condom
text-549318b9 = встречи без презерватива

# health.hiv: HIV prevalence among workers
text-cf9cbb05 = распространённость ВИЧ среди работников

# health.suppressed: virally suppressed among workers with HIV
text-074b5c83 = с подавленным вирусом среди работников с ВИЧ

# health.hiv_incidence: HIV incidence among workers without HIV, all routes
text-875d4aaf = новые случаи ВИЧ среди работников без ВИЧ, все пути

# health.hiv_work_share: share of new HIV infections acquired at work with clients (not by injecting or with partners)
text-02e4e252 = доля новых случаев ВИЧ, приобретённых на работе с клиентами (не через инъекции и не с партнёрами)

# health.sti: prevalence of the curable STI (gonorrhoea) among workers
text-be768d7e = распространённость излечимой ИППП (гонореи) среди работников

# people.debt: migrants who owe for their journey
text-0d21eb1d = мигранты с долгом за дорогу

# income.encounter: paid for one encounter
text-83072305 = плата за одну встречу

# health.depression: depression, current
text-3a1b3238 = депрессия, текущая

# health.ptsd: post-traumatic stress, current
text-7ec7ca2b = посттравматический стресс, текущий

# money.cost_level: public costs relative to those of North America and Western Europe, where data/parameters/public_money.toml has its unit costs from
text-555a4af8 = государственные расходы относительно Северной Америки и Западной Европы, откуда взяты расходы на единицу в data/parameters/public_money.toml

# unit: change of arrivals per legal place
text-256f26b5 = изменение приездов на одно легальное место

# unit: contacts per 100 worker-years
text-4af22cc4 = контактов на 100 человеко-лет работы

# unit: contacts per client contact
text-b44e7b1b = контактов на один контакт с клиентом

# unit: correlation
text-577bf0c4 = корреляция

# unit: disability weight
text-0011aa64 = вес инвалидности

# unit: dollars
text-d4440192 = долларов

# unit: dollars of 2020
text-76b4e1a1 = долларов 2020 года

# unit: dollars per worker-year
text-0558843e = долларов на человеко-год работы

# unit: exponent
text-27189634 = показатель степени

# unit: fraction
text-2c0f0f45 = доля

# unit: fraction of income
text-b7c53f6e = доля дохода

# unit: fraction of the mean
text-773bd750 = доля среднего

# unit: hazard ratio
text-957ec5c3 = отношение рисков

# unit: odds ratio
text-9a5b7b5c = отношение шансов

# unit: people
text-c9022680 = человек

# unit: per contact a year
text-f42fd070 = за контакт в год

# unit: per week
text-cdca8801 = в неделю

# unit: per year
text-611c1ee3 = в год

# unit: probability
text-3955f8fd = вероятность

# unit: probability per act
text-eb5527b6 = вероятность за один акт

# unit: raids per 100 workplaces a year
text-0d0dbbf7 = рейдов на 100 рабочих мест в год

# unit: ratio
text-2f04a79e = отношение

# unit: share
text-c3bc45ac = доля

# unit: share of the scale
text-d7548abe = доля шкалы

# unit: standard deviation of the log
text-33147364 = стандартное отклонение логарифма

# unit: weeks
text-eb0d2375 = недель

# unit: weeks of income
text-62bf1120 = недель дохода

# unit: weight
text-0844df8f = вес

# unit: years
text-1c50993b = лет

# unit: years of full disability
text-e2790e6c = лет полной инвалидности

# unit: years of income
text-7fd404c5 = лет дохода
