## Reporting a problem

report-title = Muammo haqida xabar bering
report-lead = Nima notoʻgʻri ekanini yozing. Kimligingizni aytish shart emas.
report-about = Tashkilot haqida: { $organization }
report-about-site = Butun sayt haqida. Gap tashkilot haqida boʻlsa, uning sahifasini oching va oʻsha yerdagi havolani bosing.
report-kind = Nima notoʻgʻri?
report-kind-asked-for-money = Ular pul soʻradi
report-kind-kept-documents = Pasportim yoki hujjatlarimni olib qoʻyishdi
report-kind-wrong-details = Telefon, manzil yoki ish vaqti notoʻgʻri
report-kind-closed = Tashkilot yopilgan
report-kind-unsafe = U yer xavfli
report-kind-copy = Kimdir oʻzini shu tashkilot qilib koʻrsatyapti
report-kind-other = Boshqa narsa
report-text = Nima boʻldi?
report-text-hint = Koʻpi bilan { $limit } ta belgi. Boʻsh qoldirsangiz ham boʻladi. Boshqa odamlarning ismi va hujjatlarini yozmang.

## Suggesting an organization

suggest-title = Tashkilotni taklif qiling
suggest-lead = Migrantlarga yordam beradigan, lekin bu yerda yoʻq tashkilotni bilasizmi? Bizga yozing. Avval tekshiramiz. Undan oldin saytda hech narsa chiqmaydi.
suggest-name = Nomi
suggest-place = U qayerda?
suggest-place-hint = Mamlakat va shahar
suggest-help = Nimada yordam beradi?
suggest-reach = Unga qanday murojaat qilish mumkin?
suggest-reach-hint = Telefon, sayt yoki koʻcha, nimani bilsangiz. Odamlar yashirinadigan uyning manzilini yozmang. Boʻsh qoldirsangiz ham boʻladi.
suggest-known = Uni qayerdan bilasiz?
suggest-known-hint = Masalan: menga yordam berishgan, men u yerda ishlayman, u haqda oʻqiganman. Boʻsh qoldirsangiz ham boʻladi.

## What both forms have

form-optional = Boʻsh qoldirsangiz ham boʻladi.
form-contact = Siz bilan qanday bogʻlanamiz?
form-contact-hint = Telefon yoki e-mail, faqat xohlasangiz. U shu xabar haqida sizdan soʻrash uchun kerak. { $days } kundan keyin oʻchiramiz.
form-what-is-kept = Biz faqat bu yerda yozganingizni, sahifa tilini va kunni saqlaymiz. Kimligingiz, qayerdaligingiz va qaysi telefondan yozayotganingizni saqlamaymiz.
form-trap = Buni boʻsh qoldiring. U spamni ushlash uchun.
form-check = Yuborishdan oldin koʻrish
form-check-title = Yuborishdan oldin tekshiring
form-check-lead = Hali hech narsa saqlanmadi.
form-left-empty = toʻldirilmagan
form-send = Yuborish
form-edit = Oʻzgartirish
form-problems = Nimadir yetishmaydi yoki notoʻgʻri
form-error-title = Xato: { $title }
form-error-missing = Biror narsa yozing: { $field }
form-error-not-chosen = Bittasini tanlang: { $field }
form-error-too-long = Juda uzun: { $count } ta belgi. Koʻpi bilan { $limit } ta boʻlsin.
form-error-not-empty = Bu joyni boʻshating: { $field }
form-not-now = Hozir xabaringizni saqlay olmayapmiz. U yoʻqolmadi, shu yerda turibdi. Bir daqiqa kuting va yana “Yuborish”ni bosing.
form-too-many = Qisqa vaqtda juda koʻp xabar keldi. Sizniki yoʻqolmadi, shu yerda turibdi. Keyinroq “Yuborish”ni yana bosing.

## The receipt, and what has become of a message

receipt-title = Xabaringizni oldik
receipt-lead = Rahmat. Uni odam oʻqiydi.
receipt-code = Sizning kodingiz
receipt-hint = Uni yozib oling yoki suratga oling. Qayta koʻrsata olmaymiz. Shu kod bilan xabaringiz nima boʻlganini bilasiz.
receipt-contact = Telefon yoki e-mailingizni { $days } kundan keyin oʻchiramiz.
receipts-title = Xabarim nima boʻldi?
receipts-lead = Xabar yuborganingizda 20 raqamli kod oldingiz. Uni shu yerga yozing.
receipts-code-hint = Boʻsh joylarning ahamiyati yoʻq.
receipts-show = Koʻrsatish
receipts-wrong = Bunday kodli xabar bizda yoʻq. Raqamlarni yana bir bor tekshiring.
receipts-report = Siz muammo haqida xabar bergansiz: { $date }.
receipts-suggestion = Siz tashkilotni taklif qilgansiz: { $date }.
receipts-answer = Bizning javobimiz
receipts-no-answer = Hali javob yozmadik.
receipts-organization-answer = Tashkilotning javobi
report-state-received = Xabar bizda. Uni hali hech kim koʻrmadi.
report-state-checking = Hozir tekshiryapmiz.
report-state-fixed = Tekshirdik va sahifani tuzatdik. Rahmat.
report-state-declined = Tekshirdik va hech narsani oʻzgartirmadik.
report-state-published = Tekshirdik. Endi tashkilot sahifasida bu aytilgan.
suggestion-state-received = Xabar bizda. Uni hali hech kim koʻrmadi.
suggestion-state-checking = Hozir tekshiryapmiz.
suggestion-state-published = Tashkilot endi roʻyxatda. Rahmat.
suggestion-state-declined = Uni roʻyxatga qoʻshmadik.

## What came from elsewhere

error-403-title = Bu bizning sahifamizdan kelmadi
error-403-detail = Shaklni shu saytda oching va shu yerdan yuboring.
