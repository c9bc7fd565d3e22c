import { describe, expect, it } from "vitest";
import { wholeWords } from "../../lib/parser/whole-words";

/** The words that are shown for those within the bars. */
function shown(marked: string): string {
  const text = marked.replaceAll("|", "");
  const start = marked.indexOf("|");
  const span = wholeWords(text, { start, end: marked.lastIndexOf("|") - 1 });
  return text.slice(span.start, span.end);
}

describe("what a pattern matched is shown in whole words", () => {
  it.each([
    // a verb goes on to its ending
    ["フィッシングメールが|届い|ているとのご連絡", "届いている"],
    ["対策が|なされておら|ず、外部から", "なされておらず"],
    ["第三者に|不正に持ち出さ|れたことが", "不正に持ち出された"],
    ["外部への|流出を確認|いたしました。", "流出を確認いたしました"],
    ["警察と|連携|して対応", "連携して"],
    // left open, it goes on to its verb
    ["今後も|引き続き調査を|進めてまいります。", "引き続き調査を進めてまいります"],
    ["|漏えいする事案が|発生しました。", "漏えいする事案が発生しました"],
    // a noun is not cut, nor is what stands behind it taken along
    ["個人|情報の漏えい|について", "個人情報の漏えい"],
    ["|ランサムウェア|による攻撃", "ランサムウェア"],
    ["所轄の|警察への被害申告|及び報告", "警察への被害申告"],
    ["上|記民間事業者より|、連絡", "上記民間事業者より"],
    // no particle is left in front
    ["フィッシング等|の被害も確認されておりません|。", "被害も確認されておりません"],
    ["不正プログラムが仕込まれるなど|の被害は確認されていません|。", "被害は確認されていません"],
    // a counter is no beginning
    ["677万件|引き出された事実|が", "引き出された事実"],
    // a sentence ends where it ends
    ["|確認されていません。|また、", "確認されていません。"],
  ])("%s", (marked, words) => {
    expect(shown(marked)).toBe(words);
  });

  it("stays within the text at both of its ends", () => {
    expect(wholeWords("", { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
    expect(shown("|流出|")).toBe("流出");
  });

  it("takes no run of letters along that is no word", () => {
    const text = "漢".repeat(100);
    expect(wholeWords(text, { start: 50, end: 51 })).toEqual({ start: 50, end: 51 });
  });
});
