/** The tokens of a text, column by column, and as bytes: what an import works out once, and what is read many times. */
import type { Token } from "../analysis";
import { ByteReader, ByteWriter } from "./varint";

/** Raised when analysis gives other tokens for the same text: stored ones of an older version are made anew. */
export const ANALYSIS_VERSION = 2;

/** Tokens in the order of their start; offsets are UTF-16 in the text that was analysed. */
export interface TokenList {
  /** The distinct words, and how each is read; null where that is not known or not kept. */
  readonly terms: readonly string[];
  readonly readings: readonly (string | null)[];
  readonly count: number;
  /** For each token the place of its word in `terms`. */
  readonly word: Uint32Array;
  readonly position: Uint32Array;
  readonly span: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
}

const SPAN_BITS = 3;
const LONGEST_SPAN = 1 << SPAN_BITS;
const WORD_END = "\n";
const READING_START = "\t";

/** The tokens of an analysis as a list; readings are left out where `readings` is false. */
export function listTokens(tokens: readonly Token[], { readings }: { readings: boolean }): TokenList {
  const places = new Map<string, number>();
  const list = makeList(tokens.length);
  for (const [at, token] of tokens.entries()) {
    const key = readings && token.reading !== null ? token.term + READING_START + token.reading : token.term;
    let place = places.get(key);
    if (place === undefined) {
      place = places.size;
      places.set(key, place);
    }
    list.word[at] = place;
    list.position[at] = token.position;
    list.span[at] = Math.min(token.span, LONGEST_SPAN);
    list.start[at] = token.start;
    list.end[at] = token.end;
  }
  return { ...list, ...splitWords([...places.keys()].join(WORD_END)) };
}

/**
 * A list as bytes, about five a token: the words, then for each token the number of its word and its place, relative
 * to the token before.
 */
export function encodeTokens(list: TokenList): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter(list.count * 8 + 64);
  const words = list.terms.map((term, at) => (list.readings[at] ? term + READING_START + list.readings[at] : term));
  writer.writeText(words.join(WORD_END));
  writer.writeNumber(list.count);
  let [position, start] = [0, 0];
  for (let at = 0; at < list.count; at += 1) {
    const [nextPosition, nextStart] = [list.position[at] as number, list.start[at] as number];
    writer.writeNumber(list.word[at] as number);
    writer.writeNumber(((nextPosition - position) << SPAN_BITS) | ((list.span[at] as number) - 1));
    // An alternative may begin before the token that it stands beside.
    writer.writeNumber(zigzag(nextStart - start));
    writer.writeNumber((list.end[at] as number) - nextStart);
    [position, start] = [nextPosition, nextStart];
  }
  return writer.view();
}

/** The list that was encoded. */
export function decodeTokens(bytes: Uint8Array): TokenList {
  const reader = new ByteReader(bytes);
  const text = reader.readText();
  const list = makeList(reader.readNumber());
  const { count, word, position, span, start, end } = list;
  const numbers = reader.readNumbers(count * 4);
  let [lastPosition, lastStart] = [0, 0];
  for (let at = 0, from = 0; at < count; at += 1, from += 4) {
    const place = numbers[from + 1] as number;
    lastPosition += place >>> SPAN_BITS;
    lastStart += unzigzag(numbers[from + 2] as number);
    word[at] = numbers[from] as number;
    position[at] = lastPosition;
    span[at] = (place & (LONGEST_SPAN - 1)) + 1;
    start[at] = lastStart;
    end[at] = lastStart + (numbers[from + 3] as number);
  }
  return { ...list, ...splitWords(text) };
}

/** The columns in one buffer: five small ones would cost more to make than to fill. */
function makeList(count: number) {
  const numbers = new Uint32Array(count * 5);
  const column = (at: number) => numbers.subarray(at * count, (at + 1) * count);
  return { count, word: column(0), position: column(1), span: column(2), start: column(3), end: column(4) };
}

function splitWords(text: string): Pick<TokenList, "terms" | "readings"> {
  const terms = text === "" ? [] : text.split(WORD_END);
  const readings = new Array<string | null>(terms.length).fill(null);
  if (!text.includes(READING_START)) return { terms, readings };
  for (let at = 0; at < terms.length; at += 1) {
    const [term = "", reading = null] = (terms[at] as string).split(READING_START);
    terms[at] = term;
    readings[at] = reading;
  }
  return { terms, readings };
}

const zigzag = (value: number): number => (value << 1) ^ (value >> 31);
const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1);
