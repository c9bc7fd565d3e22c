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
  readonly connections: Connections;
}

/** What it costs that a word with one left id follows a word with one right id. */
export interface Connections {
  readonly rights: number;
  readonly lefts: number;
  /** `costs[left * rights + right]`: all ways to a word stand side by side. */
  readonly costs: Int16Array;
}

const UNPACKED_CHUNK = 1 << 20;

/** Kept where every copy of this module finds it: the build makes one for pages and another for what answers data. */
const shared = globalThis as typeof globalThis & { japaneseDictionary?: Dictionary };

/**
 * The dictionary, read at the first call, once for a process: about 35 MB, some 150 MB for a moment while it is read.
 * @throws an Error with its cause when the files are missing or damaged
 */
export function loadDictionary(): Dictionary {
  shared.japaneseDictionary ??= readDictionary();
  return shared.japaneseDictionary;
}

function readDictionary(): Dictionary {
  try {
    const folder = join(
      dirname(createRequire(join(process.cwd(), "package.json")).resolve("kuromoji/package.json")),
      "dict",
    );
    const read = (name: string) =>
      gunzipSync(readFileSync(join(folder, `${name}.dat.gz`)), { chunkSize: UNPACKED_CHUNK });
    return {
      trie: new DoubleArrayTrie(integersOf(read("base")), integersOf(read("check"))),
      words: new WordEntries(read("tid"), read("tid_pos"), read("tid_map")),
      guesses: new WordEntries(read("unk"), read("unk_pos"), read("unk_map")),
      characters: new CharacterClasses(read("unk_char"), read("unk_invoke")),
      connections: readConnections(read("cc")),
    };
  } catch (error) {
    throw new Error("the dictionary of Japanese words cannot be loaded", { cause: error });
  }
}

function integersOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2);
}

/** The file holds the numbers of right and left ids, then the costs, those behind one right id side by side. */
function readConnections(bytes: Uint8Array): Connections {
  const matrix = new Int16Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 1);
  const [rights, lefts] = [matrix[0] as number, matrix[1] as number];
  const costs = new Int16Array(rights * lefts);
  for (let right = 0; right < rights; right++) {
    for (let left = 0; left < lefts; left++) costs[left * rights + right] = matrix[2 + right * lefts + left] as number;
  }
  return { rights, lefts, costs };
}
