// Makes data/names/{countries,languages,regions}.json out of unpacked CLDR packages and the source of keshvar.
// How to run it: README.md beside this file.
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { requirePackage } from "./cldr.mjs";
import { countries } from "./countries.mjs";
import { objectText, readJson, writeData } from "./data-file.mjs";
import { requireKeshvar } from "./keshvar.mjs";
import { languages } from "./languages.mjs";
import { regions } from "./regions.mjs";

const DEFAULT_OUTPUT = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "data", "names");

const { values } = parseArgs({
  options: {
    packages: { type: "string" },
    keshvar: { type: "string" },
    out: { type: "string", default: DEFAULT_OUTPUT },
  },
});
if (values.packages === undefined || values.keshvar === undefined) {
  throw new Error("usage: node extract.mjs --packages <node_modules> --keshvar <source of keshvar> [--out <folder>]");
}

const folders = {
  localenames: join(values.packages, "cldr-localenames-full"),
  subdivisions: join(values.packages, "cldr-subdivisions-full"),
  core: join(values.packages, "cldr-core"),
  keshvar: values.keshvar,
};
requirePackage(folders.localenames, "cldr-localenames-full");
requirePackage(folders.subdivisions, "cldr-subdivisions-full");
requirePackage(folders.core, "cldr-core");
requireKeshvar(folders.keshvar);

const overridesPath = join(values.out, "regions-overrides.json");
const { _about: _, ...overrides } = existsSync(overridesPath) ? readJson(overridesPath) : {};
const files = {
  countries: countries(folders.localenames),
  languages: languages(folders.localenames),
  regions: regions(folders, overrides),
};
for (const [name, entries] of Object.entries(files)) {
  writeData(join(values.out, `${name}.json`), objectText(entries), Object.keys(entries).length);
}
