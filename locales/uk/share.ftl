## Passing an organization on: messages and a sheet to print

share-heading = Надіслати іншій людині
share-sms = СМС
share-mail = Електронний лист
share-print = Надрукувати з QR-кодом
share-text = Текст, який можна скопіювати
print-back = Усе про цю організацію
print-how = Щоб надрукувати цей аркуш, відкрийте меню браузера.
print-code = QR-код з адресою цієї сторінки
print-date = Дата друку: { $date }
