/**
 * What the dictionary says of words, in few bytes: readings are katakana, which take one each, and a field that repeats
 * the one before, as most pronunciations do, takes one altogether. Each field is closed by 0.
 */

/** Stands before the two bytes of a unit that has none of its own. */
const PAIR = 0x80;
/** Stands for the field before. */
const SAME = 0x81;
/** ASCII is itself; of these katakana, ァ to ー, the lower half is. */
const KATAKANA = 0x3000;
const [FIRST_KATAKANA, LAST_KATAKANA] = [0x30a1, 0x30ff];

export class DetailWriter {
  private bytes = new Uint8Array(1 << 16);
  private end = 0;
  /** Where the field that is written begins. */
  private start = 0;
  /** The last field of this word that is written out. */
  private before = { start: 0, end: 0 };

  /** Begins with the fields of a word; gives their place. */
  begin(): number {
    this.before = { start: this.end, end: this.end };
    return this.end;
  }

  /** One UTF-16 unit of a field, other than 0. */
  write(unit: number): void {
    if (unit < PAIR) this.append(unit);
    else if (unit >= FIRST_KATAKANA && unit <= LAST_KATAKANA) this.append(unit - KATAKANA);
    else {
      this.append(PAIR);
      this.append(unit >>> 8);
      this.append(unit & 0xff);
    }
  }

  close(): void {
    if (this.repeatsBefore()) {
      this.end = this.start;
      this.append(SAME);
    } else this.before = { start: this.start, end: this.end };
    this.append(0);
    this.start = this.end;
  }

  /** All that was written. */
  written(): Uint8Array {
    return this.bytes.slice(0, this.end);
  }

  private repeatsBefore(): boolean {
    const { start, end } = this.before;
    const length = end - start;
    if (length === 0 || this.end - this.start !== length) return false;
    for (let at = 0; at < length; at++) if (this.bytes[start + at] !== this.bytes[this.start + at]) return false;
    return true;
  }

  private append(byte: number): void {
    if (this.end === this.bytes.length) {
      const grown = new Uint8Array(this.bytes.length * 2);
      grown.set(this.bytes);
      this.bytes = grown;
    }
    this.bytes[this.end++] = byte;
  }
}

/** So many fields of the word whose place is given. */
export function readDetails(bytes: Uint8Array, place: number, fields: number): string[] {
  const read: string[] = [];
  for (let at = place; read.length < fields; at++) {
    if (bytes[at] === SAME) {
      read.push(read.at(-1) ?? "");
      at++;
      continue;
    }
    let field = "";
    for (; bytes[at] !== 0; at++) {
      const byte = bytes[at] as number;
      if (byte === PAIR) {
        field += String.fromCharCode(((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number));
        at += 2;
      } else field += String.fromCharCode(byte > PAIR ? byte + KATAKANA : byte);
    }
    read.push(field);
  }
  return read;
}
