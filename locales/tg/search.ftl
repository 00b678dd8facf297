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
search-download = Ин рӯйхат дар шакли JSON

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
