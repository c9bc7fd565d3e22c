import { describe, expect, it } from "vitest";
import { drawable, fontsFor } from "@/lib/social-image/fonts";
import { readCoverage } from "@/lib/social-image/woff-coverage";

describe("the fonts of the images", () => {
  const text = "髙島屋 ㈱あおば商会 ﾃｽﾄ 【お詫び】第2報〜最大12,345人のe-mail・氏名(約5%)「①」№ ABCxyz";

  it("have what names and titles are written with", () => {
    expect(drawable(text)).toBe(text);
    const covered = new Set(fontsFor({ regular: text, bold: "" }).flatMap(({ data }) => [...readCoverage(data)]));
    expect([...text].filter((character) => !covered.has(character.codePointAt(0) ?? 0))).toEqual([]);
  });

  it("are those alone that a text needs, in the weight that it needs them in", () => {
    const weightsFor = (regular: string, bold: string) => fontsFor({ regular, bold }).map(({ weight }) => weight);
    expect(weightsFor("あ", "あ")).toEqual([400, 700]);
    expect(weightsFor("あああ", "")).toEqual([400]);
    expect(weightsFor("", "あ")).toEqual([700]);
    expect(weightsFor("", "")).toEqual([]);
  });

  it("draw a geta for what they do not have, so that nothing is asked of the network", () => {
    expect(drawable("漏えい🚨について 안녕")).toBe("漏えい〓について 〓〓");
  });

  it("join what was written with combining marks", () => {
    expect(drawable("か\u3099")).toBe("が");
  });
});
