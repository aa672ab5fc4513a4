# Trabajo que no se pierde, números tal como se escriben, archivos que no son archivos de ley.

## Respuesta y almacenamiento

kept-before = Usted ha cambiado algo después de calcular esta respuesta: el proyecto de ley, la ley actual, el lugar o un número. Lo que ve es la respuesta de antes del cambio.
kept-before-run = Calcular de nuevo con el cambio
kept-other = En este navegador hay guardado otro trabajo, de otra pestaña o de una visita anterior. No se guarda nada de esta pestaña hasta que usted elija cuál de los dos conservar.
kept-other-take = Abrir aquí el trabajo guardado
kept-other-replace = Guardar en su lugar el trabajo de esta pestaña
kept-turns-time = Esto tarda varios minutos, a menudo más que la propia respuesta. Continúa mientras usted mira otras partes de la respuesta.
kept-turns-running = { $name }: parte { $part } de { $of }.

## Números

kept-number-read = Se ha entendido { $number }.
kept-number-other = Quiero decir { $number }

## Archivos

kept-document = { $file } es un documento, no un archivo de ley
kept-document-what = Esta página no puede leer el texto de una ley. Un archivo de ley es un archivo de texto breve cuyo nombre termina en «.toml». Contiene lo que una ley dice sobre cada pregunta de esta página, y en qué artículo.
kept-document-how = Así se introduce su proyecto de ley:
kept-document-begin = Empiece por la ley actual, o por otra ley parecida a su proyecto de ley.
kept-document-clauses = Recorra su documento artículo por artículo. Busque la pregunta a la que responde el artículo, elija la respuesta y copie al lado el número del artículo.
kept-document-save = Después guárdelo con «{ $button }». Puede volver a abrir ese archivo aquí o enviarlo a otras personas.
kept-document-guide = La guía «From a bill to a law file» explica todas las preguntas. Viene con Aftermath, en inglés:
kept-problem-word = El archivo tiene una palabra que esta página no conoce.
kept-problem-value = En el archivo hay algo distinto de lo que se espera en ese lugar.
kept-problem-english = Detalles, en inglés:
