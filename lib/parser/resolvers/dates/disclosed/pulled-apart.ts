/** A date whose year stands on another line than its day, as the columns of a letterhead read one after the other. */

import type { SectionKind } from "../../../../taxonomy";
import type { DateMention } from "../../../recognizers/dates";
import { lineIndexAt } from "../../../structure/lookup";
import type { NoticeText } from "../../../structure/outline";

/** No column of a letterhead pulls the year and the day further apart. */
const LONGEST_WAY = 4;

/** The day as it stands, and its year. */
export interface DatePulledApart {
  readonly day: DateMention;
  readonly year: DateMention;
}

/**
 * 「平成29年⏎職業安定部⏎6月21日」: a year and a day, each alone on its line in the frame of a notice; null where there
 * are none.
 * @param headEnd the index of the line at which the head of the notice ends
 */
export function datePulledApart(
  notice: NoticeText,
  headEnd: number,
  mentions: readonly DateMention[],
): DatePulledApart | null {
  const alone = mentions
    .map((mention) => ({ mention, index: lineIndexAt(notice, mention.start) }))
    .filter(({ mention, index }) => index < headEnd && isAlone(notice, index, mention));
  for (const { mention: year, index } of alone) {
    if (year.year === null || year.month !== null || year.isFiscalYear) continue;
    const day = alone.find(
      (other) =>
        other.mention.year === null &&
        other.mention.month !== null &&
        other.mention.day !== null &&
        other.index > index &&
        other.index - index <= LONGEST_WAY,
    );
    if (day) return { day: day.mention, year };
  }
  return null;
}

/** What stands around the head of a notice: the account of the incident does not. */
const FRAME: ReadonlySet<SectionKind> = new Set(["overview", "contact", "other"]);

function isAlone({ lines }: NoticeText, index: number, { start, end }: DateMention): boolean {
  const line = lines[index];
  return line !== undefined && FRAME.has(line.section) && line.text.trim().length === end - start;
}
