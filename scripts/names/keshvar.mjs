// Reading subdivision names out of the Rust source files of the crate keshvar.
//
// The crate is generated from the data of the Ruby project "countries", which took the names from CLDR's own files.
// CLDR's packages drop these names as provisional, so the crate is the nearest place that prints them.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const RUST_STRING = String.raw`"((?:[^"\\]|\\.)*)"`;
const SUBDIVISION = new RegExp(
  String.raw`\bSubdivision\s*\{\s*name: ${RUST_STRING},\s*country_alpha2: Alpha2::([A-Z]{2}),\s*code: ${RUST_STRING}` +
    String.raw`.*?translations: HashMap::(?:new\(\)|from\(\[(.*?)\]\)),\n`,
  "gsu",
);
const START_OF_SUBDIVISION = /\bSubdivision\s*\{\s*name:/gu;
const TRANSLATION = new RegExp(String.raw`\(\s*${RUST_STRING},\s*${RUST_STRING},?\s*\)`, "gu");

function unescapeRust(text) {
  return text.replace(/\\u\{([0-9a-fA-F]+)\}|\\(["'\\])/gu, (_, hex, sign) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : sign,
  );
}

/** Stops when the folder is not the release of keshvar that the data files state as their source. */
export function requireKeshvar(folder) {
  const manifest = readFileSync(join(folder, "Cargo.toml"), "utf8");
  if (!/^name = "keshvar"$/mu.test(manifest) || !/^version = "0\.7\.0"$/mu.test(manifest)) {
    throw new Error(`${folder} is not the source of keshvar 0.7.0`);
  }
}

/** Names by ISO 3166-2 code and language: Map { "RU-SVE" → Map { "ru" → "Свердловская область" } }. */
export function keshvarNames(folder) {
  const countries = join(folder, "src", "countries");
  const names = new Map();
  for (const file of readdirSync(countries).filter((name) => /^[a-z]{2}\.rs$/u.test(name)).sort()) {
    const source = readFileSync(join(countries, file), "utf8");
    let read = 0;
    for (const [, , country, code, translations = ""] of source.matchAll(SUBDIVISION)) {
      const pairs = [...translations.matchAll(TRANSLATION)].map(([, language, name]) => [language, unescapeRust(name)]);
      names.set(`${country}-${unescapeRust(code)}`, new Map(pairs));
      read += 1;
    }
    const written = source.match(START_OF_SUBDIVISION)?.length ?? 0;
    if (read !== written) throw new Error(`${file}: read ${read} of ${written} subdivisions`);
  }
  return names;
}
