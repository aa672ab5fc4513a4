# Что может сказать закон: для каждого положения — название, вопрос, пояснение и смысл каждого ответа.
# lever-<имя>: краткое название, как в списке. lever-<имя>-question: вопрос о законопроекте. lever-<имя>-<слово>: один ответ,
# целое предложение; оно же стоит в перечнях того, что говорит закон.
# «Третьи лица» — люди, которые управляют, сдают помещение, возят, охраняют или иначе работают с секс-работниками.

## Продажа и покупка

lever-selling = Оказание сексуальных услуг
lever-selling-question = Могут ли взрослые оказывать секс-услуги?
lever-selling-help = Речь о тех, кто оказывает услуги, а не о клиентах, управляющих или местах.
lever-selling-allowed = Оказывать секс-услуги разрешено.
lever-selling-licensed = Оказывать секс-услуги разрешено только с лицензией или регистрацией.
lever-selling-prohibited = Оказывать секс-услуги запрещено.

lever-buying = Покупка сексуальных услуг
lever-buying-question = Могут ли взрослые покупать секс-услуги у взрослых?
lever-buying-help = Речь о клиентах.
lever-buying-allowed = Покупать секс-услуги разрешено.
lever-buying-prohibited = Покупать секс-услуги запрещено.

lever-soliciting = Поиск клиентов в общественных местах
lever-soliciting-question = Можно ли искать клиентов в общественных местах?
lever-soliciting-help = Например, на улицах и в парках. Полиция часто применяет такие правила даже там, где сами секс-услуги разрешены.
lever-soliciting-allowed = Искать клиентов в общественных местах разрешено.
lever-soliciting-zoned = Искать клиентов в общественных местах разрешено только в определённых местах или в определённое время.
lever-soliciting-prohibited = Искать клиентов в общественных местах запрещено.

lever-advertising = Реклама
lever-advertising-question = Можно ли рекламировать секс-услуги?
lever-advertising-help = В печати и в интернете. Сюда же относятся правила, по которым сайты отвечают за чужие объявления.
lever-advertising-allowed = Реклама разрешена.
lever-advertising-restricted = Реклама разрешена с ограничениями.
lever-advertising-prohibited = Реклама запрещена, или за неё отвечают сайты.

## Места работы и третьи лица

lever-third_parties = Третьи лица
lever-third_parties-question = Могут ли другие люди управлять работой секс-работников, сдавать им помещение, возить или охранять их?
lever-third_parties-help = В законах это называют сводничеством, содержанием притона или получением дохода от чужой секс-работы. Принуждать, обманывать и наживаться на человеке — другие преступления, здесь речь не о них.
lever-third_parties-allowed = Работать с третьими лицами разрешено, по тем же законам, что и в другой работе.
lever-third_parties-regulated = Работать с третьими лицами разрешено по особым правилам, например при наличии лицензии на помещение.
lever-third_parties-prohibited = Работать с секс-работниками запрещено: наказывают третье лицо.

lever-working_together = Совместная работа
lever-working_together-question = Могут ли двое или несколько секс-работников работать в одном помещении?
lever-working_together-help = По некоторым законам квартира, где работают вдвоём, считается притоном.
lever-working_together-allowed = Секс-работники могут работать вместе в одном месте.
lever-working_together-prohibited = Работать вместе в одном месте запрещено.

## Полиция, рейды и закон о торговле людьми

lever-trafficking_definition = Что считается торговлей людьми
lever-trafficking_definition-question = Отделяет ли закон торговлю людьми от секс-работы по своему выбору?
lever-trafficking_definition-help = Некоторые законы считают торговлей людьми всю секс-работу или любую помощь в ней.
lever-trafficking_definition-distinct = Торговля людьми — это принуждение, обман или злоупотребление. Секс-работа по своему выбору — не торговля людьми.
lever-trafficking_definition-conflated = Секс-работу по своему выбору или помощь в ней могут счесть торговлей людьми.

lever-raids = Рейды
lever-raids-question = Как часто полиция проводит рейды или проверки в местах работы?
lever-raids-help = Низкая, средняя и высокая частота — это то, что считается низким, средним или высоким для этого места.

