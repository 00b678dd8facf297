// The languages of the interface: their order in every data file, and which letters a name in each may have.

/** Language codes in the order in which names stand inside one entry. */
export const UI_LANGUAGES = ["en", "ru", "uz", "tg", "ky", "kk", "ar", "fa", "uk", "es", "fr"];

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * For each language: the script of every letter, and letters of the same script that the language does not write.
 * A forbidden letter tells that a name was copied from a neighbouring language.
 */
const ALPHABETS = {
  en: { letter: LATIN },
  es: { letter: LATIN },
  fr: { letter: LATIN },
  // Uzbek in Latin script has no letters with marks; its two apostrophes (U+02BB, U+02BC) are letters of no script.
  uz: { letter: /[a-z\u02BB\u02BC]/iu },
  ru: { letter: CYRILLIC, forbidden: /[іїєґўәғқңөұүһҳҷӣӯ]/iu },
  uk: { letter: CYRILLIC, forbidden: /[ыэёъ]/iu },
  tg: { letter: CYRILLIC, forbidden: /[іїєґўәңөұүһщыьц]/iu },
  ky: { letter: CYRILLIC, forbidden: /[іїєґўәғқұһҳҷӣӯ]/iu },
  kk: { letter: CYRILLIC, forbidden: /[їєґўҳҷӣӯ]/iu },
  ar: { letter: ARABIC, forbidden: /[پچژگیکە]/u },
  fa: { letter: ARABIC, forbidden: /[يكة]/u },
};

/** The Ukrainian and Uzbek apostrophes count as letters of the alphabet, though Unicode gives them no script. */
const APOSTROPHE = /[\u02BB\u02BC]/u;

/**
 * Whether every letter of a name belongs to the alphabet of its language. Digits, spaces and signs are allowed,
 * but a name needs at least one letter.
 */
export function isWrittenIn(name, language) {
  const { letter, forbidden } = ALPHABETS[language];
  const letters = name.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return false;
  if (forbidden?.test(name)) return false;
  return letters.every((one) => letter.test(one) || APOSTROPHE.test(one));
}
