## Looking around: languages, communities, kinds, networks

ways-title = Other ways to look
languages-title = Languages
languages-lead = In which languages organizations help people.
languages-table = Table of languages
languages-all = All
languages-staff = Own staff speak it
languages-interpreter = With an interpreter
languages-other = In writing, or bring someone
languages-not-stated = How is not known
languages-how-unknown = We do not know yet who speaks it: own staff or an interpreter. Ask first.
languages-nobody = No organization in the directory says that it helps in this language yet. Ask for an interpreter.
languages-unsaid =
    { $count ->
        [one] { $count } more organization does not say in which languages it helps. Ask first.
       *[other] { $count } more organizations do not say in which languages they help. Ask first.
    }
language-page-title = Help in this language: { $language }
communities-title = Where people come from
communities-lead = Who helps people from one country, abroad and at home.
communities-table = Table of countries and areas
communities-from = People from
communities-not-one-country = more than one country
communities-others = Other organizations do not say where people must come from. You can ask them too.
community-page-title = For people from: { $community }
community-abroad = Abroad
community-abroad-none = No organization abroad says yet that it helps people from here.
community-embassies = Embassies and consulates
community-embassies-none = There is no embassy or consulate for people from here in the directory yet.
community-home = At home: before you leave and after you return
community-road = They say they help with leaving, returning or travelling
community-road-none = No organization there says yet that it helps with leaving, returning or travelling.
community-home-others = Others that work there
community-home-unknown = We do not know if they help people who leave or return. Ask first.
community-place = All organizations there: { $place }
community-no-country = This is more than one country. See the page of each country.
networks-title = Networks
networks-lead = Which organizations belong together. These have links to two or more others.
networks-table = Table of networks
networks-organization = Organization
networks-others = Linked with
network-page-title = Network: { $name }
network-to-listing = Contacts and help of this organization
network-lead = Who works with whom, as records say. The picture and the table show the same.
network-desc = { $bodies } numbered organizations and { $relations } links between them. The table below says the same in words.
network-legend = The numbers are those of the table. A broken line: in the past. A broken circle: no page here yet.
network-left-out = { $count } more did not fit.
network-table = Table of links between organizations
network-relation = What it is to the other
network-other = The other one
network-time = When
network-source = Source
network-until = until { $date }
network-no-record = no page here yet
network-sources-together = The sources of its record together
listing-network = Its network as a picture and a table

## The map of a country

map-bare = Nothing there yet
map-numbers = The stronger the colour of a region, the more organizations help there. The table has the same numbers.
map-borders = The regions are those of the list ISO 3166-2. The map does not say who a place belongs to.
map-missing = Not on the map: { $places }.
