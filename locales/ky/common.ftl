## The frame of every page

site-name = Хамрох
site-tagline = Мигранттарга жардам берген уюмдар
skip-to-content = Негизги текстке өтүү
leave = Чыгуу
leave-title = Бул сайттан дароо чыгуу
language = Тил
language-nav = Тилди тандаңыз
footer-nav = Бул сайт жөнүндө
footer-needs = Жардамдын бардык түрлөрү
footer-places = Бардык жерлер
footer-search = Издөө
footer-free = Сайт акысыз. Сиз жөнүндө эч нерсе сактабайбыз.
footer-data = Программалар үчүн маалымат (JSON)
footer-licence = Маалымат: CC BY 4.0
machine-made = Машина которгон, бул тилде сүйлөгөн адам азырынча текшере элек
shown-in = Азырынча которула элек. Көрсөтүлгөн тил: { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Азыр жаңы жазууларды ала албай жатабыз. Сиз көргөн маалымат: { $date }.
scam-warning = Чынчыл жардамчы паспортуңузду алып койбойт, сиз жашабаган жерге каттоо сатпайт, натыйжа убада кылбайт жана чек берүүдөн баш тартпайт.
page-nav = Барактар
page-previous = Артка
page-next = Алдыга
page-of = { $last } барактын { $page }-барагы
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

trust-heading = Биз билгендер
trust-cost = Баасы
trust-checked-label = Текшерүү
trust-source-label = Булак
trust-not-checked = Азырынча текшериле элек
trust-not-checked-from = Азырынча текшериле элек. Маалыматтын убактысы: { $date }
trust-checked = Биз текшердик: { $date }, { $method }
trust-confirmed = Уюм ырастады: { $date }
trust-may-have-changed = Андан бери өзгөргөн болушу мүмкүн
trust-old = Бул эски маалымат
trust-from-paper = Илимий макаладан, { $date }
trust-from-organization = Уюмдун өзү кошкон
trust-from-import = Башка маалымдамадан
trust-synthetic = Өлчөө үчүн гана ойлоп табылган
trust-claimed = Бул баракты уюмдун өзү жүргүзөт
