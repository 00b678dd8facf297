## Needs and places

needs-title = همه نوع کمک
needs-lead = آنچه لازم دارید انتخاب کنید.
need-who = چه کسی می‌تواند کمک کند
need-nobody = در فهرست ما هنوز سازمانی نیست که بگوید در این کار کمک می‌کند.
need-related = این‌ها را هم ببینید
need-in-group = در این گروه
need-countries = بر اساس کشور
need-all-results = همه نتیجه‌ها، با فیلتر
need-leave-large = همین حالا از این صفحه خارج شوید
need-in-danger = اگر همین حالا در خطر هستید، به شماره اضطراری کشوری که در آن هستید زنگ بزنید.
places-title = همه جاها
places-lead = در هر کشور چند سازمان هست.
place-table = جدول جاها
place-name = جا
place-help = به مردم کمک می‌کنند
place-all = همه موارد
place-inside = جاها در { $place }
place-needs = در چه کارهایی کمک می‌کنند
place-nobody = در فهرست ما هنوز سازمانی نیست که بگوید در اینجا کمک می‌کند.
place-all-records = همه موارد، حتی آن‌هایی که فقط برای خواندن است
need-cities = شهرها
