/**
 * Text into the tokens of the index, each with its place in the given text:
 * fold (width, case, old characters) → cut into words → dates and figures in one shape → keys, readings, base forms.
 */
import { type DatePart, findDates } from "./dates";
import type { Segmentation } from "./dictionary/segmenter";
import { readFigure } from "./figures";
import { type FoldedText, foldText } from "./folded-text";
import type { Lexicon } from "./lexicon";
import { type WordFacts, WordFactsTable } from "./word-facts";

export interface Token {
  /** The words as given: `text.slice(start, end)`. */
  surface: string;
  /** UTF-16 offsets into the analysed text as given. */
  start: number;
  end: number;
  /**
   * Words count up from 0; a sentence's end is one step more, so that no phrase reaches across it. Tokens with the
   * same position are alternatives: the first is the word itself, those behind it are other ways to find it (the
   * inflected surface beside the base form, a compound beside the first of its parts, 2023-10 beside 2023).
   */
  position: number;
  /** How many positions it covers: the number of its parts for a compound, else 1. */
  span: number;
  /** What words are compared by. */
  term: string;
  /** Hiragana; null where unknown. Compare readings by `readingKey`. */
  reading: string | null;
  /** True for particles, auxiliaries and the like, which a query may leave out. */
  functional: boolean;
}

export interface Analyzer {
  /** Tokens in the order of their start. Never throws, whatever the text. */
  analyze(text: string): Token[];
}

/** Analyzes with a lexicon. Not to be used from within its own callbacks: it keeps buffers. */
export class JapaneseAnalyzer implements Analyzer {
  private readonly facts: WordFactsTable;

  constructor(private readonly lexicon: Lexicon) {
    this.facts = new WordFactsTable(lexicon);
  }

  analyze(text: string): Token[] {
    const folded = foldText(text);
    const words = this.lexicon.segmenter.segment(folded.text);
    const writer = new TokenWriter(text, folded);
    const dates = findDates(folded.text);
    let date = 0;
    for (let at = 0; at < words.count; ) {
      const start = words.starts[at] as number;
      while (date < dates.length && (dates[date] as DatePart).start < start) date++;
      const next = writeDate(writer, words, at, dates[date]) ?? this.writeFigure(writer, words, at, folded.text);
      at = next ?? this.writeWord(writer, words, at, folded.text);
    }
    return writer.tokens;
  }

  private writeFigure(writer: TokenWriter, words: Segmentation, at: number, text: string): number | null {
    const start = words.starts[at] as number;
    const surface = text.slice(start, words.ends[at]);
    if (!this.facts.get(words.entries[at] as number, surface).numeric) return null;
    const figure = readFigure(text, start);
    const next = figure && wordAfter(words, at, figure.end);
    if (!figure || next === null) return null;
    writer.write(start, figure.end, figure.term);
    return next;
  }

  private writeWord(writer: TokenWriter, words: Segmentation, at: number, text: string): number {
    const given = text.slice(words.starts[at] as number, words.ends[at]);
    const surface = given.trim();
    if (surface === "") return at + 1;
    const start = (words.starts[at] as number) + given.length - given.trimStart().length;
    // Characters that the dictionary knows nothing of take the blanks around and between them for their own.
    const facts = this.facts.get(words.entries[at] as number, surface.replace(/\s+/g, " "));
    if (facts.sign) writer.endSentence(surface);
    else writer.writeWord(start, start + surface.length, facts);
    return at + 1;
  }
}

function writeDate(writer: TokenWriter, words: Segmentation, at: number, part: DatePart | undefined): number | null {
  if (part === undefined || part.start !== words.starts[at]) return null;
  // 平成30年度, 9日間: the unit begins a word of its own.
  for (const end of [part.end, part.end - 1]) {
    const next = end > part.start ? wordAfter(words, at, end) : null;
    if (next === null) continue;
    const [term, ...others] = part.terms as [string, ...string[]];
    writer.write(part.start, end, term);
    for (const other of others) writer.writeAlternative(part.start, end, other);
    return next;
  }
  return null;
}

/** The index of the word behind a place, or null where the place is inside a word. */
function wordAfter(words: Segmentation, from: number, place: number): number | null {
  let at = from;
  while (at < words.count && (words.ends[at] as number) < place) at++;
  return words.ends[at] === place && at < words.count ? at + 1 : null;
}

const SENTENCE_END = /[。!?]/;

/** Collects tokens and keeps count of positions. */
class TokenWriter {
  readonly tokens: Token[] = [];
  private position = -1;
  private sentenceEnded = false;

  constructor(
    private readonly given: string,
    private readonly folded: FoldedText,
  ) {}

  endSentence(sign: string): void {
    if (SENTENCE_END.test(sign)) this.sentenceEnded = true;
  }

  /** A word at the next position. */
  write(start: number, end: number, term: string, reading: string | null = null, functional = false): void {
    this.position += this.sentenceEnded && this.position >= 0 ? 2 : 1;
    this.sentenceEnded = false;
    this.add(start, end, term, reading, functional, 1);
  }

  /** Another way to find the word written last. */
  writeAlternative(
    start: number,
    end: number,
    term: string,
    reading: string | null = null,
    functional = false,
    span = 1,
  ): void {
    this.add(start, end, term, reading, functional, span);
  }

  writeWord(start: number, end: number, facts: WordFacts): void {
    const { term, reading, base, parts, functional } = facts;
    if (parts) {
      let at = start;
      parts.forEach((part, index) => {
        this.write(at, at + part.length, part.term, part.reading);
        if (index === 0) this.writeAlternative(start, end, term, reading, false, parts.length);
        at += part.length;
      });
    } else if (base && base.term !== term) {
      this.write(start, end, base.term, base.reading, functional);
      this.writeAlternative(start, end, term, reading, functional);
    } else this.write(start, end, term, reading, functional);
  }

  private add(from: number, to: number, term: string, reading: string | null, functional: boolean, span: number): void {
    const start = this.folded.starts[from] as number;
    const end = this.folded.ends[to - 1] as number;
    const surface = this.given.slice(start, end);
    this.tokens.push({ surface, start, end, position: this.position, span, term, reading, functional });
  }
}
