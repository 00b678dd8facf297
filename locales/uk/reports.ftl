## Reporting a problem

report-title = Повідомити про проблему
report-lead = Розкажіть, що не так. Називати себе не потрібно.
report-about = Про організацію: { $organization }
report-about-site = Про сайт загалом. Якщо йдеться про організацію, відкрийте її сторінку й натисніть посилання там.
report-kind = Що не так?
report-kind-asked-for-money = Там просили гроші
report-kind-kept-documents = Там забрали мій паспорт або документи
report-kind-wrong-details = Неправильний телефон, адреса або години роботи
report-kind-closed = Організація закрита
report-kind-unsafe = Там небезпечно
report-kind-copy = Хтось видає себе за цю організацію
report-kind-other = Інше
report-text = Що сталося?
report-text-hint = Не більше { $limit } знаків. Можна залишити порожнім. Не пишіть імена й документи інших людей.

## Suggesting an organization

suggest-title = Запропонувати організацію
suggest-lead = Знаєте, хто допомагає мігрантам, а тут його немає? Напишіть нам. Спершу ми перевіримо. До того на сайті нічого не з’явиться.
suggest-name = Назва
suggest-place = Де вона?
suggest-place-hint = Країна й місто
suggest-help = З чим вона допомагає?
suggest-reach = Як з нею зв’язатися?
suggest-reach-hint = Телефон, сайт або вулиця, що знаєте. Не пишіть адресу будинку, де люди ховаються. Можна залишити порожнім.
suggest-known = Звідки ви її знаєте?
suggest-known-hint = Наприклад: мені там допомогли, я там працюю, я про неї читав(-ла). Можна залишити порожнім.

## What both forms have

form-optional = Можна залишити порожнім.
form-contact = Як з вами зв’язатися?
form-contact-hint = Телефон або пошта, лише якщо хочете. Потрібно, щоб запитати вас про це повідомлення. Видалимо через { $days } дн.
form-what-is-kept = Ми зберігаємо лише те, що ви тут напишете, мову сторінки й день. Ми не зберігаємо, хто ви, де ви та з якого телефону пишете.
form-trap = Залиште порожнім. Це поле ловить спам.
form-check = Подивитися перед надсиланням
form-check-title = Перевірте перед надсиланням
form-check-lead = Ми поки нічого не зберегли.
form-left-empty = не заповнено
form-send = Надіслати
form-edit = Змінити
form-problems = Чогось бракує або щось не так
form-error-title = Помилка: { $title }
form-error-missing = Напишіть щось: { $field }
form-error-not-chosen = Виберіть одну відповідь: { $field }
form-error-too-long = Задовго: { $count } знаків. Можна не більше { $limit }.
form-error-not-empty = Очистьте це поле: { $field }
form-not-now = Зараз ми не можемо зберегти ваше повідомлення. Воно не зникло, воно залишилося тут. Зачекайте хвилину й знову натисніть «Надіслати».
form-too-many = За короткий час надійшло забагато повідомлень. Ваше не зникло, воно залишилося тут. Натисніть «Надіслати» пізніше.

## The receipt, and what has become of a message

receipt-title = Ми отримали ваше повідомлення
receipt-lead = Дякуємо. Його прочитає людина.
receipt-code = Ваш код
receipt-hint = Запишіть його або сфотографуйте. Удруге ми його показати не зможемо. За цим кодом можна дізнатися, що сталося з вашим повідомленням.
receipt-contact = Ваш телефон або пошту ми видалимо через { $days } дн.
receipts-title = Що з моїм повідомленням?
receipts-lead = Коли ви надіслали повідомлення, ви отримали код із 20 цифр. Введіть його тут.
receipts-code-hint = Пробіли не важливі.
receipts-show = Показати
receipts-wrong = Повідомлення з таким кодом у нас немає. Перевірте цифри ще раз.
receipts-report = Ви повідомили про проблему: { $date }.
receipts-suggestion = Ви запропонували організацію: { $date }.
receipts-answer = Наша відповідь
receipts-no-answer = Ми ще не написали відповіді.
receipts-organization-answer = Відповідь організації
report-state-received = Повідомлення в нас. Його ще ніхто не дивився.
report-state-checking = Ми зараз перевіряємо.
report-state-fixed = Ми перевірили й виправили сторінку. Дякуємо.
report-state-declined = Ми перевірили й нічого не змінили.
report-state-published = Ми перевірили. Тепер про це сказано на сторінці організації.
suggestion-state-received = Повідомлення в нас. Його ще ніхто не дивився.
suggestion-state-checking = Ми зараз перевіряємо.
suggestion-state-published = Організація вже в довіднику. Дякуємо.
suggestion-state-declined = Ми не додали її до довідника.

## What came from elsewhere

error-403-title = Це надіслано не з нашої сторінки
error-403-detail = Відкрийте форму на цьому сайті й надішліть її звідси.
