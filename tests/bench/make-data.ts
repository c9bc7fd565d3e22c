/** `npm run bench:data -- N [FILE]`: a database of N invented incidents, the same for the same N (default 10,000). */
import { existsSync, rmSync } from "node:fs";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { openDatabase } from "../../lib/db";
import { fillCatalog } from "./corpus/fill-catalog";

const SEED = 20_261_126;

const incidents = Number(process.argv[2] ?? 10_000);
const path = process.argv[3] ?? `data/bench-${incidents}.db`;
for (const file of [path, `${path}-wal`, `${path}-shm`]) if (existsSync(file)) rmSync(file);
const db = openDatabase(path, { mode: "create" });
migrateDatabase(db);
const started = performance.now();
fillCatalog(db, {
  incidents,
  seed: SEED,
  onProgress(done) {
    const rate = (done / (performance.now() - started)) * 1000;
    const left = Math.ceil((incidents - done) / rate);
    if (done % 10_000 === 0 || done === incidents)
      console.log(`${done} of ${incidents}, ${Math.round(rate)} a second, ${left} s left`);
  },
});
db.close();
console.log(path);
