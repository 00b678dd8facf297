## Closed vocabularies: one name per value

cost-free = Gratuit
cost-low-cost = Petit prix. Demandez combien
cost-members-only = Seulement pour les membres
cost-mixed = Une partie est payante. Demandez d’abord
cost-paid = C’est payant. Demandez combien
cost-unknown = Prix pas connu. Demandez d’abord

status-active = en activité
status-restricted = sous pression ou avec des limites
status-temporarily-closed = fermée pour l’instant
status-closed = fermée
status-merged = fait partie d’une autre
status-unknown = pas connu

coverage-local = une ville
coverage-regional = une région
coverage-national = tout un pays
coverage-cross-border = plusieurs pays
coverage-global = le monde entier
coverage-unknown = pas connu

check-method-organization = par l’organisation
check-method-call = par téléphone
check-method-visit = par une visite
check-method-website = sur son site web
check-method-document = par un document

language-mode-staff = son propre personnel
language-mode-interpreter = avec un interprète
language-mode-phone-interpreter = avec un interprète au téléphone
language-mode-written = par écrit
language-mode-bring-someone = venez avec quelqu’un qui traduit
language-mode-not-stated = on ne sait pas comment

way-walk-in = Venez sans rendez-vous
way-appointment = Prenez rendez-vous
way-phone = Par téléphone
way-chat = Par messagerie
way-online = En ligne
way-referral = Un autre bureau doit vous envoyer

criterion-status-undocumented = Personnes sans papiers
criterion-status-asylum-seeker = Demandeurs d’asile
criterion-status-refugee = Réfugiés
criterion-status-stateless = Personnes sans aucune nationalité
criterion-status-temporary = Personnes avec un permis temporaire
criterion-status-permanent = Personnes avec un permis permanent
criterion-status-citizen = Citoyens
criterion-status-displaced = Personnes déplacées dans leur pays
criterion-nationality-any = Personnes de toute nationalité
criterion-age-under-18 = Moins de 18 ans
criterion-age-18-and-over = 18 ans et plus
criterion-age-over-60 = Plus de 60 ans
criterion-gender-women = Femmes
criterion-gender-men = Hommes
criterion-gender-other = Autres genres
criterion-family-with-children = Familles avec enfants
criterion-family-single = Personnes seules

safety-asks-for-id = Demande un document ?
safety-asks-for-immigration-status = Demande votre situation de séjour ?
safety-records-immigration-status = Note votre situation de séjour ?
safety-shares-with-authorities = Prévient les autorités ?
safety-answer-yes = Oui
safety-answer-no = Non
safety-answer-never = Jamais
safety-answer-court-order = Seulement si un juge l’ordonne
safety-answer-required-by-law = Si une loi l’exige
safety-answer-unknown = Pas connu

phone-type-voice = Téléphone
phone-type-sms = Message texte
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = Courriel
contact-type-form = Formulaire web
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Membre de
relation-has_member = A pour membre
relation-umbrella_of = Regroupe
relation-under_umbrella = Fait partie du regroupement
relation-partner_of = Partenaire de
relation-founded = A fondé
relation-founded_by = Fondée par
relation-programme_of = Programme de
relation-has_programme = A le programme
relation-branch_of = Section de
relation-has_branch = A une section
relation-office_abroad_of = Bureau à l’étranger de
relation-office_abroad = A un bureau à l’étranger
relation-successor_of = A pris la suite de
relation-succeeded_by = Suivie par
relation-unit_of = Partie de
relation-has_unit = Comprend
relation-linked_company = Entreprise liée
relation-funded_by = Payée par
relation-funds = Paie pour
relation-documented_by = Décrite par
relation-documents = A décrit
relation-cooperates_with = Travaille avec

legal-notice-foreign-agent = Inscrite au registre des « agents étrangers »
legal-notice-undesirable = Déclarée « indésirable »
legal-notice-extremist = Déclarée « extrémiste »
legal-notice-terrorist = Déclarée « terroriste »
legal-notice-liquidation = Fermeture ordonnée
legal-notice-suspension = Activité suspendue
legal-notice-other = Avis juridique

answer-yes = oui
answer-no = non
answer-not-stated = pas connu
