/** Whether two accounts tell the same event, by the words that they share. */
import { matchesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import type { DatedEvent } from "../dates/events";
import type { DateRole } from "../dates/roles/candidates";
import { type AccountForm, dateOf } from "./places";

/** A dated event with all that was read of it. */
export interface ToldEvent {
  readonly event: DatedEvent;
  readonly rule: string;
  readonly roles: ReadonlySet<DateRole>;
  readonly form: AccountForm;
  readonly spans: readonly Span[];
  readonly date: string;
  readonly text: string;
  /** The text without its dates and signs, to tell whether two say the same. */
  readonly plain: string;
  /** The pairs of letters of its content words. */
  readonly pairs: ReadonlySet<string>;
}

/** Whether an event only says again what another one says, and says it no better. */
export function repeats(event: ToldEvent, other: ToldEvent): boolean {
  const isFirst = dateOf(other.event).start < dateOf(event.event).start;
  const sameDate = event.date === other.date;
  if (!sameDate && !other.date.startsWith(event.date)) return false;
  if (event.plain === other.plain) return !sameDate || isFirst;
  const likeness = likenessOf(event.pairs, other.pairs);
  const isBetter = RANK[other.form] > RANK[event.form];
  const sameRole = (["occurred", "discovered", "removed"] as const).some(
    (role) => event.roles.has(role) && other.roles.has(role),
  );
  // A span says how long it lasted, whatever else is told of its first day.
  if (event.form === "value") return event.event.to === null && isBetter && sameRole;
  if (!sameDate) return false;
  if (isBetter) return sameRole ? likeness >= 0.3 : likeness >= 0.85;
  return RANK[other.form] === RANK[event.form] && isFirst && (sameRole || areToday(event, other)) && likeness >= 0.8;
}

/** 「本日より、個別にご連絡申し上げます」: what begins with the notice is often said at its head and again below. */
const areToday = (...told: readonly ToldEvent[]) =>
  told.every(({ event: { from } }) => from.mention.relative?.base === "disclosure");

const RANK: Readonly<Record<AccountForm, number>> = { entry: 2, clause: 1, value: 0 };

/** How much of the shorter text's content words stands in the longer, 0 to 1; a few words alike say nothing. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const pair of small) if (large.has(pair)) shared++;
  return small.size < FEWEST_PAIRS ? 0 : shared / small.size;
}

/** Pairs of letters, below which a likeness is left out of account. */
const FEWEST_PAIRS = 8;

/** The words of an account alone. */
export const withoutDates = (text: string) => text.replace(/[\d\s年月日時分頃()、。:~～〜/.-]|令和|平成/g, "");

/** The pairs of letters of the content words. */
export function bigramsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [word] of matchesOf(text, /[一-龠ァ-ヶーA-Za-z]{2,}/g))
    for (let i = 0; i + 1 < word.length; i++) pairs.add(word.slice(i, i + 2));
  return pairs;
}
