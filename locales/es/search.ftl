## The list of results

search-title = Resultados
search-label = ¿Qué necesita?
search-button = Buscar
search-count =
    { $count ->
        [0] No se encontró nada
        [one] { $count } organización
        [many] { $count } de organizaciones
       *[other] { $count } organizaciones
    }
search-applied = Usted eligió
search-remove = Quitar: { $filter }
search-words = «{ $words }»
search-filter = Filtrar y ordenar
search-filter-chosen = Filtrar y ordenar ({ $count })
search-apply = Ver resultados
search-facet-need = En qué ayudan
search-facet-place = Lugar
search-facet-language = Idioma
search-facet-cost = Precio
search-facet-kind = Tipo de organización
search-more-values = { $count } más
search-sort = Orden
search-not-stated = Estas no dicen todo lo que usted pidió. Pregúnteles.
search-partial = Ninguna organización tiene todas estas palabras. Estas tienen algunas.
search-nothing = Nada coincide con todo esto. Quite un filtro o use otras palabras.
search-nothing-needs = Ver todos los tipos de ayuda
search-nothing-places = Ver todos los lugares
search-unlisted =
    { $count ->
        [one] { $count } ficha más, solo para leer o de una organización cerrada
        [many] { $count } de fichas más, solo para leer o de organizaciones cerradas
       *[other] { $count } fichas más, solo para leer o de organizaciones cerradas
    }
search-languages-unknown = No se sabe qué idiomas hablan
search-download = Esta lista como archivo:

## Which records, and in which order

listed-help = Organizaciones que ayudan a la gente
listed-all = Todas las fichas
sort-best = Lo que mejor coincide
sort-checked = Las últimas comprobadas
sort-name = Nombre
search-corrected = Se leyó como: { $words }
search-exact = Buscar exactamente estas palabras: «{ $words }»
search-instead = O quiere decir:
search-named = Organizaciones con este nombre
search-unseen = Buscar sin que las palabras queden en la dirección
search-let-go-words = No había nada con estas palabras, así que se quitaron.
search-let-go-languages = No hay nada en este idioma. Estas son en otros idiomas; pregunte por un intérprete.
search-let-go-kinds = No hay nada de este tipo. Estas son de otros tipos.
search-let-go-costs = No hay nada con este costo. Pregunte primero el precio a estas.
search-let-go-places = No hay nada en este lugar. Estas están en otros lugares.
search-stated = { $stated } lo dicen, { $unsaid } no lo dicen

## Further filters, suggestions, files

search-facet-mode = Cómo lo hablan
search-facet-for = Para quién
search-facet-way = Cómo contactar
search-facet-open = Abierto
search-facet-checked = Comprobado
search-facet-community = Para personas de
search-facet-status = Estado
checked-within-6 = Comprobado en los últimos 6 meses
checked-within-12 = Comprobado en los últimos 12 meses
open-now = Abierto ahora
sort-nearest = Primero lo más cercano
search-let-go-open = No se encontró nada abierto ahora. Mire los horarios de estas organizaciones.
search-let-go-checked = No se encontró nada comprobado hace tan poco. Estas se comprobaron antes o todavía no.
search-let-go-statuses = No se encontró nada con este estado.
search-let-go-ways = No se encontró nada con esta forma de contacto. Pregunte a estas cómo contactar.
search-let-go-modes = No se encontró quien hable el idioma de esta forma. Pregunte a estas.
search-let-go-communities = No se encontró nada para personas de allí. Pregunte a estas si también le ayudan.
search-let-go-criteria = No se encontró nada que diga que es para estas personas. Pregunte a estas si también le ayudan.
search-why = Aparece por: { $reasons }
search-why-name = su nombre
search-why-words = sus palabras
search-where = ¿Dónde está?
suggestions-title = Sugerencias
suggestions-none = No hay sugerencias. Busque con estas palabras.
card-no-phone = No se conoce el teléfono
