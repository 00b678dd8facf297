## What went wrong, and what to do

error-400-title = Ми не можемо прочитати цей запит
error-400-detail = В адресі або у формі щось не так. Поверніться на початок і спробуйте ще раз.
error-404-title = Тут нічого немає
error-404-detail = Можливо, сторінка тепер в іншому місці. Знайдіть її через пошук або поверніться на початок.
error-405-title = Так тут не вийде
error-405-detail = Натискайте на посилання й кнопки на сторінці.
error-408-title = Надто довго
error-408-detail = Можливо, у Вас повільний інтернет. Спробуйте ще раз.
error-410-title = Цього тут більше немає
error-410-detail = Цю організацію прибрали з довідника. Пошукайте інші, які можуть допомогти.
error-too-long-title = Надто довгий текст
error-too-long-detail = Напишіть коротше і спробуйте ще раз.
error-415-title = Ми не можемо прочитати цей формат
error-415-detail = Надішліть звичайну форму. JSON підійде там, де так сказано в описі.
error-421-title = Це не наша адреса
error-421-detail = Перевірте адресу, яку Ви набрали.
error-422-title = Поки не все правильно
error-422-detail = Виправте те, що вказано нижче, і спробуйте ще раз.
error-429-title = Забагато запитів
error-429-detail = Зачекайте хвилину і спробуйте ще раз.
error-500-title = У нас щось зламалося
error-500-detail = Це наша помилка, не Ваша. Спробуйте пізніше.
error-503-title = Зараз сайт перевантажений
error-503-detail = Спробуйте ще раз за кілька секунд.
error-reference = Якщо писатимете нам про цю помилку, назвіть цей номер: { $id }
error-home = На початок
error-search = Пошук
error-needs = Усі види допомоги

## What is wrong with a single field. $field is the name of the field or parameter.

error-too-many-parameters = Забагато параметрів. Їх має бути не більше ніж { $limit }.
error-value-too-long = { $field }: знаків має бути не більше ніж { $limit }.
error-parameter-twice = { $field }: це можна вказати лише один раз.
error-not-utf8 = { $field }: це не текст у кодуванні UTF-8.
error-harmful-characters = { $field }: тут є знаки, яких у тексті не буває.
error-unknown-value = { $field }: ми не знаємо такого значення.
error-number-out-of-range = { $field }: потрібне число від 1 до { $limit }.
error-not-a-cursor = { $field }: візьміть це з попередньої відповіді й нічого не змінюйте.
error-not-json = Це не JSON.
error-not-a-value = { $field }: таке значення сюди не підходить.
