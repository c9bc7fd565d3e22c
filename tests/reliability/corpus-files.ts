/** Files of invented notices as long as real ones, the same for the same number, for an import that takes its time. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CorpusReport, composeIncident, composeOrganizations } from "../bench/corpus/compose";
import { Random } from "../bench/corpus/random";
import { NOTICES_IN_A_FILE, PAGE_HEADER } from "./interrupted-import";

const SEED = 6;
const FIRST_NUMBER = 100;

/** Writes so many notices. The first one of a file is a further report on the last one of the file before. */
export function writeCorpusFiles(folder: string, notices: number): void {
  mkdirSync(folder, { recursive: true });
  const random = new Random(SEED);
  const organizations = composeOrganizations(random, notices);
  let last: string | null = null;
  for (let written = 0; written < notices; written += NOTICES_IN_A_FILE) {
    const texts: string[] = last === null ? [] : [last.replace("\n", "（第2報）\n")];
    while (texts.length < NOTICES_IN_A_FILE) {
      const [report] = composeIncident(random, organizations).reports as [CorpusReport];
      texts.push(
        `【セキュリティ事件簿#2024-${FIRST_NUMBER + written + texts.length}】${report.title}\n\n${report.body}\n\n`,
      );
    }
    last = texts.at(-1) ?? null;
    writeFileSync(join(folder, `${String(written).padStart(6, "0")}.txt`), `${PAGE_HEADER}\n\n${texts.join("")}`);
  }
}
