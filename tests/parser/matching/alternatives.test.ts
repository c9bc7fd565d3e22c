import { describe, expect, it } from "vitest";
import { matchesOf, occursIn } from "@/lib/parser/matching/matches";
import { alternativesOf } from "@/lib/parser/matching/pattern-tree";

describe("the alternatives of a pattern", () => {
  it.each([
    [/紛失/, ["紛失"]],
    [/紛失|盗難/, ["紛失", "盗難"]],
    [/(?:紛失|盗難)した|誤送信/, ["(?:紛失|盗難)した", "誤送信"]],
    [/[|(]|\||\(|\)/, ["[|(]", "\\|", "\\(", "\\)"]],
    [/[^\]|]あ|い/, ["[^\\]|]あ", "い"]],
    [/(?<!再)委託|(?=漏(?:え|洩))|(?<=誤)送/, ["(?<!再)委託", "(?=漏(?:え|洩))", "(?<=誤)送"]],
    [/紛失|/, ["紛失", ""]],
    [/(紛失)|盗難/, ["(紛失)|盗難"]],
    [/(?<how>紛失|(?:盗|遭)難)|(?:誤送信|誤配)/, ["(?<how>紛失)", "(?<how>(?:盗|遭)難)", "(?:誤送信)", "(?:誤配)"]],
    [/(?:紛|遺)失(?:物|した)/, ["(?:紛|遺)失(?:物|した)"]],
    [/(?:紛|遺)(?:失|難)/, ["(?:紛|遺)(?:失|難)"]],
    [/(?<how>紛失)\k<how>|盗難/, ["(?<how>紛失)\\k<how>|盗難"]],
  ])("of %s", (pattern, alternatives) => expect(alternativesOf(pattern.source)).toEqual(alternatives));
});

describe("in a long text, of which most alternatives match nothing", () => {
  const long = (words: string) => `${"ん".repeat(150)}${words}${"ん".repeat(150)}`;

  it.each([
    ["the first that matches at a place", /書類|書類の紛失|盗難/g, "書類の紛失", ["書類"]],
    ["the order of the text", /盗難|紛失|書類/g, "書類の紛失、盗難、書類", ["書類", "紛失", "盗難", "書類"]],
    ["none overlapping another", /誤送信|信書|書類/g, "誤送信書類", ["誤送信", "書類"]],
    ["none that is not there", /紛失|盗難/g, "紛争と難", []],
  ])("keeps to %s", (_, pattern, words, found) =>
    expect(matchesOf(long(words), pattern).map(([match]) => match)).toEqual(found),
  );

  it.each([
    [/紛失|盗難/, "盗難に", true],
    [/紛失|盗難/, "紛争と難", false],
  ])("%s in %s: %s", (pattern, words, expected) => expect(occursIn(long(words), pattern)).toBe(expected));
});
