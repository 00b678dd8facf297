## What went wrong, and what to do

error-400-title = No podemos leer esta petición
error-400-detail = Hay algo mal en la dirección o en el formulario. Vaya al inicio y inténtelo otra vez.
error-404-title = Aquí no hay nada
error-404-detail = Puede que la página haya cambiado de lugar. Búsquela o vaya al inicio.
error-405-title = Esto no funciona aquí
error-405-detail = Use los enlaces y los botones de la página.
error-408-title = Tardó demasiado
error-408-detail = Su conexión puede ser lenta. Inténtelo otra vez.
error-410-title = Esto ya no está aquí
error-410-detail = La organización se quitó del directorio. Busque otras que puedan ayudarle.
error-too-long-title = Es demasiado largo
error-too-long-detail = Escriba algo más corto y inténtelo otra vez.
error-415-title = No podemos leer este formato
error-415-detail = Envíe un formulario simple, o JSON donde lo diga la documentación.
error-421-title = Esta no es nuestra dirección
error-421-detail = Revise la dirección que escribió.
error-422-title = Hay algo que corregir
error-422-detail = Cambie lo que se dice abajo y inténtelo otra vez.
error-429-title = Demasiadas peticiones
error-429-detail = Espere un minuto y inténtelo otra vez.
error-500-title = Algo falló aquí
error-500-detail = Es culpa nuestra, no suya. Inténtelo otra vez más tarde.
error-503-title = El sitio está muy ocupado ahora mismo
error-503-detail = Inténtelo otra vez en unos segundos.
error-reference = Si nos escribe sobre esto, díganos este número: { $id }
error-home = Ir al inicio
error-search = Buscar
error-needs = Todos los tipos de ayuda

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Hay demasiados parámetros. El máximo es { $limit }.
error-value-too-long = { $field }: escriba como máximo { $limit } caracteres.
error-parameter-twice = { $field }: solo puede estar una vez.
error-not-utf8 = { $field }: esto no es texto en UTF-8.
error-harmful-characters = { $field }: hay caracteres que no son texto.
error-unknown-value = { $field }: no conocemos este valor.
error-number-out-of-range = { $field }: escriba un número del 1 al { $limit }.
error-not-a-cursor = { $field }: cópielo de la respuesta anterior, sin cambiarlo.
error-not-json = Esto no es JSON.
error-not-a-value = { $field }: este valor no sirve aquí.
