# Что можно забрать из справки: листы, Word, слайды, рисунки, текст.

paper-contact = Контакты (можно оставить пустым)
paper-contact-line = Контакты: { $contact }
paper-logo = Логотип (PNG, JPEG или SVG, не больше { $most } МБ; можно не добавлять)
paper-logo-remove = Убрать логотип
paper-logo-kind = Этот файл — не рисунок PNG, JPEG или SVG.
paper-logo-large = Этот файл больше { $most } МБ.
paper-stays = Этот текст и логотип остаются на вашем устройстве. Они никуда не отправляются.
paper-size = Бумага
paper-size-a4 = A4
paper-size-letter = Letter
paper-number = { $number } / { $of }
paper-word = Word (DOCX)
paper-slides = Слайды (PPTX)
paper-copy-brief = Скопировать весь текст
paper-copy-findings = Скопировать выводы и результаты
paper-making = Готовится…
paper-copied = Скопировано.
paper-by-hand = Браузер не разрешил копирование. Текст выделен ниже: нажмите Ctrl+C (на Mac — ⌘C).

## Рисунок как файл

paper-save-picture = Сохранить этот рисунок
paper-save-png = Сохранить как PNG
paper-save-svg = Сохранить как SVG
paper-picture-words = Словами, для тех, кто его не видит (замещающий текст):
paper-copy-words = Скопировать эти слова
paper-picture-foot = Результат симуляции в Aftermath { $version }, а не наблюдений.

## На бумаге

paper-years = Симулированные годы: с { $first } по { $last }.
paper-change = { $form ->
    [rate] На одного человека, проработавшего год: { $size }.
    [points] Разница: { $size }.
   *[other] Изменение: { $size }.
  }
paper-chance = Вероятность того, что по законопроекту выше: { $chance }.
paper-law = { $which }:
paper-column-case = Изменение закона
paper-more-cases = { $count ->
    [one] Ещё { $count } реальное изменение закона с общей нормой — в полном отчёте.
    [few] Ещё { $count } реальных изменения закона с общей нормой — в полном отчёте.
    [many] Ещё { $count } реальных изменений закона с общей нормой — в полном отчёте.
   *[other] Ещё { $count } реального изменения закона с общей нормой — в полном отчёте.
  }
paper-errors = Число выполненных симуляций ограничено: { $draws }. С другими такими же симуляциями названные здесь изменения обычно сдвинулись бы не более чем на { $middle } своего отношения, границы их интервалов — не более чем на { $ends }, а вероятности — не более чем на { $points } процентного пункта (стандартные ошибки метода Монте-Карло, наибольшая среди результатов).
paper-made = Aftermath { $version }, { $date }
paper-licence = Программа: лицензия MIT; данные: CC BY 4.0
