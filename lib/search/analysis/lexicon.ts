/** The dictionary with our own words, loaded once for a process, and what it knows of each word. */
import { type AddedWord, addedWords } from "../vocabulary/words";
import { prepareAddedWords } from "./added-words";
import { type Dictionary, loadDictionary } from "./dictionary/load";
import { Segmenter } from "./dictionary/segmenter";
import type { WordClass } from "./dictionary/word-entries";
import { isKana, toKatakana } from "./kana";

const ADDED_CLASS: Readonly<Record<AddedWord["kind"], WordClass>> = {
  noun: ["名詞", "一般", "*", "*", "*", "*"],
  verbal: ["名詞", "サ変接続", "*", "*", "*", "*"],
  name: ["名詞", "固有名詞", "*", "*", "*", "*"],
};

export class Lexicon {
  private readonly dictionary: Dictionary = loadDictionary();
  private readonly added = prepareAddedWords(this.dictionary);
  readonly segmenter = new Segmenter(this.dictionary, this.added);
  /** A second one, to cut compounds while the words of a text are still being read off the first. */
  readonly partsSegmenter = new Segmenter(this.dictionary, this.added);

  /** How many words there are; entries are less. */
  get size(): number {
    return this.dictionary.words.count + addedWords.length;
  }

  /** The class of an entry that the segmenter found. */
  classOf(entry: number): WordClass {
    const { words, guesses } = this.dictionary;
    if (entry < 0) return guesses.classOf(-1 - entry);
    const added = this.addedWord(entry);
    return added ? ADDED_CLASS[added.kind] : words.classOf(entry);
  }

  /** The word of our own vocabulary that an entry is, if it is one. */
  addedWord(entry: number): AddedWord | undefined {
    return addedWords[entry - this.dictionary.words.count];
  }

  /** The base form of an entry that inflects, else null. */
  baseOf(entry: number): string | null {
    if (entry < 0 || this.addedWord(entry)) return null;
    const [, , , , conjugation] = this.dictionary.words.classOf(entry);
    const { base } = this.dictionary.words.detailsOf(entry);
    return conjugation === "*" || base === "*" ? null : base;
  }

  /** How an entry is written in kana and how it is said, both in katakana; null where nobody knows. */
  readingOf(entry: number, surface: string): { reading: string; pronunciation: string } | null {
    const added = this.addedWord(entry);
    const { words } = this.dictionary;
    const known = entry < 0 || added ? null : words.detailsOf(entry);
    const reading = added ? added.parts.map((part) => part.reading).join("") : known?.reading;
    if (reading && reading !== "*") {
      const katakana = toKatakana(reading);
      return { reading: katakana, pronunciation: known?.pronunciation ?? katakana };
    }
    // Words that the dictionary lacks carry no reading, but kana say themselves how they are read.
    const katakana = toKatakana(surface);
    return isKana(katakana) ? { reading: katakana, pronunciation: katakana } : null;
  }

  /** The reading of a base form, in katakana: of the first entry of that class and conjugation. */
  readingOfBase(base: string, like: WordClass): string | null {
    const { trie, words } = this.dictionary;
    const key = trie.lookUp(base);
    if (key < 0) return null;
    for (let entry = words.firstEntry[key] as number; entry < (words.firstEntry[key + 1] as number); entry++) {
      const own = words.classOf(entry);
      if (own[0] === like[0] && own[4] === like[4]) return words.detailsOf(entry).reading ?? null;
    }
    return null;
  }
}

let lexicon: Lexicon | null = null;

/** Loads the dictionary (once for a process). */
export function getLexicon(): Lexicon {
  lexicon ??= new Lexicon();
  return lexicon;
}