lever-raids_targeting = Где проводят рейды
lever-raids_targeting-question = В каких местах работы полиция проводит рейды?
lever-raids_targeting-help = Только после жалобы или сообщения о месте — или в любом месте, где оказывают секс-услуги.
lever-raids_targeting-complaint_led = Полиция проводит рейд в месте работы только после жалобы или сообщения о нём.
lever-raids_targeting-indiscriminate = Полиция проводит рейды в местах работы, не имея о них никаких сообщений.

lever-raids_homes = Рейды в жилищах
lever-raids_homes-question = Проводят ли рейды и в жилищах секс-работников?
lever-raids_homes-help = В жилищах, где секс-работники живут, а иногда и работают.
lever-raids_homes-true = Рейды проводят и в жилищах.
lever-raids_homes-false = Рейды в жилищах не проводят.

lever-disposition = После рейда
lever-disposition-question = Что происходит с людьми, которых полиция после рейда называет пострадавшими от торговли людьми?
lever-disposition-help = Это касается всех, кого так назвали, верно или ошибочно.
lever-disposition-left_alone = Их оставляют в покое.
lever-disposition-voluntary_referral = Им предлагают услуги, от которых они могут отказаться.
lever-disposition-compulsory_rehabilitation = Их удерживают в программе реабилитации.
lever-disposition-detention = Их берут под стражу.
lever-disposition-deportation = Их высылают из страны.

lever-disposition_weeks = Срок реабилитации
lever-disposition_weeks-question = Как долго людей удерживают на принудительной реабилитации?
lever-disposition_weeks-help = 0 означает: столько, сколько обычно в этом месте. Имеет значение только там, где людей удерживают.

lever-seizure = Что изымает полиция
lever-seizure-question = Что полиция может забрать у секс-работников или взять как улику?
lever-seizure-help = Если презервативы считают уликой, их реже носят с собой.
lever-seizure-money = деньги
lever-seizure-phones = телефоны
lever-seizure-condoms = презервативы
lever-seizure-nothing = Полиция ничего не изымает.
lever-seizure-all = Полиция может изымать: { $things }.

lever-non_punishment = Ненаказание пострадавших от торговли людьми
lever-non_punishment-question = Защищены ли пострадавшие от торговли людьми от наказания за то, что их заставили делать?
lever-non_punishment-help = Например, за работу без разрешения или за то, к чему их принудили.
lever-non_punishment-true = Пострадавших от торговли людьми не наказывают за то, что их заставили делать.
lever-non_punishment-false = Пострадавших от торговли людьми могут наказать за то, что их заставили делать.

## Миграция

lever-migrant_sex_work = Секс-работа мигрантов
lever-migrant_sex_work-question = Могут ли мигранты без постоянного вида на жительство заниматься секс-работой?
lever-migrant_sex_work-help = Условия виз тоже учитываются, даже если для граждан секс-работа законна.
lever-migrant_sex_work-allowed = Мигранты могут заниматься секс-работой с любой визой, дающей право на работу.
lever-migrant_sex_work-barred = Мигрантам нельзя заниматься секс-работой: их могут оштрафовать или лишить разрешения.
lever-migrant_sex_work-deportable = Мигрантов, занимающихся секс-работой, могут выслать из страны.

lever-migration_channels = Безопасные и легальные пути приезда
lever-migration_channels-question = Сколько есть безопасных и легальных мест для тех, кто приезжает работать?
lever-migration_channels-help = Мест в год на каждого прибывающего. 0 — ни одного. 1 — место для каждого.

lever-migration_debt = Долг за дорогу
lever-migration_debt-question = Насколько велик долг тех, кто приезжает без легального места?
lever-migration_debt-help = Сборы и долг вместе, в годовых доходах. 0 — как обычно в этом месте.

lever-residence_permit = Разрешение на пребывание для пострадавших от торговли людьми
lever-residence_permit-question = Получают ли пострадавшие от торговли людьми разрешение на пребывание?
lever-residence_permit-help = «С условием» означает: только для тех, кто помогает обвинению.
lever-residence_permit-none = Пострадавшие от торговли людьми не получают разрешения на пребывание.
lever-residence_permit-conditional = Пострадавшие от торговли людьми получают разрешение, только если помогают обвинению.
lever-residence_permit-unconditional = Пострадавшие от торговли людьми получают разрешение без условий.

## Здоровье и права

