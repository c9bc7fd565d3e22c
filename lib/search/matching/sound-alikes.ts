import type { Segment } from "../index/segment";
import { beginsAlike, type Sound, soundOfKana, soundsAlike, soundsOfLatin } from "../sound-keys";

const LATIN = /^[a-z][a-z-]{3,}$/;
const KANA = /^[ぁ-ゖー]{3,}$/;

interface HeardWord {
  id: number;
  sound: Sound;
}

/** The words of one script of a segment by their consonants. */
type WordsBySound = ReadonlyMap<string, HeardWord[]>;

/** Made when the first is asked for, as a segment never changes. */
const wordsBySound = new WeakMap<Segment, { latin: WordsBySound; kana: WordsBySound }>();

/**
 * The words in Latin letters that sound like a key of kana (プロセルフ: Proself), and the words of kana that sound like
 * one in Latin letters, as ids.
 */
export function findSoundAlikes(segment: Segment, key: string): number[] {
  const { latin, kana } = readSounds(segment);
  if (LATIN.test(key)) {
    return soundsOfLatin(key).flatMap((sound) => idsWhere(kana.get(sound.key), (word) => soundsAlike(sound, word)));
  }
  return soundsOfKanaKey(key).flatMap((sound) => idsWhere(latin.get(sound.key), (word) => soundsAlike(word, sound)));
}

/** The words in Latin letters that begin as a key of kana sounds (ねいば: NAVER), as ids. Looks at all of their sounds. */
export function findSoundOpenings(segment: Segment, key: string): number[] {
  return soundsOfKanaKey(key).flatMap((sound) =>
    [...readSounds(segment).latin.values()].flatMap((words) => idsWhere(words, (word) => beginsAlike(word, sound))),
  );
}

function idsWhere(words: readonly HeardWord[] = [], isMeant: (sound: Sound) => boolean): number[] {
  return words.flatMap(({ id, sound }) => (isMeant(sound) ? [id] : []));
}

function soundsOfKanaKey(key: string): Sound[] {
  const sound = KANA.test(key) ? soundOfKana(key) : null;
  return sound === null ? [] : [sound];
}

function readSounds(segment: Segment): { latin: WordsBySound; kana: WordsBySound } {
  const known = wordsBySound.get(segment) ?? hearWords(segment);
  wordsBySound.set(segment, known);
  return known;
}

function hearWords({ vocabulary }: Segment): { latin: WordsBySound; kana: WordsBySound } {
  const words = { latin: new Map<string, HeardWord[]>(), kana: new Map<string, HeardWord[]>() };
  for (const [id, term] of vocabulary.terms.entries()) {
    const isLatin = LATIN.test(term);
    const known = isLatin ? words.latin : words.kana;
    for (const sound of isLatin ? soundsOfLatin(term) : soundsOfKanaKey(term)) {
      const alike = known.get(sound.key);
      if (alike) alike.push({ id, sound });
      else known.set(sound.key, [{ id, sound }]);
    }
  }
  return words;
}
