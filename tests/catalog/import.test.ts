import { copyFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { importPaths } from "../../lib/catalog/import";
import type { SqliteDatabase } from "../../lib/db";
import { dumpCatalog, makeCatalog, makeTemporaryFolder } from "./temporary-catalog";

let db: SqliteDatabase;
let folder: string;

beforeEach(() => {
  db = makeCatalog();
  folder = makeTemporaryFolder();
});

const notice = (number: string, figure = 120) =>
  `【セキュリティ事件簿#${number}】青空商事株式会社 個人情報の漏えいに関するお知らせとお詫び 2024年5月1日\n\n` +
  `当社の会員${figure}名分の氏名とメールアドレスが漏えいした可能性があります。深くお詫び申し上げます。\n\n`;

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);

/** What became of the notices, over all files. */
async function importAll(...paths: string[]) {
  const results = await importPaths(db, paths.length > 0 ? paths : [folder]);
  const sum = (key: "added" | "changed" | "unchanged" | "withdrawn") =>
    results.reduce((total, result) => total + result[key], 0);
  const failures = results.flatMap(({ path, failure }) => (failure ? [`${path.split("/").at(-1)}: ${failure}`] : []));
  return [sum("added"), sum("changed"), sum("unchanged"), sum("withdrawn"), failures];
}

describe("importPaths", () => {
  it("adds, changes nothing the second time, changes and withdraws with the files", async () => {
    write("a.txt", notice("2024-1") + notice("2024-2"));
    mkdirSync(join(folder, "deeper"));
    write("deeper/b.txt", notice("2024-3"));
    expect(await importAll()).toEqual([3, 0, 0, 0, []]);
    const before = dumpCatalog(db);
    expect(await importAll()).toEqual([0, 0, 3, 0, []]);
    expect(dumpCatalog(db)).toEqual(before);

    write("a.txt", notice("2024-1", 57) + notice("2024-2"));
    expect(await importAll()).toEqual([0, 1, 2, 0, []]);
    write("a.txt", notice("2024-2"));
    expect(await importAll()).toEqual([0, 0, 2, 1, []]);
    rmSync(join(folder, "deeper/b.txt"));
    expect(await importAll()).toEqual([0, 0, 1, 1, []]);
    write("deeper/b.txt", notice("2024-3"));
    expect(await importAll()).toEqual([0, 1, 1, 0, []]);
  });

  it("does not withdraw what was not named", async () => {
    write("a.txt", notice("2024-1"));
    write("b.txt", notice("2024-2"));
    await importAll();
    rmSync(join(folder, "a.txt"));
    expect(await importAll(join(folder, "b.txt"))).toEqual([0, 0, 1, 0, []]);
  });

  it("does not take an emptied folder for the end of all its notices", async () => {
    write("a.txt", notice("2024-1"));
    await importAll();
    rmSync(join(folder, "a.txt"));
    const [added, changed, unchanged, withdrawn, failures] = await importAll();
    expect([added, changed, unchanged, withdrawn]).toEqual([0, 0, 0, 0]);
    expect(failures).toHaveLength(1);
  });

  it("knows a file again that moved, and a copy for what it is", async () => {
    write("a.txt", notice("2024-1"));
    await importAll();
    renameSync(join(folder, "a.txt"), join(folder, "moved.txt"));
    expect(await importAll()).toEqual([0, 0, 1, 0, []]);
    copyFileSync(join(folder, "moved.txt"), join(folder, "copy.txt"));
    expect(await importAll()).toEqual([0, 0, 2, 0, []]);
    expect(db.prepare("SELECT count(*) FROM Notice").pluck().get()).toBe(1);
    write("moved.txt", notice("2024-1", 57));
    expect(await importAll(join(folder, "moved.txt"))).toEqual([0, 1, 0, 0, []]);
  });

  it("replaces what was at a path when another file moves there", async () => {
    write("a.txt", notice("2024-1"));
    write("b.txt", notice("2024-2"));
    await importAll();
    renameSync(join(folder, "a.txt"), join(folder, "b.txt"));
    await importAll();
    expect(db.prepare("SELECT reference FROM Incident WHERE withdrawnAt IS NULL").pluck().all()).toEqual(["2024-1"]);
  });

  it("reads each file once, however it is named, and leaves hidden ones alone", async () => {
    write("a.txt", notice("2024-1"));
    write(".draft.txt", notice("2024-2"));
    symlinkSync(join(folder, "a.txt"), join(folder, "link"));
    expect(await importAll(folder, join(folder, "a.txt"), join(folder, "link"))).toEqual([1, 0, 1, 0, []]);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ["empty", "", /empty/],
    ["blank", " \n\n", /empty/],
    ["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]), /binary/],
    ["Shift_JIS", new Uint8Array([0x82, 0xa8, 0x98, 0x6c, 0x82, 0xd1]), /not UTF-8/],
    ["no notice", "hello world\n", /no notice/],
    ["10 MB of one line", "あ".repeat(3_500_000), /larger than/],
  ])("fails a file that is %s, and nothing else", async (_, content, reason) => {
    write("a.txt", notice("2024-1"));
    write("bad.txt", content);
    write("c.txt", notice("2024-2"));
    const [added, , , , failures] = await importAll();
    expect(added).toBe(2);
    expect(failures).toEqual([expect.stringMatching(/^bad\.txt: /)]);
    expect((failures as string[])[0]).toMatch(reason);
  });

  it("keeps what it has of a file that has become unreadable", async () => {
    write("a.txt", notice("2024-1"));
    await importAll();
    write("a.txt", "");
    expect((await importAll()).slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(db.prepare("SELECT count(*) FROM Notice WHERE withdrawnAt IS NULL").pluck().get()).toBe(1);
  });

  it("says what is not there", async () => {
    expect(await importAll(join(folder, "nowhere"))).toEqual([
      0,
      0,
      0,
      0,
      ["nowhere: there is no such file or folder"],
    ]);
  });

  it("tells how far it is", async () => {
    write("a.txt", notice("2024-1"));
    write("b.txt", "");
    const steps: string[] = [];
    await importPaths(db, [folder], {
      onProgress: (done, total, last) => steps.push(`${done}/${total} ${last?.added}`),
    });
    expect(steps).toEqual(["0/2 undefined", "1/2 1", "2/2 0"]);
  });
});
