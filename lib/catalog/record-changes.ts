/** What a new reading of a notice says differently. Only values count: that a rule found them elsewhere is no change. */
import { isDeepStrictEqual } from "node:util";
import type { Finding, Notice } from "../notice";
import { columnValue, noticeFields } from "./notice-fields";

export interface FieldChange {
  /** A field of the record in dots. */
  field: string;
  before: unknown;
  after: unknown;
}

/** The fields whose values differ, in the order of the record. */
export function changesBetween(before: Notice, after: Notice): FieldChange[] {
  const changes: FieldChange[] = [];
  const compare = (field: string, old: unknown, now: unknown) => {
    if (!isDeepStrictEqual(old, now)) changes.push({ field, before: old, after: now });
  };
  for (const field of ["reference", "title"] as const) compare(field, before[field], after[field]);
  for (const field of noticeFields) {
    const plain = (value: Finding) =>
      Object.fromEntries(field.columns.map((column) => [column[1], columnValue(value, column)]));
    compare(field.name, field.read(before).map(plain), field.read(after).map(plain));
  }
  compare("body", before.body, after.body);
  return changes;
}
