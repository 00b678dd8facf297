## Needs and places

needs-title = Yordamning barcha turlari
needs-lead = Sizga nima kerak? Tanlang.
need-who = Kim yordam bera oladi
need-nobody = Roʻyxatimizda bu ishda yordam berishini aytgan tashkilot hali yoʻq.
need-related = Yana qarang
need-in-group = Bu boʻlimda
need-countries = Mamlakatlar boʻyicha
need-all-results = Barcha natijalar, filtr bilan
need-leave-large = Bu sahifadan hozir chiqib ketish
need-in-danger = Hozir xavf ostida boʻlsangiz, turgan mamlakatingizning shoshilinch yordam raqamiga qoʻngʻiroq qiling.
places-title = Barcha joylar
places-lead = Qaysi mamlakatda nechta tashkilot bor.
place-table = Joylar jadvali
place-name = Joy
place-help = Odamlarga yordam beradi
place-all = Hammasi
place-inside = { $place } ichidagi joylar
place-needs = Bu yerda odamlarga nimada yordam berishadi
place-nobody = Roʻyxatimizda bu yerda yordam berishini aytgan tashkilot hali yoʻq.
place-all-records = Barcha tashkilotlar, faqat maʼlumot uchun turganlari ham
need-cities = Shaharlar
