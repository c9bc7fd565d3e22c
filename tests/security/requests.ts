/** Random and mutated requests, the same ones for the same seed. */
import { filters } from "../../lib/filters";
import { allAttacks } from "./attacks";

export interface FuzzRequest {
  method: "GET" | "HEAD" | "POST" | "OPTIONS";
  /** As it goes over the wire. */
  path: string;
  headers: Record<string, string>;
  body: Buffer | null;
}

/** What the requests are mutations of. */
export interface KnownAddresses {
  incidents: readonly string[];
  organizations: readonly string[];
}

type Random = () => number;

const MOST_OF_AN_ATTACK = 250;

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const OTHER_PARAMETERS = [
  "q",
  "page",
  "sort",
  "cursor",
  "limit",
  "per_page",
  "vocabulary",
  "id",
  "ids",
  "a",
  "b",
  "_rsc",
];
const ENDINGS = [
  "",
  "",
  "",
  ".json",
  ".csv",
  ".atom",
  ".txt",
  ".veris.json",
  ".stix.json",
  ".jsonl",
  "/reading",
  "/opengraph-image",
  "/",
];
const PLACES = [
  "",
  "/statistics",
  "/about",
  "/compare",
  "/api",
  "/api/v1/incidents",
  "/api/v1/organizations",
  "/api/v1/parse",
  "/api/v1/search",
  "/api/v1/suggest",
  "/data/incidents.json",
  "/_next/static/x.js",
  "/_next/image",
  "/_next/data/x.json",
  "/healthz",
  "/robots.txt",
  "/sitemap.xml",
];
const ACCEPTS = [
  "*/*",
  "text/html",
  "application/json",
  "text/csv",
  "application/atom+xml",
  ";q=",
  "a/b;q=NaN,*/*;q=0",
  "text/html;q=0.1,application/json;q=9",
];

export function makeRequest(random: Random, known: KnownAddresses): FuzzRequest {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const method = pick(["GET", "GET", "GET", "GET", "GET", "GET", "HEAD", "POST", "OPTIONS"] as const);
  const path = mutate(random, makePath(random, pick, known) + makeQuery(random, pick));
  const headers: Record<string, string> = { accept: pick(ACCEPTS) };
  if (random() < 0.2) headers.rsc = "1";
  if (random() < 0.1) headers["next-router-state-tree"] = encodeURIComponent(asUnicode(pick(allAttacks)));
  if (random() < 0.1) headers["if-none-match"] = `"${encodeURIComponent(asUnicode(pick(allAttacks))).slice(0, 300)}"`;
  if (random() < 0.1) headers.range = pick(["bytes=0-", "bytes=-1", "bytes=9-1", "lines=1"]);
  if (random() < 0.1) headers.cookie = "__prerender_bypass=x; __next_preview_data=y";
  const body = method === "POST" ? makeBody(random, pick) : null;
  if (body) {
    headers["content-type"] = pick([
      "text/plain",
      "application/json",
      "text/html; charset=shift_jis",
      "multipart/form-data",
      "x",
    ]);
    if (random() < 0.2) headers["next-action"] = "0".repeat(42);
  }
  return { method, path: path.startsWith("/") ? path : `/${path}`, headers, body };
}

type Pick = <T>(list: readonly T[]) => T;

function makePath(random: Random, pick: Pick, { incidents, organizations }: KnownAddresses): string {
  const language = random() < 0.3 ? "/en" : "";
  if (random() < 0.3) return language + pick(PLACES);
  const [part, slugs] = pick([
    ["incidents", incidents],
    ["organizations", organizations],
  ] as const);
  const chance = random();
  const slug = chance < 0.3 ? "" : chance < 0.7 ? `/${pick(slugs)}` : `/${encode(random, pick(allAttacks))}`;
  return `${language}/${part}${slug}${pick(ENDINGS)}`;
}

function makeQuery(random: Random, pick: Pick): string {
  if (random() < 0.3) return "";
  const names = [...filters.flatMap(({ params }) => params), ...OTHER_PARAMETERS];
  const values = [
    "loss",
    "ransomware",
    "company",
    "2023",
    "2023-06",
    "1",
    "100",
    "会員",
    "ランサム",
    "",
    ...allAttacks,
  ];
  const parts = Array.from({ length: 1 + Math.floor(random() * 5) }, () => {
    const name = random() < 0.9 ? pick(names) : encode(random, pick(allAttacks)).slice(0, 200);
    const value = pick(values);
    // Whole ones are often too long for an address; the beginning of one comes further.
    const part = random() < 0.3 ? value.slice(0, Math.floor(random() * MOST_OF_AN_ATTACK)) : value;
    return `${name}=${encode(random, part)}`;
  });
  return `?${parts.join("&")}`.slice(0, 12_000);
}

/** A lone half of a pair cannot go over the wire as it stands. */
const asUnicode = (text: string): string => Buffer.from(text).toString();

/** Mostly as a browser would write it, sometimes as it stands or escaped twice. */
function encode(random: Random, text: string): string {
  const whole = asUnicode(text);
  const chance = random();
  if (chance < 0.8) return encodeURIComponent(whole);
  if (chance < 0.9) return encodeURIComponent(encodeURIComponent(whole)).slice(0, 6000);
  return Buffer.from(whole)
    .toString("latin1")
    .replace(/[\0- \x7f-\xff#]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`);
}

const SPOILS = [
  "%",
  "%0",
  "%00",
  "%ff",
  "%c0%ae",
  "%ed%a0%80",
  "//",
  "/./",
  "/../",
  ";",
  "&",
  "=",
  "?",
  "\\",
  "%5c",
  "%2f",
  "'",
  '"',
  "[",
  "]",
];

function mutate(random: Random, path: string): string {
  let spoilt = path;
  for (let times = random() < 0.4 ? 1 + Math.floor(random() * 3) : 0; times > 0; times -= 1) {
    const at = Math.floor(random() * spoilt.length);
    const cut = Math.floor(random() * 4);
    spoilt = spoilt.slice(0, at) + (SPOILS[Math.floor(random() * SPOILS.length)] ?? "") + spoilt.slice(at + cut);
  }
  return spoilt;
}

function makeBody(random: Random, pick: Pick): Buffer {
  const deep = `${"[".repeat(20_000)}${"]".repeat(20_000)}`;
  const nested = `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`;
  const noise = Buffer.from(Array.from({ length: 200 }, () => Math.floor(random() * 256)));
  const notice = `青空商事株式会社\n個人情報漏えいのお知らせ\n${asUnicode(pick(allAttacks))}名分の氏名が漏えいした可能性があります。`;
  return pick([
    Buffer.from(notice),
    Buffer.from(JSON.stringify({ text: notice })),
    Buffer.from(JSON.stringify(pick(allAttacks))),
    Buffer.from(deep),
    Buffer.from(nested),
    Buffer.from('{"__proto__":{"ran":1},"constructor":{"prototype":{"ran":1}}}'),
    noise,
    Buffer.alloc(0),
    Buffer.from("漏えい".repeat(50_000)),
  ]);
}
