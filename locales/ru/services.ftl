## The page of a service

service-more = Цена, часы работы, что взять с собой
service-of = Кто помогает
service-unnamed = Услуга
service-areas = Для людей в этих местах: { $places }
service-way = Как получить помощь
service-way-unknown = Как получить эту помощь, неизвестно. Сначала спросите.
service-bring-unknown = Что взять с собой, неизвестно. Сначала спросите.
service-when-and-where = Когда и где
service-hours-unknown = Часы работы неизвестны. Сначала спросите.
service-address-unknown = Адрес неизвестен. Сначала спросите.
service-safety-unknown = Мы не знаем, о чём вас спросят и кому об этом скажут. Сначала спросите сами.
service-confirmed = подтверждено: { $date }
service-price-from = от { $amount }
service-price-up-to = до { $amount }
service-price-in = оплата в { $currency }
service-status-active = работает
service-status-temporarily-closed = временно закрыто
service-status-closed = больше не работает
service-status-unknown = неизвестно, работает ли сейчас
welcome-unconditional = Могут прийти все.
welcome-preferential = Могут прийти все, но некоторых принимают раньше.
welcome-exclusive = Могут прийти не все.
welcome-not-stated = Кто может прийти, неизвестно. Сначала спросите.
capacity-open = Места есть.
capacity-waiting-list = Есть очередь.
capacity-full = Сейчас мест нет.
capacity-not-stated = Есть ли места, неизвестно.
service-wait =
    { $count ->
        [one] Ждать примерно { $count } день.
        [few] Ждать примерно { $count } дня.
       *[other] Ждать примерно { $count } дней.
    }
