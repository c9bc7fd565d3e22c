/**
 * `npm run bench -- FILE`: how long searches with facets take over a database of `npm run bench:data`, in this
 * process, beside SQLite's own full-text index over the same texts in the same run.
 */
import { existsSync, statSync } from "node:fs";
import { readColumns } from "../../lib/catalog/columns";
import { countFacets } from "../../lib/catalog/queries/facets";
import { listIncidents } from "../../lib/catalog/queries/incident-list";
import { readSearchIndex } from "../../lib/catalog/queries/search-index";
import { openDatabase, type SqliteDatabase } from "../../lib/db";
import { matchIncidents, readQuery } from "../../lib/filters";
import { composeQueries } from "./corpus/queries";

const SEED = 7;
const QUERIES = 200;

const path = process.argv[2] ?? "data/bench-10000.db";
if (!existsSync(path)) throw new Error(`There is no ${path}; make it with "npm run bench:data".`);
const db = openDatabase(path, { mode: "read" });

const memoryBefore = process.memoryUsage().rss;
const columnsTime = time(() => readColumns(db));
const columns = readColumns(db);
const indexTime = time(() => readSearchIndex(db, columns));
const index = readSearchIndex(db, columns);
const queries = composeQueries(SEED, QUERIES);
const rows: [string, string][] = [
  ["incidents", columns.live.count().toLocaleString("en-US")],
  ["database", megabytes(statSync(path).size)],
  ["columns read", `${columnsTime.toFixed(0)} ms`],
  ["index made ready", `${indexTime.toFixed(0)} ms`],
  ["index", megabytes(index.segments.reduce((sum, { segment }) => sum + segment.byteLength, 0))],
  ["memory of both", megabytes(process.memoryUsage().rss - memoryBefore)],
];

const asked = queries.map((query) => readQuery(new URLSearchParams(query)).query);
for (const query of asked) listIncidents(query, db);
const search = asked.map((query) => time(() => listIncidents(query, db)));
const facets = asked.map(({ filters }) => {
  const matched = matchIncidents(columns, filters);
  return time(() => countFacets(columns, filters, matched));
});
const reference = measureFts(
  db,
  asked.map(({ search: text }) => text ?? ""),
);
rows.push(
  ["search with facets and marks", percentiles(search)],
  ["facets alone", percentiles(facets)],
  ["FTS5 trigrams, total and 20 rows", percentiles(reference)],
  ["ratio at the median", `${(percentile(reference, 0.5) / percentile(search, 0.5)).toFixed(1)} times as quick`],
  ["ratio at 95 %", `${(percentile(reference, 0.95) / percentile(search, 0.95)).toFixed(1)} times as quick`],
);
for (const [what, figure] of rows) console.log(`${what.padEnd(36)}${figure}`);
const slowest = queries.map((query, at) => ({ query, ms: search[at] as number })).sort((a, b) => b.ms - a.ms);
for (const { query, ms } of slowest.slice(0, 8)) console.log(`  ${ms.toFixed(1)} ms  ${decodeURIComponent(query)}`);

function time(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

function percentiles(times: readonly number[]): string {
  return `${percentile(times, 0.5).toFixed(2)} / ${percentile(times, 0.95).toFixed(2)} ms (p50 / p95)`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}

/** Words of three characters and more, which is all that trigrams can find. */
function measureFts(file: SqliteDatabase, texts: readonly string[]): number[] {
  const fts = openDatabase(`${file.name}.fts`, { mode: "create" });
  fts.exec(`ATTACH '${file.name}' AS catalog;
    CREATE VIRTUAL TABLE IF NOT EXISTS trigrams USING fts5(text, tokenize = 'trigram');
    INSERT INTO trigrams (rowid, text) SELECT n.id, n.title || char(10) || n.body FROM catalog."Notice" n
      WHERE NOT EXISTS (SELECT 1 FROM trigrams LIMIT 1)`);
  const count = fts.prepare("SELECT count(*) FROM trigrams WHERE trigrams MATCH ?");
  const select = fts.prepare("SELECT rowid FROM trigrams WHERE trigrams MATCH ? ORDER BY rank LIMIT 20");
  const times = texts.map((text) => {
    const words = text
      .replace(/\S+:\S+|["-]/g, " ")
      .split(/\s+/)
      .filter((word) => word.length > 2);
    const match = words.map((word) => `"${word}"`).join(" ");
    return match === "" ? 0 : time(() => [count.get(match), select.all(match)]);
  });
  fts.close();
  return times.filter((ms) => ms > 0);
}
