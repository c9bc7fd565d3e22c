/** Numbers as bytes: seven bits a byte, the lowest first, the high bit set on all but the last. */

/** How many bytes a number takes. */
export function sizeOfNumber(value: number): number {
  let size = 1;
  for (let rest = value >>> 7; rest > 0; rest >>>= 7) size += 1;
  return size;
}

/** Writes numbers and bytes one after another. */
export class ByteWriter {
  private bytes: Uint8Array<ArrayBuffer>;
  length = 0;

  constructor(room = 64) {
    this.bytes = new Uint8Array(room);
  }

  writeByte(byte: number): void {
    if (this.length === this.bytes.length) this.reserve(1);
    this.bytes[this.length++] = byte;
  }

  /** @param value an integer from 0 to 2³¹ − 1 */
  writeNumber(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.writeByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.writeByte(rest);
  }

  writeBytes(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A text as UTF-16, which is read many times as quickly as UTF-8, with its length in bytes before it. */
  writeText(text: string): void {
    const bytes = Buffer.from(text, "utf16le");
    this.writeNumber(bytes.length);
    this.writeBytes(bytes);
  }

  clear(): void {
    this.length = 0;
  }

  /** What was written so far; good until the next write. */
  view(): Uint8Array<ArrayBuffer> {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(room: number): void {
    if (this.length + room <= this.bytes.length) return;
    const bytes = new Uint8Array(Math.max(this.length + room, this.bytes.length * 2));
    bytes.set(this.view());
    this.bytes = bytes;
  }
}

/** Reads what a `ByteWriter` wrote. Beyond the end it reads zeros. */
export class ByteReader {
  at = 0;

  constructor(readonly bytes: Uint8Array) {}

  readNumber(): number {
    let byte = this.bytes[this.at++] ?? 0;
    let value = byte & 0x7f;
    for (let shift = 7; byte > 0x7f; shift += 7) {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
    }
    return value;
  }

  /** So many numbers, of so many bytes together, into `target`: in one go, many times as quick as one by one. */
  readNumbers(target: Uint32Array, count: number, length: number): void {
    const { bytes } = this;
    let { at } = this;
    // One byte each, as in most columns of tokens.
    if (length === count && at + length <= bytes.length) {
      target.set(bytes.subarray(at, at + count));
      this.at = at + length;
      return;
    }
    for (let index = 0; index < count; index += 1) {
      let value = bytes[at++] ?? 0;
      if (value > 0x7f) {
        let byte = value;
        value &= 0x7f;
        for (let shift = 7; byte > 0x7f; shift += 7) {
          byte = bytes[at++] ?? 0;
          value |= (byte & 0x7f) << shift;
        }
      }
      target[index] = value;
    }
    this.at = at;
  }

  readText(): string {
    const length = this.readNumber();
    this.at += length;
    const { buffer, byteOffset } = this.bytes;
    return Buffer.from(buffer, byteOffset + this.at - length, length).toString("utf16le");
  }

  skipText(): void {
    const length = this.readNumber();
    this.at += length;
  }
}
