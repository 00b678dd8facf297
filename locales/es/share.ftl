## Passing an organization on: messages and a sheet to print

share-heading = Enviar a otra persona
share-sms = Mensaje de texto
share-mail = Correo electrónico
share-print = Imprimir con código QR
share-text = Texto para copiar
print-back = Todo sobre esta organización
print-how = Para imprimir esta hoja, use el menú de su navegador.
print-code = Código QR con la dirección de esta página
print-date = Fecha de impresión: { $date }
