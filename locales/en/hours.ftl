## When something is open. They stand after "Open:" and in one line with days and times.

hours-always = 24 hours a day, every day
hours-every-day = every day
hours-all-day = 24 hours
hours-holidays = public holidays
hours-closed = closed
