import { describe, expect, it } from "vitest";
import { cite } from "@/lib/citation/cite";
import { dayInJapan } from "@/lib/japan-day";

const incident = {
  slug: "2023-464-aoba",
  organization: "株式会社あおば商会",
  title: "R&D部門の書類_紛失について",
  published: { value: "2023-10-09T15:00" },
  url: "https://example.org/incidents/2023-464-aoba",
  accessed: "2026-11-26",
};

describe("citing an incident", () => {
  it("gives each style whole", () => {
    expect(cite(incident)).toEqual({
      japanese:
        "株式会社あおば商会. “R&D部門の書類_紛失について”. 開示録. 2023-10-09公表. https://example.org/incidents/2023-464-aoba, (参照 2026-11-26).",
      apa: "株式会社あおば商会. (2023, October 9). R&D部門の書類_紛失について. Kaijiroku [開示録]. Retrieved November 26, 2026, from https://example.org/incidents/2023-464-aoba",
      bibtex: `@misc{kaijiroku-2023-464-aoba,
  author = {{株式会社あおば商会}},
  title = {{R\\&D部門の書類\\_紛失について}},
  howpublished = {開示録},
  year = {2023},
  month = {10},
  day = {9},
  url = {https://example.org/incidents/2023-464-aoba},
  urldate = {2026-11-26},
  language = {japanese}
}`,
    });
  });

  it.each([
    ["2023", "(2023).", "2023公表", "year = {2023},\n  url"],
    ["2023-10", "(2023, October).", "2023-10公表", "month = {10},\n  url"],
  ])("says no more of the date than is known: %s", (value, apa, japanese, bibtex) => {
    const cited = cite({ ...incident, published: { value } });
    expect(cited.apa).toContain(apa);
    expect(cited.japanese).toContain(`${japanese}.`);
    expect(cited.bibtex).toContain(bibtex);
  });

  it("begins with the title where nobody discloses, and is undated where no date is stated", () => {
    const cited = cite({ ...incident, organization: null, published: null });
    expect(cited.japanese).toMatch(/^“R&D部門の書類_紛失について”\. 開示録\. https/);
    expect(cited.apa).toMatch(/^R&D部門の書類_紛失について\. \(n\.d\.\)\. Kaijiroku/);
    expect(cited.bibtex).not.toMatch(/author|year/);
  });

  it("takes the day of Japan", () => {
    expect(dayInJapan(new Date("2026-11-25T15:30:00Z"))).toBe("2026-11-26");
  });
});
