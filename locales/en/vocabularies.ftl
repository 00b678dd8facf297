## Closed vocabularies: one name per value

cost-free = Free
cost-low-cost = Small fee. Ask the price
cost-members-only = Members only
cost-mixed = Some of it costs money. Ask first
cost-paid = Charges money. Ask the price
cost-unknown = Cost not known. Ask first

status-active = working
status-restricted = under pressure or limits
status-temporarily-closed = closed for now
status-closed = closed
status-merged = part of another now
status-unknown = not known

coverage-local = one town
coverage-regional = one region
coverage-national = a whole country
coverage-cross-border = several countries
coverage-global = the whole world
coverage-unknown = not known

check-method-organization = by the organization
check-method-call = by phone
check-method-visit = by a visit
check-method-website = on its website
check-method-document = from a document

language-mode-staff = own staff
language-mode-interpreter = with an interpreter
language-mode-phone-interpreter = with an interpreter on the phone
language-mode-written = in writing
language-mode-bring-someone = bring someone to interpret
language-mode-not-stated = how is not known

way-walk-in = Just come
way-appointment = Make an appointment
way-phone = By phone
way-chat = By chat
way-online = Online
way-referral = Another office must send you

criterion-status-undocumented = People without papers
criterion-status-asylum-seeker = Asylum seekers
criterion-status-refugee = Refugees
criterion-status-stateless = People without any citizenship
criterion-status-temporary = People with a temporary permit
criterion-status-permanent = People with a permanent permit
criterion-status-citizen = Citizens
criterion-status-displaced = People displaced inside their country
criterion-nationality-any = People of any nationality
criterion-age-under-18 = Under 18
criterion-age-18-and-over = 18 and over
criterion-age-over-60 = Over 60
criterion-gender-women = Women
criterion-gender-men = Men
criterion-gender-other = Other genders
criterion-family-with-children = Families with children
criterion-family-single = People on their own

safety-asks-for-id = Asks for a document?
safety-asks-for-immigration-status = Asks about your immigration status?
safety-records-immigration-status = Writes your immigration status down?
safety-shares-with-authorities = Tells the authorities?
safety-answer-yes = Yes
safety-answer-no = No
safety-answer-never = Never
safety-answer-court-order = Only when a court orders it
safety-answer-required-by-law = When a law requires it
safety-answer-unknown = Not known

phone-type-voice = Phone
phone-type-sms = Text message
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = E-mail
contact-type-form = Form on the web
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Member of
relation-has_member = Has as a member
relation-umbrella_of = Umbrella of
relation-under_umbrella = Under the umbrella of
relation-partner_of = Partner of
relation-founded = Founded
relation-founded_by = Founded by
relation-programme_of = Programme of
relation-has_programme = Has the programme
relation-branch_of = Branch of
relation-has_branch = Has a branch
relation-office_abroad_of = Office abroad of
relation-office_abroad = Has an office abroad
relation-successor_of = Came after
relation-succeeded_by = Followed by
relation-unit_of = Part of
relation-has_unit = Has the part
relation-linked_company = Linked company
relation-funded_by = Paid for by
relation-funds = Pays for
relation-documented_by = Described by
relation-documents = Has described
relation-cooperates_with = Works with

legal-notice-foreign-agent = Put on the register of “foreign agents”
legal-notice-undesirable = Declared “undesirable”
legal-notice-extremist = Declared “extremist”
legal-notice-terrorist = Declared “terrorist”
legal-notice-liquidation = Ordered to close
legal-notice-suspension = Suspended
legal-notice-other = Legal notice

answer-yes = yes
answer-no = no
answer-not-stated = not known
