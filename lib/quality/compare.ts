/** One record held against what careful readers expect of it, field by field. */
import type { Finding, Notice } from "../notice";
import type { Expectation } from "./expectations";

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
  const accept = (name: string) => want.accept[name] ?? [];
  const single = (
    field: string,
    expected: unknown,
    actual: unknown,
    finding: Finding | null | undefined,
    accepted: unknown[] = [],
  ) => compareValue(field, expected, actual, accepted, Boolean(finding?.needsReview));
  const list = (
    field: string,
    expected: readonly string[],
    actual: readonly string[],
    findings: readonly Finding[] = [],
    tolerated: unknown[] = [],
  ) =>
    compareList(
      field,
      expected,
      actual,
      tolerated,
      findings.some(({ needsReview }) => needsReview !== null),
    );

  const counts = (statuses: readonly string[]) => (got?.counts ?? []).filter(({ status }) => statuses.includes(status));
  const types = (status: string) => (got?.dataTypes ?? []).filter((type) => type.status === status);
  const keyOf = ({ value, unit }: { value: number; unit: string }) => `${value} ${unit}`;
  const wantedCounts = (statuses: readonly string[]) =>
    want.counts.filter(({ status }) => statuses.includes(status)).map(keyOf);

  return [
    single("reference", want.reference, got?.reference ?? null, null),
    single(
      "title",
      spaceless(want.title),
      spaceless(got?.title),
      null,
      accept("title").map((title) => spaceless(String(title))),
    ),
    single(
      "organization",
      bareName(want.organization?.name),
      bareName(got?.organization?.name),
      got?.organization,
      accept("organization.name").map((name) => bareName(String(name))),
    ),
    single(
      "kind",
      want.organization?.kind ?? null,
      got?.organization?.kind ?? null,
      got?.organization,
      accept("organization.kind"),
    ),
    single("sequence", want.sequence, got?.sequence.kind ?? null, got?.sequence, accept("sequence")),
    ...(["disclosed", "occurredFrom", "occurredTo", "discovered"] as const).map((name) =>
      single(name, dayOf(want.dates[name]), dayOf(got?.dates[name]), got?.dates[name], accept(`dates.${name}`)),
    ),
    single(
      "primaryCause",
      want.causes.find(({ primary }) => primary)?.code ?? null,
      got?.causes.find(({ primary }) => primary)?.code ?? null,
      got?.causes.find(({ primary }) => primary),
      accept("causes.primary"),
    ),
    list(
      "causes",
      want.causes.map(({ code }) => code),
      (got?.causes ?? []).map(({ code }) => code),
      got?.causes,
      accept("causes"),
    ),
    single(
      "viaThirdParty",
      want.viaThirdParty,
      got?.viaThirdParty.value ?? null,
      got?.viaThirdParty,
      accept("viaThirdParty"),
    ),
    list(
      "dataTypes",
      want.dataTypes.affected,
      types("affected").map(({ code }) => code),
      types("affected"),
      accept("dataTypes.affected"),
    ),
    list(
      "excludedTypes",
      want.dataTypes.excluded,
      types("excluded").map(({ code }) => code),
      types("excluded"),
      accept("dataTypes.excluded"),
    ),
    list(
      "counts",
      wantedCounts(["affected", "part"]),
      counts(["affected", "part"]).map(keyOf),
      counts(["affected", "part"]),
      accept("counts"),
    ),
    list(
      "superseded",
      wantedCounts(["superseded"]),
      counts(["superseded"]).map(keyOf),
      counts(["superseded"]),
      accept("superseded"),
    ),
    single(
      "affected",
      want.affected?.value ?? null,
      got?.affected?.value ?? null,
      got?.affected,
      accept("affected.value"),
    ),
    single(
      "affectedUnit",
      want.affected?.unit ?? null,
      got?.affected?.unit ?? null,
      got?.affected,
      accept("affected.unit"),
    ),
    single(
      "qualifier",
      want.affected?.qualifier ?? null,
      got?.affected?.qualifier ?? null,
      got?.affected,
      accept("affected.qualifier"),
    ),
    single("outcome", want.outcome, got?.outcome?.value ?? null, got?.outcome, accept("outcome")),
    single(
      "secondaryDamage",
      want.secondaryDamage,
      got?.secondaryDamage?.value ?? null,
      got?.secondaryDamage,
      accept("secondaryDamage"),
    ),
    list(
      "reportedTo",
      want.reportedTo,
      (got?.reportedTo ?? []).map(({ code }) => code),
      got?.reportedTo,
      accept("reportedTo"),
    ),
    list(
      "relatedOrganizations",
      want.relatedOrganizations.map(({ name }) => bareName(name)),
      (got?.relatedOrganizations ?? []).map(({ name }) => bareName(name)),
      got?.relatedOrganizations,
      accept("relatedOrganizations.name").map((name) => bareName(String(name))),
    ),
    ...(want.subjects
      ? [
          list(
            "subjects",
            want.subjects,
            (got?.subjects ?? []).map(({ code }) => code),
            got?.subjects,
            accept("subjects"),
          ),
        ]
      : []),
  ];
}

function compareValue(
  field: string,
  expected: unknown,
  actual: unknown,
  accepted: readonly unknown[],
  flagged: boolean,
): FieldComparison {
  const exact = [expected, ...accepted].some((value) => (value ?? null) === (actual ?? null));
  const present = (value: unknown) => value !== null && value !== undefined && value !== "";
  return {
    field,
    right: exact && present(actual) ? 1 : 0,
    extra: !exact && present(actual) ? 1 : 0,
    missing: !exact && present(expected) ? 1 : 0,
    exact,
    flagged,
    difference: exact
      ? null
      : `${field}: expected ${JSON.stringify(expected ?? null)}, got ${JSON.stringify(actual ?? null)}`,
  };
}

function compareList(
  field: string,
  expected: readonly string[],
  actual: readonly string[],
  tolerated: readonly unknown[],
  flagged: boolean,
): FieldComparison {
  const wanted = new Set(expected);
  const found = new Set(actual);
  const missing = [...wanted].filter((value) => !found.has(value) && !tolerated.includes(value));
  const extra = [...found].filter((value) => !wanted.has(value) && !tolerated.includes(value));
  const exact = missing.length + extra.length === 0;
  return {
    field,
    right: [...wanted].filter((value) => found.has(value)).length,
    extra: extra.length,
    missing: missing.length,
    exact,
    flagged,
    difference: exact ? null : `${field}: missing [${missing.join(", ")}], extra [${extra.join(", ")}]`,
  };
}

const LEGAL_FORM =
  /株式会社|有限会社|合同会社|[一公]般?[益]?[社財]団法人|一般財団法人|公益社団法人|社会福祉法人|(?:地方)?独立行政法人|国立大学法人|学校法人|(?:社会)?医療法人(?:社団|財団)?|特定非営利活動法人|\((?:株|有)\)|Inc\.?|Co\.,?\s*Ltd\.?/gi;

/** A name without legal form, spaces and marks: how two spellings of one organization are held equal. */
function bareName(name: string | undefined): string {
  return (name ?? "")
    .normalize("NFKC")
    .replace(LEGAL_FORM, "")
    .replace(/[\s「」『』()・,.]/g, "")
    .toLowerCase();
}

function spaceless(title: string | undefined): string {
  return (title ?? "").normalize("NFKC").replace(/\s/g, "");
}

function dayOf(date: { value: string } | null | undefined): string | null {
  return date ? date.value.slice(0, 10) : null;
}
