## The frame of every page

site-name = Хамрох
site-tagline = Мигранттарга жардам берген уюмдар
skip-to-content = Негизги текстке өтүү
leave = Тез чыгуу
leave-title = Бул сайттан азыр чыгып кетүү
language = Тил
language-nav = Тилди тандаңыз
footer-nav = Бул сайт жөнүндө
footer-needs = Жардамдын бардык түрлөрү
footer-places = Бардык жерлер
footer-search = Издөө
footer-free = Бул сайт акысыз. Сиз жөнүндө эч нерсе сактабайбыз.
footer-data = Программалар үчүн маалымат (JSON)
footer-licence = Маалымат: CC BY 4.0
machine-made = Машинанын котормосу. Бул тил эне тили болгон адам азырынча текшере элек
shown-in = Азырынча которула элек. Текст ушул тилде: { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Азыр эң жаңы маалыматты ача албай жатабыз. Сиз көргөн маалыматтын күнү: { $date }.
scam-warning = Чынчыл жардамчы паспортуңузду алып койбойт, сиз жашабаган жерге каттоо сатпайт, ишиңиз сөзсүз бүтөт деп убада бербейт жана чек берүүдөн баш тартпайт.
page-nav = Барактар
page-previous = Мурунку
page-next = Кийинки
page-of = { $page }-барак, баары { $last }
breadcrumb = Сиз ушул жердесиз
unknown = белгисиз
call = Чалуу
and-more = жана дагы { $count }
organizations-count =
    { $count ->
        [one] { $count } уюм
       *[other] { $count } уюм
    }

## Trust: four signals side by side, in words

trust-heading = Биз эмнени билебиз
trust-cost = Баасы
trust-checked-label = Текшерүү
trust-source-label = Булак
trust-not-checked = Азырынча текшериле элек
trust-not-checked-from = Азырынча текшериле элек. Маалыматтын күнү: { $date }
trust-checked = Биз текшердик: { $date }, { $method }
trust-confirmed = Уюм ырастады: { $date }
trust-may-have-changed = Андан бери өзгөрүп калышы мүмкүн
trust-old = Бул маалымат эски
trust-from-paper = Илимий макаладан, { $date }
trust-from-paper-and-web = Илимий макаладан ({ $date }) жана ачык барактардан, эң жаңысы: { $newest }
trust-from-web = Ачык веб-барактардан, эң жаңысы: { $date }
trust-from-web-undated = Күнү жок ачык веб-барактардан
trust-from-organization = Уюмдун өзү кошкон
trust-from-import = Башка тизмеден алынган
trust-synthetic = Ойдон чыгарылган, өлчөө сынагы үчүн гана
trust-claimed = Бул баракты уюмдун өзү жүргүзөт
