/** The tokens of a text, column by column, and as bytes: what an import works out once, and what is read many times. */
import type { Token } from "../analysis";
import { ByteReader, ByteWriter } from "./varint";

/** Raised when analysis gives other tokens for the same text, or bytes are laid out otherwise: old ones are made anew. */
export const ANALYSIS_VERSION = 6;

type ColumnName = "word" | "position" | "span" | "start" | "end";

const SPAN_BITS = 3;
const LONGEST_SPAN = 1 << SPAN_BITS;
const WORD_END = "\n";
const WORD_END_CODE = WORD_END.charCodeAt(0);
const READING_START = "\t";
const READING_START_CODE = READING_START.charCodeAt(0);

/** Tokens in the order of their start, one number of each column a token. What nobody asks for is not decoded. */
export class TokenList {
  private readonly columns: Partial<Record<ColumnName, Uint32Array>> = {};
  private words: Pick<TokenList, "terms" | "readings"> | null = null;

  /**
   * @param lines the distinct words, each between two line ends, behind a tab how it is read
   * @param readColumn decodes a column; each is asked for once
   */
  constructor(
    readonly count: number,
    readonly lines: string,
    private readonly readColumn: (name: ColumnName) => Uint32Array,
  ) {}

  /** The distinct words. */
  get terms(): readonly string[] {
    return this.splitWords().terms;
  }

  /** How each word is read; null where that is not known or not kept. */
  get readings(): readonly (string | null)[] {
    return this.splitWords().readings;
  }

  /** For each token the place of its word in `terms`. */
  get word(): Uint32Array {
    return this.column("word");
  }

  get position(): Uint32Array {
    return this.column("position");
  }

  get span(): Uint32Array {
    return this.column("span");
  }

  /** UTF-16 in the text that was analysed. */
  get start(): Uint32Array {
    return this.column("start");
  }

  get end(): Uint32Array {
    return this.column("end");
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

  private column(name: ColumnName): Uint32Array {
    let column = this.columns[name];
    if (column === undefined) {
      column = this.readColumn(name);
      this.columns[name] = column;
    }
    return column;
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
  const columns: Record<ColumnName, Uint32Array> = {
    word,
    position: Uint32Array.from(tokens, ({ position }) => position),
    span: Uint32Array.from(tokens, ({ span }) => Math.min(span, LONGEST_SPAN)),
    start: Uint32Array.from(tokens, ({ start }) => start),
    end: Uint32Array.from(tokens, ({ end }) => end),
  };
  return new TokenList(tokens.length, joinLines([...places.keys()]), (name) => columns[name]);
}

/**
 * A list as bytes, about five a token: the words, then column by column the numbers of the words, the places (with
 * how far each reaches in the lowest bits) and starts relative to the token before, and the lengths.
 */
export function encodeTokens({ count, lines, word, position, span, start, end }: TokenList): Uint8Array<ArrayBuffer> {
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
  const lines = reader.readText();
  const count = reader.readNumber();
  const [words, places, starts, lengths] = Array.from({ length: 4 }, () => {
    const length = reader.readNumber();
    reader.at += length;
    return reader.at - length;
  }) as [number, number, number, number];
  const numbersAt = (at: number) => {
    reader.at = at;
    return reader.readNumbers(count);
  };
  const list: TokenList = new TokenList(count, lines, (name) => {
    switch (name) {
      case "word":
        return numbersAt(words);
      case "position":
        return toPositions(numbersAt(places));
      case "span":
        return toSpans(numbersAt(places));
      case "start":
        return toStarts(numbersAt(starts));
      case "end":
        return toEnds(numbersAt(lengths), list.start);
    }
  });
  return list;
}

// Each in place: columns are decoded for every text of a page of results.

function toPositions(numbers: Uint32Array): Uint32Array {
  let position = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    position += (numbers[at] as number) >>> SPAN_BITS;
    numbers[at] = position;
  }
  return numbers;
}

function toSpans(numbers: Uint32Array): Uint32Array {
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = ((numbers[at] as number) & (LONGEST_SPAN - 1)) + 1;
  return numbers;
}

function toStarts(numbers: Uint32Array): Uint32Array {
  let start = 0;
  for (let at = 0; at < numbers.length; at += 1) {
    start += unzigzag(numbers[at] as number);
    numbers[at] = start;
  }
  return numbers;
}

function toEnds(numbers: Uint32Array, starts: Uint32Array): Uint32Array {
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = (numbers[at] as number) + (starts[at] as number);
  return numbers;
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
