## How to protect oneself, and how to leave fast

staying-title = Oʻzingizni himoya qiling
staying-lead = Yordam qidirayotganini kimdandir yashirishi kerak boʻlgan har bir kishi uchun.
staying-leave = Tez chiqib ketish
staying-leave-button = Har bir sahifaning tepasida “Tez chiqish” tugmasi bor. U boshqa saytning oddiy sahifasini ochadi.
staying-leave-clears = Bu tugma brauzerdan shu saytdan saqlab qolgan narsalarini unutishni ham soʻraydi. Baʼzi brauzerlar buning bir qisminigina bajaradi.
staying-leave-history = Tugma tarixni oʻchirmaydi. “Orqaga” bosilsa, bu sayt yana koʻrinishi mumkin. Shuning uchun varaqni yoki oynani ham yoping.
staying-leave-titles = Baʼzi yordam turlarida, masalan zoʻravonlikdan himoyada, varaq nomi sahifa nima haqida ekanini aytmaydi. Lekin sahifa manzilidan bu bilinadi.
staying-private = Maxfiy oyna
staying-private-open = Bu yerga kirishdan oldin maxfiy oyna oching. Brauzer menyusida u “maxfiy”, “inkognito” yoki “shaxsiy” deb ataladi. Yonida koʻpincha niqob yoki koʻzoynakli shlyapa rasmi boʻladi.
staying-private-close = Oxirida hamma maxfiy oynalarni yoping. Shunda brauzer qaysi sahifalarni ochganingizni unutadi.
staying-private-limits = Telefonda kuzatuvchi dastur boʻlsa, maxfiy oyna yordam bermaydi. Tarmoq egasi, masalan ish beruvchi, bu saytga kirganingizni baribir koʻra oladi.
staying-history = Tarixni oʻchirish
staying-history-remains = Maxfiy oyna boʻlmasa, brauzer qaysi sahifalarni ochganingizni va nimani qidirganingizni eslab qoladi. Oʻzingiz oʻchirmaguningizcha, bu turaveradi.
staying-history-how = Brauzer menyusida “Tarix”ni oching. Faqat shu saytning sahifalarini oʻchiring: tekshiradigan odamga boʻm-boʻsh tarix gʻalati koʻrinishi mumkin.
staying-history-words = Natijalar tepasida “Soʻzlar manzilda qolmaydigan qilib qidirish” tugmasi bor. U bilan soʻzlaringiz tarixga tushmaydi.
staying-history-calls = Qoʻngʻiroqlar va xabarlar ham telefonda qoladi. Ularni roʻyxatlardan oʻchiring. Telefon hisobida ham koʻrinishi mumkin.
staying-history-other = Telefoningizni kimdir nazorat qilsa, boshqasidan foydalaning: doʻstingiznikidan, yordamchinikidan yoki kutubxonadagi kompyuterdan.
staying-honest = Halol yordamchi nima qilmaydi
staying-honest-papers = Pasportingizni va boshqa hujjatlaringizni olib qoʻymaydi. Hujjatni koʻrsating, nusxasini bering, oʻzini qaytarib oling.
staying-honest-promise = Hammasi albatta bitadi deb vaʼda bermaydi va vaʼda uchun pul olmaydi.
staying-honest-receipt = Pul toʻlasangiz, chek berishdan bosh tortmaydi.
staying-honest-registration = Siz yashamaydigan joyga propiska sotmaydi.
staying-honest-codes = Parollaringizni, kartangizning PIN-kodini va xabarda kelgan kodlarni soʻramaydi.
staying-honest-signature = Oʻqiy olmaydigan narsangizga imzo qoʻydirmaydi. Avval tarjimasini soʻrang.
staying-honest-secret = Jinsiy aloqa soʻramaydi. Boshqalar bilan gaplashishni taqiqlamaydi.

## What is known about visitors

