## How to protect oneself, and how to leave fast

staying-title = Protect yourself
staying-lead = For everybody who must hide from somebody that they look for help.
staying-leave = Leave fast
staying-leave-button = Every page has the button “Leave” at the top. It opens an ordinary page of another site.
staying-leave-clears = The button also asks the browser to forget what it keeps of this site. Some browsers do only a part of that.
staying-leave-history = The button does not clear the history. With “back”, this site can be seen again. So close the tab or the window too.
staying-leave-titles = For some kinds of help, such as help against violence, the name of the tab does not say what the page is about. The address of the page does say it.
staying-private = Private window
staying-private-open = Open a private window before you come here. In the menu of the browser it is called “private”, “incognito” or “secret”. Beside it there is often a mask, or a hat with glasses.
staying-private-close = At the end, close all private windows. Then the browser forgets which pages you opened.
staying-private-limits = A private window does not help against a spying program on the phone. And whoever runs the network, such as your employer, can still see that you visited this site.
staying-history = Clear the history
staying-history-remains = Without a private window the browser remembers which pages you opened and what you searched for. It stays there until you delete it.
staying-history-how = Open “History” in the menu of the browser. Delete only the pages of this site: an empty history can look strange to somebody who checks it.
staying-history-words = Above the results there is a button: “Search so that the words do not stand in the address”. With it, your words do not get into the history.
staying-history-calls = Calls and messages stay on the phone too. Delete them from its lists. The phone bill can show them as well.
staying-history-other = If somebody controls your phone, use another one: a friend's, a helper's, or a computer in a library.
staying-honest = What honest helpers do not do
staying-honest-papers = They do not keep your passport or other papers. Show the paper, give a copy, take the paper back.
staying-honest-promise = They do not promise that all will end well, and they take no money for a promise.
staying-honest-receipt = They do not refuse a receipt for what you pay.
staying-honest-registration = They do not sell a registration at a place where you do not live.
staying-honest-codes = They do not ask for your passwords, for the PIN of your card, or for the codes that come by message.
staying-honest-signature = They do not make you sign what you cannot read. Ask for a translation first.
staying-honest-secret = They do not ask for sex. They do not forbid you to talk to others.

## What is known about visitors

privacy-title = What we know about you
privacy-lead = In short: we keep nothing about you. Here is what happens, step by step.
privacy-browser = In your browser
privacy-cookies = We set no cookies. We put nothing into the storage of your browser.
privacy-foreign = Our pages load nothing from other sites: no maps, no fonts, no counters.
privacy-referrer = When you follow a link to another site, we ask your browser not to tell that site where you came from.
privacy-copies = Your browser may keep copies of pages, so that they open fast. We ask it to keep none of the lists for help against violence and the like, and none of what you find with the button for hidden words.
privacy-account = You need no account and give no name.
privacy-server = On our server
privacy-words = We use your search words to answer you, and then forget them. They are written down nowhere.
privacy-typing = While you type, the beginning of your words goes to our server, so that it can suggest something; only if your browser runs scripts. We use it for that and forget it.
privacy-language = The front page looks at which languages your browser asks for, and chooses one. We do not keep this.
privacy-address = Your phone sends its network address with each request: without it no answer could reach you. We do not write it down.
privacy-log-off = We keep no list of requests.
privacy-log-on = We keep a list of requests. In each line there is the time, how the page was asked for, the kind of page, whether it worked, how long it took, and a random number. There are no addresses of visitors, no words and no filters.
privacy-counter-off = We do not count who asks how often.
privacy-counter-on = So that nobody can overload the site, we count how often each network asks in a minute. For that we keep a code, not the address. It is made from a part of the address and a secret random number. It is only in memory, for a day. Then the secret number and all codes are thrown away.
privacy-errors = When our program makes a mistake, we write down where in the program. We do not write down what you asked for.
privacy-demands = If somebody demands to know who was here: we have no list of visitors to give.
privacy-messages = If you send us a message
privacy-messages-kept = We keep what you write, the language of the page and the day, so that a person can read it. You get a code; we keep only a trace of it that cannot be read back.
privacy-messages-contact = If you tell us how to reach you, we delete that after 90 days.
privacy-messages-counter = We count how many messages each network sends in an hour, in the same way as its requests.
privacy-others = What others can see
privacy-network = The company that brings you the internet can see that you visit this site. It cannot see which pages, as long as the address begins with https.
privacy-hoster = The company whose computers carry this site may keep lists of its own. Those who run the site should switch them off. We cannot promise it.
privacy-phone = Whoever has your phone in hand can see its history.
privacy-records = About organizations
privacy-records-what = The directory holds what sources say about organizations, not about the people who ask them for help.
privacy-records-hidden = Some addresses must stay hidden, such as those of shelters. They are on no page and in no file of this site.

## How the directory works

