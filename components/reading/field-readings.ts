import { formatCount, formatDate } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import { describeRecord, type RecordValue } from "@/lib/i18n/record-words";
import { affectedSchema, type Evidence } from "@/lib/notice";
import { parseBody } from "@/lib/parser";
import { tellingOf, tracedField } from "@/lib/parser/explain";
import { evidenceOf, type TraceEntry } from "@/lib/parser/trace";
import {
  authorities,
  causes,
  dataTypeStatuses,
  dataTypes,
  investigations,
  outcomes,
  secondaryDamages,
  subjectKinds,
  type Term,
} from "@/lib/taxonomy";

/** A candidate that the parser weighed and did not take. */
export interface LostCandidate {
  value: string;
  rule: string;
  /** Why, as an English clause. */
  reason: string;
  evidence: Evidence;
}

/** What was read for one field, and what was not taken. Dates of occurrence are one field here, as they compete. */
export interface FieldReading {
  field: string;
  values: ReadValue[];
  lost: LostCandidate[];
}

/** A value of the record; where weights found it, with the words that speak most for it. */
export interface ReadValue extends RecordValue {
  telling: readonly string[];
}

/**
 * Reads a notice's stored text once more, with the account of how each value came about.
 */
export function readFields(body: string, locale: Locale): FieldReading[] {
  const parsed = parseBody(body);
  const fields = new Map<string, FieldReading>();
  const readingOf = (field: string) => {
    const reading = fields.get(field) ?? { field, values: [], lost: [] };
    fields.set(field, reading);
    return reading;
  };
  for (const value of describeRecord(parsed.notice, locale)) {
    const telling = tellingOf(parsed, value.field, value.finding);
    readingOf(tracedField(value.field)).values.push({ ...value, telling });
  }
  for (const entry of parsed.trace.entries) {
    if (entry.rejected === null) continue;
    const lost = describeLost(entry, entry.rejected, evidenceOf(parsed.reading.notice, entry.span), locale);
    const { lost: known } = readingOf(entry.field);
    if (!known.some((other) => isSame(other, lost))) known.push(lost);
  }
  return [...fields.values()];
}

/** Two recognizers may bring the same words for the same value. */
const isSame = (a: LostCandidate, b: LostCandidate): boolean =>
  a.value === b.value && a.reason === b.reason && a.evidence.start === b.evidence.start;

function describeLost(
  { field, value, rule }: TraceEntry,
  reason: string,
  evidence: Evidence,
  locale: Locale,
): LostCandidate {
  // Some rules are called by the reason for which they take nothing.
  return { value: describeCandidate(field, value, locale), rule: rule === reason ? "" : rule, reason, evidence };
}

const vocabularies: Partial<Record<TraceEntry["field"], Record<string, Term>>> = {
  causes,
  dataTypes,
  outcome: outcomes,
  secondaryDamage: secondaryDamages,
  reportedTo: authorities,
  subjects: subjectKinds,
  investigation: investigations,
};

const figureSchema = affectedSchema.pick({ value: true, unit: true, qualifier: true });

/** A candidate's value, which the trace keeps as text, in the words of the interface where it has such. */
function describeCandidate(field: TraceEntry["field"], value: string, locale: Locale): string {
  const { site, value: words } = stringsFor(locale);
  const [, code = "", status = ""] = /^([a-z_]+)(?: \((\w+)\))?$/.exec(value) ?? [];
  const term = vocabularies[field]?.[code];
  if (term) {
    const state = Object.entries(dataTypeStatuses).find(([name]) => name === status)?.[1];
    return term.label[locale] + (state ? site.parenthesis(state.label[locale]) : "");
  }
  if (field === "viaThirdParty") return value === "true" ? words.yes : words.no;
  if (/^\d{4}(-\d{1,2}){0,2}(T\d{1,2}(:\d{2})?)?$/.test(value)) return formatDate({ value }, locale);
  if (value.startsWith("{")) {
    const figure = figureSchema.safeParse(JSON.parse(value));
    if (figure.success) return formatCount(figure.data, locale);
  }
  return value;
}
