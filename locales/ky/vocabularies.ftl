## Closed vocabularies: one name per value

cost-free = Акысыз
cost-low-cost = Аз акча алат. Баасын сураңыз
cost-members-only = Мүчөлөр үчүн гана
cost-mixed = Бир бөлүгү акылуу. Адегенде сураңыз
cost-paid = Акылуу. Баасын сураңыз
cost-unknown = Баасы белгисиз. Адегенде сураңыз

status-active = иштеп жатат
status-restricted = кысым же чектөө астында
status-temporarily-closed = азырынча жабык
status-closed = жабылган
status-merged = эми башка уюмдун курамында
status-unknown = белгисиз

coverage-local = бир шаар
coverage-regional = бир облус
coverage-national = бүт өлкө
coverage-cross-border = бир нече өлкө
coverage-global = бүт дүйнө
coverage-unknown = белгисиз

check-method-organization = уюмдун өзүнөн
check-method-call = телефон аркылуу
check-method-visit = өзүбүз барып көрдүк
check-method-website = сайтынан
check-method-document = документтен

language-mode-staff = өз кызматкерлери сүйлөшөт
language-mode-interpreter = котормочу менен
language-mode-phone-interpreter = телефондогу котормочу аркылуу
language-mode-written = жазуу түрүндө
language-mode-bring-someone = которуп бере турган адамды өзүңүз ала барыңыз
language-mode-not-stated = кандай сүйлөшөрү белгисиз

way-walk-in = Түз эле бара бериңиз
way-appointment = Алдын ала жазылыңыз
way-phone = Телефон аркылуу
way-chat = Чат аркылуу
way-online = Интернет аркылуу
way-referral = Сизди башка мекеме жөнөтүшү керек

criterion-status-undocumented = Документи жок адамдар
criterion-status-asylum-seeker = Башпаанек сурагандар
criterion-status-refugee = Качкындар
criterion-status-stateless = Жарандыгы жок адамдар
criterion-status-temporary = Убактылуу уруксаты бар адамдар
criterion-status-permanent = Туруктуу уруксаты бар адамдар
criterion-status-citizen = Жарандар
criterion-status-displaced = Өз өлкөсүнүн ичинде мажбурий көчкөндөр
criterion-nationality-any = Каалаган өлкөдөн келген адамдар
criterion-age-under-18 = 18 жашка чыга электер
criterion-age-18-and-over = 18 жаш жана андан улуулар
criterion-age-over-60 = 60 жаштан ашкандар
criterion-gender-women = Аялдар
criterion-gender-men = Эркектер
criterion-gender-other = Башка жыныстагылар
criterion-family-with-children = Балалуу үй-бүлөлөр
criterion-family-single = Жалгыз, үй-бүлөсүз адамдар

safety-asks-for-id = Документ сурашабы?
safety-asks-for-immigration-status = Миграциялык статусуңузду сурашабы?
safety-records-immigration-status = Миграциялык статусуңузду жазып алышабы?
safety-shares-with-authorities = Мамлекеттик органдарга кабар беришеби?
safety-answer-yes = Ооба
safety-answer-no = Жок
safety-answer-never = Эч качан
safety-answer-court-order = Сот буйруса гана
safety-answer-required-by-law = Мыйзам талап кылса
safety-answer-unknown = Белгисиз

phone-type-voice = Телефон
phone-type-sms = СМС
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = Электрондук почта
contact-type-form = Сайттагы форма
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Кайсы уюмга мүчө
relation-has_member = Мүчөсү
relation-umbrella_of = Өз ичине бириктирет
relation-under_umbrella = Кайсы бирикмеге кирет
relation-partner_of = Өнөктөшү
relation-founded = Эмнени түзгөн
relation-founded_by = Ким түзгөн
relation-programme_of = Кайсы уюмдун программасы
relation-has_programme = Программасы
relation-branch_of = Кайсы уюмдун филиалы
relation-has_branch = Филиалы
relation-office_abroad_of = Кайсы уюмдун чет өлкөдөгү кеңсеси
relation-office_abroad = Чет өлкөдөгү кеңсеси
relation-successor_of = Ага чейинки уюм
relation-succeeded_by = Ордуна келген уюм
relation-unit_of = Кайсы уюмдун бөлүмү
relation-has_unit = Бөлүмү
relation-linked_company = Байланыштуу фирма
relation-funded_by = Ким акча берет
relation-funds = Кимге акча берет
relation-documented_by = Бул тууралуу ким жазган
relation-documents = Ким тууралуу жазган
relation-cooperates_with = Ким менен бирге иштейт

legal-notice-foreign-agent = «Чет элдик агенттер» реестрине киргизилген
legal-notice-undesirable = «Жагымсыз» деп жарыяланган
legal-notice-extremist = «Экстремисттик» деп жарыяланган
legal-notice-terrorist = «Террористтик» деп жарыяланган
legal-notice-liquidation = Жабуу чечими чыккан
legal-notice-suspension = Иши убактылуу токтотулган
legal-notice-other = Укуктук билдирүү

answer-yes = ооба
answer-no = жок
answer-not-stated = белгисиз
