## What went wrong, and what to do

error-400-title = Мы не можем прочитать этот запрос
error-400-detail = В адресе или в форме что-то не так. Вернитесь в начало и попробуйте ещё раз.
error-404-title = Здесь ничего нет
error-404-detail = Возможно, страница теперь в другом месте. Найдите её через поиск или вернитесь в начало.
error-405-title = Так здесь не получится
error-405-detail = Нажимайте на ссылки и кнопки на странице.
error-408-title = Слишком долго
error-408-detail = Возможно, у Вас медленный интернет. Попробуйте ещё раз.
error-410-title = Этого здесь больше нет
error-410-detail = Эту организацию убрали из справочника. Поищите другие, которые могут помочь.
error-too-long-title = Слишком длинно
error-too-long-detail = Напишите короче и попробуйте ещё раз.
error-415-title = Мы не можем прочитать этот формат
error-415-detail = Отправьте обычную форму. JSON подойдёт там, где так сказано в описании.
error-421-title = Это не наш адрес
error-421-detail = Проверьте адрес, который Вы набрали.
error-422-title = Пока не всё верно
error-422-detail = Исправьте то, что указано ниже, и попробуйте ещё раз.
error-429-title = Слишком много запросов
error-429-detail = Подождите минуту и попробуйте ещё раз.
error-500-title = У нас что-то сломалось
error-500-detail = Это наша ошибка, не Ваша. Попробуйте позже.
error-503-title = Сейчас сайт перегружен
error-503-detail = Попробуйте ещё раз через несколько секунд.
error-reference = Если будете писать нам об этой ошибке, назовите этот номер: { $id }
error-home = В начало
error-search = Поиск
error-needs = Все виды помощи

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Слишком много параметров. Их должно быть не больше { $limit }.
error-value-too-long = { $field }: знаков должно быть не больше { $limit }.
error-parameter-twice = { $field }: это можно указать только один раз.
error-not-utf8 = { $field }: это не текст в кодировке UTF-8.
error-harmful-characters = { $field }: здесь есть знаки, которых в тексте не бывает.
error-unknown-value = { $field }: мы не знаем такого значения.
error-number-out-of-range = { $field }: нужно число от 1 до { $limit }.
error-not-a-cursor = { $field }: возьмите это из прошлого ответа и ничего не меняйте.
error-not-json = Это не JSON.
error-not-a-value = { $field }: такое значение сюда не подходит.
