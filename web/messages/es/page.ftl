# El marco de todos los pasos.
name = Aftermath
title-step = { $step } – Aftermath
title-neutral = Notas
skip = Ir al contenido
language = Idioma
exit = Salir ya
steps = Pasos
step-start = Inicio
step-place = Lugar
step-law = Ley actual
step-bill = El proyecto de ley
step-answer = Qué cambiaría
engine-loading = Preparando la página. La primera vez tarda unos segundos.
engine-failed = No se pudo cargar la parte de la página que hace los cálculos. No se ha perdido nada de lo que usted introdujo.
engine-again = Intentar de nuevo
foot = Aftermath { $version }. Todo se calcula en este dispositivo. No se envía nada.
sentence = { $text }.
