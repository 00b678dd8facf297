## The list of results

search-title = Résultats
search-label = De quoi avez-vous besoin ?
search-button = Rechercher
search-count =
    { $count ->
        [0] Aucun résultat
        [one] { $count } organisation
        [many] { $count } d’organisations
       *[other] { $count } organisations
    }
search-applied = Vous avez choisi
search-remove = Enlever : { $filter }
search-words = « { $words } »
search-filter = Filtrer et trier
search-filter-chosen = Filtrer et trier ({ $count })
search-apply = Voir les résultats
search-facet-need = Aide pour quoi
search-facet-place = Lieu
search-facet-language = Langue
search-facet-cost = Prix
search-facet-kind = Type d’organisation
search-more-values = { $count } de plus
search-sort = Ordre
search-not-stated = Celles-ci ne disent pas tout ce que vous avez demandé. Posez-leur la question.
search-partial = Aucune organisation n’a tous ces mots. Celles-ci en ont quelques-uns.
search-nothing = Rien ne correspond à tout cela. Enlevez un filtre ou essayez d’autres mots.
search-nothing-needs = Voir tous les types d’aide
search-nothing-places = Voir tous les lieux
search-unlisted =
    { $count ->
        [one] { $count } autre fiche, à lire seulement ou d’une organisation fermée
        [many] { $count } d’autres fiches, à lire seulement ou d’organisations fermées
       *[other] { $count } autres fiches, à lire seulement ou d’organisations fermées
    }
search-languages-unknown = Langues inconnues
search-download = Cette liste en fichier :

## Which records, and in which order

listed-help = Organisations qui aident les gens
listed-all = Toutes les fiches
sort-best = Ce qui correspond le mieux
sort-checked = Les dernières vérifiées
sort-name = Nom
search-corrected = Lu comme : { $words }
search-exact = Chercher exactement ces mots : « { $words } »
search-instead = Ou voulez-vous dire :
search-named = Organisations de ce nom
search-unseen = Chercher sans laisser les mots dans l’adresse
search-let-go-words = Rien ne contenait ces mots, ils ont été retirés.
search-let-go-languages = Rien dans cette langue. Celles-ci parlent d’autres langues ; demandez un interprète.
search-let-go-kinds = Rien de ce type. Celles-ci sont d’autres types.
search-let-go-costs = Rien à ce coût. Demandez d’abord le prix à celles-ci.
search-let-go-places = Rien à cet endroit. Celles-ci sont ailleurs.
search-stated = { $stated } le disent, { $unsaid } ne le disent pas

## Further filters, suggestions, files

search-facet-mode = Comment elle est parlée
search-facet-for = Pour qui
search-facet-way = Comment les joindre
search-facet-open = Ouvert
search-facet-checked = Vérifié
search-facet-community = Pour les personnes de
search-facet-status = Statut
checked-within-6 = Vérifié ces 6 derniers mois
checked-within-12 = Vérifié ces 12 derniers mois
open-now = Ouvert maintenant
sort-nearest = Le plus près d’abord
search-let-go-open = Rien n’est ouvert maintenant. Regardez les horaires de ces organisations.
search-let-go-checked = Rien n’a été vérifié aussi récemment. Celles-ci ont été vérifiées plus tôt ou pas encore.
search-let-go-statuses = Rien n’a été trouvé avec ce statut.
search-let-go-ways = Rien ne peut être joint de cette façon. Demandez à celles-ci comment les joindre.
search-let-go-modes = Personne ne parle la langue de cette façon. Demandez à celles-ci.
search-let-go-communities = Rien n’a été trouvé pour les personnes de là-bas. Demandez à celles-ci si elles vous aident aussi.
search-let-go-criteria = Rien ne dit être pour ces personnes. Demandez à celles-ci si elles vous aident aussi.
search-why = Affiché à cause de : { $reasons }
search-why-name = son nom
search-why-words = vos mots
search-where = Où êtes-vous ?
suggestions-title = Suggestions
suggestions-none = Pas de suggestion. Cherchez avec ces mots.
card-no-phone = Aucun numéro de téléphone connu
