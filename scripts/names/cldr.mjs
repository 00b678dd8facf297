// Reading the unpacked CLDR packages.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { byCodePoint, readJson } from "./data-file.mjs";

/** The release whose names are checked in. Another one may well be taken: change this line and look at the diff. */
const EXPECTED_VERSION = /^48\.2\./;

/** Stops when a folder holds another package or release than the one the data files state as their source. */
export function requirePackage(folder, name) {
  const found = readJson(join(folder, "package.json"));
  if (found.name !== name || !EXPECTED_VERSION.test(found.version)) {
    throw new Error(`${folder} holds ${found.name} ${found.version}, not ${name} 48.2`);
  }
}

/** A table of display names ("territories" or "languages") of one locale, or null when CLDR has none for it. */
export function displayNames(localenamesFolder, locale, table) {
  const path = join(localenamesFolder, "main", locale, `${table}.json`);
  if (!existsSync(path)) return null;
  return readJson(path).main[locale].localeDisplayNames[table];
}

/** Names of subdivisions in one language by CLDR code ("rusve"); empty when the package has no such language. */
export function subdivisionNames(subdivisionsFolder, language) {
  const path = join(subdivisionsFolder, "subdivisions", language, `${language}.json`);
  if (!existsSync(path)) return {};
  return readJson(path).subdivisions.localeDisplayNames.subdivisions;
}

/** "rusve" as ISO 3166-2 writes it: "RU-SVE". */
export function isoCode(cldrCode) {
  return `${cldrCode.slice(0, 2)}-${cldrCode.slice(2)}`.toUpperCase();
}

/**
 * Every subdivision code in force, of all levels, with what it is a part of: a country ("RU") or, where a country has
 * two levels, another subdivision. A Map in code order; CLDR leaves withdrawn codes out of its source.
 */
export function currentSubdivisions(coreFolder) {
  const file = readJson(join(coreFolder, "supplemental", "subdivisionContainment.json"));
  const pairs = Object.entries(file.supplemental.subdivisionContainment).flatMap(([whole, group]) =>
    group._contains.map((part) => [isoCode(part), /^[A-Z]{2}$/.test(whole) ? whole : isoCode(whole)]),
  );
  return new Map(pairs.sort(([left], [right]) => byCodePoint(left, right)));
}

/**
 * What CLDR says a code became. `territory` maps a subdivision that is also a country ("US-PR") to that country;
 * `successor` maps a withdrawn code to the one code that took its place.
 */
export function subdivisionAliases(coreFolder) {
  const file = readJson(join(coreFolder, "supplemental", "aliases.json"));
  const territory = {};
  const successor = {};
  for (const [code, alias] of Object.entries(file.supplemental.metadata.alias.subdivisionAlias)) {
    const replacement = alias._replacement;
    if (/^[A-Z]{2}$/.test(replacement)) territory[isoCode(code)] = replacement;
    else if (!replacement.includes(" ")) successor[isoCode(code)] = isoCode(replacement);
  }
  return { territory, successor };
}
