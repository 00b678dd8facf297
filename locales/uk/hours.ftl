## When something is open. They stand after "Open:" and in one line with days and times.

hours-always = цілодобово, без вихідних
hours-every-day = щодня
hours-all-day = цілодобово
hours-holidays = свята
hours-closed = зачинено
