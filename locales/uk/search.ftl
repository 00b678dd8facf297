## The list of results

search-title = Результати
search-label = Що Вам потрібно?
search-button = Знайти
search-count =
    { $count ->
        [0] Нічого не знайдено
        [one] { $count } організація
        [few] { $count } організації
        [many] { $count } організацій
       *[other] { $count } організації
    }
search-applied = Ви вибрали
search-remove = Прибрати: { $filter }
search-words = «{ $words }»
search-filter = Фільтр і порядок
search-filter-chosen = Фільтр і порядок ({ $count })
search-apply = Показати результати
search-facet-need = З чим допомагають
search-facet-place = Місце
search-facet-language = Мова
search-facet-cost = Скільки коштує
search-facet-kind = Вид організації
search-more-values = Ще { $count }
search-sort = Порядок
search-not-stated = Про ці ми знаємо не все, що Ви шукали. Запитайте в них.
search-partial = Немає організацій, де є всі ці слова. Ось ті, де є частина слів.
search-nothing = За всіма цими умовами нічого не знайшлося. Приберіть один із фільтрів або напишіть іншими словами.
search-nothing-needs = Переглянути всі види допомоги
search-nothing-places = Переглянути всі місця
search-unlisted =
    { $count ->
        [one] Ще { $count } організація закрита або вказана лише для довідки
        [few] Ще { $count } організації закриті або вказані лише для довідки
        [many] Ще { $count } організацій закриті або вказані лише для довідки
       *[other] Ще { $count } організації закриті або вказані лише для довідки
    }
search-languages-unknown = Мови невідомі
search-download = Цей список у форматі JSON

## Which records, and in which order

listed-help = Організації, які допомагають людям
listed-all = Усі організації
sort-best = Найкраще підходять
sort-checked = Нещодавно перевірені
sort-name = За назвою
search-corrected = Прочитано як: { $words }
search-exact = Шукати саме ці слова: «{ $words }»
search-instead = Або ви маєте на увазі:
search-named = Організації з такою назвою
search-unseen = Шукати так, щоб слова не лишилися в адресі
search-let-go-words = З цими словами нічого не знайшлося, тому їх прибрано.
search-let-go-languages = Цією мовою нічого не знайшлося. Тут говорять іншими мовами; запитайте про перекладача.
search-let-go-kinds = Таких організацій не знайшлося. Це організації іншого виду.
search-let-go-costs = За таку ціну нічого не знайшлося. У цих спершу запитайте про ціну.
search-let-go-places = У цьому місці нічого не знайшлося. Ці — в інших місцях.
search-stated = { $stated } так пишуть, { $unsaid } про це не пишуть
