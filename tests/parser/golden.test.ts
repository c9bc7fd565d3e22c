/**
 * The golden notices: all seeds and every case. What still differs from the expectations is written down in
 * known-differences.json, which must be true in both directions: a new difference fails, and so does one that
 * is listed but no longer there. `npm run quality -- --write-known` rewrites it after a change was judged.
 */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { valuesOf } from "@/lib/parser/explain";
import { goldenBlind, goldenCases, goldenOpened, goldenSeeds } from "@/lib/quality/golden";
import { differencesOf, measure } from "@/lib/quality/measure";

const golden = "tests/golden";
const known = JSON.parse(readFileSync(`${golden}/known-differences.json`, "utf8")) as Record<string, string[]>;
const seeds = measure(goldenSeeds(golden, "seeds"));
const cases = measure(goldenCases(golden));
const measured = [...seeds, ...cases];

describe("golden notices", () => {
  it("are the 41 notices of the seeds and at least 60 cases", () => {
    expect(seeds).toHaveLength(41);
    expect(cases.length).toBeGreaterThanOrEqual(60);
  });

  it.each(measured.map((notice) => [notice.id, notice] as const))("%s reads as expected", (id, notice) => {
    expect(notice.notice, "the notice is found").toBeDefined();
    expect(differencesOf(notice)).toEqual(known[id] ?? []);
  });

  it.each(measured.map((notice) => [notice.id, notice] as const))(
    "%s: every value shows its exact words",
    (_, { notice }) => {
      if (!notice) throw new Error("no notice");
      for (const { field, value, finding } of valuesOf(notice)) {
        for (const { start, end, text } of finding.evidence) expect(notice.body.slice(start, end)).toBe(text);
        const needsNoWords =
          value.startsWith("unknown") || value === "false" || (field === "sequence" && finding.basis === "inferred");
        if (!needsNoWords) expect(finding.evidence, `${field} ${value}`).not.toHaveLength(0);
      }
    },
  );

  it("show their exact words and have one primary cause, those of the sets to learn from, too", () => {
    const sets = measure([...goldenOpened(golden), ...goldenBlind(golden)]);
    expect(sets.length).toBeGreaterThanOrEqual(450);
    for (const { id, notice } of sets) {
      expect(
        notice?.causes.filter(({ primary }) => primary),
        id,
      ).toHaveLength(1);
      for (const { field, finding } of notice ? valuesOf(notice) : [])
        for (const { start, end, text } of finding.evidence)
          expect(notice?.body.slice(start, end), `${id} ${field}`).toBe(text);
    }
  });

  it("quote no words twice for a cause, an outcome, a third party or misuse", () => {
    for (const { id, notice } of measured)
      for (const { field, finding } of notice ? valuesOf(notice) : []) {
        if (!/^(?:causes|outcome|viaThirdParty|secondaryDamage)$/.test(field)) continue;
        const words = finding.evidence.map(({ text }) => text);
        expect(new Set(words).size, `${id} ${field}: ${words.join(" | ")}`).toBe(words.length);
      }
  });

  it("lists no difference of a notice that is not there", () => {
    const ids = new Set(measured.map(({ id }) => id));
    expect(Object.keys(known).filter((id) => !ids.has(id))).toEqual([]);
  });
});
