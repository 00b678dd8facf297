## What went wrong, and what to do

error-400-title = Бул сурамды окуй албадык
error-400-detail = Даректе же сиз толтурган жерлерде ката бар. Башкы баракка өтүп, дагы аракет кылып көрүңүз.
error-404-title = Бул жерде эч нерсе жок
error-404-detail = Барак башка жерге көчкөн болушу мүмкүн. Издеп көрүңүз же башкы баракка өтүңүз.
error-405-title = Бул жерде муну кылууга болбойт
error-405-detail = Барактагы шилтемелерди жана баскычтарды басыңыз.
error-408-title = Өтө узакка созулуп кетти
error-408-detail = Интернетиңиз жай болушу мүмкүн. Дагы аракет кылып көрүңүз.
error-410-title = Бул эми бул жерде жок
error-410-detail = Уюм тизмебизден алынып салынган. Жардам бере ала турган башка уюмдарды издеңиз.
error-too-long-title = Бул өтө узун
error-too-long-detail = Кыскараак жазып, дагы аракет кылып көрүңүз.
error-415-title = Бул форматты окуй албайбыз
error-415-detail = Жөнөкөй форма жөнөтүңүз. Нускамада айтылган жерде JSON жөнөтсө болот.
error-421-title = Бул биздин дарек эмес
error-421-detail = Жазган дарегиңизди текшериңиз.
error-422-title = Бир нерсе дагы туура эмес
error-422-detail = Төмөндө айтылган жерди оңдоп, дагы аракет кылып көрүңүз.
error-429-title = Сурамдар өтө көп
error-429-detail = Бир мүнөт күтүп, дагы аракет кылып көрүңүз.
error-500-title = Бизде бир нерсе бузулду
error-500-detail = Күнөө сизде эмес, бизде. Кийинчерээк дагы аракет кылып көрүңүз.
error-503-title = Азыр сайтта адам өтө көп
error-503-detail = Бир нече секунддан кийин дагы аракет кылып көрүңүз.
error-reference = Бул тууралуу бизге жазсаңыз, ушул номерди айтыңыз: { $id }
error-home = Башкы баракка өтүү
error-search = Издөө
error-needs = Жардамдын бардык түрлөрү

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Параметрлер өтө көп. Эң көбү { $limit }.
error-value-too-long = { $field }: эң көбү { $limit } белги жазыңыз.
error-parameter-twice = { $field }: муну бир гана жолу жазса болот.
error-not-utf8 = { $field }: бул UTF-8 тексти эмес.
error-harmful-characters = { $field }: бул жерде текстке кирбеген белгилер бар.
error-unknown-value = { $field }: мындай маанини билбейбиз.
error-number-out-of-range = { $field }: сан жазыңыз, эң азы 1, эң көбү { $limit }.
error-not-a-cursor = { $field }: мурунку жоопто кандай болсо, ошондой көчүрүңүз.
error-not-json = Бул JSON эмес.
error-not-a-value = { $field }: бул маани бул жерге туура келбейт.
