import { Bitset } from "../bitset";
import { ChoiceColumn } from "./choice-column";
import { encodeDate, lastMoment } from "./date-column";
import { numberColumn } from "./number-column";

/** When something began and ended, as far as it is known, for questions of overlap. */
export class SpanColumn {
  /** The year in which it began. */
  readonly years = new ChoiceColumn();
  private readonly starts = numberColumn(0);
  /** The last moments that the ends may stand for. */
  private readonly ends = numberColumn(0);

  /** Either date may stand for both; null and null is not a span, and overlaps nothing. */
  set(row: number, start: string | null, end: string | null): void {
    const from = start ?? end;
    this.starts.set(row, encodeDate(from));
    this.ends.set(row, lastMoment(encodeDate(end ?? start)));
    this.years.set(row, from?.slice(0, 4) ?? null);
  }

  /** The rows of `among` whose span has a moment in the period, both ends included; null is open. */
  overlapping(from: string | null, to: string | null, among: Bitset): Bitset {
    const first = from === null ? 0 : encodeDate(from);
    const last = to === null ? Number.POSITIVE_INFINITY : lastMoment(encodeDate(to));
    const starts = this.starts.values;
    const ends = this.ends.values;
    const rows = Bitset.where(starts.length, (row) => {
      const start = starts[row] as number;
      return start !== 0 && start <= last && (ends[row] as number) >= first;
    });
    return rows.intersect(among);
  }
}
