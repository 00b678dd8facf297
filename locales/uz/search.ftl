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
search-filter = Filtr va tartib
search-filter-chosen = Filtr va tartib ({ $count })
search-apply = Natijalarni koʻrsatish
search-facet-need = Nimada yordam beradi
search-facet-place = Joy
search-facet-language = Til
search-facet-cost = Narxi
search-facet-kind = Tashkilot turi
search-more-values = yana { $count } ta
search-sort = Tartib
search-not-stated = Bular haqida siz soʻragan baʼzi narsalar maʼlum emas. Oʻzlaridan soʻrang.
search-partial = Bu soʻzlarning hammasi bor tashkilot yoʻq. Bularda faqat baʼzilari bor.
search-nothing = Bularning hammasiga mos keladigani yoʻq. Bitta filtrni olib tashlang yoki boshqa soʻz yozing.
search-nothing-needs = Yordamning barcha turlarini koʻrish
search-nothing-places = Barcha joylarni koʻrish
search-unlisted =
    { $count ->
        [one] Yana { $count } ta tashkilot yopilgan yoki faqat maʼlumot uchun
       *[other] Yana { $count } ta tashkilot yopilgan yoki faqat maʼlumot uchun
    }
search-languages-unknown = Tillari maʼlum emas
search-download = Bu roʻyxat JSON shaklida

## Which records, and in which order

listed-help = Odamlarga yordam beradigan tashkilotlar
listed-all = Barcha tashkilotlar
sort-best = Eng mosi oldin
sort-checked = Yaqinda tekshirilgani oldin
sort-name = Nomi boʻyicha
search-corrected = Shunday oʻqildi: { $words }
search-exact = Aynan shu soʻzlarni qidirish: «{ $words }»
search-instead = Yoki bumi:
search-named = Shu nomdagi tashkilotlar
search-unseen = Soʻzlar manzilda qolmaydigan qilib qidirish
search-let-go-words = Bu soʻzlar bilan hech narsa topilmadi, shuning uchun ular olib tashlandi.
search-let-go-languages = Bu tilda hech narsa topilmadi. Bular boshqa tillarda; tarjimon soʻrang.
search-let-go-kinds = Bu turdagisi topilmadi. Bular boshqa turdagilar.
search-let-go-costs = Bu narxda hech narsa topilmadi. Bulardan avval narxini soʻrang.
search-let-go-places = Bu joyda hech narsa topilmadi. Bular boshqa joylarda.
search-stated = { $stated } tasi shunday deydi, { $unsaid } tasi aytmaydi
