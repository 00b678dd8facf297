## The front page

home-title = Знайти допомогу поруч
home-lead = Безкоштовно, вашою мовою. Без реєстрації. Ми нічого про вас не зберігаємо.
home-question = Що сталося?
home-question-hint = Наприклад: начальник мені не платить
home-where = Де ви?
home-anywhere = Будь-де
home-whole-country = { $country }: уся країна
home-find = Знайти допомогу
home-needs = Або виберіть, що вам потрібно
home-all-needs = Усі види допомоги
home-totals =
    { $help ->
        [one] { $help } організація, яка допомагає людям
        [few] { $help } організації, які допомагають людям
        [many] { $help } організацій, які допомагають людям
       *[other] { $help } організації, які допомагають людям
    }
home-totals-all = усього записів: { $all }
home-scam = Ніколи не платіть за обіцянку.
