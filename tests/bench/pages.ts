/**
 * `npm run bench:pages [-- ADDRESS]`: how heavy each kind of page is and how long it takes, of the site that is served
 * at ADDRESS (http://localhost:3000): HTML compressed, scripts compressed beyond those of the barest page, and the
 * median time of an answer beside that of the barest page in the same run.
 */
import { brotliCompressSync } from "node:zlib";
import { medianOf } from "./timing";

const base = process.argv[2] ?? "http://localhost:3000";
const ROUNDS = 15;

/** The barest page that the site has: what it loads, every page loads. */
const BAREST = "/nothing/here";

const lists = [
  "/",
  "/incidents?cause=ransomware&kind=company",
  "/incidents?q=ランサムウェア",
  "/statistics",
  "/charts/discovery-to-disclosure",
  "/causes",
  "/data-types",
  "/suppliers",
  "/organizations",
  "/about",
  "/api",
];

interface Page {
  path: string;
  htmlBytes: number;
  scripts: ReadonlyMap<string, number>;
  milliseconds: number;
}

const scriptSizes = new Map<string, number>();

async function sizeOfScript(path: string): Promise<number> {
  const known = scriptSizes.get(path);
  if (known !== undefined) return known;
  const response = await fetch(new URL(path, base));
  const size = brotliCompressSync(await response.arrayBuffer()).length;
  scriptSizes.set(path, size);
  return size;
}

async function measure(path: string): Promise<Page> {
  const times: number[] = [];
  let html = "";
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    html = await (await fetch(new URL(path, base))).text();
    times.push(performance.now() - start);
  }
  const sources = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(([, source = ""]) => source);
  const scripts = new Map<string, number>();
  for (const source of new Set(sources)) scripts.set(source, await sizeOfScript(source));
  return { path, htmlBytes: brotliCompressSync(html).length, scripts, milliseconds: medianOf(times) };
}

/** An incident and an organization of the catalog, the first that the site names. */
async function findMembers(): Promise<string[]> {
  const html = await (await fetch(new URL("/", base))).text();
  return ["incidents", "organizations"].flatMap(
    (part) => new RegExp(`href="(/${part}/[a-z0-9-]+)"`).exec(html)?.[1] ?? [],
  );
}

const barest = await measure(BAREST);
const inKilobytes = (bytes: number) => (bytes / 1024).toFixed(1).padStart(9);
console.log(`${"page".padEnd(44)} HTML, KB  scripts beyond, KB   ms  ratio`);
for (const path of [...lists, ...(await findMembers())]) {
  const { htmlBytes, scripts, milliseconds } = await measure(path);
  const own = [...scripts].filter(([source]) => !barest.scripts.has(source)).reduce((sum, [, size]) => sum + size, 0);
  const ratio = (milliseconds / barest.milliseconds).toFixed(1);
  console.log(
    `${path.padEnd(44)}${inKilobytes(htmlBytes)} ${inKilobytes(own).padStart(19)} ${milliseconds.toFixed(0).padStart(4)} ${ratio.padStart(6)}`,
  );
}
