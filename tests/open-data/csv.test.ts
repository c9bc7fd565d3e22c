import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CSV_BOM, type CsvValue, csvRecord, csvRecords } from "../../lib/open-data/csv";

describe("a record of a CSV file", () => {
  it.each<[why: string, values: CsvValue[], line: string]>([
    ["plain values stand as they are", ["氏名", 12, true], "氏名,12,true\r\n"],
    ["what is not stated is empty, and zero is not", [null, 0, ""], ",0,\r\n"],
    ["a comma and a line end are quoted", ["a,b", "c\nd"], '"a,b","c\nd"\r\n'],
    ["quotes are doubled", ['「"A"」'], '"「""A""」"\r\n'],
    ["spaces at the ends are kept by quotes", [" a"], '" a"\r\n'],
    ["a formula is shown as text", ["=1+1", "+81", "-x", "@SUM(A1)"], "'=1+1,'+81,'-x,'@SUM(A1)\r\n"],
    ["a formula in full width signs too", ["＝1", "＠a"], "'＝1,'＠a\r\n"],
    ["a formula behind spaces, a tab or a line end too", [" =1", "\t=1", "\rx"], "' =1,'\t=1,\"'\rx\"\r\n"],
    ["a negative number is a number", [-3, "-3"], "-3,'-3\r\n"],
  ])("%s", (_, values, line) => {
    expect(csvRecord(values)).toBe(line);
  });

  it("gives back what was written, for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (texts) => {
        const read = parseRecord(csvRecord(texts));
        expect(read).toHaveLength(texts.length);
        for (const [at, text] of texts.entries()) expect([text, `'${text}`]).toContain(read[at]);
      }),
    );
  });
});

describe("a CSV file", () => {
  it("begins with a byte order mark and its header", () => {
    expect([...csvRecords(["a", "b"], [[1, null]])].join("")).toBe(`${CSV_BOM}a,b\r\n1,\r\n`);
  });
});

/** One record as RFC 4180 reads it. */
function parseRecord(record: string): string[] {
  const fields = [...`,${record.slice(0, -2)}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return fields.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "");
}
