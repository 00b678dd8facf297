## News of law changes

news-title = Law changes
news-lead = Each piece of news names its source. A person has compared it with the source.
news-none = We have no news yet. We write only what has a source and what a person has checked.
news-none-country = We have no news for this country yet: { $country }
news-countries = Choose a country
news-all-countries = All countries
news-valid-from = from { $date }
news-valid-until = until { $date }
news-over = ended on { $date }
news-feed = Follow this as a feed (Atom)
notice-type-law-change = Law change
notice-type-service = Good to know
notice-checked-moderator = Checked by one of us on { $date }.
notice-checked-lawyer = Checked by a lawyer on { $date }.
