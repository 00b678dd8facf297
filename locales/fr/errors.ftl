## What went wrong, and what to do

error-400-title = Nous ne pouvons pas lire cette demande
error-400-detail = Il y a une erreur dans l’adresse ou dans le formulaire. Allez à l’accueil et réessayez.
error-404-title = Il n’y a rien ici
error-404-detail = La page a peut-être changé de place. Cherchez-la ou allez à l’accueil.
error-405-title = Cela ne marche pas ici
error-405-detail = Utilisez les liens et les boutons de la page.
error-408-title = Cela a pris trop de temps
error-408-detail = Votre connexion est peut-être lente. Réessayez.
error-410-title = Ceci n’est plus ici
error-410-detail = L’organisation a été retirée de l’annuaire. Cherchez-en d’autres qui peuvent vous aider.
error-too-long-title = C’est trop long
error-too-long-detail = Écrivez quelque chose de plus court et réessayez.
error-415-title = Nous ne pouvons pas lire ce format
error-415-detail = Envoyez un formulaire simple, ou du JSON là où la documentation le dit.
error-421-title = Ce n’est pas notre adresse
error-421-detail = Vérifiez l’adresse que vous avez tapée.
error-422-title = Il y a quelque chose à corriger
error-422-detail = Changez ce qui est indiqué plus bas et réessayez.
error-429-title = Trop de demandes
error-429-detail = Attendez une minute et réessayez.
error-500-title = Quelque chose est tombé en panne ici
error-500-detail = C’est notre faute, pas la vôtre. Réessayez plus tard.
error-503-title = Le site est trop occupé en ce moment
error-503-detail = Réessayez dans quelques secondes.
error-reference = Si vous nous écrivez à ce sujet, donnez ce numéro : { $id }
error-home = Aller à l’accueil
error-search = Rechercher
error-needs = Tous les types d’aide

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Il y a trop de paramètres. Le maximum est { $limit }.
error-value-too-long = { $field } : pas plus de { $limit } caractères.
error-parameter-twice = { $field } : une seule fois, pas plus.
error-not-utf8 = { $field } : ce n’est pas du texte en UTF-8.
error-harmful-characters = { $field } : il y a des caractères qui ne sont pas du texte.
error-unknown-value = { $field } : nous ne connaissons pas cette valeur.
error-number-out-of-range = { $field } : donnez un nombre de 1 à { $limit }.
error-not-a-cursor = { $field } : reprenez-le dans la réponse d’avant, sans rien changer.
error-not-json = Ce n’est pas du JSON.
error-not-a-value = { $field } : cette valeur ne convient pas ici.
