## The page of a service

service-more = Precio, horario, qué llevar
service-of = Quién ayuda
service-unnamed = Un servicio
service-areas = Para personas en: { $places }
service-way = Cómo recibir esta ayuda
service-way-unknown = No se sabe cómo recibir esta ayuda. Pregunte antes.
service-bring-unknown = No se sabe qué llevar. Pregunte antes.
service-when-and-where = Cuándo y dónde
service-hours-unknown = No se sabe el horario. Pregunte antes.
service-address-unknown = No se sabe la dirección. Pregunte antes.
service-safety-unknown = No sabemos qué le van a preguntar ni a quién se lo dicen. Pregunte usted antes.
service-confirmed = confirmado el { $date }
service-price-from = desde { $amount }
service-price-up-to = hasta { $amount }
service-price-in = se paga en { $currency }
service-status-active = funciona
service-status-temporarily-closed = cerrado por ahora
service-status-closed = ya no existe
service-status-unknown = no se sabe si funciona ahora
welcome-unconditional = Pueden venir todos.
welcome-preferential = Pueden venir todos. Algunas personas van primero.
welcome-exclusive = Solo pueden venir algunas personas.
welcome-not-stated = No se sabe quién puede venir. Pregunte antes.
capacity-open = Hay lugar.
capacity-waiting-list = Hay lista de espera.
capacity-full = Ahora no hay lugar.
capacity-not-stated = No se sabe si hay lugar.
service-wait =
    { $count ->
        [one] Se espera { $count } día, más o menos.
       *[other] Se esperan { $count } días, más o menos.
    }
