// Names of the countries of ISO 3166-1.
import { displayNames } from "./cldr.mjs";
import { cleanName } from "./name-text.mjs";
import { UI_LANGUAGES } from "./ui-languages.mjs";

/** Two-letter codes that CLDR names and ISO 3166-1 does not assign: reserved, groupings, private use. */
const NOT_COUNTRIES = new Set(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "XK", "ZZ"]);

/** Where the everyday name is not CLDR's standard one: which of its alternatives to take, and in which languages. */
const EVERYDAY_NAMES = {
  HK: { alternative: "short", languages: UI_LANGUAGES },
  MO: { alternative: "short", languages: UI_LANGUAGES },
  PS: { alternative: "short", languages: UI_LANGUAGES },
  // Abbreviations that are the usual word in these languages: США, AQSH, АКШ, АҚШ.
  US: { alternative: "short", languages: ["ru", "uk", "uz", "ky", "kk"] },
  // The standard Kazakh name is only "Конго" and leaves open which of the two.
  CD: { alternative: "variant", languages: ["kk"] },
};

/** The codes of all countries, sorted. */
export function countryCodes(localenamesFolder) {
  const english = displayNames(localenamesFolder, "en", "territories");
  return Object.keys(english).filter((code) => /^[A-Z]{2}$/.test(code) && !NOT_COUNTRIES.has(code)).sort();
}

/** A function (code, language) → name, or undefined, for any territory CLDR names. */
export function territoryNames(localenamesFolder) {
  const tables = new Map(UI_LANGUAGES.map((one) => [one, displayNames(localenamesFolder, one, "territories")]));
  return (code, language) => {
    const table = tables.get(language);
    const everyday = EVERYDAY_NAMES[code];
    const alternative = everyday?.languages.includes(language) ? table[`${code}-alt-${everyday.alternative}`] : undefined;
    const name = alternative ?? table[code];
    return name === undefined || name === code ? undefined : cleanName(name, language);
  };
}

/** The content of countries.json. */
export function countries(localenamesFolder) {
  const nameOf = territoryNames(localenamesFolder);
  const entry = (code) => Object.fromEntries(UI_LANGUAGES.map((language) => [language, nameOf(code, language)]));
  return Object.fromEntries(countryCodes(localenamesFolder).map((code) => [code, entry(code)]));
}