privacy-title = Siz haqingizda nima bilamiz
privacy-lead = Qisqasi: siz haqingizda hech narsa saqlamaymiz. Mana nima boʻlishi, qadamma-qadam.
privacy-browser = Brauzeringizda
privacy-cookies = Biz kuki (cookies) qoʻymaymiz va brauzeringiz xotirasiga hech narsa yozmaymiz.
privacy-foreign = Sahifalarimiz boshqa saytlardan hech narsa yuklamaydi: na xarita, na shrift, na hisoblagich.
privacy-referrer = Havola orqali boshqa saytga oʻtsangiz, brauzerdan qayerdan kelganingizni u saytga aytmaslikni soʻraymiz.
privacy-copies = Sahifalar tez ochilishi uchun brauzer ularning nusxasini saqlashi mumkin. Zoʻravonlik va shunga oʻxshash holatlardagi yordam roʻyxatlarini hamda yashirin soʻzlar tugmasi bilan topganlaringizni saqlamaslikni soʻraymiz.
privacy-account = Akkaunt kerak emas, ismingizni ham aytmaysiz.
privacy-server = Serverimizda
privacy-words = Qidirgan soʻzlaringiz boʻyicha javob topamiz va ularni darrov unutamiz. Ular hech qayerga yozilmaydi.
privacy-typing = Siz yozayotganda soʻzlaringizning boshi taklif berish uchun serverimizga boradi; faqat brauzeringiz skriptlarni ishlatsa. Biz undan shuning uchun foydalanamiz va unutamiz.
privacy-language = Bosh sahifa brauzeringiz qaysi tillarni soʻrashiga qarab bittasini tanlaydi. Buni saqlamaymiz.
privacy-address = Telefoningiz har bir soʻrov bilan tarmoq manzilini yuboradi: usiz javob yetib bormaydi. Biz uni yozib qoʻymaymiz.
privacy-log-off = Soʻrovlar roʻyxatini yuritmaymiz.
privacy-log-on = Biz soʻrovlar roʻyxatini yuritamiz. Har bir qatorda: vaqt, soʻrov usuli, sahifa turi, natija chiqqan-chiqmagani, qancha vaqt ketgani va tasodifiy raqam. Unda tashrif buyurganlarning manzili, soʻzlari va filtrlari yoʻq.
privacy-counter-off = Kim qancha tez-tez soʻrashini sanamaymiz.
privacy-counter-on = Hech kim saytni ishdan chiqarmasligi uchun har bir tarmoqdan bir daqiqada nechta soʻrov kelishini sanaymiz. Buning uchun manzilni emas, kodni saqlaymiz. U manzilning bir qismi va yashirin tasodifiy sondan yasaladi. U faqat xotirada, bir kun turadi. Keyin yashirin son ham, hamma kodlar ham oʻchiriladi.
privacy-errors = Dasturimiz xato qilsa, dasturning qaysi joyida ekanini yozib qoʻyamiz. Nima soʻraganingizni yozmaymiz.
privacy-demands = Kimdir bu yerga kim kirganini aytishni talab qilsa: bizda tashrif buyurganlar roʻyxati yoʻq, beradigan narsamiz yoʻq.
privacy-messages = Agar bizga xabar yuborsangiz
privacy-messages-kept = Odam oʻqishi uchun biz yozganingizni, sahifa tilini va kunni saqlaymiz. Siz kod olasiz; bizda uning faqat qayta oʻqib boʻlmaydigan izi qoladi.
privacy-messages-contact = Siz bilan qanday bogʻlanishni yozsangiz, biz uni 90 kundan keyin oʻchiramiz.
privacy-messages-counter = Har bir tarmoqdan bir soatda nechta xabar kelishini soʻrovlar kabi sanaymiz.
privacy-others = Boshqalar nimani koʻradi
privacy-network = Sizga internet beradigan kompaniya bu saytga kirganingizni koʻra oladi. Manzil https bilan boshlansa, qaysi sahifalarni ochganingizni koʻra olmaydi.
privacy-hoster = Sayt kompyuterlarida turgan kompaniya oʻz roʻyxatlarini yuritishi mumkin. Saytni yurituvchilar ularni oʻchirib qoʻyishi kerak. Buni vaʼda qila olmaymiz.
privacy-phone = Telefoningiz kimning qoʻlida boʻlsa, oʻsha uning tarixini koʻra oladi.
privacy-records = Tashkilotlar haqida
privacy-records-what = Roʻyxatda manbalar tashkilotlar haqida aytgan narsalar bor, ulardan yordam soʻragan odamlar haqida emas.
privacy-records-hidden = Baʼzi manzillarni koʻrsatib boʻlmaydi, masalan boshpanalarnikini. Ular bu saytning hech bir sahifasida va hech bir faylida yoʻq.

## How the directory works

