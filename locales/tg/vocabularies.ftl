## Closed vocabularies: one name per value

cost-free = Бепул
cost-low-cost = Пули кам. Нархашро пурсед
cost-members-only = Танҳо барои узвҳо
cost-mixed = Қисмаш пулакӣ. Аввал пурсед
cost-paid = Пулакӣ. Нархашро пурсед
cost-unknown = Нарх маълум нест. Аввал пурсед

status-active = кор мекунад
status-restricted = зери фишор ё маҳдудият
status-temporarily-closed = ҳозир муваққатан баста
status-closed = баста шудааст
status-merged = ҳоло қисми созмони дигар аст
status-unknown = маълум нест

coverage-local = як шаҳр
coverage-regional = як вилоят
coverage-national = тамоми кишвар
coverage-cross-border = якчанд кишвар
coverage-global = тамоми ҷаҳон
coverage-unknown = маълум нест

check-method-organization = аз худи созмон пурсидем
check-method-call = бо телефон
check-method-visit = худамон рафта дидем
check-method-website = дар сайташ
check-method-document = аз рӯи ҳуҷҷат

language-mode-staff = кормандони худаш
language-mode-interpreter = бо тарҷумон
language-mode-phone-interpreter = бо тарҷумон аз телефон
language-mode-written = хаттӣ
language-mode-bring-someone = тарҷумонро бо худ баред
language-mode-not-stated = чӣ хел, маълум нест

way-walk-in = Худатон равед
way-appointment = Аввал вақт гиред
way-phone = Аз телефон
way-chat = Дар чат
way-online = Дар интернет
way-referral = Идораи дигар бояд Шуморо фиристад

criterion-status-undocumented = Одамони беҳуҷҷат
criterion-status-asylum-seeker = Онҳое, ки паноҳгоҳ мепурсанд
criterion-status-refugee = Гурезагон
criterion-status-stateless = Шахсони бешаҳрванд
criterion-status-temporary = Одамоне, ки иҷозати муваққатӣ доранд
criterion-status-permanent = Одамоне, ки иҷозати доимӣ доранд
criterion-status-citizen = Шаҳрвандон
criterion-status-displaced = Муҳоҷирони дохилии маҷбурӣ
criterion-nationality-any = Одамон аз ҳар кишвар
criterion-age-under-18 = Аз 18-сола хурд
criterion-age-18-and-over = 18-сола ва калонтар
criterion-age-over-60 = Аз 60-сола боло
criterion-gender-women = Занон
criterion-gender-men = Мардон
criterion-gender-other = Ҷинси дигар
criterion-family-with-children = Оилаҳои кӯдакдор
criterion-family-single = Одамони танҳо, бе оила

safety-asks-for-id = Ҳуҷҷат мепурсанд?
safety-asks-for-immigration-status = Мақоми муҳоҷиратии Шуморо мепурсанд?
safety-records-immigration-status = Мақоми муҳоҷиратии Шуморо навишта мегиранд?
safety-shares-with-authorities = Ба мақомоти давлатӣ хабар медиҳанд?
safety-answer-yes = Ҳа
safety-answer-no = Не
safety-answer-never = Ҳеҷ гоҳ
safety-answer-court-order = Танҳо агар суд фармояд
safety-answer-required-by-law = Агар қонун талаб кунад
safety-answer-unknown = Маълум нест

phone-type-voice = Телефон
phone-type-sms = СМС
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = Почтаи электронӣ
contact-type-form = Форма дар сайт
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Узв аст дар
relation-has_member = Узв дорад
relation-umbrella_of = Муттаҳид мекунад
relation-under_umbrella = Дохил мешавад ба
relation-partner_of = Шарик аст бо
relation-founded = Таъсис додааст
relation-founded_by = Онро таъсис додааст
relation-programme_of = Барнома аст. Созмонаш
relation-has_programme = Барнома дорад
relation-branch_of = Филиал аст. Созмони асосӣ
relation-has_branch = Филиал дорад
relation-office_abroad_of = Дафтари хориҷӣ аст. Созмони асосӣ
relation-office_abroad = Дар хориҷа дафтар дорад
relation-successor_of = Пеш аз он буд
relation-succeeded_by = Ба ҷои он омад
relation-unit_of = Қисм аст дар
relation-has_unit = Дар ҳайати худ дорад
relation-linked_company = Ширкати вобаста
relation-funded_by = Пул мегирад аз
relation-funds = Пул медиҳад ба
relation-documented_by = Дар бораи он навиштааст
relation-documents = Навиштааст дар бораи
relation-cooperates_with = Ҳамкорӣ мекунад бо

legal-notice-foreign-agent = Ба феҳристи «агентҳои хориҷӣ» дохил шудааст
legal-notice-undesirable = «Номатлуб» эълон шудааст
legal-notice-extremist = «Экстремистӣ» эълон шудааст
legal-notice-terrorist = «Террористӣ» эълон шудааст
legal-notice-liquidation = Қарори бастани он баромадааст
legal-notice-suspension = Кораш муваққатан қатъ шудааст
legal-notice-other = Огоҳии ҳуқуқӣ

answer-yes = ҳа
answer-no = не
answer-not-stated = маълум нест
