import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";

/** The text of a notice, the codes that it says got out, the codes that it excludes. */
export type Row = readonly [text: string, affected: string, excluded: string];

export function read(text: string): { affected: string; excluded: string } {
  const [notice] = parseDocument(`個人情報の漏えいに関するお詫びとお知らせ\n\n${text}\n`).notices;
  const codes = (status: string) =>
    (notice?.dataTypes ?? [])
      .filter((type) => type.status === status)
      .map(({ code }) => code)
      .sort()
      .join(" ");
  return { affected: codes("affected"), excluded: codes("excluded") };
}

const sorted = (codes: string) => codes.split(" ").sort().join(" ");

/** Tests that every text gives its codes. */
export function readDataTypesIn(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows)("%s", (text, affected, excluded) => {
      expect(read(text)).toEqual({ affected: sorted(affected), excluded: sorted(excluded) });
    });
  });
}
