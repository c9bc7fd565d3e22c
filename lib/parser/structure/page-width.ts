/** How wide the lines of a text are where something broke them by a fixed width, as a PDF or a mail program does. */
import type { NormalizedText } from "../normalize";

/** Tells of a line, by its place in the normalized text, whether it reaches the margin. */
export type ReachesMargin = (start: number, end: number) => boolean;

const SHORTEST = 16;
const WIDEST = 90;
/** Where a sign may not begin a line, the line before holds one or two more; where it may not end one, fewer. */
const TOLERANCE = 2;
const FEWEST_FULL_LINES = 4;

/**
 * A text is broken by a width when most of its longer lines have it and hardly one is longer; null where none is so.
 */
export function findMargin(source: NormalizedText): ReachesMargin | null {
  const lines = linesOf(source.text);
  for (const measure of [countLetters, countColumns]) {
    const widths = lines.map(([start, end]) => measure(source, start, end));
    const width = commonWidth(widths);
    if (width !== null) return (start, end) => measure(source, start, end) >= width - TOLERANCE;
  }
  return null;
}

function commonWidth(widths: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const width of widths) if (width >= SHORTEST && width <= WIDEST) counts.set(width, (counts.get(width) ?? 0) + 1);
  const near = (width: number) => [-1, 0, 1, 2].reduce((sum, distance) => sum + (counts.get(width + distance) ?? 0), 0);
  let best = 0;
  for (const width of counts.keys())
    if (near(width) > near(best) || (near(width) === near(best) && width > best)) best = width;
  const full = near(best);
  const longer = widths.filter((width) => width > best + TOLERANCE).length;
  const nearlyFull = widths.filter((width) => width >= best * 0.8 && width < best - 1).length;
  return full >= FEWEST_FULL_LINES && longer <= full * 0.1 && nearlyFull < full ? best : null;
}

function linesOf(text: string): [number, number][] {
  const lines: [number, number][] = [];
  for (let start = 0; start < text.length; ) {
    const at = text.indexOf("\n", start);
    const end = at < 0 ? text.length : at;
    if (text.slice(start, end).trim() !== "") lines.push([start, end]);
    start = end + 1;
  }
  return lines;
}

type Measure = (source: NormalizedText, start: number, end: number) => number;

const countLetters: Measure = ({ text }, start, end) => text.slice(start, end).trimEnd().length;

/** A letter of half the width takes half a column, as in print. */
const countColumns: Measure = (source, start, end) => {
  let halves = 0;
  for (const char of source.original(start, end).trimEnd())
    halves += char.charCodeAt(0) < 0x100 || isHalfWidthKana(char) ? 1 : 2;
  return Math.round(halves / 2);
};

const isHalfWidthKana = (char: string) => char >= "｡" && char <= "ﾟ";
