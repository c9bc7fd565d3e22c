import type { IncidentDetail } from "../catalog/views";
import { readRequiredItems } from "../guidance/required-items";
import type { Notice } from "../notice";
import type { SectionKind } from "../taxonomy";

/** What an incident's notices say under one kind of heading. */
export interface SectionText {
  /** `NoticeView.position` of the report that it stands in. */
  report: number;
  /** The parts of the newest report that has any, as they stand. */
  texts: string[];
  /** Where there is no such part: the words of the notice on the subject. */
  words: string[];
}

/** The parts of a kind from the newest report that has any; else words that speak of it; null where nothing does. */
export function readSection({ notices }: Pick<IncidentDetail, "notices">, kind: SectionKind): SectionText | null {
  const standing = notices.filter(({ withdrawn }) => withdrawn === null).toReversed();
  for (const { position, record } of standing) {
    const texts = partsOf(record, kind);
    if (texts.length > 0) return { report: position, texts, words: [] };
  }
  for (const { position, record } of standing) {
    const words = wordsOn(record, kind);
    if (words.length > 0) return { report: position, texts: [], words };
  }
  return null;
}

/** A part may lie within another, which then says it already. */
function partsOf({ sections, body }: Notice, kind: SectionKind): string[] {
  const parts = sections.filter((section) => section.kind === kind);
  return parts
    .filter((part) => !parts.some((other) => other !== part && other.start <= part.start && other.end >= part.end))
    .map(({ start, end }) => body.slice(start, end).trim())
    .filter((text) => text !== "");
}

function wordsOn(notice: Notice, kind: SectionKind): string[] {
  if (kind !== "cause" && kind !== "prevention") return [];
  const reading = readRequiredItems(notice).find(({ item }) => item === kind);
  // The heading names the matter; sentences tell of it.
  const titleEnd = notice.body.indexOf(notice.title) + notice.title.length;
  const places = (reading?.evidence ?? []).map(({ start }) => start);
  const told = places.filter((start) => start >= titleEnd);
  return [...new Set((told.length > 0 ? told : places).map((start) => sentenceAt(notice.body, start)))];
}

/** The sentence around a place in a text. */
function sentenceAt(body: string, place: number): string {
  const before = body.slice(0, place);
  const start = Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1;
  const end = body.slice(place).search(/[。\n]/);
  return body.slice(start, end === -1 ? undefined : place + end + 1).trim();
}
