## The frame of every page

site-name = همراه
site-tagline = سازمان‌هایی که به مهاجران کمک می‌کنند
skip-to-content = رفتن به متن
leave = خروج
leave-title = همین حالا از این سایت خارج شوید
language = زبان
language-nav = زبان را انتخاب کنید
footer-nav = درباره این سایت
footer-needs = همه نوع کمک
footer-places = همه جاها
footer-search = جستجو
footer-free = این سایت رایگان است. ما هیچ چیزی درباره شما نگه نمی‌داریم.
footer-data = داده برای برنامه‌ها (JSON)
footer-licence = داده‌ها: CC BY 4.0
machine-made = ترجمه ماشینی است و هنوز یک فارسی‌زبان آن را بررسی نکرده است
shown-in = هنوز ترجمه نشده است. متن به زبان { $language } است.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = الان به تازه‌ترین اطلاعات دسترسی نداریم. آنچه می‌بینید از { $date } است.
scam-warning = کمک‌کننده درستکار گذرنامه (پاسپورت) شما را نگه نمی‌دارد، ثبت سکونت در جایی که زندگی نمی‌کنید نمی‌فروشد، قول نتیجه نمی‌دهد و از دادن رسید خودداری نمی‌کند.
page-nav = صفحه‌ها
page-previous = صفحه قبل
page-next = صفحه بعد
page-of = صفحه { $page } از { $last }
breadcrumb = شما اینجا هستید
unknown = معلوم نیست
call = زنگ بزنید
and-more = و { $count } مورد دیگر
organizations-count =
    { $count ->
        [one] { $count } سازمان
       *[other] { $count } سازمان
    }

## Trust: four signals side by side, in words

trust-heading = آنچه می‌دانیم
trust-cost = هزینه
trust-checked-label = بررسی
trust-source-label = منبع
trust-not-checked = هنوز بررسی نکرده‌ایم
trust-not-checked-from = هنوز بررسی نکرده‌ایم. اطلاعات از { $date }
trust-checked = ما بررسی کردیم: { $date }، { $method }
trust-confirmed = خود سازمان تأیید کرد: { $date }
trust-may-have-changed = شاید از آن وقت عوض شده باشد
trust-old = این اطلاعات قدیمی است
trust-from-paper = از یک مقاله پژوهشی، { $date }
trust-from-paper-and-web = از یک مقاله پژوهشی ({ $date }) و صفحه‌های عمومی، تازه‌ترین: { $newest }
trust-from-web = از صفحه‌های عمومی وب، تازه‌ترین: { $date }
trust-from-web-undated = از صفحه‌های عمومی وب، بدون تاریخ
trust-from-organization = خود سازمان اضافه کرده است
trust-from-import = از یک فهرست دیگر
trust-synthetic = واقعی نیست، فقط برای آزمایش سایت ساخته شده است
trust-claimed = این صفحه را خود سازمان ویرایش می‌کند
