import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAtomFeed } from "feedsmith";
import { XmlDocument, type XmlElement } from "libxml2-wasm";
import { expect, test } from "vitest";
import { listNewIncidents } from "../../lib/catalog/queries/feeds";
import { getCatalogVersion } from "../../lib/catalog/queries/version";
import { readQuery } from "../../lib/filters";
import { formatCount } from "../../lib/format";
import { toAtom } from "../../lib/open-data/formats/atom";
import { escapeXml } from "../../lib/open-data/formats/xml";
import { withSeededCatalog } from "./seeded";

withSeededCatalog();

function makeFeed(locale: "ja" | "en", search = "") {
  const { query } = readQuery(new URLSearchParams(search));
  const entries = listNewIncidents(query, 50);
  const { modifiedAt } = getCatalogVersion();
  const feed = { kind: "new" as const, subject: "すべての事案", path: "/incidents.atom", pagePath: "/incidents" };
  const withdrawn = [{ slug: "gone", at: "2026-03-01T00:00:00.000Z", reason: "a < b" }];
  return { entries, xml: toAtom({ ...feed, modifiedAt, entries, withdrawn }, locale) };
}

const atom = { atom: "http://www.w3.org/2005/Atom", at: "http://purl.org/atompub/tombstones/1.0" };

/** What the published rules for Atom, which are XPath, say against a feed. */
function faultsOf(xml: string): string[] {
  const rules = XmlDocument.fromString(readFileSync(join(import.meta.dirname, "published/atom/rfc4287.sch"), "utf8"));
  const feed = XmlDocument.fromString(xml);
  try {
    const iso = { iso: "http://purl.oclc.org/dsdl/schematron" };
    const prefixes = { ...atom, xhtml: "http://www.w3.org/1999/xhtml" };
    return elements(rules, "//iso:rule", iso).flatMap((rule) =>
      elements(feed, `//${rule.attr("context")?.value}`, prefixes).flatMap((node) =>
        elements(rule, "iso:assert", iso)
          .filter((assert) => node.find(`self::*[${assert.attr("test")?.value}]`, prefixes).length === 0)
          .map((assert) => `${node.name}: ${assert.content.replace(/\s+/g, " ")}`),
      ),
    );
  } finally {
    feed.dispose();
    rules.dispose();
  }
}

function elements(from: XmlDocument | XmlElement, path: string, prefixes: Record<string, string>): XmlElement[] {
  const root = from instanceof XmlDocument ? from.root : from;
  return root.find(path, prefixes) as XmlElement[];
}

test("the feed holds to the published rules of RFC 4287", () => {
  for (const locale of ["ja", "en"] as const) expect(faultsOf(makeFeed(locale).xml)).toEqual([]);
  const { xml } = makeFeed("ja");
  expect(faultsOf(xml.replace(/<entry><id>.*?<\/id>/, "<entry>"))).toEqual([expect.stringContaining("one atom:id")]);
  expect(faultsOf(xml.replace(/<link rel="license" href="[^"]*"/, '<link rel="license"'))).toHaveLength(1);
});

test("the feed says where it is and what it stands for, in entries of which each is later than the next", () => {
  for (const locale of ["ja", "en"] as const) {
    const document = XmlDocument.fromString(makeFeed(locale).xml);
    try {
      const contents = (path: string) => document.root.find(path, atom).map(({ content }) => content);
      const count = contents("/atom:feed/atom:entry").length;
      expect(count).toBe(39);
      expect(contents("/atom:feed/atom:link[@rel='self']")).toHaveLength(1);
      const page = "atom:link[@rel='alternate'][@type='text/html']";
      expect(document.root.find(`/atom:feed/${page}`, atom)).toHaveLength(1);
      expect(document.root.find(`/atom:feed/atom:entry/${page}`, atom)).toHaveLength(count);
      expect(new Set(contents("//atom:id")).size).toBe(count + 1);
      const moments = contents("/atom:feed/atom:entry/atom:updated");
      expect(moments).toEqual(moments.toSorted().reverse());
      // What is gone counts as well: the feed has changed since the newest entry.
      expect(contents("/atom:feed/atom:updated")).toEqual(["2026-03-01T00:00:00.000Z"]);
      expect(contents("/atom:feed/at:deleted-entry[@ref='tag:example.org,2026:incidents/gone']/at:comment")).toEqual([
        "a < b",
      ]);
      for (const href of contents("//atom:link/@href")) expect(URL.canParse(href), href).toBe(true);
    } finally {
      document.dispose();
    }
  }
});

test("a reader of feeds finds every incident with an id of its own, its figure and the words it came from", () => {
  const { entries, xml } = makeFeed("ja");
  const feed = parseAtomFeed(xml);
  expect(feed.entries?.length).toBe(entries.length);
  expect(new Set(feed.entries?.map(({ id }) => id)).size).toBe(entries.length);
  for (const [at, { incident }] of entries.entries()) {
    const entry = feed.entries?.[at];
    expect(entry?.id).toBe(`tag:example.org,2026:incidents/${incident.row.slug}`);
    expect(entry?.updated).toBe(incident.row.addedAt);
    const content = typeof entry?.content === "string" ? entry.content : (entry?.content?.value ?? "");
    if (incident.row.affected) expect(content).toContain(formatCount(incident.row.affected, "ja"));
    for (const { text } of incident.facts.affected?.evidence ?? []) expect(content).toContain(escapeXml(text));
  }
});

test("text that XML cannot hold is left out, the rest escaped", () => {
  expect(escapeXml("a\u0000\u0008<b>&\"'\uD800𠮷\uFFFF\n")).toBe("a&lt;b&gt;&amp;&quot;&#39;𠮷\n");
});
