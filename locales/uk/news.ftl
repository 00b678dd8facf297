## News of law changes

news-title = Зміни в законах
news-lead = Кожна новина має джерело. Людина звірила її з джерелом.
news-none = Новин поки немає. Ми пишемо лише те, що має джерело і що перевірила людина.
news-none-country = Про цю країну новин поки немає: { $country }
news-countries = Вибрати країну
news-all-countries = Усі країни
news-valid-from = з { $date }
news-valid-until = до { $date }
news-over = закінчилося: { $date }
news-feed = Стежити через стрічку (Atom)
notice-type-law-change = Зміна закону
notice-type-service = Корисно знати
notice-checked-moderator = Перевірив хтось із нас: { $date }.
notice-checked-lawyer = Перевірив юрист: { $date }.
