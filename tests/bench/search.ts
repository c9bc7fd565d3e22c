/**
 * `npm run bench -- FILE [--peers | --alone]`: how long searches take over a database of `npm run bench:data`, with the
 * first 20, the exact total, marks and the counts of every filter, beside SQLite's own full-text index in the same run;
 * with `--alone` without it, which takes hours over a million; with `--peers` also beside Groonga, MiniSearch and
 * FlexSearch where they are installed. Each query is timed the first time that it is asked, after others have warmed
 * the programs up.
 */
import { existsSync, statSync } from "node:fs";
import { hasStaleTokens } from "../../lib/catalog/notice-tokens";
import { countFacets } from "../../lib/catalog/queries/facets";
import { readSearchIndex } from "../../lib/catalog/queries/search-index";
import { refreshSnapshot } from "../../lib/catalog/search-snapshot";
import { readColumns } from "../../lib/columns";
import { openDatabase } from "../../lib/db";
import { matchIncidents } from "../../lib/filters";
import { composeQueries } from "./corpus/queries";
import { type BenchQuery, type Engine, toBenchQuery } from "./engines/engine";
import { fts5 } from "./engines/fts5";
import { groonga } from "./engines/groonga";
import { flexSearch, miniSearch } from "./engines/in-memory";
import { ownInProcess, ownOverHttp } from "./engines/own";
import { millisecondsOf, percentileOf } from "./timing";

const SEED = 7;
const WARMING_SEEDS = [101, 102, 103];
const QUERIES = 200;
const SLOWEST = 5;

const isAlone = process.argv.includes("--alone");
const isWithPeers = process.argv.includes("--peers");
const [path = "data/bench-10000.db"] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
if (!existsSync(path)) throw new Error(`There is no ${path}; make it with "npm run bench:data".`);
const db = openDatabase(path, { mode: "read" });
const queries = composeQueries(SEED, QUERIES).map(toBenchQuery);
const warming = WARMING_SEEDS.flatMap((seed) => composeQueries(seed, QUERIES).map(toBenchQuery));

if (hasStaleTokens(db))
  console.log(
    "Words of an older analysis are kept here, so searches are slower than on a server, which renews them first.\n",
  );
printStart();
// One after the other: what takes hundreds of times as long leaves nothing of the other's in the processor's caches.
const own = await measure(ownInProcess(db));
printSearches(isAlone ? own : [...own, ...(await measure(fts5(db)))]);
printFacets();
printSlowest(own);
if (isWithPeers) await printPeers();
db.close();

interface Measured {
  name: string;
  times: number[];
}

function printStart(): void {
  const before = process.memoryUsage.rss();
  const columnsTime = millisecondsOf(() => readColumns(db));
  const columns = readColumns(db);
  refreshSnapshot(db);
  const indexTime = millisecondsOf(() => readSearchIndex(db, columns));
  const index = readSearchIndex(db, columns);
  const rows: [string, string][] = [
    ["incidents", columns.live.count().toLocaleString("en-US")],
    ["database", megabytes(statSync(path).size)],
    ["columns read", `${columnsTime.toFixed(0)} ms`],
    ["index loaded from its snapshot", `${indexTime.toFixed(0)} ms`],
    ["index", megabytes(index.segments.reduce((sum, { segment }) => sum + segment.byteLength, 0))],
    ["memory of both", megabytes(process.memoryUsage.rss() - before)],
  ];
  for (const [what, figure] of rows) console.log(`${what.padEnd(36)}${figure.padStart(12)}`);
}

/** Asks engines each query in turn, so that what else the machine does meets them alike. */
async function measure(...engines: Engine[]): Promise<Measured[]> {
  for (const query of warming) for (const engine of engines) await engine.search(query);
  const measured = engines.map(({ name }): Measured => ({ name, times: [] }));
  for (const query of queries) {
    for (const [at, engine] of engines.entries()) {
      const started = performance.now();
      const total = await engine.search(query);
      const time = performance.now() - started;
      // Not a number where the engine cannot answer: that is no quick answer.
      if (!Number.isNaN(total)) measured[at]?.times.push(time);
    }
  }
  for (const engine of engines) await engine.close?.();
  return measured;
}

/** The first is what the others are compared with. */
function printSearches(measured: readonly Measured[]): void {
  const [reference] = measured;
  if (!reference) return;
  console.log(
    `\n${"search with facets".padEnd(36)}${["p50 ms", "p95 ms", "× p50", "× p95", "answered"].map((head) => head.padStart(10)).join("")}`,
  );
  for (const { name, times } of measured) {
    const figures = [0.5, 0.95].map((share) => percentileOf(times, share));
    const ratios = [0.5, 0.95].map((share) => percentileOf(times, share) / percentileOf(reference.times, share));
    const columns = [
      ...figures.map((ms) => ms.toFixed(2)),
      ...ratios.map((ratio) => ratio.toFixed(1)),
      String(times.length),
    ];
    console.log(name.padEnd(36) + columns.map((text) => text.padStart(10)).join(""));
  }
}

function printFacets(): void {
  const columns = readColumns(db);
  const count = ({ asked: { filters } }: BenchQuery) => {
    const matched = matchIncidents(columns, filters);
    return millisecondsOf(() => countFacets(columns, filters, matched));
  };
  for (const query of warming) count(query);
  const times = queries.map(count);
  console.log(
    `\n${"facets alone".padEnd(36)}${[0.5, 0.95].map((share) => percentileOf(times, share).toFixed(2).padStart(10)).join("")}`,
  );
}

function printSlowest([measured]: readonly Measured[]): void {
  const times = measured?.times ?? [];
  const slowest = queries.map((query, at) => ({ query, ms: times[at] ?? 0 })).sort((a, b) => b.ms - a.ms);
  console.log("\nslowest");
  for (const { query, ms } of slowest.slice(0, SLOWEST))
    console.log(`  ${ms.toFixed(1)} ms  ${decodeURIComponent(query.params)}`);
}

async function printPeers(): Promise<void> {
  const engines = [await ownOverHttp(db)];
  for (const [name, open] of Object.entries({ groonga, minisearch: miniSearch, flexsearch: flexSearch })) {
    const engine = await open(db);
    if (engine) engines.push(engine);
    else console.log(`${name} is not installed and was left out.`);
  }
  printSearches(await measure(...engines));
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}
