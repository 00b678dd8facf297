## Data to take away

data-title = Datos
data-lead = Puede tomar los datos de este directorio, usarlos y pasarlos a otros, gratis.
data-counts = Lo que contienen
data-count-checked = Comprobadas por una persona
data-count-countries = Países
data-count-languages = Idiomas en los que se ayuda
data-files = Lo que se puede descargar
data-file-organizations = Organizaciones, de 100 en 100
data-file-needs = Tipos de ayuda, con sus nombres
data-file-places = Lugares, con cuántas organizaciones hay
data-files-more = Cada organización y cada lista de resultados tienen también un enlace a lo mismo en JSON.
data-left-out = Las organizaciones que pidieron no estar en archivos no están en ellos.
data-licence = Licencia
data-licence-what = Los datos están bajo CC BY 4.0. Nombre a Hamroh, la dirección y la fecha, y diga si cambió algo.
data-licence-sources = Cada ficha dice de dónde vienen sus datos. Nombre también esas fuentes.
data-licence-needs = La lista de tipos de ayuda está bajo CC0: haga con ella lo que quiera.
data-cite = Cómo citar
data-cite-date = Por favor, deje la fecha: un número de teléfono sin fecha puede confundir a la gente.

## For those who write programs

developers-title = Para quienes programan
developers-lead = Lo que las páginas dicen de las organizaciones está también en JSON. No hace falta clave ni cuenta.
developers-addresses = Direcciones
developers-description = Las palabras sobre cada dirección vienen de la descripción de la API y están en inglés.
developers-example = Ejemplo:
developers-rules = Conviene saber
developers-filters = Varios valores de un parámetro quieren decir «o». Parámetros distintos quieren decir «y».
developers-lists = Una lista larga llega en partes. Ponga el valor de «next» en el parámetro «cursor».
developers-errors = Los errores llegan como application/problem+json (RFC 9457). La cabecera Accept-Language elige el idioma de sus palabras.
developers-cache = Cada respuesta tiene un ETag. Devuélvalo en If-None-Match: si nada cambió, recibe 304 sin contenido.
developers-rate = Respondemos a { $count } peticiones por minuto de una misma red. Después llega 429, y Retry-After dice cuánto esperar.
developers-cors = Cualquier página web puede leer las respuestas (CORS).
developers-ids = Los identificadores no cambian nunca. Para lo que ya no está llega 410.

## How things stand

status-title = ¿Funciona todo?
status-lead = Esta página se hace de nuevo cada vez que usted la abre.
status-database = Base de datos
status-database-well = Responde.
status-database-away = No responde. Las páginas vienen de la memoria, con datos del { $date }.
status-schema = Estructura de la base de datos
status-schema-well = Corresponde al programa.
status-schema-behind = Es más vieja que el programa.
status-version = Versión de los datos
status-version-why = La misma versión quiere decir los mismos datos.
status-machine = Para programas que vigilan el sitio:
