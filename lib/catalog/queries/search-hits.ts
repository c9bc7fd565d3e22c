import "server-only";
import type { SqliteDatabase } from "../../db";
import { RecentMemory } from "../../recent-memory";
import { RevisionMemory } from "../../revision-memory";
import { getAnalyzer } from "../../search/analysis";
import { findPassage, marksOf } from "../../search/highlight/passage";
import { type TextMatch, TokenMatcher } from "../../search/highlight/token-matcher";
import type { SearchField } from "../../search/index/fields";
import type { SearchIndex } from "../../search/index/search-index";
import { listTokens, type TokenList } from "../../search/index/token-list";
import { abbreviationOf } from "../../search/matching/match-abbreviation";
import type { SearchMatches } from "../../search/matching/search";
import { type ReportTexts, readReports } from "../notice-tokens";
import type { IncidentRow, MatchReason, SearchHit } from "../views";

/** Where and why each of some incidents matches; `at` is the row of one in the columns. */
export function readHits(
  db: SqliteDatabase,
  index: SearchIndex,
  { terms, hasTerm }: Pick<SearchMatches, "terms" | "hasTerm">,
  incidents: readonly { id: number; at: number; row: IncidentRow }[],
): SearchHit[] {
  const matcher = new TokenMatcher(index, terms);
  const reportsOf = recentReports(db, index);
  const words = terms.map((group) => {
    const typed = group.filter(({ isBase }) => !isBase);
    return typed.map(({ text }) => text).join(" OR ");
  });
  return incidents.map(({ id, at, row }) => {
    const hit = readHit(matcher, words, matcher.fieldsToSearch(at), reportsOf(id), row);
    const unseen = words.filter((word, group) => hasTerm(at, group) && !hit.because.some((one) => one.word === word));
    return { ...hit, because: [...hit.because, ...unseen.map((word) => reasonBeside(word, row))] };
  });
}

/** Why a word was found that stands nowhere: it abbreviates the name, or a fact was read that it names. */
function reasonBeside(word: string, { organization }: IncidentRow): MatchReason {
  const name = organization?.name ?? "";
  if (abbreviationOf(word)?.(name)) return { word, field: "organization", kind: "abbreviation", matched: name };
  return { word, field: "body", kind: "fact", matched: "" };
}

/** Bytes of texts and words that are kept from search to search: whoever goes on typing mostly sees the same again. */
const MOST_BYTES = 2 ** 24;

/** The reports of incidents by their ids, as long as nothing changed. */
const recent = new RevisionMemory<SearchIndex, RecentMemory<readonly ReportTexts[]>>(
  () => new RecentMemory(MOST_BYTES, (reports) => reports.reduce((sum, { byteLength }) => sum + byteLength, 0)),
);

/** Reads the reports of an incident by its id, or remembers them from before. */
function recentReports(db: SqliteDatabase, index: SearchIndex): (incidentId: number) => readonly ReportTexts[] {
  const memory = recent.of(index);
  return (incidentId) => memory.recall(String(incidentId), () => readReports(db, incidentId));
}

function readHit(
  matcher: TokenMatcher,
  words: readonly string[],
  fields: ReadonlySet<SearchField>,
  texts: readonly ReportTexts[],
  row: IncidentRow,
): SearchHit {
  const because = new Map<number, SearchHit["because"][number]>();
  const find = (field: SearchField, tokens: TokenList, readText: () => string) => {
    const matches = fields.has(field) ? matcher.match(tokens) : [];
    for (const { group, kind, start, end } of matches) {
      if (!because.has(group))
        because.set(group, { word: words[group] ?? "", field, kind, matched: readText().slice(start, end) });
    }
    return matches;
  };
  const name = row.organization?.name ?? "";
  const organization = fields.has("organization") ? find("organization", wordsOfName(name), () => name) : [];
  const titles = texts.map((report) => find("title", report.words.title, () => report.title));
  const [titleMatches = []] = titles;
  const markedGroups = new Set([...organization, ...titleMatches].map(({ group }) => group));
  const passages = texts.map((report, at) => {
    const matches = find("body", report.words.body, () => report.body);
    return matches.length === 0 ? null : bestPassage(at + 1, report.body, matches, markedGroups);
  });
  const best = passages.reduce((a, b) => ((b?.words ?? 0) > (a?.words ?? 0) ? b : a), null);
  return {
    title: marksOf(titleMatches),
    organization: marksOf(organization),
    passage: best && {
      report: best.report,
      line: best.line,
      start: best.start,
      end: best.end,
      text: best.text,
      marks: best.marks,
    },
    because: [...because.entries()].sort(([a], [b]) => a - b).map(([, reason]) => reason),
  };
}

const MOST_NAMES = 4096;
const names = new RecentMemory<TokenList>(MOST_NAMES, () => 1);

const wordsOfName = (name: string): TokenList =>
  names.recall(name, () => listTokens(getAnalyzer().analyze(name), { readings: true }));

function bestPassage(report: number, body: string, matches: readonly TextMatch[], markedGroups: ReadonlySet<number>) {
  const passage = findPassage(body, matches, markedGroups);
  if (!passage) return null;
  const line = body.lastIndexOf("\n", passage.start - 1) + 1;
  return { ...passage, report, line, text: body.slice(passage.start, passage.end) };
}
