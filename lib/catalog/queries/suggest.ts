import "server-only";
import { type IncidentColumns, readColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import { filterOf, noFilters } from "../../filters";
import { RevisionMemory } from "../../revision-memory";
import { normalizeTerm, readingKey, toKanaReadings } from "../../search/analysis";
import { getReader } from "../../search/readings";
import { synonymsOf } from "../../search/vocabulary/synonyms";
import type { FactSuggestion, Suggestions } from "../views";
import { getDatabase } from "./database";
import { findIncidents } from "./find-incidents";
import { readIncidentRows } from "./incident-rows";
import { matchNames } from "./name-index";

const MOST_ORGANIZATIONS = 5;
const MOST_FACTS = 5;
const MOST_INCIDENTS = 4;
/** One kana begins too many words. */
const SHORTEST_READING = 2;

const suggestedFilters = ["cause", "kind", "data"] as const;

/** What someone may be about to search for, from the first character on; nothing for nothing. */
export function suggest(typed: string, db = getDatabase()): Suggestions {
  const text = typed.trim().slice(0, 100);
  if (normalizeTerm(text) === "") return { organizations: [], facts: [], incidents: [] };
  return db.transaction(() => {
    const columns = readColumns(db);
    return {
      organizations: suggestOrganizations(db, columns, text),
      facts: suggestFacts(columns, text),
      incidents: suggestIncidents(db, text),
    };
  })();
}

/** Organizations by name or reading, also by its beginning; of equals those with most incidents first. */
function suggestOrganizations(
  db: SqliteDatabase,
  columns: IncidentColumns,
  text: string,
): Suggestions["organizations"] {
  const { rows, scores } = matchNames(db, columns, text);
  const counts = incidentCounts.of(columns);
  const found = [...rows.toRows()].map((id) => ({
    id,
    score: scores[id] as number,
    count: counts.get(id) ?? 0,
  }));
  return found
    .sort((a, b) => b.score - a.score || b.count - a.count || a.id - b.id)
    .flatMap(({ id, count }) => {
      const organization = columns.organizations.get(id);
      if (organization === null || organization.mergedIntoId !== null) return [];
      const { slug, name, kind } = organization;
      return [{ slug, name, kind, count }];
    })
    .slice(0, MOST_ORGANIZATIONS);
}

/** How many incidents there are of an organization, by id: those that it disclosed, and those that name it. */
const incidentCounts = new RevisionMemory<IncidentColumns, ReadonlyMap<number, number>>((columns) => {
  const counts = new Map<number, number>();
  columns.live.forEach((row) => {
    const named = (columns.involved[row] ?? []).map(({ organizationId }) => organizationId);
    for (const id of new Set([columns.organization.get(row), ...named])) counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return counts;
});

/** Choices of filters whose label or code has what was typed, or something that means the same, or is read so. */
function suggestFacts(columns: IncidentColumns, text: string): FactSuggestion[] {
  const readings = toKanaReadings(text)
    .map(readingKey)
    .filter(({ length }) => length >= SHORTEST_READING);
  const keys = [text, ...synonymsOf(text).map(({ term }) => term)].map(normalizeTerm);
  const found = suggestedFilters.flatMap((key) => {
    const filter = filterOf(key);
    return Object.entries(filter.choices ?? {}).flatMap(([value, label]) => {
      const names = [label.ja, label.en, value.replace(/_/g, " ")].map(normalizeTerm);
      const rank = keys.findIndex((wanted) => names.some((name) => name.includes(wanted)));
      if (rank < 0 && !readings.some((reading) => isReadFrom(label.ja, reading))) return [];
      const count = filter.match({ ...noFilters, [key]: [value] }, columns)?.countShared(columns.live) ?? 0;
      return [{ filter: key, value, label, count, rank }];
    });
  });
  return found
    .filter(({ count }) => count > 0)
    .sort((a, b) => Number(a.rank > 0) - Number(b.rank > 0) || b.count - a.count)
    .slice(0, MOST_FACTS)
    .map(({ rank: _, ...fact }) => fact);
}

/** Whether a label is read so from the beginning of one of its words on: ふんしつ and おきわすれ for 紛失・置き忘れ. */
function isReadFrom(label: string, reading: string): boolean {
  return readLabel(label).some((beginning) => beginning.startsWith(reading));
}

const readLabels = new Map<string, string[]>();

/** How a label is read from each of its words to its end or the next mark. */
function readLabel(label: string): string[] {
  const known = readLabels.get(label);
  if (known) return known;
  const parts: string[] = [];
  let open: number[] = [];
  for (const { surface, reading } of getReader()(label)) {
    if (reading === null || surface === "・") {
      open = [];
      continue;
    }
    open.push(parts.push("") - 1);
    for (const at of open) parts[at] += reading;
  }
  const keys = parts.map(readingKey);
  readLabels.set(label, keys);
  return keys;
}

function suggestIncidents(db: SqliteDatabase, text: string): Suggestions["incidents"] {
  const { columns, page } = findIncidents(db, { filters: noFilters, search: text, sort: "relevance" });
  const rows = readIncidentRows(
    db,
    page(0, MOST_INCIDENTS).map((row) => columns.idOf(row)),
  );
  return rows.map(({ slug, title, organization, date }) => ({ slug, title, organization, date }));
}
