## Looking around: languages, communities, kinds, networks

ways-title = Боз чӣ хел ҷустан мумкин
languages-title = Забонҳо
languages-lead = Созмонҳо ба кадом забонҳо ба одамон кӯмак мекунанд.
languages-table = Ҷадвали забонҳо
languages-all = Ҳамагӣ
languages-staff = Кормандон худашон гап мезананд
languages-interpreter = Бо тарҷумон
languages-other = Хаттӣ, ё тарҷумонро худатон меоред
languages-not-stated = Чӣ хел, маълум нест
languages-how-unknown = Мо ҳанӯз намедонем, ки кӣ гап мезанад: корманд ё тарҷумон. Аввал пурсед.
languages-nobody = Дар рӯйхати мо ҳанӯз созмоне нест, ки гӯяд: «ба ин забон кӯмак мекунем». Тарҷумон пурсед.
languages-unsaid =
    { $count ->
        [one] Боз { $count } созмон намегӯяд, ки ба кадом забонҳо кӯмак мекунад. Аввал пурсед.
       *[other] Боз { $count } созмон намегӯянд, ки ба кадом забонҳо кӯмак мекунанд. Аввал пурсед.
    }
language-page-title = Кӯмак ба ин забон: { $language }
communities-title = Одамон аз куҷо омадаанд
communities-lead = Ба одамони як кишвар дар хориҷа ва дар хона кӣ кӯмак мекунад.
communities-table = Ҷадвали кишварҳо ва минтақаҳо
communities-from = Одамон аз куҷо
communities-not-one-country = якчанд кишвар
communities-others = Созмонҳои дигар намегӯянд, ки одамон бояд аз куҷо бошанд. Ба онҳо ҳам муроҷиат кардан мумкин.
community-page-title = Барои одамоне, ки аз ин ҷоанд: { $community }
community-abroad = Дар хориҷа
community-abroad-none = Ҳанӯз ягон созмон дар хориҷа намегӯяд, ки ба одамони ин ҷо кӯмак мекунад.
community-embassies = Сафоратхонаҳо ва консулгариҳо
community-embassies-none = Дар рӯйхати мо ҳанӯз сафоратхона ё консулгарӣ барои одамони ин ҷо нест.
community-home = Дар хона: пеш аз рафтан ва баъди баргаштан
community-road = Мегӯянд, ки дар рафтан, баргаштан ё роҳ кӯмак мекунанд
community-road-none = Ҳанӯз ягон созмон дар он ҷо намегӯяд, ки дар рафтан, баргаштан ё роҳ кӯмак мекунад.
community-home-others = Дигарон, ки он ҷо кор мекунанд
community-home-unknown = Мо намедонем, ки онҳо ба одамони раванда ё баргашта кӯмак мекунанд ё не. Аввал пурсед.
community-place = Ҳамаи созмонҳо дар он ҷо: { $place }
community-no-country = Ин зиёда аз як кишвар аст. Саҳифаи ҳар кишварро бинед.
networks-title = Шабакаҳо
networks-lead = Кадом созмонҳо бо ҳам алоқа доранд. Инҳо бо ду ё зиёда созмони дигар алоқа доранд.
networks-table = Ҷадвали шабакаҳо
networks-organization = Созмон
networks-others = Бо чандто алоқа дорад
network-page-title = Шабака: { $name }
network-to-listing = Тамос ва кӯмаки ин созмон
network-lead = Кӣ бо кӣ кор мекунад, аз рӯи навиштаҳои мо. Дар расм ва ҷадвал айнан як чиз аст.
network-desc = Созмонҳои рақамдор: { $bodies }, алоқаҳо байни онҳо: { $relations }. Ҷадвали поён ҳаминро бо сухан мегӯяд.
network-legend = Рақамҳо ҳамонанд, ки дар ҷадвал. Хати канда-канда: дар гузашта. Доираи канда-канда: ҳанӯз дар ин ҷо саҳифа надорад.
network-left-out = Боз { $count }-то нағунҷид.
network-table = Ҷадвали алоқаҳо байни созмонҳо
network-relation = Ба дигараш кӣ мешавад
network-other = Созмони дигар
network-time = Кай
network-source = Манбаъ
network-until = то { $date }
network-no-record = ҳанӯз дар ин ҷо саҳифа надорад
network-sources-together = Ҳамаи манбаъҳои он якҷоя
listing-network = Шабакаи он дар расм ва ҷадвал

## The map of a country

map-bare = Ҳанӯз чизе нест
map-numbers = Ранги минтақа ҳар қадар пурратар бошад, он ҷо ҳамон қадар созмони бештар кӯмак мекунад. Дар ҷадвал ҳамон рақамҳоянд.
map-borders = Минтақаҳо аз рӯйхати ISO 3166-2 мебошанд. Харита намегӯяд, ки ҷой аз они кист.
map-missing = Дар харита нест: { $places }.
