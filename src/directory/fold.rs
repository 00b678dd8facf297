//! One fold for documents and queries: what people type and what records say meet in the same plain form.
//!
//! Compatibility form, lower case, no diacritics, no apostrophes inside words, one form for letters that keyboards
//! mix up (ё/е, Arabic and Persian kaf and yeh, the Cyrillic letters of Tajik, Uzbek, Kyrgyz and Kazakh that many
//! people type without their tails).

use icu_normalizer::DecomposingNormalizerBorrowed;

/// The longest word that is kept, in characters.
const LONGEST_WORD: usize = 40;

/// The words of a text in plain form, in their order.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    folded.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A text in plain form: words of letters and digits with single spaces between them.
pub fn fold(text: &str) -> String {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize(text);
    let mut folded = String::with_capacity(decomposed.len());
    let mut length = 0;
    for character in decomposed.chars().flat_map(char::to_lowercase) {
        if is_dropped(character) {
            continue;
        }
        let plain = plain(character);
        if !plain.is_alphanumeric() {
            if length > 0 {
                folded.push(' ');
            }
            length = 0;
        } else if length < LONGEST_WORD {
            folded.push(plain);
            length += 1;
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// Marks that change no word: accents set free by decomposition, vowel signs, joiners, and whatever stands for an
/// apostrophe, so that oʻzbek, o'zbek and ozbek are one word.
fn is_dropped(character: char) -> bool {
    matches!(character,
        '\u{0300}'..='\u{036F}'
        | '\u{064B}'..='\u{065F}' | '\u{0670}' | '\u{0640}'
        | '\u{200B}'..='\u{200F}' | '\u{FEFF}' | '\u{00AD}'
        | '\'' | '’' | '‘' | 'ʼ' | 'ʻ' | '`' | '´' | 'ʾ' | 'ʿ' | '′')
}

/// The letter under which a character is found. The breve of й and the dots of ё are gone by decomposition already.
fn plain(character: char) -> char {
    match character {
        'қ' => 'к',
        'ғ' => 'г',
        'ҳ' => 'х',
        'ҷ' => 'ж',
        'ң' => 'н',
        'ө' => 'о',
        'ү' | 'ұ' => 'у',
        'ә' => 'а',
        'һ' => 'х',
        'і' | 'ї' => 'и',
        'є' => 'е',
        'ґ' => 'г',
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ة' => 'ه',
        'ؤ' => 'و',
        'ئ' => 'ی',
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        'ß' => 's',
        'ı' => 'i',
        'ə' => 'a',
        'ł' => 'l',
        'ø' => 'o',
        'đ' => 'd',
        'æ' => 'a',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn one_word_typed_in_different_ways_is_one_word() {
        for group in [
            &["oʻzbek", "o'zbek", "o‘zbek", "ozbek", "OZBEK"][..],
            &["ёлка", "елка", "ЁЛКА"],
            &["ҳуқуқ", "хукук"],
            &["маоши", "маошӣ", "Маоши́"],
            &["өмүр", "омур"],
            &["کار", "كار"],
            &["مهاجرين", "مهاجرین"],
            &["الأجر", "الاجر"],
            &["café", "cafe"],
            &["Київ", "Киив"],
        ] {
            let folded: Vec<String> = group.iter().map(|word| fold(word)).collect();
            assert!(folded.windows(2).all(|pair| pair[0] == pair[1]), "{group:?} -> {folded:?}");
        }
    }

    #[test]
    fn words_are_letters_and_digits() {
        assert_eq!(words("  «Мигрантам» — помощь, ЖИЛЬЁ №5! "), ["мигрантам", "помощь", "жилье", "no5"]);
        assert_eq!(words("-- !! "), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn folding_is_idempotent_bounded_and_never_panics(text in "\\PC{0,200}") {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once.clone());
            prop_assert!(once.split(' ').all(|word| word.chars().count() <= LONGEST_WORD));
            prop_assert!(once.len() <= text.len() * 18 + 1);
        }
    }
}
