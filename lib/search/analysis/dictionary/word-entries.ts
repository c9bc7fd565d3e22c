/**
 * The entries of kuromoji's dictionary, a word class of a word each, as parallel typed arrays: what the lattice
 * needs of all of them (context ids and cost), and packed beside it what is asked of few (class, base form, reading).
 * Only these fields of its 42 MB of feature strings are kept.
 */
import { DetailWriter, readDetails } from "./detail-bytes";

/** Part of speech with its three subdivisions, conjugation type and form, as IPADIC prints them. */
export type WordClass = readonly string[];

const CLASS_FIELDS = 6;
/** Base form, reading and pronunciation. */
const DETAILS = 3;
const COMMA = 0x2c;

export class WordEntries {
  readonly count: number;
  /** Left id, right id and cost of each entry, side by side so that one look into memory brings all three. */
  readonly contexts: Int16Array;
  readonly classIds: Uint16Array;
  readonly classes: WordClass[] = [];
  /** Entries of key k: firstEntry[k] up to firstEntry[k + 1]. */
  readonly firstEntry: Int32Array;
  /** Base form, reading and pronunciation, as `detail-bytes.ts` has them. */
  private readonly details: Uint8Array;
  private readonly detailStarts: Int32Array;

  /**
   * @param records left id, right id and cost as 16-bit, place of the features as 32-bit integers
   * @param features `surface,class…,base form,reading,pronunciation` in UTF-8, each closed by 0
   * @param map number of keys; then for each key its number, how many entries it has, and where their records are
   */
  constructor(records: Uint8Array, features: Uint8Array, map: Uint8Array) {
    const { firstEntry, places } = readMap(map);
    const count = places.length;
    const view = new DataView(records.buffer, records.byteOffset, records.byteLength);
    this.firstEntry = firstEntry;
    this.count = count;
    this.contexts = new Int16Array(count * 3);
    this.classIds = new Uint16Array(count);
    this.detailStarts = new Int32Array(count);
    const packer = new FeaturePacker(features, this.classes);
    for (let entry = 0; entry < count; entry++) {
      const place = places[entry] as number;
      for (let field = 0; field < 3; field++) {
        this.contexts[entry * 3 + field] = view.getInt16(place + field * 2, true);
      }
      const packed = packer.pack(view.getUint32(place + 6, true), this.contexts[entry * 3] as number);
      this.classIds[entry] = packed.classId;
      this.detailStarts[entry] = packed.details;
    }
    this.details = packer.packed();
  }

  classOf(entry: number): WordClass {
    return this.classes[this.classIds[entry] as number] as WordClass;
  }

  /** Base form, reading and pronunciation as the dictionary prints them: katakana, `*` where it has none. */
  detailsOf(entry: number): { base: string; reading: string | undefined; pronunciation: string | undefined } {
    const [base, reading, pronunciation] = readDetails(this.details, this.detailStarts[entry] as number, DETAILS);
    return { base: base || "*", reading: reading || undefined, pronunciation: pronunciation || undefined };
  }
}

/** Keys stand in order, some numbers are unused; entries are numbered in the order of the map. */
function readMap(map: Uint8Array): { firstEntry: Int32Array; places: Int32Array } {
  const integers = new Int32Array(map.buffer, map.byteOffset, map.byteLength >> 2);
  const firsts: number[] = [];
  const places = new Int32Array(integers.length);
  let entries = 0;
  let at = 1;
  for (let left = integers[0] as number; left > 0; left--) {
    const [key, size] = [integers[at] as number, integers[at + 1] as number];
    while (firsts.length <= key) firsts.push(entries);
    at += 2;
    for (const end = at + size; at < end; at++) places[entries++] = integers[at] as number;
  }
  firsts.push(entries);
  return { firstEntry: Int32Array.from(firsts), places: places.slice(0, entries) };
}

/** Reads feature strings and keeps their class as a number and their last three fields as bytes. */
class FeaturePacker {
  private readonly details = new DetailWriter();
  private readonly classIds = new Map<string, number>();
  private readonly lastOfLeft = new Map<number, { start: number; id: number }>();

  constructor(
    private readonly features: Uint8Array,
    private readonly classes: WordClass[],
  ) {}

  /** Packs the fields of the features that begin at a place; gives their class and where the details are. */
  pack(place: number, leftId: number): { classId: number; details: number } {
    const details = this.details.begin();
    const classStart = this.skipFields(place, 1);
    const classEnd = this.skipFields(classStart, CLASS_FIELDS) - 1;
    this.copyDetails(classEnd + 1);
    // Words with one left id are nearly always of one class, which is quicker to compare than to look up.
    const last = this.lastOfLeft.get(leftId);
    if (last && this.isSame(last.start, classStart, classEnd - classStart + 1)) return { classId: last.id, details };
    const id = this.classIdOf(Buffer.from(this.features.subarray(classStart, classEnd)).toString());
    this.lastOfLeft.set(leftId, { start: classStart, id });
    return { classId: id, details };
  }

  private isSame(one: number, other: number, length: number): boolean {
    for (let at = 0; at < length; at++) if (this.features[one + at] !== this.features[other + at]) return false;
    return true;
  }

  private classIdOf(key: string): number {
    let id = this.classIds.get(key);
    if (id === undefined) {
      id = this.classes.push(key.split(",")) - 1;
      this.classIds.set(key, id);
    }
    return id;
  }

  packed(): Uint8Array {
    return this.details.written();
  }

  private skipFields(place: number, fields: number): number {
    let at = place;
    for (let left = fields; left > 0 && this.features[at] !== 0; at++) if (this.features[at] === COMMA) left--;
    return at;
  }

  private copyDetails(place: number): void {
    let fields = 1;
    for (let at = place; ; ) {
      const byte = this.features[at] as number;
      if (byte === 0 || fields > DETAILS) break;
      let unit = byte;
      if (byte < 0x80) at += 1;
      else if (byte < 0xe0) {
        unit = ((byte & 0x1f) << 6) | ((this.features[at + 1] as number) & 0x3f);
        at += 2;
      } else {
        const [middle, last] = [this.features[at + 1] as number, this.features[at + 2] as number];
        unit = ((byte & 0x0f) << 12) | ((middle & 0x3f) << 6) | (last & 0x3f);
        at += 3;
      }
      if (unit === COMMA) {
        fields++;
        this.details.close();
      } else this.details.write(unit);
    }
    for (; fields <= DETAILS; fields++) this.details.close();
  }
}
