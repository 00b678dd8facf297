## The front page

home-title = Find help near you
home-lead = Free, in your language. No account. We keep nothing about you.
home-question = What happened?
home-question-hint = For example: my boss does not pay me
home-where = Where are you?
home-anywhere = Anywhere
home-whole-country = { $country }, whole country
home-find = Find help
home-needs = Or choose what you need
home-all-needs = All kinds of help
home-totals =
    { $help ->
        [one] { $help } organization that helps people
       *[other] { $help } organizations that help people
    }
home-totals-all = { $all } records in all
home-scam = Never pay for a promise.
