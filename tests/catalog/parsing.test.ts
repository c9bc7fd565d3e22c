import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { importPaths } from "../../lib/catalog/import";
import { ParserThreads } from "../../lib/catalog/parsing/file-parser";
import { noticesOf, parseFile } from "../../lib/catalog/parsing/parse-file";
import { makeCatalog, makeTemporaryFolder } from "./temporary-catalog";

const bytesOf = (text: string) => new TextEncoder().encode(text);

it("threads read what one thread reads, each file its own, whatever stands between them", async () => {
  const threads = new ParserThreads(2);
  onTestFinished(() => threads.end());
  const seeds = readdirSync("seeds").map((name) => new Uint8Array(readFileSync(join("seeds", name))));
  const files = [...seeds.slice(0, 5), bytesOf(""), bytesOf("no notice"), ...seeds.slice(5), new Uint8Array([0, 1])];
  const parsed = await Promise.all(files.map((bytes) => threads.parse(bytes)));
  expect(parsed).toEqual(files.map(parseFile));
  expect(() => noticesOf(parsed[5] ?? { defect: "" })).toThrow("the file is empty");
}, 60_000);

it("an import of many files parses ahead, stores in order, and lets a bad file fail alone", async () => {
  const [db, folder] = [makeCatalog(), makeTemporaryFolder()];
  const names = Array.from({ length: 210 }, (_, at) => `${String(at).padStart(3, "0")}.txt`);
  for (const [at, name] of names.entries()) {
    const text = `【セキュリティ事件簿#2024-${at}】第${at}青空商事株式会社 お詫び\n\n会員${at + 10}名の氏名が漏えいしました。\n`;
    writeFileSync(join(folder, name), at === 100 ? "" : text);
  }
  const fates = async () =>
    (await importPaths(db, [folder])).map(({ path, added, unchanged, failure }) => {
      return [path.split("/").at(-1), added, unchanged, failure?.split(";")[0] ?? null];
    });
  expect(await fates()).toEqual(
    names.map((name, at) => [name, at === 100 ? 0 : 1, 0, at === 100 ? "the file is empty" : null]),
  );
  expect(await fates()).toEqual(
    names.map((name, at) => [name, 0, at === 100 ? 0 : 1, at === 100 ? "the file is empty" : null]),
  );
  const references = db.prepare('SELECT reference FROM "Notice" ORDER BY id').pluck().all();
  expect(references).toEqual(names.flatMap((_, at) => (at === 100 ? [] : [`2024-${at}`])));
}, 60_000);
