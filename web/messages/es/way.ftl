# Los pasos antes de la respuesta: inicio, lugar, ley actual, proyecto de ley.

## Inicio

start-title = ¿Qué efectos tendría una nueva ley en las personas que ejercen el trabajo sexual?
start-what = Esta página muestra qué cambiaría una ley sobre trabajo sexual o trata para las trabajadoras y los trabajadores sexuales, y para las personas víctimas de trata.
start-how = Usted elige un lugar y comprueba la ley que rige hoy allí. Después dice qué cambiaría el proyecto de ley. La página simula muchos futuros posibles con ambas leyes. Muestra en qué difieren y con cuánta certeza se sabe.
start-basis = El modelo tiene { $all } números. { $studied } se apoyan en estudios publicados, muchos de ellos sobre algo parecido. Los otros { $assumed } no tienen ningún estudio detrás y son supuestos. Cada número dice qué es.
start-not-title = Lo que no es
start-not-prediction = No dice lo que va a pasar. Compara dos leyes según lo que la investigación sabe hoy, y dice dónde se sabe poco.
start-not-advice = No es asesoría jurídica.
start-not-people = No contiene datos de ninguna persona real.
start-adults = Esta página trata de personas adultas. Habla abiertamente de trabajo sexual, policía, violencia y enfermedades.
start-safe-title = Su seguridad
start-safe-sent = Nada de lo que usted introduzca sale de este dispositivo. Todos los cálculos se hacen aquí, incluso sin conexión una vez cargada la página.
start-safe-limits = Aun así, el navegador puede guardar esta dirección en su historial. Quienes vean su pantalla, o controlen su dispositivo o su red, podrían saber que usted la abrió.
start-options = Opciones para su seguridad
start-neutral = Mostrar un título neutro en la pestaña del navegador
start-neutral-word = Título en la pestaña
start-neutral-hint = Déjelo vacío para usar «{ $word }».
start-exit-how = Pulse Escape tres veces, o el botón «{ $button }» arriba. Lo que haya introducido se borra de la pestaña al instante, salvo que lo haya guardado.
start-exit-page = Página que se mostrará en su lugar
start-exit-hint = Escriba una dirección web, o déjelo vacío para una página en blanco. La dirección se abre por la red, como si usted la hubiera escrito en el navegador.
start-exit-bad = Esto no es una dirección web. En su lugar se mostrará una página en blanco.
start-save = Guardar mi trabajo en este navegador
start-save-hint = Desactivado: su trabajo queda en esta pestaña, también si la recarga, y desaparece al cerrarla. Algunos navegadores pueden reabrir una pestaña cerrada con lo que contenía; «{ $button }» lo borra del todo. Activado: su trabajo queda en este navegador, donde pueden encontrarlo otras personas que lo usen.
start-forget = Olvidar todo, en esta pestaña y en este navegador
start-forgotten = Ya no queda nada de su trabajo en esta pestaña ni guardado en este navegador.
start-go = Empezar
start-continue = Continuar
start-link-read = El enlace traía un escenario. Continúe para verlo.
start-link-damaged = El enlace está dañado o incompleto, así que no se pudo leer nada de él. Puede empezar de nuevo.

## Lugar

place-title = ¿Dónde?
place-lead = Busque su lugar por el nombre o el país, o elíjalo en la lista. Si no está, elija el que más se le parezca o describa el suyo.
place-map-loading = Se está dibujando el mapa.
place-search = Buscar un lugar o un país
place-list = Lugares
place-found = { $count ->
    [0] No se encontró ningún lugar.
    [one] Se encontró { $count } lugar.
   *[other] Se encontraron { $count } lugares.
  }
place-known = Qué tan bien se conoce este lugar
place-own = { $own } de { $inputs } cifras se apoyan en estudios elegidos para este lugar; las demás son supuestos.
place-own-borrowed = { $own } de { $inputs } cifras se apoyan en estudios elegidos para este lugar. Las demás son supuestos o provienen de: { $region }.
place-verified = { $count ->
    [0] Ninguna de ellas se volvió a comprobar en su fuente.
    [one] { $count } de ellas se volvió a comprobar en su fuente.
   *[other] { $count } de ellas se volvieron a comprobar en sus fuentes.
  }
place-targets = { $count ->
    [0] Ninguna otra cifra de aquí sirve para comprobar el modelo.
    [one] { $count } cifra más de aquí sirve para comprobar el modelo.
   *[other] { $count } cifras más de aquí sirven para comprobar el modelo.
  }
place-not-calibrated = El modelo no se ha ajustado a este lugar.
# En la lista, breve.
place-own-short = { $own } de { $inputs } de estudios para este lugar
place-fitted = { $count ->
    [one] Ajustado a { $count } cifra más
   *[other] Ajustado a { $count } cifras más
  }
place-not-fitted = No ajustado a este lugar
place-picture = { $own } de { $inputs } cifras se apoyan en estudios elegidos para este lugar; { $verified } de ellas están comprobadas.
place-key-checked = de un estudio elegido para este lugar, comprobadas
place-key-own = de un estudio elegido para este lugar
place-key-borrowed = de otros lugares o supuestas
place-represents = Unas { $people } personas que ejercen el trabajo sexual
place-law = Ley actual:
place-note = Qué conviene saber sobre estas cifras
place-go = Continuar con { $place }

## Ley actual

