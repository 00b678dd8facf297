## When something is open. They stand after "Open:" and in one line with days and times.

hours-always = شبانه‌روزی، هر روز
hours-every-day = هر روز
hours-all-day = شبانه‌روزی
hours-holidays = روزهای تعطیل رسمی
hours-closed = تعطیل
