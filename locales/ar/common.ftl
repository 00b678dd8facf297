## The frame of every page

site-name = همراه
site-tagline = منظمات تساعد المهاجرين
skip-to-content = انتقل إلى المحتوى
leave = خروج
leave-title = اخرج من هذا الموقع الآن
language = اللغة
language-nav = اختر لغة
footer-nav = عن هذا الموقع
footer-needs = كل أنواع المساعدة
footer-places = كل الأماكن
footer-search = بحث
footer-free = هذا الموقع مجاني. لا نحفظ شيئًا عنك.
footer-data = بيانات للبرامج (JSON)
footer-licence = البيانات: CC BY 4.0
machine-made = ترجمتها آلة ولم يراجعها متحدث بهذه اللغة بعد
shown-in = لم يُترجم بعد. معروض بلغة أخرى: { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = لا نستطيع الآن الوصول إلى أحدث المعلومات. ما تراه من { $date }.
scam-warning = من يساعدك بصدق لا يحتفظ بجواز سفرك، ولا يبيع تسجيلًا في مكان لا تسكن فيه، ولا يعدك بنتيجة، ولا يرفض إعطاءك إيصالًا.
page-nav = الصفحات
page-previous = السابق
page-next = التالي
page-of = الصفحة { $page } من { $last }
breadcrumb = أنت هنا
unknown = غير معروف
call = اتصل
and-more = و{ $count } غيرها
organizations-count =
    { $count ->
        [zero] لا منظمات
        [one] { $count } منظمة
        [two] { $count } منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }

## Trust: four signals side by side, in words

trust-heading = ما نعرفه
trust-cost = التكلفة
trust-checked-label = التحقق
trust-source-label = المصدر
trust-not-checked = لم نتحقق منها بعد
trust-not-checked-from = لم نتحقق منها بعد. المعلومات من { $date }
trust-checked = تحققنا في { $date }، { $method }
trust-confirmed = أكدتها المنظمة في { $date }
trust-may-have-changed = ربما تغيرت منذ ذلك الوقت
trust-old = هذه معلومات قديمة
trust-from-paper = من بحث علمي، { $date }
trust-from-organization = أضافتها المنظمة
trust-from-import = من دليل آخر
trust-synthetic = معلومات مصطنعة للقياس فقط
trust-claimed = المنظمة تحرر هذه الصفحة
