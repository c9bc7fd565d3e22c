/** The values of a record in the words of the interface. */
import { formatCount, formatDate } from "../format";
import type { Finding, Notice } from "../notice";
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
} from "../taxonomy";
import { type Locale, stringsFor } from ".";

/** One value of a record. */
export interface RecordValue {
  /** The field of the record, in dots: `dates.disclosed`. */
  field: string;
  /** What was read: words of the interface, or of the notice. */
  text: string;
  /** Whether `text` is taken from the notice, and so Japanese in both languages. */
  isQuoted: boolean;
  /** What `text` is, where that is part of the value: a role, a state. */
  remark: string | null;
  finding: Finding;
}

/** Every value of a record that was found, in the order of the record. */
export function describeRecord(notice: Notice, locale: Locale): RecordValue[] {
  const { dates } = notice;
  const words = wordsIn(locale);
  return [
    ...[notice.organization].flatMap((found) =>
      found ? words.quoted("organization", found.name, found, organizationKinds[found.kind]) : [],
    ),
    ...notice.relatedOrganizations.map((found) =>
      words.quoted("relatedOrganizations", found.name, found, organizationRoles[found.role]),
    ),
    words.code("sequence", sequenceKinds[notice.sequence.kind], notice.sequence),
    ...Object.entries(dates).flatMap(([name, date]) =>
      date ? words.plain(`dates.${name}`, formatDate(date, locale), date) : [],
    ),
    ...notice.timeline.map((event) => words.plain("timeline", formatDate(event.date, locale), event)),
    ...notice.causes.map((cause) => ({
      ...words.code("causes", causes[cause.code], cause),
      remark: cause.primary ? stringsFor(locale).value.primary : null,
    })),
    words.flag("viaThirdParty", notice.viaThirdParty),
    ...notice.dataTypes.map((type) =>
      words.code("dataTypes", dataTypes[type.code], type, dataTypeStatuses[type.status]),
    ),
    ...notice.counts.map((count) =>
      words.plain("counts", formatCount(count, locale), count, countStatuses[count.status]),
    ),
    ...(notice.affected ? [words.plain("affected", formatCount(notice.affected, locale), notice.affected)] : []),
    ...(notice.outcome ? [words.code("outcome", outcomes[notice.outcome.value], notice.outcome)] : []),
    ...(notice.secondaryDamage
      ? [words.code("secondaryDamage", secondaryDamages[notice.secondaryDamage.value], notice.secondaryDamage)]
      : []),
    ...notice.reportedTo.map((found) => words.code("reportedTo", authorities[found.code], found)),
    ...notice.subjects.map((found) => words.code("subjects", subjectKinds[found.code], found)),
    ...(notice.investigation
      ? [words.code("investigation", investigations[notice.investigation.value], notice.investigation)]
      : []),
    ...notice.contacts.map((found) => words.quoted("contacts", found.value, found, contactKinds[found.kind])),
  ];
}

function wordsIn(locale: Locale) {
  const { value } = stringsFor(locale);
  const make =
    (isQuoted: boolean) =>
    (field: string, text: string, finding: Finding, remark?: Term): RecordValue => ({
      field,
      text,
      isQuoted,
      remark: remark?.label[locale] ?? null,
      finding,
    });
  const plain = make(false);
  return {
    plain,
    quoted: make(true),
    code: (field: string, term: Term, finding: Finding, remark?: Term) =>
      plain(field, term.label[locale], finding, remark),
    flag: (field: string, finding: Finding & { value: boolean }) =>
      plain(field, finding.value ? value.yes : value.no, finding),
  };
}
