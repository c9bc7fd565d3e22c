import { RecentMemory } from "../../recent-memory";
import { readingKey } from "../analysis";
import { fieldOf, type SearchField, searchFields } from "../index/fields";
import { PlaceRoom, PostingCursor } from "../index/posting-cursor";
import type { SearchIndex } from "../index/search-index";
import type { Segment } from "../index/segment";
import { ColumnRoom, type TokenColumns, type TokenList } from "../index/token-list";
import { READING_SIGN } from "../index/vocabulary";
import { type MatchKind, matchKinds } from "../matching/pattern";
import { planPatterns } from "../matching/plan-patterns";
import type { QueryTerm } from "../query/query-tree";

/** Words of a text that match a word of the query; offsets are UTF-16 in the text. */
export interface TextMatch {
  start: number;
  end: number;
  /** Which of the query's groups of terms matched. */
  group: number;
  kind: MatchKind;
}

/** Up to so many terms are looked up in the words of a text one by one; for more these are split. */
const FEW_TERMS = 16;

interface TokenPattern {
  steps: readonly ReadonlySet<string>[];
  gaps: boolean;
  group: number;
  kind: MatchKind;
}

/** Finds again, in the words of one text, what an index found. Made once for a query. */
export class TokenMatcher {
  /** The patterns that begin with a term. */
  private readonly byFirst = new Map<string, TokenPattern[]>();
  /** Where the index has the terms that patterns begin with. */
  private readonly firsts: readonly { segment: Segment; terms: ReadonlySet<number> }[];
  /** Whether any pattern is of readings. */
  private readsReadings = false;
  private begins = new Uint8Array(0);

  constructor(index: SearchIndex, groups: readonly (readonly QueryTerm[])[]) {
    this.firsts = index.segments.map(({ segment }) => {
      const firsts = new Set<number>();
      const textOf = (id: number) => segment.vocabulary.terms[id] as string;
      for (const [group, terms] of groups.entries()) {
        for (const term of terms) {
          for (const { steps, weightApart, kind } of planPatterns(segment, term)) {
            for (const first of Array.from(steps[0] ?? [])) firsts.add(first);
            this.add({
              steps: steps.map((ids) => new Set(Array.from(ids, textOf))),
              gaps: weightApart > 0,
              group,
              kind,
            });
          }
        }
      }
      return { segment, terms: firsts };
    });
  }

  /** The fields of an incident, by its row, that may hold matches; the others need not be looked at. */
  fieldsToSearch(row: number): ReadonlySet<SearchField> {
    if (this.byFirst.size > FEW_TERMS) return new Set(searchFields);
    const found = new Set<SearchField>();
    for (const { segment, terms } of this.firsts) {
      for (const term of terms) {
        const cursor = new PostingCursor(segment, term);
        cursor.seek(row);
        if (cursor.row !== row) continue;
        const size = cursor.readPlaces(placesRead, 0);
        for (let at = 0; at < size; at += 1)
          found.add(searchFields[fieldOf(placesRead.numbers[at] as number)] as SearchField);
      }
    }
    return found;
  }

  /**
   * The matches in a text, from left to right; of those that begin at one place the plainest first. Looks at each
   * distinct word once, and at the tokens of those alone that a pattern begins with.
   */
  match(tokens: TokenList): TextMatch[] {
    const begun = this.beginningWith(tokens);
    if (begun.size === 0) return [];
    const { count } = tokens;
    const columns = tokens.readColumns(room);
    const { word, start } = columns;
    const matches: TextMatch[] = [];
    const begins = this.markBeginnings(begun, count);
    for (let at = 0; at < count; at += 1) {
      const place = word[at] as number;
      if (begins[place] === 0) continue;
      for (const pattern of begun.get(place) ?? []) {
        const end = follow(columns, count, at, pattern);
        if (end === null) continue;
        matches.push({ start: start[at] as number, end, group: pattern.group, kind: pattern.kind });
      }
    }
    for (const place of begun.keys()) begins[place] = 0;
    return matches.length < 2 ? matches : matches.sort(compareMatches);
  }

  /** For each word of a text whether a pattern begins with it; to be emptied again. */
  private markBeginnings(begun: ReadonlyMap<number, unknown>, count: number): Uint8Array {
    if (count > this.begins.length) this.begins = new Uint8Array(count * 2);
    for (const place of begun.keys()) this.begins[place] = 1;
    return this.begins;
  }

