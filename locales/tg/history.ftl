## What an organization's page said before

history-title = Дар ин ҷо чӣ тағйир ёфт
history-away = Ҳозир таърихро хонда наметавонем. Баъди чанд дақиқа боз кӯшиш кунед. Саҳифаи созмон кор мекунад.
history-guarded = Телефон ва суроғаҳои кӯҳна, ки дигар дар саҳифа нестанд, ин ҷо ҳам нишон дода намешаванд.
history-none = Ҳанӯз таърих нест.
history-removed = Гирифта шуд
history-added = Илова шуд
history-first = Нусхаи якум.
history-older = Нусхаҳои кӯҳнатар ин ҷо нишон дода намешаванд.
history-small = Танҳо чизҳои майда тағйир ёфтанд, ки дар ин рӯйхат нестанд.
history-unreadable = Ин нусхаро дигар нишон додан мумкин нест.
history-after-unreadable = Нусхаи пеш аз онро дигар нишон додан мумкин нест.
history-by-program = Аз файлҳои мо гирифта шуд
history-by-organization = Худи созмон тағйир дод
history-by-us = Мо тағйир додем
history-name = Ном
history-kind = Навъи созмон
history-notices = Қарорҳои ҳокимият
