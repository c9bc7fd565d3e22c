import "server-only";
import type { IncidentColumns } from "../../columns";
import type { SqliteDatabase } from "../../db";
import { getAnalyzer, normalizeTerm, readingKey, toKanaReadings } from "../../search/analysis";
import { searchFields } from "../../search/index/fields";
import { SearchIndex } from "../../search/index/search-index";
import type { Segment } from "../../search/index/segment";
import { listTokens } from "../../search/index/token-list";
import { READING_SIGN, type TermRange } from "../../search/index/vocabulary";
import { findAbbreviatedNames } from "../../search/matching/match-abbreviation";
import { findNamesReadFrom } from "../../search/matching/match-name-reading";
import { matchPattern } from "../../search/matching/match-pattern";
import type { Pattern } from "../../search/matching/pattern";
import { planPatterns } from "../../search/matching/plan-patterns";
import { findSoundAlikes, findSoundOpenings } from "../../search/matching/sound-alikes";
import { WordMatches } from "../../search/matching/word-matches";
import { prepared } from "../statements";

/** Kept where a module that is loaded anew (in development) finds it again. */
const shared = globalThis as typeof globalThis & { catalogNameIndex?: WeakMap<IncidentColumns, SearchIndex> };

/** What a name says that is read as a text, or cut short to it, beside one that is written so. */
const READ_SCORE = 0.8;
/** So many words that begin with what was typed are looked at. */
const MOST_OPENINGS = 256;

const CHANGED = `SELECT entityId FROM "Revision" WHERE entity = 'organization' AND revision > ?`;
const ORGANIZATION = searchFields.indexOf("organization");

/**
 * The organizations that a text names, by id with how well: by a name in any spelling, by how it is read, by a word of
 * it or by the beginning of one.
 */
export function matchNames(db: SqliteDatabase, columns: IncidentColumns, text: string): WordMatches {
  const matches = new WordMatches(columns.organizations.highestId + 1);
  for (const { segment, stale } of readNameIndex(db, columns).segments) {
    for (const pattern of [
      ...planPatterns(segment, { text, isPhrase: false, field: null }),
      ...openings(segment, text),
    ]) {
      matchPattern(segment, pattern, null, matches);
    }
    if (stale) matches.remove(stale);
  }
  matches.addRows(findNamesReadFrom(columns, text), READ_SCORE);
  matches.addRows(findAbbreviatedNames(columns, text), READ_SCORE);
  return matches;
}

/** Words, and readings of words, that begin with what was typed so far, and words in Latin letters that sound so. */
function openings(segment: Segment, text: string): Pattern[] {
  const { vocabulary } = segment;
  const key = normalizeTerm(text);
  const prefixes = [key, ...toKanaReadings(text).map((reading) => READING_SIGN + readingKey(reading))];
  const written = prefixes.map((prefix) => vocabulary.withPrefix(prefix)).filter(({ start, end }) => end > start);
  const heard = findSoundAlikes(segment, key);
  const begun = heard.length > 0 ? [] : findSoundOpenings(segment, key).slice(0, MOST_OPENINGS);
  return [
    ...written.map((range): Pattern => ({ steps: [idsOf(range)], weight: 0.9, weightApart: 0, kind: "part" })),
    ...[heard, begun]
      .filter((ids) => ids.length > 0)
      .map((ids): Pattern => ({ steps: [ids], weight: 0.6, weightApart: 0, kind: "reading" })),
  ];
}

function idsOf({ start, end }: TermRange): number[] {
  return Array.from({ length: Math.min(end - start, MOST_OPENINGS) }, (_, at) => start + at);
}

/** The names of all organizations in every spelling; a row is the id of one. */
function readNameIndex(db: SqliteDatabase, columns: IncidentColumns): SearchIndex {
  shared.catalogNameIndex ??= new WeakMap();
  const index = shared.catalogNameIndex.get(columns) ?? new SearchIndex();
  if (index.revision !== columns.revision) {
    const names = prepared(db, 'SELECT name FROM "OrganizationName" WHERE organizationId = ?').pluck();
    const analyzer = getAnalyzer();
    const readTexts = (id: number) =>
      (names.all(id) as string[]).map((name) => ({
        field: ORGANIZATION,
        tokens: listTokens(analyzer.analyze(name), { readings: true }),
      }));
    const changed = prepared(db, CHANGED).pluck().all(index.revision) as number[];
    index.update(changed, columns.organizations.highestId + 1, { readTexts });
    index.revision = columns.revision;
  }
  shared.catalogNameIndex.set(columns, index);
  return index;
}
