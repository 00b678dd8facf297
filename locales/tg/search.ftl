## The list of results

search-title = Натиҷаҳо
search-label = Ба Шумо чӣ лозим?
search-button = Ҷустан
search-count =
    { $count ->
        [0] Ҳеҷ чиз ёфт нашуд
        [one] { $count } созмон
       *[other] { $count } созмон
    }
search-applied = Шумо интихоб кардед
search-remove = Бекор кардан: { $filter }
search-words = «{ $words }»
search-filter = Филтр ва тартиб
search-filter-chosen = Филтр ва тартиб ({ $count })
search-apply = Нишон додани натиҷаҳо
search-facet-need = Дар чӣ кӯмак мекунанд
search-facet-place = Ҷой
search-facet-language = Забон
search-facet-cost = Нарх
search-facet-kind = Намуди созмон
search-more-values = Боз { $count }
search-sort = Тартиб
search-not-stated = Дар бораи инҳо баъзе чизҳое, ки Шумо ҷустед, маълум нест. Аз худашон пурсед.
search-partial = Созмоне нест, ки ҳамаи ин калимаҳоро дошта бошад. Инҳо баъзеашро доранд.
search-nothing = Чизе ёфт нашуд, ки ба ҳамаи ин мувофиқ бошад. Ягон филтрро бекор кунед ё калимаҳои дигар нависед.
search-nothing-needs = Ҳамаи намудҳои кӯмакро дидан
search-nothing-places = Ҳамаи ҷойҳоро дидан
search-unlisted =
    { $count ->
        [one] Боз { $count } созмони дигар баста аст ё танҳо барои маълумот аст
       *[other] Боз { $count } созмони дигар бастаанд ё танҳо барои маълумотанд
    }
search-languages-unknown = Забонҳо маълум нестанд
search-download = Ин рӯйхат ҳамчун файл:

## Which records, and in which order

listed-help = Созмонҳое, ки ба одамон кӯмак мекунанд
listed-all = Ҳамаи созмонҳо
sort-best = Аз ҳама мувофиқ
sort-checked = Ба наздикӣ санҷидашуда
sort-name = Аз рӯи ном
search-corrected = Чунин хонда шуд: { $words }
search-exact = Маҳз ин калимаҳоро ҷустан: «{ $words }»
search-instead = Ё шумо инро дар назар доред:
search-named = Созмонҳо бо ин ном
search-unseen = Ҷустан, то калимаҳо дар суроға намонанд
search-let-go-words = Бо ин калимаҳо чизе ёфт нашуд, барои ҳамин онҳо гирифта шуданд.
search-let-go-languages = Бо ин забон чизе ёфт нашуд. Инҳо бо забонҳои дигаранд; тарҷумон пурсед.
search-let-go-kinds = Аз ин навъ чизе ёфт нашуд. Инҳо аз навъҳои дигаранд.
search-let-go-costs = Бо ин нарх чизе ёфт нашуд. Аз инҳо аввал нархро пурсед.
search-let-go-places = Дар ин ҷо чизе ёфт нашуд. Инҳо дар ҷойҳои дигаранд.
search-stated = { $stated } чунин мегӯянд, { $unsaid } намегӯянд

## Further filters, suggestions, files

search-facet-mode = Ба ин забон чӣ тавр гап мезананд
search-facet-for = Барои кӣ
search-facet-way = Чӣ тавр муроҷиат кардан мумкин
search-facet-open = Кушода
search-facet-checked = Тафтишшуда
search-facet-community = Барои одамони аз
search-facet-status = Ҳолат
checked-within-6 = Дар 6 моҳи охир тафтиш шудааст
checked-within-12 = Дар 12 моҳи охир тафтиш шудааст
open-now = Ҳозир кушода
sort-nearest = Аввал наздиктарин
search-let-go-open = Ҳеҷ ҷое ёфт нашуд, ки ҳозир кушода бошад. Вақти кори инҳоро бинед.
search-let-go-checked = Ҳеҷ чизе ёфт нашуд, ки ба наздикӣ тафтиш шуда бошад. Инҳо пештар тафтиш шудаанд ё ҳоло тафтиш нашудаанд.
search-let-go-statuses = Бо чунин ҳолат ҳеҷ чиз ёфт нашуд.
search-let-go-ways = Ҷое ёфт нашуд, ки ба он ин тавр муроҷиат кардан мумкин бошад. Аз инҳо пурсед, ки чӣ тавр муроҷиат кунед.
search-let-go-modes = Ҷое ёфт нашуд, ки ба ин забон маҳз ҳамин тавр гап зананд. Аз инҳо пурсед.
search-let-go-communities = Барои одамони аз он ҷо ҳеҷ чиз ёфт нашуд. Аз инҳо пурсед, ки ба шумо низ кӯмак мекунанд ё не.
search-let-go-criteria = Ҷое ёфт нашуд, ки нависад маҳз ба чунин одамон кӯмак мекунад. Аз инҳо пурсед.
search-why = Барои ин нишон дода шуд: { $reasons }
search-why-name = номаш
search-why-words = калимаҳои Шумо
search-where = Шумо дар куҷоед?
suggestions-title = Пешниҳодҳо
suggestions-none = Пешниҳод нест. Бо ҳамин калимаҳо ҷӯед.
card-no-phone = Рақами телефон маълум нест
