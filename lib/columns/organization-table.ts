import type { OrganizationKind } from "../taxonomy";

/** An organization as lists speak of it. */
export interface OrganizationEntry {
  id: number;
  slug: string;
  name: string;
  /** Null where it was only ever named by others. */
  kind: OrganizationKind | null;
  /** The organization that this one turned out to be; its incidents are that one's. */
  mergedIntoId: number | null;
}

/** All organizations, by row id and by address. */
export class OrganizationTable {
  private readonly byId = new Map<number, OrganizationEntry>();
  private readonly bySlug = new Map<string, OrganizationEntry>();

  /** No id is above it. */
  highestId = 0;

  set(entry: OrganizationEntry): void {
    this.highestId = Math.max(this.highestId, entry.id);
    this.byId.set(entry.id, entry);
    this.bySlug.set(entry.slug, entry);
  }

  get(id: number): OrganizationEntry | null {
    return this.byId.get(id) ?? null;
  }

  /** The organization of an address, also of one that became another. */
  find(slug: string): OrganizationEntry | null {
    return this.bySlug.get(slug) ?? null;
  }

  [Symbol.iterator](): IterableIterator<OrganizationEntry> {
    return this.byId.values();
  }
}
