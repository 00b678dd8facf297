## The frame of every page

site-name = Хамрох
site-tagline = Организации, которые помогают мигрантам
skip-to-content = Сразу к тексту страницы
leave = Уйти
leave-title = Сразу уйти с этого сайта
language = Язык
language-nav = Выберите язык
footer-nav = Об этом сайте
footer-needs = Все виды помощи
footer-places = Все места
footer-search = Поиск
footer-free = Сайт бесплатный. Мы ничего о Вас не храним.
footer-data = Данные для программ (JSON)
footer-licence = Данные: CC BY 4.0
machine-made = Перевёл компьютер, носитель языка ещё не проверил
shown-in = Перевода пока нет. Язык этого текста: { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Сейчас мы не можем показать самые новые данные. Вы видите то, что было раньше ({ $date }).
scam-warning = Честные помощники не забирают Ваш паспорт, не продают регистрацию там, где Вы не живёте, не обещают результат и не отказываются дать чек.
page-nav = Страницы
page-previous = Назад
page-next = Дальше
page-of = Страница { $page } из { $last }
breadcrumb = Вы здесь
unknown = неизвестно
call = Позвонить
and-more = и ещё { $count }
organizations-count =
    { $count ->
        [one] { $count } организация
        [few] { $count } организации
        [many] { $count } организаций
       *[other] { $count } организации
    }

## Trust: four signals side by side, in words

trust-heading = Что мы знаем
trust-cost = Сколько стоит
trust-checked-label = Проверка
trust-source-label = Откуда данные
trust-not-checked = Ещё не проверено
trust-not-checked-from = Ещё не проверено. Данные за { $date }
trust-checked = Мы проверили { $date }, { $method }
trust-confirmed = Организация сама подтвердила ({ $date })
trust-may-have-changed = С тех пор что-то могло измениться
trust-old = Это старые данные
trust-from-paper = Из научной статьи ({ $date })
trust-from-paper-and-web = Из научной статьи ({ $date }) и открытых страниц, последняя: { $newest }
trust-from-web = С открытых страниц в интернете, последняя: { $date }
trust-from-web-undated = С открытых страниц в интернете без даты
trust-from-organization = Добавила сама организация
trust-from-import = Из другого справочника
trust-synthetic = Придумано, только для замеров
trust-claimed = Эту страницу ведёт сама организация
