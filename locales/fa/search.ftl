## The list of results

search-title = نتیجه‌ها
search-label = چه لازم دارید؟
search-button = جستجو
search-count =
    { $count ->
        [0] چیزی پیدا نشد
        [one] { $count } سازمان
       *[other] { $count } سازمان
    }
search-applied = انتخاب شما
search-remove = برداشتن: { $filter }
search-words = «{ $words }»
search-filter = فیلتر و ترتیب
search-filter-chosen = فیلتر و ترتیب ({ $count })
search-apply = نشان دادن نتیجه‌ها
search-facet-need = در چه کاری کمک می‌کنند
search-facet-place = جا
search-facet-language = زبان
search-facet-cost = هزینه
search-facet-kind = نوع سازمان
search-more-values = { $count } مورد دیگر
search-sort = ترتیب
search-not-stated = درباره این‌ها بعضی از چیزهایی که خواستید معلوم نیست. از خودشان بپرسید.
search-partial = هیچ سازمانی همه این کلمه‌ها را ندارد. این‌ها بعضی از آن‌ها را دارند.
search-nothing = چیزی با همه این‌ها جور نیست. یک فیلتر را بردارید یا کلمه‌های دیگری بنویسید.
search-nothing-needs = دیدن همه نوع کمک
search-nothing-places = دیدن همه جاها
search-unlisted =
    { $count ->
        [one] { $count } مورد دیگر فقط برای خواندن است یا بسته شده است
       *[other] { $count } مورد دیگر فقط برای خواندن است یا بسته شده است
    }
search-languages-unknown = زبان‌ها معلوم نیست
search-download = این فهرست به شکل فایل:

## Which records, and in which order

listed-help = سازمان‌هایی که به مردم کمک می‌کنند
listed-all = همه موارد
sort-best = نزدیک‌ترین به خواسته شما
sort-checked = آن‌هایی که تازه‌تر بررسی شده‌اند
sort-name = نام
search-corrected = این‌طور خوانده شد: { $words }
search-exact = همین کلمه‌ها را جست‌وجو کن: «{ $words }»
search-instead = یا منظورتان این است:
search-named = سازمان‌هایی با این نام
search-unseen = جست‌وجو بدون ماندن کلمه‌ها در نشانی
search-let-go-words = با این کلمه‌ها چیزی پیدا نشد، پس کنار گذاشته شدند.
search-let-go-languages = به این زبان چیزی پیدا نشد. این‌ها به زبان‌های دیگرند؛ مترجم بخواهید.
search-let-go-kinds = از این نوع چیزی پیدا نشد. این‌ها از نوع‌های دیگرند.
search-let-go-costs = با این هزینه چیزی پیدا نشد. از این‌ها اول هزینه را بپرسید.
search-let-go-places = در این جا چیزی پیدا نشد. این‌ها در جاهای دیگرند.
search-stated = { $stated } این را گفته‌اند، { $unsaid } نگفته‌اند

## Further filters, suggestions, files

search-facet-mode = چگونه به این زبان حرف می‌زنند
search-facet-for = برای چه کسانی
search-facet-way = چگونه می‌توان مراجعه کرد
search-facet-open = باز
search-facet-checked = بررسی‌شده
search-facet-community = برای مردم اهل
search-facet-status = وضعیت
checked-within-6 = در ۶ ماه گذشته بررسی شده
checked-within-12 = در ۱۲ ماه گذشته بررسی شده
open-now = اکنون باز است
sort-nearest = اول نزدیک‌ترین
search-let-go-open = جایی پیدا نشد که اکنون باز باشد. ساعت کار این‌ها را ببینید.
search-let-go-checked = جایی پیدا نشد که به این تازگی بررسی شده باشد. این‌ها پیش‌تر بررسی شده‌اند یا هنوز نشده‌اند.
search-let-go-statuses = با این وضعیت چیزی پیدا نشد.
search-let-go-ways = جایی پیدا نشد که بتوان این‌گونه به آن مراجعه کرد. از این‌ها بپرسید چگونه مراجعه کنید.
search-let-go-modes = جایی پیدا نشد که به این زبان این‌گونه حرف بزنند. از این‌ها بپرسید.
search-let-go-communities = برای مردم آنجا چیزی پیدا نشد. از این‌ها بپرسید آیا به شما هم کمک می‌کنند.
search-let-go-criteria = جایی پیدا نشد که بگوید برای این افراد است. از این‌ها بپرسید آیا به شما هم کمک می‌کنند.
search-why = دلیل نمایش: { $reasons }
search-why-name = نام آن
search-why-words = واژه‌های شما
search-where = کجا هستید؟
suggestions-title = پیشنهادها
suggestions-none = پیشنهادی نیست. با همین واژه‌ها جستجو کنید.
card-no-phone = شماره تلفن معلوم نیست
