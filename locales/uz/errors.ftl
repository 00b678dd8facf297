## What went wrong, and what to do

error-400-title = Bu soʻrovni oʻqiy olmadik
error-400-detail = Manzilda yoki yozgan joylaringizda xato bor. Bosh sahifaga oʻtib, yana urinib koʻring.
error-404-title = Bu yerda hech narsa yoʻq
error-404-detail = Sahifa boshqa joyga koʻchgan boʻlishi mumkin. Qidirib koʻring yoki bosh sahifaga oʻting.
error-405-title = Bu yerda buni qilib boʻlmaydi
error-405-detail = Sahifadagi havola va tugmalarni bosing.
error-408-title = Juda uzoq choʻzilib ketdi
error-408-detail = Internetingiz sekin boʻlishi mumkin. Yana urinib koʻring.
error-410-title = Bu endi bu yerda yoʻq
error-410-detail = Tashkilot roʻyxatimizdan olib tashlangan. Yordam bera oladigan boshqa tashkilotlarni qidiring.
error-too-long-title = Bu juda uzun
error-too-long-detail = Qisqaroq yozib, yana urinib koʻring.
error-415-title = Bu formatni oʻqiy olmaymiz
error-415-detail = Oddiy forma yuboring. Qoʻllanmada aytilgan joyda JSON yuborish mumkin.
error-421-title = Bu bizning manzil emas
error-421-detail = Yozgan manzilingizni tekshiring.
error-422-title = Nimadir hali notoʻgʻri
error-422-detail = Pastda aytilgan joyni tuzatib, yana urinib koʻring.
error-429-title = Soʻrovlar juda koʻp
error-429-detail = Bir daqiqa kutib, yana urinib koʻring.
error-500-title = Bizda nimadir buzildi
error-500-detail = Ayb sizda emas, bizda. Keyinroq yana urinib koʻring.
error-503-title = Sayt hozir juda band
error-503-detail = Bir necha soniyadan keyin yana urinib koʻring.
error-reference = Bu haqda bizga yozsangiz, shu raqamni ayting: { $id }
error-home = Bosh sahifaga oʻtish
error-search = Qidirish
error-needs = Yordamning barcha turlari

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Parametrlar juda koʻp. Eng koʻpi { $limit } ta.
error-value-too-long = { $field }: eng koʻpi { $limit } ta belgi yozing.
error-parameter-twice = { $field }: bu faqat bir marta yozilishi mumkin.
error-not-utf8 = { $field }: bu UTF-8 matni emas.
error-harmful-characters = { $field }: bu yerda matnga kirmaydigan belgilar bor.
error-unknown-value = { $field }: bunday qiymatni bilmaymiz.
error-number-out-of-range = { $field }: 1 dan { $limit } gacha son yozing.
error-not-a-cursor = { $field }: oldingi javobda qanday boʻlsa, oʻshanday koʻchiring.
error-not-json = Bu JSON emas.
error-not-a-value = { $field }: bu qiymat bu yerga toʻgʻri kelmaydi.
