/**
 * A segment as one file: a head that says what is in it, then its arrays as they lie in memory. It is a cache of
 * what can be made again: whatever is not whole is as good as not there.
 */
import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";
import { z } from "zod";
import { Segment } from "./segment";
import { Vocabulary } from "./vocabulary";

/** Raised when the arrays of a segment, or what the numbers in them mean, change. */
const FORMAT = 1;
const SIGN = "kaijiroku search\n";
/** The sign, then the length of the head and the checksum of head and arrays, four bytes each. */
const PREFIX = SIGN.length + 8;
const ALIGNMENT = 8;

const headSchema = z.object({
  format: z.literal(FORMAT),
  analysis: z.int(),
  rowCount: z.int(),
  revision: z.int(),
  lengths: z.array(z.int().nonnegative()),
});

/** A segment with the state of the database that it was made from. */
export interface StoredSegment {
  segment: Segment;
  /** The version of the analysis that cut its words. */
  analysis: number;
  /** The rows below it are in the segment. */
  rowCount: number;
  /** The last change of the database that is in it. */
  revision: number;
  /** The numbers of changes that the database had then, ascending, and the mark of each. */
  revisions: Uint32Array<ArrayBuffer>;
  marks: Float64Array<ArrayBuffer>;
}

/**
 * Writes a segment beside the file's last state, and puts it in its place when all of it is on the disk.
 * @throws what the file system throws; then the file is as it was
 */
export function writeSegment(path: string, stored: StoredSegment): void {
  const arrays = arraysOf(stored);
  const { analysis, revision, rowCount } = stored;
  const head = Buffer.from(
    JSON.stringify({
      format: FORMAT,
      analysis,
      rowCount,
      revision,
      lengths: arrays.map(({ byteLength }) => byteLength),
    }),
  );
  // Without the empty ones, for which zlib begins its sum anew.
  const parts = [head, Buffer.alloc(paddingOf(PREFIX + head.length)), ...arrays.flatMap(padded)].filter(
    ({ length }) => length > 0,
  );
  const prefix = Buffer.alloc(PREFIX);
  prefix.write(SIGN, "latin1");
  prefix.writeUInt32LE(head.length, SIGN.length);
  prefix.writeUInt32LE(
    parts.reduce((sum, part) => crc32(part, sum), 0),
    SIGN.length + 4,
  );
  const unfinished = `${path}.${process.pid}`;
  try {
    writeParts(unfinished, [prefix, ...parts]);
    renameSync(unfinished, path);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** The segment of a file; null where there is none, or one that is not whole or of another version. */
export function readSegment(path: string): StoredSegment | null {
  const bytes = readBytes(path);
  if (bytes === null || bytes.length < PREFIX) return null;
  const prefix = Buffer.from(bytes.buffer, 0, PREFIX);
  const headLength = prefix.readUInt32LE(SIGN.length);
  if (prefix.toString("latin1", 0, SIGN.length) !== SIGN || PREFIX + headLength > bytes.length) return null;
  if (crc32(bytes.subarray(PREFIX)) !== prefix.readUInt32LE(SIGN.length + 4)) return null;
  const head = headSchema.safeParse(readJson(bytes.subarray(PREFIX, PREFIX + headLength)));
  return head.success ? toSegment(head.data, bytes.buffer, PREFIX + headLength) : null;
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString());
  } catch {
    return null;
  }
}

type TypedArray =
  | Uint8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** In the order of the file. */
function arraysOf({ marks, revisions, segment }: StoredSegment): TypedArray[] {
  const { documents, places, rows, skips, spans, vocabulary } = segment;
  const { ends, units } = joinTerms(vocabulary.terms);
  return [
    units,
    ends,
    spans,
    documents,
    rows.bytes,
    rows.starts,
    places.bytes,
    places.starts,
    skips.numbers,
    skips.starts,
    revisions,
    marks,
  ];
}

function toSegment(
  { analysis, lengths, revision, rowCount }: z.infer<typeof headSchema>,
  buffer: ArrayBuffer,
  headEnd: number,
): StoredSegment | null {
  let at = headEnd;
  const take = <Type>(
    Kind: new (buffer: ArrayBuffer, at: number, length: number) => Type,
    size: number,
    index: number,
  ) => {
    at += paddingOf(at);
    const length = lengths[index] ?? 0;
    const array = new Kind(buffer, at, length / size);
    at += length;
    return array;
  };
  const bytes = (index: number) => take(Uint8Array<ArrayBuffer>, 1, index);
  const numbers = (index: number) => take(Uint32Array<ArrayBuffer>, 4, index);
  const terms = splitTerms(take(Uint16Array<ArrayBuffer>, 2, 0), numbers(1));
  const segment = new Segment({
    vocabulary: new Vocabulary(terms),
    spans: bytes(2),
    documents: numbers(3),
    rows: { bytes: bytes(4), starts: numbers(5) },
    places: { bytes: bytes(6), starts: numbers(7) },
    skips: { numbers: numbers(8), starts: numbers(9) },
  });
  return {
    segment,
    analysis,
    revision,
    rowCount,
    revisions: numbers(10),
    marks: take(Float64Array<ArrayBuffer>, 8, 11),
  };
}

/** Terms as UTF-16 one behind the other, with the place where each ends. */
function joinTerms(terms: readonly string[]): { units: Uint16Array<ArrayBuffer>; ends: Uint32Array<ArrayBuffer> } {
  const ends = new Uint32Array(terms.length);
  let length = 0;
  for (const [at, term] of terms.entries()) {
    length += term.length;
    ends[at] = length;
  }
  const units = new Uint16Array(length);
  let to = 0;
  for (const term of terms) for (let at = 0; at < term.length; at += 1) units[to++] = term.charCodeAt(at);
  return { units, ends };
}

function splitTerms({ buffer, byteLength, byteOffset }: Uint16Array<ArrayBuffer>, ends: Uint32Array): string[] {
  const text = Buffer.from(buffer, byteOffset, byteLength).toString("utf16le");
  const terms: string[] = [];
  let start = 0;
  for (const end of ends) {
    terms.push(text.slice(start, end));
    start = end;
  }
  return terms;
}

const paddingOf = (at: number): number => (ALIGNMENT - (at % ALIGNMENT)) % ALIGNMENT;

function padded({ buffer, byteLength, byteOffset }: TypedArray): Buffer[] {
  return [Buffer.from(buffer, byteOffset, byteLength), Buffer.alloc(paddingOf(byteLength))];
}

function writeParts(path: string, parts: readonly Buffer[]): void {
  const file = openSync(path, "w");
  try {
    for (const part of parts) for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a file in a buffer of their own; null where it cannot be read. */
function readBytes(path: string): Uint8Array<ArrayBuffer> | null {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return null;
  }
  try {
    const bytes = new Uint8Array(fstatSync(file).size);
    let at = 0;
    for (let read = -1; read !== 0 && at < bytes.length; at += read)
      read = readSync(file, bytes, at, bytes.length - at, null);
    return at === bytes.length ? bytes : null;
  } catch {
    return null;
  } finally {
    closeSync(file);
  }
}
