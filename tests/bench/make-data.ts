/**
 * `npm run bench:data -- N [FILE]`: a database of N invented incidents, the same for the same N (default 10,000). Asked
 * to end before it is whole, it removes it.
 */
import { rmSync } from "node:fs";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { openDatabase } from "../../lib/db";
import { fillCatalog } from "./corpus/fill-catalog";

const SEED = 20_261_126;

const incidents = Number(process.argv[2] ?? 10_000);
const path = process.argv[3] ?? `data/bench-${incidents}.db`;
const asked = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => asked.abort());
remove();
const db = openDatabase(path, { mode: "create" });
migrateDatabase(db);
const started = performance.now();
const filling = fillCatalog(db, {
  incidents,
  seed: SEED,
  signal: asked.signal,
  onProgress(done) {
    const rate = (done / (performance.now() - started)) * 1000;
    const left = Math.ceil((incidents - done) / rate);
    if (done % 10_000 === 0 || done === incidents)
      console.log(`${done} of ${incidents}, ${Math.round(rate)} a second, ${left} s left`);
  },
});
const isWhole = await filling.then(
  () => true,
  (error: unknown) => {
    if (!asked.signal.aborted) throw error;
    return false;
  },
);
db.close();
if (!isWhole) remove();
console.log(isWhole ? path : `Ended before ${path} was whole; it was removed.`);
process.exitCode = isWhole ? 0 : 1;

function remove(): void {
  for (const file of [path, `${path}-wal`, `${path}-shm`]) rmSync(file, { force: true });
}
