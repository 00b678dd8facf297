## What went wrong, and what to do

error-400-title = Ин дархостро хонда натавонистем
error-400-detail = Дар суроға ё форма хато ҳаст. Ба аввал гузаред ва аз нав кӯшиш кунед.
error-404-title = Дар ин ҷо чизе нест
error-404-detail = Шояд саҳифа ба ҷои дигар гузашта бошад. Онро ҷустуҷӯ кунед ё ба аввал гузаред.
error-405-title = Ин дар ин ҷо кор намекунад
error-405-detail = Пайвандҳо ва тугмаҳои худи саҳифаро истифода баред.
error-408-title = Вақти бисёр гузашт
error-408-detail = Шояд интернетатон суст бошад. Лутфан, аз нав кӯшиш кунед.
error-410-title = Ин дигар дар ин ҷо нест
error-410-detail = Ин созмонро аз рӯйхат гирифтанд. Созмони дигареро ҷӯед, ки кӯмак карда метавонад.
error-too-long-title = Матн аз ҳад дароз аст
error-too-long-detail = Лутфан, кӯтоҳтар нависед ва аз нав кӯшиш кунед.
error-415-title = Ин форматро хонда наметавонем
error-415-detail = Формаи оддӣ фиристед, ё JSON, агар дар дастур чунин навишта шуда бошад.
error-421-title = Ин суроғаи мо нест
error-421-detail = Суроғаеро, ки навиштед, санҷед.
error-422-title = Як ҷояш ҳанӯз дуруст нест
error-422-detail = Лутфан, он чиро, ки дар поён гуфта шудааст, ислоҳ кунед ва аз нав кӯшиш кунед.
error-429-title = Дархостҳо аз ҳад зиёданд
error-429-detail = Лутфан, як дақиқа сабр кунед ва аз нав кӯшиш кунед.
error-500-title = Дар сайти мо чизе вайрон шуд
error-500-detail = Айб аз мост, на аз Шумо. Лутфан, баъдтар аз нав кӯшиш кунед.
error-503-title = Ҳозир сайт хеле банд аст
error-503-detail = Лутфан, баъди чанд сония аз нав кӯшиш кунед.
error-reference = Агар дар ин бора ба мо нависед, ин рақамро гӯед: { $id }
error-home = Ба аввал
error-search = Ҷустуҷӯ
error-needs = Ҳамаи намудҳои кӯмак

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Параметрҳо аз ҳад зиёданд; на бештар аз { $limit }.
error-value-too-long = { $field }: лутфан, на бештар аз { $limit } аломат.
error-parameter-twice = { $field }: инро танҳо як бор навиштан мумкин аст.
error-not-utf8 = { $field }: ин матни UTF-8 нест.
error-harmful-characters = { $field }: дар ин ҷо аломатҳое ҳастанд, ки матн нестанд.
error-unknown-value = { $field }: ин қиматро намешиносем.
error-number-out-of-range = { $field }: лутфан, рақаме аз 1 то { $limit }.
error-not-a-cursor = { $field }: инро аз ҷавоби пештара бе тағйир гиред.
error-not-json = Ин JSON нест.
error-not-a-value = { $field }: ин қимат дар ин ҷо мувофиқ нест.
