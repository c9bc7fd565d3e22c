import { expect, it } from "vitest";
import { readDenial } from "@/lib/guidance/denial";
import type { Finding, Notice } from "@/lib/notice";
import type { Investigation } from "@/lib/taxonomy";

const found = (text: string, basis: Finding["basis"] = "stated"): Finding => ({
  basis,
  rule: "test",
  needsReview: null,
  evidence: [{ start: 0, end: text.length, text }],
});

const read = (text: string, investigation: Investigation | null, basis?: Finding["basis"]) => {
  const outcome: Notice["outcome"] = { ...found(text, basis), value: "not_leaked" };
  return readDenial({ outcome, investigation: investigation && { ...found("調査"), value: investigation } });
};

it.each([
  ["漏えいはなかった", "concluded", "found_none"],
  ["漏えいは確認されておりません", "concluded", "found_none"],
  ["漏えいはありません", null, "denied"],
  ["流出は無かったことを確認しており、現時点において被害は報告されておりません", null, "denied"],
  ["流出した形跡は確認されておりません", null, "not_found"],
  ["漏えいは認められず", null, "not_found"],
  ["漏えいした個人情報はございません", null, "denied"],
  ["持ち出されたログイン情報はありません", null, "denied"],
  ["漏えいは検出されておりません", null, "not_found"],
  ["情報の流出は発見されておりません", null, "not_found"],
  ["漏えいは判明しておりません", null, "not_found"],
  ["外部への流出は検知されていません", null, "not_found"],
  ["漏えいは特定されておりません", null, "not_found"],
  ["漏えいした証拠はありません", null, "not_found"],
  ["流出を示す兆候はありません", null, "not_found"],
  ["情報が持ち出された証跡はありません", null, "not_found"],
  ["漏えいの可能性を示すログはありません", null, "not_found"],
  ["漏えいしたという情報はございません", null, "not_found"],
  ["流出は生じていないと考えております", null, "not_found"],
  ["現時点で漏えいした事例はございません", null, "not_found"],
  ["流出は現在のところありません", null, "not_found"],
  ["漏えいはありません", "ongoing", "so_far"],
] as const)("%s, investigation %s: %s", (text, investigation, denial) => {
  expect(read(text, investigation)).toBe(denial);
});

it("goes by the words, also where they were only weighed", () => {
  expect(read("迷惑メールが送信されました", null, "inferred")).toBe("not_found");
  expect(read("漏えいはなかったものと判断した", null, "inferred")).toBe("denied");
});

it("is none where something leaked, or may have", () => {
  expect(readDenial({ outcome: { ...found("流出しました"), value: "confirmed" }, investigation: null })).toBeNull();
  expect(readDenial({ outcome: null, investigation: null })).toBeNull();
});
