import { describe, expect, it } from "vitest";
import { causeVocabularies, classifyCauses } from "../../lib/statistics/cause-classes";
import { countCodes } from "../../lib/statistics/code-counts";
import { type CauseCode, causes, codesOf } from "../../lib/taxonomy";
import { collect } from "./incidents";

const counted = (...primary: CauseCode[]) =>
  collect(
    countCodes(codesOf(causes), ({ primaryCause }) => primaryCause),
    primary.map((primaryCause) => ({ primaryCause })),
  );
const withCount = (counts: ReturnType<typeof counted>, vocabulary: "veris" | "jnsa" | "jipdec") =>
  classifyCauses(counts, vocabulary)
    .filter(({ count }) => count > 0)
    .map(({ name, count, ambiguous }) => [name, count, ambiguous]);

describe("causes in the classes of other vocabularies", () => {
  it("gathers the codes of one class", () => {
    expect(withCount(counted("misdelivery", "publishing_error", "ransomware"), "jnsa")).toEqual([
      ["誤操作", 2, 0],
      ["ワーム・ウイルス", 1, 0],
    ]);
    expect(withCount(counted("misdelivery", "loss", "ransomware"), "veris")).toEqual([
      ["error", 2, 0],
      ["malware", 1, 0],
    ]);
  });

  it("counts a cause of two classes once, and says how many that concerns", () => {
    expect(withCount(counted("web_skimming", "malware"), "veris")).toEqual([["malware", 2, 1]]);
    expect(withCount(counted("vulnerability_exploit", "credential_abuse"), "jnsa")).toEqual([["不正アクセス", 2, 1]]);
  });

  it("keeps causes for which the vocabulary has no class, last however many they are", () => {
    expect(withCount(counted("phishing", "phishing", "theft"), "jipdec")).toEqual([
      ["盗難", 1, 0],
      [null, 2, 0],
    ]);
  });

  it("loses and doubles nothing, in any vocabulary", () => {
    const counts = counted(...codesOf(causes), "loss", "phishing");
    for (const vocabulary of causeVocabularies) {
      if (vocabulary === "own") continue;
      const classes = classifyCauses(counts, vocabulary);
      expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(codesOf(causes).length + 2);
      expect(classes.flatMap(({ codes }) => codes).toSorted()).toEqual(codesOf(causes).toSorted());
    }
  });
});
