## Passing an organization on: messages and a sheet to print

share-heading = Отправить другому человеку
share-sms = СМС
share-mail = Электронное письмо
share-print = Напечатать с QR-кодом
share-text = Текст, который можно скопировать
print-back = Всё об этой организации
print-how = Чтобы напечатать этот лист, откройте меню браузера.
print-code = QR-код с адресом этой страницы
print-date = Дата печати: { $date }
