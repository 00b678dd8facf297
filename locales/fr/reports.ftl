## Reporting a problem

report-title = Signaler un problème
report-lead = Dites-nous ce qui ne va pas. Vous n’avez pas à dire qui vous êtes.
report-about = À propos de : { $organization }
report-about-site = À propos du site en général. Si c’est à propos d’une organisation, ouvrez sa page et utilisez le lien là-bas.
report-kind = Qu’est-ce qui ne va pas ?
report-kind-asked-for-money = On m’a demandé de l’argent
report-kind-kept-documents = On a gardé mon passeport ou mes papiers
report-kind-wrong-details = Un numéro, une adresse ou un horaire est faux
report-kind-closed = C’est fermé
report-kind-unsafe = C’est dangereux là-bas
report-kind-copy = Quelqu’un se fait passer pour cette organisation
report-kind-other = Autre chose
report-text = Que s’est-il passé ?
report-text-hint = { $limit } caractères au plus. Vous pouvez laisser vide. N’écrivez pas les noms ni les papiers d’autres personnes.

## Suggesting an organization

suggest-title = Proposer une organisation
suggest-lead = Vous connaissez quelqu’un qui aide les migrants et qui manque ici ? Dites-le-nous. Nous vérifions d’abord. Rien ne paraît sur le site avant.
suggest-name = Son nom
suggest-place = Où est-elle ?
suggest-place-hint = Pays et ville
suggest-help = À quoi aide-t-elle ?
suggest-reach = Comment la joindre ?
suggest-reach-hint = Téléphone, site ou rue, ce que vous savez. N’écrivez pas l’adresse d’une maison où des gens se cachent. Vous pouvez laisser vide.
suggest-known = Comment la connaissez-vous ?
suggest-known-hint = Par exemple : elle m’a aidé, j’y travaille, j’ai lu un texte sur elle. Vous pouvez laisser vide.

## What both forms have

form-optional = Vous pouvez laisser vide.
form-contact = Comment vous joindre ?
form-contact-hint = Téléphone ou e-mail, seulement si vous voulez. Il sert à vous poser une question sur ce message. Nous l’effaçons après { $days } jours.
form-what-is-kept = Nous gardons seulement ce que vous écrivez ici, la langue de la page et le jour. Nous ne gardons ni qui vous êtes, ni où vous êtes, ni quel téléphone vous utilisez.
form-trap = Laissez ceci vide. C’est pour repérer le spam.
form-check = Voir ce qui sera envoyé
form-check-title = Regardez encore une fois avant d’envoyer
form-check-lead = Nous n’avons encore rien gardé.
form-left-empty = laissé vide
form-send = Envoyer
form-edit = Changer
form-problems = Quelque chose manque ou ne va pas
form-error-title = Erreur : { $title }
form-error-missing = Écrivez quelque chose, s’il vous plaît : { $field }
form-error-not-chosen = Choisissez une réponse, s’il vous plaît : { $field }
form-error-too-long = Trop long : { $count } caractères. { $limit } au plus, s’il vous plaît.
form-error-not-empty = Videz ce champ, s’il vous plaît : { $field }
form-not-now = Nous ne pouvons pas garder votre message maintenant. Il n’est pas perdu : il est encore ici. Attendez une minute et appuyez encore sur « Envoyer ».
form-too-many = Trop de messages sont arrivés en peu de temps. Le vôtre n’est pas perdu : il est encore ici. Appuyez encore sur « Envoyer » plus tard, s’il vous plaît.

## The receipt, and what has become of a message

receipt-title = Nous avons votre message
receipt-lead = Merci. Une personne va le lire.
receipt-code = Votre code
receipt-hint = Notez-le ou prenez-le en photo. Nous ne pouvons pas le montrer encore une fois. Avec ce code, vous pouvez voir ce que votre message est devenu.
receipt-contact = Nous effaçons votre téléphone ou votre e-mail après { $days } jours.
receipts-title = Qu’est devenu mon message ?
receipts-lead = Quand vous avez envoyé votre message, vous avez reçu un code de 20 chiffres. Écrivez-le ici.
receipts-code-hint = Les espaces ne comptent pas.
receipts-show = Montrer
receipts-wrong = Nous ne connaissons pas de message avec ce code. Regardez encore une fois les chiffres, s’il vous plaît.
receipts-report = Vous avez signalé un problème le { $date }.
receipts-suggestion = Vous avez proposé une organisation le { $date }.
receipts-answer = Notre réponse
receipts-no-answer = Nous n’avons pas encore écrit de réponse.
receipts-organization-answer = Réponse de l’organisation
report-state-received = Nous l’avons. Personne ne l’a encore regardé.
report-state-checking = Nous le vérifions maintenant.
report-state-fixed = Nous avons vérifié et changé la page. Merci.
report-state-declined = Nous avons vérifié et rien changé.
report-state-published = Nous avons vérifié. La page de l’organisation le dit maintenant.
suggestion-state-received = Nous l’avons. Personne ne l’a encore regardée.
suggestion-state-checking = Nous la vérifions maintenant.
suggestion-state-published = Elle est maintenant dans l’annuaire. Merci.
suggestion-state-declined = Nous ne l’avons pas ajoutée à l’annuaire.

## What came from elsewhere

error-403-title = Ceci ne vient pas de notre page
error-403-detail = Ouvrez le formulaire sur ce site et envoyez-le d’ici.
