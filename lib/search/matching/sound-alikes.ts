import type { Segment } from "../index/segment";
import { soundKeyOfKana, soundKeysOfLatin } from "../sound-keys";

const LATIN = /^[a-z][a-z-]{3,}$/;
const KANA = /^[ぁ-ゖー]{3,}$/;

/** The words of a segment by their sounds; made when the first is asked for, as a segment never changes. */
const wordsBySound = new WeakMap<Segment, ReadonlyMap<string, number[]>>();

/**
 * The words in Latin letters that sound like a key of kana (プロセルフ: Proself), and the words of kana that sound like
 * one in Latin letters, as ids.
 */
export function findSoundAlikes(segment: Segment, key: string): number[] {
  const sounds = soundsOf(key);
  if (sounds.length === 0) return [];
  const words = wordsBySound.get(segment) ?? readSounds(segment);
  wordsBySound.set(segment, words);
  const { terms } = segment.vocabulary;
  const alike = sounds.flatMap((sound) => words.get(sound) ?? []);
  return alike.filter((id) => LATIN.test(terms[id] as string) !== LATIN.test(key));
}

function soundsOf(term: string): string[] {
  if (LATIN.test(term)) return soundKeysOfLatin(term);
  const sound = KANA.test(term) ? soundKeyOfKana(term) : null;
  return sound === null ? [] : [sound];
}

function readSounds({ vocabulary }: Segment): ReadonlyMap<string, number[]> {
  const words = new Map<string, number[]>();
  for (const [id, term] of vocabulary.terms.entries()) {
    for (const sound of soundsOf(term)) {
      const known = words.get(sound);
      if (known) known.push(id);
      else words.set(sound, [id]);
    }
  }
  return words;
}
