## Data to take away

data-title = Data
data-lead = You may take the data of this directory, use it and pass it on, at no cost.
data-counts = What is in it
data-count-checked = Checked by a person
data-count-countries = Countries
data-count-languages = Languages in which people are helped
data-files = What you can download
data-file-organizations = Organizations, 100 at a time
data-file-needs = Kinds of help, with their names
data-file-places = Places, with how many organizations there are
data-files-more = Every organization and every list of results also has a link to the same as JSON.
data-left-out = Organizations that asked not to be in files are left out of them.
data-licence = Licence
data-licence-what = The data is under CC BY 4.0. Name Hamroh, the address and the date, and say if you changed something.
data-licence-sources = Each record names where its facts come from. Name these sources too.
data-licence-needs = The list of kinds of help is under CC0: you may do with it what you like.
data-cite = How to name it
data-cite-date = Please leave the date in: a telephone number without a date can lead people astray.

## For those who write programs

developers-title = For developers
developers-lead = What the pages say about organizations is there as JSON too. You need no key and no account.
developers-addresses = Addresses
developers-description = The words about each address come from the description of the API and are in English.
developers-example = Example:
developers-rules = Good to know
developers-filters = Several values of one parameter mean “or”. Different parameters mean “and”.
developers-lists = A long list comes in pieces. Put the value of “next” into the parameter “cursor”.
developers-errors = Errors come as application/problem+json (RFC 9457). The header Accept-Language chooses the language of their words.
developers-cache = Each answer has an ETag. Send it back in If-None-Match: if nothing has changed, you get 304 without content.
developers-rate = We answer { $count } requests a minute from one network. After that you get 429, and Retry-After says how long to wait.
developers-cors = Every web page may read the answers (CORS).
developers-ids = Ids never change. For what is gone you get 410.

## How things stand

status-title = Is everything working?
status-lead = This page is made anew each time you open it.
status-database = Database
status-database-well = It answers.
status-database-away = It does not answer. The pages come from memory, as of { $date }.
status-schema = Structure of the database
status-schema-well = It fits the program.
status-schema-behind = It is older than the program.
status-version = Version of the data
status-version-why = The same version means the same data.
status-machine = For programs that watch over the site:
