## The frame of every page

site-name = Hamroh
site-tagline = Organizaciones que ayudan a migrantes
skip-to-content = Ir al contenido
leave = Salir
leave-title = Salir de este sitio ahora
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
shown-in = Todavía no está traducido. Se muestra en este idioma: { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Ahora no podemos abrir los datos más nuevos. Lo que usted ve es del { $date }.
scam-warning = Quien ayuda honradamente no se queda con su pasaporte, no vende un registro en un domicilio donde usted no vive, no promete un resultado y no se niega a dar un recibo.
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
        [many] { $count } de organizaciones
       *[other] { $count } organizaciones
    }

## Trust: four signals side by side, in words

trust-heading = Lo que sabemos
trust-cost = Precio
trust-checked-label = Comprobado
trust-source-label = Fuente
trust-not-checked = Todavía sin comprobar
trust-not-checked-from = Todavía sin comprobar. Fecha de la información: { $date }
trust-checked = Lo comprobamos el { $date }, { $method }
trust-confirmed = Lo confirmó la organización el { $date }
trust-may-have-changed = Puede haber cambiado desde entonces
trust-old = Esta información ya es vieja
trust-from-paper = De un artículo de investigación, { $date }
trust-from-paper-and-web = De un artículo de investigación ({ $date }) y páginas públicas; la más reciente: { $newest }
trust-from-web = De páginas públicas de internet; la más reciente: { $date }
trust-from-web-undated = De páginas públicas de internet sin fecha
trust-from-organization = La añadió la propia organización
trust-from-import = De otro directorio
trust-synthetic = Inventada, solo para hacer mediciones
trust-claimed = La organización edita esta página
