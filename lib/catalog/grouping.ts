/** Whether two notices are reports of one incident: rules about their organization, number, title and dates. */
import type { Notice } from "../notice";
import type { SequenceKind } from "../taxonomy";

/** What grouping looks at. Dates are partial. */
export interface GroupingFacts {
  organizationId: number | null;
  reference: string | null;
  title: string;
  body: string;
  sequenceKind: SequenceKind;
  disclosed: string | null;
  discovered: string | null;
  occurredFrom: string | null;
}

/** The facts of a record whose discloser has been resolved. */
export function groupingFacts(notice: Notice, organizationId: number | null): GroupingFacts {
  const { reference, title, body, sequence, dates } = notice;
  return {
    organizationId,
    reference,
    title,
    body,
    sequenceKind: sequence.kind,
    disclosed: dates.disclosed?.value ?? null,
    discovered: dates.discovered?.value ?? null,
    occurredFrom: dates.occurredFrom?.value ?? null,
  };
}

/** How much speaks for one incident; `none` keeps two notices apart. */
export const groupingGrounds = ["none", "same_title", "named_date", "same_reference"] as const;
export type GroupingGround = (typeof groupingGrounds)[number];

const CLOSE_TITLES = 0.8;

/**
 * Why two notices belong to one incident, if they do.
 *
 * - One collection number and one organization: always. One number alone is not enough, because a collection gives
 *   one number to all disclosers of a shared origin. Two different numbers: never.
 * - Else one of them must be a later report (続報, 第2報, 最終, 訂正) of the same organization, and name the day on
 *   which the other was published (「8月23日付お知らせ」), or have nearly the same title and no date against it.
 * - Two first reports are one only with nearly the same title and the same day of discovery or occurrence.
 */
export function groundFor(a: GroupingFacts, b: GroupingFacts): GroupingGround {
  const sameReference = a.reference !== null && a.reference === b.reference;
  if (a.organizationId === null || b.organizationId === null) {
    return sameReference && titleSimilarity(a.title, b.title) >= CLOSE_TITLES ? "same_reference" : "none";
  }
  if (a.organizationId !== b.organizationId) return "none";
  if (sameReference) return "same_reference";
  if (a.reference !== null && b.reference !== null) return "none";
  if (datesConflict(a, b)) return "none";

  if (namesPublication(a, b) || namesPublication(b, a)) return "named_date";
  const hasLater = a.sequenceKind !== "initial" || b.sequenceKind !== "initial";
  const closeTitles = titleSimilarity(a.title, b.title) >= CLOSE_TITLES;
  return closeTitles && (hasLater || sharesDay(a, b)) ? "same_title" : "none";
}

/** Words that tell which report it is, or are in every title: 第2報, 続報, お詫びとお知らせ. */
const TITLE_NOISE =
  /第\s*[\d一二三四五六七八九十]+\s*報|続報\s*\d*|最終(?:報告|報)?|中間報告|調査(?:結果|完了|報告)|お詫び|おわび|お知らせ|ご?報告|ご?説明|について|に関する|に対する|による|における|経過|訂正|追記|更新/g;

/** What a title says of the event itself. */
export function titleStem(title: string): string {
  return title
    .normalize("NFKC")
    .replace(/[【[(][^】\])]*[】\])]/g, (bracketed) => (bracketed.replace(TITLE_NOISE, "").length > 6 ? bracketed : ""))
    .replace(TITLE_NOISE, "")
    .replace(/[\s、。・,.:「」『』【】()[\]\-~〜と並びに]/g, "");
}

/** Dice's coefficient over the pairs of letters of both stems: 1 for the same, 0 for nothing shared. */
export function titleSimilarity(a: string, b: string): number {
  const [first, second] = [titleStem(a), titleStem(b)];
  if (first === second) return first === "" ? 0 : 1;
  const [pairsOfFirst, pairsOfSecond] = [pairsOf(first), pairsOf(second)];
  const left = [...pairsOfSecond];
  let shared = 0;
  for (const pair of pairsOfFirst) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  const total = pairsOfFirst.length + pairsOfSecond.length;
  return total === 0 ? 0 : (2 * shared) / total;
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}

const ANNOUNCED =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:\([^)]{1,4}\))?(?:付|[^。\n]{0,30}?(?:公表|お知らせ|ご?報告|発表|リリース|掲載|公開))/g;

/** Whether a later report names the day on which an earlier one was published. */
function namesPublication(later: GroupingFacts, earlier: GroupingFacts): boolean {
  const published = /^(\d{4})-(\d{2})-(\d{2})/.exec(earlier.disclosed ?? "");
  if (!published || later.sequenceKind === "initial") return false;
  const [, year, month, day] = published.map(Number);
  const text = `${later.title}\n${later.body}`.normalize("NFKC").replace(/[ \t]/g, "");
  return [...text.matchAll(ANNOUNCED)].some(
    ([, namedYear, namedMonth, namedDay]) =>
      (namedYear === undefined || Number(namedYear) === year) &&
      Number(namedMonth) === month &&
      Number(namedDay) === day,
  );
}

const SAME_EVENT_DAYS = 14;
const LONGEST_INCIDENT_DAYS = 730;

/** Days that both state for the same thing and that are far apart: two events with one kind of title. */
function datesConflict(a: GroupingFacts, b: GroupingFacts): boolean {
  const apart = [daysApart(a.discovered, b.discovered), daysApart(a.occurredFrom, b.occurredFrom)].filter(
    (days) => days !== null,
  );
  // A later report may refine one of two days; where none agrees, the events differ.
  if (apart.length > 0 && apart.every((days) => days > SAME_EVENT_DAYS)) return true;
  return (daysApart(a.disclosed, b.disclosed) ?? 0) > LONGEST_INCIDENT_DAYS;
}

function sharesDay(a: GroupingFacts, b: GroupingFacts): boolean {
  const same = (one: string | null, other: string | null) =>
    one !== null && other !== null && one.length >= 10 && one.slice(0, 10) === other.slice(0, 10);
  return same(a.discovered, b.discovered) || same(a.occurredFrom, b.occurredFrom);
}

function daysApart(a: string | null, b: string | null): number | null {
  return a === null || b === null ? null : daysBetween(a, b);
}

/** Days between two partial dates; a month or year counts as the nearest of its days. */
export function daysBetween(a: string, b: string): number {
  const precision = Math.min(a.length, b.length, 10);
  const [first, second] = [a.slice(0, precision), b.slice(0, precision)];
  if (first === second) return 0;
  const whole = (value: string) => Date.parse(`${value}${"-01-01".slice(value.length - 4)}T00:00:00Z`);
  return Math.abs(whole(first) - whole(second)) / 86_400_000;
}
