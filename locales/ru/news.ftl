## News of law changes

news-title = Новое в законах
news-lead = У каждой новости есть источник. Человек сверил её с источником.
news-none = Новостей пока нет. Мы пишем только то, у чего есть источник и что проверил человек.
news-none-country = По этой стране новостей пока нет: { $country }
news-countries = Выбрать страну
news-all-countries = Все страны
news-valid-from = с { $date }
news-valid-until = до { $date }
news-over = закончилось: { $date }
news-feed = Следить через ленту (Atom)
notice-type-law-change = Изменение закона
notice-type-service = Полезно знать
notice-checked-moderator = Проверил кто-то из нас: { $date }.
notice-checked-lawyer = Проверил юрист: { $date }.
