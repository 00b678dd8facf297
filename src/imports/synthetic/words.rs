//! Words in nine languages, from which synthetic records are put together. Every name says that it is made up.

/// The languages in which synthetic records are written.
pub const LANGUAGES: [&str; 9] = ["en", "ru", "uz", "tg", "ky", "ar", "fa", "uk", "es"];

/// One thing said in each of [`LANGUAGES`].
pub type Said = [&'static str; 9];

/// Kinds of bodies that records are of, the most frequent first: a slug of the taxonomy, and what such a body is called.
pub const BODIES: &[(&str, Said)] = &[
    (
        "ngo",
        [
            "Aid Society",
            "общество помощи",
            "yordam jamiyati",
            "ҷамъияти ёрӣ",
            "жардам коому",
            "جمعية المساعدة",
            "انجمن یاری",
            "товариство допомоги",
            "asociación de ayuda",
        ],
    ),
    (
        "service-centre",
        [
            "Help Centre",
            "центр помощи",
            "yordam markazi",
            "маркази кӯмак",
            "жардам борбору",
            "مركز الدعم",
            "مرکز کمک",
            "центр допомоги",
            "centro de apoyo",
        ],
    ),
    (
        "diaspora-association",
        [
            "Diaspora Association",
            "землячество",
            "diaspora uyushmasi",
            "анҷумани диаспора",
            "диаспора бирикмеси",
            "رابطة الجالية",
            "انجمن مهاجران",
            "земляцтво",
            "asociación de la diáspora",
        ],
    ),
    (
        "trade-union",
        [
            "Workers' Union",
            "профсоюз",
            "kasaba uyushmasi",
            "иттифоқи касаба",
            "кесиптик бирлик",
            "نقابة العمال",
            "اتحادیه کارگران",
            "профспілка",
            "sindicato",
        ],
    ),
    ("foundation", ["Foundation", "фонд", "jamgʻarma", "бунёд", "фонд", "مؤسسة", "بنیاد", "фонд", "fundación"]),
    (
        "migrants-union",
        [
            "Migrant Workers' Union",
            "союз трудовых мигрантов",
            "mehnat muhojirlari uyushmasi",
            "иттифоқи муҳоҷирони меҳнатӣ",
            "эмгек мигранттарынын бирлиги",
            "اتحاد العمال المهاجرين",
            "اتحادیه کارگران مهاجر",
            "спілка трудових мігрантів",
            "unión de trabajadores migrantes",
        ],
    ),
    ("clinic", ["Clinic", "клиника", "klinika", "дармонгоҳ", "клиника", "عيادة", "درمانگاه", "клініка", "clínica"]),
    (
        "faith-organization",
        [
            "House of Charity",
            "дом милосердия",
            "mehr-shafqat uyi",
            "хонаи меҳрубонӣ",
            "мээрим үйү",
            "دار الخير",
            "خانه نیکوکاری",
            "дім милосердя",
            "casa de caridad",
        ],
    ),
    (
        "informal-group",
        [
            "Neighbours' Group",
            "группа соседей",
            "qoʻshnilar guruhi",
            "гурӯҳи ҳамсояҳо",
            "кошуналар тобу",
            "مجموعة الجيران",
            "گروه همسایگان",
            "група сусідів",
            "grupo de vecinos",
        ],
    ),
    (
        "ngo-network",
        [
            "Help Network",
            "сеть помощи",
            "yordam tarmogʻi",
            "шабакаи ёрӣ",
            "жардам тармагы",
            "شبكة المساعدة",
            "شبکه یاری",
            "мережа допомоги",
            "red de ayuda",
        ],
    ),
    (
        "paid-company",
        [
            "Paperwork Office",
            "бюро документов",
            "hujjatlar byurosi",
            "бюрои ҳуҷҷатҳо",
            "документтер бюросу",
            "مكتب المعاملات",
            "دفتر مدارک",
            "бюро документів",
            "oficina de trámites",
        ],
    ),
    (
        "research-centre",
        [
            "Research Centre",
            "исследовательский центр",
            "tadqiqot markazi",
            "маркази таҳқиқотӣ",
            "изилдөө борбору",
            "مركز البحوث",
            "مرکز پژوهش",
            "дослідницький центр",
            "centro de estudios",
        ],
    ),
];

/// How a name is put together: `{body}`, `{own}` and `{place}` are filled in.
pub const NAME: Said = [
    "Synthetic {body} “{own}”, {place}",
    "Синтетическая запись: {body} «{own}», {place}",
    "Sintetik yozuv: “{own}” {body}, {place}",
    "Сабти синтетикӣ: {body} «{own}», {place}",
    "Синтетикалык жазуу: «{own}» {body}, {place}",
    "سجل اصطناعي: {body} «{own}»، {place}",
    "رکورد ساختگی: {body} «{own}»، {place}",
    "Синтетичний запис: {body} «{own}», {place}",
    "Registro sintético: {body} «{own}», {place}",
];

/// How a description begins; `{needs}` is filled in.
pub const ABOUT: Said = [
    "This record is made up, for measuring only. What it is about: {needs}.",
    "Эта запись придумана, только для замеров. О чём она: {needs}.",
    "Bu yozuv oʻlchovlar uchun oʻylab topilgan. Mavzusi: {needs}.",
    "Ин сабт танҳо барои санҷиш сохта шудааст. Мавзӯи он: {needs}.",
    "Бул жазуу өлчөө үчүн гана ойлоп табылган. Темасы: {needs}.",
    "هذا السجل غير حقيقي، وهو للقياس فقط. موضوعه: {needs}.",
    "این رکورد ساختگی است و فقط برای آزمایش است. موضوع آن: {needs}.",
    "Цей запис вигадано, лише для вимірювань. Про що він: {needs}.",
    "Este registro es inventado, solo para mediciones. Trata de: {needs}.",
];

/// Sentences with which a description goes on.
pub const MORE: &[Said] = &[
    [
        "We answer questions by phone and in the office.",
        "Отвечаем на вопросы по телефону и в офисе.",
        "Savollarga telefonda va idorada javob beramiz.",
        "Мо ба саволҳо бо телефон ва дар идора ҷавоб медиҳем.",
        "Суроолорго телефон аркылуу жана кеңседе жооп беребиз.",
        "نجيب عن الأسئلة بالهاتف وفي المكتب.",
        "به پرسش‌ها با تلفن و در دفتر پاسخ می‌دهیم.",
        "Відповідаємо на запитання телефоном і в офісі.",
        "Respondemos preguntas por teléfono y en la oficina.",
    ],
    [
        "Volunteers help to fill in forms.",
        "Волонтёры помогают заполнить бланки.",
        "Koʻngillilar blankalarni toʻldirishga yordam beradi.",
        "Ихтиёриён барои пур кардани варақаҳо кӯмак мекунанд.",
        "Ыктыярчылар баракчаларды толтурууга жардам берет.",
        "يساعد المتطوعون في ملء الاستمارات.",
        "داوطلبان در پر کردن فرم‌ها کمک می‌کنند.",
        "Волонтери допомагають заповнити бланки.",
        "Personas voluntarias ayudan a llenar formularios.",
    ],
    [
        "Bring your papers if you have them.",
        "Возьмите документы, если они есть.",
        "Hujjatlaringiz boʻlsa, olib keling.",
        "Агар ҳуҷҷат дошта бошед, бо худ биёред.",
        "Документтериңиз болсо, ала келиңиз.",
        "أحضر أوراقك إن وجدت.",
        "اگر مدارک دارید، همراه بیاورید.",
        "Візьміть документи, якщо вони є.",
        "Traiga sus papeles si los tiene.",
    ],
    [
        "A lawyer comes on Tuesdays.",
        "Юрист принимает по вторникам.",
        "Yurist seshanba kunlari qabul qiladi.",
        "Ҳуқуқшинос рӯзҳои сешанбе қабул мекунад.",
        "Юрист шейшемби күндөрү кабыл алат.",
        "يحضر محامٍ أيام الثلاثاء.",
        "وکیل سه‌شنبه‌ها می‌آید.",
        "Юрист приймає щовівторка.",
        "Un abogado atiende los martes.",
    ],
    [
        "Courses begin in autumn and in spring.",
        "Курсы начинаются осенью и весной.",
        "Kurslar kuzda va bahorda boshlanadi.",
        "Курсҳо тирамоҳ ва баҳор оғоз мешаванд.",
        "Курстар күзүндө жана жазында башталат.",
        "تبدأ الدورات في الخريف والربيع.",
        "دوره‌ها در پاییز و بهار آغاز می‌شوند.",
        "Курси починаються восени та навесні.",
        "Los cursos empiezan en otoño y en primavera.",
    ],
    [
        "There is a room for children.",
        "Есть комната для детей.",
        "Bolalar uchun xona bor.",
        "Барои кӯдакон ҳуҷра ҳаст.",
        "Балдар үчүн бөлмө бар.",
        "توجد غرفة للأطفال.",
        "اتاقی برای کودکان هست.",
        "Є кімната для дітей.",
        "Hay una sala para niños.",
    ],
    [
        "Members pay a small fee once a year.",
        "Члены платят небольшой взнос раз в год.",
        "Aʼzolar yiliga bir marta kichik badal toʻlaydi.",
        "Аъзоён соле як бор маблағи кам медиҳанд.",
        "Мүчөлөр жылына бир жолу аз төгүм төлөйт.",
        "يدفع الأعضاء رسمًا صغيرًا مرة في السنة.",
        "اعضا سالی یک بار مبلغ کمی می‌پردازند.",
        "Члени платять невеликий внесок раз на рік.",
        "Los miembros pagan una cuota pequeña una vez al año.",
    ],
    [
        "Please make an appointment first.",
        "Сначала запишитесь на приём.",
        "Avval qabulga yoziling.",
        "Аввал барои қабул номнавис шавед.",
        "Адегенде кабыл алууга жазылыңыз.",
        "يرجى حجز موعد أولًا.",
        "لطفاً اول وقت بگیرید.",
        "Спочатку запишіться на прийом.",
        "Pida cita primero, por favor.",
    ],
];

/// What follows the name of a need in the name of a service.
pub const WAYS: &[Said] = &[
    [
        "for families",
        "для семей",
        "oilalar uchun",
        "барои оилаҳо",
        "үй-бүлөлөр үчүн",
        "للعائلات",
        "برای خانواده‌ها",
        "для сімей",
        "para familias",
    ],
    ["for women", "для женщин", "ayollar uchun", "барои занон", "аялдар үчүн", "للنساء", "برای زنان", "для жінок", "para mujeres"],
    [
        "for young people",
        "для молодёжи",
        "yoshlar uchun",
        "барои ҷавонон",
        "жаштар үчүн",
        "للشباب",
        "برای جوانان",
        "для молоді",
        "para jóvenes",
    ],
    ["by phone", "по телефону", "telefon orqali", "бо телефон", "телефон аркылуу", "بالهاتف", "با تلفن", "телефоном", "por teléfono"],
    ["in the evening", "вечером", "kechqurun", "бегоҳӣ", "кечинде", "مساءً", "عصرها", "увечері", "por la tarde"],
    [
        "for newcomers",
        "для приезжих",
        "yangi kelganlar uchun",
        "барои навомадагон",
        "жаңы келгендер үчүн",
        "للقادمين الجدد",
        "برای تازه‌واردان",
        "для новоприбулих",
        "para recién llegados",
    ],
];

/// Syllables of invented names, in Latin, Cyrillic and Arabic script.
pub const SYLLABLES: &[[&str; 3]] = &[
    ["na", "на", "نا"],
    ["ri", "ри", "ري"],
    ["da", "да", "دا"],
    ["to", "то", "تو"],
    ["va", "ва", "وا"],
    ["li", "ли", "لي"],
    ["mo", "мо", "مو"],
    ["sa", "са", "سا"],
    ["ke", "ке", "كي"],
    ["ru", "ру", "رو"],
    ["ba", "ба", "با"],
    ["ni", "ни", "ني"],
    ["zo", "зо", "زو"],
    ["fa", "фа", "فا"],
    ["mi", "ми", "مي"],
    ["du", "ду", "دو"],
    ["la", "ла", "لا"],
    ["shi", "ши", "شي"],
    ["go", "го", "غو"],
    ["ta", "та", "تا"],
    ["bi", "би", "بي"],
    ["su", "су", "سو"],
    ["ka", "ка", "كا"],
    ["zi", "зи", "زي"],
    ["no", "но", "نو"],
    ["ra", "ра", "را"],
    ["di", "ди", "دي"],
    ["ku", "ку", "كو"],
    ["ma", "ма", "ما"],
    ["fi", "фи", "في"],
    ["lo", "ло", "لو"],
    ["ja", "жа", "جا"],
];

/// Which column of [`SYLLABLES`] a language is written in.
pub fn script(language: usize) -> usize {
    match LANGUAGES[language] {
        "ru" | "tg" | "ky" | "uk" => 1,
        "ar" | "fa" => 2,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn everything_is_said_in_each_language_with_its_blanks() {
        for (said, blanks) in [(&NAME, &["{body}", "{own}", "{place}"][..]), (&ABOUT, &["{needs}"])] {
            assert!(said.iter().all(|text| blanks.iter().all(|blank| text.contains(blank))), "{said:?}");
        }
        let sentences = MORE.iter().chain([&NAME, &ABOUT]);
        for said in sentences {
            assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), LANGUAGES.len(), "{said:?}");
        }
        let all = BODIES.iter().map(|(_, said)| said).chain(WAYS);
        assert!(all.flatten().all(|text| !text.is_empty()));
    }

    #[test]
    fn a_name_says_that_it_is_made_up() {
        let says = ["Synthetic", "Синтетическая", "Sintetik", "синтетикӣ", "Синтетикалык", "اصطناعي", "ساختگی", "Синтетичний", "sintético"];
        assert!(NAME.iter().zip(says).all(|(name, word)| name.contains(word)));
    }
}
