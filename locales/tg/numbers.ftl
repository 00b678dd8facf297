## Data to take away

data-title = Маълумот
data-lead = Маълумоти ин рӯйхатро гирифтан, истифода бурдан ва ба дигарон додан мумкин аст. Ин бепул аст.
data-counts = Дар он чӣ ҳаст
data-count-checked = Одам санҷидааст
data-count-countries = Кишварҳо
data-count-languages = Забонҳое, ки бо онҳо кӯмак мекунанд
data-files = Чиро бор кардан мумкин аст
data-file-organizations = Созмонҳо, 100-тоӣ
data-file-needs = Намудҳои кӯмак бо номҳояшон
data-file-places = Ҷойҳо ва он ҷо чанд созмон ҳаст
data-files-more = Дар саҳифаи ҳар созмон ва дар ҳар рӯйхати натиҷаҳо низ пайванд ба ҳамон чиз дар шакли JSON ҳаст.
data-left-out = Созмонҳое, ки хоҳиш кардаанд дар файлҳо набошанд, дар онҳо нестанд.
data-licence = Литсензия
data-licence-what = Маълумот зери литсензияи CC BY 4.0 аст. Номи «Ҳамроҳ», суроға ва санаро гӯед ва агар чизеро тағйир дода бошед, инро ҳам гӯед.
data-licence-sources = Дар ҳар сабт гуфта шудааст, ки маълумот аз куҷост. Ин манбаъҳоро ҳам гӯед.
data-licence-needs = Рӯйхати намудҳои кӯмак зери CC0 аст: бо он чӣ хоҳед, кунед.
data-cite = Чӣ тавр ном бурдан лозим
data-cite-date = Лутфан, санаро гузоред: рақами телефони бе сана одамонро гумроҳ карда метавонад.

## For those who write programs

developers-title = Барои барномасозон
developers-lead = Он чи саҳифаҳо дар бораи созмонҳо мегӯянд, дар шакли JSON ҳам ҳаст. На калид лозим аст, на аккаунт.
developers-addresses = Суроғаҳо
developers-description = Калимаҳо дар бораи ҳар суроға аз тавсифи API гирифта шудаанд ва ба забони англисианд.
developers-example = Мисол:
developers-rules = Донистанаш хуб аст
developers-filters = Якчанд қимати як параметр маънои «ё»-ро дорад. Параметрҳои гуногун маънои «ва»-ро доранд.
developers-lists = Рӯйхати дароз қисм-қисм меояд. Қимати «next»-ро ба параметри «cursor» гузоред.
developers-errors = Хатоҳо дар шакли application/problem+json (RFC 9457) меоянд. Забони онҳоро сарлавҳаи Accept-Language интихоб мекунад.
developers-cache = Ҳар ҷавоб ETag дорад. Онро дар If-None-Match баргардонед: агар ҳеҷ чиз тағйир наёфта бошад, 304 бе матн меояд.
developers-rate = Аз як шабака дар як дақиқа ба { $count } дархост ҷавоб медиҳем. Баъд 429 меояд, ва Retry-After мегӯяд, ки чӣ қадар интизор шудан лозим.
developers-cors = Ҷавобҳоро ҳар саҳифаи веб хонда метавонад (CORS).
developers-ids = Рақамҳои шиносоӣ ҳеҷ гоҳ тағйир намеёбанд. Барои он чи дигар нест, 410 меояд.

## How things stand

status-title = Ҳамааш кор мекунад?
status-lead = Ин саҳифа ҳар бор, ки мекушоед, аз нав сохта мешавад.
status-database = Базаи маълумот
status-database-well = Ҷавоб медиҳад.
status-database-away = Ҷавоб намедиҳад. Саҳифаҳо аз хотира меоянд, маълумот аз { $date }.
status-schema = Сохти базаи маълумот
status-schema-well = Ба барнома мувофиқ аст.
status-schema-behind = Аз барнома кӯҳнатар аст.
status-version = Версияи маълумот
status-version-why = Версия якхела бошад, маълумот ҳам якхела аст.
status-machine = Барои барномаҳое, ки сайтро назорат мекунанд:
