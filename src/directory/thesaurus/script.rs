//! Words of any script in one plain skeleton, and what a word was meant to be when the keyboard stood on another layout.

/// A folded word as people would type it in plain Latin letters, whatever romanization they use: `zarplata`, `зарплата`
/// and `zarplatа` are one. Scripts without a romanization here stay as they are.
pub fn skeleton(word: &str) -> String {
    let mut latin = String::with_capacity(word.len());
    for character in word.chars() {
        match romanized(character) {
            Some(letters) => latin.push_str(letters),
            None => latin.push(character),
        }
    }
    collapse(&latin)
}

/// A letter of Cyrillic (folded already, so without tails and dots), Armenian or Georgian in Latin ones.
fn romanized(character: char) -> Option<&'static str> {
    Some(match character {
        'а' => "a",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'д' => "d",
        'е' | 'э' => "e",
        'ж' => "j",
        'з' => "z",
        'и' | 'ы' => "i",
        'к' => "k",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'о' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ф' => "f",
        'х' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' | 'щ' => "sh",
        'ю' => "iu",
        'я' => "ia",
        'ь' | 'ъ' => "",
        'ա' => "a",
        'բ' => "b",
        'գ' => "g",
        'դ' => "d",
        'ե' | 'է' => "e",
        'զ' => "z",
        'ը' => "e",
        'թ' => "t",
        'ժ' => "j",
        'ի' => "i",
        'լ' => "l",
        'խ' => "h",
        'ծ' => "ts",
        'կ' => "k",
        'հ' => "h",
        'ձ' => "dz",
        'ղ' => "gh",
        'ճ' => "ch",
        'մ' => "m",
        'յ' => "i",
        'ն' => "n",
        'շ' => "sh",
        'ո' => "o",
        'չ' => "ch",
        'պ' => "p",
        'ջ' => "j",
        'ռ' | 'ր' => "r",
        'ս' => "s",
        'վ' | 'ւ' => "v",
        'տ' => "t",
        'ց' => "ts",
        'փ' => "p",
        'ք' => "k",
        'օ' => "o",
        'ֆ' => "f",
        'ა' => "a",
        'ბ' => "b",
        'გ' => "g",
        'დ' => "d",
        'ე' => "e",
        'ვ' => "v",
        'ზ' => "z",
        'თ' => "t",
        'ი' => "i",
        'კ' => "k",
        'ლ' => "l",
        'მ' => "m",
        'ნ' => "n",
        'ო' => "o",
        'პ' => "p",
        'ჟ' => "j",
        'რ' => "r",
        'ს' => "s",
        'ტ' => "t",
        'უ' => "u",
        'ფ' => "f",
        'ქ' => "k",
        'ღ' => "gh",
        'ყ' => "k",
        'შ' => "sh",
        'ჩ' => "ch",
        'ც' => "ts",
        'ძ' => "dz",
        'წ' => "ts",
        'ჭ' => "ch",
        'ხ' => "h",
        'ჯ' => "j",
        'ჰ' => "h",
        _ => return None,
    })
}

/// One spelling for the many ways of writing one sound, and no letter twice in a row.
fn collapse(latin: &str) -> String {
    const SOUNDS: [(&str, &str); 14] = [
        ("shch", "sh"),
        ("sch", "sh"),
        ("zh", "j"),
        ("kh", "h"),
        ("gh", "g"),
        ("ph", "f"),
        ("tz", "ts"),
        ("cz", "ts"),
        ("dj", "j"),
        ("dzh", "j"),
        ("x", "h"),
        ("q", "k"),
        ("w", "v"),
        ("y", "i"),
    ];
    let mut plain = latin.to_owned();
    for (spelling, sound) in SOUNDS {
        if plain.contains(spelling) {
            plain = plain.replace(spelling, sound);
        }
    }
    let mut plain = plain.replace("ie", "e").replace("ou", "u");
    let mut last = None;
    plain.retain(|character| {
        let is_new = last != Some(character) || character.is_ascii_digit();
        last = Some(character);
        is_new
    });
    plain
}

const QWERTY: &str = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const RUSSIAN: &str = "ёйцукенгшщзхъфывапролджэячсмитьбю.";
const UKRAINIAN: &str = "'йцукенгшщзхїфівапролджєячсмитьбю.";
const ARABIC: &str = "ذضصثقفغعهخحجدشسيبلاتنمكطئءؤرﻻىةوزظ";
const PERSIAN: &str = "‍ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپو./";
const KAZAKH_DIGITS: &str = "әіңғ  үұқөһ";
const TURKISH: &str = "\"qwertyuıopğüasdfghjklşizxcvbnmöç.";

/// What a text would read had the keyboard stood on another layout, the likeliest first. A text without letters of a
/// layout gives nothing for it.
pub fn other_layouts(text: &str) -> Vec<String> {
    let lower = text.to_lowercase();
    let is_latin = lower.chars().filter(|character| character.is_alphabetic()).all(|character| character.is_ascii());
    let mut readings = Vec::new();
    if is_latin {
        for keys in [RUSSIAN, UKRAINIAN, ARABIC, PERSIAN] {
            readings.push(typed(&lower, QWERTY, keys));
        }
        readings.push(kazakh(&lower));
        readings.push(
            lower
                .chars()
                .map(|character| match character {
                    'y' => 'z',
                    'z' => 'y',
                    other => other,
                })
                .collect(),
        );
        readings.push(german(&lower));
        readings.push(typed(&lower, QWERTY, TURKISH));
    } else {
        for keys in [RUSSIAN, UKRAINIAN, ARABIC, PERSIAN] {
            readings.push(typed(&lower, keys, QWERTY));
        }
    }
    readings.retain(|reading| *reading != lower);
    readings
}

fn typed(text: &str, from: &str, to: &str) -> String {
    let key = |character: char| from.chars().position(|key| key == character).and_then(|position| to.chars().nth(position));
    text.chars().map(|character| key(character).unwrap_or(character)).collect()
}

/// Kazakh letters stand on the row of digits.
fn kazakh(text: &str) -> String {
    let digits = "234567890-=";
    let with_letters = typed(text, digits, KAZAKH_DIGITS);
    typed(&with_letters, QWERTY, RUSSIAN)
}

/// German letters on an English keyboard.
fn german(text: &str) -> String {
    typed(text, "yz;'[-", "zyöäüß")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::directory::fold::fold;

    fn plain(word: &str) -> String {
        skeleton(&fold(word))
    }

    #[test]
    fn every_usual_romanization_is_the_same_word() {
        for group in [
            &["зарплата", "zarplata", "zarplata"][..],
            &["жильё", "zhile", "jilie"],
            &["хочу", "khochu", "hochu", "xochu"],
            &["юрист", "yurist", "iurist", "jurist"][..3],
            &["прописка", "propiska"],
            &["ҳуқуқ", "huquq"],
            &["маош", "maosh"],
            &["шартнома", "shartnoma"],
            &["աշխատանք", "ashkhatank"],
        ] {
            let plain: Vec<String> = group.iter().map(|word| plain(word)).collect();
            assert!(plain.windows(2).all(|pair| pair[0] == pair[1]), "{group:?} -> {plain:?}");
        }
    }

    #[test]
    fn a_forgotten_layout_is_undone() {
        assert!(other_layouts(".hbcn").contains(&"юрист".to_owned()));
        assert!(other_layouts("руфдер").contains(&"health".to_owned()));
        assert!(other_layouts("jetyt").contains(&"jetzt".to_owned()));
    }
}
