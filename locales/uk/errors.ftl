## What went wrong, and what to do

error-400-title = Ми не можемо прочитати цей запит
error-400-detail = В адресі або у формі помилка. Поверніться на початок і спробуйте ще раз.
error-404-title = Тут нічого немає
error-404-detail = Можливо, сторінка переїхала. Знайдіть її через пошук або поверніться на початок.
error-405-title = Так тут не можна
error-405-detail = Користуйтеся посиланнями та кнопками на сторінці.
error-408-title = Занадто довго
error-408-detail = Можливо, у вас повільний звʼязок. Спробуйте ще раз.
error-410-title = Цього тут більше немає
error-410-detail = Організацію прибрали з довідника. Пошукайте інших, хто може допомогти.
error-too-long-title = Занадто довго написано
error-too-long-detail = Скоротіть і спробуйте ще раз.
error-415-title = Ми не можемо прочитати цей формат
error-415-detail = Надішліть звичайну форму або JSON там, де так написано в описі.
error-421-title = Це не наша адреса
error-421-detail = Перевірте адресу, яку ви набрали.
error-422-title = Щось іще не так
error-422-detail = Виправте те, що названо нижче, і спробуйте ще раз.
error-429-title = Забагато запитів
error-429-detail = Зачекайте хвилину і спробуйте ще раз.
error-500-title = У нас щось зламалося
error-500-detail = Це наша провина, не ваша. Спробуйте пізніше.
error-503-title = Зараз забагато людей
error-503-detail = Спробуйте за кілька секунд.
error-reference = Якщо писатимете нам про це, назвіть номер: { $id }
error-home = На початок
error-search = Пошук
error-needs = Усі види допомоги

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Забагато параметрів: можна щонайбільше { $limit }.
error-value-too-long = { $field }: щонайбільше { $limit } знаків, будь ласка.
error-parameter-twice = { $field }: це можна вказати лише один раз.
error-not-utf8 = { $field }: це не текст у UTF-8.
error-harmful-characters = { $field }: тут знаки, які не є текстом.
error-unknown-value = { $field }: такого значення ми не знаємо.
error-number-out-of-range = { $field }: потрібне число від 1 до { $limit }.
error-not-a-cursor = { $field }: візьміть його з попередньої відповіді без змін.
error-not-json = Це не JSON.
error-not-a-value = { $field }: таке значення сюди не підходить.
