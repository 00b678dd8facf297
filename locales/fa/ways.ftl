## Looking around: languages, communities, kinds, networks

ways-title = راه‌های دیگر برای جستجو
languages-title = زبان‌ها
languages-lead = سازمان‌ها به چه زبان‌هایی به مردم کمک می‌کنند.
languages-table = جدول زبان‌ها
languages-all = همه
languages-staff = کارکنان خودشان حرف می‌زنند
languages-interpreter = با مترجم
languages-other = نوشتاری، یا خودتان کسی را بیاورید
languages-not-stated = معلوم نیست چگونه
languages-how-unknown = هنوز نمی‌دانیم چه کسی حرف می‌زند: کارکنان یا مترجم. اول بپرسید.
languages-nobody = در فهرست ما هنوز سازمانی نیست که بگوید به این زبان کمک می‌کند. مترجم بخواهید.
languages-unsaid =
    { $count ->
        [one] { $count } سازمان دیگر نمی‌گوید به چه زبان‌هایی کمک می‌کند. اول بپرسید.
       *[other] { $count } سازمان دیگر نمی‌گویند به چه زبان‌هایی کمک می‌کنند. اول بپرسید.
    }
language-page-title = کمک به این زبان: { $language }
communities-title = مردم از کجا آمده‌اند
communities-lead = چه کسی به مردم یک کشور، در خارج و در وطن، کمک می‌کند.
communities-table = جدول کشورها و منطقه‌ها
communities-from = مردم از
communities-not-one-country = بیش از یک کشور
communities-others = سازمان‌های دیگر نمی‌گویند مردم باید از کجا باشند. از آن‌ها هم می‌توانید بپرسید.
community-page-title = برای مردمی که از اینجا هستند: { $community }
community-abroad = در خارج
community-abroad-none = هنوز هیچ سازمانی در خارج نمی‌گوید به مردم اینجا کمک می‌کند.
community-embassies = سفارت‌ها و کنسولگری‌ها
community-embassies-none = در فهرست ما هنوز سفارت یا کنسولگری برای مردم اینجا نیست.
community-home = در وطن: پیش از رفتن و پس از برگشتن
community-road = می‌گویند در رفتن، برگشتن یا راه کمک می‌کنند
community-road-none = هنوز هیچ سازمانی در آنجا نمی‌گوید در رفتن، برگشتن یا راه کمک می‌کند.
community-home-others = دیگرانی که آنجا کار می‌کنند
community-home-unknown = نمی‌دانیم به مردمی که می‌روند یا برمی‌گردند کمک می‌کنند یا نه. اول بپرسید.
community-place = همه سازمان‌های آنجا: { $place }
community-no-country = این بیش از یک کشور است. صفحه هر کشور را ببینید.
networks-title = شبکه‌ها
networks-lead = کدام سازمان‌ها با هم پیوند دارند. این‌ها با دو سازمان دیگر یا بیشتر پیوند دارند.
networks-table = جدول شبکه‌ها
networks-organization = سازمان
networks-others = با چند سازمان پیوند دارد
network-page-title = شبکه: { $name }
network-to-listing = راه تماس و کمک این سازمان
network-lead = چه کسی با چه کسی کار می‌کند، آن‌طور که در اطلاعات ما آمده است. تصویر و جدول یک چیز را می‌گویند.
network-desc = سازمان‌های شماره‌دار: { $bodies }، پیوندهای میان آن‌ها: { $relations }. جدول پایین همین را با کلمه می‌گوید.
network-legend = شماره‌ها همان شماره‌های جدول است. خط بریده: در گذشته. دایره بریده: هنوز اینجا صفحه ندارد.
network-left-out = { $count } سازمان دیگر جا نشد.
network-table = جدول پیوندهای میان سازمان‌ها
network-relation = نسبتش با دیگری
network-other = سازمان دیگر
network-time = کی
network-source = منبع
network-until = تا { $date }
network-no-record = هنوز اینجا صفحه ندارد
network-sources-together = همه منبع‌های آن با هم
listing-network = شبکه آن در تصویر و جدول

## The map of a country

map-bare = هنوز چیزی نیست
map-numbers = هرچه منطقه پررنگ‌تر باشد، سازمان‌های بیشتری آنجا کمک می‌کنند. جدول همین عددها را دارد.
map-borders = منطقه‌ها از فهرست ISO 3166-2 است. نقشه نمی‌گوید هر جا از آنِ کیست.
map-missing = روی نقشه نیست: { $places }.
