## News of law changes

news-title = تغییر قانون‌ها
news-lead = هر خبر منبع خود را دارد. یک انسان آن را با منبع مقایسه کرده است.
news-none = هنوز خبری نداریم. فقط چیزی را می‌نویسیم که منبع دارد و یک انسان بررسی کرده است.
news-none-country = هنوز برای این کشور خبری نداریم: { $country }
news-countries = انتخاب کشور
news-all-countries = همهٔ کشورها
news-valid-from = از { $date }
news-valid-until = تا { $date }
news-over = پایان: { $date }
news-feed = دنبال کردن با خوراک (Atom)
notice-type-law-change = تغییر قانون
notice-type-service = خوب است بدانید
notice-checked-moderator = یکی از ما در { $date } بررسی کرده است.
notice-checked-lawyer = یک وکیل در { $date } بررسی کرده است.
