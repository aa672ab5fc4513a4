### La página como archivo, en una memoria USB o sin red, y adónde llevan sus enlaces.

link-begins-with-hash = Nadie más puede abrir la dirección que esta página tiene aquí. Para compartir el enlace, póngalo después de la dirección en la que los demás abren Aftermath, o después de la de su archivo aftermath-page.html.
offline-file = Esta página es un solo archivo: se abre y calcula sin red.
offline-ready = Guardada en este navegador: ahora la página también se abre sin red.
file-take = Guardar la página como un solo archivo
file-take-hint = El archivo se abre con doble clic, también desde una memoria USB, sin instalar nada y sin red.
