// Checks the files of data/names without any source at hand: completeness, alphabets, form. Exits with 1 on any fault.
// Run it after extract.mjs and after every change by hand: node check.mjs [folder]
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { byCodePoint, listText, objectText, readJson } from "./data-file.mjs";
import { cleanName } from "./name-text.mjs";
import { UI_LANGUAGES, isWrittenIn } from "./ui-languages.mjs";

/** How many subdivisions ISO 3166-2 has in the countries whose regions must be named in every language. */
const COMPLETE_COUNTRIES = { RU: 83, TJ: 5, UZ: 14, KG: 9, KZ: 20 };
const COUNTRIES_OF_ISO = 249;
const CITY_KEYS = ["slug", "region", "country", "names", "also", "lat", "lon", "origin"];
const ALL_LANGUAGES = UI_LANGUAGES.join(" ");

const folder = process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data", "names");
const faults = [];

/** Notes a fault unless the condition holds. */
function expect(condition, fault) {
  if (!condition) faults.push(fault);
}

/** Every name of one entry: an interface language, in its alphabet, already in the clean form, languages in order. */
function checkNames(names, where) {
  const keys = Object.keys(names);
  const inOrder = UI_LANGUAGES.filter((language) => keys.includes(language));
  expect(keys.join(" ") === inOrder.join(" "), `${where}: languages ${keys.join(" ")}`);
  for (const [language, name] of Object.entries(names)) {
    expect(isWrittenIn(name, language), `${where} ${language}: "${name}" is not written in this language's alphabet`);
    expect(cleanName(name, language) === name, `${where} ${language}: "${name}" is not clean`);
  }
}

/** Whether an entry has a name in every interface language. */
function isComplete(names) {
  return Object.keys(names).join(" ") === ALL_LANGUAGES;
}

/** The file's text must be what the scripts would write, so that diffs show changed entries only. */
function checkForm(name, expectedText) {
  expect(readFileSync(join(folder, name), "utf8") === expectedText, `${name}: not one sorted entry per line`);
}

function checkCountries(countries) {
  checkForm("countries.json", objectText(countries));
  expect(Object.keys(countries).length === COUNTRIES_OF_ISO, `countries: ${Object.keys(countries).length}`);
  for (const [code, names] of Object.entries(countries)) {
    checkNames(names, code);
    expect(isComplete(names), `${code}: a language is missing`);
  }
}

function checkLanguages(languages) {
  checkForm("languages.json", objectText(languages));
  for (const [code, { autonym, note, ...names }] of Object.entries(languages)) {
    checkNames(names, code);
    expect(names.en !== undefined && Object.keys(names).length > 1, `${code}: named in English only, or not at all`);
    expect(autonym === undefined || autonym.trim() !== "", `${code}: empty autonym`);
    expect(note === undefined || /^[a-z]{3}$/.test(note), `${code}: note "${note}" is no ISO 639-3 code`);
  }
  for (const code of [...UI_LANGUAGES, "fa-AF"]) {
    expect(languages[code]?.autonym !== undefined, `${code}: an interface language without its own name`);
  }
}

function checkRegions(regions, countries) {
  checkForm("regions.json", objectText(regions));
  for (const [code, names] of Object.entries(regions)) {
    expect(/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(code) && code.slice(0, 2) in countries, `${code}: not an ISO 3166-2 code`);
    expect(names.en !== undefined, `${code}: no English name`);
    checkNames(names, code);
  }
  for (const [country, expected] of Object.entries(COMPLETE_COUNTRIES)) {
    const own = Object.entries(regions).filter(([code]) => code.startsWith(`${country}-`));
    expect(own.length === expected, `${country}: ${own.length} regions, not ${expected}`);
    for (const [code, names] of own) expect(isComplete(names), `${code}: a language is missing`);
    for (const language of UI_LANGUAGES) {
      const different = new Set(own.map(([, names]) => names[language]));
      expect(different.size === own.length, `${country} ${language}: two regions have the same name`);
    }
  }
}

function checkOverrides(overrides, regions) {
  checkForm("regions-overrides.json", objectText(overrides));
  const { _about: about, ...entries } = overrides;
  expect(about?.startsWith("Machine-made, not yet read by a native reader"), "overrides: the note is missing");
  for (const [code, names] of Object.entries(entries)) {
    checkNames(names, `override ${code}`);
    for (const [language, name] of Object.entries(names)) {
      expect(regions[code]?.[language] === name, `override ${code} ${language}: not in regions.json, run extract.mjs`);
    }
  }
}

/** The English name as an address part: letters without marks, hyphens between words. */
function slugOf(englishName) {
  const plain = englishName.normalize("NFKD").replace(/[^\p{ASCII}]/gu, "").toLowerCase();
  return plain.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
}

function isCoordinate(value, limit) {
  return Number.isFinite(value) && Math.abs(value) <= limit && Number(value.toFixed(2)) === value;
}

function checkCity(city, countries, regions) {
  const where = `${city.country}/${city.slug}`;
  expect(Object.keys(city).every((key) => CITY_KEYS.includes(key)), `${where}: unknown key`);
  expect(city.country in countries, `${where}: unknown country`);
  const regionFits = city.region === null || (city.region in regions && city.region.startsWith(`${city.country}-`));
  expect(regionFits, `${where}: region ${city.region}`);
  expect(city.slug === slugOf(city.names.en), `${where}: the slug is not "${slugOf(city.names.en)}"`);
  checkNames(city.names, where);
  expect(isComplete(city.names), `${where}: a language is missing`);
  const also = city.also ?? [];
  expect(also.every((name) => name !== "" && name !== city.names.en), `${where}: useless other name`);
  const placed = isCoordinate(city.lat, 90) && isCoordinate(city.lon, 180);
  expect(placed || (city.lat === undefined && city.lon === undefined), `${where}: coordinates`);
  expect(city.origin === "machine" || city.origin === "human", `${where}: origin "${city.origin}"`);
}

function checkCities(cities, countries, regions) {
  const key = (city) => `${city.country}/${city.slug}`;
  checkForm("cities.json", listText([...cities].sort((left, right) => byCodePoint(key(left), key(right)))));
  expect(new Set(cities.map(key)).size === cities.length, "cities: a slug stands twice in one country");
  for (const city of cities) checkCity(city, countries, regions);
}

/** How many entries have a name in each language. */
function coverage(entries) {
  const counted = UI_LANGUAGES.map((language) => {
    const named = entries.filter((names) => names[language] !== undefined);
    return `${language} ${named.length}`;
  });
  return `${entries.length} entries; ${counted.join(", ")}`;
}

const [countries, languages, regions, overrides, cities] = [
  "countries",
  "languages",
  "regions",
  "regions-overrides",
  "cities",
].map((name) => readJson(join(folder, `${name}.json`)));

checkCountries(countries);
checkLanguages(languages);
checkRegions(regions, countries);
checkOverrides(overrides, regions);
checkCities(cities, countries, regions);

console.log(`countries: ${coverage(Object.values(countries))}`);
console.log(`languages: ${coverage(Object.values(languages))}`);
console.log(`regions:   ${coverage(Object.values(regions))}`);
console.log(`cities:    ${coverage(cities.map((city) => city.names))}`);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
