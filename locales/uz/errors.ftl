## What went wrong, and what to do

error-400-title = Bu soʻrovni oʻqiy olmadik
error-400-detail = Manzilda yoki shaklda xato bor. Boshiga qaytib, yana urinib koʻring.
error-404-title = Bu yerda hech narsa yoʻq
error-404-detail = Sahifa koʻchgan boʻlishi mumkin. Qidirib koʻring yoki boshiga qayting.
error-405-title = Bu yerda bunday boʻlmaydi
error-405-detail = Sahifadagi havola va tugmalardan foydalaning.
error-408-title = Juda uzoq davom etdi
error-408-detail = Aloqangiz sekin boʻlishi mumkin. Yana urinib koʻring.
error-410-title = Bu endi bu yerda yoʻq
error-410-detail = Tashkilot maʼlumotnomadan olib tashlangan. Yordam beradigan boshqalarni qidiring.
error-too-long-title = Bu juda uzun
error-too-long-detail = Qisqartirib, yana urinib koʻring.
error-415-title = Bu formatni oʻqiy olmaymiz
error-415-detail = Oddiy shakl yuboring yoki hujjatda aytilgan joyda JSON yuboring.
error-421-title = Bu bizning manzil emas
error-421-detail = Yozgan manzilingizni tekshiring.
error-422-title = Hali bir narsa notoʻgʻri
error-422-detail = Pastda aytilganini tuzatib, yana urinib koʻring.
error-429-title = Soʻrovlar juda koʻp
error-429-detail = Bir daqiqa kutib, yana urinib koʻring.
error-500-title = Bizda nimadir buzildi
error-500-detail = Bu sizning aybingiz emas, bizniki. Keyinroq urinib koʻring.
error-503-title = Hozir odam juda koʻp
error-503-detail = Bir necha soniyadan keyin urinib koʻring.
error-reference = Bizga bu haqda yozsangiz, shu raqamni ayting: { $id }
error-home = Boshiga
error-search = Qidiruv
error-needs = Yordamning barcha turlari

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Parametrlar juda koʻp; eng koʻpi { $limit } ta.
error-value-too-long = { $field }: eng koʻpi { $limit } ta belgi.
error-parameter-twice = { $field }: buni faqat bir marta koʻrsatish mumkin.
error-not-utf8 = { $field }: bu UTF-8 matn emas.
error-harmful-characters = { $field }: bu yerda matn boʻlmagan belgilar bor.
error-unknown-value = { $field }: bunday qiymatni bilmaymiz.
error-number-out-of-range = { $field }: 1 dan { $limit } gacha son kerak.
error-not-a-cursor = { $field }: oldingi javobdan oʻzgartirmay oling.
error-not-json = Bu JSON emas.
error-not-a-value = { $field }: bu qiymat bu yerga toʻgʻri kelmaydi.
