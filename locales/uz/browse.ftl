## Needs and places

needs-title = Yordamning barcha turlari
needs-lead = Nima kerakligini tanlang.
need-who = Kim yordam bera oladi
need-nobody = Maʼlumotnomada hali hech kim bunda yordam beraman demagan.
need-related = Yana
need-in-group = Bu guruhda
need-countries = Mamlakatlar boʻyicha
need-all-results = Barcha natijalar, saralash bilan
need-leave-large = Bu sahifadan hozir chiqish
need-in-danger = Hozir xavfda boʻlsangiz, turgan mamlakatingizning shoshilinch yordam raqamiga qoʻngʻiroq qiling.
places-title = Barcha joylar
places-lead = Har bir mamlakatda nechta tashkilot bor.
place-table = Joylar jadvali
place-name = Joy
place-help = Odamlarga yordam beradi
place-all = Barcha yozuvlar
place-inside = Ichidagi joylar: { $place }
place-needs = Bu yerda nimada yordam berishadi
place-nobody = Maʼlumotnomada hali hech bir tashkilot bu yerda yordam beraman demagan.
place-all-records = Barcha yozuvlar, faqat oʻqish uchun boʻlganlari ham
