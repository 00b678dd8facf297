## Needs and places

needs-title = All kinds of help
needs-lead = Choose what you need.
need-who = Who can help
need-nobody = Nobody in the directory says they help with this yet.
need-related = Also
need-in-group = In this group
need-countries = By country
need-all-results = All results, with filters
need-leave-large = Leave this page now
need-in-danger = If you are in danger now, call the emergency number of the country you are in.
places-title = All places
places-lead = How many organizations there are, by country.
place-table = Table of places
place-name = Place
place-help = Help people
place-all = All records
place-inside = Places in { $place }
place-needs = What people are helped with
place-nobody = No organization in the directory says it helps here yet.
place-all-records = All records, with those for reading only
need-cities = Cities
