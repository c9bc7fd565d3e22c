/**
 * The entries of kuromoji's dictionary, a word class of a word each, as parallel typed arrays: what the lattice
 * needs of all of them (context ids and cost), and packed beside it what is asked of few (class, base form, reading).
 * Only these fields of its 42 MB of feature strings are kept.
 */

/** Part of speech with its three subdivisions, conjugation type and form, as IPADIC prints them. */
export type WordClass = readonly string[];

const CLASS_FIELDS = 6;
const COMMA = 0x2c;

export class WordEntries {
  readonly count: number;
  /** Left id, right id and cost of each entry, side by side so that one look into memory brings all three. */
  readonly contexts: Int16Array;
  readonly classIds: Uint16Array;
  readonly classes: WordClass[] = [];
  /** Entries of key k: firstEntry[k] up to firstEntry[k + 1]. */
  readonly firstEntry: Int32Array;
  /** UTF-16 units of base form, reading and pronunciation, each closed by 0. */
  private readonly details: Uint16Array;
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
      this.detailStarts[entry] = packer.length;
      this.classIds[entry] = packer.pack(view.getUint32(place + 6, true), this.contexts[entry * 3] as number);
    }
    this.details = packer.packed();
  }

  classOf(entry: number): WordClass {
    return this.classes[this.classIds[entry] as number] as WordClass;
  }

  /** Base form, reading and pronunciation as the dictionary prints them: katakana, `*` where it has none. */
  detailsOf(entry: number): { base: string; reading: string | undefined; pronunciation: string | undefined } {
    const fields: string[] = [];
    for (let start = this.detailStarts[entry] as number; fields.length < 3; ) {
      const end = this.details.indexOf(0, start);
      fields.push(String.fromCharCode(...this.details.subarray(start, end)));
      start = end + 1;
    }
    return { base: fields[0] || "*", reading: fields[1] || undefined, pronunciation: fields[2] || undefined };
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

/** Reads feature strings and keeps their class as a number and their last three fields as UTF-16. */
class FeaturePacker {
  length = 0;
  private units: Uint16Array;
  private readonly classIds = new Map<string, number>();
  private readonly lastOfLeft = new Map<number, { start: number; id: number }>();

  constructor(
    private readonly features: Uint8Array,
    private readonly classes: WordClass[],
  ) {
    this.units = new Uint16Array(1 << 16);
  }

  /** Packs the fields of the features that begin at a place; gives the number of their class. */
  pack(place: number, leftId: number): number {
    const classStart = this.skipFields(place, 1);
    const classEnd = this.skipFields(classStart, CLASS_FIELDS) - 1;
    this.copyDetails(classEnd + 1);
    // Words with one left id are nearly always of one class, which is quicker to compare than to look up.
    const last = this.lastOfLeft.get(leftId);
    if (last && this.isSame(last.start, classStart, classEnd - classStart + 1)) return last.id;
    const id = this.classIdOf(Buffer.from(this.features.subarray(classStart, classEnd)).toString());
    this.lastOfLeft.set(leftId, { start: classStart, id });
    return id;
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

  packed(): Uint16Array {
    return this.units.slice(0, this.length);
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
      if (byte === 0 || fields > 3) break;
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
      if (unit === COMMA) fields++;
      this.append(unit === COMMA ? 0 : unit);
    }
    for (; fields <= 3; fields++) this.append(0);
  }

  private append(unit: number): void {
    if (this.length === this.units.length) {
      const grown = new Uint16Array(this.units.length * 2);
      grown.set(this.units);
      this.units = grown;
    }
    this.units[this.length++] = unit;
  }
}
