## Closed vocabularies: one name per value

cost-free = Безкоштовно
cost-low-cost = Невелика плата. Дізнайтеся ціну
cost-members-only = Лише для членів
cost-mixed = Частина послуг платна. Спочатку запитайте
cost-paid = Беруть гроші. Дізнайтеся ціну
cost-unknown = Ціна не відома. Спочатку запитайте

status-active = працює
status-restricted = під тиском або з обмеженнями
status-temporarily-closed = тимчасово закрита
status-closed = закрита
status-merged = увійшла до іншої
status-unknown = не відомо

coverage-local = одне місто
coverage-regional = один регіон
coverage-national = уся країна
coverage-cross-border = кілька країн
coverage-global = увесь світ
coverage-unknown = не відомо

check-method-organization = сама організація
check-method-call = телефоном
check-method-visit = особисто на місці
check-method-website = на їхньому сайті
check-method-document = за документом

language-mode-staff = свої працівники
language-mode-interpreter = з перекладачем
language-mode-phone-interpreter = з перекладачем телефоном
language-mode-written = письмово
language-mode-bring-someone = приведіть того, хто перекладе
language-mode-not-stated = як саме, не відомо

way-walk-in = Можна просто прийти
way-appointment = За записом
way-phone = Телефоном
way-chat = У чаті
way-online = Через інтернет
way-referral = За направленням іншої установи

criterion-status-undocumented = Люди без документів
criterion-status-asylum-seeker = Ті, хто просить притулку
criterion-status-refugee = Біженці
criterion-status-stateless = Люди без громадянства
criterion-status-temporary = З тимчасовим дозволом
criterion-status-permanent = З постійним дозволом
criterion-status-citizen = Громадяни
criterion-status-displaced = Переселені у своїй країні
criterion-nationality-any = Люди будь-якого громадянства
criterion-age-under-18 = До 18 років
criterion-age-18-and-over = Від 18 років
criterion-age-over-60 = Понад 60 років
criterion-gender-women = Жінки
criterion-gender-men = Чоловіки
criterion-gender-other = Інша стать
criterion-family-with-children = Родини з дітьми
criterion-family-single = Самотні люди

safety-asks-for-id = Просять документ?
safety-asks-for-immigration-status = Питають про ваш міграційний статус?
safety-records-immigration-status = Записують ваш міграційний статус?
safety-shares-with-authorities = Повідомляють владі?
safety-answer-yes = Так
safety-answer-no = Ні
safety-answer-never = Ніколи
safety-answer-court-order = Лише за рішенням суду
safety-answer-required-by-law = Якщо цього вимагає закон
safety-answer-unknown = Не відомо

phone-type-voice = Телефон
phone-type-sms = Повідомлення SMS
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = Електронна пошта
contact-type-form = Форма на сайті
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Входить до
relation-has_member = До неї входить
relation-umbrella_of = Обʼєднує
relation-under_umbrella = Входить до обʼєднання
relation-partner_of = Партнер
relation-founded = Заснувала
relation-founded_by = Заснована організацією
relation-programme_of = Програма організації
relation-has_programme = Веде програму
relation-branch_of = Відділення організації
relation-has_branch = Має відділення
relation-office_abroad_of = Закордонне бюро організації
relation-office_abroad = Має бюро за кордоном
relation-successor_of = Продовжує справу
relation-succeeded_by = Її справу продовжує
relation-unit_of = Частина організації
relation-has_unit = У її складі
relation-linked_company = Повʼязана фірма
relation-funded_by = Їй платить
relation-funds = Вона платить
relation-documented_by = Про неї писали
relation-documents = Вона писала про
relation-cooperates_with = Працює разом із

legal-notice-foreign-agent = Внесена до реєстру «іноземних агентів»
legal-notice-undesirable = Визнана «небажаною»
legal-notice-extremist = Визнана «екстремістською»
legal-notice-terrorist = Визнана «терористичною»
legal-notice-liquidation = Рішення про закриття
legal-notice-suspension = Роботу призупинено
legal-notice-other = Правове повідомлення

answer-yes = так
answer-no = ні
answer-not-stated = не відомо
