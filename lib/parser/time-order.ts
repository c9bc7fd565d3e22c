/** The order of dated events, some of which are told with a time of day and some without. */
import { addTo } from "./keyed";

export interface Place {
  /** Which text it stands in. */
  readonly text: number;
  /** Where in that text. */
  readonly start: number;
}

/** The length of 「2024-03-27」. */
const DAY = 10;

/**
 * Events in the order of their dates, the coarser before the finer; one that tells only its day stands behind the time of
 * that day that its text told last before it, where the text tells the times of that day as they came. Events of the same date keep the order in which they are given.
 */
export function inTimeOrder<T>(events: readonly T[], dateOf: (event: T) => string, placeOf: (event: T) => Place): T[] {
  const waiting = eventsBehindTimes(events, dateOf, placeOf);
  const behind = new Set([...waiting.values()].flat());
  return events
    .filter((event) => !behind.has(event))
    .sort((a, b) => compare(dateOf(a), dateOf(b)))
    .flatMap((event) => [event, ...(waiting.get(event) ?? [])]);
}

/** For an event with a time those of its day, told without one, that its text tells next. */
function eventsBehindTimes<T>(
  events: readonly T[],
  dateOf: (event: T) => string,
  placeOf: (event: T) => Place,
): ReadonlyMap<T, readonly T[]> {
  const told = [...events].sort((a, b) => placeOf(a).start - placeOf(b).start);
  const dayOf = (event: T) => `${placeOf(event).text} ${dateOf(event).slice(0, DAY)}`;
  const hasTime = (event: T) => dateOf(event).length > DAY;
  const lastTimes = new Map<string, T>();
  const toldBackwards = new Set<string>();
  for (const event of told.filter(hasTime)) {
    const last = lastTimes.get(dayOf(event));
    if (last && isBefore(dateOf(event), dateOf(last))) toldBackwards.add(dayOf(event));
    lastTimes.set(dayOf(event), event);
  }
  lastTimes.clear();
  const waiting = new Map<T, T[]>();
  for (const event of told) {
    const day = dayOf(event);
    if (toldBackwards.has(day)) continue;
    if (hasTime(event)) lastTimes.set(day, event);
    const time = dateOf(event).length === DAY ? lastTimes.get(day) : undefined;
    if (time) addTo(waiting, time, event);
  }
  return waiting;
}

/** 「15時」 is not before 「15時30分」, in which it may be. */
const isBefore = (a: string, b: string) => a < b && !b.startsWith(a);

/** A date is a prefix of its times, and sorts before them. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
