## Looking around: languages, communities, kinds, networks

ways-title = Дагы кантип издесе болот
languages-title = Тилдер
languages-lead = Уюмдар адамдарга кайсы тилдерде жардам берет.
languages-table = Тилдердин таблицасы
languages-all = Баары
languages-staff = Кызматкерлери өздөрү сүйлөйт
languages-interpreter = Котормочу аркылуу
languages-other = Жазуу түрүндө, же котормочуну өзүңүз ээрчитип келесиз
languages-not-stated = Кантип, белгисиз
languages-how-unknown = Ким сүйлөй турганын азырынча билбейбиз: кызматкерби же котормочубу. Адегенде сураңыз.
languages-nobody = Тизмебизде бул тилде жардам берерин айткан уюм азырынча жок. Котормочу сураңыз.
languages-unsaid =
    { $count ->
        [one] Дагы { $count } уюм кайсы тилдерде жардам берерин айткан эмес. Адегенде сураңыз.
       *[other] Дагы { $count } уюм кайсы тилдерде жардам берерин айткан эмес. Адегенде сураңыз.
    }
language-page-title = Бул тилде жардам: { $language }
communities-title = Адамдар кайдан келген
communities-lead = Бир өлкөнүн адамдарына чет өлкөдө жана үйүндө ким жардам берет.
communities-table = Өлкөлөр менен аймактардын таблицасы
communities-from = Кайдан келгендер
communities-not-one-country = бир нече өлкө
communities-others = Башка уюмдар адамдар кайдан болушу керек экенин айткан эмес. Аларга да кайрылсаңыз болот.
community-page-title = Ушул жактан келгендер үчүн: { $community }
community-abroad = Чет өлкөдө
community-abroad-none = Чет өлкөдөгү бир да уюм бул жактан келгендерге жардам берерин азырынча айткан эмес.
community-embassies = Элчиликтер жана консулдуктар
community-embassies-none = Тизмебизде бул жактан келгендер үчүн элчилик же консулдук азырынча жок.
community-home = Үйдө: кетердин алдында жана кайткандан кийин
community-road = Кетүүдө, кайтууда же жолдо жардам берерин айткандар
community-road-none = Ал жактагы бир да уюм кетүүдө, кайтууда же жолдо жардам берерин азырынча айткан эмес.
community-home-others = Ал жакта иштеген башкалар
community-home-unknown = Алар кетип жаткан же кайткан адамдарга жардам береби, билбейбиз. Адегенде сураңыз.
community-place = Ал жактагы бардык уюмдар: { $place }
community-no-country = Бул бирден көп өлкө. Ар бир өлкөнүн барагын караңыз.
networks-title = Тармактар
networks-lead = Кайсы уюмдар бири-бири менен байланышта. Булар эки же андан көп башкасы менен байланышта.
networks-table = Тармактардын таблицасы
networks-organization = Уюм
networks-others = Канчасы менен байланышта
network-page-title = Тармак: { $name }
network-to-listing = Бул уюмдун байланыштары жана жардамы
network-lead = Ким ким менен иштейт, жазууларыбыз боюнча. Сүрөт менен таблица бирдей.
network-desc = Номерленген уюмдар: { $bodies }, алардын ортосундагы байланыштар: { $relations }. Төмөнкү таблица ошону сөз менен айтат.
network-legend = Номерлер таблицадагыдай. Үзүк сызык: мурда. Үзүк тегерек: бул жерде азырынча барагы жок.
network-left-out = Дагы { $count } батпай калды.
network-table = Уюмдардын ортосундагы байланыштардын таблицасы
network-relation = Башкасына ким болот
network-other = Башка уюм
network-time = Качан
network-source = Булак
network-until = { $date } чейин
network-no-record = бул жерде азырынча барагы жок
network-sources-together = Жазуусунун бардык булактары чогуу
listing-network = Анын тармагы сүрөттө жана таблицада

## The map of a country

map-bare = Азырынча эч нерсе жок
map-numbers = Аймактын түсү канчалык коюу болсо, ал жерде ошончо көп уюм жардам берет. Таблицада да ошол эле сандар.
map-borders = Аймактар ISO 3166-2 тизмесинен алынган. Карта жер кимге таандык экенин айтпайт.
map-missing = Картада жок: { $places }.
