/** One record held against what careful readers expect of it, field by field. */
import type { Count, Finding, Notice } from "../notice";
import type { CountStatus } from "../taxonomy";
import type { Expectation } from "./expectations";
import { bareName, spaceless } from "./spellings";

/** How one field of one notice came out. A field with one value is right or wrong; a list counts its members. */
export interface FieldComparison {
  readonly field: string;
  /** Values that are expected and were read. */
  readonly right: number;
  /** Values that were read and are not expected. */
  readonly extra: number;
  /** Values that are expected and were not read. */
  readonly missing: number;
  /** True where the field holds exactly what is expected (or an accepted reading of it). */
  readonly exact: boolean;
  /** Whether the record itself marks the value as uncertain. */
  readonly flagged: boolean;
  /** What differs, in words; null where nothing does. */
  readonly difference: string | null;
}

/** Compares one notice with its expectation. The record may be absent: then everything expected is missing. */
export function compareNotice(want: Expectation, got: Notice | undefined): FieldComparison[] {
  return FIELDS.flatMap((compare) => compare(want, got) ?? []);
}

/** Compares one field; null where nobody said what is expected of it. */
type Comparer = (want: Expectation, got: Notice | undefined) => FieldComparison | null;

type Value = string | number | boolean | null | undefined;

/** A field that holds one value, and where it is found. */
interface SingleField {
  want(expectation: Expectation): Value;
  got(notice: Notice): Value;
  /** What may be marked as uncertain; none for what no record doubts. */
  finding?(notice: Notice): Finding | null | undefined;
  /** The name under which further readings are accepted, where it is not that of the field. */
  readonly accept?: string;
  /** What is left of a name or title when its spelling does not count. */
  spelled?(words: string): string;
}

/** A field that holds a list of findings, each known by a word. */
interface ListField {
  /** Undefined where nobody said. */
  want(expectation: Expectation): readonly string[] | undefined;
  got(notice: Notice): readonly Member[];
  readonly accept?: string;
  spelled?(words: string): string;
}

interface Member extends Pick<Finding, "needsReview"> {
  readonly word: string;
}

function single(field: string, { want, got, finding, accept, spelled }: SingleField): Comparer {
  const read = (value: unknown) => (typeof value === "string" && spelled ? spelled(value) : (value ?? null));
  return (expectation, notice) => {
    const expected = read(want(expectation));
    const actual = notice ? read(got(notice)) : null;
    const exact = [expected, ...acceptedFor(expectation, accept ?? field).map(read)].includes(actual);
    return {
      field,
      right: exact && actual !== null ? 1 : 0,
      extra: !exact && actual !== null ? 1 : 0,
      missing: !exact && expected !== null ? 1 : 0,
      exact,
      flagged: Boolean(notice && finding?.(notice)?.needsReview),
      difference: exact ? null : `${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`,
    };
  };
}

function list(field: string, { want, got, accept, spelled }: ListField): Comparer {
  const read = (member: string) => (spelled ? spelled(member) : member);
  return (expectation, notice) => {
    const expected = want(expectation);
    if (!expected) return null;
    const members = notice ? got(notice) : [];
    const wanted = new Set(expected.map(read));
    const found = new Set(members.map(({ word }) => read(word)));
    const tolerated = new Set(acceptedFor(expectation, accept ?? field).map((member) => read(String(member))));
    const missing = [...wanted].filter((member) => !found.has(member) && !tolerated.has(member));
    const extra = [...found].filter((member) => !wanted.has(member) && !tolerated.has(member));
    const exact = missing.length + extra.length === 0;
    return {
      field,
      right: [...wanted].filter((member) => found.has(member)).length,
      extra: extra.length,
      missing: missing.length,
      exact,
      flagged: members.some(({ needsReview }) => needsReview !== null),
      difference: exact ? null : `${field}: missing [${missing.join(", ")}], extra [${extra.join(", ")}]`,
    };
  };
}

const acceptedFor = ({ accept }: Expectation, name: string): readonly unknown[] => accept[name] ?? [];

/** A day in the record; hours are not compared. */
const date = (name: "disclosed" | "occurredFrom" | "occurredTo" | "discovered"): Comparer =>
  single(name, {
    want: ({ dates }) => dates[name]?.value.slice(0, 10),
    got: ({ dates }) => dates[name]?.value.slice(0, 10),
    finding: ({ dates }) => dates[name],
    accept: `dates.${name}`,
  });

