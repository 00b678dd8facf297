## Looking around: languages, communities, kinds, networks

ways-title = Як іще шукати
languages-title = Мови
languages-lead = Якими мовами організації допомагають людям.
languages-table = Таблиця мов
languages-all = Усього
languages-staff = Говорять самі працівники
languages-interpreter = Через перекладача
languages-other = Письмово, або з Вашим помічником
languages-not-stated = Як саме, невідомо
languages-how-unknown = Ми поки не знаємо, хто говорить: самі працівники чи перекладач. Спершу запитайте.
languages-nobody = У нашому довіднику поки ніхто не пише, що допомагає цією мовою. Запитайте про перекладача.
languages-unsaid =
    { $count ->
        [one] Ще { $count } організація не пише, якими мовами допомагає. Спершу запитайте.
        [few] Ще { $count } організації не пишуть, якими мовами допомагають. Спершу запитайте.
       *[other] Ще { $count } організацій не пишуть, якими мовами допомагають. Спершу запитайте.
    }
language-page-title = Допомога цією мовою: { $language }
communities-title = Звідки люди приїхали
communities-lead = Хто допомагає людям з однієї країни: за кордоном і вдома.
communities-table = Таблиця країн і країв
communities-from = Звідки люди
communities-not-one-country = кілька країн
communities-others = Інші організації не пишуть, звідки мають бути люди. До них теж можна звернутися.
community-page-title = Для людей із цих місць: { $community }
community-abroad = За кордоном
community-abroad-none = Поки жодна організація за кордоном не пише, що допомагає людям звідси.
community-embassies = Посольства й консульства
community-embassies-none = Посольства чи консульства для людей звідси в довіднику поки немає.
community-home = Удома: до відʼїзду й після повернення
community-road = Пишуть, що допомагають із відʼїздом, поверненням або дорогою
community-road-none = Поки жодна організація там не пише, що допомагає з відʼїздом, поверненням або дорогою.
community-home-others = Інші, хто там працює
community-home-unknown = Ми не знаємо, чи допомагають вони тим, хто їде або повертається. Спершу запитайте.
community-place = Усі організації там: { $place }
community-no-country = Це більше ніж одна країна. Дивіться сторінку кожної країни.
networks-title = Мережі
networks-lead = Які організації повʼязані між собою. Ці мають звʼязки з двома або більше іншими.
networks-table = Таблиця мереж
networks-organization = Організація
networks-others = Повʼязана зі стількома
network-page-title = Мережа: { $name }
network-to-listing = Контакти й допомога цієї організації
network-lead = Хто з ким працює, за нашими записами. На малюнку й у таблиці те саме.
network-desc = Організацій із номерами: { $bodies }, звʼязків між ними: { $relations }. Таблиця нижче каже те саме словами.
network-legend = Номери ті самі, що в таблиці. Переривчаста лінія: у минулому. Переривчасте коло: сторінки тут поки немає.
network-left-out = Не вмістилися: { $count }.
network-table = Таблиця звʼязків між організаціями
network-relation = Ким є для іншої
network-other = Інша організація
network-time = Коли
network-source = Джерело
network-until = до { $date }
network-no-record = сторінки тут поки немає
network-sources-together = Усі джерела її запису разом
listing-network = Її мережа на малюнку й у таблиці

## The map of a country

map-bare = Поки нічого немає
map-numbers = Чим густіший колір регіону, тим більше організацій там допомагає. У таблиці ті самі числа.
map-borders = Регіони взято зі списку ISO 3166-2. Карта не каже, кому належить місце.
map-missing = Немає на карті: { $places }.
