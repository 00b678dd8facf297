## Reporting a problem

report-title = Хабар додан дар бораи мушкил
report-lead = Нависед, ки чӣ нодуруст аст. Номи худро гуфтан лозим нест.
report-about = Дар бораи ташкилот: { $organization }
report-about-site = Дар бораи тамоми сайт. Агар сухан дар бораи ташкилот бошад, саҳифаи онро кушоед ва пайванди он ҷоро пахш кунед.
report-kind = Чӣ нодуруст аст?
report-kind-asked-for-money = Онҳо пул талаб карданд
report-kind-kept-documents = Онҳо шиноснома ё ҳуҷҷатҳои маро гирифта монданд
report-kind-wrong-details = Телефон, суроға ё вақти корӣ нодуруст аст
report-kind-closed = Ташкилот баста шудааст
report-kind-unsafe = Он ҷо хатарнок аст
report-kind-copy = Касе худро ба ҷойи ин ташкилот нишон медиҳад
report-kind-other = Чизи дигар
report-text = Чӣ шуд?
report-text-hint = На бештар аз { $limit } аломат. Холӣ монондан мумкин аст. Ном ва ҳуҷҷатҳои одамони дигарро нанависед.

## Suggesting an organization

suggest-title = Пешниҳоди ташкилот
suggest-lead = Касеро медонед, ки ба муҳоҷирон кӯмак мекунад, вале дар ин ҷо нест? Ба мо нависед. Аввал месанҷем. То он вақт дар сайт чизе намебарояд.
suggest-name = Номи он
suggest-place = Он дар куҷост?
suggest-place-hint = Кишвар ва шаҳр
suggest-help = Дар чӣ кор кӯмак мекунад?
suggest-reach = Чӣ тавр бо он тамос гирифтан мумкин?
suggest-reach-hint = Телефон, сайт ё кӯча, ҳар чӣ медонед. Суроғаи хонаеро, ки одамон пинҳон мешаванд, нанависед. Холӣ монондан мумкин аст.
suggest-known = Онро аз куҷо медонед?
suggest-known-hint = Масалан: ба ман кӯмак карданд, ман он ҷо кор мекунам, дар борааш хондам. Холӣ монондан мумкин аст.

## What both forms have

form-optional = Холӣ монондан мумкин аст.
form-contact = Бо шумо чӣ тавр тамос гирем?
form-contact-hint = Телефон ё почтаи электронӣ, танҳо агар хоҳед. Он барои пурсидан дар бораи ҳамин паём лозим аст. Баъд аз { $days } рӯз нест мекунем.
form-what-is-kept = Мо танҳо он чиро, ки дар ин ҷо менависед, забони саҳифа ва рӯзро нигоҳ медорем. Кӣ буданатон, дар куҷо буданатон ва аз кадом телефон навиштанатонро нигоҳ намедорем.
form-trap = Инро холӣ монед. Он барои доштани спам аст.
form-check = Пеш аз фиристодан дидан
form-check-title = Пеш аз фиристодан санҷед
form-check-lead = Мо ҳоло чизе нигоҳ надоштаем.
form-left-empty = пур нашудааст
form-send = Фиристодан
form-edit = Тағйир додан
form-problems = Чизе намерасад ё нодуруст аст
form-error-title = Хато: { $title }
form-error-missing = Чизе нависед: { $field }
form-error-not-chosen = Якеро интихоб кунед: { $field }
form-error-too-long = Хеле дароз: { $count } аломат. На бештар аз { $limit } бошад.
form-error-not-empty = Ин ҷойро холӣ кунед: { $field }
form-not-now = Ҳоло паёми шуморо нигоҳ дошта наметавонем. Он гум нашудааст, дар ҳамин ҷост. Як дақиқа интизор шавед ва боз «Фиристодан»-ро пахш кунед.
form-too-many = Дар вақти кӯтоҳ паёми аз ҳад зиёд омад. Паёми шумо гум нашудааст, дар ҳамин ҷост. Баъдтар боз «Фиристодан»-ро пахш кунед.

## The receipt, and what has become of a message

receipt-title = Паёми шумо ба мо расид
receipt-lead = Раҳмат. Онро одам мехонад.
receipt-code = Рамзи шумо
receipt-hint = Онро навишта гиред ё акс гиред. Дубора нишон дода наметавонем. Бо ин рамз мебинед, ки паёматон чӣ шуд.
receipt-contact = Телефон ё почтаи шуморо баъд аз { $days } рӯз нест мекунем.
receipts-title = Паёми ман чӣ шуд?
receipts-lead = Вақте паём фиристодед, рамзи 20-рақама гирифтед. Онро дар ин ҷо нависед.
receipts-code-hint = Фосилаҳо аҳамият надоранд.
receipts-show = Нишон додан
receipts-wrong = Паём бо чунин рамз надорем. Рақамҳоро бори дигар бинед.
receipts-report = Шумо дар бораи мушкил хабар додед: { $date }.
receipts-suggestion = Шумо ташкилотро пешниҳод кардед: { $date }.
receipts-answer = Ҷавоби мо
receipts-no-answer = Мо ҳоло ҷавоб нанавиштаем.
receipts-organization-answer = Ҷавоби ташкилот
report-state-received = Паём дар дасти мост. Ҳоло касе онро надидааст.
report-state-checking = Ҳоло месанҷем.
report-state-fixed = Санҷидем ва саҳифаро ислоҳ кардем. Раҳмат.
report-state-declined = Санҷидем ва чизеро тағйир надодем.
report-state-published = Санҷидем. Акнун дар саҳифаи ташкилот гуфта шудааст.
suggestion-state-received = Паём дар дасти мост. Ҳоло касе онро надидааст.
suggestion-state-checking = Ҳоло месанҷем.
suggestion-state-published = Ташкилот акнун дар феҳрист аст. Раҳмат.
suggestion-state-declined = Мо онро ба феҳрист илова накардем.

## What came from elsewhere

error-403-title = Ин аз саҳифаи мо фиристода нашудааст
error-403-detail = Варақаро дар ҳамин сайт кушоед ва аз ҳамин ҷо фиристед.
