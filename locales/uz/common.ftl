## The frame of every page

site-name = Hamroh
site-tagline = Migrantlarga yordam beradigan tashkilotlar
skip-to-content = Asosiy matnga oʻtish
leave = Tez chiqish
leave-title = Bu saytdan hozir chiqib ketish
language = Til
language-nav = Tilni tanlang
footer-nav = Bu sayt haqida
footer-needs = Yordamning barcha turlari
footer-places = Barcha joylar
footer-search = Qidirish
footer-free = Bu sayt bepul. Siz haqingizda hech narsa saqlamaymiz.
footer-data = Dasturlar uchun maʼlumotlar (JSON)
footer-licence = Maʼlumotlar: CC BY 4.0
machine-made = Mashina tarjimasi. Bu til ona tili boʻlgan odam hali tekshirmagan
shown-in = Hali tarjima qilinmagan. Matn shu tilda: { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Hozir eng yangi maʼlumotlarni ocha olmayapmiz. Siz koʻrayotgan maʼlumot sanasi: { $date }.
scam-warning = Halol yordamchi pasportingizni olib qoʻymaydi, siz yashamaydigan joyga propiska sotmaydi, ishingiz albatta bitadi deb vaʼda bermaydi va chek berishdan bosh tortmaydi.
page-nav = Sahifalar
page-previous = Oldingisi
page-next = Keyingisi
page-of = { $page }-sahifa, jami { $last } ta
breadcrumb = Siz shu yerdasiz
unknown = maʼlum emas
call = Qoʻngʻiroq qilish
and-more = va yana { $count } ta
organizations-count =
    { $count ->
        [one] { $count } ta tashkilot
       *[other] { $count } ta tashkilot
    }

## Trust: four signals side by side, in words

trust-heading = Biz nimani bilamiz
trust-cost = Narxi
trust-checked-label = Tekshiruv
trust-source-label = Manba
trust-not-checked = Hali tekshirilmagan
trust-not-checked-from = Hali tekshirilmagan. Maʼlumot sanasi: { $date }
trust-checked = Biz tekshirdik: { $date }, { $method }
trust-confirmed = Tashkilot tasdiqladi: { $date }
trust-may-have-changed = Shundan beri oʻzgargan boʻlishi mumkin
trust-old = Bu maʼlumot eski
trust-from-paper = Ilmiy maqoladan, { $date }
trust-from-paper-and-web = Ilmiy maqoladan ({ $date }) va ochiq sahifalardan, eng yangisi: { $newest }
trust-from-web = Ochiq veb-sahifalardan, eng yangisi: { $date }
trust-from-web-undated = Sanasi yoʻq ochiq veb-sahifalardan
trust-from-organization = Tashkilotning oʻzi qoʻshgan
trust-from-import = Boshqa roʻyxatdan olingan
trust-synthetic = Oʻylab topilgan, faqat sinov oʻlchovi uchun
trust-claimed = Bu sahifani tashkilotning oʻzi yuritadi
