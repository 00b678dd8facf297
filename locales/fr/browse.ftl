## Needs and places

needs-title = Toutes les aides
needs-lead = Choisissez ce qu’il vous faut.
need-who = Qui peut aider
need-nobody = Personne dans l’annuaire ne dit encore aider pour cela.
need-related = Aussi
need-in-group = Dans ce groupe
need-countries = Par pays
need-all-results = Tous les résultats, avec filtres
need-leave-large = Quitter cette page tout de suite
need-in-danger = Si vous êtes en danger maintenant, appelez le numéro d’urgence du pays où vous êtes.
places-title = Tous les lieux
places-lead = Combien d’organisations il y a, par pays.
place-table = Tableau des lieux
place-name = Lieu
place-help = Aident les gens
place-all = Toutes les fiches
place-inside = Lieux dans { $place }
place-needs = Pour quoi on aide ici
place-nobody = Aucune organisation de l’annuaire ne dit encore aider ici.
place-all-records = Toutes les fiches, même celles seulement à lire
