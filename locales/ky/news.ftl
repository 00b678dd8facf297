## News of law changes

news-title = Мыйзамдагы өзгөрүүлөр
news-lead = Ар бир кабардын булагы бар. Аны адам булагы менен салыштырган.
news-none = Азырынча кабар жок. Биз булагы бар жана адам текшерген нерсени гана жазабыз.
news-none-country = Бул өлкө боюнча азырынча кабар жок: { $country }
news-countries = Өлкөнү тандаңыз
news-all-countries = Бардык өлкөлөр
news-valid-from = башталышы: { $date }
news-valid-until = аягы: { $date }
news-over = бүттү: { $date }
news-feed = Лента аркылуу байкоо (Atom)
notice-type-law-change = Мыйзам өзгөрдү
notice-type-service = Билип коюңуз
notice-checked-moderator = Бизден бирөө текшерген: { $date }.
notice-checked-lawyer = Юрист текшерген: { $date }.
