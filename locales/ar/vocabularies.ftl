## Closed vocabularies: one name per value

cost-free = مجاني
cost-low-cost = مبلغ صغير. اسأل عن السعر
cost-members-only = للأعضاء فقط
cost-mixed = بعض الخدمات بالمال. اسأل أولًا
cost-paid = تأخذ مالًا. اسأل عن السعر
cost-unknown = التكلفة غير معروفة. اسأل أولًا

status-active = تعمل
status-restricted = تحت ضغط أو قيود
status-temporarily-closed = مغلقة حاليًا
status-closed = مغلقة
status-merged = أصبحت جزءًا من أخرى
status-unknown = غير معروف

coverage-local = مدينة واحدة
coverage-regional = منطقة واحدة
coverage-national = بلد كامل
coverage-cross-border = عدة بلدان
coverage-global = العالم كله
coverage-unknown = غير معروف

check-method-organization = من المنظمة نفسها
check-method-call = بالهاتف
check-method-visit = بزيارة
check-method-website = على موقعها
check-method-document = من وثيقة

language-mode-staff = موظفوها أنفسهم
language-mode-interpreter = مع مترجم
language-mode-phone-interpreter = مع مترجم على الهاتف
language-mode-written = كتابةً
language-mode-bring-someone = أحضر من يترجم لك
language-mode-not-stated = لا نعرف كيف

way-walk-in = تعال مباشرة
way-appointment = احجز موعدًا
way-phone = بالهاتف
way-chat = بالدردشة
way-online = عبر الإنترنت
way-referral = يجب أن يرسلك مكتب آخر

criterion-status-undocumented = أشخاص بلا أوراق
criterion-status-asylum-seeker = طالبو اللجوء
criterion-status-refugee = لاجئون
criterion-status-stateless = أشخاص بلا جنسية
criterion-status-temporary = أصحاب إقامة مؤقتة
criterion-status-permanent = أصحاب إقامة دائمة
criterion-status-citizen = مواطنون
criterion-status-displaced = نازحون داخل بلدهم
criterion-nationality-any = أشخاص من أي جنسية
criterion-age-under-18 = أقل من 18 سنة
criterion-age-18-and-over = 18 سنة فأكثر
criterion-age-over-60 = أكثر من 60 سنة
criterion-gender-women = نساء
criterion-gender-men = رجال
criterion-gender-other = جنس آخر
criterion-family-with-children = عائلات مع أطفال
criterion-family-single = أشخاص وحيدون

safety-asks-for-id = هل تطلب وثيقة؟
safety-asks-for-immigration-status = هل تسأل عن وضع إقامتك؟
safety-records-immigration-status = هل تسجل وضع إقامتك؟
safety-shares-with-authorities = هل تخبر السلطات؟
safety-answer-yes = نعم
safety-answer-no = لا
safety-answer-never = أبدًا
safety-answer-court-order = فقط بأمر من المحكمة
safety-answer-required-by-law = عندما يفرضه القانون
safety-answer-unknown = غير معروف

phone-type-voice = هاتف
phone-type-sms = رسالة نصية
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = بريد إلكتروني
contact-type-form = نموذج على الموقع
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = عضو في
relation-has_member = من أعضائها
relation-umbrella_of = تجمع تحتها
relation-under_umbrella = تحت مظلة
relation-partner_of = شريكة لـ
relation-founded = أسست
relation-founded_by = أسسها
relation-programme_of = برنامج تابع لـ
relation-has_programme = لديها برنامج
relation-branch_of = فرع من
relation-has_branch = لديها فرع
relation-office_abroad_of = مكتب في الخارج تابع لـ
relation-office_abroad = لديها مكتب في الخارج
relation-successor_of = جاءت بعد
relation-succeeded_by = جاءت بعدها
relation-unit_of = جزء من
relation-has_unit = من أجزائها
relation-linked_company = شركة مرتبطة
relation-funded_by = تمولها
relation-funds = تمول
relation-documented_by = وصفها
relation-documents = وصفت
relation-cooperates_with = تعمل مع

legal-notice-foreign-agent = أُدرجت في سجل «العملاء الأجانب»
legal-notice-undesirable = أُعلنت «غير مرغوب فيها»
legal-notice-extremist = أُعلنت «متطرفة»
legal-notice-terrorist = أُعلنت «إرهابية»
legal-notice-liquidation = قرار بالإغلاق
legal-notice-suspension = عملها موقوف
legal-notice-other = إشعار قانوني

answer-yes = نعم
answer-no = لا
answer-not-stated = غير معروف
