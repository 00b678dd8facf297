## The page of a service

service-more = Cost, hours, what to bring
service-of = Offered by
service-unnamed = A service
service-areas = For people in: { $places }
service-way = How to get this help
service-way-unknown = How to get this help is not known. Ask first.
service-bring-unknown = What to bring is not known. Ask first.
service-when-and-where = When and where
service-hours-unknown = Opening hours are not known. Ask first.
service-address-unknown = The address is not known. Ask first.
service-safety-unknown = We do not know what they ask about you and whom they tell. Ask first.
service-confirmed = confirmed on { $date }
service-price-from = from { $amount }
service-price-up-to = up to { $amount }
service-price-in = paid in { $currency }
service-status-active = working
service-status-temporarily-closed = closed for now
service-status-closed = over
service-status-unknown = not known if it still works
welcome-unconditional = Everybody may come.
welcome-preferential = Everybody may come. Some people come first.
welcome-exclusive = Only some people may come.
welcome-not-stated = Who may come is not known. Ask first.
capacity-open = There is room.
capacity-waiting-list = There is a waiting list.
capacity-full = It is full now.
capacity-not-stated = If there is room is not known.
service-wait =
    { $count ->
        [one] About { $count } day of waiting.
       *[other] About { $count } days of waiting.
    }
