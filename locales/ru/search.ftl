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
search-download = Этот список файлом:

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

## Further filters, suggestions, files

search-facet-mode = Как на нём говорят
search-facet-for = Для кого
search-facet-way = Как обратиться
search-facet-open = Открыто
search-facet-checked = Проверено
search-facet-community = Для людей из
search-facet-status = Статус
checked-within-6 = Проверено за последние 6 месяцев
checked-within-12 = Проверено за последние 12 месяцев
open-now = Открыто сейчас
sort-nearest = Сначала ближайшие
search-let-go-open = Ничего открытого сейчас не нашлось. Посмотрите часы работы этих организаций.
search-let-go-checked = Проверенных так недавно не нашлось. Эти проверены раньше или ещё не проверены.
search-let-go-statuses = С таким статусом ничего не нашлось.
search-let-go-ways = Таким способом ни к кому обратиться нельзя. Спросите у этих, как обратиться.
search-let-go-modes = Не нашлось тех, кто говорит на этом языке именно так. Спросите у этих.
search-let-go-communities = Для людей оттуда ничего не нашлось. Спросите у этих, помогут ли они и вам.
search-let-go-criteria = Не нашлось тех, кто пишет, что помогает именно таким людям. Спросите у этих.
search-why = Показано, потому что подходит: { $reasons }
search-why-name = название
search-why-words = Ваши слова
search-where = Где Вы находитесь?
suggestions-title = Подсказки
suggestions-none = Подсказок нет. Ищите этими словами.
card-no-phone = Телефон неизвестен
