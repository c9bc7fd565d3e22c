import { describe, expect, it } from "vitest";
import { findPassage } from "../../lib/search/highlight/passage";

const text = `${"みどり病院からのお知らせ。".padEnd(150, "本文が続く。")}\n攻撃者はランサムウェアを用いた。`;
const matchOf = (word: string, group: number) => ({
  start: text.indexOf(word),
  end: text.indexOf(word) + word.length,
  group,
  kind: "word" as const,
});
const matches = [matchOf("病院", 0), matchOf("ランサムウェア", 1)];

describe("the passage of words that stand far apart", () => {
  it("is the earliest of equals", () => {
    const passage = findPassage(text, matches);
    expect(text.slice(passage?.start, passage?.end)).toContain("病院");
  });

  it("tells what is not marked beside it already, as in the name of the organization", () => {
    const passage = findPassage(text, matches, new Set([0]));
    expect(text.slice(passage?.start, passage?.end)).toBe("攻撃者はランサムウェアを用いた。");
  });
});