  /** The patterns that begin with words of a text and may go on there, by the places of those words. */
  private beginningWith(tokens: TokenList): Map<number, readonly PlacedPattern[]> {
    const begun = new Map<number, readonly PlacedPattern[]>();
    const readsReadings = this.readsReadings && tokens.hasReadings;
    if (this.byFirst.size <= FEW_TERMS && !readsReadings) {
      for (const [term, patterns] of this.byFirst) {
        const places = tokens.placesOf(term);
        for (let at = 0; at < places.length; at += 1) begin(begun, places[at] as number, tokens, patterns);
      }
      return begun;
    }
    const { terms, readings } = tokens;
    for (let place = 0; place < terms.length; place += 1) {
      const byTerm = this.byFirst.get(terms[place] as string);
      if (byTerm) begin(begun, place, tokens, byTerm);
      const reading = readsReadings ? (readings[place] ?? null) : null;
      const byReading = reading === null ? undefined : this.byFirst.get(readingTerm(reading));
      if (byReading) begin(begun, place, tokens, byReading);
    }
    return begun;
  }

  private add(pattern: TokenPattern): void {
    this.readsReadings ||= pattern.kind === "reading";
    for (const term of pattern.steps[0] ?? []) {
      const patterns = this.byFirst.get(term);
      if (patterns) patterns.push(pattern);
      else this.byFirst.set(term, [pattern]);
    }
  }
}

/** So many readings are remembered: those of a text's words are mostly those of others. */
const MOST_READINGS = 2 ** 14;
const readingTerms = new RecentMemory<string>(MOST_READINGS, () => 1);

/** The term that stands for a reading. */
const readingTerm = (reading: string): string => readingTerms.recall(reading, () => READING_SIGN + readingKey(reading));

/** Room for the places read last, and for the tokens of the text looked at last. */
const placesRead = new PlaceRoom();
const room = new ColumnRoom();

const compareMatches = (a: TextMatch, b: TextMatch): number =>
  a.start - b.start || matchKinds.indexOf(a.kind) - matchKinds.indexOf(b.kind) || b.end - a.end;

/** A pattern in a text: the places of the words that its steps after the first may be. */
interface PlacedPattern extends Pick<TokenPattern, "gaps" | "group" | "kind"> {
  next: readonly ReadonlySet<number>[];
}

/** Notes those of the patterns that begin with a word of a text which may go on there. */
function begin(
  begun: Map<number, readonly PlacedPattern[]>,
  place: number,
  tokens: TokenList,
  patterns: readonly TokenPattern[],
): void {
  const placed = patterns.map((pattern) => placeSteps(tokens, pattern)).filter((pattern) => pattern !== null);
  if (placed.length > 0) begun.set(place, [...(begun.get(place) ?? []), ...placed]);
}

/** Null where the text has none of the words of a step. */
function placeSteps(tokens: TokenList, { steps, gaps, group, kind }: TokenPattern): PlacedPattern | null {
  const next: ReadonlySet<number>[] = [];
  for (const step of steps.slice(1)) {
    const places = placesOf(tokens, step, kind);
    if (places.size === 0) return null;
    next.push(places);
  }
  return { next, gaps, group, kind };
}

/** The places of the words that are one of a step, by themselves or by how they are read. */
function placesOf(tokens: TokenList, step: ReadonlySet<string>, kind: MatchKind): ReadonlySet<number> {
  const isRead = kind === "reading" && tokens.hasReadings;
  const places = new Set<number>();
  if (step.size <= FEW_TERMS && !isRead) {
    for (const term of step) for (const place of tokens.placesOf(term)) places.add(place);
    return places;
  }
  const { terms, readings } = tokens;
  for (let place = 0; place < terms.length; place += 1) {
    const reading = isRead ? (readings[place] ?? null) : null;
    const sounds = reading !== null && step.has(readingTerm(reading));
    if (sounds || step.has(terms[place] as string)) places.add(place);
  }
  return places;
}

/** Where a pattern that begins with a token, of so many, ends; null where it does not go on. */
function follow(
  { end: ends, position: positions, span, word }: TokenColumns,
  count: number,
  from: number,
  { next: steps, gaps }: PlacedPattern,
): number | null {
  let at = from;
  for (let done = 0; done < steps.length; done += 1) {
    const step = steps[done] as ReadonlySet<number>;
    const next = (positions[at] as number) + (span[at] as number);
    const last = gaps ? next + 1 : next;
    let found = -1;
    for (let token = at + 1; token < count && found < 0; token += 1) {
      const position = positions[token] as number;
      if (position > last) break;
      if (position >= next && step.has(word[token] as number)) found = token;
    }
    if (found < 0) return null;
    at = found;
  }
  return ends[at] as number;
}
