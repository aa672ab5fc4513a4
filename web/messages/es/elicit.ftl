# Lo que piensan quienes conocen el tema: el formulario para imprimir, lo que dicen juntos los formularios y una respuesta con y sin ellos.
# elicit-form-…: se lee en papel, deprisa, quizá por personas que han leído poco. Frases cortas, palabras de cada día.

## El formulario: para quien responde

elicit-form-lead = Usted sabe cosas que ningún estudio ha contado. Aquí puede poner números a algunas de ellas.
elicit-form-what-for = Para qué sirve esto
elicit-form-what-for-text = Un programa de ordenador calcula lo que las leyes pueden hacer a quienes ejercen el trabajo sexual, a las personas migrantes y a las víctimas de trata. Sobre algunas cosas nadie ha preguntado nunca a quienes las conocen, así que el programa tiene que adivinar. Sus respuestas, junto con las de otras personas, ocupan el lugar de esas suposiciones. El informe muestra después el resultado de las dos maneras: con sus respuestas y sin ellas.
elicit-form-you-decide = Usted decide
elicit-form-free = No tiene que participar. Puede parar cuando quiera.
elicit-form-skip = Puede saltarse cualquier pregunta. No hace falta que diga por qué.
elicit-form-nobody-asks = Nadie pregunta qué le pasó a usted. Las preguntas son sobre la gente en general.
elicit-form-no-name = No escriba ningún nombre en este papel: ni el suyo ni el de nadie más.
elicit-form-no-right-answer = No hay respuestas buenas ni malas. Nadie le va a controlar.
elicit-form-how = Cómo responder
elicit-form-how-lead = Cada pregunta pide un número. Usted no lo sabrá con exactitud. Nadie lo sabe. Así que escriba tres números, en este orden:
elicit-form-lowest = El más bajo:
elicit-form-lowest-how = ¿podría ser menos que esto? Difícilmente.
elicit-form-highest = El más alto:
elicit-form-highest-how = ¿podría ser más que esto? Difícilmente.
elicit-form-best = El más probable:
elicit-form-best-how = el número que usted elegiría, que puede ser tanto demasiado alto como demasiado bajo.
elicit-form-how-wide = Elija el más bajo y el más alto de modo que le sorprendería que la verdad quedara fuera: con diez preguntas así, puede pasar una vez. Si tiene dudas, deje más espacio entre los dos. También es una buena respuesta. Si no tiene ni idea, marque «No lo sé».
elicit-form-example = Un ejemplo
elicit-form-example-text = De cada 100 tiendas de esta ciudad, ¿cuántas abren los domingos? Usted piensa: algunas seguro, al menos 20. Difícilmente más de 60. Lo más probable, 35.
elicit-form-example-unit = de cada 100 tiendas
elicit-form-dont-know = No lo sé

## El formulario: para quien pregunta

elicit-form-asks = Para quien pregunta
elicit-form-asks-lead = Cómo hacerlo para que los números merezcan confianza y nadie salga perjudicado. Sigue dos métodos conocidos para preguntar a personas que conocen un tema: SHELF [1, 2] e IDEA [3].
elicit-form-who = A quién
elicit-form-who-different = Personas que ejercen el trabajo sexual y personas que trabajan a su lado. Elija a personas que hayan visto cosas distintas: en la calle y en interiores, con y sin papeles, de distintos géneros, con y sin terceras personas. Con miradas distintas, el valor medio es mejor [3].
elicit-form-who-many = De cinco a doce es un buen número. Con menos de tres, el resultado es el de una o dos personas, y el programa lo dice.
elicit-form-who-paid = Pague a la gente por su tiempo, responda lo que responda y aunque se salte preguntas. Diga antes que pueden parar y que cobrarán igual.
elicit-form-who-adults = Solo personas adultas.
elicit-form-group = En grupo, en cuatro pasos
elicit-form-read = Leer en común.
elicit-form-read-how = Repasen las preguntas hasta que todo el grupo las entienda igual. No dé ningún número de ejemplo: la gente se queda cerca del primer número que oye [1].
elicit-form-alone = Responder a solas.
elicit-form-alone-how = Cada persona rellena un formulario, sin hablar. Primero el más bajo y el más alto, después el más probable: en este orden, la gente deja espacio suficiente [3, 4].
elicit-form-talk = Hablar.
elicit-form-talk-how = Muestre los rangos en una pizarra, sin decir de quién son. Pregunte: ¿qué podría hacerlo más bajo, qué podría hacerlo más alto? Quienes difieren pueden dar sus razones si quieren. El grupo no tiene que ponerse de acuerdo.
elicit-form-again = Responder otra vez, a solas,
elicit-form-again-how = en un formulario nuevo. Solo se pasa al ordenador este segundo formulario.
elicit-form-safety = Seguridad
elicit-form-safety-no-list = No guarde ninguna lista de quienes participaron. El formulario no tiene sitio para nombres, y el programa rechaza archivos que contienen algo más que los números.
elicit-form-safety-no-story = No pida a nadie que cuente lo que le pasó. Tenga a mano el contacto de un servicio de apoyo.
elicit-form-safety-guess = Si solo unas pocas personas podían responder, dígales que otras podrían adivinar quién lo hizo.
elicit-form-safety-paper = Destruya el papel cuando esté pasado al ordenador. No lo lleve a donde alguien pudiera incautarlo.
elicit-form-then = Qué pasa con las respuestas
elicit-form-typed = Cada formulario se escribe en un archivo propio, con seis cifras sacadas al azar como número:
elicit-form-pooled = Un comando los reúne. Todos los formularios pesan lo mismo; ninguno se deja fuera por ser distinto [5]. Quienes no saben no cuentan en ningún sentido. Los números de cada formulario quedan en el archivo, para que cualquiera pueda comprobar la cuenta:
elicit-form-used = Otro comando muestra el resultado sin las respuestas y con ellas:
elicit-form-shown = Muestre el resultado a quienes participaron y pregunte si dice lo que querían decir.
elicit-form-no-survey = Esto no es una encuesta ni una votación: dice lo que algunas personas que conocen el tema creen probable, no cuántas lo creen. No sustituye a ningún estudio.

