## When something is open. They stand after "Open:" and in one line with days and times.

hours-always = las 24 horas, todos los días
hours-every-day = todos los días
hours-all-day = las 24 horas
hours-holidays = días festivos
hours-closed = cerrado
