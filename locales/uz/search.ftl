## The list of results

search-title = Natijalar
search-label = Sizga nima kerak?
search-button = Qidirish
search-count =
    { $count ->
        [0] Hech narsa topilmadi
        [one] { $count } ta tashkilot
       *[other] { $count } ta tashkilot
    }
search-applied = Siz tanladingiz
search-remove = Olib tashlash: { $filter }
search-words = “{ $words }”
search-filter = Saralash va tartib
search-filter-chosen = Saralash va tartib ({ $count })
search-apply = Koʻrsatish
search-facet-need = Nimada yordam beradi
search-facet-place = Joy
search-facet-language = Til
search-facet-cost = Narxi
search-facet-kind = Tashkilot turi
search-more-values = yana { $count } ta
search-sort = Tartib
search-not-stated = Bular haqida siz soʻragan hamma narsa maʼlum emas. Oʻzlaridan soʻrang.
search-partial = Hech bir tashkilotda bu soʻzlarning hammasi yoʻq. Bularda bir qismi bor.
search-nothing = Bularning hammasiga mos keladigani yoʻq. Bitta tanlovni olib tashlang yoki boshqa soʻz yozing.
search-nothing-needs = Yordamning barcha turlarini koʻrish
search-nothing-places = Barcha joylarni koʻrish
search-unlisted =
    { $count ->
        [one] Yana { $count } ta yozuv faqat oʻqish uchun yoki yopilgan
       *[other] Yana { $count } ta yozuv faqat oʻqish uchun yoki yopilgan
    }
search-languages-unknown = Tillari maʼlum emas
search-download = Bu roʻyxat JSON shaklida

## Which records, and in which order

listed-help = Odamlarga yordam beradigan tashkilotlar
listed-all = Barcha yozuvlar
sort-best = Eng moslari
sort-checked = Yaqinda tekshirilganlar
sort-name = Nomi boʻyicha
