## Reporting a problem

report-title = Avisar de un problema
report-lead = Díganos qué está mal. No tiene que decir quién es.
report-about = Sobre: { $organization }
report-about-site = Sobre este sitio en general. Si es sobre una organización, abra su página y use el enlace de allí.
report-kind = ¿Qué está mal?
report-kind-asked-for-money = Pidieron dinero
report-kind-kept-documents = Se quedaron con mi pasaporte o mis papeles
report-kind-wrong-details = Un teléfono, una dirección o un horario está mal
report-kind-closed = Está cerrada
report-kind-unsafe = Es un lugar peligroso
report-kind-copy = Alguien se hace pasar por esta organización
report-kind-other = Otra cosa
report-text = ¿Qué pasó?
report-text-hint = Como máximo { $limit } letras. Puede dejarlo vacío. No escriba nombres ni papeles de otras personas.

## Suggesting an organization

suggest-title = Proponer una organización
suggest-lead = ¿Conoce a alguien que ayuda a migrantes y no está aquí? Díganoslo. Primero lo comprobamos. Antes de eso no sale nada en el sitio.
suggest-name = Su nombre
suggest-place = ¿Dónde está?
suggest-place-hint = País y ciudad
suggest-help = ¿En qué ayuda?
suggest-reach = ¿Cómo se puede contactar con ella?
suggest-reach-hint = Teléfono, página web o calle, lo que sepa. No escriba la dirección de una casa donde se esconde gente. Puede dejarlo vacío.
suggest-known = ¿De qué la conoce?
suggest-known-hint = Por ejemplo: me ayudó, trabajo allí, leí sobre ella. Puede dejarlo vacío.

## What both forms have

form-optional = Puede dejarlo vacío.
form-contact = ¿Cómo podemos contactar con usted?
form-contact-hint = Teléfono o correo, solo si quiere. Lo usamos para preguntarle por este mensaje. Lo borramos después de { $days } días.
form-what-is-kept = Solo guardamos lo que escribe aquí, el idioma de la página y el día. No guardamos quién es, dónde está ni qué teléfono usa.
form-trap = Deje esto vacío. Sirve para detectar spam.
form-check = Ver lo que se va a enviar
form-check-title = Mire otra vez antes de enviar
form-check-lead = Todavía no hemos guardado nada.
form-left-empty = vacío
form-send = Enviar
form-edit = Cambiar
form-problems = Falta algo o algo está mal
form-error-title = Hay un error: { $title }
form-error-missing = Escriba algo, por favor: { $field }
form-error-not-chosen = Elija una respuesta, por favor: { $field }
form-error-too-long = Demasiado largo: { $count } letras. Como máximo { $limit }, por favor.
form-error-not-empty = Vacíe este campo, por favor: { $field }
form-not-now = Ahora no podemos guardar su mensaje. No se ha perdido: sigue aquí. Espere un minuto y pulse otra vez «Enviar».
form-too-many = Llegaron demasiados mensajes en poco tiempo. El suyo no se ha perdido: sigue aquí. Pulse otra vez «Enviar» más tarde, por favor.

## The receipt, and what has become of a message

receipt-title = Tenemos su mensaje
receipt-lead = Gracias. Lo leerá una persona.
receipt-code = Su código
receipt-hint = Apúntelo o hágale una foto. No podemos mostrarlo otra vez. Con este código puede ver qué pasó con su mensaje.
receipt-contact = Borramos su teléfono o correo después de { $days } días.
receipts-title = ¿Qué pasó con mi mensaje?
receipts-lead = Cuando envió su mensaje, recibió un código de 20 cifras. Escríbalo aquí.
receipts-code-hint = Los espacios no importan.
receipts-show = Mostrar
receipts-wrong = No conocemos ningún mensaje con este código. Mire otra vez las cifras, por favor.
receipts-report = Usted avisó de un problema el { $date }.
receipts-suggestion = Usted propuso una organización el { $date }.
receipts-answer = Nuestra respuesta
receipts-no-answer = Todavía no hemos escrito una respuesta.
receipts-organization-answer = Respuesta de la organización
report-state-received = Lo tenemos. Nadie lo ha mirado todavía.
report-state-checking = Lo estamos comprobando.
report-state-fixed = Lo comprobamos y cambiamos la página. Gracias.
report-state-declined = Lo comprobamos y no cambiamos nada.
report-state-published = Lo comprobamos. Ahora la página de la organización lo dice.
suggestion-state-received = La tenemos. Nadie la ha mirado todavía.
suggestion-state-checking = La estamos comprobando.
suggestion-state-published = Ya está en el directorio. Gracias.
suggestion-state-declined = No la añadimos al directorio.

## What came from elsewhere

error-403-title = Esto no viene de nuestra página
error-403-detail = Abra el formulario en este sitio y envíelo desde aquí.
