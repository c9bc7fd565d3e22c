/** Whoever reads while an import writes sees every file whole or not at all; `npm run readers` asks a served site. */
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { openDatabase } from "../../lib/db";
import { readDataAddress } from "../../lib/open-data/addresses";
import { answerData } from "../../lib/open-data/answer";
import { serveApi } from "../../lib/open-data/api/serve";
import { makeTemporaryFolder } from "../catalog/temporary-catalog";
import { seededRandom } from "../security/requests";
import { writeCorpusFiles } from "./corpus-files";
import { ended, startImport } from "./interrupted-import";
import { type Ask, makeReader, nothingKnown } from "./reader";

const NOTICES = 100;
const API = "/api/v1";

const ask: Ask = async (path) => {
  const { pathname, searchParams, href } = new URL(path, "https://example.org");
  const address = readDataAddress(pathname, null);
  const response = address
    ? answerData(new Request(href), address, searchParams)
    : await serveApi(new Request(href), pathname.slice(API.length));
  return { status: response.status, body: await response.text() };
};

it("reads whole incidents at every moment of an import", async () => {
  const folder = makeTemporaryFolder();
  const database = join(folder, "catalog.db");
  const db = openDatabase(database, { mode: "create" });
  migrateDatabase(db);
  db.close();
  writeCorpusFiles(join(folder, "files"), NOTICES);
  vi.stubEnv("DATABASE_URL", `file:${database}`);
  vi.stubEnv("SITE_URL", "https://example.org");

  const shared = nothingKnown();
  const read = makeReader(ask, shared, seededRandom(1), { hasPages: false });
  const faults: string[] = [];
  let isOver = false;
  const importing = ended(startImport(join(folder, "files"), database)).then((status) => {
    isOver = true;
    return status;
  });
  while (!isOver) {
    faults.push(...(await read()));
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await importing).toBe(0);
  expect(faults).toEqual([]);
  expect(new Set([...shared.states.keys()].map((key) => key.split(" ")[0])).size).toBeGreaterThan(2);
  const { total } = JSON.parse((await ask(`${API}/notices`)).body);
  expect(total).toBe(NOTICES);
  vi.unstubAllEnvs();
});
