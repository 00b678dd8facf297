## The frame of every page

site-name = Hamroh
site-tagline = Migrantlarga yordam beradigan tashkilotlar
skip-to-content = Asosiy matnga oʻtish
leave = Chiqish
leave-title = Bu saytdan darhol chiqish
language = Til
language-nav = Tilni tanlang
footer-nav = Bu sayt haqida
footer-needs = Yordamning barcha turlari
footer-places = Barcha joylar
footer-search = Qidiruv
footer-free = Sayt bepul. Siz haqingizda hech narsa saqlamaymiz.
footer-data = Dasturlar uchun maʼlumot (JSON)
footer-licence = Maʼlumotlar: CC BY 4.0
machine-made = Mashina tarjima qilgan, shu tilda soʻzlashuvchi hali tekshirmagan
shown-in = Hali tarjima qilinmagan. Koʻrsatilgan til: { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Hozir yangi yozuvlarni ololmayapmiz. Siz koʻrayotgan maʼlumot: { $date }.
scam-warning = Halol yordamchi pasportingizni olib qoʻymaydi, siz yashamaydigan joyga roʻyxat sotmaydi, natija vaʼda qilmaydi va chek berishdan bosh tortmaydi.
page-nav = Sahifalar
page-previous = Orqaga
page-next = Oldinga
page-of = { $last } sahifadan { $page }-sahifa
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

trust-heading = Biz bilgan narsalar
trust-cost = Narxi
trust-checked-label = Tekshiruv
trust-source-label = Manba
trust-not-checked = Hali tekshirilmagan
trust-not-checked-from = Hali tekshirilmagan. Maʼlumot vaqti: { $date }
trust-checked = Biz tekshirdik: { $date }, { $method }
trust-confirmed = Tashkilot tasdiqladi: { $date }
trust-may-have-changed = Undan beri oʻzgargan boʻlishi mumkin
trust-old = Bu eski maʼlumot
trust-from-paper = Ilmiy maqoladan, { $date }
trust-from-organization = Tashkilotning oʻzi qoʻshgan
trust-from-import = Boshqa maʼlumotnomadan
trust-synthetic = Faqat oʻlchash uchun toʻqilgan
trust-claimed = Bu sahifani tashkilotning oʻzi yuritadi
