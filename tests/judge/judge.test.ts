/** The search answers the judged queries as well as was set as its goal. */
import { beforeAll, describe, expect, it } from "vitest";
import { catalogEngine, type Engine, likeEngine, trigramEngine } from "./engines";
import { buildJudgedCatalog, type JudgedCatalog } from "./judged-catalog";
import { JUDGED_QUERIES, judge, meanOf, readJudgedQueries } from "./judged-queries";

const GOAL = { recall: 0.95, precision: 0.9 };

let catalog: JudgedCatalog;

beforeAll(async () => {
  catalog = await buildJudgedCatalog();
}, 120_000);

const queries = readJudgedQueries(JUDGED_QUERIES);

function measure(engine: Engine) {
  const toSlugs = (ids: readonly string[]) => [...new Set(ids.map((id) => catalog.slugs.get(id) ?? id))];
  return meanOf(
    queries.map((query) => {
      const answers = engine.answer(query.query, query.kind === "typo");
      return judge({ ...query, must: toSlugs(query.must), mustNot: toSlugs(query.mustNot) }, answers);
    }),
  );
}

describe("the judged queries", () => {
  it("are many, of many kinds, about incidents that there are", () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
    const ids = new Set(queries.flatMap(({ must, mustNot }) => [...must, ...mustNot]));
    for (const id of ids) expect(catalog.slugs.get(id), id).toMatch(/^[a-z0-9-]+$/);
  });

  it("are answered as well as the goal, and better than by what SQLite has", () => {
    const own = measure(catalogEngine(catalog.db));
    expect(own.recall).toBeGreaterThanOrEqual(GOAL.recall);
    expect(own.precision).toBeGreaterThanOrEqual(GOAL.precision);
    for (const other of [trigramEngine(catalog.db), likeEngine(catalog.db)]) {
      expect(measure(other).recall, other.name).toBeLessThan(own.recall);
    }
  });
});

describe("judge", () => {
  const query = { query: "x", kind: "word", must: ["a", "b"], mustNot: ["c"] };

  it.each([
    [query, ["a", "b"], 1, 1],
    [query, ["a", "c"], 0.5, 0.5],
    [query, ["z", "a"], 0.5, 1],
    [{ ...query, all: true }, ["z", "a"], 0.5, 0.5],
    [query, [], 0, 0],
    [{ ...query, must: [] }, [], null, 1],
    [
      { ...query, must: Array.from({ length: 30 }, (_, at) => `m${at}`) },
      Array.from({ length: 10 }, (_, at) => `m${at}`),
      1,
      1,
    ],
  ])("%j answered by %j", (judged, answers, recall, precision) => {
    expect(judge(judged, answers)).toEqual({ recall, precision });
  });
});
