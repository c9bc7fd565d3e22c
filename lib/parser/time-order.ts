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
 * that day that its text told last before it. Events of the same date keep the order in which they are given.
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
  const lastTimes = new Map<string, T>();
  const waiting = new Map<T, T[]>();
  for (const event of [...events].sort((a, b) => placeOf(a).start - placeOf(b).start)) {
    const value = dateOf(event);
    const day = `${placeOf(event).text} ${value.slice(0, DAY)}`;
    if (value.length > DAY) lastTimes.set(day, event);
    const time = value.length === DAY ? lastTimes.get(day) : undefined;
    if (time) addTo(waiting, time, event);
  }
  return waiting;
}

/** A date is a prefix of its times, and sorts before them. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
