## The front page

home-title = Жакын жерден жардам табыңыз
home-lead = Акысыз, өз тилиңизде. Катталуу жок. Сиз жөнүндө эч нерсе сактабайбыз.
home-question = Эмне болду?
home-question-hint = Мисалы: кожоюн айлык бербей жатат
home-where = Кайдасыз?
home-anywhere = Каалаган жерде
home-whole-country = { $country }: бүт өлкө
home-find = Жардам табуу
home-needs = Же эмне керек экенин тандаңыз
home-all-needs = Жардамдын бардык түрлөрү
home-totals =
    { $help ->
        [one] Адамдарга жардам берген { $help } уюм
       *[other] Адамдарга жардам берген { $help } уюм
    }
home-totals-all = бардыгы { $all } жазуу
home-scam = Убада үчүн эч качан акча төлөбөңүз.
