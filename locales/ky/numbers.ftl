## Data to take away

data-title = Маалыматтар
data-lead = Бул тизменин маалыматтарын алууга, колдонууга жана башкаларга берүүгө болот. Бул акысыз.
data-counts = Анда эмне бар
data-count-checked = Адам текшерген
data-count-countries = Өлкөлөр
data-count-languages = Жардам берилген тилдер
data-files = Эмнени жүктөп алса болот
data-file-organizations = Уюмдар, 100дөн
data-file-needs = Жардамдын түрлөрү, аттары менен
data-file-places = Жерлер жана ал жерде канча уюм бар
data-files-more = Ар бир уюмдун барагында жана ар бир жыйынтыктар тизмесинде да ошонун JSON түрүнө шилтеме бар.
data-left-out = Файлдарга киргизбөөнү сураган уюмдар файлдарда жок.
data-licence = Лицензия
data-licence-what = Маалыматтар CC BY 4.0 лицензиясында. «Хамрох» атын, даректи жана күндү айтыңыз, бир нерсени өзгөртсөңүз, аны да айтыңыз.
data-licence-sources = Ар бир жазууда маалымат кайдан алынганы айтылган. Ал булактарды да айтыңыз.
data-licence-needs = Жардамдын түрлөрүнүн тизмеси CC0 лицензиясында: аны менен каалаганыңызды кылыңыз.
data-cite = Кантип көрсөтүү керек
data-cite-date = Сураныч, күнүн калтырыңыз: күнү жок телефон номери адамдарды адаштырышы мүмкүн.

## For those who write programs

developers-title = Программисттер үчүн
developers-lead = Барактар уюмдар жөнүндө айтканы JSON түрүндө да бар. Ачкыч да, аккаунт да керек эмес.
developers-addresses = Даректер
developers-description = Ар бир дарек жөнүндөгү сөздөр API сыпаттамасынан алынган жана англис тилинде.
developers-example = Мисал:
developers-rules = Билип койгон жакшы
developers-filters = Бир параметрдин бир нече мааниси «же» дегени. Ар башка параметрлер «жана» дегени.
developers-lists = Узун тизме бөлүк-бөлүк келет. «next» маанисин «cursor» параметрине коюңуз.
developers-errors = Каталар application/problem+json (RFC 9457) түрүндө келет. Алардын тилин Accept-Language тандайт.
developers-cache = Ар бир жоопто ETag бар. Аны If-None-Match ичинде кайра жөнөтүңүз: эч нерсе өзгөрбөсө, ичи бош 304 келет.
developers-rate = Бир тармактан бир мүнөттө { $count } суроого жооп беребиз. Андан кийин 429 келет, канча күтүүнү Retry-After айтат.
developers-cors = Жоопторду ар кандай веб-барак окуй алат (CORS).
developers-ids = Идентификаторлор эч качан өзгөрбөйт. Эми жок нерсе үчүн 410 келет.

## How things stand

status-title = Баары иштеп жатабы?
status-lead = Бул барак ар ачканыңызда жаңыдан түзүлөт.
status-database = Маалымат базасы
status-database-well = Жооп берип жатат.
status-database-away = Жооп бербей жатат. Барактар эстен алынат, маалыматтын күнү: { $date }.
status-schema = Маалымат базасынын түзүлүшү
status-schema-well = Программага туура келет.
status-schema-behind = Программадан эскирээк.
status-version = Маалыматтын версиясы
status-version-why = Версия бирдей болсо, маалымат да бирдей.
status-machine = Сайтты көзөмөлдөгөн программалар үчүн:
