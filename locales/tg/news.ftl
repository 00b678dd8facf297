## News of law changes

news-title = Тағйирот дар қонун
news-lead = Ҳар хабар манбаъ дорад. Одам онро бо манбаъ муқоиса кардааст.
news-none = Ҳоло хабар нест. Мо танҳо он чиро менависем, ки манбаъ дорад ва одам санҷидааст.
news-none-country = Барои ин кишвар ҳоло хабар нест: { $country }
news-countries = Кишварро интихоб кунед
news-all-countries = Ҳамаи кишварҳо
news-valid-from = аз { $date }
news-valid-until = то { $date }
news-over = тамом шуд: { $date }
news-feed = Пайгирӣ тавассути лента (Atom)
notice-type-law-change = Тағйироти қонун
notice-type-service = Донистан хуб аст
notice-checked-moderator = Яке аз мо санҷидааст: { $date }.
notice-checked-lawyer = Ҳуқуқшинос санҷидааст: { $date }.
