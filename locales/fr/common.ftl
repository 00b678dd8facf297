## The frame of every page

site-name = Hamroh
site-tagline = Des organisations qui aident les migrants
skip-to-content = Aller au contenu
leave = Quitter
leave-title = Quitter ce site tout de suite
language = Langue
language-nav = Choisissez une langue
footer-nav = À propos de ce site
footer-needs = Toutes les aides
footer-places = Tous les lieux
footer-search = Rechercher
footer-free = Ce site est gratuit. Nous ne gardons rien sur vous.
footer-data = Données pour programmes (JSON)
footer-licence = Données : CC BY 4.0
machine-made = Traduit par une machine, pas encore relu par une personne de cette langue
shown-in = Pas encore traduit. Affiché en { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = Nous ne pouvons pas joindre nos données récentes. Ce que vous voyez date du { $date }.
scam-warning = Une aide honnête ne garde pas votre passeport, ne vend pas d’enregistrement là où vous n’habitez pas, ne promet pas de résultat et ne refuse pas de reçu.
page-nav = Pages de résultats
page-previous = Précédente
page-next = Suivante
page-of = Page { $page } sur { $last }
breadcrumb = Vous êtes ici
unknown = pas connu
call = Appeler
and-more = et { $count } de plus
organizations-count =
    { $count ->
        [one] { $count } organisation
        [many] { $count } organisations
       *[other] { $count } organisations
    }

## Trust: four signals side by side, in words

trust-heading = Ce que nous savons
trust-cost = Prix
trust-checked-label = Vérification
trust-source-label = Source de l’information
trust-not-checked = Pas encore vérifié
trust-not-checked-from = Pas encore vérifié. Informations de { $date }
trust-checked = Vérifié par nous le { $date }, { $method }
trust-confirmed = Confirmé par l’organisation le { $date }
trust-may-have-changed = Cela a pu changer depuis
trust-old = C’est ancien
trust-from-paper = D’un article de recherche, { $date }
trust-from-organization = Ajouté par l’organisation
trust-from-import = D’un autre annuaire
trust-synthetic = Inventé, seulement pour mesurer
trust-claimed = L’organisation modifie cette page
