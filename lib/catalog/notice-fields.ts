/**
 * Which table holds the value of which field of a notice. Every value is a row of `Finding` (how it was found) and
 * a row with the same id in the table of its field (what it says).
 */
import type { Finding, Notice } from "../notice";

/** A column's name in the table, and the property of the value that it holds. */
type Column = readonly [column: string, property: string, type?: "flag"];

export interface NoticeField {
  /** As in `Finding.field`. */
  name: string;
  table: string;
  columns: readonly Column[];
  read(notice: Notice): readonly Finding[];
}

const own = (...names: string[]): Column[] => names.map((name) => [name, name]);
const maybe = <T>(value: T | null): T[] => (value === null ? [] : [value]);

const dateField = (name: keyof Notice["dates"]): NoticeField => ({
  name: `dates.${name}`,
  table: "NoticeDate",
  columns: own("value", "precision"),
  read: (notice) => maybe(notice.dates[name]),
});

/** In the order of the record. */
export const noticeFields: readonly NoticeField[] = [
  {
    name: "organization",
    table: "NamedOrganization",
    columns: own("name", "kind"),
    read: (notice) => maybe(notice.organization),
  },
  {
    name: "relatedOrganizations",
    table: "NamedOrganization",
    columns: own("name", "role"),
    read: (notice) => notice.relatedOrganizations,
  },
  {
    name: "sequence",
    table: "NoticeSequence",
    columns: own("kind", "label"),
    read: (notice) => [notice.sequence],
  },
  dateField("disclosed"),
  dateField("occurredFrom"),
  dateField("occurredTo"),
  dateField("discovered"),
  {
    name: "timeline",
    table: "NoticeTimelineEvent",
    columns: [["value", "date.value"], ["precision", "date.precision"], ...own("text")],
    read: (notice) => notice.timeline,
  },
  {
    name: "causes",
    table: "NoticeCause",
    columns: [...own("code"), ["isPrimary", "primary", "flag"]],
    read: (notice) => notice.causes,
  },
  {
    name: "viaThirdParty",
    table: "NoticeThirdParty",
    columns: [["value", "value", "flag"]],
    read: (notice) => [notice.viaThirdParty],
  },
  {
    name: "dataTypes",
    table: "NoticeDataType",
    columns: own("code", "status"),
    read: (notice) => notice.dataTypes,
  },
  {
    name: "counts",
    table: "NoticeCount",
    columns: own("value", "unit", "qualifier", "subject", "status"),
    read: (notice) => notice.counts,
  },
  {
    name: "affected",
    table: "NoticeAffected",
    columns: own("value", "unit", "qualifier"),
    read: (notice) => maybe(notice.affected),
  },
  {
    name: "outcome",
    table: "NoticeOutcome",
    columns: own("value"),
    read: (notice) => maybe(notice.outcome),
  },
  {
    name: "secondaryDamage",
    table: "NoticeSecondaryDamage",
    columns: own("value"),
    read: (notice) => maybe(notice.secondaryDamage),
  },
  {
    name: "reportedTo",
    table: "NoticeAuthority",
    columns: own("code"),
    read: (notice) => notice.reportedTo,
  },
  {
    name: "subjects",
    table: "NoticeSubject",
    columns: own("code"),
    read: (notice) => notice.subjects,
  },
  {
    name: "investigation",
    table: "NoticeInvestigation",
    columns: own("value"),
    read: (notice) => maybe(notice.investigation),
  },
  {
    name: "contacts",
    table: "NoticeContact",
    columns: own("kind", "value", "label"),
    read: (notice) => notice.contacts,
  },
];

/** The value of a property path (`date.value`) as SQLite keeps it. */
export function columnValue(value: Finding, [, property, type]: Column): string | number | null {
  let found: unknown = value;
  for (const step of property.split(".")) found = (found as Record<string, unknown>)[step];
  return type === "flag" ? Number(found) : (found as string | number | null);
}

/** The value that a row of the field's table stands for, without how it was found. */
export function valueOfRow(field: NoticeField, row: Record<string, unknown>): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  for (const [column, property, type] of field.columns) {
    const found = type === "flag" ? row[column] === 1 : row[column];
    const [outer = property, inner] = property.split(".");
    if (inner === undefined) value[outer] = found;
    else
      value[outer] = {
        ...(value[outer] as object | undefined),
        [inner]: found,
      };
  }
  return value;
}
