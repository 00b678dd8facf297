## Closed vocabularies: one name per value

cost-free = Bepul
cost-low-cost = Oz pul. Narxini soʻrang
cost-members-only = Faqat aʼzolar uchun
cost-mixed = Bir qismi pullik. Avval soʻrang
cost-paid = Pul oladi. Narxini soʻrang
cost-unknown = Narxi maʼlum emas. Avval soʻrang

status-active = ishlayapti
status-restricted = bosim yoki cheklov ostida
status-temporarily-closed = hozircha yopiq
status-closed = yopilgan
status-merged = boshqasining tarkibida
status-unknown = maʼlum emas

coverage-local = bitta shahar
coverage-regional = bitta viloyat
coverage-national = butun mamlakat
coverage-cross-border = bir nechta mamlakat
coverage-global = butun dunyo
coverage-unknown = maʼlum emas

check-method-organization = tashkilotning oʻzi
check-method-call = telefon orqali
check-method-visit = borib koʻrib
check-method-website = ularning saytida
check-method-document = hujjat boʻyicha

language-mode-staff = oʻz xodimlari
language-mode-interpreter = tarjimon bilan
language-mode-phone-interpreter = telefonda tarjimon bilan
language-mode-written = yozma
language-mode-bring-someone = tarjima qiladigan odam bilan boring
language-mode-not-stated = qandayligi maʼlum emas

way-walk-in = Kelaverish mumkin
way-appointment = Oldindan yozilib
way-phone = Telefon orqali
way-chat = Chat orqali
way-online = Internet orqali
way-referral = Boshqa idora yuborishi kerak

criterion-status-undocumented = Hujjatsiz odamlar
criterion-status-asylum-seeker = Boshpana soʻraganlar
criterion-status-refugee = Qochqinlar
criterion-status-stateless = Fuqaroligi yoʻq odamlar
criterion-status-temporary = Vaqtinchalik ruxsati borlar
criterion-status-permanent = Doimiy ruxsati borlar
criterion-status-citizen = Fuqarolar
criterion-status-displaced = Oʻz mamlakatida koʻchirilganlar
criterion-nationality-any = Har qanday millat vakillari
criterion-age-under-18 = 18 yoshgacha
criterion-age-18-and-over = 18 yoshdan
criterion-age-over-60 = 60 yoshdan katta
criterion-gender-women = Ayollar
criterion-gender-men = Erkaklar
criterion-gender-other = Boshqa jins
criterion-family-with-children = Bolali oilalar
criterion-family-single = Yolgʻiz odamlar

safety-asks-for-id = Hujjat soʻraydimi?
safety-asks-for-immigration-status = Migratsiya holatingizni soʻraydimi?
safety-records-immigration-status = Migratsiya holatingizni yozib oladimi?
safety-shares-with-authorities = Hokimiyatga xabar beradimi?
safety-answer-yes = Ha
safety-answer-no = Yoʻq
safety-answer-never = Hech qachon
safety-answer-court-order = Faqat sud buyursa
safety-answer-required-by-law = Qonun talab qilsa
safety-answer-unknown = Maʼlum emas

phone-type-voice = Telefon
phone-type-sms = SMS xabar
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = Elektron pochta
contact-type-form = Saytdagi shakl
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Kimga aʼzo
relation-has_member = Aʼzosi
relation-umbrella_of = Birlashtiradi
relation-under_umbrella = Birlashma tarkibida
relation-partner_of = Hamkori
relation-founded = Tashkil etgan
relation-founded_by = Kim tashkil etgan
relation-programme_of = Kimning dasturi
relation-has_programme = Dasturi bor
relation-branch_of = Kimning boʻlimi
relation-has_branch = Boʻlimi bor
relation-office_abroad_of = Kimning chet eldagi idorasi
relation-office_abroad = Chet elda idorasi bor
relation-successor_of = Kimdan keyin kelgan
relation-succeeded_by = Undan keyin kelgan
relation-unit_of = Kimning qismi
relation-has_unit = Qismi bor
relation-linked_company = Bogʻliq firma
relation-funded_by = Kim pul toʻlaydi
relation-funds = Kimga pul toʻlaydi
relation-documented_by = U haqda yozgan
relation-documents = Kim haqida yozgan
relation-cooperates_with = Birga ishlaydi

legal-notice-foreign-agent = “Chet el agentlari” reyestriga kiritilgan
legal-notice-undesirable = “Nomaqbul” deb eʼlon qilingan
legal-notice-extremist = “Ekstremistik” deb eʼlon qilingan
legal-notice-terrorist = “Terroristik” deb eʼlon qilingan
legal-notice-liquidation = Yopish haqida qaror
legal-notice-suspension = Faoliyati toʻxtatilgan
legal-notice-other = Huquqiy xabar

answer-yes = ha
answer-no = yoʻq
answer-not-stated = maʼlum emas
