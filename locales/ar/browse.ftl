## Needs and places

needs-title = كل أنواع المساعدة
needs-lead = اختر ما تحتاج إليه.
need-who = من يستطيع المساعدة
need-nobody = لا أحد في الدليل يقول بعد إنه يساعد في هذا.
need-related = أيضًا
need-in-group = في هذه المجموعة
need-countries = حسب البلد
need-all-results = كل النتائج مع التصفية
need-leave-large = اخرج من هذه الصفحة الآن
need-in-danger = إذا كنت في خطر الآن فاتصل برقم الطوارئ في البلد الذي أنت فيه.
places-title = كل الأماكن
places-lead = عدد المنظمات في كل بلد.
place-table = جدول الأماكن
place-name = المكان
place-help = تساعد الناس
place-all = كل السجلات
place-inside = أماكن داخل { $place }
place-needs = بماذا يُساعَد الناس هنا
place-nobody = لا تقول أي منظمة في الدليل بعد إنها تساعد هنا.
place-all-records = كل السجلات، ومنها ما هو للقراءة فقط
