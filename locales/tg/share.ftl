## Passing an organization on: messages and a sheet to print

share-heading = Ба каси дигар фиристодан
share-sms = Паёмаки СМС
share-mail = Мактуби электронӣ
share-print = Чоп кардан бо QR-код
share-text = Матн барои нусха гирифтан
print-back = Ҳама чиз дар бораи ин созмон
print-how = Барои чоп кардани ин варақ менюи браузерро кушоед.
print-code = QR-код бо суроғаи ин саҳифа
print-date = Санаи чоп: { $date }
