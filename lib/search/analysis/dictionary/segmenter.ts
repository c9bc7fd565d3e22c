/**
 * Cuts text into dictionary words: the cheapest path through the lattice of all words that stand in it (Viterbi),
 * with kuromoji's costs, its guesses at unknown words and its order among equals, so that the cut is the same.
 * Nodes are numbers into typed arrays that are reused from sentence to sentence. Time is linear in the text.
 */
import type { Dictionary } from "./load";

/** The words of a text, in order and without gaps. The arrays are reused: read them before the next call. */
export interface Segmentation {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** An entry of `words`; of `added` from `words.count` on; a guess g is -1 - g. */
  entries: Int32Array;
}

/** Words that take part in the lattice beside those of the dictionary. */
export interface AddedWords {
  /** Left id, right id and cost of each. */
  readonly contexts: Int16Array;
  readonly lengths: Uint8Array;
  /** The added words that begin with a unit, mostly none. */
  beginningWith(unit: number): readonly number[] | undefined;
  /** Whether an added word stands at a place of the text. */
  standsAt(word: number, text: string, at: number): boolean;
}

/** A sentence longer than this is cut, so that memory stays bounded whatever is fed in. */
const LONGEST_SENTENCE = 1 << 16;
const NONE = -1;
const FREE = 0x7fffffff;

const isHighSurrogate = (unit: number) => (unit & 0xfc00) === 0xd800;
const isLowSurrogate = (unit: number) => (unit & 0xfc00) === 0xdc00;

export class Segmenter {
  private readonly result: Segmentation = {
    count: 0,
    starts: new Int32Array(1024),
    ends: new Int32Array(1024),
    entries: new Int32Array(1024),
  };
  private nodeCount = 0;
  private capacity = 1 << 14;
  private nodeStarts = new Int32Array(this.capacity);
  private nodeEntries = new Int32Array(this.capacity);
  private nodeRights = new Uint16Array(this.capacity);
  private nodeCosts = new Int32Array(this.capacity);
  private nodeBefore = new Int32Array(this.capacity);
  /** The next node with the same end, in the order in which they were added. */
  private nodeNext = new Int32Array(this.capacity);
  private firstEnding = new Int32Array(LONGEST_SENTENCE + 2);
  private lastEnding = new Int32Array(LONGEST_SENTENCE + 2);
  /** The distinct right ids of the nodes that end at the current place, and the cheapest node of each. */
  private readonly rivals: Int32Array;
  private readonly rivalCosts: Int32Array;
  private readonly rivalNodes: Int32Array;
  private rivalCount = 0;
  private readonly rivalOfRight: Int32Array;
  /** By left id: the cheapest way to it from the current place, where already known. */
  private readonly bestCosts: Int32Array;
  private readonly bestNodes: Int32Array;
  private readonly bestPlaces: Int32Array;
  private place = 0;
  /** End of the run of one character class that the current place stands in. */
  private runEnd = 0;
  private shortest = 1;
  private longest = LONGEST_SENTENCE;

  constructor(
    private readonly dictionary: Dictionary,
    private readonly added: AddedWords | null = null,
  ) {
    const { rights, lefts } = dictionary.connections;
    this.rivals = new Int32Array(rights);
    this.rivalCosts = new Int32Array(rights);
    this.rivalNodes = new Int32Array(rights);
    this.rivalOfRight = new Int32Array(rights).fill(NONE);
    this.bestCosts = new Int32Array(lefts);
    this.bestNodes = new Int32Array(lefts);
    this.bestPlaces = new Int32Array(lefts);
  }

  /**
   * Cuts any text, also one with lone surrogates.
   * @param shortest words of fewer units are not used; with that a text may have no cut, and none is given
   * @param longest words of more units are not used
   */
  segment(text: string, shortest = 1, longest = LONGEST_SENTENCE): Segmentation {
    this.result.count = 0;
    this.shortest = shortest;
    this.longest = longest;
    for (let start = 0; start < text.length; ) {
      const end = sentenceEnd(text, start);
      this.segmentSentence(text, start, end);
      start = end;
    }
    return this.result;
  }

