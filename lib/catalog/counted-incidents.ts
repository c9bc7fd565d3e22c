/** Rows of the columns as statistics look at them. */

import { type Bitset, type CodesColumn, decodeDate, type IncidentColumns } from "../columns";
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

/** Reads the incidents of some rows one after another. The columns hold the codes of the taxonomy alone. */
export function* readCountedIncidents(columns: IncidentColumns, rows: Bitset): Generator<CountedIncident> {
  const dateOf = rememberDates();
  const causes = gatherCodes<CauseCode>(columns.causes, rows);
  const dataTypes = gatherCodes<DataTypeCode>(columns.affectedData, rows);
  const reportedTo = gatherCodes<Authority>(columns.reportedTo, rows);
  const subjects = gatherCodes<SubjectKind>(columns.subjects, rows);
  for (const row of rows.toRows()) {
    const affected = columns.affected.get(row);
    yield {
      disclosed: dateOf(columns.disclosed.get(row)),
      discovered: dateOf(columns.discovered.get(row)),
      occurredFrom: dateOf(columns.occurredFrom.get(row)),
      occurredTo: dateOf(columns.occurredTo.get(row)),
      primaryCause: columns.primaryCause.codeOf(row) as CauseCode | null,
      causes: causes(row),
      kind: columns.kind.codeOf(row) as OrganizationKind | null,
      dataTypes: dataTypes(row),
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
      reportedTo: reportedTo(row),
      subjects: subjects(row),
      origins: columns.origins.of(row).flatMap((id) => columns.organizations.get(id)?.slug ?? []),
    };
  }
}

/** The codes of rows, gathered code by code: asking each row for each code would cost ten times as much. */
function gatherCodes<Code extends string>(column: CodesColumn, rows: Bitset): (row: number) => readonly Code[] {
  const byRow: Code[][] = [];
  const none: readonly Code[] = [];
  for (const code of column.codes) {
    column
      .rowsOf(code)
      .clone()
      .intersect(rows)
      .forEach((row) => {
        const codes = byRow[row];
        if (codes) codes.push(code as Code);
        else byRow[row] = [code as Code];
      });
  }
  return (row) => byRow[row] ?? none;
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
