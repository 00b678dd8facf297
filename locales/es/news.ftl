## News of law changes

news-title = Cambios en las leyes
news-lead = Cada noticia dice su fuente. Una persona la ha comparado con la fuente.
news-none = Todavía no tenemos noticias. Solo escribimos lo que tiene fuente y lo que una persona ha comprobado.
news-none-country = Todavía no tenemos noticias de este país: { $country }
news-countries = Elegir un país
news-all-countries = Todos los países
news-valid-from = desde el { $date }
news-valid-until = hasta el { $date }
news-over = terminó el { $date }
news-feed = Seguir con un canal (Atom)
notice-type-law-change = Cambio de ley
notice-type-service = Bueno saberlo
notice-checked-moderator = Comprobado por uno de nosotros el { $date }.
notice-checked-lawyer = Comprobado por un abogado el { $date }.
