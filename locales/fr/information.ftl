## How to protect oneself, and how to leave fast

staying-title = Protégez-vous
staying-lead = Pour toute personne qui doit cacher à quelqu’un qu’elle cherche de l’aide.
staying-leave = Partir vite
staying-leave-button = En haut de chaque page, il y a le bouton « Quitter ». Il ouvre une page ordinaire d’un autre site.
staying-leave-clears = Le bouton demande aussi au navigateur d’oublier ce qu’il garde de ce site. Certains navigateurs n’en font qu’une partie.
staying-leave-history = Le bouton n’efface pas l’historique. Avec « retour », on peut revoir ce site. Fermez donc aussi l’onglet ou la fenêtre.
staying-leave-titles = Pour certaines aides, comme l’aide contre la violence, le nom de l’onglet ne dit pas de quoi parle la page. L’adresse de la page, elle, le dit.
staying-private = Fenêtre privée
staying-private-open = Ouvrez une fenêtre privée avant de venir ici. Dans le menu du navigateur, elle s’appelle « privée », « incognito » ou « secrète ». À côté, il y a souvent un masque, ou un chapeau avec des lunettes.
staying-private-close = À la fin, fermez toutes les fenêtres privées. Le navigateur oublie alors quelles pages vous avez ouvertes.
staying-private-limits = Une fenêtre privée n’aide pas contre un logiciel espion sur le téléphone. Et la personne qui gère le réseau, par exemple votre patron, peut voir que vous avez visité ce site.
staying-history = Effacer l’historique
staying-history-remains = Sans fenêtre privée, le navigateur se souvient des pages que vous avez ouvertes et de ce que vous avez cherché. Cela reste jusqu’à ce que vous l’effaciez.
staying-history-how = Ouvrez « Historique » dans le menu du navigateur. Effacez seulement les pages de ce site : un historique vide peut sembler bizarre à qui le contrôle.
staying-history-words = Au-dessus des résultats, il y a un bouton : « Chercher sans laisser les mots dans l’adresse ». Avec lui, vos mots n’entrent pas dans l’historique.
staying-history-calls = Les appels et les messages restent aussi dans le téléphone. Effacez-les des listes. Ils peuvent aussi être visibles sur la facture.
staying-history-other = Si quelqu’un contrôle votre téléphone, prenez-en un autre : celui d’un ami, d’une personne qui vous aide, ou un ordinateur dans une bibliothèque.
staying-honest = Ce que ne font pas les gens qui aident honnêtement
staying-honest-papers = Ils ne gardent pas votre passeport ni vos autres papiers. Montrez le papier, donnez une copie, reprenez l’original.
staying-honest-promise = Ils ne promettent pas que tout ira bien, et ne prennent pas d’argent pour une promesse.
staying-honest-receipt = Ils ne refusent pas un reçu pour ce que vous payez.
staying-honest-registration = Ils ne vendent pas un enregistrement à une adresse où vous n’habitez pas.
staying-honest-codes = Ils ne demandent pas vos mots de passe, ni le code de votre carte, ni les codes reçus par message.
staying-honest-signature = Ils ne vous font pas signer ce que vous ne pouvez pas lire. Demandez d’abord une traduction.
staying-honest-secret = Ils ne demandent pas de sexe. Ils ne vous interdisent pas de parler à d’autres personnes.

## What is known about visitors

