/** What the index wants to know of a word, worked out once for each word. */

import { isKana, toHiragana } from "./kana";
import type { Lexicon } from "./lexicon";
import { foldTerm } from "./terms";

export interface WordPart {
  /** Length in UTF-16 units of the folded text. */
  readonly length: number;
  readonly term: string;
  readonly reading: string | null;
}

export interface WordFacts {
  readonly term: string;
  readonly reading: string | null;
  /** Key and reading of the base form of an inflected word whose surface differs from it. */
  readonly base: { readonly term: string; readonly reading: string | null } | null;
  /** The words that a compound is made of; null for a word that is one. */
  readonly parts: readonly WordPart[] | null;
  /** True for words that only hold others together: particles, auxiliaries, する. */
  readonly functional: boolean;
  /** True for kanji that are figures, and digits. */
  readonly numeric: boolean;
  /** True for what is no word: punctuation, spaces, signs. */
  readonly sign: boolean;
}

const FUNCTION_CLASSES = new Set(["助詞", "助動詞", "フィラー", "接続詞", "感動詞"]);
const FUNCTION_SUBCLASSES = new Set(["非自立", "接尾"]);
const FUNCTION_BASES = new Set([
  "する",
  "ある",
  "いる",
  "おる",
  "なる",
  "できる",
  "れる",
  "られる",
  "せる",
  "ござる",
  "くる",
  "いく",
]);
const POLITE_PREFIXES = new Set(["お", "ご", "御"]);
/** Guessed words are without number; so many are kept. */
const KEPT_GUESSES = 50_000;

export class WordFactsTable {
  private readonly known: (WordFacts | undefined)[];
  private readonly guessed = new Map<string, WordFacts>();

  constructor(private readonly lexicon: Lexicon) {
    this.known = new Array(lexicon.size);
  }

  /** The facts of an entry that the segmenter found and the folded text it stands for. */
  get(entry: number, surface: string): WordFacts {
    return entry < 0 ? this.ofGuess(entry, surface) : this.ofWord(entry, surface);
  }

  private ofWord(entry: number, surface: string): WordFacts {
    let facts = this.known[entry];
    if (facts === undefined) {
      facts = this.workOut(entry, surface);
      this.known[entry] = facts;
    }
    return facts;
  }

  private ofGuess(entry: number, surface: string): WordFacts {
    let facts = this.guessed.get(surface);
    if (facts === undefined) {
      facts = this.workOut(entry, surface);
      if (this.guessed.size >= KEPT_GUESSES) this.guessed.clear();
      this.guessed.set(surface, facts);
    }
    return facts;
  }

  private workOut(entry: number, surface: string): WordFacts {
    const { lexicon } = this;
    const kind = lexicon.classOf(entry);
    const reading = lexicon.readingOf(entry, surface)?.reading ?? null;
    const base = lexicon.baseOf(entry);
    return {
      term: foldTerm(surface),
      reading: reading && toHiragana(reading),
      base: base === null || base === surface ? null : this.factsOfBase(base, entry),
      parts: this.partsOf(entry, surface),
      functional:
        FUNCTION_CLASSES.has(kind[0] as string) ||
        (kind[0] !== "名詞" && FUNCTION_SUBCLASSES.has(kind[1] as string)) ||
        (kind[0] === "名詞" && kind[1] === "非自立") ||
        (kind[0] === "動詞" && FUNCTION_BASES.has(base ?? surface)) ||
        POLITE_PREFIXES.has(surface),
      numeric: (kind[0] === "名詞" && kind[1] === "数") || /^\d+$/.test(surface),
      sign: !/[\p{L}\p{N}]/u.test(surface),
    };
  }

  private factsOfBase(base: string, entry: number) {
    const reading = this.lexicon.readingOfBase(base, this.lexicon.classOf(entry));
    return { term: foldTerm(base), reading: reading && toHiragana(reading) };
  }

  private partsOf(entry: number, surface: string): readonly WordPart[] | null {
    const added = this.lexicon.addedWord(entry);
    if (added) {
      const parts = added.parts.map((part) => ({
        length: part.surface.length,
        term: foldTerm(part.surface),
        reading: isKana(part.reading) ? toHiragana(part.reading) : null,
      }));
      return parts.length > 1 ? parts : null;
    }
    return mayBeCompound(surface, this.lexicon.classOf(entry)) ? this.cutCompound(surface) : null;
  }

  /** Cuts a compound that the dictionary lists as a whole (東京大学) or not at all into words that it knows. */
  private cutCompound(surface: string): readonly WordPart[] | null {
    const shortest = isKana(surface) ? 3 : 2;
    const { count, starts, ends, entries } = this.lexicon.partsSegmenter.segment(surface, shortest, surface.length - 1);
    if (count === 0) return null;
    const parts: WordPart[] = [];
    for (let at = 0; at < count; at++) {
      const [start, end, entry] = [starts[at] as number, ends[at] as number, entries[at] as number];
      const [kind, subkind] = this.lexicon.classOf(entry);
      if (entry < 0 || kind !== "名詞" || subkind === "数") return null;
      const part = surface.slice(start, end);
      const reading = this.lexicon.readingOf(entry, part)?.reading ?? null;
      parts.push({ length: end - start, term: foldTerm(part), reading: reading && toHiragana(reading) });
    }
    return parts;
  }
}

/** Four characters with kanji, or seven of katakana: shorter words fall apart by chance (パス|ワード). */
function mayBeCompound(surface: string, [kind, subkind, detail]: readonly string[]): boolean {
  if (kind !== "名詞" || subkind === "数" || detail === "人名") return false;
  if (/^[ァ-ヺー]+$/.test(surface)) return surface.length >= 7;
  return surface.length >= 4 && /^[\p{Script=Han}ァ-ヺー]+$/u.test(surface);
}
