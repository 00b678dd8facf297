## Reporting a problem

report-title = گزارش مشکل
report-lead = به ما بگویید چه چیزی درست نیست. لازم نیست بگویید کی هستید.
report-about = دربارهٔ: { $organization }
report-about-site = دربارهٔ کل سایت. اگر دربارهٔ یک سازمان است، صفحهٔ آن را باز کنید و پیوند همان‌جا را بزنید.
report-kind = چه چیزی درست نیست؟
report-kind-asked-for-money = پول خواستند
report-kind-kept-documents = پاسپورت یا مدارک مرا نگه داشتند
report-kind-wrong-details = شماره تلفن، نشانی یا ساعت کار درست نیست
report-kind-closed = سازمان بسته شده است
report-kind-unsafe = آن‌جا خطرناک است
report-kind-copy = کسی خود را به جای این سازمان جا می‌زند
report-kind-other = چیز دیگر
report-text = چه شد؟
report-text-hint = حداکثر { $limit } حرف. می‌توانید خالی بگذارید. نام و مدارک دیگران را ننویسید.

## Suggesting an organization

suggest-title = پیشنهاد یک سازمان
suggest-lead = کسی را می‌شناسید که به مهاجران کمک می‌کند و این‌جا نیست؟ به ما بگویید. اول بررسی می‌کنیم. پیش از آن چیزی در سایت دیده نمی‌شود.
suggest-name = نام آن
suggest-place = کجاست؟
suggest-place-hint = کشور و شهر
suggest-help = در چه کاری کمک می‌کند؟
suggest-reach = چطور می‌شود با آن تماس گرفت؟
suggest-reach-hint = تلفن، سایت یا خیابان، هر چه می‌دانید. نشانی خانه‌ای را که مردم در آن پنهان می‌شوند ننویسید. می‌توانید خالی بگذارید.
suggest-known = آن را از کجا می‌شناسید؟
suggest-known-hint = مثلاً: به من کمک کرد، آن‌جا کار می‌کنم، درباره‌اش خوانده‌ام. می‌توانید خالی بگذارید.

## What both forms have

form-optional = می‌توانید خالی بگذارید.
form-contact = چطور با شما تماس بگیریم؟
form-contact-hint = تلفن یا ایمیل، فقط اگر می‌خواهید. برای پرسیدن دربارهٔ همین پیام است. پس از { $days } روز پاک می‌کنیم.
form-what-is-kept = ما فقط آنچه این‌جا می‌نویسید، زبان صفحه و روز را نگه می‌داریم. نگه نمی‌داریم که چه کسی هستید، کجا هستید یا از کدام تلفن می‌نویسید.
form-trap = این را خالی بگذارید. برای گرفتن هرزنامه است.
form-check = دیدن پیش از فرستادن
form-check-title = پیش از فرستادن یک بار دیگر ببینید
form-check-lead = هنوز چیزی ذخیره نکرده‌ایم.
form-left-empty = خالی مانده
form-send = فرستادن
form-edit = تغییر دادن
form-problems = چیزی کم است یا درست نیست
form-error-title = خطا: { $title }
form-error-missing = لطفاً چیزی بنویسید: { $field }
form-error-not-chosen = لطفاً یکی را انتخاب کنید: { $field }
form-error-too-long = خیلی بلند است: { $count } حرف. لطفاً حداکثر { $limit }.
form-error-not-empty = لطفاً این جا را خالی کنید: { $field }
form-not-now = الان نمی‌توانیم پیام شما را ذخیره کنیم. گم نشده است، همین‌جاست. یک دقیقه صبر کنید و دوباره «فرستادن» را بزنید.
form-too-many = در زمان کوتاهی پیام‌های زیادی رسید. پیام شما گم نشده است، همین‌جاست. لطفاً بعداً دوباره «فرستادن» را بزنید.

## The receipt, and what has become of a message

receipt-title = پیام شما رسید
receipt-lead = سپاس. یک انسان آن را می‌خواند.
receipt-code = کد شما
receipt-hint = آن را بنویسید یا از آن عکس بگیرید. نمی‌توانیم دوباره نشان بدهیم. با این کد می‌بینید پیام شما چه شد.
receipt-contact = تلفن یا ایمیل شما را پس از { $days } روز پاک می‌کنیم.
receipts-title = پیام من چه شد؟
receipts-lead = وقتی پیام فرستادید، یک کد 20 رقمی گرفتید. آن را این‌جا بنویسید.
receipts-code-hint = فاصله‌ها مهم نیست.
receipts-show = نشان دادن
receipts-wrong = پیامی با این کد نداریم. لطفاً رقم‌ها را یک بار دیگر ببینید.
receipts-report = شما در { $date } مشکلی را گزارش کردید.
receipts-suggestion = شما در { $date } سازمانی را پیشنهاد کردید.
receipts-answer = پاسخ ما
receipts-no-answer = هنوز پاسخی ننوشته‌ایم.
receipts-organization-answer = پاسخ سازمان
report-state-received = پیام پیش ماست. هنوز کسی آن را ندیده است.
report-state-checking = داریم بررسی می‌کنیم.
report-state-fixed = بررسی کردیم و صفحه را درست کردیم. سپاس.
report-state-declined = بررسی کردیم و چیزی را تغییر ندادیم.
report-state-published = بررسی کردیم. حالا در صفحهٔ سازمان گفته شده است.
suggestion-state-received = پیام پیش ماست. هنوز کسی آن را ندیده است.
suggestion-state-checking = داریم بررسی می‌کنیم.
suggestion-state-published = سازمان حالا در فهرست است. سپاس.
suggestion-state-declined = آن را به فهرست اضافه نکردیم.

## What came from elsewhere

error-403-title = این از صفحهٔ ما فرستاده نشده است
error-403-detail = فرم را در همین سایت باز کنید و از همین‌جا بفرستید.
