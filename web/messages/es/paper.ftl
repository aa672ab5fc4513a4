# Lo que se puede llevar de un informe breve: hojas, Word, diapositivas, imágenes, texto.

paper-contact = Contacto (puede quedar vacío)
paper-contact-line = Contacto: { $contact }
paper-logo = Logotipo (PNG, JPEG o SVG, hasta { $most } MB; puede quedar vacío)
paper-logo-remove = Quitar el logotipo
paper-logo-kind = Este archivo no es una imagen PNG, JPEG o SVG.
paper-logo-large = Este archivo ocupa más de { $most } MB.
paper-stays = Estas palabras y el logotipo se quedan en este dispositivo. No se envían.
paper-size = Papel
paper-size-a4 = A4
paper-size-letter = Carta
paper-number = { $number } / { $of }
paper-word = Word (DOCX)
paper-slides = Diapositivas (PPTX)
paper-copy-brief = Copiar todo el texto
paper-copy-findings = Copiar las frases y los resultados
paper-making = Se está preparando…
paper-copied = Copiado.
paper-by-hand = El navegador no permitió copiar. El texto está seleccionado abajo: pulse Ctrl+C (en Mac, ⌘C).

## Una imagen como archivo

paper-save-picture = Guardar esta imagen
paper-save-png = Guardar como PNG
paper-save-svg = Guardar como SVG
paper-picture-words = En palabras, para quien no puede verla (texto alternativo):
paper-copy-words = Copiar estas palabras
paper-picture-foot = Simulado con Aftermath { $version }, no observado.

## En el papel

paper-years = Años simulados: de { $first } a { $last }.
paper-change = { $form ->
    [rate] Por persona que trabaja durante un año: { $size }.
    [points] Diferencia: { $size }.
   *[other] Cambio: { $size }.
  }
paper-chance = Probabilidad de que sea mayor con el proyecto de ley: { $chance }.
paper-law = { $which }:
paper-column-case = Cambio de ley
paper-more-cases = { $count ->
    [one] El informe largo contiene { $count } cambio de ley real más con una regla en común.
   *[other] El informe largo contiene { $count } cambios de ley reales más con una regla en común.
  }
paper-errors = Solo se hicieron { $draws } simulaciones. Con otras del mismo tipo, los cambios que se indican aquí variarían normalmente hasta un { $middle } de su razón, los extremos de sus intervalos hasta un { $ends } y las probabilidades hasta { $points } puntos porcentuales (errores estándar de Monte Carlo, el mayor de los resultados).
paper-made = Aftermath { $version }, { $date }
paper-licence = Programa: licencia MIT; datos: CC BY 4.0
