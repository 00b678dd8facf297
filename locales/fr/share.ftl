## Passing an organization on: messages and a sheet to print

share-heading = Envoyer à quelqu’un
share-sms = SMS
share-mail = Courriel
share-print = Imprimer avec un code QR
share-text = Texte à copier
print-back = Tout sur cette organisation
print-how = Pour imprimer cette feuille, utilisez le menu de votre navigateur.
print-code = Code QR avec l’adresse de cette page
print-date = Imprimé le { $date }
