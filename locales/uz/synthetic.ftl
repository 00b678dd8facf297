# Pages of made-up records

synthetic-banner = Bunday tashkilot yoʻq. U sayt tezligini oʻlchash uchun oʻylab topilgan. Qoʻngʻiroq qilmang va bormang.
