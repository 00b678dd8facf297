## The list of results

search-title = Results
search-label = What do you need?
search-button = Search
search-count =
    { $count ->
        [0] Nothing found
        [one] { $count } organization
       *[other] { $count } organizations
    }
search-applied = You chose
search-remove = Remove: { $filter }
search-words = “{ $words }”
search-filter = Filter and sort
search-filter-chosen = Filter and sort ({ $count })
search-apply = Show results
search-facet-need = What they help with
search-facet-place = Place
search-facet-language = Language
search-facet-cost = Cost
search-facet-kind = Kind of organization
search-more-values = { $count } more
search-sort = Order
search-not-stated = These do not say everything you asked for. Ask them.
search-partial = No organization has all of these words. These have some of them.
search-nothing = Nothing fits all of this. Take away a filter, or use other words.
search-nothing-needs = Look through all kinds of help
search-nothing-places = Look through all places
search-unlisted =
    { $count ->
        [one] { $count } more record is for reading only or closed
       *[other] { $count } more records are for reading only or closed
    }
search-languages-unknown = Languages not known
search-download = This list as JSON

## Which records, and in which order

listed-help = Organizations that help people
listed-all = All records
sort-best = Best match
sort-checked = Checked most recently
sort-name = Name
search-corrected = Read as: { $words }
search-exact = Search for these exact words instead: “{ $words }”
search-instead = Or do you mean:
search-named = Organizations with this name
search-unseen = Search so that the words do not stand in the address
search-let-go-words = Nothing had these words too, so they were left out.
search-let-go-languages = Nothing was found in this language. These are in other languages; ask for an interpreter.
search-let-go-kinds = Nothing of this kind was found. These are of other kinds.
search-let-go-costs = Nothing was found at this cost. Ask these about the cost first.
search-let-go-places = Nothing was found in this place. These are in other places.
search-stated = { $stated } say so, { $unsaid } do not say
