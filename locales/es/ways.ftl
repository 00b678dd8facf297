## Looking around: languages, communities, kinds, networks

ways-title = Otras formas de buscar
languages-title = Idiomas
languages-lead = En qué idiomas ayudan las organizaciones.
languages-table = Tabla de idiomas
languages-all = Total
languages-staff = Lo habla su propio personal
languages-interpreter = Con intérprete
languages-other = Por escrito, o usted lleva a alguien
languages-not-stated = No se sabe cómo
languages-how-unknown = Todavía no sabemos quién lo habla: su personal o un intérprete. Pregunte antes.
languages-nobody = Todavía ninguna organización del directorio dice que ayuda en este idioma. Pida un intérprete.
languages-unsaid =
    { $count ->
        [one] { $count } organización más no dice en qué idiomas ayuda. Pregunte antes.
       *[other] { $count } organizaciones más no dicen en qué idiomas ayudan. Pregunte antes.
    }
language-page-title = Ayuda en este idioma: { $language }
communities-title = De dónde viene la gente
communities-lead = Quién ayuda a la gente de un país, fuera y en casa.
communities-table = Tabla de países y zonas
communities-from = Gente de
communities-not-one-country = más de un país
communities-others = Otras organizaciones no dicen de dónde debe venir la gente. También puede preguntarles.
community-page-title = Para gente de: { $community }
community-abroad = En el extranjero
community-abroad-none = Todavía ninguna organización en el extranjero dice que ayuda a la gente de aquí.
community-embassies = Embajadas y consulados
community-embassies-none = Todavía no hay en el directorio una embajada o un consulado para la gente de aquí.
community-home = En casa: antes de salir y después de volver
community-road = Dicen que ayudan a salir, a volver o en el viaje
community-road-none = Todavía ninguna organización de allí dice que ayuda a salir, a volver o en el viaje.
community-home-others = Otras que trabajan allí
community-home-unknown = No sabemos si ayudan a la gente que se va o que vuelve. Pregunte antes.
community-place = Todas las organizaciones de allí: { $place }
community-no-country = Esto es más de un país. Vea la página de cada país.
networks-title = Redes
networks-lead = Qué organizaciones están unidas entre sí. Estas tienen lazos con dos o más.
networks-table = Tabla de redes
networks-organization = Organización
networks-others = Unida con
network-page-title = Red: { $name }
network-to-listing = Contactos y ayuda de esta organización
network-lead = Quién trabaja con quién, según las fichas. El dibujo y la tabla dicen lo mismo.
network-desc = { $bodies } organizaciones con número y { $relations } lazos entre ellas. La tabla de abajo dice lo mismo con palabras.
network-legend = Los números son los de la tabla. Línea cortada: en el pasado. Círculo cortado: todavía sin página aquí.
network-left-out = { $count } más no cabían.
network-table = Tabla de lazos entre organizaciones
network-relation = Qué es para la otra
network-other = La otra
network-time = Cuándo
network-source = Fuente
network-until = hasta { $date }
network-no-record = todavía sin página aquí
network-sources-together = Todas las fuentes de su ficha
listing-network = Su red en un dibujo y una tabla

## The map of a country

map-bare = Todavía no hay nada
map-numbers = Cuanto más fuerte es el color de una región, más organizaciones ayudan allí. La tabla tiene los mismos números.
map-borders = Las regiones son las de la lista ISO 3166-2. El mapa no dice de quién es un lugar.
map-missing = No están en el mapa: { $places }.
