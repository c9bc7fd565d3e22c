/** What becomes of addresses whose incident changed, was withdrawn, or became another. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseAtomFeed } from "feedsmith";
import { expect, onTestFinished, test, vi } from "vitest";
import { importPaths } from "../../lib/catalog/import";
import { storeDocument, withdrawDocument } from "../../lib/catalog/import-document";
import { mergeIncidents } from "../../lib/catalog/incident-store";
import type { SqliteDatabase } from "../../lib/db";
import { formats, readDataAddress } from "../../lib/open-data/addresses";
import { answerData } from "../../lib/open-data/answer";
import { problemSchema } from "../../lib/open-data/problem";
import { changeReasons } from "../../lib/open-data/vocabularies";
import { PARSER_VERSION, parseDocument } from "../../lib/parser";
import { decodeDocument } from "../../lib/parser/source";
import { getReader } from "../../lib/search/readings";
import { makeNotice } from "../catalog/notices";
import { makeCatalog, storeNotices } from "../catalog/temporary-catalog";

/** A catalog that the queries find as the one of the environment. */
function openCatalog(): SqliteDatabase {
  const db = makeCatalog();
  const before = process.env.DATABASE_URL;
  process.env.DATABASE_URL = `file:${db.name}`;
  onTestFinished(() => {
    if (before === undefined) delete process.env.DATABASE_URL;
    else process.env.DATABASE_URL = before;
  });
  return db;
}

function ask(path: string): Response {
  const url = new URL(path, "https://example.org");
  const address = readDataAddress(url.pathname, null);
  if (!address) throw new Error(`${path} is no address of data`);
  return answerData(new Request(url), address, url.searchParams);
}

const makeContext = async () => ({ now: "2026-05-01T00:00:00.000Z", parserVersion: "test", read: getReader() });
const slugOf = (db: SqliteDatabase, reference: string) =>
  String(db.prepare('SELECT slug FROM "Incident" WHERE reference = ?').pluck().get(reference));

test("a withdrawn incident leaves a tombstone with the reason in every format, and is in no list", async () => {
  const db = openCatalog();
  await storeNotices(db, "a.txt", [makeNotice({ reference: "2026-001" })]);
  const slug = slugOf(db, "2026-001");
  const feed = async () => parseAtomFeed(await ask("/incidents.atom").text());
  const before = (await feed()).updated ?? "";
  withdrawDocument(db, "a.txt", await makeContext());
  const withdrawn = { at: "2026-05-01T00:00:00.000Z", reason: "the file a.txt is gone" };
  for (const { ending } of formats.incident) expect(ask(`/incidents/${slug}.${ending}`).status, ending).toBe(410);
  for (const ending of ["json", "veris.json", "jsonld"]) {
    const response = ask(`/incidents/${slug}.${ending}`);
    expect(response.headers.get("Content-Type")).toMatch(/^application\/problem\+json/);
    const problem = await response.json();
    expect(problem).toMatchObject({ slug, withdrawn, url: expect.stringMatching(`/incidents/${slug}$`) });
    expect(problem.changes).toMatchObject([{ at: withdrawn.at, reason: "withdrawn", before: expect.any(String) }]);
    expect(problemSchema.parse(problem)).toEqual(problem);
  }
  expect(await ask(`/incidents/${slug}.txt`).text()).toContain(`withdrawn: ${withdrawn.at} ${withdrawn.reason}`);
  const { objects } = await ask(`/incidents/${slug}.stix.json`).json();
  const revoked = objects.filter((object: { revoked?: boolean }) => object.revoked);
  expect(revoked.map(({ type, modified }: Record<string, string>) => [type, modified])).toEqual([
    ["incident", withdrawn.at],
    ["report", withdrawn.at],
  ]);
  expect(await ask("/incidents.json").json()).toMatchObject({ data: [], total: 0 });
  expect((await ask("/incidents.csv").text()).trimEnd().split("\r\n")).toHaveLength(1);
  expect((await feed()).updated).toBe(withdrawn.at);
  expect(withdrawn.at > before).toBe(true);
  expect(await ask("/incidents.atom?cause=loss").text()).toContain(
    `<at:deleted-entry ref="tag:localhost,2026:incidents/${slug}" when="${withdrawn.at}"><at:comment>${withdrawn.reason}</at:comment></at:deleted-entry>`,
  );
  const [told] = parseAtomFeed(await ask("/incidents.changed.atom").text()).entries ?? [];
  expect([told?.id, told?.updated]).toEqual([
    `tag:localhost,2026:incidents/${slug}/changes/${withdrawn.at}`,
    withdrawn.at,
  ]);
});

test("a text that a newer parser reads otherwise is told as read anew, in the history and in the feed", async () => {
  const db = openCatalog();
  const path = "seeds/001_abec9fac7af444ce.txt";
  const bytes = readFileSync(path);
  const { notices } = parseDocument(decodeDocument(bytes));
  const old = notices.map((notice) => ({ ...notice, affected: null, outcome: null }));
  const document = { path, bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
  storeDocument(db, document, old, { ...(await makeContext()), parserVersion: "0.0.1" });
  await importPaths(db, [path], { now: () => new Date("2026-06-01T00:00:00Z") });
  const [slug] = db.prepare('SELECT slug FROM "Incident"').pluck().all() as string[];
  const { changes, facts, notices: reports } = await ask(`/incidents/${slug}.json`).json();
  expect(changes.map(({ reason, field, before }: Record<string, unknown>) => [reason, field, before])).toEqual(
    expect.arrayContaining([
      ["reparsed", "affected", []],
      ["reparsed", "outcome", []],
    ]),
  );
  for (const change of changes) {
    expect(change).toMatchObject({ at: "2026-06-01T00:00:00.000Z", parserVersion: PARSER_VERSION, report: 1 });
  }
  expect(facts.affected.value).toBe(notices[0]?.affected?.value);
  expect(reports[0].parserVersion).toBe(PARSER_VERSION);
  const feed = await ask("/incidents.changed.atom").text();
  expect(feed).toContain(changeReasons.reparsed.label.ja);
  expect(parseAtomFeed(feed).entries).toHaveLength(1);
});

test("an incident that became another leads to it", async () => {
  const db = openCatalog();
  await storeNotices(db, "a.txt", [makeNotice({ reference: "2026-001" })]);
  await storeNotices(db, "b.txt", [makeNotice({ reference: "2026-002", organization: "別の会社" })]);
  const ids = db.prepare('SELECT id FROM "Incident" ORDER BY id').pluck().all() as [number, number];
  const [from, into] = [slugOf(db, "2026-001"), slugOf(db, "2026-002")];
  mergeIncidents(db, ids[0], ids[1], await makeContext());
  const response = ask(`/incidents/${from}.stix.json`);
  expect([response.status, response.headers.get("Location")]).toEqual([
    308,
    expect.stringMatching(new RegExp(`/incidents/${into}\\.stix\\.json$`)),
  ]);
});

test("what is new and what changed are fed apart, each change with an id of its own that stays", async () => {
  const db = openCatalog();
  const notice = makeNotice({ reference: "2026-001", causes: ["loss"] });
  await storeNotices(db, "a.txt", [notice]);
  const entries = async (path: string) => parseAtomFeed(await ask(path).text()).entries ?? [];
  expect(await entries("/incidents.atom")).toHaveLength(1);
  expect(await entries("/incidents.changed.atom")).toHaveLength(0);

  await storeNotices(db, "a.txt", [{ ...notice, title: "訂正した表題" }], { text: "another text" });
  const [changed] = await entries("/incidents.changed.atom?cause=loss");
  expect(changed?.id).toMatch(/^tag:localhost,2026:incidents\/2026-001-[a-z-]+\/changes\/2026-/);
  expect(JSON.stringify(changed)).toContain("訂正した表題");
  expect((await entries("/incidents.changed.atom?cause=loss"))[0]?.id).toBe(changed?.id);
  expect(await entries("/incidents.changed.atom?cause=theft")).toHaveLength(0);
  const [added] = await entries("/incidents.atom");
  expect(added?.updated).toBe(added?.published);
});

test("an incident tells its history: when it was added and changed, and what changed why", async () => {
  const db = openCatalog();
  const notice = makeNotice({ reference: "2026-001" });
  await storeNotices(db, "a.txt", [notice]);
  await storeNotices(db, "a.txt", [{ ...notice, title: "訂正した表題" }], { text: "another text" });
  const incident = await ask(`/incidents/${slugOf(db, "2026-001")}.json`).json();
  expect(incident.modifiedAt > incident.addedAt).toBe(true);
  expect(incident.changes).toMatchObject([
    {
      at: incident.modifiedAt,
      reason: "corrected",
      field: "title",
      before: notice.title,
      after: "訂正した表題",
      report: 1,
    },
  ]);
});

test("an answer that tells a span of time from today is another on the next day", async () => {
  const db = openCatalog();
  await storeNotices(db, "a.txt", [
    makeNotice({ organization: "りんご大学", title: "名簿の紛失", disclosed: "2023-06-10" }),
  ]);
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const askOn = (day: string, path: string) => {
    vi.setSystemTime(new Date(`${day}T12:00:00+09:00`));
    const { headers } = ask(path);
    return { mark: headers.get("ETag"), modified: headers.get("Last-Modified") };
  };
  const incidentsOn = async (day: string, path: string) => {
    vi.setSystemTime(new Date(`${day}T12:00:00+09:00`));
    return ((await ask(path).json()) as { incidents: number }).incidents;
  };
  const relative = `/charts/causes.json?q=${encodeURIComponent("紛失 今月")}`;
  const [first, second] = [askOn("2023-06-30", relative), askOn("2023-07-01", relative)];
  expect(first.mark).not.toBe(second.mark);
  expect(first.modified).toBeNull();
  expect(await incidentsOn("2023-06-30", relative)).toBe(1);
  expect(await incidentsOn("2023-07-01", relative)).toBe(0);
  const against = `/charts/causes.json?against=${encodeURIComponent(`q=${encodeURIComponent("紛失 今月")}`)}`;
  expect(askOn("2023-06-30", against).mark).not.toBe(askOn("2023-07-01", against).mark);
  const plain = `/charts/causes.json?q=${encodeURIComponent("紛失")}`;
  expect(askOn("2023-06-30", plain).mark).toBe(askOn("2023-07-01", plain).mark);
});
