## Needs and places

needs-title = Todos los tipos de ayuda
needs-lead = Elija lo que necesita.
need-who = Quién puede ayudar
need-nobody = Todavía ninguna organización del directorio dice que ayuda con esto.
need-related = También
need-in-group = En este grupo
need-countries = Por país
need-all-results = Todos los resultados, con filtros
need-leave-large = Salir de esta página ahora
need-in-danger = Si está en peligro ahora, llame al número de emergencias del país donde está.
places-title = Todos los lugares
places-lead = Cuántas organizaciones hay en cada país.
place-table = Tabla de lugares
place-name = Lugar
place-help = Ayudan a la gente
place-all = Todas las fichas
place-inside = Lugares en { $place }
place-needs = En qué ayudan aquí
place-nobody = Todavía ninguna organización del directorio dice que ayuda aquí.
place-all-records = Todas las fichas, también las que son solo para leer
need-cities = Ciudades
