## Needs and places

needs-title = Жардамдын бардык түрлөрү
needs-lead = Эмне керек экенин тандаңыз.
need-who = Ким жардам бере алат
need-nobody = Маалымдамада азырынча эч ким буга жардам берем деген жок.
need-related = Дагы
need-in-group = Бул топто
need-countries = Өлкөлөр боюнча
need-all-results = Бардык натыйжалар, тандоо менен
need-leave-large = Бул барактан азыр чыгуу
need-in-danger = Эгер азыр коркунучта болсоңуз, турган өлкөңүздүн тез жардам номерине чалыңыз.
places-title = Бардык жерлер
places-lead = Ар бир өлкөдө канча уюм бар.
place-table = Жерлердин таблицасы
place-name = Жер
place-help = Адамдарга жардам берет
place-all = Бардык жазуулар
place-inside = Ичиндеги жерлер: { $place }
place-needs = Бул жерде эмнеге жардам беришет
place-nobody = Маалымдамада азырынча бир да уюм бул жерде жардам берем деген жок.
place-all-records = Бардык жазуулар, окуу үчүн гана болгондору да