methodology-title = Soʻzlarimiz nimani bildiradi
methodology-lead = Maʼlumot qayerdan, u qancha eski boʻlishi mumkin va nega natijalar shu tartibda turadi.
methodology-sources = Maʼlumot qayerdan
methodology-sources-named = Har bir yozuvda manbalar aytilgan, sanasi boʻlsa, sanasi bilan. Maʼlumot yonidagi kichik raqam manbaga olib boradi.
methodology-not-checked = “Hali tekshirilmagan” degani: hech birimiz tashkilotdan hali soʻramaganmiz. “Maʼlumot sanasi” maʼlumot qancha eski ekanini aytadi. Borishdan oldin qoʻngʻiroq qiling.
methodology-checks = Tekshiruvlar va ularning muddati
methodology-check-what = “Biz tekshirdik” degani: birimiz qoʻngʻiroq qilgan, borgan, saytini yoki hujjatini koʻrgan. Yoki tashkilotning oʻzi tasdiqlagan. Kim, qachon va qanday tekshirganini yozamiz.
methodology-check-age = Olti oydan keyin qoʻshamiz: “Shundan beri oʻzgargan boʻlishi mumkin”. Bir yildan keyin: “Bu maʼlumot eski”.
methodology-check-claimed = “Bu sahifani tashkilotning oʻzi yuritadi” degani tekshiruv emas.
methodology-phones = Raqam uch yildan oldin chop etilgan yoki sanasi nomaʼlum boʻlsa, eski deb ataladi. Olti yildan keyin uni yigʻib qoʻyamiz.
methodology-websites = Hech birimiz ochmagan sayt manzili havola emas, oddiy matn. Hozir u boshqa birovniki boʻlishi mumkin.
methodology-signals = Toʻrtta belgi, yulduzchalar yoʻq
methodology-signals-why = Biz ball ham, yulduzcha ham qoʻymaymiz. Nima maʼlumligini koʻrasiz va oʻzingiz qaror qilasiz.
methodology-signal-checked = Tekshiruv: kim, qachon va qanday tekshirgan.
methodology-signal-cost = Narxi: xizmat bir nechta boʻlsa, eng qimmatini koʻrsatamiz. Nomaʼlum narx hech qachon bepul hisoblanmaydi.
methodology-signal-reports = Shikoyatlar: odamlar tashkilot haqida bizga aytganlari. Hozircha ularni koʻrsatmaymiz. Keyin shikoyat bu yerda faqat uni odam oʻqigandan soʻng, kamida ikki kishi bir xil gapni aytsa va tashkilotning javobi bilan birga chiqadi.
methodology-signal-source = Manba: buni kim aytgan.
methodology-unknown = Bilmasak
methodology-unknown-said = Unda “maʼlum emas” deb yozamiz. Taxmin qilmaymiz.
methodology-unknown-filters = “Maʼlum emas” degani “ha”, “bepul” yoki “tekshirilgan” degani emas. Lekin filtrlar bunday tashkilotlarni yashirmaydi: ular boshqalardan pastda, alohida sarlavha ostida turadi.
methodology-order = Natijalar tartibi
methodology-order-fit = Avval soʻraganingizning hammasi bor tashkilotlar.
methodology-order-place = Joy tanlagan boʻlsangiz: avval oʻsha yerda ishlaydiganlar, keyin hamma joyda ishlaydiganlar.
methodology-order-reach = Keyin bogʻlanish mumkin boʻlgan, yaqinda tekshirilgan va arzonroqlari.
methodology-order-full = Bularning hammasi teng boʻlsa: yangiroq va toʻliqroq yozuvlar.
methodology-order-sold = Roʻyxatdagi oʻrinni sotib olib boʻlmaydi. Bu yerda reklama yoʻq.
methodology-order-left-out = Yopilgan tashkilotlar va alohida odamlarning ishini olmaydiganlar natijalar orasida yoʻq. Ularni barcha yozuvlar orasidan topasiz.
methodology-law = Hokimiyat qarorlari
methodology-law-what = Baʼzi davlatlar tashkilotlarni roʻyxatga kiritadi yoki taqiqlaydi. Buni mamlakati, sanasi va manbasi bilan yozamiz, chunki bu siz uchun muhim boʻlishi mumkin. Bu bizning emas, hokimiyatning soʻzi.
methodology-law-danger = Davlat ekstremist yoki terrorchi deb atagan tashkilotlar natijalar orasida hech qachon boʻlmaydi: ular bilan aloqa uchun u yerda qamashlari mumkin.
methodology-places = Joylar
methodology-places-numbers = Joylar yonidagi sonlar u yerda nechta tashkilotni bilishimizni aytadi. Nol degani: bittasini ham bilmaymiz. Bu u yerda hech kim yoʻq degani emas.
methodology-places-disputed = Baʼzi joylarni bir necha hukumat oʻziniki deydi. Bularda xalqaro ISO 3166 roʻyxatiga amal qilamiz. Bu ularning kimniki ekani haqidagi fikrimiz emas. Oʻsha roʻyxatda ular shunday turadi:

