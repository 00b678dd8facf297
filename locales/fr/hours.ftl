## When something is open. They stand after "Open:" and in one line with days and times.

hours-always = 24 heures sur 24, tous les jours
hours-every-day = tous les jours
hours-all-day = 24 heures sur 24
hours-holidays = jours fériés
hours-closed = fermé
