/** What stands around a date that tells whether something happened, ended or was found out on it. */
import { headingsAbove } from "../../structure/outline";
import { Features } from "../../weighing/features";
import type { DatedEvent } from "./events";
import { dayOf } from "./order";

/** Places and ranks from here on are all alike. */
const FARTHEST = 4;
/** So many characters behind a date are near it, so many more still belong to it. */
const NEAR = 60;
const FAR = 160;

/**
 * The features of each event of a notice, in their order.
 * @param published the day of the notice, `2024-03-27`, or null where it is not known
 */
export function featuresOfDates(events: readonly DatedEvent[], published: string | null): Features[] {
  const days = events.map(({ from }) => dayOf(from));
  const times = new Map<string, number>();
  for (const day of days) times.set(day, (times.get(day) ?? 0) + 1);
  const places = new Map([...times.keys()].sort().map((day, place) => [day, place]));
  return events.map((event, index) => {
    const features = new Features();
    const day = days[index] as string;
    const place = places.get(day) ?? 0;
    addWordsAround(event, features);
    features.flag(`rank ${Math.min(FARTHEST, index)}`);
    features.flag(`day ${Math.min(FARTHEST, place)}`);
    features.flag(`day from the last ${Math.min(FARTHEST, places.size - 1 - place)}`);
    if (published) features.flag(`published ${day === published ? "then" : day > published ? "before" : "later"}`);
    features.flag(`told ${times.get(day)} times`);
    return features;
  });
}

/** The words around a date, without its place among the others. */
export function addWordsAround(event: DatedEvent, features: Features): void {
  const { before, after, rest, labels, sentence } = event;
  features.beginnings("after", after);
  features.endings("before", before);
  features.runs("before", before.slice(-20));
  features.runs("after", after.slice(0, NEAR));
  features.runs("end of after", after.slice(-15));
  features.runs("farther", rest.slice(NEAR, FAR));
  features.runs("end of rest", rest.slice(-12));
  if (event.isValue) for (const label of labels.slice(0, 2)) features.runs("label", label.slice(-20));
  features.runs("column", (event.column ?? "").slice(-15));
  for (const title of headingsAbove(sentence.line)) features.runs("heading", title.slice(0, 25));
  features.flag(`section ${sentence.line.section}`);
  features.flag(`line ${sentence.line.role}`);
  features.flag(`end ${event.end}`);
  features.flag(event.to ? "span" : "no span");
  features.flag(`digits ${dayOf(event.from).length}`);
  features.flag(event.from.time ? "time" : "no time");
  for (const name of ["isValue", "isNested", "isFirst", "isDateLine"] as const) if (event[name]) features.flag(name);
}
