## What an organization's page said before

history-title = Що тут змінювалося
history-away = Зараз ми не можемо прочитати історію. Спробуйте за кілька хвилин. Сторінка організації працює.
history-guarded = Старих телефонів та адрес, яких уже немає на сторінці, немає і тут.
history-none = Історії поки немає.
history-removed = Прибрали
history-added = Додали
history-first = Перша версія.
history-older = Старіші версії тут не показані.
history-small = Змінилися лише дрібниці, яких немає в цьому списку.
history-unreadable = Цю версію більше не можна показати.
history-after-unreadable = Версію перед нею більше не можна показати.
history-by-program = Завантажено з наших файлів
history-by-organization = Змінила сама організація
history-by-us = Змінили ми
history-name = Назва
history-kind = Вид організації
history-notices = Рішення влади
