import { z } from "zod";
import { formatCount, formatDate } from "@/lib/format";
import { type Locale, stringsFor } from "@/lib/i18n";
import { affectedSchema, partialDateSchema } from "@/lib/notice";
import {
  authorities,
  causes,
  contactKinds,
  countStatuses,
  dataTypeStatuses,
  dataTypes,
  investigations,
  organizationKinds,
  organizationRoles,
  outcomes,
  secondaryDamages,
  sequenceKinds,
  subjectKinds,
  type Term,
} from "@/lib/taxonomy";

/** Longest value that is shown whole. */
const MOST_CHARACTERS = 160;

const figureSchema = affectedSchema.pick({ value: true, unit: true, qualifier: true });

/** Codes that stand alone as the value of a field; no two vocabularies mean different things by one of them. */
const values: Record<string, Term> = { ...causes, ...outcomes, ...secondaryDamages, ...investigations };

/** The vocabulary of `code` in a field whose values are codes. */
const codes: Record<string, Record<string, Term>> = {
  causes,
  dataTypes,
  reportedTo: authorities,
  subjects: subjectKinds,
};

/** The vocabulary of what else a value says of itself: a role, a state. */
const remarks: Record<string, Record<string, Term>> = {
  organization: organizationKinds,
  relatedOrganizations: organizationRoles,
  dataTypes: dataTypeStatuses,
  counts: countStatuses,
  contacts: contactKinds,
};

const quotedFields = ["title", "notice", "body", "organization", "relatedOrganizations", "timeline", "contacts"];

/** Whether a field's values are words of the notice, and so Japanese in both languages. */
export const isQuotedField = (field: string): boolean => quotedFields.includes(field);

/** A value of the history for a person: figures, dates and codes in words, nothing as 記載なし, the rest as JSON. */
export function describeValue(field: string, value: unknown, locale: Locale): string {
  const { site, value: words } = stringsFor(locale);
  const members = [value].flat().filter((member) => member !== null && member !== undefined);
  if (members.length === 0) return words.unknown;
  return shorten(members.map((member) => describeMember(field, member, locale)).join(site.listSeparator));
}

const memberSchema = z.looseObject({
  code: z.string().optional(),
  name: z.string().optional(),
  text: z.string().optional(),
  value: z.union([z.string(), z.number(), z.boolean()]).optional(),
  kind: z.string().optional(),
  role: z.string().optional(),
  status: z.string().optional(),
});

function describeMember(field: string, member: unknown, locale: Locale): string {
  const { site, value: words } = stringsFor(locale);
  if (typeof member === "string") {
    const isDate = field.startsWith("dates.") && partialDateSchema.shape.value.safeParse(member).success;
    return isDate ? formatDate({ value: member }, locale) : wordOf(values, member, locale);
  }
  const date = partialDateSchema.safeParse(member);
  if (date.success) return formatDate(date.data, locale);
  const parsed = memberSchema.safeParse(member);
  if (!parsed.success) return JSON.stringify(member);
  const { code, name, text, value, kind, role, status } = parsed.data;
  const remark = role ?? status ?? (field === "sequence" ? undefined : kind);
  const said = remark === undefined ? "" : site.parenthesis(wordOf(remarks[field] ?? {}, remark, locale));
  const figure = figureSchema.safeParse(member);
  if (figure.success) return formatCount(figure.data, locale) + said;
  if (field === "viaThirdParty") return value ? words.yes : words.no;
  if (field === "sequence" && kind !== undefined) return wordOf(sequenceKinds, kind, locale);
  if (code !== undefined) return wordOf(codes[field] ?? {}, code, locale) + said;
  const plain = name ?? text ?? (typeof value === "string" ? wordOf(values, value, locale) : undefined);
  return plain === undefined ? JSON.stringify(member) : plain + said;
}

function wordOf(vocabulary: Record<string, Term>, code: string, locale: Locale): string {
  return (Object.hasOwn(vocabulary, code) ? vocabulary[code]?.label[locale] : undefined) ?? code;
}

function shorten(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
