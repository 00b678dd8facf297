## Passing an organization on: messages and a sheet to print

share-heading = برای کس دیگری بفرستید
share-sms = پیامک
share-mail = ایمیل
share-print = چاپ با کد QR
share-text = متن برای کپی کردن
print-back = همه چیز درباره این سازمان
print-how = برای چاپ این برگه، منوی مرورگر را باز کنید.
print-code = کد QR با نشانی این صفحه
print-date = تاریخ چاپ: { $date }
