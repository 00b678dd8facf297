## The front page

home-title = Yaqin joydan yordam toping
home-lead = Bepul va oʻz tilingizda. Akkaunt kerak emas. Siz haqingizda hech narsa saqlamaymiz.
home-question = Nima boʻldi?
home-question-hint = Masalan: xoʻjayin oylik bermayapti
home-where = Qayerdasiz?
home-anywhere = Farqi yoʻq
home-whole-country = { $country }, butun mamlakat
home-find = Yordam topish
home-needs = Yoki nima kerakligini tanlang
home-all-needs = Yordamning barcha turlari
home-totals =
    { $help ->
        [one] Odamlarga yordam beradigan { $help } ta tashkilot
       *[other] Odamlarga yordam beradigan { $help } ta tashkilot
    }
home-totals-all = roʻyxatda jami { $all } ta tashkilot
home-scam = Quruq vaʼda uchun hech qachon pul bermang.
