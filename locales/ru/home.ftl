## The front page

home-title = Найдите помощь рядом
home-lead = Бесплатно, на Вашем языке. Аккаунт не нужен. Мы ничего о Вас не храним.
home-question = Что случилось?
home-question-hint = Например: хозяин мне не платит
home-where = Где Вы сейчас?
home-anywhere = В любом месте
home-whole-country = { $country }, вся страна
home-find = Найти помощь
home-needs = Или выберите, что Вам нужно
home-all-needs = Все виды помощи
home-totals =
    { $help ->
        [one] { $help } организация, которая помогает людям
        [few] { $help } организации, которые помогают людям
        [many] { $help } организаций, которые помогают людям
       *[other] { $help } организации, которые помогают людям
    }
home-totals-all = всего в справочнике: { $all }
home-scam = Никогда не платите за обещания.
