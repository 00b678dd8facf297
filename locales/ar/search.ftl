## The list of results

search-title = النتائج
search-label = ماذا تحتاج؟
search-button = بحث
search-count =
    { $count ->
        [0] لم نجد شيئاً
        [one] منظمة واحدة
        [two] منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }
search-applied = اخترت
search-remove = احذف: { $filter }
search-words = «{ $words }»
search-filter = التصفية والترتيب
search-filter-chosen = التصفية والترتيب ({ $count })
search-apply = اعرض النتائج
search-facet-need = نوع المساعدة
search-facet-place = المكان
search-facet-language = اللغة
search-facet-cost = التكلفة
search-facet-kind = نوع المنظمة
search-more-values = { $count } غيرها
search-sort = الترتيب
search-not-stated = هذه المنظمات لا تذكر كل ما طلبته. اسألها.
search-partial = لا توجد منظمة فيها كل هذه الكلمات. هذه فيها بعضها.
search-nothing = لا شيء يناسب كل ما اخترته. احذف شرطاً أو استخدم كلمات أخرى.
search-nothing-needs = تصفح كل أنواع المساعدة
search-nothing-places = تصفح كل الأماكن
search-unlisted =
    { $count ->
        [one] منظمة أخرى للقراءة عنها فقط أو مغلقة
        [two] منظمتان أخريان للقراءة عنهما فقط أو مغلقتان
        [few] { $count } منظمات أخرى للقراءة عنها فقط أو مغلقة
        [many] { $count } منظمة أخرى للقراءة عنها فقط أو مغلقة
       *[other] { $count } منظمة أخرى للقراءة عنها فقط أو مغلقة
    }
search-languages-unknown = اللغات غير معروفة
search-download = هذه القائمة كملف:

## Which records, and in which order

listed-help = منظمات تساعد الناس
listed-all = كل المنظمات
sort-best = الأنسب أولاً
sort-checked = التحقق الأحدث أولاً
sort-name = حسب الاسم
search-corrected = قُرئت هكذا: { $words }
search-exact = ابحث عن هذه الكلمات نفسها: «{ $words }»
search-instead = أم تقصد:
search-named = منظمات بهذا الاسم
search-unseen = ابحث دون أن تبقى الكلمات في العنوان
search-let-go-words = لم نجد شيئًا بهذه الكلمات، فتركناها.
search-let-go-languages = لم نجد شيئًا بهذه اللغة. هذه بلغات أخرى؛ اسأل عن مترجم.
search-let-go-kinds = لم نجد شيئًا من هذا النوع. هذه من أنواع أخرى.
search-let-go-costs = لم نجد شيئًا بهذه التكلفة. اسأل هذه عن التكلفة أولًا.
search-let-go-places = لم نجد شيئًا في هذا المكان. هذه في أماكن أخرى.
search-stated = { $stated } تقول ذلك، و{ $unsaid } لا تذكره

## Further filters, suggestions, files

search-facet-mode = كيف يتحدثونها
search-facet-for = لمن
search-facet-way = كيف تصل إليهم
search-facet-open = مفتوح
search-facet-checked = تم التحقق
search-facet-community = لأشخاص من
search-facet-status = الحالة
checked-within-6 = تم التحقق في آخر 6 أشهر
checked-within-12 = تم التحقق في آخر 12 شهرا
open-now = مفتوح الآن
sort-nearest = الأقرب أولا
search-let-go-open = لم نجد جهة مفتوحة الآن. انظر إلى ساعات عمل هذه الجهات.
search-let-go-checked = لم نجد جهة تم التحقق منها في هذه المدة. هذه الجهات تم التحقق منها قبل ذلك أو لم يتم بعد.
search-let-go-statuses = لم نجد شيئا بهذه الحالة.
search-let-go-ways = لم نجد جهة يمكن الوصول إليها بهذه الطريقة. اسأل هذه الجهات كيف تصل إليها.
search-let-go-modes = لم نجد جهة تتحدث هذه اللغة بهذه الطريقة. اسأل هذه الجهات.
search-let-go-communities = لم نجد شيئا لأشخاص من هناك. اسأل هذه الجهات هل تساعدك أيضا.
search-let-go-criteria = لم نجد جهة تذكر أنها لهؤلاء الأشخاص. اسأل هذه الجهات هل تساعدك أيضا.
search-why = تظهر هنا بسبب: { $reasons }
search-why-name = اسمها
search-why-words = كلماتك
search-where = أين أنت؟
suggestions-title = اقتراحات
suggestions-none = لا توجد اقتراحات. ابحث بهذه الكلمات.
card-no-phone = رقم الهاتف غير معروف
