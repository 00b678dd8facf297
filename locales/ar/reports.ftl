## Reporting a problem

report-title = الإبلاغ عن مشكلة
report-lead = أخبرونا ما الخطأ. لا حاجة إلى ذكر أسمائكم.
report-about = عن: { $organization }
report-about-site = عن الموقع كله. إذا كان الأمر يخص منظمة، فافتحوا صفحتها واستعملوا الرابط هناك.
report-kind = ما المشكلة؟
report-kind-asked-for-money = طلبوا مالًا
report-kind-kept-documents = احتفظوا بجواز سفري أو أوراقي
report-kind-wrong-details = رقم هاتف أو عنوان أو وقت عمل غير صحيح
report-kind-closed = المنظمة مغلقة
report-kind-unsafe = المكان خطر
report-kind-copy = شخص يدّعي أنه هذه المنظمة
report-kind-other = شيء آخر
report-text = ماذا حدث؟
report-text-hint = { $limit } حرف على الأكثر. يمكن ترك هذا فارغًا. لا تكتبوا أسماء أشخاص آخرين أو أوراقهم.

## Suggesting an organization

suggest-title = اقتراح منظمة
suggest-lead = هل تعرفون من يساعد المهاجرين وليس موجودًا هنا؟ أخبرونا. نتحقق أولًا، ولا يظهر شيء في الموقع قبل ذلك.
suggest-name = اسمها
suggest-place = أين هي؟
suggest-place-hint = البلد والمدينة
suggest-help = في ماذا تساعد؟
suggest-reach = كيف يمكن الوصول إليها؟
suggest-reach-hint = الهاتف أو الموقع أو الشارع، ما تعرفونه. لا تكتبوا عنوان بيت يختبئ فيه الناس. يمكن ترك هذا فارغًا.
suggest-known = كيف تعرفونها؟
suggest-known-hint = مثلًا: ساعدتني، أعمل فيها، قرأت عنها. يمكن ترك هذا فارغًا.

## What both forms have

form-optional = يمكن ترك هذا فارغًا.
form-contact = كيف نتصل بكم؟
form-contact-hint = هاتف أو بريد إلكتروني، فقط إذا أردتم. نستعمله لنسألكم عن هذه الرسالة، ونحذفه بعد { $days } يومًا.
form-what-is-kept = نحفظ فقط ما تكتبونه هنا ولغة الصفحة واليوم. لا نحفظ من أنتم ولا أين أنتم ولا أي هاتف تستعملون.
form-trap = اتركوا هذا فارغًا. هو لكشف الرسائل المزعجة.
form-check = عرض ما سيُرسَل
form-check-title = انظروا مرة أخرى قبل الإرسال
form-check-lead = لم نحفظ شيئًا بعد.
form-left-empty = تُرك فارغًا
form-send = إرسال
form-edit = تغيير
form-problems = هناك شيء ناقص أو غير صحيح
form-error-title = خطأ: { $title }
form-error-missing = اكتبوا شيئًا من فضلكم: { $field }
form-error-not-chosen = اختاروا واحدًا من فضلكم: { $field }
form-error-too-long = النص طويل: { $count } حرف. المسموح { $limit } على الأكثر.
form-error-not-empty = أفرغوا هذا الحقل من فضلكم: { $field }
form-not-now = لا نستطيع حفظ رسالتكم الآن. لم تضِع، ما زالت هنا. انتظروا دقيقة ثم اضغطوا «إرسال» مرة أخرى.
form-too-many = وصلت رسائل كثيرة جدًا في وقت قصير. رسالتكم لم تضِع، ما زالت هنا. اضغطوا «إرسال» مرة أخرى لاحقًا.

## The receipt, and what has become of a message

receipt-title = وصلتنا رسالتكم
receipt-lead = شكرًا. سيقرؤها إنسان.
receipt-code = رمزكم
receipt-hint = اكتبوه أو صوّروه. لا نستطيع عرضه مرة أخرى. بهذا الرمز تعرفون ما حدث لرسالتكم.
receipt-contact = نحذف هاتفكم أو بريدكم بعد { $days } يومًا.
receipts-title = ماذا حدث لرسالتي؟
receipts-lead = عندما أرسلتم رسالتكم حصلتم على رمز من 20 رقمًا. اكتبوه هنا.
receipts-code-hint = الفراغات لا تهم.
receipts-show = عرض
receipts-wrong = لا نعرف رسالة بهذا الرمز. انظروا إلى الأرقام مرة أخرى.
receipts-report = أبلغتم عن مشكلة في { $date }.
receipts-suggestion = اقترحتم منظمة في { $date }.
receipts-answer = جوابنا
receipts-no-answer = لم نكتب جوابًا بعد.
receipts-organization-answer = جواب المنظمة
report-state-received = الرسالة عندنا. لم ينظر فيها أحد بعد.
report-state-checking = نتحقق منها الآن.
report-state-fixed = تحققنا وغيّرنا الصفحة. شكرًا.
report-state-declined = تحققنا ولم نغيّر شيئًا.
report-state-published = تحققنا. صفحة المنظمة تقول ذلك الآن.
suggestion-state-received = الرسالة عندنا. لم ينظر فيها أحد بعد.
suggestion-state-checking = نتحقق منها الآن.
suggestion-state-published = المنظمة في الدليل الآن. شكرًا.
suggestion-state-declined = لم نضفها إلى الدليل.

## What came from elsewhere

error-403-title = لم يُرسَل هذا من صفحتنا
error-403-detail = افتحوا النموذج في هذا الموقع وأرسلوه من هنا.
