## The frame of every page

site-name = Hamroh
site-tagline = Organizaciones que ayudan a los migrantes
skip-to-content = Ir al contenido
leave = Salir
leave-title = Salir ahora de este sitio
language = Idioma
language-nav = Elija un idioma
footer-nav = Sobre este sitio
footer-needs = Todos los tipos de ayuda
footer-places = Todos los lugares
footer-search = Buscar
footer-free = Este sitio es gratis. No guardamos nada sobre usted.
footer-data = Datos para programas (JSON)
footer-licence = Datos: CC BY 4.0
machine-made = Traducido por una máquina, todavía sin revisar por un hablante nativo
shown-in = Todavía sin traducir. Se muestra en { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Ahora no podemos acceder a los datos más nuevos. Lo que ve es de { $date }.
scam-warning = Quien ayuda de verdad no se queda con su pasaporte, no vende un registro donde usted no vive, no promete un resultado y no niega un recibo.
page-nav = Páginas
page-previous = Anterior
page-next = Siguiente
page-of = Página { $page } de { $last }
breadcrumb = Usted está aquí
unknown = no se sabe
call = Llamar
and-more = y { $count } más
organizations-count =
    { $count ->
        [one] { $count } organización
        [many] { $count } organizaciones
       *[other] { $count } organizaciones
    }

## Trust: four signals side by side, in words

trust-heading = Lo que sabemos
trust-cost = Precio
trust-checked-label = Revisado
trust-source-label = Fuente
trust-not-checked = Todavía sin revisar
trust-not-checked-from = Todavía sin revisar. Información de { $date }
trust-checked = Revisado por nosotros el { $date }, { $method }
trust-confirmed = Confirmado por la organización el { $date }
trust-may-have-changed = Puede haber cambiado desde entonces
trust-old = Esto es antiguo
trust-from-paper = De un artículo de investigación, { $date }
trust-from-organization = Añadido por la organización
trust-from-import = De otro directorio
trust-synthetic = Inventado, solo para medir
trust-claimed = La organización edita esta página
