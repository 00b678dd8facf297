## Closed vocabularies: one name per value

cost-free = Акысыз
cost-low-cost = Аз акы. Баасын сураңыз
cost-members-only = Мүчөлөр үчүн гана
cost-mixed = Бир бөлүгү акылуу. Алгач сураңыз
cost-paid = Акча алат. Баасын сураңыз
cost-unknown = Баасы белгисиз. Алгач сураңыз

status-active = иштеп жатат
status-restricted = басым же чектөө астында
status-temporarily-closed = азырынча жабык
status-closed = жабылган
status-merged = башкасынын курамында
status-unknown = белгисиз

coverage-local = бир шаар
coverage-regional = бир облус
coverage-national = бүт өлкө
coverage-cross-border = бир нече өлкө
coverage-global = бүт дүйнө
coverage-unknown = белгисиз

check-method-organization = уюмдун өзү
check-method-call = телефон аркылуу
check-method-visit = барып көрүп
check-method-website = алардын сайтында
check-method-document = документ боюнча

language-mode-staff = өз кызматкерлери
language-mode-interpreter = котормочу менен
language-mode-phone-interpreter = телефондо котормочу менен
language-mode-written = жазуу түрүндө
language-mode-bring-someone = которо турган адам менен барыңыз
language-mode-not-stated = кандай экени белгисиз

way-walk-in = Келе берсе болот
way-appointment = Алдын ала жазылуу
way-phone = Телефон аркылуу
way-chat = Чат аркылуу
way-online = Интернет аркылуу
way-referral = Башка мекеме жөнөтүшү керек

criterion-status-undocumented = Документи жок адамдар
criterion-status-asylum-seeker = Башпаанек сурагандар
criterion-status-refugee = Качкындар
criterion-status-stateless = Жарандыгы жок адамдар
criterion-status-temporary = Убактылуу уруксаты барлар
criterion-status-permanent = Туруктуу уруксаты барлар
criterion-status-citizen = Жарандар
criterion-status-displaced = Өз өлкөсүндө көчүрүлгөндөр
criterion-nationality-any = Каалаган улуттагы адамдар
criterion-age-under-18 = 18 жашка чейин
criterion-age-18-and-over = 18 жаштан
criterion-age-over-60 = 60 жаштан улуу
criterion-gender-women = Аялдар
criterion-gender-men = Эркектер
criterion-gender-other = Башка жыныс
criterion-family-with-children = Балалуу үй-бүлөлөр
criterion-family-single = Жалгыз адамдар

safety-asks-for-id = Документ сурайбы?
safety-asks-for-immigration-status = Миграциялык абалыңызды сурайбы?
safety-records-immigration-status = Миграциялык абалыңызды жазып алабы?
safety-shares-with-authorities = Бийликке билдиреби?
safety-answer-yes = Ооба
safety-answer-no = Жок
safety-answer-never = Эч качан
safety-answer-court-order = Сот буйруса гана
safety-answer-required-by-law = Мыйзам талап кылса
safety-answer-unknown = Белгисиз

phone-type-voice = Телефон
phone-type-sms = SMS билдирүү
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = Электрондук почта
contact-type-form = Сайттагы форма
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Кимге мүчө
relation-has_member = Мүчөсү
relation-umbrella_of = Бириктирет
relation-under_umbrella = Бирикменин курамында
relation-partner_of = Өнөктөшү
relation-founded = Түзгөн
relation-founded_by = Ким түзгөн
relation-programme_of = Кимдин программасы
relation-has_programme = Программасы бар
relation-branch_of = Кимдин бөлүмү
relation-has_branch = Бөлүмү бар
relation-office_abroad_of = Кимдин чет өлкөдөгү кеңсеси
relation-office_abroad = Чет өлкөдө кеңсеси бар
relation-successor_of = Кимден кийин келген
relation-succeeded_by = Андан кийин келген
relation-unit_of = Кимдин бөлүгү
relation-has_unit = Бөлүгү бар
relation-linked_company = Байланыштуу фирма
relation-funded_by = Ким төлөйт
relation-funds = Кимге төлөйт
relation-documented_by = Ал жөнүндө жазган
relation-documents = Ким жөнүндө жазган
relation-cooperates_with = Бирге иштейт

legal-notice-foreign-agent = «Чет элдик агенттер» реестрине киргизилген
legal-notice-undesirable = «Жагымсыз» деп табылган
legal-notice-extremist = «Экстремисттик» деп табылган
legal-notice-terrorist = «Террористтик» деп табылган
legal-notice-liquidation = Жабуу чечими
legal-notice-suspension = Иши токтотулган
legal-notice-other = Укуктук билдирүү

answer-yes = ооба
answer-no = жок
answer-not-stated = белгисиз
