## The front page

home-title = Знайдіть допомогу поруч
home-lead = Безкоштовно, Вашою мовою. Обліковий запис не потрібен. Ми нічого про Вас не зберігаємо.
home-question = Що сталося?
home-question-hint = Наприклад: начальник мені не платить
home-where = Де Ви зараз?
home-anywhere = У будь-якому місці
home-whole-country = { $country }, уся країна
home-find = Знайти допомогу
home-needs = Або виберіть, що Вам потрібно
home-all-needs = Усі види допомоги
home-totals =
    { $help ->
        [one] { $help } організація, яка допомагає людям
        [few] { $help } організації, які допомагають людям
        [many] { $help } організацій, які допомагають людям
       *[other] { $help } організації, які допомагають людям
    }
home-totals-all = усього в довіднику: { $all }
home-scam = Ніколи не платіть за обіцянки.
