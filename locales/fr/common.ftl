## The frame of every page

site-name = Hamroh
site-tagline = Des organisations qui aident les migrants
skip-to-content = Aller au contenu
leave = Quitter
leave-title = Quitter ce site maintenant
language = Langue
language-nav = Choisissez une langue
footer-nav = À propos de ce site
footer-needs = Tous les types d’aide
footer-places = Tous les lieux
footer-search = Rechercher
footer-free = Ce site est gratuit. Nous ne gardons rien sur vous.
footer-data = Données pour les programmes (JSON)
footer-licence = Données : CC BY 4.0
machine-made = Traduit par une machine, pas encore relu par une personne dont c’est la langue maternelle
shown-in = Pas encore traduit. Affiché dans cette langue : { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = En ce moment, nous ne pouvons pas ouvrir nos données les plus récentes. Ce que vous voyez date du { $date }.
scam-warning = Les gens qui aident honnêtement ne gardent pas votre passeport, ne vendent pas un enregistrement à une adresse où vous n’habitez pas, ne promettent pas un résultat et ne refusent pas de donner un reçu.
page-nav = Pages
page-previous = Page précédente
page-next = Page suivante
page-of = Page { $page } sur { $last }
breadcrumb = Vous êtes ici
unknown = on ne sait pas
call = Appeler
and-more = et { $count } de plus
organizations-count =
    { $count ->
        [one] { $count } organisation
        [many] { $count } d’organisations
       *[other] { $count } organisations
    }

## Trust: four signals side by side, in words

trust-heading = Ce que nous savons
trust-cost = Prix
trust-checked-label = Vérifié
trust-source-label = Source
trust-not-checked = Pas encore vérifié
trust-not-checked-from = Pas encore vérifié. Date de l’information : { $date }
trust-checked = Vérifié par nous le { $date }, { $method }
trust-confirmed = Confirmé par l’organisation le { $date }
trust-may-have-changed = Cela a pu changer depuis
trust-old = Cette information est ancienne
trust-from-paper = Tiré d’un article de recherche, { $date }
trust-from-paper-and-web = Tiré d’un article de recherche ({ $date }) et de pages publiques, la plus récente : { $newest }
trust-from-web = De pages web publiques, la plus récente : { $date }
trust-from-web-undated = De pages web publiques sans date
trust-from-organization = Ajouté par l’organisation
trust-from-import = Tiré d’un autre annuaire
trust-synthetic = Inventé, seulement pour faire des mesures
trust-claimed = L’organisation modifie cette page
