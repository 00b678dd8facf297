## The front page

home-title = نزدیک خودتان کمک پیدا کنید
home-lead = رایگان، به زبان شما. لازم نیست ثبت‌نام کنید. ما هیچ چیزی درباره شما نگه نمی‌داریم.
home-question = چه شده است؟
home-question-hint = مثلاً: صاحب‌کارم مزدم را نمی‌دهد
home-where = کجا هستید؟
home-anywhere = همه جا
home-whole-country = { $country }، همه کشور
home-find = پیدا کردن کمک
home-needs = یا آنچه لازم دارید انتخاب کنید
home-all-needs = همه نوع کمک
home-totals =
    { $help ->
        [one] { $help } سازمان به مردم کمک می‌کند
       *[other] { $help } سازمان به مردم کمک می‌کنند
    }
home-totals-all = { $all } مورد در کل فهرست
home-scam = هیچ‌وقت برای قول و وعده پول ندهید.
