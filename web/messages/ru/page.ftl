# Рамка вокруг каждого шага.
name = Aftermath
title-step = { $step } – Aftermath
title-neutral = Заметки
skip = Перейти к содержанию
language = Язык
exit = Уйти сейчас
steps = Шаги
step-start = Начало
step-place = Место
step-law = Закон сегодня
step-bill = Законопроект
step-answer = Что изменится
engine-loading = Идёт подготовка. В первый раз это занимает несколько секунд.
engine-failed = Не удалось загрузить расчётную часть страницы. Всё, что вы ввели, сохранилось.
engine-again = Попробовать ещё раз
foot = Aftermath { $version }. Всё вычисляется на этом устройстве. Ничего никуда не отправляется.
sentence = { $text }.
