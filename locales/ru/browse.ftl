## Needs and places

needs-title = Все виды помощи
needs-lead = Выберите, что Вам нужно.
need-who = Кто может помочь
need-nobody = В нашем справочнике пока никто не пишет, что помогает с этим.
need-related = Посмотрите ещё
need-in-group = В этом разделе
need-countries = По странам
need-all-results = Все результаты, с фильтрами
need-leave-large = Уйти с этой страницы сейчас
need-in-danger = Если Вы сейчас в опасности, позвоните в экстренную службу той страны, где Вы находитесь.
places-title = Все места
places-lead = Сколько организаций в каждой стране.
place-table = Таблица мест
place-name = Место
place-help = Помогают людям
place-all = Все организации
place-inside = { $place }: отдельные места
place-needs = С чем здесь помогают
place-nobody = В нашем справочнике пока никто не пишет, что помогает в этом месте.
place-all-records = Все организации, и те, что только для справки
need-cities = Города
