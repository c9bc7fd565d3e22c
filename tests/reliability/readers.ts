/**
 * `npm run readers -- NOTICES [CONNECTIONS]`: imports so many notices (10,000) while so many connections (64) read the
 * pages and the data of the served site. Fails where an answer is no answer, or what is read does not agree.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { seededRandom } from "../security/requests";
import { quantile } from "../security/traffic";
import { type ServedCatalog, serveCatalog } from "../serving/served-catalog";
import { writeCorpusFiles } from "./corpus-files";
import { ended, startImport } from "./interrupted-import";
import { type Ask, makeReader, nothingKnown } from "./reader";

/** So many files are there before anyone reads. */
const FIRST_FILES = 20;
const PROGRESS_MS = 10_000;
const MOST_TOLD = 10;

async function main([notices = "10000", connections = "64"]: string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "kaijiroku-readers-"));
  try {
    writeCorpusFiles(folder, Number(notices));
    const first = readdirSync(folder).sort().slice(0, FIRST_FILES);
    const site = await serveCatalog(first.map((name) => join(folder, name)));
    try {
      return await readDuringImport(site, folder, Number(notices), Number(connections));
    } finally {
      await site.stop();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function readDuringImport(site: ServedCatalog, folder: string, notices: number, connections: number) {
  const times: number[] = [];
  let turnedAway = 0;
  const ask: Ask = async (path) => {
    const started = performance.now();
    const response = await fetch(`http://127.0.0.1:${site.port}${path}`);
    const body = await response.text();
    const retryAfter = Number(response.headers.get("retry-after"));
    if (response.status === 503 && retryAfter > 0) {
      turnedAway += 1;
      await wait(retryAfter * 1000);
      return await ask(path);
    }
    times.push(performance.now() - started);
    return { status: response.status, body };
  };
  const shared = nothingKnown();
  const faults: string[] = [];
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 1000);
  let isOver = false;
  const importing = ended(startImport(folder, site.databasePath)).finally(() => {
    isOver = true;
  });
  const read = async (_: unknown, connection: number) => {
    const step = makeReader(ask, shared, seededRandom(connection), { hasPages: true });
    while (!isOver) faults.push(...(await step()));
  };
  const progress = setInterval(
    () => console.log(`${seconds()} s: ${times.length} answers, ${faults.length} faults`),
    PROGRESS_MS,
  );
  await Promise.all([importing, ...Array.from({ length: connections }, read)]);
  clearInterval(progress);
  if ((await importing) !== 0) faults.push("the import failed");
  const { total } = JSON.parse((await ask("/api/v1/notices?limit=1")).body);
  if (total !== notices) faults.push(`in the end there are ${total} notices`);
  for (const fault of faults.slice(0, MOST_TOLD)) console.log(fault);
  console.log(`\n${notices} notices in ${seconds()} s, ${connections} connections, ${times.length} answers`);
  console.log(`turned away ${turnedAway} times, with a time to come back`);
  console.log(`times      p50 ${Math.round(quantile(times, 0.5))} ms  p95 ${Math.round(quantile(times, 0.95))} ms`);
  console.log(`states     ${shared.states.size} lists of ${shared.slugs.length} incidents`);
  console.log(`faults     ${faults.length}`);
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
