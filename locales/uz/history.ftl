## What an organization's page said before

history-title = Bu yerda nima oʻzgargan
history-away = Hozir tarixni oʻqiy olmayapmiz. Bir necha daqiqadan keyin urinib koʻring. Tashkilot sahifasi ishlayapti.
history-guarded = Sahifada endi yoʻq eski telefon va manzillar bu yerda ham koʻrsatilmaydi.
history-none = Hali tarix yoʻq.
history-removed = Olib tashlandi
history-added = Qoʻshildi
history-first = Birinchi koʻrinishi.
history-older = Bundan eskilari bu yerda koʻrsatilmaydi.
history-small = Faqat bu yerda yozilmaydigan mayda narsalar oʻzgargan.
history-unreadable = Bu koʻrinishni endi koʻrsatib boʻlmaydi.
history-after-unreadable = Bundan oldingi koʻrinishni endi koʻrsatib boʻlmaydi.
history-by-program = Fayllarimizdan yuklangan
history-by-organization = Tashkilotning oʻzi oʻzgartirgan
history-by-us = Biz oʻzgartirdik
history-name = Nomi
history-kind = Tashkilot turi
history-notices = Hokimiyat qarorlari
