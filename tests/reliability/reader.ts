/** One who reads all over the catalog and holds what it is told against itself. */
import { createHash } from "node:crypto";
import { incidentListSchema } from "../../lib/open-data/schemas/list";
import { causes, codesOf } from "../../lib/taxonomy";
import {
  faultsOfFacets,
  faultsOfIncident,
  faultsOfNotices,
  faultsOfPage,
  faultsOfSearch,
  faultsOfWalk,
  type IncidentPageOfList,
} from "./agreement";

/** Asks for an address of the site, with its query. */
export type Ask = (path: string) => Promise<{ status: number; body: string }>;

/** What many readers know together. */
export interface Shared {
  /** Of incidents that a list has shown, which must have a page from then on; in the order of their coming. */
  slugs: string[];
  /** The same, to be looked up. */
  shown: Set<string>;
  /** What a list gave in one state of the catalog, which any other must give in the same. */
  states: Map<string, string>;
}

export const nothingKnown = (): Shared => ({ slugs: [], shown: new Set(), states: new Map() });

const WORDS = ["会員", "不正アクセス", "紛失", "カード情報", "メール 誤送信"];
const LIMITS = [20, 100, 500];
/** A notice is long, with all that was read from it. */
const NOTICE_LIMITS = [5, 20];

interface Reading {
  ask: Ask;
  shared: Shared;
  pick<T>(list: readonly T[]): T;
}

/** Each reads something, and gives what is amiss in it, as sentences. */
const dataReadings = {
  async list({ ask, shared, pick }: Reading) {
    const { data, total, catalog } = await readList(ask, `/api/v1/incidents?limit=${pick(LIMITS)}`);
    shared.slugs.push(...data.map(({ slug }) => slug).filter((slug) => !shared.shown.has(slug)));
    for (const { slug } of data) shared.shown.add(slug);
    const key = `${catalog.version} ${data.length}`;
    const state = createHash("sha256")
      .update(JSON.stringify([total, data]))
      .digest("hex");
    const known = shared.states.get(key) ?? state;
    shared.states.set(key, state);
    return known === state ? [] : ["one state of the catalog gives two lists"];
  },
  async walk({ ask, pick }: Reading) {
    const pages: IncidentPageOfList[] = [];
    let path: string | null = `/api/v1/incidents?cause=${pick(codesOf(causes))}&limit=${pick(LIMITS)}`;
    while (path !== null) {
      const page: IncidentPageOfList = await readList(ask, path);
      pages.push(page);
      path = page.next === null ? null : page.next.slice(new URL(page.next).origin.length);
    }
    return faultsOfWalk(pages);
  },
  async incident({ ask, shared, pick }: Reading) {
    if (shared.slugs.length === 0) return [];
    return faultsOfIncident(await readJson(ask, `/incidents/${pick(shared.slugs)}.json`));
  },
  notices: async ({ ask, pick }: Reading) =>
    faultsOfNotices(await readJson(ask, `/api/v1/notices?limit=${pick(NOTICE_LIMITS)}`)),
  facets: async ({ ask }: Reading) => faultsOfFacets(await readJson(ask, "/api/v1/facets")),
  search: async ({ ask, pick }: Reading) =>
    faultsOfSearch(await readJson(ask, `/api/v1/search?q=${encodeURIComponent(pick(WORDS))}`)),
};

const pageReadings = {
  listPage: async ({ ask, pick }: Reading) =>
    faultsOfPage(await readText(ask, `/?q=${encodeURIComponent(pick(WORDS))}`)),
  firstPage: async ({ ask }: Reading) => faultsOfPage(await readText(ask, "/")),
  async incidentPage({ ask, shared, pick }: Reading) {
    if (shared.slugs.length === 0) return [];
    return faultsOfPage(await readText(ask, `/incidents/${pick(shared.slugs)}`));
  },
};

/** Gives a reader, who reads something of the data each time; with `hasPages` also the pages. */
export function makeReader(ask: Ask, shared: Shared, random: () => number, { hasPages }: { hasPages: boolean }) {
  const readings = Object.entries({ ...dataReadings, ...(hasPages ? pageReadings : {}) });
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  return async (): Promise<string[]> => {
    const [name, read] = pick(readings);
    try {
      return await read({ ask, shared, pick });
    } catch (error) {
      return [`${name}: ${error instanceof Error ? error.message.split("\n", 1)[0] : String(error)}`];
    }
  };
}

async function readText(ask: Ask, path: string): Promise<string> {
  const { status, body } = await ask(path);
  if (status !== 200) throw new Error(`${path} answers ${status}`);
  return body;
}

const readJson = async (ask: Ask, path: string): Promise<unknown> => JSON.parse(await readText(ask, path));

const readList = async (ask: Ask, path: string) => incidentListSchema.parse(await readJson(ask, path));
