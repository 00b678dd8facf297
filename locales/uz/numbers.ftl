## Data to take away

data-title = Maʼlumotlar
data-lead = Bu roʻyxat maʼlumotlarini olish, ishlatish va boshqalarga berish mumkin. Bu bepul.
data-counts = Unda nima bor
data-count-checked = Odam tekshirgan
data-count-countries = Mamlakatlar
data-count-languages = Yordam beriladigan tillar
data-files = Nimani yuklab olish mumkin
data-file-organizations = Tashkilotlar, 100 tadan
data-file-needs = Yordam turlari, nomlari bilan
data-file-places = Joylar va u yerda nechta tashkilot borligi
data-files-more = Har bir tashkilot sahifasida va har bir natijalar roʻyxatida ham xuddi shuning JSON shakliga havola bor.
data-left-out = Fayllarga kiritmaslikni soʻragan tashkilotlar fayllarda yoʻq.
data-licence = Litsenziya
data-licence-what = Maʼlumotlar CC BY 4.0 litsenziyasi ostida. Hamroh nomini, manzilni va sanani ayting, biror narsani oʻzgartirgan boʻlsangiz, buni ham ayting.
data-licence-sources = Har bir yozuvda maʼlumot qayerdan olingani aytilgan. Bu manbalarni ham ayting.
data-licence-needs = Yordam turlari roʻyxati CC0 ostida: u bilan xohlaganingizni qiling.
data-cite = Qanday koʻrsatish kerak
data-cite-date = Iltimos, sanani qoldiring: sanasiz telefon raqami odamlarni adashtirishi mumkin.

## For those who write programs

developers-title = Dasturchilar uchun
developers-lead = Sahifalar tashkilotlar haqida aytgan narsalar JSON shaklida ham bor. Kalit ham, akkaunt ham kerak emas.
developers-addresses = Manzillar
developers-description = Har bir manzil haqidagi soʻzlar API tavsifidan olingan va ingliz tilida.
developers-example = Misol:
developers-rules = Bilib qoʻygan yaxshi
developers-filters = Bitta parametrning bir nechta qiymati “yoki” degani. Turli parametrlar “va” degani.
developers-lists = Uzun roʻyxat boʻlib-boʻlib keladi. “next” qiymatini “cursor” parametriga qoʻying.
developers-errors = Xatolar application/problem+json (RFC 9457) shaklida keladi. Ularning tilini Accept-Language sarlavhasi tanlaydi.
developers-cache = Har bir javobda ETag bor. Uni If-None-Match ichida qaytarib yuboring: hech narsa oʻzgarmagan boʻlsa, ichi boʻsh 304 keladi.
developers-rate = Bitta tarmoqdan bir daqiqada { $count } ta soʻrovga javob beramiz. Undan keyin 429 keladi, qancha kutishni Retry-After aytadi.
developers-cors = Javoblarni har qanday veb-sahifa oʻqiy oladi (CORS).
developers-ids = Identifikatorlar hech qachon oʻzgarmaydi. Endi yoʻq narsa uchun 410 keladi.

## How things stand

status-title = Hammasi ishlayaptimi?
status-lead = Bu sahifa har ochganingizda yangidan tuziladi.
status-database = Maʼlumotlar bazasi
status-database-well = Javob beryapti.
status-database-away = Javob bermayapti. Sahifalar xotiradan olinadi, maʼlumot sanasi: { $date }.
status-schema = Maʼlumotlar bazasining tuzilishi
status-schema-well = Dasturga mos.
status-schema-behind = Dasturdan eskiroq.
status-version = Maʼlumotlar versiyasi
status-version-why = Versiya bir xil boʻlsa, maʼlumot ham bir xil.
status-machine = Saytni kuzatadigan dasturlar uchun:
