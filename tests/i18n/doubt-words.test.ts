import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { describeDoubt } from "@/lib/i18n/doubt-words";
import { parseDocument } from "@/lib/parser";

/** Every reason for doubt anywhere in a value. */
function reasonsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === "needsReview" && typeof inner === "string" ? [inner] : reasonsIn(inner),
  );
}

describe("the reasons for doubt", () => {
  it("that notices give are told in Japanese to readers of Japanese", () => {
    const texts = ["seeds", "tests/golden/cases"].flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(?:txt|md|html)$/.test(name))
        .map((name) => readFileSync(`${folder}/${name}`, "utf8")),
    );
    const reasons = new Set(texts.flatMap((text) => reasonsIn(parseDocument(text))));
    expect(reasons.size).toBeGreaterThan(10);
    expect([...reasons].filter((reason) => describeDoubt(reason, "ja").lang !== "ja")).toEqual([]);
  });

  it("name a rival cause in words", () => {
    expect(describeDoubt("misdelivery is nearly as likely", "ja").text).toBe(
      "「誤送信・誤送付・誤交付・誤配布」も同じくらい考えられる",
    );
    expect(describeDoubt("misdelivery is nearly as likely", "en").text).not.toContain("misdelivery ");
  });

  it("stay English, and are marked so, where they have no translation", () => {
    expect(describeDoubt("the moon was full", "ja")).toEqual({ text: "the moon was full", lang: "en" });
  });
});
