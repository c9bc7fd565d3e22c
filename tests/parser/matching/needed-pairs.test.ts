import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { LetterPairs, type NeedSteps, stepsOf } from "@/lib/parser/matching/letter-pairs";
import { matchesOf } from "@/lib/parser/matching/matches";
import { neededPairs } from "@/lib/parser/matching/needed-pairs";
import { readText } from "@/lib/parser/source";

const pairs = new LetterPairs();

function mayMeet(text: string, steps: NeedSteps): boolean {
  pairs.read(text);
  return pairs.meet(steps).length > 0;
}

const mayMatch = (pattern: RegExp, text: string) => mayMeet(text, stepsOf([neededPairs(pattern.source)]));

const positionsOf = (matches: Iterable<RegExpExecArray>) => [...matches].map((match) => [match.index, match[0]]);

describe("what a pattern needs", () => {
  it.each([
    [/誤送信/, "誤って送信した", false],
    [/誤送信/, "送信を誤送信と", true],
    [/誤って[^。]{0,20}送信/, "誤って配布した。送付", false],
    [/誤って[^。]{0,20}送信/, "送信した。誤って", true],
    [/紛失|盗難/, "紛争と難", false],
    [/紛失|盗難/, "盗難に", true],
    [/書類(?:等|など)?を紛失/, "書類等の紛失", false],
    [/書類(?:等|など)?を紛失/, "書類などを紛失", true],
    [/書類(?:等|など)?を紛失/, "書類を紛失", true],
    [/[一二三]件/, "四件", false],
    [/\d件/, "2件", true],
    [/流(?!布)出/, "流布、出", false],
    [/(?<=漏えい)し/, "紛失し", false],
    [/(?<!漏えい)し/, "紛失し", true],
    [/(?:再)+委託/, "委託", false],
    [/(?:再)*委託/, "委託", true],
    [/Bcc/, "BCC", true],
    [/あ?/, "", true],
    [/(い?)う\1え/, "うえ", true],
    [/[^あ]う/, "いえ", false],
    [/[\s-]あ/, "うあ", true],
  ])("%s in %s: %s", (pattern, text, expected) => expect(mayMatch(pattern, text)).toBe(expected));
});

/** Every pattern among the values that a file exports, however deep. */
function patternsIn(value: unknown): RegExp[] {
  if (value instanceof RegExp) return [value];
  if (value === null || typeof value !== "object") return [];
  return [...(Symbol.iterator in value ? (value as Iterable<unknown>) : Object.values(value))].flatMap(patternsIn);
}

async function vocabulary(): Promise<RegExp[]> {
  const folder = new URL("../../../lib/parser/vocabulary/", import.meta.url);
  const files = await Promise.all(readdirSync(folder).map((file) => import(new URL(file, folder).href)));
  return files.flatMap((file) => Object.values(file).flatMap(patternsIn));
}

function textsIn(folder: URL): string[] {
  return readdirSync(folder)
    .filter((name) => !name.endsWith(".json"))
    .map((name) => readText(readFileSync(new URL(name, folder), "utf8")).normalize("NFKC"));
}

/** Around a match only what it needs is left: the fewer letters, the more a wrong need would show. */
const REACH = 40;
const MOST_PLACES = 20;

test("every place where a pattern of the vocabulary matches a notice holds what it needs", async () => {
  const cases = textsIn(new URL("../../golden/cases/", import.meta.url));
  const text = [...textsIn(new URL("../../../seeds/", import.meta.url)), ...cases].join("\n").slice(0, 150_000);
  const patterns = await vocabulary();
  let held = 0;
  for (const pattern of patterns) {
    const steps = stepsOf([neededPairs(pattern.source)]);
    const everywhere = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/g, "")}g`);
    for (const match of [...text.matchAll(everywhere)].slice(0, MOST_PLACES)) {
      const place = text.slice(Math.max(0, match.index - REACH), match.index + match[0].length + REACH);
      if (place.search(everywhere) < 0) continue;
      held++;
      if (!mayMeet(place, steps)) expect.unreachable(`${pattern} needs what 「${place}」 lacks`);
    }
  }
  expect(patterns.length).toBeGreaterThan(800);
  expect(held).toBeGreaterThan(5_000);
});

const letter = fc.constantFrom(..."あいうえかきaAbk\n-0");
const atom = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: letter, minLength: 1, maxLength: 3 }) },
  fc.constantFrom("[あい]", "[あ-う]", "[^あ]", "[a-z]", "\\d", "\\S", ".", "[-\\]え]", "\\u3042", "^", "$", "\\b"),
);
const pattern = fc.letrec<{ part: string; choice: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    atom,
    fc.tuple(atom, fc.constantFrom("?", "{2}", "{0,2}", "{1,3}?")).map(([one, sign]) => `(?:${one})${sign}`),
    fc
      .tuple(fc.constantFrom("(?:", "(", "(?=", "(?!", "(?<=", "(?<!", "(?<name>"), tie("choice"))
      .map(([opening, inner]) => `${opening}${inner})`),
    fc.tuple(tie("choice"), fc.constantFrom("?", "{2}", "{0,3}")).map(([inner, sign]) => `(?:${inner})${sign}`),
    fc.tuple(tie("part"), tie("part")).map(([one, other]) => one + other),
  ),
  choice: fc.array(tie("part"), { minLength: 1, maxLength: 3 }).map((ways) => ways.join("|")),
})).choice;

/** So long that its pairs of letters are looked through, with letters that no invented pattern has. */
const FILL = "ん".repeat(100);

test("a long text is searched as if it had not been looked through before", () => {
  const isValid = (source: string) => {
    try {
      return new RegExp(source) instanceof RegExp;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(
      pattern.filter(isValid),
      fc.constantFrom("g", "gi", "gm", "gs"),
      fc.string({ unit: letter, maxLength: 12 }),
      (source, flags, words) => {
        const text = FILL + words + FILL;
        const made = new RegExp(source, flags);
        expect(positionsOf(matchesOf(text, made))).toEqual(positionsOf(text.matchAll(made)));
      },
    ),
    { numRuns: 5_000 },
  );
});
