import { readdirSync } from "node:fs";
import { XmlDocument } from "libxml2-wasm";
import { describe, expect, test } from "vitest";
import { countDatedPaths, listDatedPaths } from "../../lib/catalog/queries/dated-paths";
import { pagePaths } from "../../lib/open-data/addresses";
import { operations } from "../../lib/open-data/api/operations";
import { llmsText, robotsText } from "../../lib/open-data/for-machines";
import { siteMap, siteMapPart } from "../../lib/open-data/sitemap";
import { chartIds } from "../../lib/statistics/charts";
import { causes, codesOf, dataTypes } from "../../lib/taxonomy";
import { withSeededCatalog } from "./seeded";

const namespaces = { s: "http://www.sitemaps.org/schemas/sitemap/0.9", x: "http://www.w3.org/1999/xhtml" };

describe("what machines that read the web look for", () => {
  withSeededCatalog();

  test("the site map has every page in both languages, each with its mirror and the day of its last change", () => {
    const document = XmlDocument.fromString(siteMap());
    try {
      const find = (path: string) => document.root.find(path, namespaces).map((node) => node.content);
      const addresses = find("/s:urlset/s:url/s:loc");
      expect(new Set(addresses).size).toBe(addresses.length);
      const codes = [
        ...codesOf(causes).map((code) => `causes/${code}`),
        ...codesOf(dataTypes).map((code) => `data-types/${code}`),
        ...chartIds.map((chart) => `charts/${chart}`),
      ];
      const lists = ["", "statistics", "causes", "data-types", "suppliers", "organizations", "about", "api"];
      expect(addresses.length).toBe(2 * (countDatedPaths() + lists.length + codes.length));
      expect(addresses).toEqual(
        expect.arrayContaining([...lists, ...codes].map((path) => `https://example.org/${path}`)),
      );
      expect(addresses).toEqual(
        expect.arrayContaining(["https://example.org/", "https://example.org/en/incidents/2023-464-line-yafu"]),
      );
      expect(find("/s:urlset/s:url/s:lastmod").every((moment) => moment === "2026-01-02T03:04:05.678Z")).toBe(true);
      expect(document.root.find("/s:urlset/s:url/x:link[@hreflang='en']", namespaces).length).toBe(addresses.length);
    } finally {
      document.dispose();
    }
    expect(siteMapPart(1)).toBe(siteMap());
    expect(siteMapPart(2)).toBeNull();
  });

  test("its parts hold every page once", () => {
    const all = listDatedPaths(0, 1000).map(({ path }) => path);
    const parts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((part) =>
      listDatedPaths(part * 11, 11).map(({ path }) => path),
    );
    expect(parts).toEqual(all.slice(0, 110));
    expect(new Set(all).size).toBe(countDatedPaths());
  });

  test("every page is there as data, but those that show none", () => {
    const pages = readdirSync("app/(ja)", { recursive: true, encoding: "utf8" }).filter((path) =>
      path.endsWith("page.tsx"),
    );
    const paths = pages.map((path) => `/${path.replace(/\/?page\.tsx$/, "").replace(/\[\w+\]/, "{slug}")}`);
    // Words about the catalog, words about the data, and how a notice was read, which `npm run explain` tells in full.
    const withoutData = ["/about", "/api", "/incidents/{slug}/reading"];
    expect(paths.toSorted()).toEqual([...Object.values(pagePaths), ...withoutData].toSorted());
  });

  test("robots.txt names the site map, llms.txt every operation that can be read", () => {
    expect(robotsText()).toContain("Sitemap: https://example.org/sitemap.xml");
    const text = llmsText();
    for (const { path, method } of operations) if (method === "get") expect(text).toContain(`/api/v1${path}`);
    for (const path of Object.values(pagePaths)) expect(text).toContain(`- ${path.replace("{slug}", "SLUG")}: .json`);
    expect(text).toContain("39 incidents");
  });
});
