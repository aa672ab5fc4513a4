# Las cifras propias de quien lee: buscarlas, cambiarlas, verlas señaladas en cada hoja, llevárselas.
# $name de una cifra y $file no se traducen. Las cantidades llegan ya escritas en el idioma de quien lee.

answer-view-numbers = Cifras

## Todas las cifras

numbers-lead = Aquí puede buscar cada cifra del modelo, ver en qué se basa y cambiarla. Una cifra cambiada se queda en esta pestaña, en el enlace y en el archivo de abajo. La respuesta no cambia hasta que usted la calcule de nuevo.
numbers-all = Las { $count } cifras
numbers-search = Buscar en nombres y significados
numbers-grade = Qué tan bien se conoce
numbers-grade-any = todas
numbers-weakest-first = Primero los supuestos
numbers-only-mine = Solo las que he cambiado
numbers-found = { $count ->
    [0] No se encontró ninguna cifra.
    [one] Se encontró { $count } cifra.
   *[other] Se encontraron { $count } cifras.
  }
numbers-group = { $title }: { $count }
numbers-of-people = Diferencias entre personas
numbers-changed-here = { $count ->
    [one] { $count } cambiada
   *[other] { $count } cambiadas
  }

## Una cifra

numbers-change = Cambiar esta cifra
numbers-yours = la suya: { $value }
numbers-published-is = Esta respuesta usa otra cifra que la publicada, que es { $published }.
numbers-own = Su cifra
numbers-kind-value = Un valor
numbers-kind-range = Un intervalo: 9 de cada 10 veces está entre dos valores
numbers-value = Valor
numbers-low = Desde
numbers-high = Hasta
numbers-bounds = El modelo admite de { $least } a { $most }.
numbers-range-bad = El primer valor debe ser menor que el segundo.
numbers-use = Usar esta cifra
numbers-used = Su cifra queda anotada. Calcule de nuevo la respuesta para ver qué cambia.
numbers-back-one = Volver a la cifra publicada
numbers-back-said = Vuelve la cifra publicada. Calcule de nuevo la respuesta para verlo.
numbers-take = Partir de:
numbers-take-published = valor central publicado, { $value }
numbers-take-null = sin efecto, { $value }
numbers-take-critics = más favorable a las prohibiciones, { $value }
numbers-take-associations = más contrario a las prohibiciones, { $value }
numbers-mark-published = Publicada: { $value }
numbers-mark-null = Sin efecto de la ley: { $value }
numbers-mark-critics = Estudios más favorables a las prohibiciones: { $value }
numbers-mark-associations = Estudios más contrarios a las prohibiciones: { $value }
numbers-mark-own = La suya: { $value }
numbers-scale = { $name } en una escala. { $marks }

## En cada hoja

numbers-banner = No son las cifras publicadas
numbers-changed = { $count ->
    [one] Sus cifras: { $count } cambiada.
   *[other] Sus cifras: { $count } cambiadas.
  }
numbers-not-published = Esta respuesta no se basa solo en las cifras publicadas.
numbers-which = Cuáles
numbers-own-and-published = { $own } en lugar de la publicada, { $published }
numbers-more = { $count ->
    [one] Y { $count } más, en el archivo { $file }.
   *[other] Y { $count } más, en el archivo { $file }.
  }
numbers-preset-in-use = Conjunto de cifras en uso: { $preset }.
numbers-size-unusual = { $size }: { $now } (normalmente { $usual })
numbers-sizes-unusual = No es el cálculo habitual. { $sizes }.
numbers-back-all = Volver a las cifras publicadas
numbers-changed-in-report = { $count ->
    [one] { $count } cifra no es la publicada
   *[other] { $count } cifras no son las publicadas
  }

## Conjuntos de cifras

numbers-presets = Qué conjunto de cifras
numbers-preset-published = Cifras publicadas, con las suyas donde las haya cambiado
numbers-preset-published-help = En esto se basa la respuesta si no elige otra cosa.
numbers-preset-null = ¿Y si ningún efecto publicado fuera real?
numbers-preset-null-help = Todo efecto de una ley se pone en «sin efecto». Entonces las dos leyes deben dar lo mismo: esto pone a prueba el modelo, no la ley.
numbers-preset-critics = Cifras más favorables a las prohibiciones
numbers-preset-critics-help = Cada cifra en disputa se toma de los estudios más favorables a las prohibiciones.
numbers-preset-associations = Cifras más contrarias a las prohibiciones
numbers-preset-associations-help = Cada cifra en disputa se toma de los estudios más contrarios a las prohibiciones, y sus asociaciones se toman como causas.
numbers-preset-priors = Antes de calibrar
numbers-preset-priors-help = Cifras tal como las dan los estudios sueltos, sin ajustarlas a los efectos totales publicados.
numbers-set-aside = { $count ->
    [one] Su cifra cambiada ({ $count }) queda aparte mientras esté elegido otro conjunto.
   *[other] Sus { $count } cifras cambiadas quedan aparte mientras esté elegido otro conjunto.
  }
numbers-no-sides = Las cifras de cada lado solo se comparan con las publicadas. Esta respuesta se basa en otras cifras; vuelva a las publicadas para ver los dos lados.

## Para quien quiera comprobar

numbers-check = Para quien quiera comprobar
numbers-check-lead = Con más simulaciones la respuesta es más estable y tarda más. Otra semilla muestra qué cambia solo por el azar. Lo que no sea habitual se dice en cada hoja.
numbers-size-draws = Simulaciones
numbers-size-people = Personas en cada simulación
numbers-size-years = Años
numbers-size-seed = Semilla (la misma semilla da el mismo azar)
numbers-size-bounds = de { $least } a { $most }
numbers-usual-sizes = Volver a los tamaños habituales
numbers-few-draws = Con menos de 100 simulaciones no hay conclusiones ni informe.

## Para llevar

numbers-file = El archivo de sus cifras
numbers-file-lead = El archivo contiene las cifras que usted ha cambiado y nada más. La línea de comandos lo usa con --assume y da las mismas huellas digitales.
numbers-file-save = Guardar { $file }
numbers-file-drop = Suelte aquí un archivo de cifras, o
numbers-file-load = Cargar un archivo de cifras
numbers-loaded = { $count ->
    [one] Se leyó { $count } cifra del archivo. Calcule de nuevo la respuesta para ver qué cambia.
   *[other] Se leyeron { $count } cifras del archivo. Calcule de nuevo la respuesta para ver qué cambia.
  }
numbers-command = El comando que da lo mismo, con los archivos del informe al lado:
