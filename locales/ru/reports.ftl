## Reporting a problem

report-title = Сообщить о проблеме
report-lead = Расскажите, что не так. Называть себя не нужно.
report-about = Об организации: { $organization }
report-about-site = О сайте в целом. Если дело в организации, откройте её страницу и нажмите ссылку там.
report-kind = Что не так?
report-kind-asked-for-money = Там просили деньги
report-kind-kept-documents = Там забрали мой паспорт или документы
report-kind-wrong-details = Неверный телефон, адрес или часы работы
report-kind-closed = Организация закрыта
report-kind-unsafe = Там опасно
report-kind-copy = Кто-то выдаёт себя за эту организацию
report-kind-other = Другое
report-text = Что случилось?
report-text-hint = Не больше { $limit } знаков. Можно оставить пустым. Не пишите имена и документы других людей.

## Suggesting an organization

suggest-title = Предложить организацию
suggest-lead = Знаете, кто помогает мигрантам, а здесь его нет? Напишите нам. Сначала мы проверим. До этого на сайте ничего не появится.
suggest-name = Название
suggest-place = Где она находится?
suggest-place-hint = Страна и город
suggest-help = С чем она помогает?
suggest-reach = Как с ней связаться?
suggest-reach-hint = Телефон, сайт или улица, что знаете. Не пишите адрес дома, где люди прячутся. Можно оставить пустым.
suggest-known = Откуда вы её знаете?
suggest-known-hint = Например: мне там помогли, я там работаю, я о ней читал(а). Можно оставить пустым.

## What both forms have

form-optional = Можно оставить пустым.
form-contact = Как с вами связаться?
form-contact-hint = Телефон или почта, только если хотите. Нужно, чтобы спросить вас об этом сообщении. Удалим через { $days } дн.
form-what-is-kept = Мы храним только то, что вы здесь напишете, язык страницы и день. Мы не храним, кто вы, где вы и с какого телефона пишете.
form-trap = Оставьте пустым. Это поле ловит спам.
form-check = Посмотреть перед отправкой
form-check-title = Проверьте перед отправкой
form-check-lead = Мы пока ничего не сохранили.
form-left-empty = не заполнено
form-send = Отправить
form-edit = Изменить
form-problems = Чего-то не хватает или что-то не так
form-error-title = Ошибка: { $title }
form-error-missing = Напишите что-нибудь: { $field }
form-error-not-chosen = Выберите один ответ: { $field }
form-error-too-long = Слишком длинно: { $count } знаков. Можно не больше { $limit }.
form-error-not-empty = Очистите это поле: { $field }
form-not-now = Сейчас мы не можем сохранить ваше сообщение. Оно не пропало, оно осталось здесь. Подождите минуту и снова нажмите «Отправить».
form-too-many = За короткое время пришло слишком много сообщений. Ваше не пропало, оно осталось здесь. Нажмите «Отправить» позже.

## The receipt, and what has become of a message

receipt-title = Мы получили ваше сообщение
receipt-lead = Спасибо. Его прочитает человек.
receipt-code = Ваш код
receipt-hint = Запишите его или сфотографируйте. Второй раз мы его показать не сможем. По этому коду можно узнать, что стало с вашим сообщением.
receipt-contact = Ваш телефон или почту мы удалим через { $days } дн.
receipts-title = Что с моим сообщением?
receipts-lead = Когда вы отправили сообщение, вы получили код из 20 цифр. Введите его здесь.
receipts-code-hint = Пробелы не важны.
receipts-show = Показать
receipts-wrong = Сообщения с таким кодом у нас нет. Проверьте цифры ещё раз.
receipts-report = Вы сообщили о проблеме: { $date }.
receipts-suggestion = Вы предложили организацию: { $date }.
receipts-answer = Наш ответ
receipts-no-answer = Мы ещё не написали ответ.
receipts-organization-answer = Ответ организации
report-state-received = Сообщение у нас. Его ещё никто не смотрел.
report-state-checking = Мы сейчас проверяем.
report-state-fixed = Мы проверили и исправили страницу. Спасибо.
report-state-declined = Мы проверили и ничего не изменили.
report-state-published = Мы проверили. Теперь об этом сказано на странице организации.
suggestion-state-received = Сообщение у нас. Его ещё никто не смотрел.
suggestion-state-checking = Мы сейчас проверяем.
suggestion-state-published = Организация уже в справочнике. Спасибо.
suggestion-state-declined = Мы не добавили её в справочник.

## What came from elsewhere

error-403-title = Это отправлено не с нашей страницы
error-403-detail = Откройте форму на этом сайте и отправьте её отсюда.
