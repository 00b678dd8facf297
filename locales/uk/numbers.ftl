## Data to take away

data-title = Дані
data-lead = Дані цього довідника можна брати, використовувати й передавати іншим. Це безкоштовно.
data-counts = Що в них є
data-count-checked = Перевірила людина
data-count-countries = Країни
data-count-languages = Мови, якими допомагають
data-files = Що можна завантажити
data-file-organizations = Організації, по 100 за раз
data-file-needs = Види допомоги з назвами
data-file-places = Місця та скільки там організацій
data-files-more = На сторінці кожної організації та біля кожного списку результатів теж є посилання на те саме в JSON.
data-left-out = Організацій, які просили не включати їх до файлів, у файлах немає.
data-licence = Ліцензія
data-licence-what = Дані під ліцензією CC BY 4.0. Назвіть «Хамрох», адресу й дату і скажіть, якщо щось змінили.
data-licence-sources = У кожному записі сказано, звідки відомості. Назвіть і ці джерела.
data-licence-needs = Список видів допомоги під ліцензією CC0: робіть із ним що хочете.
data-cite = Як посилатися
data-cite-date = Будь ласка, залиште дату: номер телефону без дати може підвести людей.

## For those who write programs

developers-title = Для розробників
developers-lead = Те, що сторінки кажуть про організації, є і в JSON. Ключ і обліковий запис не потрібні.
developers-addresses = Адреси
developers-description = Слова про кожну адресу взято з опису API. Вони англійською.
developers-example = Приклад:
developers-rules = Корисно знати
developers-filters = Кілька значень одного параметра означають «або». Різні параметри означають «і».
developers-lists = Довгий список надходить частинами. Поставте значення «next» у параметр «cursor».
developers-errors = Помилки надходять як application/problem+json (RFC 9457). Мову їхніх слів вибирає заголовок Accept-Language.
developers-cache = Кожна відповідь має ETag. Надішліть його назад в If-None-Match: якщо нічого не змінилося, прийде 304 без вмісту.
developers-rate = З однієї мережі ми відповідаємо на { $count } запитів за хвилину. Далі приходить 429, а Retry-After каже, скільки чекати.
developers-cors = Відповіді може читати будь-яка вебсторінка (CORS).
developers-ids = Ідентифікатори ніколи не змінюються. Якщо чогось більше немає, прийде 410.

## How things stand

status-title = Чи все працює?
status-lead = Ця сторінка створюється наново щоразу, коли Ви її відкриваєте.
status-database = База даних
status-database-well = Відповідає.
status-database-away = Не відповідає. Сторінки йдуть із памʼяті, дані на { $date }.
status-schema = Будова бази даних
status-schema-well = Підходить до програми.
status-schema-behind = Старіша за програму.
status-version = Версія даних
status-version-why = Однакова версія означає однакові дані.
status-machine = Для програм, які стежать за сайтом:
