## The frame of every page

site-name = Хамрох
site-tagline = Організації, які допомагають мігрантам
skip-to-content = До змісту
leave = Піти
leave-title = Одразу піти з цього сайту
language = Мова
language-nav = Виберіть мову
footer-nav = Про цей сайт
footer-needs = Усі види допомоги
footer-places = Усі місця
footer-search = Пошук
footer-free = Сайт безкоштовний. Ми нічого про вас не зберігаємо.
footer-data = Дані для програм (JSON)
footer-licence = Дані: CC BY 4.0
machine-made = Перекладено машиною, носій мови ще не перевірив
shown-in = Ще не перекладено. Показано іншою мовою: { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Зараз ми не можемо отримати нові записи. Ви бачите те, що було { $date }.
scam-warning = Чесні помічники не забирають паспорт, не продають реєстрацію там, де ви не живете, не обіцяють результат і не відмовляють у чеку.
page-nav = Сторінки
page-previous = Назад
page-next = Далі
page-of = Сторінка { $page } з { $last }
breadcrumb = Ви тут
unknown = не відомо
call = Подзвонити
and-more = і ще { $count }
organizations-count =
    { $count ->
        [one] { $count } організація
        [few] { $count } організації
        [many] { $count } організацій
       *[other] { $count } організації
    }

## Trust: four signals side by side, in words

trust-heading = Що ми знаємо
trust-cost = Ціна
trust-checked-label = Перевірка
trust-source-label = Джерело
trust-not-checked = Ще не перевірено
trust-not-checked-from = Ще не перевірено. Відомості: { $date }
trust-checked = Ми перевірили { $date }, { $method }
trust-confirmed = Організація підтвердила { $date }
trust-may-have-changed = Відтоді могло змінитися
trust-old = Це старі відомості
trust-from-paper = З наукової статті, { $date }
trust-from-organization = Додала сама організація
trust-from-import = З іншого довідника
trust-synthetic = Вигадано, лише для вимірювань
trust-claimed = Цю сторінку веде сама організація
