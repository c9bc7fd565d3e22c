/** What a full date of the text has in its favour as that on which the notice was put out. */
import type { Span } from "../../../normalize";
import type { Reading } from "../../../reading";
import type { DateMention } from "../../../recognizers/dates";
import type { Candidate } from "../../../trace";
import { AS_OF } from "../../../vocabulary/date-handling";
import { datelineSign } from "./datelines";
import type { Frame } from "./frame";
import { type PlacedDate, placeOf, type Sign } from "./placed-date";
import { labelSign, stampSign } from "./stamps";
import { stateSign } from "./states";

/** The date with the strongest of its signs; null where it has none, or is told as an as-of date. */
export function candidateFor(
  { notice, header, trace }: Reading,
  frame: Frame,
  mention: DateMention,
  previous: DateMention | undefined,
): Candidate<DateMention> | null {
  const place = placeOf(notice, frame, mention, previous);
  if (!place) return null;
  const candidate = (sign: Sign) => ({ value: mention, span: { start: mention.start, end: mention.end }, ...sign });
  if (header.date && contains(header.date.span, mention))
    return candidate({ rule: "collection-heading-date", score: 100 });
  if (AS_OF.test(place.after)) {
    trace.reject("disclosed", traced(candidate({ rule: "as-of", score: 0 })), "an as-of date");
    return null;
  }
  const sign = signOf(notice.text, place, frame);
  return sign && candidate(sign);
}

/** What the page says of the date itself counts before the place where it stands. */
function signOf(text: string, place: PlacedDate, frame: Frame): Sign | null {
  const said = labelSign(place, frame) ?? stampSign(place) ?? stateSign(place, frame);
  if (said) return said;
  const isTimeOfEvent = place.mention.time?.hour !== undefined && !place.isHead;
  return isTimeOfEvent ? null : datelineSign(text, place, frame);
}

/** The candidate as the trace shows it. */
export function traced(candidate: Candidate<DateMention>): Candidate<string> {
  const { year, month, day } = candidate.value;
  return { ...candidate, value: `${year}-${month}-${day}` };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end + 1;
}
