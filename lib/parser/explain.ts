/**
 * A parsed notice told in words: its text with the findings marked in place, and for every field what won and what
 * lost.
 */
import type { Evidence, Finding, Notice } from "../notice";
import type { ParsedNotice } from "./index";
import { evidenceOf, type TraceEntry } from "./trace";

/** A value of the record with the field's name, flattened for reading. */
export interface ExplainedValue {
  readonly field: string;
  readonly value: string;
  readonly finding: Finding;
}

/** Every value of a record in the order of the record. */
export function valuesOf(notice: Notice): ExplainedValue[] {
  const values: ExplainedValue[] = [];
  const add = (field: string, value: string | undefined, finding: Finding | null) => {
    if (finding && value !== undefined) values.push({ field, value, finding });
  };
  add("organization", `${notice.organization?.name} (${notice.organization?.kind})`, notice.organization);
  for (const related of notice.relatedOrganizations)
    add("relatedOrganizations", `${related.name} (${related.role})`, related);
  add(
    "sequence",
    `${notice.sequence.kind}${notice.sequence.label ? ` ${notice.sequence.label}` : ""}`,
    notice.sequence,
  );
  for (const [name, date] of Object.entries(notice.dates)) add(`dates.${name}`, date?.value, date);
  for (const cause of notice.causes) add("causes", `${cause.code}${cause.primary ? " (primary)" : ""}`, cause);
  add("viaThirdParty", String(notice.viaThirdParty.value), notice.viaThirdParty);
  for (const type of notice.dataTypes) add("dataTypes", `${type.code} ${type.status}`, type);
  for (const count of notice.counts)
    add("counts", `${count.qualifier} ${count.value} ${count.unit}, ${count.status}: ${count.subject ?? "-"}`, count);
  add("affected", `${notice.affected?.qualifier} ${notice.affected?.value} ${notice.affected?.unit}`, notice.affected);
  add("outcome", notice.outcome?.value, notice.outcome);
  add("secondaryDamage", notice.secondaryDamage?.value, notice.secondaryDamage);
  for (const { code, ...finding } of notice.reportedTo) add("reportedTo", code, finding);
  for (const { code, ...finding } of notice.subjects) add("subjects", code, finding);
  add("investigation", notice.investigation?.value, notice.investigation);
  for (const contact of notice.contacts)
    add("contacts", `${contact.kind} ${contact.value}${contact.label ? ` (${oneLine(contact.label)})` : ""}`, contact);
  for (const event of notice.timeline) add("timeline", `${event.date.value} ${event.text}`, event);
  return values;
}

/** Prints the account of one notice. `mark` draws a marked stretch (colours on a terminal, brackets elsewhere). */
export function explainNotice(
  { notice, trace, reading }: ParsedNotice,
  mark: (text: string, names: string) => string,
): string {
  const values = valuesOf(notice);
  const lines = [
    `${notice.reference ?? "-"}  ${notice.title}`,
    "",
    markedBody(notice.body, values, mark),
    "",
    "Findings",
  ];
  for (const { field, value, finding } of values) {
    const doubt = finding.needsReview ? `  needs review: ${finding.needsReview}` : "";
    lines.push(`  ${field.padEnd(22)} ${value}  [${finding.basis}, ${finding.rule}]${doubt}`);
    const telling = tellingOf({ trace, reading }, field, finding);
    if (telling.length > 0) lines.push(`  ${" ".repeat(22)} for it: ${telling.map((word) => `「${word}」`).join(" ")}`);
    for (const { start, end, text } of finding.evidence)
      lines.push(`  ${" ".repeat(22)} ${start}-${end} 「${oneLine(text)}」`);
  }
  const rejected = trace.entries.filter((entry): entry is TraceEntry & { rejected: string } => entry.rejected !== null);
  if (rejected.length > 0) lines.push("", "Candidates that lost");
  for (const entry of rejected) {
    const { start, end, text } = evidenceOf(reading.notice, entry.span);
    const words = `${start}-${end} 「${oneLine(text)}」`;
    lines.push(`  ${entry.field.padEnd(22)} ${entry.value}  [${entry.rule}] ${words}: ${entry.rejected}`);
  }
  lines.push("", "Parts");
  for (const { kind, heading, start, end } of notice.sections)
    lines.push(`  ${kind.padEnd(22)} ${start}-${end}${heading ? ` ${oneLine(heading)}` : ""}`);
  return lines.join("\n");
}

/** The field of the trace to which one of the record belongs: the ends of a span compete with one another. */
export function tracedField(field: string): string {
  return field.replace(/^dates\./, "").replace(/^occurred(From|To)$/, "occurred");
}

/** The words that speak most for a value which weights found, or none. */
export function tellingOf(
  { trace, reading }: Pick<ParsedNotice, "trace" | "reading">,
  field: string,
  { rule, evidence }: Finding,
): readonly string[] {
  const entry = trace.entries.find(
    (one) =>
      one.telling.length > 0 &&
      one.field === tracedField(field) &&
      one.rule === rule &&
      evidence.some(({ start }) => start === evidenceOf(reading.notice, one.span).start),
  );
  return entry?.telling ?? [];
}

/** The body with every evidence span marked; overlapping spans are cut into pieces that each name all their fields. */
function markedBody(
  body: string,
  values: readonly ExplainedValue[],
  mark: (text: string, names: string) => string,
): string {
  // Whole lines of the timeline marked would hide the words that tell.
  const told = values.filter(({ field }) => field !== "timeline");
  const spans = told.flatMap(({ field, finding }) => finding.evidence.map((evidence) => ({ field, ...evidence })));
  const edges = [...new Set([0, body.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return edges
    .slice(0, -1)
    .map((from, index) => {
      const to = edges[index + 1] as number;
      const names = [
        ...new Set(
          spans
            .filter((span: Evidence & { field: string }) => span.start <= from && span.end >= to)
            .map(({ field }) => field),
        ),
      ];
      const piece = body.slice(from, to);
      return names.length > 0 ? mark(piece, names.join(", ")) : piece;
    })
    .join("");
}

function oneLine(text: string): string {
  const flat = text.replace(/\s+/g, " ");
  return flat.length > 60 ? `${flat.slice(0, 57)}…` : flat;
}
