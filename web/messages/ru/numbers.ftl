# Числа читателя: найти, изменить, отметить на каждом листе, взять с собой.
# $name числа и $file не переводятся. Величины приходят уже записанными на языке читателя.

answer-view-numbers = Числа

## Все числа

numbers-lead = Здесь можно найти любое число модели, узнать, на чём оно основано, и изменить его. Изменённое число остаётся в этой вкладке, в ссылке и в файле ниже. Ответ не меняется, пока вы не запустите расчёт снова.
numbers-all = Все числа: { $count }
numbers-search = Поиск по названиям и значениям
numbers-grade = Насколько число известно
numbers-grade-any = любые
numbers-weakest-first = Сначала допущения
numbers-only-mine = Только изменённые мной
numbers-found = { $count ->
    [0] Ничего не найдено.
    [one] Найдено { $count } число.
    [few] Найдено { $count } числа.
   *[other] Найдено { $count } чисел.
  }
numbers-group = { $title }: { $count }
numbers-of-people = Различия между людьми
numbers-changed-here = изменено: { $count }

## Одно число

numbers-change = Изменить это число
numbers-yours = ваше: { $value }
numbers-published-is = В этом ответе взято не опубликованное число, а другое. Опубликованное: { $published }.
numbers-own = Ваше число
numbers-kind-value = Одно значение
numbers-kind-range = Интервал: в 9 случаях из 10 число лежит между двумя значениями
numbers-value = Значение
numbers-low = От
numbers-high = До
numbers-bounds = Модель принимает значения от { $least } до { $most }.
numbers-range-bad = Первое значение должно быть меньше второго.
numbers-use = Взять это число
numbers-used = Ваше число записано. Запустите расчёт снова, чтобы увидеть, что оно меняет.
numbers-back-one = Вернуть опубликованное число
numbers-back-said = Опубликованное число возвращено. Запустите расчёт снова, чтобы увидеть это.
numbers-take = Начать с:
numbers-take-published = середина опубликованного, { $value }
numbers-take-null = нет эффекта, { $value }
numbers-take-critics = наиболее благоприятное для запретов, { $value }
numbers-take-associations = наиболее неблагоприятное для запретов, { $value }
numbers-mark-published = Опубликовано: { $value }
numbers-mark-null = Закон не действует: { $value }
numbers-mark-critics = Исследования, наиболее благоприятные для запретов: { $value }
numbers-mark-associations = Исследования, наиболее неблагоприятные для запретов: { $value }
numbers-mark-own = Ваше: { $value }
numbers-scale = { $name } на шкале. { $marks }

## На каждом листе

numbers-banner = Это не опубликованные числа
numbers-changed = { $count ->
    [one] Ваши числа: изменено { $count } число.
    [few] Ваши числа: изменено { $count } числа.
   *[other] Ваши числа: изменено { $count } чисел.
  }
numbers-not-published = Этот ответ опирается не только на опубликованные числа.
numbers-which = Какие именно
numbers-own-and-published = { $own } вместо опубликованного { $published }
numbers-more = { $count ->
    [one] И ещё { $count } число в файле { $file }.
    [few] И ещё { $count } числа в файле { $file }.
   *[other] И ещё { $count } чисел в файле { $file }.
  }
numbers-preset-in-use = Набор чисел в этом расчёте: { $preset }.
numbers-size-unusual = { $size }: { $now } (обычно { $usual })
numbers-sizes-unusual = Это не обычный расчёт. { $sizes }.
numbers-back-all = Вернуть опубликованные числа
numbers-changed-in-report = { $count ->
    [one] { $count } число отличается от опубликованного
    [few] { $count } числа отличаются от опубликованных
   *[other] { $count } чисел отличаются от опубликованных
  }

## Наборы чисел

numbers-presets = Какой набор чисел
numbers-preset-published = Опубликованные числа, а где вы их изменили — ваши
numbers-preset-published-help = На этом основан ответ, если не выбрать другое.
numbers-preset-null = А если ни один опубликованный эффект не реален
numbers-preset-null-help = Каждый эффект закона заменяется на «нет эффекта». Тогда два закона должны дать одно и то же: это проверка модели, а не закона.
numbers-preset-critics = Числа, наиболее благоприятные для запретов
numbers-preset-critics-help = Каждое спорное число берётся из исследований, наиболее благоприятных для запретов.
numbers-preset-associations = Числа, наиболее неблагоприятные для запретов
numbers-preset-associations-help = Каждое спорное число берётся из исследований, наиболее неблагоприятных для запретов; найденные в них связи считаются причинами.
numbers-preset-priors = До калибровки
numbers-preset-priors-help = Числа, какими их дают отдельные исследования, без подгонки к опубликованным общим эффектам.
numbers-set-aside = { $count ->
    [one] Пока выбран другой набор, { $count } изменённое вами число не используется.
    [few] Пока выбран другой набор, { $count } изменённых вами числа не используются.
   *[other] Пока выбран другой набор, { $count } изменённых вами чисел не используются.
  }
numbers-no-sides = Числа каждой стороны сравниваются только с опубликованными. Этот ответ основан на других числах; верните опубликованные, чтобы увидеть обе стороны.

## Для тех, кто проверяет

numbers-check = Для тех, кто проверяет
numbers-check-lead = Чем больше симуляций, тем устойчивее ответ и тем дольше расчёт. Другое начальное число показывает, что меняет одна лишь случайность. Обо всём необычном говорится на каждом листе.
numbers-size-draws = Симуляций
numbers-size-people = Людей в каждой симуляции
numbers-size-years = Лет
numbers-size-seed = Начальное число (одно и то же число даёт ту же случайность)
numbers-size-bounds = от { $least } до { $most }
numbers-usual-sizes = Вернуть обычные размеры
numbers-few-draws = Если симуляций меньше 100, нет ни выводов, ни справки.

## Взять с собой

numbers-file = Файл ваших чисел
numbers-file-lead = В файле только изменённые вами числа. Командная строка принимает его с параметром --assume и даёт те же контрольные суммы.
numbers-file-save = Сохранить { $file }
numbers-file-drop = Перетащите сюда файл с числами или
numbers-file-load = Загрузить файл с числами
numbers-loaded = { $count ->
    [one] Из файла прочитано { $count } число. Запустите расчёт снова, чтобы увидеть, что оно меняет.
    [few] Из файла прочитано { $count } числа. Запустите расчёт снова, чтобы увидеть, что они меняют.
   *[other] Из файла прочитано { $count } чисел. Запустите расчёт снова, чтобы увидеть, что они меняют.
  }
numbers-command = Команда, которая даёт то же самое, если рядом лежат файлы справки:
