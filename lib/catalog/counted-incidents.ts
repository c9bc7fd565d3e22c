/** Rows of the columns as statistics look at them. */
import type { CountedIncident } from "../statistics/incident";
import type {
  Authority,
  CauseCode,
  CountQualifier,
  CountUnit,
  DataTypeCode,
  OrganizationKind,
  Outcome,
  SecondaryDamage,
  SubjectKind,
} from "../taxonomy";
import { type Bitset, decodeDate, type IncidentColumns, originsOf } from "./columns";

/** Reads the incidents of some rows one after another. The columns hold the codes of the taxonomy alone. */
export function* readCountedIncidents(columns: IncidentColumns, rows: Bitset): Generator<CountedIncident> {
  const dateOf = rememberDates();
  for (const row of rows.toRows()) {
    const affected = columns.affected.get(row);
    yield {
      disclosed: dateOf(columns.disclosed.get(row)),
      discovered: dateOf(columns.discovered.get(row)),
      occurred: dateOf(columns.occurredFrom.get(row) || columns.occurredTo.get(row)),
      primaryCause: columns.primaryCause.codeOf(row) as CauseCode | null,
      causes: columns.causes.codesOf(row) as CauseCode[],
      kind: columns.kind.codeOf(row) as OrganizationKind | null,
      dataTypes: columns.affectedData.codesOf(row) as DataTypeCode[],
      affected: Number.isNaN(affected)
        ? null
        : {
            value: affected,
            unit: columns.affectedUnit.codeOf(row) as CountUnit,
            qualifier: columns.affectedQualifier.codeOf(row) as CountQualifier,
          },
      outcome: columns.outcome.codeOf(row) as Outcome | null,
      secondaryDamage: columns.secondaryDamage.codeOf(row) as SecondaryDamage | null,
      viaThirdParty: columns.viaThirdParty.codeOf(row) === "yes",
      reportedTo: columns.reportedTo.codesOf(row) as Authority[],
      subjects: columns.subjects.codesOf(row) as SubjectKind[],
      origins: originsOf(columns, row).flatMap((id) => columns.organizations.get(id)?.slug ?? []),
    };
  }
}

/** Many incidents share a day, whose text is written once. */
function rememberDates(): (code: number) => string | null {
  const known = new Map<number, string | null>();
  return (code) => {
    let text = known.get(code);
    if (text === undefined) {
      text = decodeDate(code);
      known.set(code, text);
    }
    return text;
  };
}
