## The list of results

search-title = Натыйжалар
search-label = Сизге эмне керек?
search-button = Издөө
search-count =
    { $count ->
        [0] Эч нерсе табылган жок
        [one] { $count } уюм
       *[other] { $count } уюм
    }
search-applied = Сиз тандадыңыз
search-remove = Алып салуу: { $filter }
search-words = «{ $words }»
search-filter = Тандоо жана тартип
search-filter-chosen = Тандоо жана тартип ({ $count })
search-apply = Көрсөтүү
search-facet-need = Эмнеге жардам берет
search-facet-place = Жер
search-facet-language = Тил
search-facet-cost = Баасы
search-facet-kind = Уюмдун түрү
search-more-values = дагы { $count }
search-sort = Тартип
search-not-stated = Булар жөнүндө сиз сурагандын баары белгилүү эмес. Өздөрүнөн сураңыз.
search-partial = Бир да уюмда бул сөздөрдүн баары жок. Буларда бир бөлүгү бар.
search-nothing = Ушунун баарына туура келгени жок. Бир тандоону алып салыңыз же башка сөз жазыңыз.
search-nothing-needs = Жардамдын бардык түрлөрүн көрүү
search-nothing-places = Бардык жерлерди көрүү
search-unlisted =
    { $count ->
        [one] Дагы { $count } жазуу окуу үчүн гана же жабылган
       *[other] Дагы { $count } жазуу окуу үчүн гана же жабылган
    }
search-languages-unknown = Тилдери белгисиз
search-download = Бул тизме JSON түрүндө

## Which records, and in which order

listed-help = Адамдарга жардам берген уюмдар
listed-all = Бардык жазуулар
sort-best = Эң туура келгендер
sort-checked = Жакында текшерилгендер
sort-name = Аты боюнча
