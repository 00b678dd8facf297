## Needs and places

needs-title = Tous les types d’aide
needs-lead = Choisissez ce qu’il vous faut.
need-who = Qui peut aider
need-nobody = Dans l’annuaire, aucune organisation ne dit encore qu’elle aide pour cela.
need-related = Voir aussi
need-in-group = Dans ce groupe
need-countries = Par pays
need-all-results = Tous les résultats, avec des filtres
need-leave-large = Quitter cette page maintenant
need-in-danger = Si vous êtes en danger maintenant, appelez le numéro d’urgence du pays où vous êtes.
places-title = Tous les lieux
places-lead = Combien d’organisations il y a dans chaque pays.
place-table = Tableau des lieux
place-name = Lieu
place-help = Aident les gens
place-all = Toutes les fiches
place-inside = { $place } : les lieux
place-needs = Pour quoi on aide ici
place-nobody = Dans l’annuaire, aucune organisation ne dit encore qu’elle aide ici.
place-all-records = Toutes les fiches, même celles qui sont seulement à lire
need-cities = Villes
