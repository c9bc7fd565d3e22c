/** The dated events of an incident, each once, however many of its reports tell it. */
import type { Notice, TimelineEvent } from "../notice";
import { inTimeOrder, type Place } from "../parser/time-order";
import type { IncidentEvent, Sourced } from "./views";

/** So much of the shorter of two texts stands in the other where both tell the same of one day. */
const SAME_EVENT = 0.6;

/** Where one date has more events than any notice tells, only the same words are the same event. */
const MOST_LIKENED = 64;

interface Telling {
  event: Sourced<TimelineEvent>;
  /** Where it stands: a list of events tells none twice, and neither does the prose around it. */
  place: string;
  isListed: boolean;
  /** The pairs of neighbouring characters of its text, once they are asked for. */
  pairs(): ReadonlySet<string>;
}

/**
 * Events of all reports in order of date. What several tellings say of one date stands once: as a list of events tells
 * it, else as the newest report does, with the other tellings in `alsoTold`, the newest first.
 */
export function foldTimelines(reports: readonly { notice: Notice; report: number }[]): IncidentEvent[] {
  const tellings = reports.toReversed().flatMap(({ notice, report }) => tellingsOf(notice, report));
  const folded = new Map<string, Telling[][]>();
  const inTheseWords = new Map<string, Telling[]>();
  for (const telling of [...tellings.filter(isListed), ...tellings.filter((telling) => !isListed(telling))]) {
    const { date, text } = telling.event;
    const ofDate = folded.get(date.value) ?? [];
    const words = `${date.value} ${text}`;
    const event = inTheseWords.get(words) ?? findLikest(ofDate, telling) ?? [];
    if (event.push(telling) === 1) ofDate.push(event);
    folded.set(date.value, ofDate);
    inTheseWords.set(words, event);
  }
  const events = [...folded.values()].flat().flatMap(toEvent);
  return inTimeOrder(events, ({ date }) => date.value, placeOf);
}

function tellingsOf(notice: Notice, report: number): Telling[] {
  return notice.timeline.map((event) => {
    const isListed = isInChronology(notice, event);
    let pairs: ReadonlySet<string> | null = null;
    return {
      event: { ...event, report },
      place: `${report} ${isListed}`,
      isListed,
      pairs() {
        pairs ??= pairsOf(event.text);
        return pairs;
      },
    };
  });
}

const isListed = (telling: Telling): boolean => telling.isListed;

/** The words of an event stand first in its evidence. */
function isInChronology({ sections }: Notice, { evidence: [words] }: TimelineEvent): boolean {
  return sections.some(
    ({ kind, start, end }) => kind === "chronology" && words && words.start >= start && words.end <= end,
  );
}

/** The tellings of the event of a date that a telling is likest to, where that is like enough. */
function findLikest(events: readonly Telling[][], telling: Telling): Telling[] | null {
  if (events.length > MOST_LIKENED) return null;
  let likest: Telling[] | null = null;
  let most = 0;
  for (const tellings of events) {
    const [told] = tellings;
    if (!told || tellings.some(({ place }) => place === telling.place)) continue;
    const likeness = likenessOf(told, telling);
    if (likeness > most) [likest, most] = [tellings, likeness];
  }
  return likest;
}

/** Of two tellings of one date: from 0 for another event to 1 for the same words but for dates and punctuation. */
function likenessOf(a: Telling, b: Telling): number {
  const [ofA, ofB] = [a.pairs(), b.pairs()];
  const shared = [...ofA].filter((pair) => ofB.has(pair));
  const share = shared.length / Math.max(1, Math.min(ofA.size, ofB.size));
  // At one minute one thing happens: a word in common is enough.
  const isSameMinute = a.event.date.precision === "minute" && shared.some((pair) => /^\p{Script=Han}+$/u.test(pair));
  return share >= SAME_EVENT || isSameMinute ? share : 0;
}

const DATES = /\d{1,4}\s?[年月日時分]頃?|\d{1,2}:\d\d|\([月火水木金土日]\)/g;

/** The pairs of neighbouring characters of a text, without dates and punctuation. */
function pairsOf(text: string): Set<string> {
  const characters = [
    ...text
      .normalize("NFKC")
      .replace(DATES, "")
      .replace(/[\s\p{P}\p{S}]/gu, ""),
  ];
  return new Set(characters.slice(1).map((character, at) => `${characters[at]}${character}`));
}

function toEvent([told, ...others]: Telling[]): IncidentEvent[] {
  if (!told) return [];
  return [{ ...told.event, alsoTold: others.map(({ event }) => event) }];
}

function placeOf({ report, evidence: [words] }: IncidentEvent): Place {
  return { text: report, start: words?.start ?? 0 };
}
