// Names of the subdivisions of ISO 3166-2: CLDR's English, the other languages from keshvar, then our overrides.
import { currentSubdivisions, isoCode, subdivisionAliases, subdivisionNames } from "./cldr.mjs";
import { territoryNames } from "./countries.mjs";
import { keshvarNames } from "./keshvar.mjs";
import { capitalise, cleanName, withoutBrackets } from "./name-text.mjs";
import { ENGLISH_FROM_KESHVAR, isWrong } from "./source-errors.mjs";
import { UI_LANGUAGES, isWrittenIn } from "./ui-languages.mjs";

/** A cleaned name, or undefined when it is not a name in this language. A colon is left from a wiki page's title. */
function usableName(raw, language) {
  if (raw === undefined) return undefined;
  const name = capitalise(cleanName(raw, language), language);
  return name.includes(":") || !isWrittenIn(name, language) ? undefined : name;
}

/** CLDR's names of one language by ISO code. */
function cldrNames(subdivisionsFolder, language) {
  const names = Object.entries(subdivisionNames(subdivisionsFolder, language));
  return new Map(names.map(([code, name]) => [isoCode(code), name]));
}

/** Gives a code the keshvar names of the withdrawn code it replaced, when keshvar does not know the new code yet. */
function addSuccessors(keshvar, successor) {
  for (const [old, current] of Object.entries(successor)) {
    if (keshvar.has(old) && !keshvar.has(current)) keshvar.set(current, keshvar.get(old));
  }
}

/** A function (code, language) → name as the sources have it, or undefined. */
function sourceNames(folders) {
  const keshvar = keshvarNames(folders.keshvar);
  const { territory, successor } = subdivisionAliases(folders.core);
  addSuccessors(keshvar, successor);
  const cldr = new Map(UI_LANGUAGES.map((language) => [language, cldrNames(folders.subdivisions, language)]));
  const countryName = territoryNames(folders.localenames);
  const printed = {
    cldr: (code, language) => cldr.get(language).get(code),
    keshvar: (code, language) => keshvar.get(code)?.get(language),
  };
  return (code, language) => {
    if (territory[code] !== undefined) return countryName(territory[code], language);
    const keshvarFirst = language === "en" && ENGLISH_FROM_KESHVAR.has(code.slice(0, 2));
    const order = keshvarFirst ? ["keshvar", "cldr"] : ["cldr", "keshvar"];
    const trusted = order.filter((source) => !isWrong(source, code, language));
    return trusted.map((source) => usableName(printed[source](code, language), language)).find(Boolean);
  };
}

/** The entries of `names` (code → name) whose name another entry of the same group bears too. */
function shared(names, groupOf) {
  const seen = new Map();
  for (const [code, name] of names) {
    const key = `${groupOf(code)} ${name}`;
    seen.set(key, [...(seen.get(key) ?? []), code]);
  }
  return new Set([...seen.values()].filter((group) => group.length > 1).flat());
}

/** Takes explanations in brackets off names, except where two names of one country would become the same. */
function withoutNeedlessBrackets(names) {
  const shortened = new Map([...names].map(([code, name]) => [code, withoutBrackets(name) || name]));
  const ambiguous = shared(shortened, (code) => code.slice(0, 2));
  return new Map([...names].map(([code, name]) => [code, ambiguous.has(code) ? name : shortened.get(code)]));
}

/**
 * Leaves out names that two parts of the same whole bear ("Вашингтон" for the state and for the capital): such a name
 * does not say which is meant, and often is simply wrong for one of them. English names stay, they are the last resort.
 */
function withoutAmbiguous(names, partOf, language) {
  if (language === "en") return names;
  const ambiguous = shared(names, (code) => partOf.get(code));
  return new Map([...names].filter(([code]) => !ambiguous.has(code)));
}

/**
 * The content of regions.json: { "RU-SVE": { "en": …, "ru": … } } for every code in force.
 *
 * folders: localenames, subdivisions, core, keshvar. overrides: as in regions-overrides.json, without "_about".
 */
export function regions(folders, overrides) {
  const nameOf = sourceNames(folders);
  const partOf = currentSubdivisions(folders.core);
  const codes = [...partOf.keys()];
  const entries = Object.fromEntries(codes.map((code) => [code, {}]));
  for (const language of UI_LANGUAGES) {
    const printed = codes.map((code) => [code, nameOf(code, language)]).filter(([, name]) => name !== undefined);
    const names = withoutAmbiguous(withoutNeedlessBrackets(new Map(printed)), partOf, language);
    for (const code of codes) {
      const name = overrides[code]?.[language] ?? names.get(code);
      if (name !== undefined) entries[code][language] = name;
    }
  }
  return entries;
}
