## How to protect oneself, and how to leave fast

staying-title = Protéjase
staying-lead = Para quien tiene que ocultar a alguien que busca ayuda.
staying-leave = Salir rápido
staying-leave-button = Cada página tiene arriba el botón «Salir». Abre una página corriente de otro sitio.
staying-leave-clears = El botón también pide al navegador que olvide lo que guarda de este sitio. Algunos navegadores solo hacen una parte.
staying-leave-history = El botón no borra el historial. Con «atrás» se puede volver a ver este sitio. Por eso, cierre también la pestaña o la ventana.
staying-leave-titles = En algunos tipos de ayuda, como la ayuda contra la violencia, el nombre de la pestaña no dice de qué trata la página. La dirección de la página sí lo dice.
staying-private = Ventana privada
staying-private-open = Abra una ventana privada antes de entrar aquí. En el menú del navegador se llama «privada», «incógnito» o «secreta». Al lado suele haber una máscara, o un sombrero con gafas.
staying-private-close = Al final, cierre todas las ventanas privadas. Entonces el navegador olvida qué páginas abrió usted.
staying-private-limits = Una ventana privada no sirve contra un programa espía en el teléfono. Y quien maneja la red, por ejemplo su jefe, puede ver que usted visitó este sitio.
staying-history = Borrar el historial
staying-history-remains = Sin ventana privada, el navegador recuerda qué páginas abrió y qué buscó. Se queda ahí hasta que usted lo borra.
staying-history-how = Abra «Historial» en el menú del navegador. Borre solo las páginas de este sitio: un historial vacío puede parecer raro a quien lo revisa.
staying-history-words = Encima de los resultados hay un botón: «Buscar sin que las palabras queden en la dirección». Con él, sus palabras no entran en el historial.
staying-history-calls = Las llamadas y los mensajes también se quedan en el teléfono. Bórrelos de sus listas. También pueden aparecer en la factura.
staying-history-other = Si alguien controla su teléfono, use otro: el de un amigo, el de quien le ayuda o una computadora de una biblioteca.
staying-honest = Lo que no hace quien ayuda honradamente
staying-honest-papers = No se queda con su pasaporte ni con otros papeles. Enseñe el papel, dé una copia y llévese el original.
staying-honest-promise = No promete que todo saldrá bien, y no cobra por una promesa.
staying-honest-receipt = No se niega a dar un recibo por lo que usted paga.
staying-honest-registration = No vende un registro en un domicilio donde usted no vive.
staying-honest-codes = No pide sus contraseñas, ni el PIN de su tarjeta, ni los códigos que llegan por mensaje.
staying-honest-signature = No le obliga a firmar lo que usted no puede leer. Pida antes una traducción.
staying-honest-secret = No pide sexo. No le prohíbe hablar con otras personas.

## What is known about visitors