  private segmentSentence(text: string, start: number, end: number): void {
    const length = end - start;
    this.firstEnding.fill(NONE, 0, length + 1);
    this.nodeCount = 0;
    this.runEnd = 0;
    this.addNode(0, 0, NONE, 0, 0, NONE);
    for (let at = 0; at < length; at++) {
      if (this.firstEnding[at] === NONE) continue;
      this.gatherRivals(at);
      const found = this.addDictionaryWords(text, start, end, at);
      if (this.added) this.addAddedWords(this.added, text, start, end, at);
      this.addGuesses(text, start, end, at, found);
    }
    this.gatherRivals(length);
    this.followBack(start, this.cheapestWayTo(0), length);
  }

  private addDictionaryWords(text: string, start: number, end: number, at: number): boolean {
    const { trie, words } = this.dictionary;
    let found = false;
    let next = start + at;
    for (let node = trie.first(text.charCodeAt(next)); node >= 0; node = trie.step(node, text.charCodeAt(next))) {
      next++;
      const key = trie.valueAt(node);
      if (key >= 0) {
        found = true;
        const last = words.firstEntry[key + 1] as number;
        for (let entry = words.firstEntry[key] as number; entry < last; entry++) {
          this.addWord(at, next - start, entry, words.contexts, entry);
        }
      }
      if (next >= end) break;
    }
    return found;
  }

  private addAddedWords(added: AddedWords, text: string, start: number, end: number, at: number): void {
    const candidates = added.beginningWith(text.charCodeAt(start + at));
    if (candidates === undefined) return;
    for (const word of candidates) {
      const wordEnd = at + (added.lengths[word] as number);
      if (start + wordEnd > end || !added.standsAt(word, text, start + at)) continue;
      this.addWord(at, wordEnd, this.dictionary.words.count + word, added.contexts, word);
    }
  }

  private addGuesses(text: string, start: number, end: number, at: number, found: boolean): void {
    const { characters, guesses } = this.dictionary;
    const kind = this.classAt(text, start + at);
    if (found && !characters.alwaysGuessed[kind]) return;
    let guessEnd = at + unitsAt(text, start + at, end);
    if (characters.grouped[kind]) {
      if (at >= this.runEnd) this.runEnd = this.findRunEnd(text, start, end, at, kind);
      guessEnd = this.runEnd;
    }
    const last = guesses.firstEntry[kind + 1] as number;
    for (let guess = guesses.firstEntry[kind] as number; guess < last; guess++) {
      this.addWord(at, guessEnd, -1 - guess, guesses.contexts, guess);
    }
  }

  private classAt(text: string, at: number): number {
    const unit = text.charCodeAt(at);
    const { characters } = this.dictionary;
    return isHighSurrogate(unit) ? characters.fallback : (characters.ofUnit[unit] as number);
  }

  private findRunEnd(text: string, start: number, end: number, at: number, kind: number): number {
    let next = start + at;
    do next += unitsAt(text, next, end);
    while (next < end && this.classAt(text, next) === kind);
    return next - start;
  }

  /** Adds an entry whose context ids and cost are those of a row of contexts. */
  private addWord(start: number, end: number, entry: number, contexts: Int16Array, row: number): void {
    if (end - start < this.shortest || end - start > this.longest) return;
    const left = contexts[row * 3] as number;
    const before = this.cheapestWayTo(left);
    const cost = (this.bestCosts[left] as number) + (contexts[row * 3 + 2] as number);
    this.addNode(start, end, entry, contexts[row * 3 + 1] as number, cost, before);
  }

  private addNode(start: number, end: number, entry: number, right: number, cost: number, before: number): void {
    if (this.nodeCount === this.capacity) this.growNodes();
    const node = this.nodeCount++;
    this.nodeStarts[node] = start;
    this.nodeEntries[node] = entry;
    this.nodeRights[node] = right;
    this.nodeCosts[node] = cost;
    this.nodeBefore[node] = before;
    this.nodeNext[node] = NONE;
    if (this.firstEnding[end] === NONE) this.firstEnding[end] = node;
    else this.nodeNext[this.lastEnding[end] as number] = node;
    this.lastEnding[end] = node;
  }

