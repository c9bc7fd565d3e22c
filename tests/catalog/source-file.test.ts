/** A file that others write to while it is read is not taken for what it says. */
import * as fs from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { importPaths } from "../../lib/catalog/import";
import { makeCatalog, makeTemporaryFolder } from "./temporary-catalog";

/** What happens to the file between its bytes and the next look at it. */
let meanwhile: (() => void) | null = null;

vi.mock("node:fs", async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    readFileSync: (...args: Parameters<typeof fs.readFileSync>) => {
      const read = real.readFileSync(...args);
      if (typeof args[0] === "number") meanwhile?.();
      return read;
    },
  };
});

const text = (number: number) =>
  `青空商事株式会社\n個人情報漏えいに関するお知らせ\n\n会員${number}名分の氏名が漏えいした可能性があります。\n`;

async function importWhile(change: (path: string) => void) {
  const db = makeCatalog();
  const path = join(makeTemporaryFolder(), "notice.txt");
  fs.writeFileSync(path, text(100));
  fs.utimesSync(path, 1_000_000_000, 1_000_000_000);
  meanwhile = () => change(path);
  const [result] = await importPaths(db, [path]);
  meanwhile = null;
  const [later] = await importPaths(db, [path]);
  const bodies = db.prepare('SELECT body FROM "Notice" WHERE withdrawnAt IS NULL').pluck().all() as string[];
  return { failure: result?.failure, later: later?.failure, bodies };
}

it.each<[string, (path: string) => void]>([
  ["grows", (path) => fs.appendFileSync(path, "続報は後日お知らせします。\n")],
  ["is cut", (path) => fs.truncateSync(path, Buffer.byteLength(text(100)) - 1)],
  ["is written anew at the same length", (path) => fs.writeFileSync(path, text(999))],
])("a file that %s fails, and is read when it has come to rest", async (_what, change) => {
  const { failure, later, bodies } = await importWhile(change);
  expect(failure).toBe("the file changed while it was read; import it again when it is finished");
  expect(later).toBe(null);
  expect(bodies).toHaveLength(1);
});

it("a file that is replaced by another of its name is read as it was", async () => {
  const { failure, bodies } = await importWhile((path) => {
    fs.writeFileSync(`${path}.new`, text(999));
    fs.renameSync(`${path}.new`, path);
  });
  expect(failure).toBe(null);
  expect(bodies).toEqual([expect.stringContaining("会員999名")]);
});

it.runIf(process.platform !== "win32")("what is no file is not read", async () => {
  const [result] = await importPaths(makeCatalog(), ["/dev/zero"]);
  expect(result?.failure).toBe("it is neither a file nor a folder");
});