privacy-title = Qué sabemos de usted
privacy-lead = En resumen: no guardamos nada sobre usted. Esto es lo que pasa, paso a paso.
privacy-browser = En su navegador
privacy-cookies = No ponemos cookies. No escribimos nada en la memoria de su navegador.
privacy-foreign = Nuestras páginas no cargan nada de otros sitios: ni mapas, ni letras, ni contadores.
privacy-referrer = Cuando usted sigue un enlace a otro sitio, pedimos al navegador que no le diga de dónde viene.
privacy-copies = Su navegador puede guardar copias de páginas para abrirlas más rápido. Le pedimos que no guarde las listas de ayuda contra la violencia y parecidas, ni lo que usted encontró con el botón de palabras ocultas.
privacy-account = No necesita cuenta ni dar su nombre.
privacy-server = En nuestro servidor
privacy-words = Usamos las palabras de su búsqueda para responderle y luego las olvidamos. No se escriben en ninguna parte.
privacy-typing = Mientras escribe, el principio de sus palabras va a nuestro servidor para que sugiera algo; solo si su navegador ejecuta scripts. Lo usamos para eso y lo olvidamos.
privacy-language = La portada mira qué idiomas pide su navegador y elige uno. No lo guardamos.
privacy-address = Su teléfono manda su dirección de red con cada petición: sin ella no le llegaría ninguna respuesta. No la apuntamos.
privacy-log-off = No llevamos una lista de peticiones.
privacy-log-on = Llevamos una lista de peticiones. En cada línea están la hora, el modo de pedir, el tipo de página, si funcionó, cuánto tardó y un número al azar. No hay direcciones de visitantes, ni palabras, ni filtros.
privacy-counter-off = No contamos quién pregunta ni cuántas veces.
privacy-counter-on = Para que nadie pueda sobrecargar el sitio, contamos cuántas peticiones por minuto vienen de cada red. Para eso guardamos un código, no la dirección. Se hace con una parte de la dirección y un número secreto al azar. Está solo en la memoria, durante un día. Después se borran el número secreto y todos los códigos.
privacy-errors = Cuando nuestro programa falla, apuntamos en qué parte del programa. No apuntamos lo que usted buscó.
privacy-demands = Si alguien exige saber quién estuvo aquí: no tenemos ninguna lista de visitantes que dar.
privacy-messages = Si nos envía un mensaje
privacy-messages-kept = Guardamos lo que escribe, el idioma de la página y el día, para que una persona pueda leerlo. Usted recibe un código; nosotros guardamos solo una huella de la que no se puede leer.
privacy-messages-contact = Si nos dice cómo contactarle, lo borramos después de 90 días.
privacy-messages-counter = Contamos cuántos mensajes envía cada red en una hora, igual que contamos las peticiones.
privacy-others = Lo que otros pueden ver
privacy-network = La compañía que le da internet puede ver que usted visita este sitio. No puede ver qué páginas, mientras la dirección empiece por https.
privacy-hoster = La compañía en cuyas computadoras está el sitio puede llevar sus propias listas. Quienes llevan el sitio deben apagarlas. No podemos prometerlo.
privacy-phone = Quien tenga su teléfono en la mano puede ver el historial.
privacy-records = Sobre las organizaciones
privacy-records-what = En el directorio está lo que las fuentes dicen de las organizaciones, no de la gente que les pide ayuda.
privacy-records-hidden = Algunas direcciones tienen que quedar ocultas, como las de los refugios. No están en ninguna página ni en ningún archivo de este sitio.

## How the directory works

methodology-title = Qué quieren decir nuestras palabras
methodology-lead = De dónde viene la información, qué edad puede tener y por qué los resultados salen en este orden.
methodology-sources = De dónde viene la información
methodology-sources-named = Cada ficha dice sus fuentes, con la fecha si la hay. Un número pequeño junto a un dato lleva a su fuente.
methodology-not-checked = «Todavía sin comprobar» quiere decir: nadie de nosotros ha preguntado aún a la organización. La fecha dice qué edad tiene la información. Llame antes de ir.
methodology-checks = Las comprobaciones y su edad
methodology-check-what = «Lo comprobamos» quiere decir: alguien de nosotros llamó, fue allí o miró el sitio o un documento; o la propia organización lo confirmó. Decimos quién, cuándo y cómo.
methodology-check-age = Después de seis meses añadimos: «Puede haber cambiado desde entonces». Después de un año: «Esta información ya es vieja».
methodology-check-claimed = «La organización edita esta página» no es una comprobación.
methodology-phones = Un número se llama antiguo si se publicó hace más de tres años o si nadie sabe cuándo. Después de seis años lo dejamos plegado.
methodology-websites = Una dirección web que nadie de nosotros ha abierto es solo texto, no un enlace. Puede que ahora sea de otra persona.
methodology-signals = Cuatro señales, ninguna estrella
methodology-signals-why = No damos puntos ni estrellas. Usted ve lo que se sabe y decide.
methodology-signal-checked = Comprobado: por quién, cuándo y cómo.
methodology-signal-cost = Precio: si hay varios servicios, mostramos el más caro. Un precio que no se sabe nunca cuenta como gratis.
methodology-signal-reports = Avisos: lo que la gente nos cuenta de una organización. Todavía no los mostramos. Más adelante, un aviso saldrá aquí solo cuando lo haya leído una persona, si al menos dos dicen lo mismo, y con la respuesta de la organización.
methodology-signal-source = Fuente: quién lo dice.
methodology-unknown = Cuando no sabemos
methodology-unknown-said = Entonces escribimos «no se sabe». No adivinamos.
methodology-unknown-filters = Lo que no se sabe no cuenta como sí, ni como gratis, ni como comprobado. Pero los filtros no esconden esas organizaciones: salen debajo de las demás, con un título propio.
methodology-order = El orden de los resultados
methodology-order-fit = Primero: organizaciones que dicen todo lo que usted pidió.
methodology-order-place = Si eligió un lugar: quienes trabajan allí, antes que quienes trabajan en todas partes.
methodology-order-reach = Después: a quienes se puede contactar, comprobados hace poco y que cuestan menos.
methodology-order-full = Si todo eso es igual: fichas más nuevas y más completas.
methodology-order-sold = Nadie puede comprar un puesto en la lista. No hay publicidad.
methodology-order-left-out = Las organizaciones cerradas y las que no llevan casos de personas no salen en los resultados. Las encuentra entre todas las fichas.
methodology-law = Avisos de las autoridades
methodology-law-what = Algunos estados ponen organizaciones en listas o las prohíben. Lo mostramos con país, fecha y fuente, porque puede importarle. Es la palabra de la autoridad, no la nuestra.
methodology-law-danger = Lo que un estado llama extremista o terrorista nunca sale en los resultados, porque tener trato con ello puede llevar allí a la cárcel.
methodology-places = Lugares
methodology-places-numbers = Los números junto a los lugares dicen cuántas organizaciones conocemos allí. Cero quiere decir: no conocemos ninguna. No quiere decir que no haya ninguna.
methodology-places-disputed = Algunos lugares los reclaman varios gobiernos. En ellos seguimos la lista internacional ISO 3166. No es nuestra opinión sobre de quién son. En esa lista están así:

## Who stands behind it

about-title = Quiénes somos
about-lead = Hamroh quiere decir «compañero de camino» en uzbeko y tayiko. Es un directorio de organizaciones que ayudan a migrantes.
about-what = Qué es esto
about-what-found = Aquí encuentra organizaciones: con qué ayudan, dónde, en qué idiomas, cuánto cuesta y quién lo dice.
about-what-free = El sitio es gratis y no tiene publicidad.
about-what-not = Nosotros no damos consejo legal. No respondemos por las organizaciones: decimos qué se comprobó, quién lo hizo y cuándo.
about-what-paper = Las primeras 47 organizaciones vienen de un artículo de investigación de Dmitry Poletaev, de 2019, sobre la solidaridad con los migrantes en Rusia.
about-who = Quién está detrás
about-who-program = El programa es abierto: cualquiera puede leerlo, usarlo y mejorarlo. Lo escribieron los participantes del proyecto Hamroh.
about-who-site = Otras personas pueden usar el programa en su propio sitio. Así puede contactar con quienes llevan este sitio:
about-contact = Escriba aquí:
about-contact-none = Quienes llevan este sitio todavía no han dicho dónde escribirles.
about-wrong = Cuando algo está mal
about-wrong-record = Sobre una organización: escriba su nombre, qué está mal y cómo lo sabe.
about-wrong-machine = Los textos de este sitio en español los hizo una máquina. Ningún hablante nativo los ha revisado todavía. Por favor, ayúdenos.
about-wrong-text = Sobre el idioma: escriba la página, la frase y cómo la diría usted.
about-wrong-file = También puede corregir los textos usted. En la carpeta «locales» del programa hay una carpeta para cada idioma.
about-more = Más sobre este sitio

## Accessibility

access-title = Accesibilidad
access-lead = Este sitio también está hecho para teléfonos viejos, internet lento, lectores de pantalla y teclados.
access-goal = Lo que queremos
access-goal-what = Queremos cumplir la norma WCAG 2.2, nivel AA. No decimos que cada página la cumpla: no se ha probado todo.
access-tested = Lo que prueban los programas
access-tested-axe = El programa axe busca errores en cada tipo de página, en inglés, ruso y árabe: en un teléfono con colores claros y en una pantalla ancha con colores oscuros.
access-tested-narrow = Nada se sale de una pantalla de 320 puntos de ancho, ni siquiera con mucho espacio entre las letras.
access-tested-keyboard = En la portada, el teclado llega primero a «Salir» y a la pregunta, y se ve dónde está.
access-tested-scripts = El camino de la portada a un número de teléfono funciona sin scripts.
access-tested-languages = Cada tipo de página dice su idioma y su dirección de escritura, en los diez idiomas.
access-untested = Lo que ninguna persona ha probado todavía
access-untested-readers = Los lectores de pantalla TalkBack, VoiceOver y NVDA.
access-untested-people = Ninguna persona con discapacidad ha probado aún el sitio para nosotros.
access-untested-words = Los hablantes nativos no han revisado aún si los textos se entienden bien.
access-known = Algunos textos sobre organizaciones están en otro idioma que la página. Los lectores de pantalla lo saben.
access-report = Cuéntenos
access-report-how = ¿Algo no le funciona? Escriba qué quería hacer, en qué página y con qué teléfono o programa.
