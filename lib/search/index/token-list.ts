/** The tokens of a text, column by column, and as bytes: what an import works out once, and what is read many times. */
import type { Token } from "../analysis";
import { ByteReader, ByteWriter } from "./varint";

/** Raised when analysis gives other tokens for the same text, or bytes are laid out otherwise: old ones are made anew. */
export const ANALYSIS_VERSION = 7;

/** One number of each column for each token, in the order of their start; there may be room behind the last. */
export interface TokenColumns {
  /** The place of its word in `terms`. */
  word: Uint32Array;
  position: Uint32Array;
  span: Uint32Array;
  /** UTF-16 in the text that was analysed. */
  start: Uint32Array;
  end: Uint32Array;
}

/** Room for the columns of one list after the other: none has to be made for each. */
export class ColumnRoom {
  private columns = makeColumns(0);

  /** The columns with room for so many tokens; what stood in them before is void. */
  for(count: number): TokenColumns {
    if (count > this.columns.word.length) this.columns = makeColumns(count * 2);
    return this.columns;
  }
}

const makeColumns = (length: number): TokenColumns => ({
  word: new Uint32Array(length),
  position: new Uint32Array(length),
  span: new Uint32Array(length),
  start: new Uint32Array(length),
  end: new Uint32Array(length),
});

const SPAN_BITS = 3;
const LONGEST_SPAN = 1 << SPAN_BITS;
const WORD_END = "\n";
const WORD_END_CODE = WORD_END.charCodeAt(0);
const READING_START = "\t";
const READING_START_CODE = READING_START.charCodeAt(0);

/** The tokens of a text. What nobody asks for is not decoded. */
export class TokenList {
  private text: string | null = null;
  private words: Pick<TokenList, "terms" | "readings"> | null = null;

  /**
   * @param readLines gives the distinct words, each between two line ends, behind a tab how it is read
   * @param readColumns gives the columns, in `room` where they have to be decoded
   */
  constructor(
    readonly count: number,
    private readonly readLines: () => string,
    readonly readColumns: (room: ColumnRoom) => TokenColumns,
  ) {}

  /** The distinct words as one text, each between two line ends, behind a tab how it is read. */
  get lines(): string {
    this.text ??= this.readLines();
    return this.text;
  }

  /** The distinct words. */
  get terms(): readonly string[] {
    return this.splitWords().terms;
  }

  /** How each word is read; null where that is not known or not kept. */
  get readings(): readonly (string | null)[] {
    return this.splitWords().readings;
  }

  /** Whether it is known of any word how it is read. */
  get hasReadings(): boolean {
    return this.lines.includes(READING_START);
  }

  /** The places in `terms` of a word, found without splitting them: several where it is read in several ways. */
  placesOf(term: string): number[] {
    const { lines } = this;
    const places: number[] = [];
    let [place, counted] = [0, 1];
    // Not with the line end before it: a text has one of those at every word, and the search would stop at each.
    for (let found = lines.indexOf(term); found >= 0; found = lines.indexOf(term, found + 1)) {
      if (lines.charCodeAt(found - 1) !== WORD_END_CODE) continue;
      const behind = lines.charCodeAt(found + term.length);
      if (behind !== WORD_END_CODE && behind !== READING_START_CODE) continue;
      for (; counted < found; counted += 1) if (lines.charCodeAt(counted) === WORD_END_CODE) place += 1;
      places.push(place);
    }
    return places;
  }

  private splitWords(): Pick<TokenList, "terms" | "readings"> {
    this.words ??= splitLines(this.lines);
    return this.words;
  }
}

