## The front page

home-title = Encuentre ayuda cerca de usted
home-lead = Gratis y en su idioma. Sin crear una cuenta. No guardamos nada sobre usted.
home-question = ¿Qué pasó?
home-question-hint = Por ejemplo: mi jefe no me paga
home-where = ¿Dónde está usted?
home-anywhere = En cualquier lugar
home-whole-country = { $country }, todo el país
home-find = Buscar ayuda
home-needs = O elija lo que necesita
home-all-needs = Todos los tipos de ayuda
home-totals =
    { $help ->
        [one] { $help } organización que ayuda a la gente
        [many] { $help } de organizaciones que ayudan a la gente
       *[other] { $help } organizaciones que ayudan a la gente
    }
home-totals-all = { $all } fichas en total
home-scam = Nunca pague por una promesa.
