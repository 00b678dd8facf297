## Looking around: languages, communities, kinds, networks

ways-title = Chercher autrement
languages-title = Langues
languages-lead = Dans quelles langues les organisations aident.
languages-table = Tableau des langues
languages-all = En tout
languages-staff = Parlée par leur personnel
languages-interpreter = Avec un interprète
languages-other = Par écrit, ou venez avec quelqu’un
languages-not-stated = On ne sait pas comment
languages-how-unknown = Nous ne savons pas encore qui la parle : leur personnel ou un interprète. Demandez d’abord.
languages-nobody = Aucune organisation de l’annuaire ne dit encore qu’elle aide dans cette langue. Demandez un interprète.
languages-unsaid =
    { $count ->
        [one] { $count } autre organisation ne dit pas dans quelles langues elle aide. Demandez d’abord.
       *[other] { $count } autres organisations ne disent pas dans quelles langues elles aident. Demandez d’abord.
    }
language-page-title = De l’aide dans cette langue : { $language }
communities-title = D’où viennent les gens
communities-lead = Qui aide les gens d’un pays, à l’étranger et chez eux.
communities-table = Tableau des pays et des régions
communities-from = Gens de
communities-not-one-country = plusieurs pays
communities-others = D’autres organisations ne disent pas d’où il faut venir. Vous pouvez aussi leur demander.
community-page-title = Pour les gens de : { $community }
community-abroad = À l’étranger
community-abroad-none = Aucune organisation à l’étranger ne dit encore qu’elle aide les gens d’ici.
community-embassies = Ambassades et consulats
community-embassies-none = L’annuaire n’a pas encore d’ambassade ni de consulat pour les gens d’ici.
community-home = Au pays : avant le départ et après le retour
community-road = Elles disent qu’elles aident pour le départ, le retour ou le voyage
community-road-none = Aucune organisation là-bas ne dit encore qu’elle aide pour le départ, le retour ou le voyage.
community-home-others = D’autres qui travaillent là-bas
community-home-unknown = Nous ne savons pas si elles aident les gens qui partent ou qui reviennent. Demandez d’abord.
community-place = Toutes les organisations là-bas : { $place }
community-no-country = C’est plus d’un pays. Voyez la page de chaque pays.
networks-title = Réseaux
networks-lead = Quelles organisations sont liées entre elles. Celles-ci ont des liens avec deux autres ou plus.
networks-table = Tableau des réseaux
networks-organization = L’organisation
networks-others = Liée à
network-page-title = Réseau : { $name }
network-to-listing = Contacts et aide de cette organisation
network-lead = Qui travaille avec qui, selon les fiches. Le dessin et le tableau disent la même chose.
network-desc = { $bodies } organisations avec un numéro et { $relations } liens entre elles. Le tableau plus bas dit la même chose avec des mots.
network-legend = Les numéros sont ceux du tableau. Trait coupé : dans le passé. Cercle coupé : pas encore de page ici.
network-left-out = { $count } autres n’avaient pas de place.
network-table = Tableau des liens entre organisations
network-relation = Ce qu’elle est pour l’autre
network-other = L’autre
network-time = Quand
network-source = D’où vient l’information
network-until = jusqu’à { $date }
network-no-record = pas encore de page ici
network-sources-together = Toutes les sources de sa fiche
listing-network = Son réseau en dessin et en tableau

## The map of a country

map-bare = Rien encore
map-numbers = Plus la couleur d’une région est forte, plus il y a d’organisations qui y aident. Le tableau a les mêmes nombres.
map-borders = Les régions sont celles de la liste ISO 3166-2. La carte ne dit pas à qui est un lieu.
map-missing = Pas sur la carte : { $places }.
