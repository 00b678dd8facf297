## The front page

home-title = Дар наздикии худ кӯмак ёбед
home-lead = Бепул, бо забони Шумо. Аккаунт лозим нест. Мо дар бораи Шумо ҳеҷ чизро нигоҳ намедорем.
home-question = Чӣ шуд?
home-question-hint = Масалан: хӯҷаин маошамро намедиҳад
home-where = Дар куҷо ҳастед?
home-anywhere = Дар ҳама ҷо
home-whole-country = { $country }, тамоми кишвар
home-find = Кӯмак ёфтан
home-needs = Ё он чиро, ки лозим аст, интихоб кунед
home-all-needs = Ҳамаи намудҳои кӯмак
home-totals =
    { $help ->
        [one] { $help } созмон ба одамон кӯмак мекунад
       *[other] { $help } созмон ба одамон кӯмак мекунанд
    }
home-totals-all = дар рӯйхат ҳамагӣ { $all }
home-scam = Барои ваъда ҳеҷ гоҳ пул надиҳед.
