/** The golden notices: what careful readers read out of them, written down by hand, with the documents they stand in. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Expectation, expectationSchema, idOf } from "./expectations";

/** A notice whose facts are known. */
export interface GoldenNotice {
  /** The set it belongs to: `seeds`, `cases`, `opened/01`, `blind/01` … */
  readonly set: string;
  /** Where its document lies. */
  readonly folder: string;
  readonly expectation: Expectation;
}

/** The seed notices, from `seeds.jsonl`; paths are those of folders. */
export function goldenSeeds(goldenFolder: string, seedsFolder: string): GoldenNotice[] {
  return linesOf(join(goldenFolder, "seeds.jsonl")).map((raw) => goldenNotice("seeds", seedsFolder, raw));
}

/** The cases written for the project: each a document with its expectation beside it, named for what it taught. */
export function goldenCases(goldenFolder: string): GoldenNotice[] {
  const folder = join(goldenFolder, "cases");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return files
    .sort()
    .map((file) => goldenNotice("cases", folder, JSON.parse(readFileSync(join(folder, file), "utf8"))));
}

/**
 * The notices whose facts were written down by somebody who had not seen the parser, and for which no rule was mended
 * since: a folder for each set. They tell how new notices are read.
 */
export function goldenBlind(goldenFolder: string): GoldenNotice[] {
  return setsIn(join(goldenFolder, "blind"));
}

/** Sets that were blind until rules were mended for them. */
export function goldenOpened(goldenFolder: string): GoldenNotice[] {
  return setsIn(join(goldenFolder, "opened"));
}

/** All of them, to learn from. */
export function goldenNotices(goldenFolder: string, seedsFolder: string): GoldenNotice[] {
  return [
    ...goldenSeeds(goldenFolder, seedsFolder),
    ...goldenCases(goldenFolder),
    ...goldenOpened(goldenFolder),
    ...goldenBlind(goldenFolder),
  ];
}

function setsIn(parent: string): GoldenNotice[] {
  return readdirSync(parent)
    .sort()
    .flatMap((name) => {
      const set = `${basename(parent)}/${name}`;
      const folder = join(parent, name);
      return linesOf(join(folder, "expected.jsonl"))
        .map((raw) => goldenNotice(set, folder, raw))
        .map((notice) => ({
          ...notice,
          expectation: { ...notice.expectation, id: `${set}/${idOf(notice.expectation)}` },
        }));
    });
}

function linesOf(path: string): unknown[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as unknown);
}

function goldenNotice(set: string, folder: string, raw: unknown): GoldenNotice {
  const expectation = expectationSchema.parse(raw);
  return { set, folder, expectation: { ...expectation, file: basename(expectation.file) } };
}
