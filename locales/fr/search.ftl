## The list of results

search-title = Résultats
search-label = De quoi avez-vous besoin ?
search-button = Rechercher
search-count =
    { $count ->
        [0] Rien trouvé
        [one] { $count } organisation
        [many] { $count } organisations
       *[other] { $count } organisations
    }
search-applied = Vous avez choisi
search-remove = Enlever : { $filter }
search-words = « { $words } »
search-filter = Filtrer et trier
search-filter-chosen = Filtrer et trier ({ $count })
search-apply = Voir les résultats
search-facet-need = Aide proposée
search-facet-place = Lieu
search-facet-language = Langue
search-facet-cost = Prix
search-facet-kind = Type d’organisation
search-more-values = { $count } de plus
search-sort = Ordre
search-not-stated = De celles-ci, on ne sait pas tout ce que vous avez demandé. Posez-leur la question.
search-partial = Aucune organisation n’a tous ces mots. Celles-ci en ont une partie.
search-nothing = Rien ne correspond à tout cela. Enlevez un filtre ou prenez d’autres mots.
search-nothing-needs = Voir toutes les aides
search-nothing-places = Voir tous les lieux
search-unlisted =
    { $count ->
        [one] { $count } autre fiche est seulement à lire, ou fermée
        [many] { $count } autres fiches sont seulement à lire, ou fermées
       *[other] { $count } autres fiches sont seulement à lire, ou fermées
    }
search-languages-unknown = Langues pas connues
search-download = Cette liste en JSON

## Which records, and in which order

listed-help = Organisations qui aident les gens
listed-all = Toutes les fiches
sort-best = Meilleur résultat
sort-checked = Vérifiées récemment
sort-name = Par nom
