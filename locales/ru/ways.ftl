## Looking around: languages, communities, kinds, networks

ways-title = Как ещё искать
languages-title = Языки
languages-lead = На каких языках организации помогают людям.
languages-table = Таблица языков
languages-all = Всего
languages-staff = Говорят сами сотрудники
languages-interpreter = Через переводчика
languages-other = Письменно, или с Вашим помощником
languages-not-stated = Как именно, неизвестно
languages-how-unknown = Мы пока не знаем, кто говорит: сами сотрудники или переводчик. Сначала спросите.
languages-nobody = В нашем справочнике пока никто не пишет, что помогает на этом языке. Спросите о переводчике.
languages-unsaid =
    { $count ->
        [one] Ещё { $count } организация не пишет, на каких языках помогает. Сначала спросите.
        [few] Ещё { $count } организации не пишут, на каких языках помогают. Сначала спросите.
       *[other] Ещё { $count } организаций не пишут, на каких языках помогают. Сначала спросите.
    }
language-page-title = Помощь на этом языке: { $language }
communities-title = Откуда люди приехали
communities-lead = Кто помогает людям из одной страны: за границей и дома.
communities-table = Таблица стран и краёв
communities-from = Откуда люди
communities-not-one-country = несколько стран
communities-others = Другие организации не пишут, откуда должны быть люди. К ним тоже можно обратиться.
community-page-title = Для людей из этих мест: { $community }
community-abroad = За границей
community-abroad-none = Пока ни одна организация за границей не пишет, что помогает людям отсюда.
community-embassies = Посольства и консульства
community-embassies-none = Посольства или консульства для людей отсюда в справочнике пока нет.
community-home = Дома: до отъезда и после возвращения
community-road = Пишут, что помогают с отъездом, возвращением или дорогой
community-road-none = Пока ни одна организация там не пишет, что помогает с отъездом, возвращением или дорогой.
community-home-others = Другие, кто там работает
community-home-unknown = Мы не знаем, помогают ли они тем, кто уезжает или возвращается. Сначала спросите.
community-place = Все организации там: { $place }
community-no-country = Это больше одной страны. Смотрите страницу каждой страны.
networks-title = Сети
networks-lead = Какие организации связаны друг с другом. У этих есть связи с двумя или больше другими.
networks-table = Таблица сетей
networks-organization = Организация
networks-others = Связана со столькими
network-page-title = Сеть: { $name }
network-to-listing = Контакты и помощь этой организации
network-lead = Кто с кем работает, по нашим записям. На рисунке и в таблице одно и то же.
network-desc = Организаций с номерами: { $bodies }, связей между ними: { $relations }. Таблица ниже говорит то же словами.
network-legend = Номера те же, что в таблице. Прерывистая линия: в прошлом. Прерывистый круг: страницы здесь пока нет.
network-left-out = Не поместились: { $count }.
network-table = Таблица связей между организациями
network-relation = Кем приходится другой
network-other = Другая организация
network-time = Когда
network-source = Источник
network-until = до { $date }
network-no-record = страницы здесь пока нет
network-sources-together = Все источники её записи вместе
listing-network = Её сеть на рисунке и в таблице

## The map of a country

map-bare = Пока ничего нет
map-numbers = Чем гуще цвет региона, тем больше организаций там помогает. В таблице те же числа.
map-borders = Регионы взяты из списка ISO 3166-2. Карта не говорит, кому принадлежит место.
map-missing = Нет на карте: { $places }.
