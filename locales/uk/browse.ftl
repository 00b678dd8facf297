## Needs and places

needs-title = Усі види допомоги
needs-lead = Виберіть, що вам потрібно.
need-who = Хто може допомогти
need-nobody = Поки що ніхто в довіднику не каже, що допомагає з цим.
need-related = Ще
need-in-group = У цій групі
need-countries = За країнами
need-all-results = Усі результати, з фільтрами
need-leave-large = Піти з цієї сторінки
need-in-danger = Якщо ви в небезпеці зараз, дзвоніть на номер екстреної допомоги країни, де ви перебуваєте.
places-title = Усі місця
places-lead = Скільки організацій у кожній країні.
place-table = Таблиця місць
place-name = Місце
place-help = Допомагають людям
place-all = Усі записи
place-inside = Місця всередині: { $place }
place-needs = З чим тут допомагають
place-nobody = Поки що жодна організація в довіднику не каже, що допомагає тут.
place-all-records = Усі записи, і ті, що лише для читання
