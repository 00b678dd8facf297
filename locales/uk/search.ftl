## The list of results

search-title = Що знайшлося
search-label = Що вам потрібно?
search-button = Шукати
search-count =
    { $count ->
        [0] Нічого не знайшлося
        [one] { $count } організація
        [few] { $count } організації
        [many] { $count } організацій
       *[other] { $count } організації
    }
search-applied = Ви вибрали
search-remove = Прибрати: { $filter }
search-words = «{ $words }»
search-filter = Фільтри та порядок
search-filter-chosen = Фільтри та порядок ({ $count })
search-apply = Показати
search-facet-need = З чим допомагають
search-facet-place = Місце
search-facet-language = Мова
search-facet-cost = Ціна
search-facet-kind = Вид організації
search-more-values = ще { $count }
search-sort = Порядок
search-not-stated = Про ці відомо не все, що ви вибрали. Запитайте у них.
search-partial = Усіх цих слів немає в жодної організації. У цих є частина слів.
search-nothing = Усе разом нікому не підходить. Приберіть фільтр або скажіть іншими словами.
search-nothing-needs = Переглянути всі види допомоги
search-nothing-places = Переглянути всі місця
search-unlisted =
    { $count ->
        [one] Ще { $count } запис: лише для читання або вже закрито
        [few] Ще { $count } записи: лише для читання або вже закрито
        [many] Ще { $count } записів: лише для читання або вже закрито
       *[other] Ще { $count } запису: лише для читання або вже закрито
    }
search-languages-unknown = Мови не відомі
search-download = Цей список у JSON

## Which records, and in which order

listed-help = Організації, які допомагають людям
listed-all = Усі записи
sort-best = Найкраще підходять
sort-checked = Нещодавно перевірені
sort-name = За назвою
