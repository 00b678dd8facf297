## Needs and places

needs-title = Ҳамаи намудҳои кӯмак
needs-lead = Он чиро, ки лозим аст, интихоб кунед.
need-who = Кӣ кӯмак карда метавонад
need-nobody = Дар рӯйхати мо ҳанӯз созмоне нест, ки гӯяд: «дар ин кор кӯмак мекунем».
need-related = Боз инҳоро бинед
need-in-group = Дар ин гурӯҳ
need-countries = Аз рӯи кишвар
need-all-results = Ҳамаи натиҷаҳо, бо филтр
need-leave-large = Фавран аз ин саҳифа баромадан
need-in-danger = Агар ҳозир дар хатар бошед, ба рақами ёрии таъҷилии кишваре, ки дар он ҳастед, занг занед.
places-title = Ҳамаи ҷойҳо
places-lead = Дар ҳар кишвар чанд созмон ҳаст.
place-table = Ҷадвали ҷойҳо
place-name = Ҷой
place-help = Ба одамон кӯмак мекунанд
place-all = Ҳамагӣ дар рӯйхат
place-inside = Ҷойҳо дар { $place }
place-needs = Дар чӣ ба одамон кӯмак мекунанд
place-nobody = Дар рӯйхати мо ҳанӯз созмоне нест, ки гӯяд: «дар ин ҷо кӯмак мекунем».
place-all-records = Ҳамаи созмонҳо, бо онҳое, ки танҳо барои маълумотанд
need-cities = Шаҳрҳо
