## Passing an organization on: messages and a sheet to print

share-heading = Send this to somebody
share-sms = Text message
share-mail = E-mail
share-print = Print, with a QR code
share-text = Text to copy
print-back = All about this organization
print-how = To print this sheet, use the menu of your browser.
print-code = QR code with the address of this page
print-date = Printed on { $date }
