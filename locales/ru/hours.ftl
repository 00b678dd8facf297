## When something is open. They stand after "Open:" and in one line with days and times.

hours-always = круглосуточно, без выходных
hours-every-day = каждый день
hours-all-day = круглосуточно
hours-holidays = праздники
hours-closed = закрыто
