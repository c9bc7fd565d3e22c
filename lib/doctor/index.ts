/** Examines a catalog: is it what the import would have made of its documents? */
import type { WriteContext } from "../catalog/organization-store";
import type { SqliteDatabase } from "../db";
import type { Check } from "./check";
import { documents } from "./checks/documents";
import { file, rows } from "./checks/file";
import { incidents } from "./checks/incidents";
import { merges } from "./checks/merges";
import { nameReadings } from "./checks/name-readings";
import { readings } from "./checks/readings";
import { records } from "./checks/records";
import { references } from "./checks/references";
import { revisions } from "./checks/revisions";
import { words } from "./checks/words";

/** What one builds on comes first: the later ones are mended from what the earlier ones found in order. */
const checks: readonly Check[] = [
  file,
  references,
  documents,
  merges,
  records,
  incidents,
  rows,
  words,
  nameReadings,
  revisions,
  readings,
];

export interface Finding {
  name: string;
  /** What was wrong, a sentence each. */
  found: string[];
  /** What is wrong still. */
  left: string[];
}

export interface ExamineOptions {
  context: WriteContext;
  /** Mends what can be mended, a transaction for each check. */
  mend: boolean;
}

/** Gives what every check found, in their order. A file that is damaged itself is not examined further. */
export function* examine(db: SqliteDatabase, { context, mend }: ExamineOptions): Generator<Finding> {
  for (const check of checks) {
    const found = check.find(db, context);
    let left = found;
    if (mend && found.length > 0 && check.mend) {
      db.transaction(() => check.mend?.(db, context)).immediate();
      left = check.find(db, context);
    }
    yield { name: check.name, found, left };
    if (check === file && left.length > 0) return;
  }
}
