## Closed vocabularies: one name per value

cost-free = Gratuit
cost-low-cost = Petit prix. Demandez combien
cost-members-only = Pour les membres seulement
cost-mixed = Une partie est payante. Demandez d’abord
cost-paid = Payant. Demandez le prix
cost-unknown = Prix inconnu. Demandez d’abord

status-active = en activité
status-restricted = sous pression ou avec des limites
status-temporarily-closed = fermée pour le moment
status-closed = fermée
status-merged = fait maintenant partie d’une autre
status-unknown = on ne sait pas

coverage-local = une seule ville
coverage-regional = une région
coverage-national = tout un pays
coverage-cross-border = plusieurs pays
coverage-global = le monde entier
coverage-unknown = on ne sait pas

check-method-organization = par l’organisation
check-method-call = par téléphone
check-method-visit = par une visite
check-method-website = sur son site
check-method-document = avec un document

language-mode-staff = parlé par le personnel
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
way-referral = Un autre service doit vous envoyer

criterion-status-undocumented = Personnes sans papiers
criterion-status-asylum-seeker = Demandeurs d’asile
criterion-status-refugee = Réfugiés
criterion-status-stateless = Personnes sans aucune nationalité
criterion-status-temporary = Personnes avec un titre de séjour temporaire
criterion-status-permanent = Personnes avec un titre de séjour permanent
criterion-status-citizen = Citoyens du pays
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

safety-asks-for-id = Demande un document ?
safety-asks-for-immigration-status = Demande votre situation de séjour ?
safety-records-immigration-status = Note par écrit votre situation de séjour ?
safety-shares-with-authorities = Prévient les autorités ?
safety-answer-yes = Oui
safety-answer-no = Non
safety-answer-never = Jamais
safety-answer-court-order = Seulement si un juge l’ordonne
safety-answer-required-by-law = Quand une loi l’exige
safety-answer-unknown = On ne sait pas

phone-type-voice = Téléphone
phone-type-sms = SMS
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = E-mail
contact-type-form = Formulaire en ligne
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Membre de
relation-has_member = A pour membre
relation-umbrella_of = Regroupe
relation-under_umbrella = Regroupée dans
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
relation-funded_by = Reçoit de l’argent de
relation-funds = Donne de l’argent à
relation-documented_by = Décrite par
relation-documents = A décrit
relation-cooperates_with = Travaille avec

legal-notice-foreign-agent = Inscrite au registre des « agents étrangers »
legal-notice-undesirable = Déclarée « indésirable »
legal-notice-extremist = Déclarée « extrémiste »
legal-notice-terrorist = Déclarée « terroriste »
legal-notice-liquidation = A reçu l’ordre de fermer
legal-notice-suspension = Activité suspendue
legal-notice-other = Avis juridique

answer-yes = oui
answer-no = non
answer-not-stated = on ne sait pas
