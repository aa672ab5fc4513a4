# Sobre la página: quién la hizo, qué está mal en ella, otros idiomas y regiones.
language-code = es
language-name = Español
# ltr o rtl
language-direction = ltr

## El diálogo y sus entradas

more = Más sobre esta página
more-glossary = Palabras explicadas
more-about = Sobre Aftermath
more-correct = ¿Hay algo mal?
more-translate = Otro idioma
more-close = Cerrar

## Sobre Aftermath

about-who = Quién hizo esto
about-who-text = Aftermath { $version } es obra de «The Aftermath developers». Cítelo con ese nombre.
about-host = { $host } mantiene esta copia.
about-host-none = Esta copia no dice quién la puso aquí. Pregunte a quien le dio la dirección o el archivo.
about-pays = Quién lo paga
about-pays-text = { $funding }
about-pays-none = Los archivos del proyecto no nombran a nadie que lo pague. Esta copia tampoco.
about-code = Dónde está el programa
about-code-text = Programa, datos y documentos: { $address }
about-code-none = El programa, sus datos y sus documentos son una carpeta abierta de archivos. Esta copia no dice dónde está. Quien la mantiene puede añadir la dirección.
about-licence = Licencia
about-licence-text = Cualquiera puede usar, cambiar y compartir el programa (licencia MIT). Cualquiera puede usar y cambiar los datos si nombra la fuente (CC BY 4.0).
about-trust = Hasta dónde confiar
about-trust-words = Las palabras de estos cinco idiomas todavía no las ha leído gente que creció con ellos. Si una palabra es incorrecta o hiere, díganoslo.

## Algo está mal

correct-lead = Las leyes cambian. Los números pueden estar mal. Las palabras pueden herir. Escriba lo que sabe y esta página hará un texto. No se envía nada: el texto lo envía usted.
correct-kind = Qué está mal
correct-kind-law = Una ley o un artículo
correct-kind-number = Un número
correct-kind-word = Una palabra o una traducción
correct-kind-other = Otra cosa
correct-where = Dónde: la ley y su artículo, el número o la frase
correct-now = Qué dice ahora la página
correct-right = Qué es lo correcto
correct-source = Cómo lo sabe: una ley, un estudio, una dirección web
correct-private = No ponga su nombre ni nada sobre otras personas, salvo que otros puedan leerlo.
correct-text = El texto para enviar
correct-copy = Copiar el texto
correct-copied = El texto se copió.
correct-not-copied = El navegador no permite copiar. Marque el texto y cópielo a mano.
correct-save = Guardar como archivo de texto
correct-to = Envíelo a: { $contact }
correct-to-none = Envíelo a quien le dio esta página. Esa persona puede pasarlo a otras.
correct-file = correccion

## Otro idioma

translate-lead = Puede mostrar esta página en un idioma que aún no tiene. Elija un archivo de idioma, o varios a la vez. Quedan solo en esta pestaña y se olvidan al cerrarla o recargarla.
translate-choose = Elegir archivos de idioma
translate-loaded = La página está ahora en este idioma: { $name }. El archivo tiene { $found } de { $all } mensajes.
translate-missing = { $count ->
    [0] No falta ninguno.
    [one] Falta { $count } mensaje y se muestra en inglés:
   *[other] Faltan { $count } mensajes y se muestran en inglés:
  }
translate-wrong = { $count ->
    [one] { $count } mensaje no tiene los mismos huecos que en inglés y se muestra en inglés:
   *[other] { $count } mensajes no tienen los mismos huecos que en inglés y se muestran en inglés:
  }
translate-unknown = { $count ->
    [one] Esta página no conoce { $count } mensaje, que se omite:
   *[other] Esta página no conoce { $count } mensajes, que se omiten:
  }
translate-too-large = Estos archivos son demasiado grandes para ser de idioma.
translate-unreadable = No se pudieron leer estos archivos.
translate-empty = No se encontró ningún mensaje de esta página. Empiece con la plantilla de abajo.
translate-template-title = Hacer un archivo de idioma
translate-template-how = La plantilla tiene todos los mensajes en inglés, con notas. Traduzca lo que sigue a cada signo igual y deje lo que está entre llaves. Lo que no traduzca se muestra en inglés.
translate-template = Guardar la plantilla
translate-back = Para dejar este idioma, elija otro arriba.

## Números y fechas

region-label = Números y fechas como en
region-browser = La región de su navegador: { $example }
region-of = { $country }: { $example }
