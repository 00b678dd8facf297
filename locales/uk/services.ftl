## The page of a service

service-more = Ціна, години роботи, що взяти з собою
service-of = Хто допомагає
service-unnamed = Послуга
service-areas = Для людей у цих місцях: { $places }
service-way = Як отримати допомогу
service-way-unknown = Як отримати цю допомогу, невідомо. Спочатку запитайте.
service-bring-unknown = Що взяти з собою, невідомо. Спочатку запитайте.
service-when-and-where = Коли і де
service-hours-unknown = Години роботи невідомі. Спочатку запитайте.
service-address-unknown = Адреса невідома. Спочатку запитайте.
service-safety-unknown = Ми не знаємо, про що вас спитають і кому про це скажуть. Спочатку запитайте самі.
service-confirmed = підтверджено: { $date }
service-price-from = від { $amount }
service-price-up-to = до { $amount }
service-price-in = оплата в { $currency }
service-status-active = працює
service-status-temporarily-closed = тимчасово зачинено
service-status-closed = більше не працює
service-status-unknown = невідомо, чи працює зараз
welcome-unconditional = Можуть прийти всі.
welcome-preferential = Можуть прийти всі, але декого приймають раніше.
welcome-exclusive = Можуть прийти не всі.
welcome-not-stated = Хто може прийти, невідомо. Спочатку запитайте.
capacity-open = Місця є.
capacity-waiting-list = Є черга.
capacity-full = Зараз місць немає.
capacity-not-stated = Чи є місця, невідомо.
service-wait =
    { $count ->
        [one] Чекати приблизно { $count } день.
        [few] Чекати приблизно { $count } дні.
       *[other] Чекати приблизно { $count } днів.
    }
