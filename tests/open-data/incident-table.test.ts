import { execFileSync } from "node:child_process";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { getCatalogVersion } from "../../lib/catalog/queries/version";
import { CSV_BOM } from "../../lib/open-data/csv";
import {
  incidentColumns,
  incidentListAsJson,
  incidentTable,
  readIncidentListRequest,
} from "../../lib/open-data/incident-list";
import { tableMetadata, tableText } from "../../lib/open-data/table-formats";
import { withSeededCatalog } from "./seeded";

/** What Python's own reader of CSV makes of it; null where there is no Python. */
function readWithPython(csv: string): string[][] | null {
  const program =
    "import csv, io, json, sys\ntext = io.TextIOWrapper(sys.stdin.buffer, encoding='utf-8', newline='')\nprint(json.dumps(list(csv.reader(text, strict=True))))";
  try {
    return JSON.parse(execFileSync("python3", ["-c", program], { input: csv, encoding: "utf8", maxBuffer: 1e8 }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

const neutral = (text: string) => (/^\s*[=+\-@＝＋－＠]|^[\t\r]/.test(text) ? `'${text}` : text);

describe("the table of incidents", () => {
  withSeededCatalog();
  const tableOf = (query: string) =>
    [...tableText(incidentTable(readIncidentListRequest(new URLSearchParams(query))), "ja")].join("");

  test("holds the rows of the JSON list, read by other programs", () => {
    for (const query of [
      "",
      "cause=misdelivery",
      "data=email&sort=largest",
      "affected_min=1000",
      "kind=hospital&cause=theft",
    ]) {
      const csv = tableOf(query);
      expect(csv.startsWith(CSV_BOM)).toBe(true);
      const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
      const list = incidentListAsJson(
        readIncidentListRequest(new URLSearchParams(`${query}&limit=500`)),
        "/incidents.json",
        "ja",
      );
      expect(rows.length).toBe(list.total);
      expect(rows.map(({ slug }) => slug)).toEqual(list.data.map(({ slug }) => slug));
      for (const [at, row] of rows.entries()) {
        const incident = list.data[at];
        expect(row.title).toBe(neutral(incident?.title ?? ""));
        expect(row.affected).toBe(incident?.affected ? String(incident.affected.value) : "");
        expect(row.affected_unit).toBe(incident?.affected?.unit ?? "");
        expect(row.affected_data).toBe(incident?.affectedData.join("; "));
      }
      const python = readWithPython(csv.slice(1));
      if (python) expect(python).toEqual(parse(csv, { bom: true }));
    }
  });

  test("is described by its metadata: every column, the filter, the date and the version", () => {
    const metadata = tableMetadata(
      incidentTable(readIncidentListRequest(new URLSearchParams("cause=loss&page=3"))),
      "ja",
    );
    const [header = ""] = tableOf("cause=loss").slice(1).split("\r\n");
    expect(metadata.tableSchema.columns.map(({ name }) => name)).toEqual(header.split(","));
    expect(metadata.url).toBe("https://example.org/incidents.csv?cause=loss");
    expect(metadata["dc:title"]).toContainEqual({
      "@value": "原因が「紛失・置き忘れ・誤廃棄」の事案",
      "@language": "ja",
    });
    expect(metadata["schema:version"]).toBe(getCatalogVersion().version);
    expect(metadata["dc:modified"]).toMatchObject({ "@value": "2026-01-02T03:04:05.678Z" });
    expect(metadata["schema:size"]).toBe(tableOf("cause=loss").trimEnd().split("\r\n").length - 1);
  });

  test("names the organizations and the search that it was asked for", () => {
    const request = readIncidentListRequest(new URLSearchParams("q=LINE&organization=line-yafu"));
    const [title] = tableMetadata(incidentTable(request), "ja")["dc:title"];
    expect(title?.["@value"]).toBe("「LINE」の検索結果: 組織が「LINEヤフー株式会社」の事案");
    expect(incidentListAsJson(request, "/incidents.json", "ja").filter).toMatchObject({
      query: "q=LINE&organization=line-yafu",
    });
  });

  test("has words in both languages for every column", () => {
    for (const { name, words } of incidentColumns) {
      for (const text of [words.label.ja, words.label.en, words.definition.ja, words.definition.en])
        expect(text, name).not.toBe("");
    }
    expect(new Set(incidentColumns.map(({ name }) => name)).size).toBe(incidentColumns.length);
  });
});