privacy-title = Ce que nous savons de vous
privacy-lead = En bref : nous ne gardons rien sur vous. Voici ce qui se passe, étape par étape.
privacy-browser = Dans votre navigateur
privacy-cookies = Nous ne posons pas de cookies. Nous n’écrivons rien dans la mémoire de votre navigateur.
privacy-foreign = Nos pages ne chargent rien d’autres sites : ni cartes, ni polices, ni compteurs.
privacy-referrer = Quand vous suivez un lien vers un autre site, nous demandons au navigateur de ne pas lui dire d’où vous venez.
privacy-copies = Votre navigateur peut garder des copies de pages pour les ouvrir plus vite. Nous lui demandons de ne pas garder les listes d’aide contre la violence et autres aides de ce genre, ni ce que vous trouvez avec le bouton des mots cachés.
privacy-account = Vous n’avez pas besoin de compte ni de donner un nom.
privacy-server = Sur notre serveur
privacy-words = Nous utilisons vos mots pour vous répondre, puis nous les oublions. Ils ne sont écrits nulle part.
privacy-typing = Pendant que vous écrivez, le début de vos mots va à notre serveur pour qu’il suggère quelque chose ; seulement si votre navigateur exécute les scripts. Nous l’utilisons pour cela et l’oublions.
privacy-language = La page d’accueil regarde quelles langues votre navigateur demande, et en choisit une. Nous ne gardons pas cela.
privacy-address = Votre téléphone envoie son adresse réseau avec chaque demande : sans elle, aucune réponse ne pourrait arriver. Nous ne la notons pas.
privacy-log-off = Nous ne gardons pas de liste des demandes.
privacy-log-on = Nous gardons une liste des demandes. Chaque ligne dit l’heure, la façon de demander, le type de page, si cela a marché, combien de temps cela a pris, et un numéro au hasard. Elle ne contient pas d’adresses de visiteurs, pas de mots, pas de filtres.
privacy-counter-off = Nous ne comptons pas qui demande combien de fois.
privacy-counter-on = Pour que personne ne puisse surcharger le site, nous comptons combien de demandes par minute viennent de chaque réseau. Pour cela, nous gardons un code, pas l’adresse. Il est fait d’une partie de l’adresse et d’un nombre secret au hasard. Il est seulement en mémoire, pour un jour. Ensuite, le nombre secret et tous les codes sont effacés.
privacy-errors = Quand notre programme se trompe, nous notons à quel endroit du programme. Nous ne notons pas ce que vous avez cherché.
privacy-demands = Si quelqu’un exige de savoir qui est venu ici : nous n’avons pas de liste de visiteurs à donner.
privacy-messages = Si vous nous envoyez un message
privacy-messages-kept = Nous gardons ce que vous écrivez, la langue de la page et le jour, pour qu’une personne puisse le lire. Vous recevez un code ; nous n’en gardons qu’une trace d’où on ne peut pas le relire.
privacy-messages-contact = Si vous dites comment vous joindre, nous l’effaçons après 90 jours.
privacy-messages-counter = Nous comptons combien de messages chaque réseau envoie en une heure, comme nous comptons les demandes.
privacy-others = Ce que d’autres peuvent voir
privacy-network = L’entreprise qui vous donne internet peut voir que vous visitez ce site. Elle ne peut pas voir quelles pages, tant que l’adresse commence par https.
privacy-hoster = L’entreprise dont les ordinateurs portent ce site peut garder ses propres listes. Les gens qui gèrent le site devraient les couper. Nous ne pouvons pas le promettre.
privacy-phone = Qui a votre téléphone en main peut voir son historique.
privacy-records = Sur les organisations
privacy-records-what = L’annuaire contient ce que les sources disent des organisations, pas des personnes qui leur demandent de l’aide.
privacy-records-hidden = Certaines adresses doivent rester cachées, comme celles des refuges. Elles ne sont sur aucune page et dans aucun fichier de ce site.

## How the directory works

methodology-title = Ce que veulent dire nos mots
methodology-lead = D’où vient l’information, quel âge elle peut avoir, et pourquoi les résultats sont dans cet ordre.
methodology-sources = D’où vient l’information
methodology-sources-named = Chaque fiche nomme ses sources, avec la date s’il y en a une. Un petit numéro à côté d’un fait mène à sa source.
methodology-not-checked = « Pas encore vérifié » veut dire : personne chez nous n’a encore demandé à l’organisation. La date dit quel âge a l’information. Appelez avant d’y aller.
methodology-checks = Les vérifications et leur âge
methodology-check-what = « Vérifié » veut dire : une personne de chez nous a appelé, est passée, ou a regardé le site ou un document ; ou l’organisation elle-même a confirmé. Nous disons qui, quand et comment.
methodology-check-age = Après six mois, nous ajoutons : « Cela a pu changer depuis ». Après un an : « Cette information est ancienne ».
methodology-check-claimed = « L’organisation modifie cette page » n’est pas une vérification.
methodology-phones = Un numéro est dit ancien s’il a été publié il y a plus de trois ans, ou si personne ne sait quand. Après six ans, nous le replions.
methodology-websites = Une adresse web que personne chez nous n’a ouverte est un simple texte, pas un lien. Elle est peut-être à quelqu’un d’autre maintenant.
methodology-signals = Quatre signaux, pas d’étoiles
methodology-signals-why = Nous ne donnons ni points ni étoiles. Vous voyez ce qu’on sait, et vous décidez.
methodology-signal-checked = Vérifié : par qui, quand et comment.
methodology-signal-cost = Prix : s’il y a plusieurs services, nous montrons le plus cher. Un prix inconnu ne compte jamais comme gratuit.
methodology-signal-reports = Signalements : ce que les gens nous disent d’une organisation. Nous n’en montrons pas encore. Plus tard, un signalement ne sera ici qu’après lecture par une personne, si au moins deux personnes disent la même chose, et avec la réponse de l’organisation.
methodology-signal-source = Source : qui le dit.
methodology-unknown = Quand nous ne savons pas
methodology-unknown-said = Alors nous écrivons « on ne sait pas ». Nous ne devinons pas.
methodology-unknown-filters = Ce qu’on ne sait pas ne compte ni comme oui, ni comme gratuit, ni comme vérifié. Mais les filtres ne cachent pas ces organisations : elles sont sous les autres, avec leur propre titre.
methodology-order = L’ordre des résultats
methodology-order-fit = D’abord : les organisations qui disent tout ce que vous avez demandé.
methodology-order-place = Si vous avez choisi un lieu : celles qui travaillent là, avant celles qui travaillent partout.
methodology-order-reach = Ensuite : celles qu’on peut joindre, vérifiées récemment, et qui coûtent moins.
methodology-order-full = Si tout cela est égal : les fiches plus récentes et plus complètes.
methodology-order-sold = Personne ne peut acheter une place dans la liste. Il n’y a pas de publicité.
methodology-order-left-out = Les organisations fermées, et celles qui ne prennent pas les cas des personnes, ne sont pas dans les résultats. Vous les trouvez parmi toutes les fiches.
methodology-law = Décisions des autorités
methodology-law-what = Certains États mettent des organisations sur des listes ou les interdisent. Nous le montrons avec pays, date et source, parce que cela peut compter pour vous. C’est la parole de l’autorité, pas la nôtre.
methodology-law-danger = Ce qu’un État appelle extrémiste ou terroriste n’est jamais dans les résultats, parce qu’un contact peut mener en prison là-bas.
methodology-places = Lieux
methodology-places-numbers = Les nombres à côté des lieux disent combien d’organisations nous y connaissons. Zéro veut dire : nous n’en connaissons aucune. Cela ne veut pas dire qu’il n’y en a pas.
methodology-places-disputed = Plusieurs gouvernements réclament certains lieux. Pour ceux-là, nous suivons la liste internationale ISO 3166. Ce n’est pas notre avis sur la question. Dans cette liste, ils sont ainsi :

