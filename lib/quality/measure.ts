/** Reads the golden notices of a folder, parses them and compares: the work behind `npm run quality` and its test. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Notice } from "../notice";
import { parseDocument } from "../parser";
import { decodeDocument } from "../parser/source";
import { compareNotice, type FieldComparison } from "./compare";
import { type Expectation, expectationSchema, idOf } from "./expectations";

/** A notice with what was expected of it, what was read, and how they compare. */
export interface MeasuredNotice {
  readonly id: string;
  readonly expectation: Expectation;
  readonly notice: Notice | undefined;
  readonly comparisons: readonly FieldComparison[];
}

/** What differs in one notice, in words, field by field. */
export function differencesOf({ comparisons }: MeasuredNotice): string[] {
  return comparisons.flatMap(({ difference }) => difference ?? []);
}

/** The seed notices against `seeds.jsonl`; paths are those of folders. */
export function measureSeeds(goldenFolder: string, seedsFolder: string): MeasuredNotice[] {
  const lines = readFileSync(join(goldenFolder, "seeds.jsonl"), "utf8").split("\n");
  return measure(
    lines.filter(Boolean).map((line) => JSON.parse(line) as unknown),
    seedsFolder,
  );
}

/** The cases written for the project: each a document with its expectation beside it. */
export function measureCases(goldenFolder: string): MeasuredNotice[] {
  const folder = join(goldenFolder, "cases");
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
  return measure(
    files.sort().map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as unknown),
    folder,
  );
}

function measure(expectations: readonly unknown[], folder: string): MeasuredNotice[] {
  const parsed = new Map<string, readonly Notice[]>();
  return expectations.map((raw) => {
    const expectation = expectationSchema.parse(raw);
    const file = basename(expectation.file);
    const notices = parsed.get(file) ?? parseDocument(decodeDocument(readFileSync(join(folder, file)))).notices;
    parsed.set(file, notices);
    const notice = notices[expectation.index];
    return {
      id: idOf(expectation),
      expectation,
      notice,
      comparisons: compareNotice(expectation, notice),
    };
  });
}
