## Needs and places

needs-title = Усі види допомоги
needs-lead = Виберіть, що Вам потрібно.
need-who = Хто може допомогти
need-nobody = У нашому довіднику поки ніхто не пише, що допомагає з цим.
need-related = Подивіться ще
need-in-group = У цьому розділі
need-countries = За країнами
need-all-results = Усі результати, з фільтрами
need-leave-large = Піти з цієї сторінки зараз
need-in-danger = Якщо Ви зараз у небезпеці, подзвоніть в екстрену службу тієї країни, де Ви перебуваєте.
places-title = Усі місця
places-lead = Скільки організацій у кожній країні.
place-table = Таблиця місць
place-name = Місце
place-help = Допомагають людям
place-all = Усі організації
place-inside = { $place }: окремі місця
place-needs = З чим тут допомагають
place-nobody = У нашому довіднику поки ніхто не пише, що допомагає в цьому місці.
place-all-records = Усі організації, і ті, що лише для довідки
need-cities = Міста
