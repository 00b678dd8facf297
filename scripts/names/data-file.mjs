// Reading sources and writing data files: JSON with one entry per line, sorted, so that a diff reads entry by entry.
import { readFileSync, writeFileSync } from "node:fs";

/** The parsed JSON of a file; the error names the file. */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (cause) {
    throw new Error(`cannot read ${path}`, { cause });
  }
}

/** Sorting that does not depend on the machine's language. */
export function byCodePoint(left, right) {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** One line of JSON with a space after commas and colons, the way people write it. */
function inline(value) {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${inline(part)}`).join(", ")}}`;
}

/** Keys that start with "_" speak about the file and stand first; the rest are codes in code point order. */
function byKey(left, right) {
  const [leftIsNote, rightIsNote] = [left.startsWith("_"), right.startsWith("_")];
  return leftIsNote === rightIsNote ? byCodePoint(left, right) : leftIsNote ? -1 : 1;
}

/** The text of an object file: one key per line, sorted. */
export function objectText(entries) {
  // Sorted here rather than by the object itself: JavaScript moves keys that look like numbers to the front.
  const lines = Object.keys(entries).sort(byKey).map((key) => `${JSON.stringify(key)}: ${inline(entries[key])}`);
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** The text of a list file: one element per line, in the order given. */
export function listText(elements) {
  return `[\n${elements.map(inline).join(",\n")}\n]\n`;
}

/** Writes the file and says how much it holds. */
export function writeData(path, text, count) {
  writeFileSync(path, text);
  console.log(`${path}: ${count} entries, ${Buffer.byteLength(text)} bytes`);
}