type Coded = Pick<Finding, "needsReview"> & { readonly code: string };

const coded = ({ code, needsReview }: Coded): Member => ({ word: code, needsReview });

const types = (field: string, status: "affected" | "excluded"): Comparer =>
  list(field, {
    want: ({ dataTypes }) => dataTypes[status],
    got: ({ dataTypes }) => dataTypes.filter((type) => type.status === status).map(coded),
    accept: `dataTypes.${status}`,
  });

const figure = ({ value, unit }: Pick<Count, "value" | "unit">): string => `${value} ${unit}`;

const counts = (field: string, statuses: readonly CountStatus[]): Comparer =>
  list(field, {
    want: (expectation) => expectation.counts.filter(({ status }) => statuses.includes(status)).map(figure),
    got: (notice) =>
      notice.counts
        .filter(({ status }) => statuses.includes(status))
        .map((count) => ({ word: figure(count), needsReview: count.needsReview })),
  });

const affected = (field: string, part: "value" | "unit" | "qualifier"): Comparer =>
  single(field, {
    want: (expectation) => expectation.affected?.[part],
    got: (notice) => notice.affected?.[part],
    finding: (notice) => notice.affected,
    accept: `affected.${part}`,
  });

const primaryOf = <C extends { readonly primary: boolean }>(causes: readonly C[]): C | undefined =>
  causes.find(({ primary }) => primary);

/** All that is compared, in the order of the record. */
const FIELDS: readonly Comparer[] = [
  single("reference", { want: ({ reference }) => reference, got: ({ reference }) => reference }),
  single("title", { want: ({ title }) => title, got: ({ title }) => title, spelled: spaceless }),
  single("organization", {
    want: ({ organization }) => organization?.name,
    got: ({ organization }) => organization?.name,
    finding: ({ organization }) => organization,
    accept: "organization.name",
    spelled: bareName,
  }),
  single("kind", {
    want: ({ organization }) => organization?.kind,
    got: ({ organization }) => organization?.kind,
    finding: ({ organization }) => organization,
    accept: "organization.kind",
  }),
  single("sequence", {
    want: ({ sequence }) => sequence,
    got: ({ sequence }) => sequence.kind,
    finding: ({ sequence }) => sequence,
  }),
  date("disclosed"),
  date("occurredFrom"),
  date("occurredTo"),
  date("discovered"),
  single("primaryCause", {
    want: ({ causes }) => primaryOf(causes)?.code,
    got: ({ causes }) => primaryOf(causes)?.code,
    finding: ({ causes }) => primaryOf(causes),
    accept: "causes.primary",
  }),
  list("causes", { want: ({ causes }) => causes.map(({ code }) => code), got: ({ causes }) => causes.map(coded) }),
  single("viaThirdParty", {
    want: ({ viaThirdParty }) => viaThirdParty,
    got: ({ viaThirdParty }) => viaThirdParty.value,
    finding: ({ viaThirdParty }) => viaThirdParty,
  }),
  types("dataTypes", "affected"),
  types("excludedTypes", "excluded"),
  counts("counts", ["affected", "part"]),
  counts("superseded", ["superseded"]),
  affected("affected", "value"),
  affected("affectedUnit", "unit"),
  affected("qualifier", "qualifier"),
  single("outcome", {
    want: ({ outcome }) => outcome,
    got: ({ outcome }) => outcome?.value,
    finding: ({ outcome }) => outcome,
  }),
  single("secondaryDamage", {
    want: ({ secondaryDamage }) => secondaryDamage,
    got: ({ secondaryDamage }) => secondaryDamage?.value,
    finding: ({ secondaryDamage }) => secondaryDamage,
  }),
  list("reportedTo", { want: ({ reportedTo }) => reportedTo, got: ({ reportedTo }) => reportedTo.map(coded) }),
  list("relatedOrganizations", {
    want: ({ relatedOrganizations }) => relatedOrganizations.map(({ name }) => name),
    got: ({ relatedOrganizations }) =>
      relatedOrganizations.map(({ name, needsReview }) => ({ word: name, needsReview })),
    accept: "relatedOrganizations.name",
    spelled: bareName,
  }),
  list("subjects", { want: ({ subjects }) => subjects, got: ({ subjects }) => subjects.map(coded) }),
];
