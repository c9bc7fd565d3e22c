/** The tokens of a text as bytes: what an import works out once, and index and highlights read many times. */
import type { Token } from "../analysis";
import { ByteReader, ByteWriter } from "./varint";

/** Raised when analysis gives other tokens for the same text: stored ones of an older version are made anew. */
export const ANALYSIS_VERSION = 1;

/** What is kept of a token; offsets are UTF-16 in the text that was analysed. */
export type StoredToken = Pick<Token, "term" | "reading" | "position" | "span" | "start" | "end">;

const SPAN_BITS = 3;
const LONGEST_SPAN = 1 << SPAN_BITS;

/**
 * Tokens as bytes, about five a token: the distinct words with their readings, then for each token the number of
 * its word and its place, relative to the token before. Readings are left out where `readings` is false.
 */
export function encodeTokens(tokens: readonly Token[], { readings }: { readings: boolean }): Uint8Array<ArrayBuffer> {
  const words = new Map<string, number>();
  const body = new ByteWriter(tokens.length * 5 + 16);
  let [position, start] = [0, 0];
  for (const token of tokens) {
    const word = `${token.term}\0${(readings && token.reading) || ""}`;
    const number = words.get(word) ?? words.size;
    words.set(word, number);
    body.writeNumber(number);
    body.writeNumber(((token.position - position) << SPAN_BITS) | (Math.min(token.span, LONGEST_SPAN) - 1));
    // An alternative may begin before the token that it stands beside.
    body.writeNumber(zigzag(token.start - start));
    body.writeNumber(token.end - token.start);
    ({ position, start } = token);
  }
  const writer = new ByteWriter(body.length * 2);
  writer.writeNumber(words.size);
  for (const word of words.keys()) {
    const [term, reading] = word.split("\0") as [string, string];
    writer.writeText(term);
    writer.writeText(reading);
  }
  writer.writeNumber(tokens.length);
  writer.writeBytes(body.view());
  return writer.view();
}

/** The tokens that were encoded. */
export function decodeTokens(bytes: Uint8Array): StoredToken[] {
  const reader = new ByteReader(bytes);
  const words = Array.from({ length: reader.readNumber() }, () => [reader.readText(), reader.readText()] as const);
  let [position, start] = [0, 0];
  return Array.from({ length: reader.readNumber() }, () => {
    const [term, reading] = words[reader.readNumber()] as [string, string];
    const place = reader.readNumber();
    position += place >>> SPAN_BITS;
    start += unzigzag(reader.readNumber());
    const span = (place & (LONGEST_SPAN - 1)) + 1;
    return { term, reading: reading || null, position, span, start, end: start + reader.readNumber() };
  });
}

const zigzag = (value: number): number => (value << 1) ^ (value >> 31);
const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1);
