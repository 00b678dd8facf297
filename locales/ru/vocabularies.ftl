## Closed vocabularies: one name per value

cost-free = Бесплатно
cost-low-cost = Небольшая плата. Спросите цену
cost-members-only = Только для членов организации
cost-mixed = Часть помощи платная. Сначала спросите
cost-paid = Платно. Спросите цену
cost-unknown = Цена неизвестна. Сначала спросите

status-active = работает
status-restricted = под давлением или с ограничениями
status-temporarily-closed = временно закрыто
status-closed = закрыто
status-merged = теперь часть другой организации
status-unknown = неизвестно

coverage-local = в одном городе
coverage-regional = в одном регионе
coverage-national = по всей стране
coverage-cross-border = в нескольких странах
coverage-global = по всему миру
coverage-unknown = неизвестно

check-method-organization = у самой организации
check-method-call = по телефону
check-method-visit = приехали и посмотрели
check-method-website = на сайте организации
check-method-document = по документу

language-mode-staff = говорят сами сотрудники
language-mode-interpreter = через переводчика
language-mode-phone-interpreter = через переводчика по телефону
language-mode-written = письменно
language-mode-bring-someone = приведите того, кто переведёт
language-mode-not-stated = как именно, неизвестно

way-walk-in = Можно просто прийти
way-appointment = Нужно записаться
way-phone = По телефону
way-chat = В чате
way-online = Через интернет
way-referral = Вас должна направить другая организация

criterion-status-undocumented = Люди без документов
criterion-status-asylum-seeker = Люди, которые просят убежища
criterion-status-refugee = Беженцы
criterion-status-stateless = Люди без гражданства
criterion-status-temporary = Люди с временным разрешением
criterion-status-permanent = Люди с постоянным разрешением
criterion-status-citizen = Граждане страны
criterion-status-displaced = Вынужденные переселенцы внутри своей страны
criterion-nationality-any = Люди с любым гражданством
criterion-age-under-18 = До 18 лет
criterion-age-18-and-over = 18 лет и старше
criterion-age-over-60 = Старше 60 лет
criterion-gender-women = Женщины
criterion-gender-men = Мужчины
criterion-gender-other = Люди другого пола
criterion-family-with-children = Семьи с детьми
criterion-family-single = Люди, которые здесь одни

safety-asks-for-id = Просят показать документ?
safety-asks-for-immigration-status = Спрашивают о Вашем миграционном статусе?
safety-records-immigration-status = Записывают Ваш миграционный статус?
safety-shares-with-authorities = Сообщают властям?
safety-answer-yes = Да
safety-answer-no = Нет
safety-answer-never = Никогда
safety-answer-court-order = Только по решению суда
safety-answer-required-by-law = Когда этого требует закон
safety-answer-unknown = Неизвестно

phone-type-voice = Телефон
phone-type-sms = СМС
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = Электронная почта
contact-type-form = Форма на сайте
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Состоит в организации
relation-has_member = Участник
relation-umbrella_of = Объединяет организацию
relation-under_umbrella = Входит в более крупную организацию
relation-partner_of = Партнёр
relation-founded = Создали организацию
relation-founded_by = Кто создал
relation-programme_of = Программа организации
relation-has_programme = Есть программа
relation-branch_of = Отделение организации
relation-has_branch = Есть отделение
relation-office_abroad_of = Зарубежный офис организации
relation-office_abroad = Есть офис за границей
relation-successor_of = До этого была организация
relation-succeeded_by = На смену пришла организация
relation-unit_of = Часть организации
relation-has_unit = В неё входит
relation-linked_company = Связанная фирма
relation-funded_by = Кто даёт деньги
relation-funds = Кому дают деньги
relation-documented_by = Кто писал об этой организации
relation-documents = О ком писали
relation-cooperates_with = С кем работают вместе

legal-notice-foreign-agent = Внесена в реестр «иностранных агентов»
legal-notice-undesirable = Объявлена «нежелательной»
legal-notice-extremist = Объявлена «экстремистской»
legal-notice-terrorist = Объявлена «террористической»
legal-notice-liquidation = Приказали закрыть
legal-notice-suspension = Работа приостановлена
legal-notice-other = Уведомление по закону

answer-yes = да
answer-no = нет
answer-not-stated = неизвестно
