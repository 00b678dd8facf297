## The list of results

search-title = Resultados
search-label = ¿Qué necesita?
search-button = Buscar
search-count =
    { $count ->
        [0] No se encontró nada
        [one] { $count } organización
        [many] { $count } organizaciones
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
search-not-stated = De estas no se sabe todo lo que usted pidió. Pregúnteles.
search-partial = Ninguna organización tiene todas estas palabras. Estas tienen algunas.
search-nothing = Nada cumple todo esto. Quite un filtro o use otras palabras.
search-nothing-needs = Ver todos los tipos de ayuda
search-nothing-places = Ver todos los lugares
search-unlisted =
    { $count ->
        [one] { $count } ficha más es solo para leer o está cerrada
        [many] { $count } fichas más son solo para leer o están cerradas
       *[other] { $count } fichas más son solo para leer o están cerradas
    }
search-languages-unknown = No se saben los idiomas
search-download = Esta lista en JSON

## Which records, and in which order

listed-help = Organizaciones que ayudan a la gente
listed-all = Todas las fichas
sort-best = Mejor resultado
sort-checked = Revisadas hace poco
sort-name = Por nombre