## El formulario: las preguntas

elicit-form-questions = Las preguntas
elicit-form-place = Piense en { $place } y en lugares parecidos, tal como son ahora.
elicit-form-number = Número de este formulario (quien lo pasa al ordenador saca seis cifras al azar):
elicit-form-thanks = Gracias.

## Lo que dicen los formularios

elicit-lead = { $forms ->
    [one] Se usó { $forms } formulario. Las líneas van del más bajo al más alto; los puntos son los valores más probables.
   *[other] Se reunieron { $forms } formularios, todos con el mismo peso. Las líneas van del más bajo al más alto; los puntos son los valores más probables.
  } Muestre esta página a quienes participaron: ¿dice lo que querían decir?
elicit-few = { $forms ->
    [one] Un solo formulario: es lo que una persona cree probable, no lo que piensan quienes conocen el tema. Hacen falta al menos tres.
   *[other] Solo dos formularios: es lo que una o dos personas creen probable, no lo que piensan quienes conocen el tema. Hacen falta al menos tres.
  }
elicit-questions = Pregunta por pregunta
elicit-form = Formulario { $form }
elicit-together = Todos los formularios, como se usan
elicit-before = Antes de preguntar a nadie
elicit-marks = Círculos: el valor más probable de cada formulario y lo que se suponía antes de preguntar a nadie. Punto lleno: todos los formularios juntos, como los usa el modelo. Las líneas van del más bajo al más alto.
elicit-row-label = { $name }: { $range }
elicit-column-who = Quién
elicit-column-lowest = El más bajo
elicit-column-best = El más probable
elicit-column-highest = El más alto
elicit-results = Las cifras que resultaron: valor medio y, entre paréntesis, lo que vale 9 de cada 10 veces
elicit-column-number = Cifra
elicit-column-before = Antes de preguntar a nadie
elicit-column-pool = Según las respuestas, todos los formularios
elicit-column-used = Como se usa
elicit-column-fit = Ajuste
elicit-column-answers = Respuestas
elicit-fit = { $fit ->
    [close] bueno
    [rough] aproximado
   *[poor] malo
  }
elicit-fit-help = Ajuste: bueno, donde una sola curva suave dice lo que los formularios dicen juntos; aproximado o malo, donde sus rangos son muy asimétricos o se dividen en bandos, de modo que la curva contiene también valores que pocas personas creen. Donde hay bandos, un cálculo para cada uno dice más que uno para todos.
elicit-answered = { $forms ->
    [one] { $forms } formulario.
   *[other] { $forms } formularios.
  }
elicit-dont-know = { $forms ->
    [one] { $forms } no lo sabe.
   *[other] { $forms } no lo saben.
  }
elicit-held = { $forms ->
    [one] { $forms } limitado a lo que admite el modelo.
   *[other] { $forms } limitados a lo que admite el modelo.
  }

## Una respuesta con y sin ellos

elicit-both = Con y sin lo que respondieron quienes conocen el tema
elicit-both-lead = { $count ->
    [one] En este cálculo, { $count } cifra viene de formularios que rellenaron personas, en lugar de nuestros propios supuestos.
   *[other] En este cálculo, { $count } cifras vienen de formularios que rellenaron personas, en lugar de nuestros propios supuestos.
  } Aquí está la misma comparación de las dos maneras: las mismas personas, la misma suerte, { $without } simulaciones sin las respuestas y { $with } con ellas.
elicit-both-changed = { $changed ->
    [0] Ninguna conclusión cambia.
    [one] { $changed } de { $all } conclusiones cambia y, por tanto, depende de lo que se preguntó.
   *[other] { $changed } de { $all } conclusiones cambian y, por tanto, dependen de lo que se preguntó.
  }
elicit-both-few = Son muy pocas simulaciones para una conclusión: hacen falta al menos 100.
elicit-both-caution = Una cifra tomada de formularios sigue sin ser una medición: dice lo que creen probable las personas consultadas.
elicit-both-caption = Diferencias sin y con lo que se respondió: valor medio y, entre paréntesis, lo que vale 9 de cada 10 veces
elicit-both-outcome = Resultado
elicit-both-law = Ley
elicit-both-without = Sin
elicit-both-with = Con
elicit-both-verdict = Conclusión
elicit-both-same = como antes
elicit-both-now = ahora: { $verdict }
elicit-both-questions = Lo que respondieron, formulario por formulario, junto a lo que se suponía antes