lever-health_testing = Анализы на инфекции
lever-health_testing-question = Обязаны ли секс-работники сдавать анализы на ВИЧ и другие инфекции?
lever-health_testing-help = Добровольно сдать анализы можно всегда.
lever-health_testing-none = Никто не обязан сдавать анализы.
lever-health_testing-compulsory = Секс-работники обязаны сдавать анализы.

lever-health_results = Результаты анализов
lever-health_results-question = Что происходит с результатами анализов?
lever-health_results-help = Без согласия значит: их узнают полиция, хозяин, газеты или другие, хотя человек не разрешал.
lever-health_results-confidential = Результаты остаются в тайне.
lever-health_results-disclosed = Результаты передают без согласия.

lever-labour_rights = Трудовые права
lever-labour_rights-question = Защищены ли секс-работники как работники?
lever-labour_rights-help = Например: безопасный труд, договор, оплата, отпуск и право отказать клиенту.
lever-labour_rights-none = Секс-работники не защищены как работники.
lever-labour_rights-health_and_safety = Секс-работников защищают правила охраны труда.
lever-labour_rights-full = У секс-работников те же права, что и у других работников.

lever-reporting_immunity = Безопасное обращение в полицию
lever-reporting_immunity-question = Могут ли секс-работники без риска сообщать о преступлениях против себя?
lever-reporting_immunity-help = Так, чтобы им не предъявили обвинение и не выслали их из страны.
lever-reporting_immunity-true = Секс-работники могут сообщать о преступлениях, не рискуя обвинением или высылкой.
lever-reporting_immunity-false = Секс-работники, которые сообщают о преступлениях, рискуют обвинением или высылкой.

## Услуги и организации

lever-services_health = Медицинская помощь
lever-services_health-question = Сколько мест для помощи врачей оплатит закон?
lever-services_health-help = Клиники и помощь там, где люди работают.

lever-services_legal = Юридическая помощь
lever-services_legal-question = Сколько мест для помощи юристов оплатит закон?
lever-services_legal-help = Советы и помощь в суде.

lever-services_economic = Экономическая поддержка
lever-services_economic-question = Сколько мест для учёбы и других доходов оплатит закон?
lever-services_economic-help = Учёба, сбережения и другой заработок.

lever-services_social_protection = Социальная защита
lever-services_social_protection-question = Сколько мест в социальной защите оплатит закон?
lever-services_social_protection-help = Пособия, оплата врачей и тому подобное.

lever-services_psychological = Психологическая помощь
lever-services_psychological-question = Сколько мест для помощи психологов оплатит закон?
lever-services_psychological-help = Беседы и лечение.

lever-services_housing = Жильё
lever-services_housing-question = Сколько мест в приютах и жилье оплатит закон?
lever-services_housing-help = Приюты и жильё, открытые для секс-работников.

lever-services_voluntary = Добровольность услуг
lever-services_voluntary-question = Пользуются ли люди этими услугами по своему выбору?
lever-services_voluntary-help = Не по своему выбору — значит по решению суда или как условие для чего-то другого.
lever-services_voluntary-true = Люди пользуются услугами по своему выбору.
lever-services_voluntary-false = Людей могут обязать пользоваться услугами.

lever-services_led_by = Кто руководит службами помощи
lever-services_led_by-question = Кто руководит службами помощи?
lever-services_led_by-help = К службам, которыми руководят сами секс-работники, приходит больше людей из тех, кто обходит государство стороной.
lever-services_led_by-state = Службами руководит государство или те, кого оно назначает.
lever-services_led_by-sex_workers = Службами руководят секс-работники.

lever-organisations_labour_organising = Средства на защиту трудовых прав
lever-organisations_labour_organising-question = Сколько денег даст закон, чтобы секс-работники вместе защищали свои права на работе?
lever-organisations_labour_organising-help = Профсоюзы, союзы и общие переговоры об условиях работы.

lever-organisations_economic_empowerment = Средства на экономическую самостоятельность
lever-organisations_economic_empowerment-question = Сколько денег даст закон организациям секс-работников, чтобы люди сами зарабатывали?
lever-organisations_economic_empowerment-help = Общие кассы, учёба и кооперативы.

lever-organisations_social_protection = Средства на социальную защиту
lever-organisations_social_protection-question = Сколько денег даст закон организациям секс-работников на социальную защиту?
lever-organisations_social_protection-help = Деньги на крайний случай и помощь с пособиями.

