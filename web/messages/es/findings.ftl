# Resultados de una respuesta, uno por fila, que se pueden abrir; y los números detrás de las palabras.

answer-view-all = Todos los resultados
findings-lead = Cada tamaño es la razón mediana de tasas por persona que trabaja un año, con su intervalo del 90 %; en las proporciones, puntos porcentuales. Las barras están en una misma escala, de un cuarto a cuatro veces; la línea es ninguna diferencia. Abra un resultado para ver a cuántas personas afecta, qué tan bien se conoce y qué se observó en otros lugares.
findings-chance = más alto en { $chance } de las simulaciones
findings-weak-short = { $share } sobre evidencia débil
findings-ask-sides = Aún sin calcular: qué resultados cambian cuando cada número en disputa se toma de uno de los lados. Tarda más o menos lo mismo que la respuesta.

## Un resultado, abierto

findings-known = Qué tan bien se conoce
findings-weak = El { $share } de lo incierto en este resultado se apoya en evidencia débil o en supuestos.
findings-numbers = { $count ->
    [one] Entre las reglas y este resultado hay { $count } número: { $standings }.
   *[other] Entre las reglas y este resultado hay { $count } números: { $standings }.
  }
findings-standing-good = { $count ->
    [one] { $count } bien conocido (grado A o B)
   *[other] { $count } bien conocidos (grado A o B)
  }
findings-standing-middling = { $count ->
    [one] { $count } conocido por estudios de algo parecido (grado C)
   *[other] { $count } conocidos por estudios de algo parecido (grado C)
  }
findings-standing-weak = { $count ->
    [one] { $count } poco conocido, consultado o supuesto (grado D o ninguno)
   *[other] { $count } poco conocidos, consultados o supuestos (grado D o ninguno)
  }
findings-studies = Estudios de estas reglas y este resultado
findings-studies-lead = Estos estudios respaldan los números con los que la regla actúa sobre este resultado. Cada línea dice qué se comparó con qué.
findings-no-study = Ningún estudio detrás del modelo midió juntos una de estas reglas y este resultado. El modelo llega paso a paso, con estudios de cada paso.
findings-elsewhere = Dónde cambiaron de verdad las mismas reglas
findings-elsewhere-none = Tras ningún cambio real de estas reglas con el que se probó el modelo se ha publicado una cifra de este resultado.
findings-elsewhere-figure = Observado: { $observed }; previsto: { $predicted } ({ $about }).

## Por qué

findings-why-beside = Así se lee el modelo con cada número en su valor mediano. En las simulaciones, que también recogen lo que no se sabe, el valor mediano es { $size }.
findings-why-moved = Este resultado se cuenta a medida que ocurre; no se lee paso a paso. De las reglas que cambian las leyes, su parte del modelo lee estas:
findings-why-sum = Este resultado es una suma. Sus partes cambian así:

## Redadas

findings-raids-beside = En los operativos reales de abajo, entre { $low } y { $high } de las personas encontradas fueron declaradas víctimas de trata. En estas simulaciones es { $before } con la ley vigente y { $after } con el proyecto. Donde estén muy lejos, confíe en los operativos.

## Lo que significa un nivel; nada añadido

lever-level-number = { $words } Aquí: unos { $number } de cada 100 locales al año.
enforcement-level-number = { $words }. Aquí: unos { $number } contactos policiales al año por cada 100 personas a las que alcanza esta regla.
lever-zero-weeks = Tanto como es habitual en este lugar.
lever-zero-legal-places-per-arrival = Ninguna plaza legal.
lever-zero-years-of-income = Como es habitual en este lugar.
lever-zero-places-per-1-000-workers = Ninguna plaza además de las que ya hay en este lugar.
lever-zero-dollars-per-worker-a-year = Ningún dinero además del que ya se da en este lugar.
findings-sides-few = Cada lado se simuló { $draws } veces. Hacen falta al menos { $least } para decir qué cambia.
