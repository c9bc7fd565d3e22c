import { type Segment, SKIP_NUMBERS } from "./segment";

/** Behind the last row of all. */
export const NO_ROW = 0x7fff_ffff;

/** Room for places, made larger where it is asked for. */
export class PlaceRoom {
  numbers = new Uint32Array(64);

  /** Makes sure that so many have room. */
  reserve(size: number): void {
    if (size <= this.numbers.length) return;
    const numbers = new Uint32Array(Math.max(size, this.numbers.length * 2));
    numbers.set(this.numbers);
    this.numbers = numbers;
  }
}

/** Goes through the incidents that have a term, in ascending rows, and reads its places where they are wanted. */
export class PostingCursor {
  /** −1 before the first, `NO_ROW` behind the last. */
  row = -1;
  /** The row that the next distance counts from. */
  private base = 0;
  private at: number;
  /** Where the places of the row at hand begin; before the first row, and after a skip, those of the next. */
  private placesAt: number;
  private isOnRow = false;
  private readonly end: number;
  private skip: number;
  private readonly lastSkip: number;
  /** How many positions the term covers. */
  readonly span: number;

  constructor(
    private readonly segment: Segment,
    private readonly term: number,
  ) {
    this.at = segment.rows.starts[term] as number;
    this.end = segment.rows.starts[term + 1] as number;
    this.placesAt = segment.places.starts[term] as number;
    this.skip = segment.skips.starts[term] as number;
    this.lastSkip = segment.skips.starts[term + 1] as number;
    this.span = segment.spans[term] as number;
  }

  /** Steps to the first incident from `target` on. */
  seek(target: number): void {
    if (this.row >= target) return;
    if (this.skip < this.lastSkip && (this.segment.skips.numbers[this.skip] as number) < target) this.skipTo(target);
    const { bytes } = this.segment.rows;
    const places = this.segment.places.bytes;
    let { at, base, placesAt, isOnRow } = this;
    let row = this.row;
    while (row < target) {
      if (isOnRow) placesAt = skipPlaces(places, placesAt);
      if (at >= this.end) {
        row = NO_ROW;
        break;
      }
      let byte = bytes[at++] as number;
      base += byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = bytes[at++] as number;
        base += (byte & 0x7f) << shift;
      }
      row = base;
      isOnRow = true;
      at += 1;
    }
    this.row = row;
    this.at = at;
    this.base = base;
    this.placesAt = placesAt;
    this.isOnRow = isOnRow;
  }

  /** Writes the places in the incident at hand into `room`, from `size` on; the size then. */
  readPlaces(room: PlaceRoom, size: number): number {
    const { bytes } = this.segment.places;
    let at = this.placesAt;
    let [length, shift] = [0, 0];
    for (let byte = 0x80; byte > 0x7f; shift += 7) {
      byte = bytes[at++] as number;
      length |= (byte & 0x7f) << shift;
    }
    const end = at + length;
    // No place takes less than a byte.
    room.reserve(size + length);
    const target = room.numbers;
    let place = 0;
    let written = size;
    while (at < end) {
      let byte = bytes[at++] as number;
      place += byte & 0x7f;
      for (let bits = 7; byte > 0x7f; bits += 7) {
        byte = bytes[at++] as number;
        place += (byte & 0x7f) << bits;
      }
      target[written++] = place;
    }
    return written;
  }

  /** Goes to the last place to skip to whose incidents may begin before `target`. */
  private skipTo(target: number): void {
    const { numbers } = this.segment.skips;
    const rowBefore = (skip: number) => numbers[skip] as number;
    // In strides that double, then halving: near targets are met soon, far ones in few steps.
    let stride = SKIP_NUMBERS;
    while (this.skip + stride < this.lastSkip && rowBefore(this.skip + stride) < target) stride *= 2;
    let low = this.skip + (stride === SKIP_NUMBERS ? 0 : stride / 2);
    let high = Math.min(this.skip + stride, this.lastSkip);
    while (high - low > SKIP_NUMBERS) {
      const middle = low + Math.floor((high - low) / SKIP_NUMBERS / 2) * SKIP_NUMBERS;
      if (rowBefore(middle) < target) low = middle;
      else high = middle;
    }
    this.skip = low + SKIP_NUMBERS;
    if (rowBefore(low) < this.row) return;
    this.base = rowBefore(low);
    this.at = (this.segment.rows.starts[this.term] as number) + (numbers[low + 1] as number);
    this.placesAt = (this.segment.places.starts[this.term] as number) + (numbers[low + 2] as number);
    this.isOnRow = false;
  }
}

/** The place behind the places of one incident. */
function skipPlaces(bytes: Uint8Array, start: number): number {
  let at = start;
  let length = 0;
  let byte = 0x80;
  for (let shift = 0; byte > 0x7f; shift += 7) {
    byte = bytes[at++] as number;
    length |= (byte & 0x7f) << shift;
  }
  return at + length;
}
