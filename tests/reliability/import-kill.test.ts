/** An import that is killed leaves every file wholly in or not at all, and the next one completes it. */
import { join } from "node:path";
import { expect, it } from "vitest";
import { openDatabase } from "../../lib/db";
import { makeTemporaryFolder } from "../catalog/temporary-catalog";
import { contentsOf, ended, faultsAfterKill, killAt, startImport, writeLinkedFiles } from "./interrupted-import";

/** `npm run kill -- 100` tries more moments. */
const KILLS = 6;

it("survives SIGKILL at any moment", async () => {
  const folder = makeTemporaryFolder();
  const files = join(folder, "files");
  writeLinkedFiles(files);

  const undisturbed = join(folder, "undisturbed.db");
  expect(await ended(startImport(files, undisturbed))).toBe(0);

  const killed = join(folder, "killed.db");
  for (let kill = 0; kill < KILLS; kill += 1) {
    await killAt(startImport(files, killed), { files: 1 + kill * 3, milliseconds: kill * 2 });
    const db = openDatabase(killed, { mode: "write" });
    expect(faultsAfterKill(db)).toEqual([]);
    db.close();
  }
  expect(await ended(startImport(files, killed))).toBe(0);
  expect(contentsOf(killed)).toEqual(contentsOf(undisturbed));
}, 120_000);
