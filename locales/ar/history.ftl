## What an organization's page said before

history-title = ما الذي تغيّر هنا
history-away = لا نستطيع قراءة السجل الآن. حاولوا مرة أخرى بعد بضع دقائق. صفحة المنظمة تعمل.
history-guarded = أرقام الهاتف والعناوين القديمة التي لم تعد في الصفحة لا تظهر هنا أيضاً.
history-none = لا يوجد سجل بعد.
history-removed = حُذف
history-added = أُضيف
history-first = النسخة الأولى.
history-older = النسخ الأقدم لا تظهر هنا.
history-small = تغيّرت فقط تفاصيل صغيرة لا تظهر في هذه القائمة.
history-unreadable = لم يعد ممكناً عرض هذه النسخة.
history-after-unreadable = لم يعد ممكناً عرض النسخة التي قبلها.
history-by-program = من ملفاتنا
history-by-organization = غيّرتها المنظمة نفسها
history-by-us = غيّرناها نحن
history-name = الاسم
history-kind = نوع المنظمة
history-notices = قرارات السلطات
