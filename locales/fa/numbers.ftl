## Data to take away

data-title = داده‌ها
data-lead = می‌توانید داده‌های این فهرست را بگیرید، به کار ببرید و به دیگران بدهید. رایگان است.
data-counts = در آن چه هست
data-count-checked = یک نفر بررسی کرده است
data-count-countries = کشورها
data-count-languages = زبان‌هایی که به آن‌ها کمک می‌شود
data-files = چه چیزی را می‌شود دریافت کرد
data-file-organizations = سازمان‌ها، هر بار 100 تا
data-file-needs = نوع‌های کمک با نامشان
data-file-places = جاها و شمار سازمان‌ها در آن‌ها
data-files-more = در صفحه هر سازمان و در هر فهرست نتیجه‌ها هم پیوندی به همان چیز به شکل JSON هست.
data-left-out = سازمان‌هایی که خواسته‌اند در فایل‌ها نباشند، در آن‌ها نیستند.
data-licence = مجوز
data-licence-what = داده‌ها زیر مجوز CC BY 4.0 هستند. نام «همراه»، نشانی و تاریخ را بگویید و اگر چیزی را عوض کردید، بگویید.
data-licence-sources = هر مورد می‌گوید اطلاعاتش از کجاست. این منبع‌ها را هم نام ببرید.
data-licence-needs = فهرست نوع‌های کمک زیر CC0 است: هر چه می‌خواهید با آن بکنید.
data-cite = چطور نام ببرید
data-cite-date = لطفاً تاریخ را نگه دارید: شماره تلفن بدون تاریخ ممکن است مردم را گمراه کند.

## For those who write programs

developers-title = برای برنامه‌نویسان
developers-lead = آنچه صفحه‌ها درباره سازمان‌ها می‌گویند به شکل JSON هم هست. نه کلید لازم است نه حساب.
developers-addresses = نشانی‌ها
developers-description = نوشته‌های هر نشانی از شرح API آمده‌اند و به انگلیسی هستند.
developers-example = نمونه:
developers-rules = خوب است بدانید
developers-filters = چند مقدار برای یک پارامتر یعنی «یا». پارامترهای مختلف یعنی «و».
developers-lists = فهرست بلند تکه‌تکه می‌آید. مقدار «next» را در پارامتر «cursor» بگذارید.
developers-errors = خطاها به شکل application/problem+json (RFC 9457) می‌آیند. زبان نوشته‌هایشان را سرآیند Accept-Language انتخاب می‌کند.
developers-cache = هر پاسخ یک ETag دارد. آن را در If-None-Match پس بفرستید: اگر چیزی عوض نشده باشد، 304 بدون محتوا می‌آید.
developers-rate = از هر شبکه در یک دقیقه به { $count } درخواست پاسخ می‌دهیم. بعد از آن 429 می‌آید و Retry-After می‌گوید چقدر صبر کنید.
developers-cors = هر صفحه وب می‌تواند پاسخ‌ها را بخواند (CORS).
developers-ids = شناسه‌ها هرگز عوض نمی‌شوند. برای آنچه دیگر نیست 410 می‌آید.

## How things stand

status-title = آیا همه چیز کار می‌کند؟
status-lead = این صفحه هر بار که باز می‌کنید از نو ساخته می‌شود.
status-database = پایگاه داده
status-database-well = پاسخ می‌دهد.
status-database-away = پاسخ نمی‌دهد. صفحه‌ها از حافظه می‌آیند، اطلاعات از { $date } است.
status-schema = ساختار پایگاه داده
status-schema-well = با برنامه جور است.
status-schema-behind = از برنامه قدیمی‌تر است.
status-version = نسخه داده‌ها
status-version-why = نسخه یکسان یعنی داده یکسان.
status-machine = برای برنامه‌هایی که مراقب سایت هستند:
