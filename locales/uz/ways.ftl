## Looking around: languages, communities, kinds, networks

ways-title = Yana qanday qidirish mumkin
languages-title = Tillar
languages-lead = Tashkilotlar odamlarga qaysi tillarda yordam beradi.
languages-table = Tillar jadvali
languages-all = Hammasi
languages-staff = Xodimlari oʻzi gapiradi
languages-interpreter = Tarjimon orqali
languages-other = Yozma, yoki tarjimonni oʻzingiz olib kelasiz
languages-not-stated = Qanday, maʼlum emas
languages-how-unknown = Kim gapirishini hali bilmaymiz: xodimmi yoki tarjimonmi. Avval soʻrang.
languages-nobody = Roʻyxatimizda bu tilda yordam berishini aytgan tashkilot hali yoʻq. Tarjimon soʻrang.
languages-unsaid =
    { $count ->
        [one] Yana { $count } tashkilot qaysi tillarda yordam berishini aytmagan. Avval soʻrang.
       *[other] Yana { $count } tashkilot qaysi tillarda yordam berishini aytmagan. Avval soʻrang.
    }
language-page-title = Bu tilda yordam: { $language }
communities-title = Odamlar qayerdan kelgan
communities-lead = Bir mamlakat odamlariga chet elda va uyida kim yordam beradi.
communities-table = Mamlakatlar va hududlar jadvali
communities-from = Qayerdan kelganlar
communities-not-one-country = bir nechta mamlakat
communities-others = Boshqa tashkilotlar odamlar qayerdan boʻlishi kerakligini aytmagan. Ularga ham murojaat qilsangiz boʻladi.
community-page-title = Shu yerdan kelganlar uchun: { $community }
community-abroad = Chet elda
community-abroad-none = Chet eldagi hech bir tashkilot bu yerdan kelganlarga yordam berishini hali aytmagan.
community-embassies = Elchixonalar va konsulliklar
community-embassies-none = Roʻyxatimizda bu yerdan kelganlar uchun elchixona yoki konsullik hali yoʻq.
community-home = Uyda: ketishdan oldin va qaytgandan keyin
community-road = Ketish, qaytish yoki yoʻlda yordam berishini aytganlar
community-road-none = U yerdagi hech bir tashkilot ketish, qaytish yoki yoʻlda yordam berishini hali aytmagan.
community-home-others = U yerda ishlaydigan boshqalar
community-home-unknown = Ular ketayotgan yoki qaytgan odamlarga yordam beradimi, bilmaymiz. Avval soʻrang.
community-place = U yerdagi barcha tashkilotlar: { $place }
community-no-country = Bu bittadan ortiq mamlakat. Har bir mamlakatning sahifasini qarang.
networks-title = Tarmoqlar
networks-lead = Qaysi tashkilotlar bir-biri bilan bogʻlangan. Bular ikki yoki undan koʻp boshqasi bilan bogʻlangan.
networks-table = Tarmoqlar jadvali
networks-organization = Tashkilot
networks-others = Nechtasi bilan bogʻlangan
network-page-title = Tarmoq: { $name }
network-to-listing = Bu tashkilotning aloqalari va yordami
network-lead = Kim kim bilan ishlaydi, yozuvlarimiz boʻyicha. Rasmda ham, jadvalda ham bir xil.
network-desc = Raqamli tashkilotlar: { $bodies }, ular orasidagi bogʻlanishlar: { $relations }. Pastdagi jadval shuni soʻz bilan aytadi.
network-legend = Raqamlar jadvaldagidek. Uzuq chiziq: oʻtmishda. Uzuq doira: bu yerda hali sahifasi yoʻq.
network-left-out = Yana { $count } tasi sigʻmadi.
network-table = Tashkilotlar orasidagi bogʻlanishlar jadvali
network-relation = Boshqasiga kim boʻladi
network-other = Boshqa tashkilot
network-time = Qachon
network-source = Manba
network-until = { $date } gacha
network-no-record = bu yerda hali sahifasi yoʻq
network-sources-together = Yozuvining barcha manbalari birga
listing-network = Uning tarmogʻi rasmda va jadvalda

## The map of a country

map-bare = Hali hech narsa yoʻq
map-numbers = Hudud rangi qancha quyuq boʻlsa, u yerda shuncha koʻp tashkilot yordam beradi. Jadvalda ham shu sonlar.
map-borders = Hududlar ISO 3166-2 roʻyxatidan olingan. Xarita joy kimniki ekanini aytmaydi.
map-missing = Xaritada yoʻq: { $places }.
