## The page of a service

service-more = Prix, horaires, ce qu’il faut apporter
service-of = Qui aide
service-unnamed = Un service
service-areas = Pour les personnes qui vivent ici : { $places }
service-way = Comment recevoir cette aide
service-way-unknown = On ne sait pas comment recevoir cette aide. Demandez d’abord.
service-bring-unknown = On ne sait pas ce qu’il faut apporter. Demandez d’abord.
service-when-and-where = Quand et où
service-hours-unknown = Horaires inconnus. Demandez d’abord.
service-address-unknown = Adresse inconnue. Demandez d’abord.
service-safety-unknown = Nous ne savons pas ce que l’on vous demandera ni à qui on le dira. Posez d’abord la question.
service-confirmed = confirmé le { $date }
service-price-from = à partir de { $amount }
service-price-up-to = jusqu’à { $amount }
service-price-in = à payer en { $currency }
service-status-active = marche
service-status-temporarily-closed = fermé pour le moment
service-status-closed = terminé
service-status-unknown = on ne sait pas si cela marche encore
welcome-unconditional = Tout le monde peut venir.
welcome-preferential = Tout le monde peut venir. Certaines personnes passent d’abord.
welcome-exclusive = Seulement certaines personnes peuvent venir.
welcome-not-stated = On ne sait pas qui peut venir. Demandez d’abord.
capacity-open = Il y a de la place.
capacity-waiting-list = Il y a une liste d’attente.
capacity-full = C’est complet en ce moment.
capacity-not-stated = On ne sait pas s’il y a de la place.
service-wait =
    { $count ->
        [one] Attente : environ { $count } jour.
       *[other] Attente : environ { $count } jours.
    }
