## Data to take away

data-title = Données
data-lead = Vous pouvez prendre les données de cet annuaire, les utiliser et les transmettre, gratuitement.
data-counts = Ce qu’elles contiennent
data-count-checked = Vérifiées par une personne
data-count-countries = Pays
data-count-languages = Langues dans lesquelles on aide
data-files = Ce qu’on peut télécharger
data-file-organizations = Les organisations, 100 à la fois
data-file-needs = Les types d’aide, avec leurs noms
data-file-places = Les lieux, avec le nombre d’organisations
data-files-more = Chaque organisation et chaque liste de résultats a aussi un lien vers la même chose en JSON.
data-left-out = Les organisations qui ont demandé à ne pas être dans les fichiers n’y sont pas.
data-licence = Licence
data-licence-what = Les données sont sous CC BY 4.0. Nommez Hamroh, l’adresse et la date, et dites si vous avez changé quelque chose.
data-licence-sources = Chaque fiche dit d’où viennent ses faits. Nommez aussi ces sources.
data-licence-needs = La liste des types d’aide est sous CC0 : faites-en ce que vous voulez.
data-cite = Comment citer
data-cite-date = Laissez la date, s’il vous plaît : un numéro de téléphone sans date peut tromper les gens.

## For those who write programs

developers-title = Pour les développeurs
developers-lead = Ce que les pages disent des organisations existe aussi en JSON. Il ne faut ni clé ni compte.
developers-addresses = Adresses
developers-description = Les mots sur chaque adresse viennent de la description de l’API et sont en anglais.
developers-example = Exemple :
developers-rules = Bon à savoir
developers-filters = Plusieurs valeurs d’un paramètre veulent dire « ou ». Des paramètres différents veulent dire « et ».
developers-lists = Une longue liste arrive en morceaux. Mettez la valeur de « next » dans le paramètre « cursor ».
developers-errors = Les erreurs arrivent en application/problem+json (RFC 9457). L’en-tête Accept-Language choisit la langue de leurs mots.
developers-cache = Chaque réponse a un ETag. Renvoyez-le dans If-None-Match : si rien n’a changé, vous recevez 304 sans contenu.
developers-rate = Nous répondons à { $count } demandes par minute venant d’un même réseau. Ensuite vous recevez 429, et Retry-After dit combien de temps attendre.
developers-cors = Toute page web peut lire les réponses (CORS).
developers-ids = Les identifiants ne changent jamais. Pour ce qui n’est plus là, vous recevez 410.

## How things stand

status-title = Est-ce que tout marche ?
status-lead = Cette page est faite de nouveau chaque fois que vous l’ouvrez.
status-database = Base de données
status-database-well = Elle répond.
status-database-away = Elle ne répond pas. Les pages viennent de la mémoire, avec des données du { $date }.
status-schema = Structure de la base de données
status-schema-well = Elle va avec le programme.
status-schema-behind = Elle est plus ancienne que le programme.
status-version = Version des données
status-version-why = La même version veut dire les mêmes données.
status-machine = Pour les programmes qui surveillent le site :