lever-organisations_legal_services = Средства на юридическую помощь
lever-organisations_legal_services-question = Сколько денег даст закон организациям секс-работников на помощь юристов?
lever-organisations_legal_services-help = Юристы и помощники юристов в самих организациях.

lever-organisations_psychological_support = Средства на психологическую поддержку
lever-organisations_psychological_support-question = Сколько денег даст закон организациям секс-работников на помощь психологов?
lever-organisations_psychological_support-help = Поддержка от таких же людей и советы психолога в организациях.

## Участие

lever-participation = Участие в разработке закона
lever-participation-question = Как секс-работники участвуют в том, как закон пишут и исполняют?
lever-participation-help = Через свои организации.
lever-participation-none = Секс-работники не участвуют.
lever-participation-consulted = С секс-работниками советуются.
lever-participation-co_designed = Секс-работники и государство вместе пишут закон и исполняют его.

## Слова для уровней, чисел и применения

level-low = низкая
level-medium = средняя
level-high = высокая
lever-level = Частота для этого места: { $level }.
lever-level-not-said = В законе не сказано. Так, как обычно в этом месте.
# $number: готовая запись. $count: для формы множественного числа.
lever-unit-workplaces-raided-per-100-a-year = { $count ->
    [one] Рейды в год: { $number } место работы из каждых 100
    [few] Рейды в год: { $number } места работы из каждых 100
    [many] Рейды в год: { $number } мест работы из каждых 100
   *[other] Рейды в год: { $number } места работы из каждых 100
  }
lever-unit-weeks = { $count ->
    [one] { $number } неделя
    [few] { $number } недели
    [many] { $number } недель
   *[other] { $number } недели
  }
lever-unit-legal-places-per-arrival = { $count ->
    [one] { $number } легальное место на каждого прибывающего
    [few] { $number } легальных места на каждого прибывающего
    [many] { $number } легальных мест на каждого прибывающего
   *[other] { $number } легального места на каждого прибывающего
  }
lever-unit-years-of-income = { $count ->
    [one] { $number } годовой доход
    [few] { $number } годовых дохода
    [many] { $number } годовых доходов
   *[other] { $number } годового дохода
  }
lever-unit-places-per-1-000-workers = { $count ->
    [one] { $number } место на { NUMBER(1000) } секс-работников
    [few] { $number } места на { NUMBER(1000) } секс-работников
    [many] { $number } мест на { NUMBER(1000) } секс-работников
   *[other] { $number } места на { NUMBER(1000) } секс-работников
  }
lever-unit-dollars-per-worker-a-year = { $count ->
    [one] { $number } доллар на одного секс-работника в год
    [few] { $number } доллара на одного секс-работника в год
    [many] { $number } долларов на одного секс-работника в год
   *[other] { $number } доллара на одного секс-работника в год
  }
# Рядом с полем, куда вводят число.
lever-box-workplaces-raided-per-100-a-year = мест работы с рейдами за год, из каждых 100
lever-box-weeks = недель
lever-box-legal-places-per-arrival = легальных мест на каждого прибывающего
lever-box-years-of-income = годовых доходов
lever-box-places-per-1-000-workers = мест на { NUMBER(1000) } секс-работников
lever-box-dollars-per-worker-a-year = долларов на одного секс-работника в год
lever-box-contacts = контактов с полицией в год на каждые 100 человек, которых касается это правило

enforcement = Применение
enforcement-question = Насколько строго это применяют?
enforcement-left = Так, как обычно в этом месте. В законе не сказано.
enforcement-level = { $level ->
    [low] Слабое применение
    [high] Строгое применение
   *[medium] Умеренное применение
  }
enforcement-number = { $count ->
    [one] { $number } контакт с полицией в год на каждые 100 человек, которых касается это правило
    [few] { $number } контакта с полицией в год на каждые 100 человек, которых касается это правило
    [many] { $number } контактов с полицией в год на каждые 100 человек, которых касается это правило
   *[other] { $number } контакта с полицией в год на каждые 100 человек, которых касается это правило
  }

lever-group-selling = Продажа и покупка
lever-group-workplaces = Места работы и третьи лица
lever-group-police = Полиция, рейды и закон о торговле людьми
lever-group-migration = Миграция
lever-group-rights = Здоровье и права
lever-group-services = Услуги и организации
lever-group-participation = Участие в разработке закона
lever-group-other = Другие вопросы
