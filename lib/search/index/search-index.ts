import { Bitset } from "../../bitset";
import type { Segment } from "./segment";
import { type IndexedText, SegmentBuilder } from "./segment-builder";

/** Where the index takes the texts of incidents from. */
export interface TextSource {
  /** The texts of an incident by its row; empty for one that is withdrawn. */
  readTexts(row: number): IndexedText[];
}

/** Changed incidents are kept apart until they are this many, or this share of all. */
const MOST_CHANGED = 256;
const MOST_CHANGED_SHARE = 1 / 20;

/** Tokens of the body of an average incident, which lengths are measured by. */
const AVERAGE_LENGTH = 400;

/**
 * The words of all incidents: one large segment, and a small one of those that changed since it was made, whose rows
 * count no longer in the large one.
 */
export class SearchIndex {
  /** The number of the last change of the database that is in here. */
  revision = 0;
  private main: Segment | null = null;
  private readonly changed = new Set<number>();
  private changedRows = new Bitset(0);
  private recent: Segment | null = null;

  /** Takes in what changed; `rowCount` rows there are altogether. */
  update(changed: Iterable<number>, rowCount: number, source: TextSource): void {
    for (const row of changed) this.changed.add(row);
    if (this.changed.size === 0) return;
    if (this.main === null || this.changed.size > Math.max(MOST_CHANGED, rowCount * MOST_CHANGED_SHARE)) {
      this.main = buildSegment(
        Array.from({ length: rowCount }, (_, row) => row),
        source,
      );
      this.changed.clear();
      this.changedRows = new Bitset(rowCount);
      this.recent = null;
      return;
    }
    this.changedRows = new Bitset(rowCount);
    for (const row of this.changed) this.changedRows.add(row);
    this.recent = buildSegment(
      [...this.changed].sort((a, b) => a - b),
      source,
    );
  }

  /** The segments, with the rows that do not count in each. */
  get segments(): { segment: Segment; stale: Bitset | null }[] {
    const segments: { segment: Segment; stale: Bitset | null }[] = [];
    if (this.main) segments.push({ segment: this.main, stale: this.recent && this.changedRows });
    if (this.recent) segments.push({ segment: this.recent, stale: null });
    return segments;
  }
}

function buildSegment(rows: readonly number[], source: TextSource): Segment {
  const builder = new SegmentBuilder(AVERAGE_LENGTH);
  for (const row of rows) builder.add(row, source.readTexts(row));
  return builder.build();
}
