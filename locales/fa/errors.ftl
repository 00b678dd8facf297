## What went wrong, and what to do

error-400-title = نتوانستیم این درخواست را بخوانیم
error-400-detail = نشانی یا فرم ایرادی دارد. به صفحه اول بروید و دوباره امتحان کنید.
error-404-title = اینجا چیزی نیست
error-404-detail = شاید صفحه جابه‌جا شده باشد. آن را جستجو کنید یا به صفحه اول بروید.
error-405-title = این کار اینجا انجام نمی‌شود
error-405-detail = از لینک‌ها و دکمه‌های خود صفحه استفاده کنید.
error-408-title = خیلی طول کشید
error-408-detail = شاید اینترنت شما کند است. لطفاً دوباره امتحان کنید.
error-410-title = این دیگر اینجا نیست
error-410-detail = این سازمان از فهرست برداشته شد. سازمان‌های دیگری را جستجو کنید که می‌توانند کمک کنند.
error-too-long-title = این خیلی طولانی است
error-too-long-detail = لطفاً کوتاه‌ترش کنید و دوباره امتحان کنید.
error-415-title = نمی‌توانیم این قالب را بخوانیم
error-415-detail = یک فرم ساده بفرستید، یا اگر در راهنما آمده است، JSON.
error-421-title = این نشانی ما نیست
error-421-detail = نشانی‌ای را که نوشته‌اید دوباره نگاه کنید.
error-422-title = هنوز یک چیز درست نیست
error-422-detail = لطفاً آنچه را در پایین آمده تغییر دهید و دوباره امتحان کنید.
error-429-title = تعداد درخواست‌ها زیاد است
error-429-detail = لطفاً یک دقیقه صبر کنید و دوباره امتحان کنید.
error-500-title = در سایت ما مشکلی پیش آمد
error-500-detail = تقصیر ماست، نه تقصیر شما. لطفاً بعداً دوباره امتحان کنید.
error-503-title = الان سایت خیلی شلوغ است
error-503-detail = لطفاً چند ثانیه دیگر دوباره امتحان کنید.
error-reference = اگر درباره این به ما نامه می‌نویسید، این شماره را بگویید: { $id }
error-home = صفحه اول
error-search = جستجو
error-needs = همه نوع کمک

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = تعداد پارامترها زیاد است؛ حداکثر { $limit }.
error-value-too-long = { $field }: لطفاً حداکثر { $limit } حرف.
error-parameter-twice = { $field }: این فقط یک بار می‌تواند بیاید.
error-not-utf8 = { $field }: این متن UTF-8 نیست.
error-harmful-characters = { $field }: اینجا نشانه‌هایی هست که متن نیست.
error-unknown-value = { $field }: این مقدار را نمی‌شناسیم.
error-number-out-of-range = { $field }: لطفاً عددی از 1 تا { $limit }.
error-not-a-cursor = { $field }: این را همان‌طور که هست از پاسخ قبلی بردارید.
error-not-json = این JSON نیست.
error-not-a-value = { $field }: این مقدار مناسب اینجا نیست.
