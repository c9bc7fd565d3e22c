import type { WriteContext } from "../catalog/organization-store";
import type { SqliteDatabase } from "../db";

/** One thing that must be so in a healthy catalog. */
export interface Check {
  /** As the report names it. */
  name: string;
  /** What is not so, a sentence each. Leaves the database as it is. */
  find(db: SqliteDatabase, context: WriteContext): string[];
  /** Mends what can be mended; what cannot is found again. */
  mend?(db: SqliteDatabase, context: WriteContext): void;
}

/** Of a damage that shows everywhere, so many places are told one by one. */
export const MOST_TOLD = 20;

/** Faults as sentences, at most {@link MOST_TOLD} and then how many more. */
export function tell<Fault>(faults: Iterable<Fault>, sentence: (fault: Fault) => string): string[] {
  const sentences: string[] = [];
  let more = 0;
  for (const fault of faults) {
    if (sentences.length < MOST_TOLD) sentences.push(sentence(fault));
    else more += 1;
  }
  return more === 0 ? sentences : [...sentences, `and ${more.toLocaleString("en-US")} more`];
}
