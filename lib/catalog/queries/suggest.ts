import "server-only";
import { Bitset } from "../../bitset";
import { type IncidentColumns, readColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import { filterOf, noFilters } from "../../filters";
import { normalizeTerm, readingKey, toKanaReadings } from "../../search/analysis";
import type { Segment } from "../../search/index/segment";
import { READING_SIGN, type TermRange } from "../../search/index/vocabulary";
import { matchPattern } from "../../search/matching/match-pattern";
import type { Pattern } from "../../search/matching/pattern";
import { planPatterns } from "../../search/matching/plan-patterns";
import { WordMatches } from "../../search/matching/word-matches";
import { synonymsOf } from "../../search/vocabulary/synonyms";
import type { FactSuggestion, Suggestions } from "../views";
import { getDatabase } from "./database";
import { findIncidents } from "./find-incidents";
import { readIncidentRows } from "./incident-rows";
import { readNameIndex } from "./name-index";

const MOST_ORGANIZATIONS = 5;
const MOST_FACTS = 5;
const MOST_INCIDENTS = 4;
/** So many words that begin with what was typed are looked at. */
const MOST_OPENINGS = 256;

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
  const index = readNameIndex(db, columns);
  const matches = new WordMatches(columns.organizations.highestId + 1);
  for (const { segment, stale } of index.segments) {
    for (const pattern of [
      ...planPatterns(segment, { text, isPhrase: false, field: null }),
      ...openings(segment, text),
    ]) {
      matchPattern(segment, pattern, null, matches);
    }
    if (stale) matches.remove(stale);
  }
  const counts = countDisclosures(columns);
  const found = [...Bitset.ofNonZero(matches.scores).toRows()].map((id) => ({
    id,
    score: matches.scores[id] as number,
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

/** Words, and readings of words, that begin with what was typed so far. */
function openings({ vocabulary }: Segment, text: string): Pattern[] {
  const key = normalizeTerm(text);
  const prefixes = [key, ...toKanaReadings(text).map((reading) => READING_SIGN + readingKey(reading))];
  return prefixes
    .map((prefix) => vocabulary.withPrefix(prefix))
    .filter(({ start, end }) => end > start)
    .map((range) => ({ steps: [idsOf(range)], weight: 0.9, gaps: false, kind: "part" }));
}

function idsOf({ start, end }: TermRange): number[] {
  return Array.from({ length: Math.min(end - start, MOST_OPENINGS) }, (_, at) => start + at);
}

function countDisclosures(columns: IncidentColumns): Map<number, number> {
  const counts = new Map<number, number>();
  const disclosers = columns.organization.values;
  columns.live.forEach((row) => {
    const id = disclosers[row] as number;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  });
  return counts;
}

/** Choices of filters whose label or code has what was typed, or something that means the same. */
function suggestFacts(columns: IncidentColumns, text: string): FactSuggestion[] {
  const keys = [text, ...synonymsOf(text).map(({ term }) => term)].map(normalizeTerm);
  const found = suggestedFilters.flatMap((key) => {
    const filter = filterOf(key);
    return Object.entries(filter.choices ?? {}).flatMap(([value, label]) => {
      const names = [label.ja, label.en, value.replace(/_/g, " ")].map(normalizeTerm);
      const rank = keys.findIndex((wanted) => names.some((name) => name.includes(wanted)));
      if (rank < 0) return [];
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

function suggestIncidents(db: SqliteDatabase, text: string): Suggestions["incidents"] {
  const { columns, page } = findIncidents(db, { filters: noFilters, search: text, sort: "relevance" });
  const rows = readIncidentRows(
    db,
    page(0, MOST_INCIDENTS).map((row) => columns.idOf(row)),
  );
  return rows.map(({ slug, title, organization, date }) => ({ slug, title, organization, date }));
}
