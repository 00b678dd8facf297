## Passing an organization on: messages and a sheet to print

share-heading = أرسلوها إلى شخص آخر
share-sms = رسالة نصية
share-mail = بريد إلكتروني
share-print = طباعة مع رمز QR
share-text = نص للنسخ
print-back = كل شيء عن هذه المنظمة
print-how = لطباعة هذه الورقة، استعملوا قائمة المتصفح.
print-code = رمز QR فيه عنوان هذه الصفحة
print-date = تاريخ الطباعة: { $date }