/** The tokens of an analysis as a list; readings are left out where `readings` is false. */
export function listTokens(tokens: readonly Token[], { readings }: { readings: boolean }): TokenList {
  const places = new Map<string, number>();
  const word = Uint32Array.from(tokens, ({ term, reading }) => {
    const line = readings && reading !== null ? term + READING_START + reading : term;
    const place = places.get(line) ?? places.size;
    places.set(line, place);
    return place;
  });
  const columns: TokenColumns = {
    word,
    position: Uint32Array.from(tokens, ({ position }) => position),
    span: Uint32Array.from(tokens, ({ span }) => Math.min(span, LONGEST_SPAN)),
    start: Uint32Array.from(tokens, ({ start }) => start),
    end: Uint32Array.from(tokens, ({ end }) => end),
  };
  const lines = joinLines([...places.keys()]);
  return new TokenList(
    tokens.length,
    () => lines,
    () => columns,
  );
}

/**
 * A list as bytes, about five a token: the words, then column by column the numbers of the words, the places (with
 * how far each reaches in the lowest bits) and starts relative to the token before, and the lengths.
 */
export function encodeTokens(list: TokenList): Uint8Array<ArrayBuffer> {
  const { count, lines } = list;
  const { word, position, span, start, end } = list.readColumns(new ColumnRoom());
  const writer = new ByteWriter(count * 8 + 64);
  const column = new ByteWriter(count * 2);
  writer.writeText(lines);
  writer.writeNumber(count);
  const difference = (numbers: Uint32Array, at: number) => (numbers[at] as number) - (numbers[at - 1] ?? 0);
  const parts: ((at: number) => number)[] = [
    (at) => word[at] as number,
    (at) => (difference(position, at) << SPAN_BITS) | ((span[at] as number) - 1),
    // An alternative may begin before the token that it stands beside.
    (at) => zigzag(difference(start, at)),
    (at) => (end[at] as number) - (start[at] as number),
  ];
  for (const part of parts) {
    column.clear();
    for (let at = 0; at < count; at += 1) column.writeNumber(part(at));
    writer.writeNumber(column.length);
    writer.writeBytes(column.view());
  }
  return writer.view();
}

/** The list that was encoded. The bytes are read when they are asked for, and must not change. */
export function decodeTokens(bytes: Uint8Array): TokenList {
  const reader = new ByteReader(bytes);
  reader.skipText();
  const count = reader.readNumber();
  const columnsAt = reader.at;
  return new TokenList(
    count,
    () => new ByteReader(bytes).readText(),
    (room) => decodeColumns(bytes, columnsAt, count, room.for(count)),
  );
}

/** All in one go, and relative numbers in place: it is done for every text of a page of results. */
function decodeColumns(bytes: Uint8Array, at: number, count: number, columns: TokenColumns): TokenColumns {
  const { word, position, span, start, end } = columns;
  const reader = new ByteReader(bytes);
  reader.at = at;
  for (const numbers of [word, position, start, end]) {
    reader.readNumbers(numbers, count, reader.readNumber());
  }
  let [reached, from] = [0, 0];
  for (let token = 0; token < count; token += 1) {
    const place = position[token] as number;
    reached += place >>> SPAN_BITS;
    position[token] = reached;
    span[token] = (place & (LONGEST_SPAN - 1)) + 1;
    from += unzigzag(start[token] as number);
    start[token] = from;
    end[token] = (end[token] as number) + from;
  }
  return columns;
}

const joinLines = (words: readonly string[]): string =>
  words.length === 0 ? "" : WORD_END + words.join(WORD_END) + WORD_END;

function splitLines(lines: string): Pick<TokenList, "terms" | "readings"> {
  const terms = lines === "" ? [] : lines.slice(1, -1).split(WORD_END);
  const readings = new Array<string | null>(terms.length).fill(null);
  if (!lines.includes(READING_START)) return { terms, readings };
  for (let at = 0; at < terms.length; at += 1) {
    const [term = "", reading = null] = (terms[at] as string).split(READING_START);
    terms[at] = term;
    readings[at] = reading;
  }
  return { terms, readings };
}

const zigzag = (value: number): number => (value << 1) ^ (value >> 31);
const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1);
