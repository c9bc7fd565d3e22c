/**
 * What stands around a place of a notice, as numbers that weights can be learnt for: which short runs of characters
 * stand in which window. A run is put into one of a fixed number of buckets by its hash, so that a model has one size
 * however many notices it learns from; two runs that share a bucket share a weight.
 */
import { isDigit } from "../letters";

/** A power of two: the weights of a model. */
export const BUCKETS = 1 << 16;

/** Runs have from two characters to so many. */
const LONGEST_RUN = 4;
/** So many characters next to the place are told apart by their distance from it. */
const LONGEST_EDGE = 8;

/** The features of one place. Figures within the windows are all alike: it is the words that are weighed. */
export class Features {
  /** The buckets in the order in which they were met, each once. */
  readonly buckets: number[] = [];
  private readonly mark = nextMark();

  /** @param words takes in the run of characters behind each bucket, for those who want to see what is weighed */
  constructor(private readonly words: Map<number, string> | null = null) {}

  /** A property of the place, such as the kind of its line. */
  flag(name: string): void {
    this.put(hashOf(name, SEED), 0, 0);
  }

  /** All runs of characters in a window, wherever in it they stand. */
  runs(window: string, text: string): void {
    const count = readUnits(text);
    const seed = hashOf(window, SEED);
    for (let start = 0; start < count - 1; start++) {
      let hash = step(seed, units[start] as number);
      const last = Math.min(count, start + LONGEST_RUN);
      for (let at = start + 1; at < last; at++) {
        hash = step(hash, units[at] as number);
        this.put(hash, start, at + 1);
      }
    }
  }

  /** What stands right behind the place: the text's first character, its first two, and so on. */
  beginnings(window: string, text: string): void {
    const count = readUnits(text.slice(0, LONGEST_WITH_FIGURES));
    let hash = hashOf(`${window}^`, SEED);
    for (let length = 1; length <= Math.min(LONGEST_EDGE, count); length++) {
      hash = step(hash, units[length - 1] as number);
      this.put(hash, 0, length);
    }
  }

  /** What stands right before the place: the text's last character, its last two, and so on. */
  endings(window: string, text: string): void {
    const count = readUnits(text.slice(-LONGEST_WITH_FIGURES));
    let hash = hashOf(`${window}$`, SEED);
    for (let length = 1; length <= Math.min(LONGEST_EDGE, count); length++) {
      hash = step(hash, units[count - length] as number);
      this.put(hash, count - length, count);
    }
  }

  /** @param start where the run behind the feature begins among the units that were read; both 0 where none is */
  private put(hash: number, start: number, end: number): void {
    // The lowest bits of FNV depend on few of the units: the upper ones are mixed in.
    const bucket = (hash ^ (hash >>> 15)) & (BUCKETS - 1);
    if (MARKS[bucket] === this.mark) return;
    MARKS[bucket] = this.mark;
    this.buckets.push(bucket);
    if (this.words && end > start) this.words.set(bucket, String.fromCharCode(...units.subarray(start, end)));
  }
}

/** Eight words and the digits between them. */
const LONGEST_WITH_FIGURES = 32;
const ZERO = 0x30;
const COMMA = 0x2c;

/** The units of the window that is read, each figure in it one zero. */
let units = new Uint16Array(1024);

/** How many units there are. */
function readUnits(text: string): number {
  if (text.length > units.length) units = new Uint16Array(text.length * 2);
  let count = 0;
  let isInFigure = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      if (!isInFigure) units[count++] = ZERO;
      isInFigure = true;
    } else if (!isInFigure || unit !== COMMA) {
      units[count++] = unit;
      isInFigure = false;
    }
  }
  return count;
}

/** Which features met a bucket last: cheaper than a set for each place. The features of one place are made in one go. */
const MARKS = new Uint16Array(BUCKETS);
const LAST_MARK = 0xffff;
let mark = 0;

function nextMark(): number {
  if (mark === LAST_MARK) MARKS.fill(0);
  mark = (mark % LAST_MARK) + 1;
  return mark;
}

/** FNV-1a over UTF-16 units (Fowler, Noll and Vo), 32 bits. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = step(hash, text.charCodeAt(i));
  return hash;
}
