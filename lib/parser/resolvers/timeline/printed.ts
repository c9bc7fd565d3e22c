/** The words of an event as they are printed. */
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";

const LONGEST_TEXT = 400;

/** The printed words, without the spaces and line ends that only layout put between them. */
export function wordsOf({ notice }: Reading, spans: readonly Span[]): string {
  const text = spans
    .map((span) => printed(notice, span))
    .join(" ")
    .replace(/\s+/g, " ")
    .replace(/^[、。,:：・\s]+|[、，,\s]+$/g, "");
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

function printed({ source }: Reading["notice"], { start, end }: Span): string {
  const { text } = source;
  let words = "";
  let last = -1;
  for (let i = start; i < end && words.length <= LONGEST_TEXT; i++) {
    if ((text[i] as string).trim() === "") {
      words += " ";
      continue;
    }
    // ㈱ stands for three letters of the text: it is printed once.
    const from = source.startInBody(i);
    if (from !== last) words += source.original(i);
    last = from;
  }
  return words;
}
