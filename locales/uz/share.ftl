## Passing an organization on: messages and a sheet to print

share-heading = Boshqa odamga yuborish
share-sms = SMS xabar
share-mail = Elektron xat
share-print = QR-kod bilan chop etish
share-text = Nusxa olish uchun matn
print-back = Bu tashkilot haqida hammasi
print-how = Bu varaqni chop etish uchun brauzer menyusini oching.
print-code = Shu sahifa manzili yozilgan QR-kod
print-date = Chop etilgan sana: { $date }
