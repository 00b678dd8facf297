## Closed vocabularies: one name per value

cost-free = Безкоштовно
cost-low-cost = Невелика плата. Запитайте ціну
cost-members-only = Лише для членів організації
cost-mixed = Частина допомоги платна. Спочатку запитайте
cost-paid = Платно. Запитайте ціну
cost-unknown = Ціна невідома. Спочатку запитайте

status-active = працює
status-restricted = під тиском або з обмеженнями
status-temporarily-closed = тимчасово закрито
status-closed = закрито
status-merged = тепер частина іншої організації
status-unknown = невідомо

coverage-local = в одному місті
coverage-regional = в одному регіоні
coverage-national = по всій країні
coverage-cross-border = у кількох країнах
coverage-global = в усьому світі
coverage-unknown = невідомо

check-method-organization = у самої організації
check-method-call = телефоном
check-method-visit = приїхали й подивилися
check-method-website = на сайті організації
check-method-document = за документом

language-mode-staff = говорять самі працівники
language-mode-interpreter = через перекладача
language-mode-phone-interpreter = через перекладача телефоном
language-mode-written = письмово
language-mode-bring-someone = приведіть того, хто перекладе
language-mode-not-stated = як саме, невідомо

way-walk-in = Можна просто прийти
way-appointment = Потрібно записатися
way-phone = Телефоном
way-chat = У чаті
way-online = Через інтернет
way-referral = Вас має направити інша організація

criterion-status-undocumented = Люди без документів
criterion-status-asylum-seeker = Люди, які просять притулку
criterion-status-refugee = Біженці
criterion-status-stateless = Люди без громадянства
criterion-status-temporary = Люди з тимчасовим дозволом
criterion-status-permanent = Люди з постійним дозволом
criterion-status-citizen = Громадяни країни
criterion-status-displaced = Переселенці всередині своєї країни
criterion-nationality-any = Люди з будь-яким громадянством
criterion-age-under-18 = До 18 років
criterion-age-18-and-over = 18 років і більше
criterion-age-over-60 = Понад 60 років
criterion-gender-women = Жінки
criterion-gender-men = Чоловіки
criterion-gender-other = Люди іншої статі
criterion-family-with-children = Сімʼї з дітьми
criterion-family-single = Люди, які тут самі

safety-asks-for-id = Просять показати документ?
safety-asks-for-immigration-status = Запитують про Ваш міграційний статус?
safety-records-immigration-status = Записують Ваш міграційний статус?
safety-shares-with-authorities = Повідомляють владі?
safety-answer-yes = Так
safety-answer-no = Ні
safety-answer-never = Ніколи
safety-answer-court-order = Лише за рішенням суду
safety-answer-required-by-law = Коли цього вимагає закон
safety-answer-unknown = Невідомо

phone-type-voice = Телефон
phone-type-sms = СМС
phone-type-whatsapp = WhatsApp
phone-type-telegram = Telegram
phone-type-viber = Viber
phone-type-imo = IMO
contact-type-email = Електронна пошта
contact-type-form = Форма на сайті
contact-type-telegram = Telegram
contact-type-whatsapp = WhatsApp
contact-type-viber = Viber

relation-member_of = Входить до організації
relation-has_member = Учасник
relation-umbrella_of = Обʼєднує організацію
relation-under_umbrella = Входить до більшої організації
relation-partner_of = Партнер
relation-founded = Створили організацію
relation-founded_by = Хто створив
relation-programme_of = Програма організації
relation-has_programme = Є програма
relation-branch_of = Відділення організації
relation-has_branch = Є відділення
relation-office_abroad_of = Закордонний офіс організації
relation-office_abroad = Є офіс за кордоном
relation-successor_of = До цього була організація
relation-succeeded_by = На зміну прийшла організація
relation-unit_of = Частина організації
relation-has_unit = До неї входить
relation-linked_company = Повʼязана фірма
relation-funded_by = Хто дає гроші
relation-funds = Кому дають гроші
relation-documented_by = Хто писав про цю організацію
relation-documents = Про кого писали
relation-cooperates_with = З ким працюють разом

legal-notice-foreign-agent = Внесена до реєстру «іноземних агентів»
legal-notice-undesirable = Оголошена «небажаною»
legal-notice-extremist = Оголошена «екстремістською»
legal-notice-terrorist = Оголошена «терористичною»
legal-notice-liquidation = Наказали закрити
legal-notice-suspension = Роботу призупинено
legal-notice-other = Повідомлення за законом

answer-yes = так
answer-no = ні
answer-not-stated = невідомо
