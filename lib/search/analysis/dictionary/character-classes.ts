/** Character classes (KANJI, KATAKANA, ALPHA …): how words that the dictionary lacks are guessed at. */

export class CharacterClasses {
  /** Class of each UTF-16 unit. */
  readonly ofUnit: Uint8Array;
  /** By class: whether a guess is made even where the dictionary has a word. */
  readonly alwaysGuessed: Uint8Array;
  /** By class: whether a run of characters of the class is guessed as one word. */
  readonly grouped: Uint8Array;
  /** Half of a surrogate pair: no class is defined beyond the basic plane. */
  readonly fallback: number;

  /**
   * @param ofUnit class number of each unit of the basic plane
   * @param definitions for each class: always guessed, grouped, longest (32 bits, unused), its name closed by 0
   */
  constructor(ofUnit: Uint8Array, definitions: Uint8Array) {
    const always: number[] = [];
    const grouped: number[] = [];
    const names: string[] = [];
    for (let at = 0; definitions[at + 6]; ) {
      const end = definitions.indexOf(0, at + 6);
      always.push(definitions[at] as number);
      grouped.push(definitions[at + 1] as number);
      names.push(String.fromCharCode(...definitions.subarray(at + 6, end)));
      at = end + 1;
    }
    this.ofUnit = ofUnit;
    this.alwaysGuessed = Uint8Array.from(always);
    this.grouped = Uint8Array.from(grouped);
    this.fallback = names.indexOf("DEFAULT");
  }
}