law-title = La ley actual
law-lead = Con esto se compara el proyecto de ley.
law-of-place = La ley que rige en { $place }
law-adjusted = Modificada por usted
law-citation = Cita legal
law-source = Fuente
law-verified = Los artículos se comprobaron en el texto publicado.
law-not-verified = Los artículos se codificaron a partir de conocimientos y resúmenes. No todos se comprobaron en el texto publicado.
law-checked = Última comprobación: { $date }.
law-note = Qué conviene saber sobre esta ley
law-day = Tal como rige el { $date }.
law-day-other = Desde otro día
law-day-label = Día desde el que las leyes difieren
law-day-hint = Antes, el lugar vive bajo su ley actual; después, una vez bajo cada ley. Lo habitual para este lugar: { $date }. Deje el campo vacío para volver a esa fecha.
law-says = Lo que dice
law-clause = Artículo:
law-silent = Ningún artículo lo dice. Es lo que vale donde la ley calla.
law-practice = Práctica, no el texto de la ley
law-adjust = Modificar
law-adjust-what = Modificar: { $lever }
law-adjust-done = Cerrar
law-own = según lo modificado por usted
law-reset = Deshacer todas las modificaciones
law-other = Comparar con otra ley
law-back-to-place = Volver a la ley de { $place }
law-go = Continuar con el proyecto de ley
law-adjusted-name = { $name }, modificada
law-adjusted-clause = modificado por la persona usuaria

laws-search = Buscar una ley o un país
laws-found = { $count ->
    [0] No se encontró ninguna ley.
    [one] Se encontró { $count } ley.
   *[other] Se encontraron { $count } leyes.
  }
laws-model = Leyes modelo, escritas para mostrar una idea
laws-upon = Se lee junto con esta ley:

## Proyecto de ley

bill-title = El proyecto de ley
bill-lead = Diga qué cambiaría el proyecto de ley. Lo que no toque queda como en la ley actual.
bill-start = Por dónde empezar
bill-start-in-force = Por la ley actual
bill-start-in-force-hint = Todas las respuestas están puestas según la ley actual. Usted cambia lo que cambia el proyecto de ley.
bill-start-known = Por otra ley
bill-start-known-hint = Por ejemplo, la ley de otro país o una ley modelo.
bill-start-file = Por un archivo de ley
bill-start-file-hint = Un archivo que usted guardó aquí antes o que alguien le envió.
bill-from = Punto de partida:
bill-questions = ¿Qué dice el proyecto de ley?
bill-questions-hint = Abra un grupo y responda lo que trate el proyecto de ley. No hace falta responderlo todo.
bill-group-changed = { $count ->
    [0] sin cambios
    [one] { $count } cambio
   *[other] { $count } cambios
  }
bill-same = Como en la ley actual
bill-same-value = Como en la ley actual: { $value }
bill-from-base = En la ley de la que usted partió: { $value }
law-same = Como dice la ley
law-same-value = Como dice la ley: { $value }
bill-other-number = Otro número
bill-number = Número
bill-number-bad = Escriba un número de { $least } a { $most }. Hasta entonces, esta respuesta no cambia.
bill-clause = Artículo del proyecto de ley
bill-clause-hint = ¿Qué artículo lo dice? Aparecerá junto a los resultados.
bill-clause-default = Artículo { $number }
bill-undo = Deshacer
bill-undo-what = Deshacer: { $lever }
bill-changes = Lo que cambia este proyecto de ley
bill-changes-none = Nada todavía. El proyecto de ley dice lo mismo que la ley actual.
bill-change-was = Hoy: { $value }
bill-change-now = Proyecto: { $value }
bill-about = Sobre el proyecto de ley
bill-name = Nombre del proyecto de ley
bill-name-default = Mi proyecto de ley
bill-name-default-number = Mi proyecto de ley { $number }
bill-jurisdiction = Código del país o de la región
bill-jurisdiction-hint = Dos letras para un país, como CA, y tras un guion una región, como CA-BC.
bill-citation = Cita legal
bill-citation-hint = Como se citaría en un escrito jurídico. Un borrador todavía no la tiene.
bill-citation-default = Borrador
bill-source-default = Borrador hecho con Aftermath
bill-missing = Rellene este campo.
bill-jurisdiction-bad = Escriba un código como CA o CA-BC.
bill-download = Guardar como archivo de ley
bill-link = Copiar un enlace a todo esto
bill-link-hint = El enlace contiene todo lo que usted introdujo. Quien lo tenga puede leerlo. Copiarlo no lo envía a ninguna parte.
bill-link-copied = El enlace se copió.
bill-link-shown = El navegador no permite copiar. Este es el enlace, para copiarlo a mano.
bill-link-box = Enlace
bill-go = Ver qué cambiaría
bill-fix = Antes de seguir, rellene lo que está marcado.
bill-fix-name = Antes de seguir, rellene lo que está marcado en «{ $name }».

bills-title = Varios proyectos de ley a la vez
bills-hint = Puede comparar hasta { $most } proyectos de ley.
bills-select = Abrir { $name }
bills-in-hand = { $name }, abierto ahora
bills-add = Añadir otro proyecto de ley
bills-copy = Copiar este proyecto de ley
bills-copy-name = { $name }, copia
bills-remove = Quitar este proyecto de ley
bills-removed = Se quitó { $name }.

file-drop = Suelte aquí un archivo de ley, o
file-choose = Elegir un archivo de ley
file-problem = El archivo todavía no se puede usar
file-problem-name = { $file } todavía no se puede usar
file-at = Línea { $line }, columna { $column }
file-expected = Se esperaba:
file-nearest = Quizá quiso decir:
file-too-large = Este archivo es demasiado grande para ser un archivo de ley.
file-unreadable = No se pudo leer este archivo.
