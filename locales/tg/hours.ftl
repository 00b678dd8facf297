## When something is open. They stand after "Open:" and in one line with days and times.

hours-always = шабонарӯзӣ, ҳар рӯз
hours-every-day = ҳар рӯз
hours-all-day = шабонарӯзӣ
hours-holidays = рӯзҳои ид
hours-closed = баста
