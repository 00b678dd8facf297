## Needs and places

needs-title = Жардамдын бардык түрлөрү
needs-lead = Сизге эмне керек? Тандаңыз.
need-who = Ким жардам бере алат
need-nobody = Тизмебизде бул боюнча жардам берерин айткан уюм азырынча жок.
need-related = Дагы караңыз
need-in-group = Бул бөлүмдө
need-countries = Өлкөлөр боюнча
need-all-results = Бардык натыйжалар, фильтр менен
need-leave-large = Бул барактан азыр чыгып кетүү
need-in-danger = Азыр коркунучта болсоңуз, турган өлкөңүздүн шашылыш жардам номерине чалыңыз.
places-title = Бардык жерлер
places-lead = Кайсы өлкөдө канча уюм бар.
place-table = Жерлердин таблицасы
place-name = Жер
place-help = Адамдарга жардам берет
place-all = Баары
place-inside = { $place } ичиндеги жерлер
place-needs = Бул жерде адамдарга эмне боюнча жардам беришет
place-nobody = Тизмебизде бул жерде жардам берерин айткан уюм азырынча жок.
place-all-records = Бардык уюмдар, маалымат үчүн гана тургандары да
need-cities = Шаарлар
