import { describe, expect, test } from "vitest";
import { preferredType } from "../../lib/open-data/accept";
import { dataPath, isNegotiated, readDataAddress } from "../../lib/open-data/addresses";

const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

describe("the format that an address asks for", () => {
  test.each([
    ["/incidents.csv", null, "ja", "incidents", null, "csv"],
    ["/en/incidents.changed.atom", null, "en", "incidents", null, "changed.atom"],
    ["/incidents/2023-464-line-yafu.veris.json", null, "ja", "incident", "2023-464-line-yafu", "veris.json"],
    ["/en/organizations/peatix.json", BROWSER, "en", "organization", "peatix", "json"],
    ["/", "application/json", "ja", "incidents", null, "json"],
    ["/en", "text/csv", "en", "incidents", null, "csv"],
    ["/incidents", "application/atom+xml, text/html;q=0.5", "ja", "incidents", null, "atom"],
    ["/incidents/a-b", "text/plain", "ja", "incident", "a-b", "txt"],
    ["/statistics", "text/csv", "ja", "statistics", null, "csv"],
    ["/en/charts/data-pairs.csv", null, "en", "chart", "data-pairs", "csv"],
    ["/charts/causes", "application/json", "ja", "chart", "causes", "json"],
    ["/data-types/date_of_birth", "application/json", "ja", "dataType", "date_of_birth", "json"],
    ["/en/compare", "application/json", "en", "comparison", null, "json"],
    ["/organizations/peatix.changed.atom", null, "ja", "organization", "peatix", "changed.atom"],
    ["/incidents/a-b", "application/stix+json", "ja", "incident", "a-b", "stix.json"],
  ])("%s with Accept: %s", (path, accept, locale, resource, slug, ending) => {
    const address = readDataAddress(path, accept);
    expect(address).toMatchObject({ locale, resource, slug, format: { ending } });
  });

  test.each([
    ["/", BROWSER],
    ["/incidents", "*/*"],
    ["/incidents", null],
    ["/incidents", "image/png"],
    ["/incidents/a-b", "text/html, application/json"],
    ["/incidents.xls", null],
    ["/incidents/a-b/reading", "application/json"],
    ["/about", "application/json"],
    ["/about.json", null],
    ["/.json", null],
    ["/causes.atom", null],
    ["/statistics/causes.csv", "application/json"],
    ["/incidents/a-b/reading.json", null],
  ])("%s with Accept: %s is a page or nothing", (path, accept) => {
    expect(readDataAddress(path, accept)).toBeNull();
  });

  test.each([
    ["/", true],
    ["/en/incidents", true],
    ["/causes/loss", true],
    ["/incidents.json", false],
    ["/statistics/causes", false],
    ["/charts/causes", true],
    ["/about", false],
  ])("whether %s is negotiated: %s", (path, expected) => {
    expect(isNegotiated(path)).toBe(expected);
  });

  test("a page's address and an ending make that of its data", () => {
    expect(dataPath("/", "csv", "ja")).toBe("/incidents.csv");
    expect(dataPath("/incidents?cause=loss&page=2", "json", "en")).toBe("/en/incidents.json?cause=loss&page=2");
    expect(dataPath("/organizations/peatix", "json", "ja")).toBe("/organizations/peatix.json");
  });
});

describe("what an Accept header likes best", () => {
  const offered = ["text/html", "application/json", "text/csv"];
  test.each([
    [null, "text/html"],
    ["", "text/html"],
    ["*/*", "text/html"],
    ["application/*", "application/json"],
    ["text/*;q=0.3, application/json;q=0.2", "text/html"],
    ["text/html;q=0, */*", "application/json"],
    ["text/csv;q=0.9, application/json;q=0.8", "text/csv"],
    ["TEXT/CSV", "text/csv"],
    ["image/png", null],
    ["text/html;q=0", null],
    ["text/html;q=nonsense", null],
  ])("%s", (accept, best) => {
    expect(preferredType(accept, offered)).toBe(best);
  });
});
