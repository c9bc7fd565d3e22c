/**
 * What a text must hold so that a pattern can match it, in pairs of letters that stand side by side: 「誤って…送信」
 * cannot match where no 誤っ, って or 送信 stands. Looking for a few pairs costs far less than trying the pattern.
 */
import { type Part, readPattern } from "./pattern-tree";

/** All of these: the number of a pair, or several ways of which one is enough. */
export type Needs = readonly (number | readonly Needs[])[];

/** The numbers of pairs are below this. Pairs may share a number: then more is taken for possible than is. */
export const PAIR_NUMBERS = 1 << 16;
/** What stands before a letter for itself alone. */
export const NOTHING = 0;

/** The number of two units side by side. */
export const pairNumber = (unit: number, next: number): number =>
  (Math.imul(foldUnit(unit), 0x2f0b) + foldUnit(next)) & (PAIR_NUMBERS - 1);

/** Latin letters are one in either case, whatever the flags of the pattern. */
const foldUnit = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit);

/** What every text holds in which a pattern of this source, without the flags u and v, finds a match. */
export function neededPairs(source: string): Needs {
  return needsOf(learn(readPattern(source)));
}

/** What is known of a part's matches. */
interface Known {
  /** The units that a match can begin and end with; null: too many. */
  readonly firsts: Units;
  readonly lasts: Units;
  readonly canBeEmpty: boolean;
  /** What a text holds with a match. */
  readonly needs: Needs;
}

type Units = readonly number[] | null;

/** How many units are told apart where a part begins or ends, and how many pairs where two parts meet. */
const MOST_UNITS = 64;
const MOST_PAIRS = 128;
const EMPTY: Known = { firsts: [], lasts: [], canBeEmpty: true, needs: [] };
const ANYTHING: Known = { firsts: null, lasts: null, canBeEmpty: true, needs: [] };

function learn(part: Part): Known {
  switch (part.kind) {
    case "unit":
      return oneUnit([part.unit.charCodeAt(0)]);
    case "class":
      return oneUnit(unitsOf(part.content));
    case "anything":
      return ANYTHING;
    case "place":
      return part.seen ? { ...EMPTY, needs: needsOf(learn(part.seen)) } : EMPTY;
    case "sequence":
      return learnSequence(part.parts.map(learn));
    case "choice":
      return learnChoice(part.parts.map(learn));
    case "repeated": {
      const once = learn(part.part);
      return part.least > 0 ? once : { ...once, canBeEmpty: true, needs: [] };
    }
  }
}

function oneUnit(units: Units): Known {
  const known = units?.some(hasOtherCase) ? null : units;
  return { firsts: known, lasts: known, canBeEmpty: false, needs: [] };
}

/** Where two parts meet, a pair of the end of the one and the beginning of the other stands in the text. */
function learnSequence(parts: readonly Known[]): Known {
  const needs: Needs[number][] = [];
  let behind = EMPTY;
  for (let at = parts.length - 1; at >= 0; at--) {
    const part = parts[at] as Known;
    if (!part.canBeEmpty && !behind.canBeEmpty) needs.push(...pairsBetween(part.lasts, behind.firsts));
    needs.push(...part.needs);
    behind = {
      firsts: part.canBeEmpty ? union([part.firsts, behind.firsts]) : part.firsts,
      lasts: behind.canBeEmpty ? union([part.lasts, behind.lasts]) : behind.lasts,
      canBeEmpty: part.canBeEmpty && behind.canBeEmpty,
      needs,
    };
  }
  return behind;
}

function learnChoice(ways: readonly Known[]): Known {
  return {
    firsts: union(ways.map(({ firsts }) => firsts)),
    lasts: union(ways.map(({ lasts }) => lasts)),
    canBeEmpty: ways.some(({ canBeEmpty }) => canBeEmpty),
    needs: oneOf(ways.map(needsOf)),
  };
}

/** The needs of a part as a whole; of one that is a letter, or ends with one, that letter. */
function needsOf({ canBeEmpty, firsts, lasts, needs }: Known): Needs {
  if (needs.length > 0 || canBeEmpty) return needs;
  const letters = firsts ?? lasts;
  return letters ? oneOf(letters.map((unit) => [pairNumber(NOTHING, unit)])) : [];
}

function pairsBetween(lasts: Units, firsts: Units): Needs {
  if (lasts === null || firsts === null || lasts.length * firsts.length > MOST_PAIRS) return [];
  return oneOf(lasts.flatMap((last) => firsts.map((first) => [pairNumber(last, first)])));
}

function oneOf(ways: readonly Needs[]): Needs {
  if (ways.some((way) => way.length === 0)) return [];
  return ways.length === 1 ? (ways[0] as Needs) : [ways];
}

function union(sets: readonly Units[]): Units {
  const units = new Set<number>();
  for (const set of sets) {
    if (set === null) return null;
    for (const unit of set) units.add(unit);
  }
  return units.size > MOST_UNITS ? null : [...units];
}

/** The flag i makes more of such a letter than the two cases of ASCII: not worth telling apart. */
function hasOtherCase(unit: number): boolean {
  if (unit <= 0x7f) return false;
  const letter = String.fromCharCode(unit);
  return letter.toLowerCase() !== letter.toUpperCase();
}

/** The units of a class, or null where they are many. */
function unitsOf(content: string): Units {
  const units: number[] = [];
  for (const [, from, to] of content.matchAll(/(\\.|[^\\])(?:-(\\.|[^\\]))?/gs)) {
    const first = unitOf(from as string);
    const last = to === undefined ? first : unitOf(to);
    if (first === null || last === null || last - first > MOST_UNITS) return null;
    for (let unit = first; unit <= last; unit++) units.push(unit);
  }
  return units.length > MOST_UNITS ? null : units;
}

/** The unit that a class has in one place, or null for an escape that is several or is written by number. */
function unitOf(written: string): number | null {
  if (written.length === 1) return written.charCodeAt(0);
  return /[A-Za-z\d]/.test(written[1] as string) ? null : written.charCodeAt(1);
}
