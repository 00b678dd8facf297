## Closed vocabularies: one name per value

cost-free = رایگان
cost-low-cost = هزینه کم. قیمت را بپرسید
cost-members-only = فقط برای اعضا
cost-mixed = بعضی کارها پولی است. اول بپرسید
cost-paid = پولی است. قیمت را بپرسید
cost-unknown = هزینه معلوم نیست. اول بپرسید

status-active = کار می‌کند
status-restricted = زیر فشار یا با محدودیت
status-temporarily-closed = فعلاً بسته
status-closed = بسته شده
status-merged = حالا بخشی از سازمان دیگری است
status-unknown = معلوم نیست

coverage-local = یک شهر
coverage-regional = یک استان یا منطقه
coverage-national = همه کشور
coverage-cross-border = چند کشور
coverage-global = همه دنیا
coverage-unknown = معلوم نیست

check-method-organization = از خود سازمان پرسیدیم
check-method-call = با تلفن
check-method-visit = به آنجا رفتیم
check-method-website = در سایتش
check-method-document = از روی سند

language-mode-staff = کارکنان خودشان
language-mode-interpreter = با مترجم
language-mode-phone-interpreter = با مترجم پشت تلفن
language-mode-written = نوشتاری
language-mode-bring-someone = کسی را برای ترجمه همراه ببرید
language-mode-not-stated = معلوم نیست چطور

way-walk-in = خودتان بروید
way-appointment = اول وقت بگیرید
way-phone = با تلفن
way-chat = با چت
way-online = از راه اینترنت
way-referral = یک اداره دیگر باید شما را بفرستد

criterion-status-undocumented = افراد بدون مدرک
criterion-status-asylum-seeker = پناهجویان
criterion-status-refugee = پناهندگان
criterion-status-stateless = افراد بی‌تابعیت
criterion-status-temporary = کسانی که اجازه اقامت موقت دارند
criterion-status-permanent = کسانی که اجازه اقامت دائم دارند
criterion-status-citizen = شهروندان
criterion-status-displaced = آوارگان داخلی
criterion-nationality-any = مردم از هر ملیت
criterion-age-under-18 = زیر 18 سال
criterion-age-18-and-over = 18 سال و بالاتر
criterion-age-over-60 = بالای 60 سال
criterion-gender-women = زنان
criterion-gender-men = مردان
criterion-gender-other = جنسیت‌های دیگر
criterion-family-with-children = خانواده‌های دارای فرزند
criterion-family-single = افراد تنها، بدون خانواده

safety-asks-for-id = مدرک می‌خواهند؟
safety-asks-for-immigration-status = درباره وضعیت اقامت شما می‌پرسند؟
safety-records-immigration-status = وضعیت اقامت شما را یادداشت می‌کنند؟
safety-shares-with-authorities = به دولت یا اداره‌های دولتی خبر می‌دهند؟
safety-answer-yes = بله
safety-answer-no = نه
safety-answer-never = هرگز
safety-answer-court-order = فقط اگر دادگاه دستور بدهد
safety-answer-required-by-law = اگر قانون بخواهد
safety-answer-unknown = معلوم نیست

phone-type-voice = تلفن
phone-type-sms = پیامک
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = ایمیل
contact-type-form = فرم در سایت
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = عضو است در
relation-has_member = عضو دارد
relation-umbrella_of = این‌ها زیر پوشش آن هستند
relation-under_umbrella = زیر پوشش است از سوی
relation-partner_of = شریک است با
relation-founded = تأسیس کرده است
relation-founded_by = بنیان‌گذار
relation-programme_of = برنامه‌ای است از
relation-has_programme = برنامه دارد
relation-branch_of = شعبه‌ای است از
relation-has_branch = شعبه دارد
relation-office_abroad_of = دفتر خارجی است از
relation-office_abroad = در خارج دفتر دارد
relation-successor_of = پیش از آن بود
relation-succeeded_by = پس از آن آمد
relation-unit_of = بخشی است از
relation-has_unit = این بخش را دارد
relation-linked_company = شرکت وابسته
relation-funded_by = پول می‌گیرد از
relation-funds = پول می‌دهد به
relation-documented_by = درباره‌اش نوشته است
relation-documents = نوشته است درباره
relation-cooperates_with = همکاری می‌کند با

legal-notice-foreign-agent = در فهرست «عوامل خارجی» گذاشته شده است
legal-notice-undesirable = «نامطلوب» اعلام شده است
legal-notice-extremist = «افراط‌گرا» اعلام شده است
legal-notice-terrorist = «تروریستی» اعلام شده است
legal-notice-liquidation = دستور بسته شدنش داده شده است
legal-notice-suspension = کارش متوقف شده است
legal-notice-other = اطلاعیه قانونی

answer-yes = بله
answer-no = نه
answer-not-stated = معلوم نیست
