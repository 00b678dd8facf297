// Cleaning of names as the sources print them: one form of apostrophe, space and letter per language, NFC.

const BETWEEN_LETTERS = /(?<=\p{L})['’ʼ‘ʻ`´](?=\p{L})/gu;
const BIDI_MARKS = /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/gu;
// CLDR marks the second of two equal names of one country with a raised digit; people do not write it.
const RAISED_DIGITS = /[\u00B9\u00B2\u00B3\u2070\u2074-\u2079]/gu;

const BY_LANGUAGE = {
  uz: (name) => name.replace(/(?<=[OG])['’ʼ‘ʻ`´]/giu, "\u02BB").replace(/(?<=[^OG\P{L}])['’ʼ‘ʻ`´]/giu, "\u02BC"),
  uk: (name) => name.replace(BETWEEN_LETTERS, "\u02BC"),
  fa: (name) => name.replaceAll("ي", "ی").replaceAll("ك", "ک"),
  ar: (name) => name.replaceAll("ی", "ي").replaceAll("ک", "ك").replaceAll("\u200C", ""),
};

/** A name in the form in which the data files keep it. `language` may also be a code outside the interface. */
export function cleanName(name, language) {
  const plain = name.normalize("NFC").replace(BIDI_MARKS, "").replace(RAISED_DIGITS, "").replace(/\s+/gu, " ").trim();
  const spelled = BY_LANGUAGE[language]?.(plain) ?? plain;
  return spelled.normalize("NFC");
}

/** The name with a capital first letter, for labels: sources write "oblast de Moscou" beside "Oblast de Samara". */
export function capitalise(name, language) {
  const first = [...name][0] ?? "";
  return first.toLocaleUpperCase(language) + name.slice(first.length);
}

/** The name without an explanation in brackets at its end, such as "Мадрид (провинция)". */
export function withoutBrackets(name) {
  return name.replace(/\s*\([^()]*\)$/u, "").trim();
}