methodology-title = What our words mean
methodology-lead = Where the information comes from, how old it may be, and why results stand in this order.
methodology-sources = Where the information comes from
methodology-sources-named = Every record names its sources, with the date if there is one. A small number beside a fact leads to its source.
methodology-not-checked = “Not checked yet” means: nobody has asked the organization for us. “Information from” says how old the information is. Call before you go there.
methodology-checks = Checks and their age
methodology-check-what = “Checked” means: one of us called, came by, or looked at the website or a document; or the organization itself confirmed it. We say who, when and how.
methodology-check-age = After six months we add: “It may have changed since.” After a year we add: “This is old.”
methodology-check-claimed = “The organization edits this page” is not a check.
methodology-phones = A number is called old if it was printed more than three years ago, or if nobody knows when. After six years it is folded away.
methodology-websites = A web address that none of us has opened is only text, not a link. By now it may belong to somebody else.
methodology-signals = Four signals, no stars
methodology-signals-why = We give no points and no stars. You see what is known, and decide yourself.
methodology-signal-checked = Checked: by whom, when and how.
methodology-signal-cost = Cost: if there are several services, we show the dearest. A cost that is not known never counts as free.
methodology-signal-reports = Reports: what people tell us about an organization. We do not show any yet. Later one will stand here only after a person has read it, if at least two people say the same, and with the answer of the organization.
methodology-signal-source = Source: who says so.
methodology-unknown = When we do not know
methodology-unknown-said = Then we write “not known”. We do not guess.
methodology-unknown-filters = Not known does not count as yes, as free or as checked. But filters do not hide such organizations: they stand below the others, under a heading of their own.
methodology-order = The order of results
methodology-order-fit = First: organizations that say everything that you asked for.
methodology-order-place = If you chose a place: those who work there, before those who work everywhere.
methodology-order-reach = Then: those who can be reached, who were checked lately, and who cost less.
methodology-order-full = If all that is equal: newer and fuller records.
methodology-order-sold = Nobody can buy a place in the list. There is no advertising.
methodology-order-left-out = Organizations that are closed, and those that do not take people's own cases, are not among the results for help. You find them among all records.
methodology-law = Notices of authorities
methodology-law-what = Some states put organizations on lists or forbid them. We show that with country, date and source, because it can matter to you. It is the word of the authority, not ours.
methodology-law-danger = What a state calls extremist or terrorist is never among the results for help, because having to do with it can mean prison there.
methodology-places = Places
methodology-places-numbers = Numbers beside places say how many organizations we know there. Zero means: we know none. It does not mean that there is none.
methodology-places-disputed = Several governments claim some places. For these we follow the international list ISO 3166. This is not our opinion on whose they are. In that list they stand like this:

## Who stands behind it

about-title = About us
about-lead = Hamroh means “companion on the road” in Uzbek and Tajik. It is a directory of organizations that help migrants.
about-what = What this is
about-what-found = You find organizations here: what they help with, where, in which languages, what it costs, and who says so.
about-what-free = The site is free and has no advertising.
about-what-not = We give no legal advice ourselves. We do not vouch for the organizations: we say what was checked, by whom and when.
about-what-paper = The first 47 organizations come from a research paper by Dmitry Poletaev of 2019, on solidarity with migrants in Russia.
about-who = Who we are
about-who-program = The program is open: everybody may read it, use it and make it better. It was written by the contributors of the project Hamroh.
about-who-site = Other people can run the program on a site of their own. Here is how to reach the people who run this site:
about-contact = Contact:
about-contact-none = The people who run this site have not named a contact yet.
about-wrong = When something is wrong
about-wrong-record = About an organization: write its name, what is wrong, and how you know it.
about-wrong-machine = The texts of this site in this language were made by a machine. No native reader has checked them yet. Please help us.
about-wrong-text = About the language: write the page, the sentence, and how you would say it.
about-wrong-file = You can also mend the texts yourself. In the program's folder “locales” there is a folder for each language.
about-more = More about this site

## Accessibility

access-title = Accessibility
access-lead = This site is made for old phones, slow internet, screen readers and keyboards too.
access-goal = What we want
access-goal-what = We want to meet the standard WCAG 2.2, level AA. We do not say that each page meets it: not everything has been tested.
access-tested = What programs test
access-tested-axe = The program axe looks for mistakes on each kind of page, in English, Russian and Arabic, on a phone in light colours and on a wide screen in dark ones.
access-tested-narrow = Nothing runs off the side of a screen that is 320 points wide, even with wide gaps between letters.
access-tested-keyboard = On the front page the keyboard reaches “Leave” and the question first, and one can see where it is.
access-tested-scripts = The way from the front page to a telephone number works without scripts.
access-tested-languages = Each kind of page says its language and its direction, in all ten languages.
access-untested = What no person has tested yet
access-untested-readers = The screen readers TalkBack, VoiceOver and NVDA.
access-untested-people = People with disabilities have not tried out the site for us yet.
access-untested-words = Native readers have not checked yet whether the texts are easy to understand.
access-known = Some texts about organizations are in another language than the page. Screen readers are told so.
access-report = Tell us
access-report-how = Does something not work for you? Write what you wanted to do, on which page, and with which phone or program.
