## The frame of every page

site-name = Хамрох
site-tagline = Організації, які допомагають мігрантам
skip-to-content = Одразу до тексту сторінки
leave = Піти
leave-title = Одразу піти з цього сайту
language = Мова
language-nav = Виберіть мову
footer-nav = Про цей сайт
footer-needs = Усі види допомоги
footer-places = Усі місця
footer-search = Пошук
footer-free = Сайт безкоштовний. Ми нічого про Вас не зберігаємо.
footer-data = Дані для програм (JSON)
footer-licence = Дані: CC BY 4.0
machine-made = Переклав компʼютер, носій мови ще не перевірив
shown-in = Перекладу поки немає. Мова цього тексту: { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Зараз ми не можемо показати найновіші дані. Ви бачите те, що було раніше ({ $date }).
scam-warning = Чесні помічники не забирають Ваш паспорт, не продають реєстрацію там, де Ви не живете, не обіцяють результат і не відмовляються дати чек.
page-nav = Сторінки
page-previous = Назад
page-next = Далі
page-of = Сторінка { $page } з { $last }
breadcrumb = Ви тут
unknown = невідомо
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
trust-cost = Скільки коштує
trust-checked-label = Перевірка
trust-source-label = Звідки дані
trust-not-checked = Ще не перевірено
trust-not-checked-from = Ще не перевірено. Дані за { $date }
trust-checked = Ми перевірили { $date }, { $method }
trust-confirmed = Організація сама підтвердила ({ $date })
trust-may-have-changed = Відтоді щось могло змінитися
trust-old = Це старі дані
trust-from-paper = З наукової статті ({ $date })
trust-from-paper-and-web = З наукової статті ({ $date }) та відкритих сторінок, остання: { $newest }
trust-from-web = З відкритих сторінок в інтернеті, остання: { $date }
trust-from-web-undated = З відкритих сторінок в інтернеті без дати
trust-from-organization = Додала сама організація
trust-from-import = З іншого довідника
trust-synthetic = Вигадано, лише для вимірювань
trust-claimed = Цю сторінку веде сама організація
