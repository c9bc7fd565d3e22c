import { Bitset } from "../../bitset";
import { encodeDate, type IncidentColumns } from "../../catalog/columns";
import { lastMoment } from "../../catalog/columns/date-column";
import { type FilterKey, filterOf, noFilters } from "../../filters";
import { normalizeTerm } from "../analysis";
import { readDate } from "../query/fields";

/** The facts that a word may name by label or code, as if they stood in the text. */
const namedFacts: readonly FilterKey[] = ["cause", "kind", "data", "outcome", "subject"];

interface NamedFact {
  key: FilterKey;
  code: string;
}

/** The kinds of organization that a name's word may stand for: 病院 also where the name is クリニック. */
export function findKinds(text: string): readonly NamedFact[] {
  return findFacts(text).filter(({ key }) => key === "kind");
}

/** The facts whose label, a part of it, or code is the word, in either language. */
export function findFacts(text: string): readonly NamedFact[] {
  return factsByName().get(normalizeTerm(text.replace(/_/g, " "))) ?? [];
}

let named: Map<string, NamedFact[]> | null = null;

function factsByName(): Map<string, NamedFact[]> {
  if (named) return named;
  named = new Map();
  for (const key of namedFacts) {
    for (const [code, { ja, en }] of Object.entries(filterOf(key).choices ?? {})) {
      const words = [...code.split("_"), ...en.split(/[\s,()]+/)].filter((word) => word.length > 2);
      const names = [code.replace(/_/g, " "), ja, ...ja.split(/[・、()]/u), en, ...words];
      for (const name of new Set(names.map(normalizeTerm))) {
        if (name !== "" && code !== "none") named.set(name, [...(named.get(name) ?? []), { key, code }]);
      }
    }
  }
  return named;
}

/** The incidents that have any of the facts. */
export function matchFacts(columns: IncidentColumns, facts: readonly NamedFact[]): Bitset {
  const rows = new Bitset(columns.rowCount);
  for (const { key, code } of facts) {
    const matched = filterOf(key).match({ ...noFilters, [key]: [code] }, columns);
    if (matched) rows.unite(matched);
  }
  return rows;
}

/** The incidents one of whose dates lies in the year, month or day that a text is; null where it is no date alone. */
export function matchDate(columns: IncidentColumns, text: string): Bitset | null {
  const date = readDate(text);
  if (date === null) return null;
  const [first, last] = [encodeDate(date), lastMoment(encodeDate(date))];
  const { disclosed, latestDisclosed, discovered, occurredFrom, occurredTo } = columns;
  const rows = new Bitset(columns.rowCount);
  for (const { values } of [disclosed, latestDisclosed, discovered, occurredFrom, occurredTo]) {
    for (let row = 0; row < columns.rowCount; row += 1) {
      const code = values[row] as number;
      if (code >= first && code <= last) rows.add(row);
    }
  }
  return rows;
}
