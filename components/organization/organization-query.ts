import { z } from "zod";
import type { SearchParams } from "@/lib/filters";
import { type OrganizationOrder, organizationOrders } from "@/lib/name-order";
import { codesOf } from "@/lib/taxonomy";

/** What an address asks of the list of organizations. */
export interface OrganizationQuery {
  /** Part of a name, or null for all. */
  name: string | null;
  sort: OrganizationOrder;
  /** From 1. */
  page: number;
}

const MOST_CHARACTERS = 100;

const querySchema = z.object({
  name: z
    .string()
    .transform((name) => name.trim().slice(0, MOST_CHARACTERS) || null)
    .nullable()
    .catch(null),
  sort: z.enum(codesOf(organizationOrders)).catch("name"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
});

/** Reads an address; what cannot be used is left out. */
export function readOrganizationQuery(params: SearchParams): OrganizationQuery {
  const [name, sort, page] = [params.name, params.sort, params.page].map((value) =>
    typeof value === "string" ? value : null,
  );
  return querySchema.parse({ name, sort, page });
}

/** The address of a list of organizations, without its language and without what is default. */
export function organizationListPath({ name, sort, page }: OrganizationQuery): string {
  const params = new URLSearchParams();
  if (name) params.set("name", name);
  if (sort !== "name") params.set("sort", sort);
  if (page > 1) params.set("page", String(page));
  return params.size > 0 ? `/organizations?${params}` : "/organizations";
}