## Who stands behind it

about-title = Qui sommes-nous
about-lead = Hamroh veut dire « compagnon de route » en ouzbek et en tadjik. C’est un annuaire d’organisations qui aident les migrants.
about-what = Ce que c’est
about-what-found = Vous trouvez ici des organisations : pour quoi elles aident, où, dans quelles langues, à quel prix, et qui le dit.
about-what-free = Le site est gratuit et sans publicité.
about-what-not = Nous ne donnons pas nous-mêmes de conseils juridiques. Nous ne répondons pas des organisations : nous disons ce qui a été vérifié, par qui et quand.
about-what-paper = Les 47 premières organisations viennent d’un article de recherche de Dmitry Poletaev, de 2019, sur la solidarité avec les migrants en Russie.
about-who = Qui est derrière
about-who-program = Le programme est ouvert : chacun peut le lire, l’utiliser et l’améliorer. Il a été écrit par les contributeurs du projet Hamroh.
about-who-site = D’autres personnes peuvent faire tourner le programme sur leur propre site. Voici comment joindre les gens qui gèrent ce site :
about-contact = Écrivez ici :
about-contact-none = Les gens qui gèrent ce site n’ont pas encore dit où leur écrire.
about-wrong = Quand quelque chose est faux
about-wrong-record = Sur une organisation : écrivez son nom, ce qui est faux, et comment vous le savez.
about-wrong-machine = Les textes de ce site en français ont été faits par une machine. Aucune personne dont c’est la langue maternelle ne les a encore relus. Aidez-nous, s’il vous plaît.
about-wrong-text = Sur la langue : écrivez la page, la phrase, et comment vous la diriez.
about-wrong-file = Vous pouvez aussi corriger les textes vous-même. Dans le dossier « locales » du programme, il y a un dossier pour chaque langue.
about-more = Encore sur ce site

## Accessibility

access-title = Accessibilité
access-lead = Ce site est fait aussi pour les vieux téléphones, l’internet lent, les lecteurs d’écran et les claviers.
access-goal = Ce que nous voulons
access-goal-what = Nous voulons suivre la norme WCAG 2.2, niveau AA. Nous ne disons pas que chaque page la suit : tout n’a pas été testé.
access-tested = Ce que testent des programmes
access-tested-axe = Le programme axe cherche des erreurs sur chaque type de page, en anglais, en russe et en arabe : sur un téléphone en couleurs claires et sur un grand écran en couleurs sombres.
access-tested-narrow = Rien ne dépasse d’un écran large de 320 points, même avec de grands espaces entre les lettres.
access-tested-keyboard = Sur la page d’accueil, le clavier arrive d’abord à « Quitter » et à la question, et on voit où il est.
access-tested-scripts = Le chemin de la page d’accueil à un numéro de téléphone marche sans scripts.
access-tested-languages = Chaque type de page dit sa langue et son sens d’écriture, dans les dix langues.
access-untested = Ce que personne n’a encore testé
access-untested-readers = Les lecteurs d’écran TalkBack, VoiceOver et NVDA.
access-untested-people = Aucune personne handicapée n’a encore essayé le site pour nous.
access-untested-words = Aucune personne n’a encore vérifié, dans sa langue maternelle, si les textes sont faciles à comprendre.
access-known = Certains textes sur les organisations sont dans une autre langue que la page. Les lecteurs d’écran en sont avertis.
access-report = Dites-le-nous
access-report-how = Quelque chose ne marche pas pour vous ? Écrivez ce que vous vouliez faire, sur quelle page, et avec quel téléphone ou programme.
