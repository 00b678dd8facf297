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
search-filter = Фильтр жана тартип
search-filter-chosen = Фильтр жана тартип ({ $count })
search-apply = Натыйжаларды көрсөтүү
search-facet-need = Эмне боюнча жардам берет
search-facet-place = Жер
search-facet-language = Тил
search-facet-cost = Баасы
search-facet-kind = Уюмдун түрү
search-more-values = дагы { $count }
search-sort = Тартип
search-not-stated = Булар жөнүндө сиз сураган кээ бир нерселер белгисиз. Өздөрүнөн сураңыз.
search-partial = Бул сөздөрдүн баары бар уюм жок. Буларда кээ бирлери гана бар.
search-nothing = Ушунун баарына туура келгени жок. Бир фильтрди алып салыңыз же башка сөз жазыңыз.
search-nothing-needs = Жардамдын бардык түрлөрүн көрүү
search-nothing-places = Бардык жерлерди көрүү
search-unlisted =
    { $count ->
        [one] Дагы { $count } уюм жабылган же маалымат үчүн гана
       *[other] Дагы { $count } уюм жабылган же маалымат үчүн гана
    }
search-languages-unknown = Тилдери белгисиз
search-download = Бул тизме JSON түрүндө

## Which records, and in which order

listed-help = Адамдарга жардам берген уюмдар
listed-all = Бардык уюмдар
sort-best = Эң туура келгени мурда
sort-checked = Жакында текшерилгени мурда
sort-name = Аты боюнча
search-corrected = Мындай окулду: { $words }
search-exact = Дал ушул сөздөрдү издөө: «{ $words }»
search-instead = Же муну айтасызбы:
search-named = Ушундай аттуу уюмдар
search-unseen = Сөздөр даректе калбагандай издөө
search-let-go-words = Бул сөздөр менен эч нерсе табылган жок, ошондуктан алар алынып салынды.
search-let-go-languages = Бул тилде эч нерсе табылган жок. Булар башка тилдерде; котормочу сураңыз.
search-let-go-kinds = Мындай түрү табылган жок. Булар башка түрлөр.
search-let-go-costs = Мындай баада эч нерсе табылган жок. Булардан адегенде баасын сураңыз.
search-let-go-places = Бул жерде эч нерсе табылган жок. Булар башка жерлерде.
search-stated = { $stated } ушундай дейт, { $unsaid } айтпайт
