## The frame of every page

site-name = Ҳамроҳ
site-tagline = Созмонҳое, ки ба муҳоҷирон кӯмак мекунанд
skip-to-content = Гузаштан ба матн
leave = Баромадан
leave-title = Фавран аз ин сайт баромадан
language = Забон
language-nav = Забонро интихоб кунед
footer-nav = Дар бораи ин сайт
footer-needs = Ҳамаи намудҳои кӯмак
footer-places = Ҳамаи ҷойҳо
footer-search = Ҷустуҷӯ
footer-free = Ин сайт бепул аст. Мо дар бораи Шумо ҳеҷ чизро нигоҳ намедорем.
footer-data = Маълумот барои барномаҳо (JSON)
footer-licence = Маълумот: CC BY 4.0
machine-made = Инро компютер тарҷума кардааст, соҳибзабон ҳанӯз насанҷидааст
shown-in = Ҳанӯз тарҷума нашудааст. Матн ба забони { $language } аст.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Ҳозир маълумоти навтаринро гирифта наметавонем. Он чи мебинед, аз { $date } аст.
scam-warning = Ёрдамчии бовиҷдон паспорти Шуморо нигоҳ намедорад, регистратсияи ҷоеро, ки он ҷо зиндагӣ намекунед, намефурӯшад, натиҷаро ваъда намедиҳад ва аз додани чек ё квитансия сар намепечад.
page-nav = Саҳифаҳо
page-previous = Саҳифаи пеш
page-next = Саҳифаи дигар
page-of = Саҳифаи { $page } аз { $last }
breadcrumb = Шумо дар ин ҷо ҳастед
unknown = маълум нест
call = Занг задан
and-more = ва боз { $count }
organizations-count =
    { $count ->
        [one] { $count } созмон
       *[other] { $count } созмон
    }

## Trust: four signals side by side, in words

trust-heading = Он чи мо медонем
trust-cost = Нарх
trust-checked-label = Санҷиш
trust-source-label = Маълумот аз куҷост
trust-not-checked = Ҳанӯз насанҷидаем
trust-not-checked-from = Ҳанӯз насанҷидаем. Маълумот аз { $date }
trust-checked = Мо санҷидем: { $date }, { $method }
trust-confirmed = Худи созмон тасдиқ кард: { $date }
trust-may-have-changed = Аз он вақт шояд чизе тағйир ёфта бошад
trust-old = Ин маълумот кӯҳна аст
trust-from-paper = Аз мақолаи илмӣ, { $date }
trust-from-paper-and-web = Аз мақолаи илмӣ ({ $date }) ва саҳифаҳои кушода, навтаринаш: { $newest }
trust-from-web = Аз саҳифаҳои кушодаи интернет, навтаринаш: { $date }
trust-from-web-undated = Аз саҳифаҳои кушодаи интернет, ки сана надоранд
trust-from-organization = Худи созмон илова кардааст
trust-from-import = Аз рӯйхати дигари созмонҳо
trust-synthetic = Воқеӣ нест, танҳо барои санҷиши кори сайт сохта шудааст
trust-claimed = Ин саҳифаро худи созмон таҳрир мекунад
