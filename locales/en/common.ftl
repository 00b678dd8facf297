## The frame of every page

site-name = Hamroh
site-tagline = Organizations that help migrants
skip-to-content = Skip to the content
leave = Leave
leave-title = Leave this site now
language = Language
language-nav = Choose a language
footer-nav = About this site
footer-needs = All kinds of help
footer-places = All places
footer-search = Search
footer-free = This site is free. We keep nothing about you.
footer-data = Data for programs (JSON)
footer-licence = Data: CC BY 4.0
machine-made = Translated by a machine, not yet checked by a native reader
shown-in = Not translated yet. Shown in { $language }.
# Shown while the records behind the pages cannot be reached. $date is the day since when.
away-banner = We cannot reach our newest records right now. What you see is from { $date }.
scam-warning = Honest helpers do not keep your passport, sell a registration where you do not live, promise a result, or refuse a receipt.
page-nav = Pages
page-previous = Previous
page-next = Next
page-of = Page { $page } of { $last }
breadcrumb = You are here
unknown = not known
call = Call
and-more = and { $count } more
organizations-count =
    { $count ->
        [one] { $count } organization
       *[other] { $count } organizations
    }

## Trust: four signals side by side, in words

trust-heading = What we know
trust-cost = Cost
trust-checked-label = Checked
trust-source-label = Source
trust-not-checked = Not checked yet
trust-not-checked-from = Not checked yet. Information from { $date }
trust-checked = Checked by us on { $date }, { $method }
trust-confirmed = Confirmed by the organization on { $date }
trust-may-have-changed = It may have changed since
trust-old = This is old
trust-from-paper = From a research paper, { $date }
trust-from-paper-and-web = From a research paper, { $date }, and public web pages, the newest of { $newest }
trust-from-web = From public web pages, the newest of { $date }
trust-from-web-undated = From public web pages without a date
trust-from-organization = Added by the organization
trust-from-import = From another directory
trust-synthetic = Made up, for measuring only
trust-claimed = The organization edits this page
