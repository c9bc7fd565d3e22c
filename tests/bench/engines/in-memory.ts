/** Libraries that index in memory. They are no dependencies of ours, and measured only where they are installed. */
import type { SqliteDatabase } from "../../../lib/db";
import { getAnalyzer } from "../../../lib/search/analysis";
import { type BenchDocument, type BenchQuery, type Engine, facetColumns, readDocuments } from "./engine";

const cut = (text: string): string[] =>
  getAnalyzer()
    .analyze(text)
    .map(({ term }) => term);

type Facts = Pick<BenchDocument, (typeof facetColumns)[number]>;

/** What an engine of words alone needs beside it: the filter and the counts, over its hits. */
class FactTable {
  private readonly byId: Facts[] = [];

  add(id: number, { cause, data, kind, outcome, year }: BenchDocument): void {
    this.byId[id] = { cause, data, kind, outcome, year };
  }

  /** How many of the hits the filter lets through, having counted the facets over those. */
  count(ids: readonly number[], filter: BenchQuery["filter"]): number {
    const counts = new Map<string, number>();
    let total = 0;
    for (const id of ids) {
      const facts = this.byId[id] as Facts;
      if (filter && !this.passes(facts, filter)) continue;
      total += 1;
      for (const name of facetColumns) {
        for (const value of [facts[name]].flat()) counts.set(name + value, (counts.get(name + value) ?? 0) + 1);
      }
    }
    return total;
  }

  private passes(facts: Facts, { column, value }: NonNullable<BenchQuery["filter"]>): boolean {
    return column === "year" ? facts.year >= value : [facts[column]].flat().includes(value);
  }
}

interface MiniSearchIndex {
  add(document: { id: number; title: string; body: string }): void;
  search(words: string, options: object): { id: number }[];
}

/** MiniSearch over our words; null where it is not installed. */
export async function miniSearch(db: SqliteDatabase): Promise<Engine | null> {
  const MiniSearch = (await importIfInstalled("minisearch")) as (new (options: object) => MiniSearchIndex) | null;
  if (MiniSearch === null) return null;
  const index = new MiniSearch({ fields: ["title", "body"], tokenize: cut, processTerm: (term: string) => term });
  const facts = new FactTable();
  for (const document of readDocuments(db)) {
    index.add({ id: document.id, title: document.title, body: document.body });
    facts.add(document.id, document);
  }
  const options = { boost: { title: 8 }, combineWith: "AND", prefix: true };
  return {
    name: "MiniSearch, in process, no marks",
    search: ({ filter, words }) =>
      facts.count(
        index.search(words.join(" "), options).map(({ id }) => id),
        filter,
      ),
  };
}

interface FlexSearchIndex {
  add(id: number, text: string): void;
  search(words: string, options: object): number[];
}

/** FlexSearch over our words; null where it is not installed. */
export async function flexSearch(db: SqliteDatabase): Promise<Engine | null> {
  const FlexSearch = (await importIfInstalled("flexsearch")) as {
    Index: new (options: object) => FlexSearchIndex;
  } | null;
  if (FlexSearch === null) return null;
  const index = new FlexSearch.Index({ tokenize: "strict", encode: cut });
  const facts = new FactTable();
  for (const document of readDocuments(db)) {
    index.add(document.id, `${document.title}\n${document.body}`);
    facts.add(document.id, document);
  }
  return {
    name: "FlexSearch, in process, no marks",
    search: ({ filter, words }) => facts.count(index.search(words.join(" "), { limit: 10_000_000 }), filter),
  };
}

async function importIfInstalled(name: string): Promise<unknown> {
  try {
    return ((await import(name)) as { default: unknown }).default;
  } catch {
    return null;
  }
}
