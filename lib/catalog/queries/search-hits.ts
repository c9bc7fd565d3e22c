import "server-only";
import type { SqliteDatabase } from "../../db";
import { getAnalyzer } from "../../search/analysis";
import { findPassage, marksOf } from "../../search/highlight/passage";
import { type TextMatch, TokenMatcher } from "../../search/highlight/token-matcher";
import type { SearchField } from "../../search/index/fields";
import type { SearchIndex } from "../../search/index/search-index";
import { listTokens, type TokenList } from "../../search/index/token-list";
import type { SearchMatches } from "../../search/matching/search";
import { RecentMemory } from "../../search/recent-memory";
import { readReports } from "../notice-tokens";
import type { IncidentRow, SearchHit } from "../views";

/** Where and why each of some incidents matches. */
export function readHits(
  db: SqliteDatabase,
  index: SearchIndex,
  { terms }: Pick<SearchMatches, "terms">,
  incidents: readonly { id: number; row: IncidentRow }[],
): SearchHit[] {
  const matcher = new TokenMatcher(index, terms);
  const words = terms.map((group) => group.map(({ text }) => text).join(" OR "));
  return incidents.map(({ id, row }) => readHit(db, matcher, words, id, row));
}

function readHit(
  db: SqliteDatabase,
  matcher: TokenMatcher,
  words: readonly string[],
  incidentId: number,
  row: IncidentRow,
): SearchHit {
  const because = new Map<number, SearchHit["because"][number]>();
  const find = (field: SearchField, text: string, tokens: TokenList) => {
    const matches = matcher.match(tokens);
    for (const { group, kind, start, end } of matches) {
      if (!because.has(group))
        because.set(group, { word: words[group] ?? "", field, kind, matched: text.slice(start, end) });
    }
    return matches;
  };
  const name = row.organization?.name ?? "";
  const organization = find("organization", name, wordsOfName(name));
  const reports = readReports(db, incidentId).map(
    ({ title, body, words: { title: titleTokens, body: bodyTokens } }, at) => ({
      report: at + 1,
      body,
      titleMatches: find("title", title, titleTokens),
      bodyTokens,
    }),
  );
  const passages = reports.map(({ report, body, bodyTokens }) =>
    bestPassage(report, body, find("body", body, bodyTokens)),
  );
  const best = passages.reduce((a, b) => ((b?.words ?? 0) > (a?.words ?? 0) ? b : a), null);
  return {
    title: marksOf(reports[0]?.titleMatches ?? []),
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

function bestPassage(report: number, body: string, matches: readonly TextMatch[]) {
  const passage = findPassage(body, matches);
  if (!passage) return null;
  const line = body.lastIndexOf("\n", passage.start - 1) + 1;
  return { ...passage, report, line, text: body.slice(passage.start, passage.end) };
}
