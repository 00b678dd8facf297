## When something is open. They stand after "Open:" and in one line with days and times.

hours-always = kecha-yu kunduz, har kuni
hours-every-day = har kuni
hours-all-day = kecha-yu kunduz
hours-holidays = bayram kunlari
hours-closed = yopiq
