## Passing an organization on: messages and a sheet to print

share-heading = Башка адамга жөнөтүү
share-sms = СМС билдирүү
share-mail = Электрондук кат
share-print = QR-код менен басып чыгаруу
share-text = Көчүрүп алуу үчүн текст
print-back = Бул уюм жөнүндө баары
print-how = Бул баракты басып чыгаруу үчүн браузердин менюсун ачыңыз.
print-code = Ушул барактын дареги жазылган QR-код
print-date = Басылып чыккан күнү: { $date }
