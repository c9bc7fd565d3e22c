/**
 * The double-array trie of kuromoji's dictionary: keys are UTF-8 bytes closed by 0, and the child of a node for a
 * byte is `base[node] + byte` where `check` says so. Base and check stand side by side, so that a step touches one
 * cache line, and the first character of every word is looked up in a table instead of walked to.
 */

const MISSING = -1;
/** From the base of a node to its children, so that a look for one never leaves the cells. */
const LARGEST_STEP = 0x100;

export class DoubleArrayTrie {
  /** base and check of node n at 2n and 2n + 1. */
  private readonly cells: Int32Array;
  /** The node behind each first UTF-16 unit. */
  private readonly firstNodes = new Int32Array(0x10000).fill(MISSING);

  constructor(base: Int32Array, check: Int32Array) {
    const nodes = Math.min(base.length, countNodes(check) + LARGEST_STEP);
    this.cells = new Int32Array(nodes * 2);
    for (let node = 0; node < nodes; node++) {
      this.cells[node * 2] = base[node] as number;
      this.cells[node * 2 + 1] = check[node] as number;
    }
    for (let unit = 1; unit < 0x10000; unit++) this.firstNodes[unit] = this.step(0, unit);
  }

  /** The node behind the first unit of a word, or -1. */
  first(unit: number): number {
    return this.firstNodes[unit] as number;
  }

  /** The node behind one more UTF-16 unit, or -1. The words are all of the basic plane. */
  step(node: number, unit: number): number {
    if (unit < 0x80) return unit === 0 ? MISSING : this.child(node, unit);
    if (unit < 0x800) {
      const lead = this.child(node, (unit >>> 6) | 0xc0);
      return lead < 0 ? lead : this.child(lead, (unit & 0x3f) | 0x80);
    }
    const lead = this.child(node, (unit >>> 12) | 0xe0);
    if (lead < 0) return lead;
    const middle = this.child(lead, ((unit >>> 6) & 0x3f) | 0x80);
    return middle < 0 ? middle : this.child(middle, (unit & 0x3f) | 0x80);
  }

  /** The number of the key that ends at a node, or -1 where none does. */
  valueAt(node: number): number {
    const leaf = this.child(node, 0);
    return leaf < 0 ? MISSING : -(this.cells[leaf * 2] as number) - 1;
  }

  /** The number of a key, or -1. */
  lookUp(key: string): number {
    let node = this.first(key.charCodeAt(0));
    for (let at = 1; at < key.length && node >= 0; at++) node = this.step(node, key.charCodeAt(at));
    return node < 0 || key === "" ? MISSING : this.valueAt(node);
  }

  private child(node: number, byte: number): number {
    const child = (this.cells[node * 2] as number) + byte;
    return this.cells[child * 2 + 1] === node ? child : MISSING;
  }
}

/** Up to the last node that is in use: a third of the file is room for more words, linked by negative numbers. */
function countNodes(check: Int32Array): number {
  return check.findLastIndex((parent) => parent >= 0) + 1;
}
