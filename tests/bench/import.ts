/**
 * `npm run bench:import -- N`: imports N invented notices (default 2,000), a file each, into a new database, beside
 * stock kuromoji that only cuts the same texts into words, in one run.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importPaths } from "../../lib/catalog/import";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { openDatabase } from "../../lib/db";
import { loadStockKuromoji } from "../stock-kuromoji";
import { composeIncident, composeOrganizations } from "./corpus/compose";
import { Random } from "./corpus/random";
import { millisecondsOf } from "./timing";

const SEED = 20_261_126;

const count = Number(process.argv[2] ?? 2_000);
const random = new Random(SEED);
const organizations = composeOrganizations(random, count);
const texts = Array.from({ length: count }, () => {
  const [report] = composeIncident(random, organizations).reports;
  return `${report?.title}\n\n${report?.body}`;
});
const folder = mkdtempSync(join(tmpdir(), "kaijiroku-bench-"));
try {
  for (const [at, text] of texts.entries()) writeFileSync(join(folder, `${at}.txt`), text);
  const tokenizer = await loadStockKuromoji();
  for (const text of texts.slice(0, 100)) tokenizer.tokenize(text);
  const tokenizing = millisecondsOf(() => texts.forEach((text) => void tokenizer.tokenize(text)));

  const db = openDatabase(`${folder}.db`, { mode: "create" });
  migrateDatabase(db);
  const started = performance.now();
  const results = await importPaths(db, [folder]);
  const importing = performance.now() - started;
  db.close();

  const added = results.reduce((sum, result) => sum + result.added, 0);
  const a = (milliseconds: number) => `${Math.round((count / milliseconds) * 1000)} notices a second`;
  console.log(`${count} files, ${added} notices added`);
  console.log(`import                   ${a(importing)}`);
  console.log(`kuromoji's cutting alone ${a(tokenizing)}`);
  console.log(`import / kuromoji        ${(tokenizing / importing).toFixed(2)} times as many`);
} finally {
  for (const path of [folder, `${folder}.db`, `${folder}.db-wal`, `${folder}.db-shm`])
    rmSync(path, { recursive: true, force: true });
}
