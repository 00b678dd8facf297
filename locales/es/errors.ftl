## What went wrong, and what to do

error-400-title = No podemos leer esta petición
error-400-detail = Hay un error en la dirección o en el formulario. Vuelva al inicio e inténtelo otra vez.
error-404-title = Aquí no hay nada
error-404-detail = Quizá la página se movió. Búsquela o vuelva al inicio.
error-405-title = Esto no funciona aquí
error-405-detail = Use los enlaces y botones de la página.
error-408-title = Tardó demasiado
error-408-detail = Quizá su conexión es lenta. Inténtelo otra vez.
error-410-title = Esto ya no está aquí
error-410-detail = La organización se quitó del directorio. Busque otras que puedan ayudar.
error-too-long-title = Es demasiado largo
error-too-long-detail = Hágalo más corto e inténtelo otra vez.
error-415-title = No podemos leer este formato
error-415-detail = Envíe un formulario normal, o JSON donde lo diga la documentación.
error-421-title = Esta no es nuestra dirección
error-421-detail = Revise la dirección que escribió.
error-422-title = Algo todavía no está bien
error-422-detail = Cambie lo que se dice abajo e inténtelo otra vez.
error-429-title = Demasiadas peticiones
error-429-detail = Espere un minuto e inténtelo otra vez.
error-500-title = Algo se rompió aquí
error-500-detail = Es culpa nuestra, no suya. Inténtelo más tarde.
error-503-title = Hay demasiada gente ahora
error-503-detail = Inténtelo en unos segundos.
error-reference = Si nos escribe sobre esto, dé este número: { $id }
error-home = Ir al inicio
error-search = Buscar
error-needs = Todos los tipos de ayuda

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Hay demasiados parámetros; { $limit } como máximo.
error-value-too-long = { $field }: { $limit } caracteres como máximo, por favor.
error-parameter-twice = { $field }: esto puede estar solo una vez.
error-not-utf8 = { $field }: esto no es texto en UTF-8.
error-harmful-characters = { $field }: tiene caracteres que no son texto.
error-unknown-value = { $field }: no conocemos este valor.
error-number-out-of-range = { $field }: un número de 1 a { $limit }, por favor.
error-not-a-cursor = { $field }: tómelo de la respuesta anterior, tal como está.
error-not-json = Esto no es JSON.
error-not-a-value = { $field }: este valor no sirve aquí.
