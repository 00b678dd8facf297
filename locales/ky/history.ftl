## What an organization's page said before

history-title = Бул жерде эмне өзгөрдү
history-away = Азыр тарыхты окуй албай жатабыз. Бир нече мүнөттөн кийин аракет кылыңыз. Уюмдун барагы иштеп жатат.
history-guarded = Баракта эми жок эски телефондор жана даректер бул жерде да көрсөтүлбөйт.
history-none = Азырынча тарых жок.
history-removed = Алынып салынды
history-added = Кошулду
history-first = Биринчи түрү.
history-older = Мындан эскилери бул жерде көрсөтүлбөйт.
history-small = Бул тизмеде жок майда нерселер гана өзгөрдү.
history-unreadable = Бул түрүн эми көрсөтүүгө болбойт.
history-after-unreadable = Мунун алдындагы түрүн эми көрсөтүүгө болбойт.
history-by-program = Биздин файлдардан жүктөлдү
history-by-organization = Уюмдун өзү өзгөрттү
history-by-us = Биз өзгөрттүк
history-name = Аты
history-kind = Уюмдун түрү
history-notices = Бийликтин чечимдери