  /** Of the nodes that end at a place only the cheapest with each right id can be on the cheapest path. */
  private gatherRivals(at: number): void {
    for (let i = 0; i < this.rivalCount; i++) this.rivalOfRight[this.rivals[i] as number] = NONE;
    this.rivalCount = 0;
    this.place++;
    for (let node = this.firstEnding[at] as number; node !== NONE; node = this.nodeNext[node] as number) {
      const right = this.nodeRights[node] as number;
      const rival = this.rivalOfRight[right] as number;
      if (rival === NONE) {
        this.rivalOfRight[right] = this.rivalCount;
        this.rivals[this.rivalCount] = right;
        this.rivalCosts[this.rivalCount] = this.nodeCosts[node] as number;
        this.rivalNodes[this.rivalCount++] = node;
      } else if ((this.nodeCosts[node] as number) < (this.rivalCosts[rival] as number)) {
        this.rivalCosts[rival] = this.nodeCosts[node] as number;
        this.rivalNodes[rival] = node;
      }
    }
  }

  /** The node at the current place from which a word with this left id is reached most cheaply; first among equals. */
  private cheapestWayTo(left: number): number {
    if (this.bestPlaces[left] === this.place) return this.bestNodes[left] as number;
    const { costs, rights } = this.dictionary.connections;
    const { rivals, rivalCosts, rivalNodes } = this;
    const ways = left * rights;
    let best = NONE;
    let bestCost = FREE;
    for (let i = 0; i < this.rivalCount; i++) {
      const cost = (rivalCosts[i] as number) + (costs[ways + (rivals[i] as number)] as number);
      if (cost < bestCost || (cost === bestCost && (rivalNodes[i] as number) < best)) {
        bestCost = cost;
        best = rivalNodes[i] as number;
      }
    }
    this.bestPlaces[left] = this.place;
    this.bestCosts[left] = bestCost;
    this.bestNodes[left] = best;
    return best;
  }

  private followBack(offset: number, last: number, length: number): void {
    let count = 0;
    for (let node = last; node > 0; node = this.nodeBefore[node] as number) count++;
    const { result } = this;
    while (result.starts.length < result.count + count) growResult(result);
    let end = length;
    let at = result.count + count;
    for (let node = last; node > 0; node = this.nodeBefore[node] as number) {
      at--;
      result.starts[at] = offset + (this.nodeStarts[node] as number);
      result.ends[at] = offset + end;
      result.entries[at] = this.nodeEntries[node] as number;
      end = this.nodeStarts[node] as number;
    }
    result.count += count;
  }

  private growNodes(): void {
    this.capacity *= 2;
    this.nodeStarts = grown(this.nodeStarts);
    this.nodeEntries = grown(this.nodeEntries);
    this.nodeCosts = grown(this.nodeCosts);
    this.nodeBefore = grown(this.nodeBefore);
    this.nodeNext = grown(this.nodeNext);
    const rights = new Uint16Array(this.capacity);
    rights.set(this.nodeRights);
    this.nodeRights = rights;
  }
}

/** Behind the next 、 or 。, where kuromoji cuts as well. */
function sentenceEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_SENTENCE);
  for (let at = start; at < limit; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3001 || unit === 0x3002) return at + 1;
  }
  const splitsPair = isHighSurrogate(text.charCodeAt(limit - 1)) && isLowSurrogate(text.charCodeAt(limit));
  return splitsPair ? limit - 1 : limit;
}

function unitsAt(text: string, at: number, end: number): number {
  return isHighSurrogate(text.charCodeAt(at)) && at + 1 < end && isLowSurrogate(text.charCodeAt(at + 1)) ? 2 : 1;
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function growResult(result: Segmentation): void {
  result.starts = grown(result.starts as Int32Array<ArrayBuffer>);
  result.ends = grown(result.ends as Int32Array<ArrayBuffer>);
  result.entries = grown(result.entries as Int32Array<ArrayBuffer>);
}
