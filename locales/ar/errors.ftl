## What went wrong, and what to do

error-400-title = لا نستطيع قراءة هذا الطلب
error-400-detail = هناك خطأ في العنوان أو النموذج. عد إلى البداية وحاول مرة أخرى.
error-404-title = لا يوجد شيء هنا
error-404-detail = ربما انتقلت الصفحة. ابحث عنها أو عد إلى البداية.
error-405-title = هذا لا يعمل هنا
error-405-detail = استخدم الروابط والأزرار في الصفحة.
error-408-title = استغرق ذلك وقتًا طويلًا
error-408-detail = ربما اتصالك بطيء. حاول مرة أخرى.
error-410-title = لم يعد هذا موجودًا هنا
error-410-detail = أُزيلت المنظمة من الدليل. ابحث عن غيرها ممن يستطيع المساعدة.
error-too-long-title = هذا طويل جدًا
error-too-long-detail = اجعله أقصر وحاول مرة أخرى.
error-415-title = لا نستطيع قراءة هذه الصيغة
error-415-detail = أرسل نموذجًا عاديًا، أو JSON حيث تذكر الوثائق ذلك.
error-421-title = هذا ليس عنواننا
error-421-detail = تأكد من العنوان الذي كتبته.
error-422-title = هناك شيء غير صحيح بعد
error-422-detail = غيّر ما هو مذكور أدناه وحاول مرة أخرى.
error-429-title = طلبات كثيرة جدًا
error-429-detail = انتظر دقيقة وحاول مرة أخرى.
error-500-title = حدث عطل عندنا
error-500-detail = الخطأ منا لا منك. حاول لاحقًا.
error-503-title = الموقع مشغول جدًا الآن
error-503-detail = حاول مرة أخرى بعد ثوانٍ.
error-reference = إذا كتبت إلينا عن هذا فاذكر هذا الرقم: { $id }
error-home = إلى البداية
error-search = بحث
error-needs = كل أنواع المساعدة

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = المعطيات كثيرة جدًا؛ الحد الأقصى { $limit }.
error-value-too-long = { $field }: الحد الأقصى { $limit } حرفًا من فضلك.
error-parameter-twice = { $field }: يُكتب مرة واحدة فقط.
error-not-utf8 = { $field }: هذا ليس نصًا بترميز UTF-8.
error-harmful-characters = { $field }: هنا رموز ليست نصًا.
error-unknown-value = { $field }: لا نعرف هذه القيمة.
error-number-out-of-range = { $field }: رقم من 1 إلى { $limit } من فضلك.
error-not-a-cursor = { $field }: خذه من الجواب السابق كما هو.
error-not-json = هذا ليس JSON.
error-not-a-value = { $field }: هذه القيمة لا تناسب هنا.
