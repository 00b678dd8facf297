// Where the sources give a code the names of another place. Found by comparing each code's English, native and Russian
// names with the list of ISO 3166-2; names in the other languages were looked at only where those did not fit.

/** Countries whose codes were given anew: CLDR's English still stands under the old ones, keshvar's is right. */
export const ENGLISH_FROM_KESHVAR = new Set(["IR", "NP"]);

function codes(country, parts) {
  return parts.split(" ").map((part) => `${country}-${part}`);
}

/** Codes that every source fills with the names of regions that no longer exist: Morocco's regions before 2015. */
const FORMER_REGIONS = codes("MA", "01 02 03 04 05 06 07 08 09 10 11 12");

/** Codes under which keshvar mixes up names: districts of Uganda, provinces of Congo and Madagascar. */
const MIXED_UP_IN_KESHVAR = [
  ...codes("UG", "114 115 116 218 219 220 221 222 223 224 314 315 316 317 318 319 331 416 417 418 419"),
  ...codes("CD", "KC KE LO"),
  ...codes("MG", "F T"),
];

/** Single names that belong elsewhere or are no name of the place. */
const WRONG_NAMES = new Set(["LU-ME uk", "PK-KP uz", "SS-LK uz", "TD-GR uk", "UA-40 kk", "KG-T fa", "BG-06 kk"]);

/** Whether a source's name of a code in a language must not be used. `source` is "cldr" or "keshvar". */
export function isWrong(source, code, language) {
  if (FORMER_REGIONS.includes(code) || WRONG_NAMES.has(`${code} ${language}`)) return true;
  return source === "keshvar" && MIXED_UP_IN_KESHVAR.includes(code);
}
