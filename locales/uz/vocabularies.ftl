## Closed vocabularies: one name per value

cost-free = Bepul
cost-low-cost = Ozgina pul oladi. Narxini soʻrang
cost-members-only = Faqat aʼzolar uchun
cost-mixed = Bir qismi pullik. Avval soʻrang
cost-paid = Pullik. Narxini soʻrang
cost-unknown = Narxi maʼlum emas. Avval soʻrang

status-active = ishlayapti
status-restricted = bosim yoki cheklovlar ostida
status-temporarily-closed = hozircha yopiq
status-closed = yopilgan
status-merged = endi boshqa tashkilot tarkibida
status-unknown = maʼlum emas

coverage-local = bitta shahar
coverage-regional = bitta viloyat
coverage-national = butun mamlakat
coverage-cross-border = bir nechta mamlakat
coverage-global = butun dunyo
coverage-unknown = maʼlum emas

check-method-organization = tashkilotning oʻzidan
check-method-call = telefon orqali
check-method-visit = oʻzimiz borib koʻrdik
check-method-website = saytidan
check-method-document = hujjatdan

language-mode-staff = oʻz xodimlari gaplashadi
language-mode-interpreter = tarjimon bilan
language-mode-phone-interpreter = telefondagi tarjimon orqali
language-mode-written = yozma
language-mode-bring-someone = tarjima qiladigan odamni oʻzingiz olib boring
language-mode-not-stated = qanday gaplashishi maʼlum emas

way-walk-in = Toʻgʻri boravering
way-appointment = Oldindan yoziling
way-phone = Telefon orqali
way-chat = Chat orqali
way-online = Internet orqali
way-referral = Sizni boshqa idora yuborishi kerak

criterion-status-undocumented = Hujjati yoʻq odamlar
criterion-status-asylum-seeker = Boshpana soʻraganlar
criterion-status-refugee = Qochoqlar
criterion-status-stateless = Fuqaroligi yoʻq odamlar
criterion-status-temporary = Vaqtinchalik ruxsati bor odamlar
criterion-status-permanent = Doimiy ruxsati bor odamlar
criterion-status-citizen = Fuqarolar
criterion-status-displaced = Oʻz mamlakati ichida koʻchirilganlar
criterion-nationality-any = Istalgan mamlakatdan kelgan odamlar
criterion-age-under-18 = 18 yoshga toʻlmaganlar
criterion-age-18-and-over = 18 yosh va undan kattalar
criterion-age-over-60 = 60 yoshdan oshganlar
criterion-gender-women = Ayollar
criterion-gender-men = Erkaklar
criterion-gender-other = Boshqa jinsdagilar
criterion-family-with-children = Bolali oilalar
criterion-family-single = Yolgʻiz, oilasiz odamlar

safety-asks-for-id = Hujjat soʻrashadimi?
safety-asks-for-immigration-status = Migratsiya maqomingizni soʻrashadimi?
safety-records-immigration-status = Migratsiya maqomingizni yozib olishadimi?
safety-shares-with-authorities = Davlat idoralariga xabar berishadimi?
safety-answer-yes = Ha
safety-answer-no = Yoʻq
safety-answer-never = Hech qachon
safety-answer-court-order = Faqat sud buyursa
safety-answer-required-by-law = Qonun talab qilsa
safety-answer-unknown = Maʼlum emas

phone-type-voice = Telefon
phone-type-sms = SMS
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = Elektron pochta
contact-type-form = Saytdagi forma
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Qaysi tashkilotga aʼzo
relation-has_member = Aʼzosi
relation-umbrella_of = Oʻz ichiga birlashtiradi
relation-under_umbrella = Qaysi birlashmaga kiradi
relation-partner_of = Hamkori
relation-founded = Nimani tuzgan
relation-founded_by = Kim tuzgan
relation-programme_of = Qaysi tashkilotning dasturi
relation-has_programme = Dasturi
relation-branch_of = Qaysi tashkilotning filiali
relation-has_branch = Filiali
relation-office_abroad_of = Qaysi tashkilotning chet eldagi idorasi
relation-office_abroad = Chet eldagi idorasi
relation-successor_of = Undan oldingi tashkilot
relation-succeeded_by = Oʻrniga kelgan tashkilot
relation-unit_of = Qaysi tashkilotning boʻlimi
relation-has_unit = Boʻlimi
relation-linked_company = Bogʻliq firma
relation-funded_by = Kim pul beradi
relation-funds = Kimga pul beradi
relation-documented_by = Bu haqda kim yozgan
relation-documents = Kim haqida yozgan
relation-cooperates_with = Kim bilan birga ishlaydi

legal-notice-foreign-agent = “Xorijiy agentlar” reyestriga kiritilgan
legal-notice-undesirable = “Nomaqbul” deb eʼlon qilingan
legal-notice-extremist = “Ekstremistik” deb eʼlon qilingan
legal-notice-terrorist = “Terrorchi” deb eʼlon qilingan
legal-notice-liquidation = Yopish haqida qaror chiqqan
legal-notice-suspension = Ishi vaqtincha toʻxtatilgan
legal-notice-other = Huquqiy xabar

answer-yes = ha
answer-no = yoʻq
answer-not-stated = maʼlum emas
