## What an organization's page said before

history-title = اینجا چه چیزی عوض شده است
history-away = الان نمی‌توانیم سابقه را بخوانیم. چند دقیقه دیگر دوباره امتحان کنید. صفحه سازمان کار می‌کند.
history-guarded = شماره‌ها و نشانی‌های قدیمی که دیگر در صفحه نیستند، اینجا هم نشان داده نمی‌شوند.
history-none = هنوز سابقه‌ای نیست.
history-removed = حذف شد
history-added = اضافه شد
history-first = نسخه اول.
history-older = نسخه‌های قدیمی‌تر اینجا نشان داده نمی‌شوند.
history-small = فقط چیزهای کوچکی عوض شده که در این فهرست نیست.
history-unreadable = این نسخه را دیگر نمی‌شود نشان داد.
history-after-unreadable = نسخه قبل از آن را دیگر نمی‌شود نشان داد.
history-by-program = از پرونده‌های ما
history-by-organization = خود سازمان عوض کرد
history-by-us = ما عوض کردیم
history-name = نام
history-kind = نوع سازمان
history-notices = تصمیم‌های مقامات
