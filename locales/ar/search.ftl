## The list of results

search-title = النتائج
search-label = ماذا تحتاج؟
search-button = بحث
search-count =
    { $count ->
        [0] لم نجد شيئًا
        [one] { $count } منظمة
        [two] { $count } منظمتان
        [few] { $count } منظمات
        [many] { $count } منظمة
       *[other] { $count } منظمة
    }
search-applied = اخترت
search-remove = أزل: { $filter }
search-words = «{ $words }»
search-filter = التصفية والترتيب
search-filter-chosen = التصفية والترتيب ({ $count })
search-apply = اعرض النتائج
search-facet-need = بماذا تساعد
search-facet-place = المكان
search-facet-language = اللغة
search-facet-cost = التكلفة
search-facet-kind = نوع المنظمة
search-more-values = { $count } غيرها
search-sort = الترتيب
search-not-stated = هذه لا نعرف عنها كل ما طلبته. اسألها.
search-partial = لا توجد منظمة فيها كل هذه الكلمات. هذه فيها بعضها.
search-nothing = لا شيء يناسب كل هذا. أزل شرطًا أو استخدم كلمات أخرى.
search-nothing-needs = تصفح كل أنواع المساعدة
search-nothing-places = تصفح كل الأماكن
search-unlisted =
    { $count ->
        [one] { $count } سجل آخر للقراءة فقط أو مغلق
        [two] { $count } سجلان آخران للقراءة فقط أو مغلقان
        [few] { $count } سجلات أخرى للقراءة فقط أو مغلقة
        [many] { $count } سجلًا آخر للقراءة فقط أو مغلقًا
       *[other] { $count } سجل آخر للقراءة فقط أو مغلق
    }
search-languages-unknown = اللغات غير معروفة
search-download = هذه القائمة بصيغة JSON

## Which records, and in which order

listed-help = منظمات تساعد الناس
listed-all = كل السجلات
sort-best = الأنسب
sort-checked = تم التحقق منها حديثًا
sort-name = الاسم
