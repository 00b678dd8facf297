## Closed vocabularies: one name per value

cost-free = مجاني
cost-low-cost = مبلغ صغير. اسأل عن السعر
cost-members-only = للأعضاء فقط
cost-mixed = بعض الخدمات تكلّف مالاً. اسأل أولاً
cost-paid = يأخذون مالاً. اسأل عن السعر
cost-unknown = التكلفة غير معروفة. اسأل أولاً

status-active = تعمل
status-restricted = تحت ضغط أو قيود
status-temporarily-closed = مغلقة حالياً
status-closed = مغلقة
status-merged = أصبحت جزءاً من منظمة أخرى
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

language-mode-staff = يتكلمها الموظفون
language-mode-interpreter = مع مترجم
language-mode-phone-interpreter = مع مترجم على الهاتف
language-mode-written = كتابةً
language-mode-bring-someone = أحضر معك من يترجم لك
language-mode-not-stated = لا نعرف كيف

way-walk-in = تعال بدون موعد
way-appointment = احجز موعداً
way-phone = بالهاتف
way-chat = بالدردشة
way-online = عبر الإنترنت
way-referral = يجب أن يرسلك مكتب آخر

criterion-status-undocumented = أشخاص بدون أوراق
criterion-status-asylum-seeker = طالبو اللجوء
criterion-status-refugee = اللاجئون
criterion-status-stateless = أشخاص بدون أي جنسية
criterion-status-temporary = أصحاب الإقامة المؤقتة
criterion-status-permanent = أصحاب الإقامة الدائمة
criterion-status-citizen = المواطنون
criterion-status-displaced = النازحون داخل بلدهم
criterion-nationality-any = أشخاص من أي جنسية
criterion-age-under-18 = أقل من 18 سنة
criterion-age-18-and-over = 18 سنة فأكثر
criterion-age-over-60 = أكثر من 60 سنة
criterion-gender-women = النساء
criterion-gender-men = الرجال
criterion-gender-other = جنس آخر
criterion-family-with-children = عائلات مع أطفال
criterion-family-single = أشخاص بمفردهم

safety-asks-for-id = هل يطلبون وثيقة؟
safety-asks-for-immigration-status = هل يسألون عن وضع إقامتك؟
safety-records-immigration-status = هل يكتبون وضع إقامتك عندهم؟
safety-shares-with-authorities = هل يخبرون السلطات؟
safety-answer-yes = نعم
safety-answer-no = لا
safety-answer-never = لا، أبداً
safety-answer-court-order = فقط بأمر من المحكمة
safety-answer-required-by-law = عندما يطلب القانون ذلك
safety-answer-unknown = غير معروف

phone-type-voice = هاتف
phone-type-sms = رسالة نصية
phone-type-whatsapp = واتساب
phone-type-telegram = تلغرام
phone-type-viber = فايبر
phone-type-imo = إيمو
contact-type-email = بريد إلكتروني
contact-type-form = نموذج على الإنترنت
contact-type-telegram = تلغرام
contact-type-whatsapp = واتساب
contact-type-viber = فايبر

relation-member_of = عضو في
relation-has_member = من أعضائها
relation-umbrella_of = تعمل تحت مظلتها
relation-under_umbrella = تحت مظلة
relation-partner_of = شراكة مع
relation-founded = مما أسسته
relation-founded_by = من أسسها
relation-programme_of = برنامج من برامج
relation-has_programme = من برامجها
relation-branch_of = فرع من
relation-has_branch = من فروعها
relation-office_abroad_of = مكتب في الخارج من مكاتب
relation-office_abroad = من مكاتبها في الخارج
relation-successor_of = جاءت بعد
relation-succeeded_by = جاء بعدها
relation-unit_of = جزء من
relation-has_unit = من أجزائها
relation-linked_company = شركة مرتبطة بها
relation-funded_by = من يموّلها
relation-funds = ما تموّله
relation-documented_by = من كتب عنها
relation-documents = من كتبت عنهم
relation-cooperates_with = تتعاون مع

legal-notice-foreign-agent = أُدرجت في سجل «العملاء الأجانب»
legal-notice-undesirable = أُعلنت «غير مرغوب فيها»
legal-notice-extremist = أُعلنت «متطرفة»
legal-notice-terrorist = أُعلنت «إرهابية»
legal-notice-liquidation = صدر قرار بإغلاقها
legal-notice-suspension = أُوقف عملها
legal-notice-other = إشعار قانوني

answer-yes = نعم
answer-no = لا
answer-not-stated = غير معروف
