## The list of results

search-title = Результати
search-label = Що Вам потрібно?
search-button = Знайти
search-count =
    { $count ->
        [0] Нічого не знайдено
        [one] { $count } організація
        [few] { $count } організації
        [many] { $count } організацій
       *[other] { $count } організації
    }
search-applied = Ви вибрали
search-remove = Прибрати: { $filter }
search-words = «{ $words }»
search-filter = Фільтр і порядок
search-filter-chosen = Фільтр і порядок ({ $count })
search-apply = Показати результати
search-facet-need = З чим допомагають
search-facet-place = Місце
search-facet-language = Мова
search-facet-cost = Скільки коштує
search-facet-kind = Вид організації
search-more-values = Ще { $count }
search-sort = Порядок
search-not-stated = Про ці ми знаємо не все, що Ви шукали. Запитайте в них.
search-partial = Немає організацій, де є всі ці слова. Ось ті, де є частина слів.
search-nothing = За всіма цими умовами нічого не знайшлося. Приберіть один із фільтрів або напишіть іншими словами.
search-nothing-needs = Переглянути всі види допомоги
search-nothing-places = Переглянути всі місця
search-unlisted =
    { $count ->
        [one] Ще { $count } організація закрита або вказана лише для довідки
        [few] Ще { $count } організації закриті або вказані лише для довідки
        [many] Ще { $count } організацій закриті або вказані лише для довідки
       *[other] Ще { $count } організації закриті або вказані лише для довідки
    }
search-languages-unknown = Мови невідомі
search-download = Цей список файлом:

## Which records, and in which order

listed-help = Організації, які допомагають людям
listed-all = Усі організації
sort-best = Найкраще підходять
sort-checked = Нещодавно перевірені
sort-name = За назвою
search-corrected = Прочитано як: { $words }
search-exact = Шукати саме ці слова: «{ $words }»
search-instead = Або ви маєте на увазі:
search-named = Організації з такою назвою
search-unseen = Шукати так, щоб слова не лишилися в адресі
search-let-go-words = З цими словами нічого не знайшлося, тому їх прибрано.
search-let-go-languages = Цією мовою нічого не знайшлося. Тут говорять іншими мовами; запитайте про перекладача.
search-let-go-kinds = Таких організацій не знайшлося. Це організації іншого виду.
search-let-go-costs = За таку ціну нічого не знайшлося. У цих спершу запитайте про ціну.
search-let-go-places = У цьому місці нічого не знайшлося. Ці — в інших місцях.
search-stated = { $stated } так пишуть, { $unsaid } про це не пишуть

## Further filters, suggestions, files

search-facet-mode = Як нею говорять
search-facet-for = Для кого
search-facet-way = Як звернутися
search-facet-open = Відчинено
search-facet-checked = Перевірено
search-facet-community = Для людей з
search-facet-status = Статус
checked-within-6 = Перевірено за останні 6 місяців
checked-within-12 = Перевірено за останні 12 місяців
open-now = Відчинено зараз
sort-nearest = Спочатку найближчі
search-let-go-open = Нічого відчиненого зараз не знайшлося. Подивіться на години роботи цих організацій.
search-let-go-checked = Перевірених так нещодавно не знайшлося. Ці перевірені раніше або ще не перевірені.
search-let-go-statuses = З таким статусом нічого не знайшлося.
search-let-go-ways = Не знайшлося тих, до кого можна звернутися в такий спосіб. Запитайте в цих, як звернутися.
search-let-go-modes = Не знайшлося тих, хто говорить цією мовою саме так. Запитайте в цих.
search-let-go-communities = Для людей звідти нічого не знайшлося. Запитайте в цих, чи допоможуть вони й вам.
search-let-go-criteria = Не знайшлося тих, хто пише, що допомагає саме таким людям. Запитайте в цих.
search-why = Показано, бо підходить: { $reasons }
search-why-name = назва
search-why-words = Ваші слова
search-where = Де ви?
suggestions-title = Підказки
suggestions-none = Підказок немає. Шукайте цими словами.
card-no-phone = Телефон невідомий
