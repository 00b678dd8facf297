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
search-download = Bu roʻyxat fayl shaklida:

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

## Further filters, suggestions, files

search-facet-mode = Bu tilda qanday gaplashiladi
search-facet-for = Kimlar uchun
search-facet-way = Qanday murojaat qilinadi
search-facet-open = Ochiq
search-facet-checked = Tekshirilgan
search-facet-community = Qayerdan kelganlar uchun
search-facet-status = Holati
checked-within-6 = Oxirgi 6 oyda tekshirilgan
checked-within-12 = Oxirgi 12 oyda tekshirilgan
open-now = Hozir ochiq
sort-nearest = Avval eng yaqini
search-let-go-open = Hozir ochigʻi topilmadi. Bularning ish vaqtiga qarang.
search-let-go-checked = Yaqinda tekshirilgani topilmadi. Bular oldinroq tekshirilgan yoki hali tekshirilmagan.
search-let-go-statuses = Bunday holatdagisi topilmadi.
search-let-go-ways = Bu yoʻl bilan murojaat qilinadigani topilmadi. Bulardan qanday murojaat qilishni soʻrang.
search-let-go-modes = Bu tilda shunday gaplashadigani topilmadi. Bulardan soʻrang.
search-let-go-communities = U yerdan kelganlar uchun hech narsa topilmadi. Bulardan sizga ham yordam berishini soʻrang.
search-let-go-criteria = Aynan shunday odamlarga yordam berishini yozgani topilmadi. Bulardan soʻrang.
search-why = Koʻrsatilish sababi: { $reasons }
search-why-name = nomi
search-why-words = Siz yozgan soʻzlar
search-where = Siz qayerdasiz?
suggestions-title = Takliflar
suggestions-none = Taklif yoʻq. Shu soʻzlar bilan qidiring.
card-no-phone = Telefon raqami noma’lum
