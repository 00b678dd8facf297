## News of law changes

news-title = تغييرات القوانين
news-lead = كل خبر يذكر مصدره. قارنه إنسان بالمصدر.
news-none = لا أخبار عندنا بعد. نكتب فقط ما له مصدر وما تحقق منه إنسان.
news-none-country = لا أخبار عندنا بعد عن هذا البلد: { $country }
news-countries = اختيار بلد
news-all-countries = كل البلدان
news-valid-from = من { $date }
news-valid-until = حتى { $date }
news-over = انتهى في { $date }
news-feed = المتابعة عبر خلاصة (Atom)
notice-type-law-change = تغيير في القانون
notice-type-service = من المفيد معرفته
notice-checked-moderator = تحقق منه واحد منا في { $date }.
notice-checked-lawyer = تحقق منه محامٍ في { $date }.
