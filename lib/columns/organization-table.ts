import { type NameKey, nameKey } from "../catalog/name-order";
import type { Locale } from "../i18n/locale";
import type { OrganizationKind } from "../taxonomy";

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
  private readonly byId = new Map<number, OrganizationEntry>();
  private readonly bySlug = new Map<string, OrganizationEntry>();
  private readonly keys = { ja: new Map<number, NameKey>(), en: new Map<number, NameKey>() };
  private readonly orders = new Map<Locale, readonly OrganizationEntry[]>();

  /** No id is above it. */
  highestId = 0;

  set(entry: OrganizationEntry): void {
    this.highestId = Math.max(this.highestId, entry.id);
    this.byId.set(entry.id, entry);
    this.bySlug.set(entry.slug, entry);
    for (const locale of ["ja", "en"] as const) this.keys[locale].set(entry.id, nameKey(entry, locale));
    this.orders.clear();
  }

  get(id: number): OrganizationEntry | null {
    return this.byId.get(id) ?? null;
  }

  /** The organization of an address, also of one that became another. */
  find(slug: string): OrganizationEntry | null {
    return this.bySlug.get(slug) ?? null;
  }

  /** What the name of an organization is sorted by; what no one discloses comes last. */
  keyOf(id: number, locale: Locale): NameKey {
    return this.keys[locale].get(id) ?? NO_NAME;
  }

  /** Those that are none other's, in the order of their names. Sorted when it is first asked for after a change. */
  inOrder(locale: Locale): readonly OrganizationEntry[] {
    const known = this.orders.get(locale);
    if (known) return known;
    const own = [...this.byId.values()].filter(({ mergedIntoId }) => mergedIntoId === null);
    const order = own.sort(
      (a, b) => compareText(this.keyOf(a.id, locale), this.keyOf(b.id, locale)) || compareText(a.slug, b.slug),
    );
    this.orders.set(locale, order);
    return order;
  }

  [Symbol.iterator](): IterableIterator<OrganizationEntry> {
    return this.byId.values();
  }
}

/** By code point, as SQLite compares. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