## Who stands behind it

about-title = Biz haqimizda
about-lead = “Hamroh” yoʻldosh degani. Bu migrantlarga yordam beradigan tashkilotlar roʻyxati.
about-what = Bu nima
about-what-found = Bu yerda tashkilotlar bor: nimada yordam beradi, qayerda, qaysi tillarda, narxi qancha va buni kim aytgan.
about-what-free = Sayt bepul, unda reklama yoʻq.
about-what-not = Oʻzimiz yuridik maslahat bermaymiz. Tashkilotlar uchun kafil emasmiz: nima, kim tomonidan va qachon tekshirilganini aytamiz.
about-what-paper = Dastlabki 47 ta tashkilot Dmitriy Poletayevning 2019-yilgi, Rossiyada migrantlarga hamjihatlik haqidagi ilmiy maqolasidan olingan.
about-who = Biz kimmiz
about-who-program = Dastur ochiq: uni har kim oʻqishi, ishlatishi va yaxshilashi mumkin. Uni Hamroh loyihasi ishtirokchilari yozgan.
about-who-site = Boshqa odamlar ham bu dasturni oʻz saytida ishlatishi mumkin. Shu saytni yurituvchilar bilan bogʻlanish:
about-contact = Shu yerga yozing:
about-contact-none = Bu saytni yurituvchilar hali qayerga yozish kerakligini aytmagan.
about-wrong = Biror narsa notoʻgʻri boʻlsa
about-wrong-record = Tashkilot haqida: nomini, nima notoʻgʻriligini va buni qayerdan bilishingizni yozing.
about-wrong-machine = Bu saytning oʻzbekcha matnlarini mashina yozgan. Ona tili oʻzbekcha boʻlgan odam ularni hali tekshirmagan. Iltimos, bizga yordam bering.
about-wrong-text = Til haqida: qaysi sahifa, qaysi gap va siz qanday aytgan boʻlardingiz, shuni yozing.
about-wrong-file = Matnlarni oʻzingiz ham tuzatishingiz mumkin. Dasturning “locales” papkasida har bir til uchun papka bor.
about-more = Bu sayt haqida yana

## Accessibility

access-title = Hamma uchun qulaylik
access-lead = Bu sayt eski telefonlar, sekin internet, ekrandan oʻqiydigan dasturlar va klaviatura uchun ham qilingan.
access-goal = Nimani xohlaymiz
access-goal-what = Sayt WCAG 2.2 standartining AA darajasiga mos boʻlishini xohlaymiz. Har bir sahifa mos deb aytmaymiz: hammasi tekshirilmagan.
access-tested = Dasturlar nimani tekshiradi
access-tested-axe = axe dasturi har bir turdagi sahifada ingliz, rus va arab tillarida xato qidiradi: telefonda yorugʻ ranglarda va keng ekranda qoramtir ranglarda.
access-tested-narrow = Eni 320 nuqta boʻlgan ekranda hech narsa chetga chiqib ketmaydi, harflar orasi katta boʻlsa ham.
access-tested-keyboard = Bosh sahifada klaviatura avval “Tez chiqish” va savolga yetadi, qayerda turgani koʻrinib turadi.
access-tested-scripts = Bosh sahifadan telefon raqamigacha boʻlgan yoʻl skriptlarsiz ishlaydi.
access-tested-languages = Har bir turdagi sahifa oʻz tilini va yozuv yoʻnalishini oʻnta tilning hammasida aytadi.
access-untested = Odamlar hali tekshirmagan narsalar
access-untested-readers = TalkBack, VoiceOver va NVDA, ekrandan oʻqiydigan dasturlar.
access-untested-people = Nogironligi bor odamlar saytni biz uchun hali sinab koʻrmagan.
access-untested-words = Matnlar oson tushunilishini shu tillarda soʻzlashadigan odamlar hali tekshirmagan.
access-known = Tashkilotlar haqidagi baʼzi matnlar sahifadan boshqa tilda. Ekrandan oʻqiydigan dasturlarga bu aytiladi.
access-report = Bizga ayting
access-report-how = Biror narsa ishlamayaptimi? Nima qilmoqchi boʻlganingizni, qaysi sahifada va qaysi telefon yoki dastur bilan ekanini yozing.
