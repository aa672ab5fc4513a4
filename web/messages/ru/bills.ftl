# Несколько законов в одной таблице: страница и отчёты.
# $versus: закон, с которым сравнивают остальные. Числа приходят уже написанными.

several-title = Все законы рядом
several-lead = { $count ->
    [one] { $count } закон в сравнении с другим, на одних и тех же людях, при одних и тех же случайностях.
    [few] { $count } закона, каждый в сравнении с другим, на одних и тех же людях, при одних и тех же случайностях.
    [many] { $count } законов, каждый в сравнении с другим, на одних и тех же людях, при одних и тех же случайностях.
   *[other] { $count } закона, каждый в сравнении с другим, на одних и тех же людях, при одних и тех же случайностях.
  } Это не рейтинг: какие результаты важнее, решать вам.
several-made = { $place }, { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } года
  }, начиная с даты: { $day } Симуляций: { $draws }, взрослых в каждой: { $people }. Aftermath { $version }.
several-comparator = Сравнить с законом
several-in-force = { $name } (действующий закон)
several-summing = Результаты собираются…
several-caption = В сравнении с законом «{ $versus }»
several-caption-part = В сравнении с законом «{ $versus }»: { $laws }
several-level = уровень и 90%-ный интервал
several-unit = { $form ->
    [rate] на каждую { NUMBER(1000) } человек, работающих в течение года
    [share] в процентах; разницы в процентных пунктах
    [wage] US$ в неделю
    [money] US$, всего за { $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
      }
    [time] лет, всего за { $years ->
        [one] { $years } год
        [few] { $years } года
        [many] { $years } лет
       *[other] { $years } года
      }
   *[ratio] человек на каждого человека
  }
several-verdict = { $verdict ->
    [very_likely_lower] Очень вероятно ниже (в { $chance })
    [very_likely_higher] Очень вероятно выше (в { $chance })
    [likely_lower] Вероятно ниже (в { $chance })
    [likely_higher] Вероятно выше (в { $chance })
    [no_difference] Ни в одной симуляции нет разницы
    [too_few_draws] Слишком мало симуляций для вывода
   *[cannot_be_told] Нет ясной разницы (выше в { $chance })
  }
several-marks = В каждой строке одна шкала для всех законов; вертикальная черта на ней — нет разницы с законом «{ $versus }». Точка — середина симуляций, линия рядом охватывает девять из десяти. Точка закрашена там, где при законе очень вероятно ниже или выше. В скобках после вывода: в какой доле симуляций это так. Изменения — это отношения (−20 % значит на пятую часть меньше); у долей — процентные пункты. Любые два закона сравниваются симуляция за симуляцией, поэтому интервалы двух столбцов нельзя вычитать один из другого.
several-whisker = { $law }, { $name }. { $verdict }. { $size }
several-all = { $count ->
    [one] Все результаты (ещё { $count })
   *[other] Все результаты (ещё { $count })
  }
several-fewer = Только первые результаты
several-print = Напечатать эту таблицу
several-csv = Сохранить таблицей (CSV)
several-summary = Сохранить все числа (summary.csv)
several-file = законы рядом

several-csv-outcome = Показатель
several-csv-unit = Единица
several-csv-versus = В сравнении с
several-csv-level = Его уровень
several-csv-level-low = Его уровень, 5 %
several-csv-level-high = Его уровень, 95 %
several-csv-law = Закон
several-csv-ratio = Отношение
several-csv-ratio-low = Отношение, 5 %
several-csv-ratio-high = Отношение, 95 %
several-csv-difference = Разница
several-csv-difference-low = Разница, 5 %
several-csv-difference-high = Разница, 95 %
several-csv-chance = Вероятность, что выше
several-csv-verdict = Вывод
