## Needs and places

needs-title = كل أنواع المساعدة
needs-lead = اختر ما تحتاج إليه.
need-who = من يستطيع المساعدة
need-nobody = لا توجد بعد في الدليل منظمة تقول إنها تساعد في هذا.
need-related = انظر أيضاً
need-in-group = في هذه المجموعة
need-countries = حسب البلد
need-all-results = كل النتائج، ويمكنك تصفيتها
need-leave-large = اخرج من هذه الصفحة الآن
need-in-danger = إذا كنت في خطر الآن، فاتصل برقم الطوارئ في البلد الذي أنت فيه.
places-title = كل الأماكن
places-lead = عدد المنظمات في كل بلد.
place-table = جدول الأماكن
place-name = المكان
place-help = تساعد الناس
place-all = كل المنظمات
place-inside = أماكن داخل { $place }
place-needs = أنواع المساعدة هنا
place-nobody = لا توجد بعد في الدليل منظمة تقول إنها تساعد هنا.
place-all-records = كل المنظمات، ومنها ما هو للقراءة عنه فقط
need-cities = المدن
