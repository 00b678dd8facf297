## What went wrong, and what to do

error-400-title = Nous ne pouvons pas lire cette demande
error-400-detail = Il y a une erreur dans l’adresse ou le formulaire. Revenez au début et réessayez.
error-404-title = Il n’y a rien ici
error-404-detail = La page a peut-être changé de place. Cherchez-la ou revenez au début.
error-405-title = Cela ne marche pas ici
error-405-detail = Utilisez les liens et les boutons de la page.
error-408-title = C’était trop long
error-408-detail = Votre connexion est peut-être lente. Réessayez.
error-410-title = Ce n’est plus ici
error-410-detail = L’organisation a été retirée de l’annuaire. Cherchez-en d’autres qui peuvent aider.
error-too-long-title = C’est trop long
error-too-long-detail = Raccourcissez et réessayez.
error-415-title = Nous ne pouvons pas lire ce format
error-415-detail = Envoyez un formulaire simple, ou du JSON là où la documentation le dit.
error-421-title = Ce n’est pas notre adresse
error-421-detail = Vérifiez l’adresse que vous avez tapée.
error-422-title = Quelque chose ne va pas encore
error-422-detail = Changez ce qui est indiqué ci-dessous et réessayez.
error-429-title = Trop de demandes
error-429-detail = Attendez une minute et réessayez.
error-500-title = Quelque chose s’est cassé ici
error-500-detail = C’est notre faute, pas la vôtre. Réessayez plus tard.
error-503-title = Trop de monde en ce moment
error-503-detail = Réessayez dans quelques secondes.
error-reference = Si vous nous écrivez à ce sujet, donnez ce numéro : { $id }
error-home = Aller au début
error-search = Rechercher
error-needs = Toutes les aides

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Il y a trop de paramètres ; { $limit } au plus.
error-value-too-long = { $field } : { $limit } caractères au plus, s’il vous plaît.
error-parameter-twice = { $field } : une seule fois, s’il vous plaît.
error-not-utf8 = { $field } : ce n’est pas du texte en UTF-8.
error-harmful-characters = { $field } : il y a des caractères qui ne sont pas du texte.
error-unknown-value = { $field } : nous ne connaissons pas cette valeur.
error-number-out-of-range = { $field } : un nombre de 1 à { $limit }, s’il vous plaît.
error-not-a-cursor = { $field } : prenez-le dans la réponse précédente, tel quel.
error-not-json = Ce n’est pas du JSON.
error-not-a-value = { $field } : cette valeur ne convient pas ici.
