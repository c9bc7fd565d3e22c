/** A mention with its date filled in: where each part is stated, and the value of the record. */
import type { PartialDate } from "../../../notice";
import type { Span } from "../../normalize";
import type { DateMention } from "../../recognizers/dates";
import type { TimeOfDay } from "../../recognizers/dates/times";

/** A mention with its date filled in. */
export interface ResolvedDate {
  readonly mention: DateMention;
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
  readonly time: TimeOfDay | null;
  /** Where each part is stated: in the mention itself, or elsewhere. */
  readonly stated: StatedParts;
  /** The printed weekday does not agree with any year that fits. */
  readonly contradictsWeekday: boolean;
}

/** The words that state the parts of a date; null for a part that it does not have. */
export interface StatedParts {
  readonly year: Span | null;
  readonly month: Span | null;
  readonly day: Span | null;
}

/** The words elsewhere that the missing parts of a date were taken from, in the order of the text. */
export function sourcesOf({ mention, stated }: ResolvedDate): Span[] {
  const elsewhere = [stated.year, stated.month, stated.day].filter(
    (span): span is Span => span !== null && !isSameSpan(span, mention),
  );
  const isFirst = (span: Span, index: number) => elsewhere.findIndex((other) => isSameSpan(other, span)) === index;
  return elsewhere.filter(isFirst).sort((a, b) => a.start - b.start);
}

type Moment = Pick<ResolvedDate, "year" | "month" | "day" | "time">;

/** The value of the record: as precise as the words are. */
export function partialDateOf({ year, month, day, time }: Moment): PartialDate {
  if (month === null) return { value: String(year), precision: "year" };
  if (day === null) return { value: `${year}-${two(month)}`, precision: "month" };
  const date = `${year}-${two(month)}-${two(day)}`;
  if (!time) return { value: date, precision: "day" };
  if (time.minute === null) return { value: `${date}T${two(time.hour)}`, precision: "hour" };
  return { value: `${date}T${two(time.hour)}:${two(time.minute)}`, precision: "minute" };
}

function two(figure: number): string {
  return figure < 10 ? `0${figure}` : String(figure);
}

/** True for two spans of the same place. */
export function isSameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
