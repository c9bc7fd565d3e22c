/**
 * Reads every golden notice again after each rewriting, and compares with how it was read before: what is lost is
 * brittle.
 */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseDocument } from "../../parser";
import { decodeDocument, readText, UnreadableDocumentError } from "../../parser/source";
import { splitNotices } from "../../parser/split";
import { compareNotice, type FieldComparison } from "../compare";
import type { Expectation } from "../expectations";
import { summarize } from "../report";
import { spaceless } from "../spellings";
import type { GoldenText, Rewriting } from "./rewriting";

/** A golden text with how it is read as it stands. */
export interface ReadGolden extends GoldenText {
  readonly id: string;
  readonly comparisons: readonly FieldComparison[];
}

/** A field that was right before the rewriting and is no longer. */
export interface Loss {
  readonly id: string;
  readonly field: string;
  readonly difference: string;
}

/** What one rewriting does to what is read. */
export interface RewritingFigures {
  readonly name: string;
  /** How many notices the rewriting changes. */
  readonly notices: number;
  /** Mean over the fields, between 0 and 1, of those notices as they are and as rewritten. */
  readonly before: number;
  readonly after: number;
  readonly losses: readonly Loss[];
  /** Fields that were wrong before the rewriting and are right after it. */
  readonly gains: number;
}

/** The golden notices as plain text, each read once as it stands. */
export function readGoldenTexts(
  measured: readonly { id: string; expectation: Expectation }[],
  folder: string,
): ReadGolden[] {
  return measured.map(({ id, expectation }) => {
    const document = readText(decodeDocument(readFileSync(join(folder, expectation.file.replace(/^.*\//, "")))));
    const text = splitNotices(document.replace(/\r\n/g, "\n"))[expectation.index] ?? "";
    return { id, expectation, text, comparisons: compareAlone(expectation, text) };
  });
}

/** Measures one rewriting over those of the notices that it changes. */
export function measureRewriting({ name, rewrite }: Rewriting, golden: readonly ReadGolden[]): RewritingFigures {
  const before: FieldComparison[] = [];
  const after: FieldComparison[] = [];
  const losses: Loss[] = [];
  let notices = 0;
  let gains = 0;
  for (const { id, expectation, text, comparisons } of golden) {
    const rewritten = rewrite({ text, expectation });
    if (rewritten === null || rewritten === text) continue;
    notices++;
    const changed = changedFields(expectation, text, rewritten);
    const read = compareAlone(expectation, rewritten);
    for (const [index, was] of comparisons.entries()) {
      const is = read[index] as FieldComparison;
      if (changed.has(was.field)) continue;
      before.push(was);
      after.push(is);
      if (was.exact && !is.exact) losses.push({ id, field: was.field, difference: is.difference as string });
      if (!was.exact && is.exact) gains++;
    }
  }
  return { name, notices, before: meanF1(before), after: meanF1(after), losses, gains };
}

function compareAlone(expectation: Expectation, document: string): FieldComparison[] {
  try {
    return compareNotice(expectation, parseDocument(document).notices[0]);
  } catch (error) {
    if (!(error instanceof UnreadableDocumentError)) throw error;
    return compareNotice(expectation, undefined);
  }
}

/** Fields whose expected words the rewriting took out of the text: what is expected is no longer there to be read. */
function changedFields({ title, organization, relatedOrganizations }: Expectation, text: string, rewritten: string) {
  const [before, after] = [spaceless(text), spaceless(rewritten)];
  const isGone = (words: string) => before.includes(spaceless(words)) && !after.includes(spaceless(words));
  const changed = new Set<string>();
  if (isGone(title)) changed.add("title");
  if (organization && isGone(organization.name)) changed.add("organization");
  if (relatedOrganizations.some(({ name }) => isGone(name))) changed.add("relatedOrganizations");
  return changed;
}

function meanF1(comparisons: readonly FieldComparison[]): number {
  const fields = summarize(comparisons);
  return fields.length === 0 ? 1 : fields.reduce((sum, { f1 }) => sum + f1, 0) / fields.length;
}
