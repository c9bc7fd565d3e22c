import { isDeepStrictEqual } from "node:util";
import { refreshIncident } from "../../catalog/incident-store";
import type { WriteContext } from "../../catalog/organization-store";
import { prepared } from "../../catalog/statements";
import type { SqliteDatabase } from "../../db";
import { type Check, tell } from "../check";

/** The facts of incidents as lists and filters see them. Each is worked out again from the reports and compared. */
export const incidents: Check = {
  name: "every incident says what its reports say",
  find: (db, context) => tell(differing(db, context), ({ slug, what }) => `${slug}: ${what}`),
  mend: (db, context) => {
    for (const { id } of [...differing(db, context)]) refreshIncident(db, id, context, { newReport: false });
  },
};

interface Difference {
  id: number;
  slug: string;
  what: string;
}

type State = Record<string, unknown>;

function* differing(db: SqliteDatabase, context: WriteContext): Generator<Difference> {
  const all = db.prepare('SELECT id, slug FROM "Incident" ORDER BY id').all() as Omit<Difference, "what">[];
  for (const incident of all) {
    const what = compare(db, incident.id, context);
    if (what !== null) yield { ...incident, what };
  }
}

function compare(db: SqliteDatabase, id: number, context: WriteContext): string | null {
  const stored = readState(db, id);
  let worked: State = stored;
  try {
    db.transaction(() => {
      refreshIncident(db, id, context, { newReport: false });
      worked = readState(db, id);
      throw new Undone();
    })();
  } catch (error) {
    if (!(error instanceof Undone)) return "its reports cannot be read";
  }
  const parts = Object.keys(stored).filter((part) => !isDeepStrictEqual(stored[part], worked[part]));
  if (parts.length === 0) return null;
  const brief = (value: unknown) => (Array.isArray(value) ? `${value.length} rows` : JSON.stringify(value));
  return parts.map((part) => `${part} is ${brief(stored[part])}, by its reports ${brief(worked[part])}`).join("; ");
}

/** Thrown so that what was worked out only to be compared is not kept. */
class Undone extends Error {}

const toText = (row: unknown): string => JSON.stringify(row);

const PARTS = ["IncidentCause", "IncidentDataType", "IncidentSubject", "IncidentAuthority", "IncidentOrganization"];

function readState(db: SqliteDatabase, id: number): State {
  const { modifiedAt: _, withdrawnAt, ...row } = prepared(db, 'SELECT * FROM "Incident" WHERE id = ?').get(id) as State;
  const rows = PARTS.map((table) => [
    table,
    prepared(db, `SELECT * FROM "${table}" WHERE incidentId = ?`).all(id).map(toText).sort(),
  ]);
  const order = prepared(db, 'SELECT id, reportPosition FROM "Notice" WHERE incidentId = ? ORDER BY id').all(id);
  return { ...row, isWithdrawn: withdrawnAt !== null, ...Object.fromEntries(rows), "order of reports": order };
}
