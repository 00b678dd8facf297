## When something is open. They stand after "Open:" and in one line with days and times.

hours-always = على مدار 24 ساعة، كل يوم
hours-every-day = كل يوم
hours-all-day = على مدار 24 ساعة
hours-holidays = أيام العطل الرسمية
hours-closed = مغلق
