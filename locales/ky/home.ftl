## The front page

home-title = Жакын жерден жардам табыңыз
home-lead = Акысыз жана өз тилиңизде. Аккаунт керек эмес. Сиз жөнүндө эч нерсе сактабайбыз.
home-question = Эмне болду?
home-question-hint = Мисалы: кожоюн айлык бербей жатат
home-where = Кайдасыз?
home-anywhere = Каалаган жер
home-whole-country = { $country }, бүт өлкө
home-find = Жардам табуу
home-needs = Же эмне керек экенин тандаңыз
home-all-needs = Жардамдын бардык түрлөрү
home-totals =
    { $help ->
        [one] Адамдарга жардам берген { $help } уюм
       *[other] Адамдарга жардам берген { $help } уюм
    }
home-totals-all = тизмеде баары болуп { $all } уюм
home-scam = Куру убада үчүн эч качан акча бербеңиз.
