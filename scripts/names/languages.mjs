// Names of the living languages.
import { displayNames } from "./cldr.mjs";
import { cleanName } from "./name-text.mjs";
import { UI_LANGUAGES } from "./ui-languages.mjs";

/** Codes that name no language (ISO 639 scope S). */
const SPECIAL = ["mul", "und", "zxx"];
/** Languages made by one author or a committee (ISO 639-3 type C). */
const CONSTRUCTED = ["afh", "avk", "eo", "ia", "ie", "io", "jbo", "lfn", "nov", "tlh", "tok", "vo", "zbl"];
/** Languages nobody grows up with any more (ISO 639-3 types A, H and E). */
const ANCIENT_OR_EXTINCT = [
  ..."ae akk ang arc chb chg cop crr cu dum egy elx enm frm fro gez gmh goh got grc hit jut kaw kho la lui lzh".split(" "),
  ..."mga non nwc ota pal peo phn pi pro sa sam sga sog sux syc uga".split(" "),
];
const LEFT_OUT = new Set([...SPECIAL, ...CONSTRUCTED, ...ANCIENT_OR_EXTINCT]);

/** Dari has a code of its own in ISO 639-3, but CLDR keeps it as Persian of Afghanistan. */
const DARI = "fa-AF";
const NOTES = { [DARI]: "prs" };

/** The name of a language in itself, when CLDR has a file in that language. */
function autonym(localenamesFolder, code) {
  const name = displayNames(localenamesFolder, code, "languages")?.[code];
  return name === undefined || name === code ? undefined : cleanName(name, code);
}

/** The content of languages.json. A language without a name in some interface language has no key for it. */
export function languages(localenamesFolder) {
  const tables = UI_LANGUAGES.map((one) => [one, displayNames(localenamesFolder, one, "languages")]);
  const english = displayNames(localenamesFolder, "en", "languages");
  const entries = {};
  for (const code of Object.keys(english).filter((one) => one === DARI || /^[a-z]{2,3}$/.test(one)).sort()) {
    const names = tables.filter(([, table]) => table[code] !== undefined && table[code] !== code);
    const namedElsewhere = names.some(([language]) => language !== "en");
    if (LEFT_OUT.has(code) || !namedElsewhere) continue;
    const entry = Object.fromEntries(names.map(([language, table]) => [language, cleanName(table[code], language)]));
    const own = autonym(localenamesFolder, code);
    if (own !== undefined) entry.autonym = own;
    if (NOTES[code] !== undefined) entry.note = NOTES[code];
    entries[code] = entry;
  }
  return entries;
}
