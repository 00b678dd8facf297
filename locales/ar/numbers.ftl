## Data to take away

data-title = البيانات
data-lead = يمكنك أن تأخذ بيانات هذا الدليل وتستعملها وتعطيها لغيرك، مجاناً.
data-counts = ماذا فيها
data-count-checked = تحقق منها شخص
data-count-countries = البلدان
data-count-languages = اللغات التي تُقدَّم بها المساعدة
data-files = ما يمكن تنزيله
data-file-organizations = المنظمات، 100 في كل مرة
data-file-needs = أنواع المساعدة مع أسمائها
data-file-places = الأماكن وكم منظمة فيها
data-files-more = في صفحة كل منظمة وفي كل قائمة نتائج أيضاً رابط إلى الشيء نفسه بصيغة JSON.
data-left-out = المنظمات التي طلبت ألا تكون في الملفات ليست فيها.
data-licence = الرخصة
data-licence-what = البيانات برخصة CC BY 4.0. اذكر «همراه» والعنوان والتاريخ، وقل إذا غيّرت شيئاً.
data-licence-sources = كل سجل يذكر من أين أتت معلوماته. اذكر هذه المصادر أيضاً.
data-licence-needs = قائمة أنواع المساعدة برخصة CC0: افعل بها ما تشاء.
data-cite = كيف تذكر المصدر
data-cite-date = من فضلك اترك التاريخ: رقم هاتف بلا تاريخ قد يضلل الناس.

## For those who write programs

developers-title = للمطورين
developers-lead = ما تقوله الصفحات عن المنظمات موجود أيضاً بصيغة JSON. لا تحتاج إلى مفتاح ولا إلى حساب.
developers-addresses = العناوين
developers-description = الكلمات عن كل عنوان مأخوذة من وصف الواجهة (API) وهي بالإنجليزية.
developers-example = مثال:
developers-rules = من المفيد أن تعرف
developers-filters = عدة قيم لمعامل واحد تعني «أو». والمعاملات المختلفة تعني «و».
developers-lists = القائمة الطويلة تأتي على أجزاء. ضع قيمة «next» في المعامل «cursor».
developers-errors = تأتي الأخطاء بصيغة application/problem+json (RFC 9457). تُختار لغة كلماتها بالترويسة Accept-Language.
developers-cache = لكل جواب ETag. أعده في If-None-Match: إذا لم يتغير شيء، يأتيك 304 بلا محتوى.
developers-rate = نجيب من كل شبكة عن { $count } طلب في الدقيقة. بعدها يأتيك 429، ويقول Retry-After كم تنتظر.
developers-cors = تستطيع كل صفحة ويب أن تقرأ الأجوبة (CORS).
developers-ids = المعرّفات لا تتغير أبداً. وما لم يعد موجوداً جوابه 410.

## How things stand

status-title = هل يعمل كل شيء؟
status-lead = تُصنع هذه الصفحة من جديد كلما فتحتها.
status-database = قاعدة البيانات
status-database-well = تجيب.
status-database-away = لا تجيب. الصفحات تأتي من الذاكرة، والمعلومات من { $date }.
status-schema = بنية قاعدة البيانات
status-schema-well = توافق البرنامج.
status-schema-behind = أقدم من البرنامج.
status-version = إصدار البيانات
status-version-why = الإصدار نفسه يعني البيانات نفسها.
status-machine = للبرامج التي تراقب الموقع:
