import { type NameKey, nameKey } from "../name-order";
import type { Language, OrganizationKind } from "../taxonomy";
import { RowOrder } from "./row-order";

/** An organization as lists speak of it. */
export interface OrganizationEntry {
  id: number;
  slug: string;
  name: string;
  /** In hiragana; null until it has been read. */
  reading: string | null;
  /** Null where it was only ever named by others. */
  kind: OrganizationKind | null;
  /** The organization that this one turned out to be; its incidents are that one's. */
  mergedIntoId: number | null;
}

/** Sorts after every name where there is none. */
const NO_NAME = "\uffff";

/** All organizations, by row id and by address. */
export class OrganizationTable {
  /** Ids are dense, so that they are places. */
  private readonly byId: (OrganizationEntry | undefined)[] = [];
  private readonly bySlug = new Map<string, OrganizationEntry>();
  private readonly keys = { ja: new Map<number, NameKey>(), en: new Map<number, NameKey>() };
  private readonly orders = new Map<Language, readonly OrganizationEntry[]>();

  private readonly slugOrder = new RowOrder((a, b) => compareText(this.slugOf(a), this.slugOf(b)) || a - b);
  /** Ids that `slugOrder` does not know as they are now. */
  private readonly unordered = new Set<number>();

  /** No id is above it. */
  highestId = 0;

  set(entry: OrganizationEntry): void {
    this.highestId = Math.max(this.highestId, entry.id);
    for (let id = this.byId.length; id < entry.id; id += 1) {
      this.byId.push(undefined);
      this.unordered.add(id);
    }
    this.byId[entry.id] = entry;
    this.bySlug.set(entry.slug, entry);
    this.unordered.add(entry.id);
    for (const language of ["ja", "en"] as const) this.keys[language].set(entry.id, nameKey(entry, language));
    this.orders.clear();
  }

  get(id: number): OrganizationEntry | null {
    return this.byId[id] ?? null;
  }

  /** The organization of an address, also of one that became another. */
  find(slug: string): OrganizationEntry | null {
    return this.bySlug.get(slug) ?? null;
  }

  slugOf(id: number): string {
    return this.byId[id]?.slug ?? "";
  }

  /** By id, the place of each address among all. Worked out when it is first asked for after a change. */
  readSlugRanks(): Uint32Array {
    if (this.unordered.size > 0) this.slugOrder.update(Uint32Array.from(this.unordered), this.highestId + 1);
    this.unordered.clear();
    return this.slugOrder.readRanks();
  }

  /** What the name of an organization is sorted by; what no one discloses comes last. */
  keyOf(id: number, language: Language): NameKey {
    return this.keys[language].get(id) ?? NO_NAME;
  }

  /** Those that are none other's, in the order of their names. Sorted when it is first asked for after a change. */
  inOrder(language: Language): readonly OrganizationEntry[] {
    const known = this.orders.get(language);
    if (known) return known;
    const own = [...this].filter(({ mergedIntoId }) => mergedIntoId === null);
    const order = own.sort(
      (a, b) => compareText(this.keyOf(a.id, language), this.keyOf(b.id, language)) || compareText(a.slug, b.slug),
    );
    this.orders.set(language, order);
    return order;
  }

  *[Symbol.iterator](): IterableIterator<OrganizationEntry> {
    for (const entry of this.byId) if (entry) yield entry;
  }
}

/** By code point, as SQLite compares. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
