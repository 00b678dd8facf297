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
search-download = Бул тизме файл түрүндө:

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

## Further filters, suggestions, files

search-facet-mode = Бул тилде кантип сүйлөшөт
search-facet-for = Ким үчүн
search-facet-way = Кантип кайрылса болот
search-facet-open = Ачык
search-facet-checked = Текшерилген
search-facet-community = Кайдан келгендер үчүн
search-facet-status = Абалы
checked-within-6 = Акыркы 6 айда текшерилген
checked-within-12 = Акыркы 12 айда текшерилген
open-now = Азыр ачык
sort-nearest = Адегенде эң жакыны
search-let-go-open = Азыр ачык турганы табылган жок. Булардын иштөө убактысын караңыз.
search-let-go-checked = Жакында текшерилгени табылган жок. Булар мурда текшерилген же али текшериле элек.
search-let-go-statuses = Мындай абалдагысы табылган жок.
search-let-go-ways = Мындай жол менен кайрылса боло турганы табылган жок. Булардан кантип кайрылууну сураңыз.
search-let-go-modes = Бул тилде дал ушундай сүйлөшкөнү табылган жок. Булардан сураңыз.
search-let-go-communities = Ал жактан келгендер үчүн эч нерсе табылган жок. Булардан сизге да жардам береби, сураңыз.
search-let-go-criteria = Дал ушундай адамдарга жардам берерин жазганы табылган жок. Булардан сураңыз.
search-why = Көрсөтүлгөн себеби: { $reasons }
search-why-name = аталышы
search-why-words = Сиз жазган сөздөр
search-where = Сиз кайдасыз?
suggestions-title = Сунуштар
suggestions-none = Сунуш жок. Ушул сөздөр менен издеңиз.
card-no-phone = Телефон номери белгисиз
