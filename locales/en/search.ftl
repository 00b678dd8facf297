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
search-download = This list as a file:

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

## Further filters, suggestions, files

search-facet-mode = How they speak it
search-facet-for = For whom
search-facet-way = How to reach them
search-facet-open = Open
search-facet-checked = Checked
search-facet-community = For people from
search-facet-status = Status
checked-within-6 = Checked in the last 6 months
checked-within-12 = Checked in the last 12 months
open-now = Open now
sort-nearest = Nearest first
search-let-go-open = Nothing was found that is open now. Look at the opening hours of these.
search-let-go-checked = Nothing was found that was checked so lately. These were checked earlier or not yet.
search-let-go-statuses = Nothing was found with this status.
search-let-go-ways = Nothing was found that can be reached in this way. Ask these how to reach them.
search-let-go-modes = Nothing was found where the language is spoken in this way. Ask these how they speak it.
search-let-go-communities = Nothing was found for people from there. Ask these whether they help you too.
search-let-go-criteria = Nothing was found that says it is for these people. Ask these whether they help you too.
search-why = Shown because of: { $reasons }
search-why-name = its name
search-why-words = your words
search-where = Where are you?
suggestions-title = Suggestions
suggestions-none = No suggestions. Search with these words.
card-no-phone = No phone number known
