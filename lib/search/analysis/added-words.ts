/** The words of our own vocabulary as the lattice wants them: context ids of a like word, a cost, found by a look. */
import { type AddedWord, addedWords } from "../vocabulary/words";
import type { Dictionary } from "./dictionary/load";
import type { AddedWords } from "./dictionary/segmenter";

/** A word of the dictionary that a word of this kind is used like. */
const MODELS: Readonly<Record<AddedWord["kind"], string>> = { noun: "番号", verbal: "送信", name: "平成" };

const isLatin = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);

/**
 * The longer a word, the less can it stand there by chance. Two characters cost as much as common words do
 * (令和 must not tear 命令和解 apart), six and more always win over their parts.
 */
function costOf(surface: string): number {
  return Math.max(-3000, 6000 - 1500 * surface.length);
}

/** Gives the vocabulary to the lattice of a dictionary. */
export function prepareAddedWords(dictionary: Dictionary): AddedWords {
  const { trie, words } = dictionary;
  const count = addedWords.length;
  const added = {
    contexts: new Int16Array(count * 3),
    lengths: new Uint8Array(count),
  };
  const byFirst = new Map<number, number[]>();
  const isFirst = new Uint8Array(0x10000);
  addedWords.forEach(({ surface, kind }, word) => {
    const model = words.firstEntry[trie.lookUp(MODELS[kind])] as number;
    added.contexts.set([...words.contexts.subarray(model * 3, model * 3 + 2), costOf(surface)], word * 3);
    added.lengths[word] = surface.length;
    const first = surface.charCodeAt(0);
    isFirst[first] = 1;
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  });
  return {
    ...added,
    beginningWith: (unit) => (isFirst[unit] === 1 ? byFirst.get(unit) : undefined),
    standsAt(word, text, at) {
      const { surface } = addedWords[word] as AddedWord;
      return text.startsWith(surface, at) && standsAlone(text, at, surface);
    },
  };
}

/** Latin words are whole words: line is no part of online. */
function standsAlone(text: string, at: number, surface: string): boolean {
  const end = at + surface.length;
  return (
    !(isLatin(surface.charCodeAt(0)) && isLatin(text.charCodeAt(at - 1))) &&
    !(isLatin(surface.charCodeAt(surface.length - 1)) && isLatin(text.charCodeAt(end)))
  );
}
