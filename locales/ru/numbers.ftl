## Data to take away

data-title = Данные
data-lead = Данные этого справочника можно брать, использовать и передавать другим. Это бесплатно.
data-counts = Что в них есть
data-count-checked = Проверил человек
data-count-countries = Страны
data-count-languages = Языки, на которых помогают
data-files = Что можно скачать
data-file-organizations = Организации, по 100 за раз
data-file-needs = Виды помощи с названиями
data-file-places = Места и сколько там организаций
data-files-more = На странице каждой организации и у каждого списка результатов тоже есть ссылка на то же самое в JSON.
data-left-out = Организаций, которые просили не включать их в файлы, в файлах нет.
data-licence = Лицензия
data-licence-what = Данные под лицензией CC BY 4.0. Назовите «Хамрох», адрес и дату и скажите, если что-то изменили.
data-licence-sources = В каждой записи сказано, откуда сведения. Назовите и эти источники.
data-licence-needs = Список видов помощи под лицензией CC0: делайте с ним что хотите.
data-cite = Как ссылаться
data-cite-date = Пожалуйста, оставьте дату: номер телефона без даты может подвести людей.

## For those who write programs

developers-title = Для разработчиков
developers-lead = То, что страницы говорят об организациях, есть и в JSON. Ключ и аккаунт не нужны.
developers-addresses = Адреса
developers-description = Слова о каждом адресе взяты из описания API. Они на английском.
developers-example = Пример:
developers-rules = Полезно знать
developers-filters = Несколько значений одного параметра значат «или». Разные параметры значат «и».
developers-lists = Длинный список приходит по частям. Поставьте значение «next» в параметр «cursor».
developers-errors = Ошибки приходят как application/problem+json (RFC 9457). Язык их слов выбирает заголовок Accept-Language.
developers-cache = У каждого ответа есть ETag. Пошлите его назад в If-None-Match: если ничего не изменилось, придёт 304 без содержимого.
developers-rate = Из одной сети мы отвечаем на { $count } запросов в минуту. Дальше приходит 429, а Retry-After говорит, сколько ждать.
developers-cors = Ответы может читать любая веб-страница (CORS).
developers-ids = Идентификаторы никогда не меняются. Если чего-то больше нет, придёт 410.

## How things stand

status-title = Всё ли работает?
status-lead = Эта страница создаётся заново каждый раз, когда Вы её открываете.
status-database = База данных
status-database-well = Отвечает.
status-database-away = Не отвечает. Страницы идут из памяти, данные на { $date }.
status-schema = Строение базы данных
status-schema-well = Подходит к программе.
status-schema-behind = Старее программы.
status-version = Версия данных
status-version-why = Одинаковая версия значит одинаковые данные.
status-machine = Для программ, которые следят за сайтом:
