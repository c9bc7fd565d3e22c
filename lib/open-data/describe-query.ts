import { getDatabase } from "../catalog/queries/database";
import { readColumns } from "../columns";
import { describeScope, type IncidentQuery } from "../filters";
import type { Bilingual } from "../taxonomy";

/** What a list was asked for, in a sentence: filters with the names of organizations, and what was searched for. */
export function describeQuery({ filters, search }: IncidentQuery, db = getDatabase()): Bilingual {
  const { organizations } = readColumns(db);
  const slugs = [...filters.organization, ...filters.origin];
  const names = Object.fromEntries(slugs.map((slug) => [slug, organizations.find(slug)?.name ?? slug]));
  return describeScope({ filters, search }, names);
}
