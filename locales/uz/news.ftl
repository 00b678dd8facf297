## News of law changes

news-title = Qonundagi oʻzgarishlar
news-lead = Har bir yangilikning manbasi bor. Uni odam manba bilan solishtirgan.
news-none = Hali yangilik yoʻq. Faqat manbasi bor va odam tekshirgan narsani yozamiz.
news-none-country = Bu mamlakat boʻyicha hali yangilik yoʻq: { $country }
news-countries = Mamlakatni tanlang
news-all-countries = Barcha mamlakatlar
news-valid-from = boshlanishi: { $date }
news-valid-until = tugashi: { $date }
news-over = tugagan: { $date }
news-feed = Lenta orqali kuzatish (Atom)
notice-type-law-change = Qonun oʻzgardi
notice-type-service = Bilib qoʻying
notice-checked-moderator = Bizdan biri tekshirgan: { $date }.
notice-checked-lawyer = Yurist tekshirgan: { $date }.
