## Reporting a problem

report-title = Көйгөй тууралуу кабарлоо
report-lead = Эмне туура эмес экенин жазыңыз. Ким экениңизди айтуу шарт эмес.
report-about = Уюм тууралуу: { $organization }
report-about-site = Бүт сайт тууралуу. Кеп уюм тууралуу болсо, анын барагын ачып, ошол жердеги шилтемени басыңыз.
report-kind = Эмне туура эмес?
report-kind-asked-for-money = Алар акча сурашты
report-kind-kept-documents = Паспортумду же документтеримди алып коюшту
report-kind-wrong-details = Телефон, дарек же иш убактысы туура эмес
report-kind-closed = Уюм жабылган
report-kind-unsafe = Ал жер коркунучтуу
report-kind-copy = Бирөө өзүн ушул уюм катары көрсөтүп жатат
report-kind-other = Башка нерсе
report-text = Эмне болду?
report-text-hint = Эң көп { $limit } белги. Бош калтырса болот. Башка адамдардын атын жана документтерин жазбаңыз.

## Suggesting an organization

suggest-title = Уюм сунуштоо
suggest-lead = Мигранттарга жардам берген, бирок бул жерде жок уюмду билесизби? Бизге жазыңыз. Адегенде текшеребиз. Ага чейин сайтта эч нерсе чыкпайт.
suggest-name = Аталышы
suggest-place = Ал кайда?
suggest-place-hint = Өлкө жана шаар
suggest-help = Эмнеге жардам берет?
suggest-reach = Ага кантип кайрылса болот?
suggest-reach-hint = Телефон, сайт же көчө, эмнени билсеңиз. Адамдар жашынган үйдүн дарегин жазбаңыз. Бош калтырса болот.
suggest-known = Аны кайдан билесиз?
suggest-known-hint = Мисалы: мага жардам беришкен, мен ал жерде иштейм, ал тууралуу окугам. Бош калтырса болот.

## What both forms have

form-optional = Бош калтырса болот.
form-contact = Сиз менен кантип байланышабыз?
form-contact-hint = Телефон же электрондук почта, кааласаңыз гана. Ал ушул билдирүү тууралуу сурап билүү үчүн керек. { $days } күндөн кийин өчүрөбүз.
form-what-is-kept = Биз бул жерге жазганыңызды, барактын тилин жана күндү гана сактайбыз. Ким экениңизди, кайда экениңизди жана кайсы телефондон жазганыңызды сактабайбыз.
form-trap = Муну бош калтырыңыз. Ал спамды кармоо үчүн.
form-check = Жөнөтөрдөн мурун көрүү
form-check-title = Жөнөтөрдөн мурун текшериңиз
form-check-lead = Азырынча эч нерсе сакталган жок.
form-left-empty = толтурулган эмес
form-send = Жөнөтүү
form-edit = Өзгөртүү
form-problems = Бир нерсе жетишпейт же туура эмес
form-error-title = Ката: { $title }
form-error-missing = Бир нерсе жазыңыз: { $field }
form-error-not-chosen = Бирин тандаңыз: { $field }
form-error-too-long = Өтө узун: { $count } белги. Эң көп { $limit } болсун.
form-error-not-empty = Бул жерди бошотуңуз: { $field }
form-not-now = Азыр билдирүүңүздү сактай албай жатабыз. Ал жоголгон жок, ушул жерде турат. Бир мүнөт күтүп, кайра «Жөнөтүү» дегенди басыңыз.
form-too-many = Кыска убакытта өтө көп билдирүү келди. Сиздики жоголгон жок, ушул жерде турат. Кийинчерээк кайра «Жөнөтүү» дегенди басыңыз.

## The receipt, and what has become of a message

receipt-title = Билдирүүңүз бизге жетти
receipt-lead = Рахмат. Аны адам окуйт.
receipt-code = Сиздин код
receipt-hint = Аны жазып алыңыз же сүрөткө тартыңыз. Кайра көрсөтө албайбыз. Ушул код менен билдирүүңүз эмне болгонун билесиз.
receipt-contact = Телефонуңузду же почтаңызды { $days } күндөн кийин өчүрөбүз.
receipts-title = Билдирүүм эмне болду?
receipts-lead = Билдирүү жөнөткөндө 20 сандуу код алгансыз. Аны ушул жерге жазыңыз.
receipts-code-hint = Боштуктардын мааниси жок.
receipts-show = Көрсөтүү
receipts-wrong = Мындай коддуу билдирүү бизде жок. Сандарды дагы бир жолу караңыз.
receipts-report = Сиз көйгөй тууралуу кабарлагансыз: { $date }.
receipts-suggestion = Сиз уюм сунуштагансыз: { $date }.
receipts-answer = Биздин жооп
receipts-no-answer = Азырынча жооп жазган жокпуз.
receipts-organization-answer = Уюмдун жообу
report-state-received = Билдирүү бизде. Аны азырынча эч ким караган жок.
report-state-checking = Азыр текшерип жатабыз.
report-state-fixed = Текшерип, баракты оңдодук. Рахмат.
report-state-declined = Текшерип, эч нерсени өзгөрткөн жокпуз.
report-state-published = Текшердик. Эми уюмдун барагында бул айтылган.
suggestion-state-received = Билдирүү бизде. Аны азырынча эч ким караган жок.
suggestion-state-checking = Азыр текшерип жатабыз.
suggestion-state-published = Уюм эми тизмеде. Рахмат.
suggestion-state-declined = Биз аны тизмеге кошкон жокпуз.

## What came from elsewhere

error-403-title = Бул биздин барактан жөнөтүлгөн жок
error-403-detail = Форманы ушул сайттан ачып, ушул жерден жөнөтүңүз.
