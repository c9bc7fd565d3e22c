import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";

/** The text of a notice, and the codes of those whose data are concerned, in the order of the taxonomy. */
export type Row = readonly [text: string, codes: string];

export function read(text: string, title = "個人情報の漏えいに関するお詫びとお知らせ"): string[] {
  const [notice] = parseDocument(`${title}\n\n${text}\n`).notices;
  return (notice?.subjects ?? []).map(({ code }) => code);
}

/** Tests that every text names its groups. */
export function readSubjectsIn(title: string, rows: readonly Row[]): void {
  describe(title, () => {
    it.each(rows)("%s", (text, codes) => {
      expect(read(text).join(" ")).toBe(codes);
    });
  });
}
