## The list of results

search-title = Результаты
search-label = Что Вам нужно?
search-button = Найти
search-count =
    { $count ->
        [0] Ничего не найдено
        [one] { $count } организация
        [few] { $count } организации
        [many] { $count } организаций
       *[other] { $count } организации
    }
search-applied = Вы выбрали
search-remove = Убрать: { $filter }
search-words = «{ $words }»
search-filter = Фильтр и порядок
search-filter-chosen = Фильтр и порядок ({ $count })
search-apply = Показать результаты
search-facet-need = С чем помогают
search-facet-place = Место
search-facet-language = Язык
search-facet-cost = Сколько стоит
search-facet-kind = Вид организации
search-more-values = Ещё { $count }
search-sort = Порядок
search-not-stated = Об этих мы знаем не всё, что Вы искали. Спросите у них.
search-partial = Нет организаций, где есть все эти слова. Вот те, где есть часть слов.
search-nothing = По всем этим условиям ничего не нашлось. Уберите один из фильтров или напишите другими словами.
search-nothing-needs = Посмотреть все виды помощи
search-nothing-places = Посмотреть все места
search-unlisted =
    { $count ->
        [one] Ещё { $count } организация закрыта или указана только для справки
        [few] Ещё { $count } организации закрыты или указаны только для справки
        [many] Ещё { $count } организаций закрыты или указаны только для справки
       *[other] Ещё { $count } организации закрыты или указаны только для справки
    }
search-languages-unknown = Языки неизвестны
search-download = Этот список в формате JSON

## Which records, and in which order

listed-help = Организации, которые помогают людям
listed-all = Все организации
sort-best = Самые подходящие
sort-checked = Недавно проверенные
sort-name = По названию
search-corrected = Прочитано как: { $words }
search-exact = Искать именно эти слова: «{ $words }»
search-instead = Или вы имеете в виду:
search-named = Организации с таким названием
search-unseen = Искать так, чтобы слова не остались в адресе
search-let-go-words = С этими словами ничего не нашлось, поэтому их убрали.
search-let-go-languages = На этом языке ничего не нашлось. Здесь говорят на других языках; спросите о переводчике.
search-let-go-kinds = Таких организаций не нашлось. Это организации другого вида.
search-let-go-costs = За такую цену ничего не нашлось. У этих сначала спросите о цене.
search-let-go-places = В этом месте ничего не нашлось. Эти — в других местах.
search-stated = { $stated } так пишут, { $unsaid } об этом не пишут
