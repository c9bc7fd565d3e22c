import { Bitset } from "../../bitset";
import type { Segment } from "./segment";
import { type IndexedText, SegmentBuilder } from "./segment-builder";

/** Where the index takes the texts of incidents from. */
export interface TextSource {
  /** The texts of an incident by its row; empty for one that is withdrawn. */
  readTexts(row: number): IndexedText[];
}

/** A segment that is not so many times as large as the one behind it is made one with that. */
const LARGER = 4;

/** No more rows than this are made one segment out of several: nothing else is answered meanwhile. */
export const MOST_MERGED = 500;

/** Tokens of the body of an average incident, which lengths are measured by. */
const AVERAGE_LENGTH = 400;

interface Layer {
  segment: Segment;
  rows: Bitset;
  size: number;
}

/**
 * The words of all incidents, in segments from large and old to small and new: a row counts in the newest that has
 * it. What changed becomes a segment, and small segments of like size become one, so that a change costs what it is
 * large.
 */
export class SearchIndex {
  /** The number of the last change of the database that is in here. */
  revision = 0;
  /** The segments, with the rows that do not count in each. */
  segments: { segment: Segment; stale: Bitset | null }[] = [];
  private layers: Layer[] = [];

  /** An index of a segment that has the rows below `rowCount`, as the database was at a revision. */
  static of(segment: Segment, rowCount: number, revision: number): SearchIndex {
    const index = new SearchIndex();
    index.layers = [{ segment, rows: Bitset.below(rowCount), size: rowCount }];
    index.revision = revision;
    index.markStale();
    return index;
  }

  /** One segment of some rows, which ascend. */
  static build(rows: Iterable<number>, source: TextSource): Segment {
    const builder = new SegmentBuilder(AVERAGE_LENGTH);
    for (const row of rows) builder.add(row, source.readTexts(row));
    return builder.build();
  }

  /** Takes in what changed; `rowCount` rows there are altogether. */
  update(changed: Iterable<number>, rowCount: number, source: TextSource): void {
    const rows = new Bitset(rowCount);
    for (const row of changed) rows.add(row);
    if (rows.count() === 0) return;
    while (this.layers.length > 0) {
      const { rows: before, size } = this.layers.at(-1) as Layer;
      if (size >= rows.count() * LARGER || size + rows.count() > MOST_MERGED) break;
      rows.unite(before);
      this.layers.pop();
    }
    this.layers.push({ segment: SearchIndex.build(rows.toRows(), source), rows, size: rows.count() });
    this.markStale();
  }

  private markStale(): void {
    const newer = new Bitset(0);
    this.segments = this.layers.toReversed().map(({ rows, segment }, at) => {
      const stale = at === 0 ? null : newer.clone();
      newer.unite(rows);
      return { segment, stale };
    });
    this.segments.reverse();
  }
}
