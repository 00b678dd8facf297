## What went wrong, and what to do

error-400-title = Бул сурамды окуй албайбыз
error-400-detail = Даректе же формада ката бар. Башына кайтып, дагы аракет кылыңыз.
error-404-title = Бул жерде эч нерсе жок
error-404-detail = Барак көчкөн болушу мүмкүн. Издеп көрүңүз же башына кайтыңыз.
error-405-title = Бул жерде мындай болбойт
error-405-detail = Барактагы шилтемелерди жана баскычтарды колдонуңуз.
error-408-title = Өтө узакка созулду
error-408-detail = Байланышыңыз жай болушу мүмкүн. Дагы аракет кылыңыз.
error-410-title = Бул эми бул жерде жок
error-410-detail = Уюм маалымдамадан алынып салынган. Жардам бере турган башкаларды издеңиз.
error-too-long-title = Бул өтө узун
error-too-long-detail = Кыскартып, дагы аракет кылыңыз.
error-415-title = Бул форматты окуй албайбыз
error-415-detail = Жөнөкөй форма жөнөтүңүз, же документте айтылган жерге JSON жөнөтүңүз.
error-421-title = Бул биздин дарек эмес
error-421-detail = Терген дарегиңизди текшериңиз.
error-422-title = Дагы бир нерсе туура эмес
error-422-detail = Төмөндө айтылганды оңдоп, дагы аракет кылыңыз.
error-429-title = Сурамдар өтө көп
error-429-detail = Бир мүнөт күтүп, дагы аракет кылыңыз.
error-500-title = Бизде бир нерсе бузулду
error-500-detail = Бул сиздин эмес, биздин күнөө. Кийинчерээк аракет кылыңыз.
error-503-title = Азыр адам өтө көп
error-503-detail = Бир нече секунддан кийин аракет кылыңыз.
error-reference = Бул тууралуу бизге жазсаңыз, ушул номерди айтыңыз: { $id }
error-home = Башына
error-search = Издөө
error-needs = Жардамдын бардык түрлөрү

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Параметрлер өтө көп; эң көбү { $limit }.
error-value-too-long = { $field }: эң көбү { $limit } белги.
error-parameter-twice = { $field }: муну бир гана жолу көрсөтсө болот.
error-not-utf8 = { $field }: бул UTF-8 текст эмес.
error-harmful-characters = { $field }: бул жерде текст эмес белгилер бар.
error-unknown-value = { $field }: мындай маанини билбейбиз.
error-number-out-of-range = { $field }: 1ден { $limit } чейинки сан керек.
error-not-a-cursor = { $field }: мурунку жооптон өзгөртпөй алыңыз.
error-not-json = Бул JSON эмес.
error-not-a-value = { $field }: бул маани бул жерге туура келбейт.
