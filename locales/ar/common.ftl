## The frame of every page

site-name = همراه
site-tagline = منظمات تساعد المهاجرين
skip-to-content = انتقل إلى محتوى الصفحة
leave = خروج
leave-title = اخرج من هذا الموقع الآن
language = اللغة
language-nav = اختر لغة
footer-nav = عن هذا الموقع
footer-needs = كل أنواع المساعدة
footer-places = كل الأماكن
footer-search = بحث
footer-free = هذا الموقع مجاني. لا نحفظ شيئاً عنك.
footer-data = بيانات لبرامج الحاسوب (JSON)
footer-licence = البيانات: CC BY 4.0
machine-made = ترجمة آلية، لم يراجعها بعد شخص هذه لغته الأم
shown-in = لم يُترجم بعد. معروض بلغة أخرى: { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = لا نستطيع الآن الوصول إلى أحدث المعلومات. ما تراه هنا من { $date }.
scam-warning = من يساعدك بصدق لا يحتفظ بجواز سفرك، ولا يبيعك تسجيل سكن في مكان لا تسكن فيه، ولا يعدك بنتيجة، ولا يرفض أن يعطيك إيصالاً.
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
        [zero] لا توجد منظمات
        [one] منظمة واحدة
        [two] منظمتان
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
trust-checked = تحققنا منها في { $date }، { $method }
trust-confirmed = أكدتها المنظمة في { $date }
trust-may-have-changed = ربما تغيّر شيء منذ ذلك الوقت
trust-old = هذه معلومات قديمة
trust-from-paper = من مقال علمي، { $date }
trust-from-paper-and-web = من مقال علمي ({ $date }) وصفحات عامة، أحدثها: { $newest }
trust-from-web = من صفحات عامة على الإنترنت، أحدثها: { $date }
trust-from-web-undated = من صفحات عامة على الإنترنت بلا تاريخ
trust-from-organization = أضافتها المنظمة
trust-from-import = من دليل آخر
trust-synthetic = معلومات غير حقيقية، للقياس فقط
trust-claimed = المنظمة نفسها تعدّل هذه الصفحة
