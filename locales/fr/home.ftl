## The front page

home-title = Trouvez de l’aide près de vous
home-lead = Gratuit et dans votre langue. Pas de compte à créer. Nous ne gardons rien sur vous.
home-question = Que s’est-il passé ?
home-question-hint = Par exemple : mon patron ne me paie pas
home-where = Où êtes-vous ?
home-anywhere = N’importe où
home-whole-country = { $country }, tout le pays
home-find = Trouver de l’aide
home-needs = Ou choisissez ce qu’il vous faut
home-all-needs = Tous les types d’aide
home-totals =
    { $help ->
        [one] { $help } organisation qui aide les gens
        [many] { $help } d’organisations qui aident les gens
       *[other] { $help } organisations qui aident les gens
    }
home-totals-all = { $all } fiches en tout
home-scam = Ne payez jamais pour une promesse.
