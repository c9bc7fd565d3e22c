/** Reads kuromoji's dictionary (IPADIC of 2007) from its files, synchronously: an import and a query cannot wait. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { CharacterClasses } from "./character-classes";
import { DoubleArrayTrie } from "./double-array-trie";
import { WordEntries } from "./word-entries";

export interface Dictionary {
  readonly trie: DoubleArrayTrie;
  readonly words: WordEntries;
  /** Entries for guessed words: key is the character class. */
  readonly guesses: WordEntries;
  readonly characters: CharacterClasses;
  /** Cost of a word with left id l behind one with right id r: `connections[2 + r * connections[1] + l]`. */
  readonly connections: Int16Array;
}

/**
 * Loads the dictionary: about 40 MB when loaded, some 150 MB for a moment while it is read.
 * @throws an Error with its cause when the files are missing or damaged
 */
export function loadDictionary(): Dictionary {
  try {
    const folder = join(
      dirname(createRequire(join(process.cwd(), "package.json")).resolve("kuromoji/package.json")),
      "dict",
    );
    const read = (name: string) => new Uint8Array(gunzipSync(readFileSync(join(folder, `${name}.dat.gz`))));
    return {
      trie: new DoubleArrayTrie(new Int32Array(read("base").buffer), new Int32Array(read("check").buffer)),
      words: new WordEntries(read("tid"), read("tid_pos"), read("tid_map")),
      guesses: new WordEntries(read("unk"), read("unk_pos"), read("unk_map")),
      characters: new CharacterClasses(read("unk_char"), read("unk_invoke")),
      connections: new Int16Array(read("cc").buffer),
    };
  } catch (error) {
    throw new Error("the dictionary of Japanese words cannot be loaded", { cause: error });
  }
}
