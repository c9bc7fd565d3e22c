import { parseAtomFeed } from "feedsmith";
import { XmlDocument } from "libxml2-wasm";
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
  return { entries, xml: toAtom({ ...feed, modifiedAt, entries, withdrawn: [] }, locale) };
}

const namespaces = { atom: "http://www.w3.org/2005/Atom" };

test("the feed is well-formed XML with what RFC 4287 requires, once each", () => {
  for (const locale of ["ja", "en"] as const) {
    const document = XmlDocument.fromString(makeFeed(locale).xml);
    try {
      for (const path of ["/atom:feed", ...Array.from({ length: 39 }, (_, at) => `/atom:feed/atom:entry[${at + 1}]`)]) {
        for (const name of ["id", "title", "updated"]) {
          expect(document.root.find(`${path}/atom:${name}`, namespaces).length, `${path} ${name}`).toBe(1);
        }
        expect(document.root.find(`${path}/atom:link[@rel='alternate'][@type='text/html']`, namespaces).length).toBe(1);
      }
      expect(document.root.find("/atom:feed/atom:author/atom:name", namespaces).length).toBe(1);
      expect(document.root.find("/atom:feed/atom:link[@rel='self']", namespaces).length).toBe(1);
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
