## What an organization's page said before

history-title = Что здесь менялось
history-away = Сейчас мы не можем прочитать историю. Попробуйте через несколько минут. Страница организации работает.
history-guarded = Старых телефонов и адресов, которых уже нет на странице, нет и здесь.
history-none = Истории пока нет.
history-removed = Убрали
history-added = Добавили
history-first = Первая версия.
history-older = Более старые версии здесь не показаны.
history-small = Изменились только мелочи, которых нет в этом списке.
history-unreadable = Эту версию больше нельзя показать.
history-after-unreadable = Версию перед ней больше нельзя показать.
history-by-program = Загружено из наших файлов
history-by-organization = Изменила сама организация
history-by-us = Изменили мы
history-name = Название
history-kind = Вид организации
history-notices = Решения властей
