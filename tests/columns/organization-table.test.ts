import { expect, it } from "vitest";
import { OrganizationTable } from "../../lib/columns/organization-table";

const entry = (id: number, slug: string) => ({ id, slug, name: slug, reading: null, kind: null, mergedIntoId: null });

/** The addresses in the order of their ranks. */
function orderOf(table: OrganizationTable): string[] {
  const ranks = table.readSlugRanks();
  return [...table].sort((a, b) => (ranks[a.id] as number) - (ranks[b.id] as number)).map(({ slug }) => slug);
}

it("ranks addresses anew after a change: of new organizations, behind a gap in the ids, and of known ones", () => {
  const table = new OrganizationTable();
  for (const [at, slug] of ["m", "c", "x", "a", "k", "q", "b", "z", "e"].entries()) table.set(entry(at + 1, slug));
  expect(orderOf(table)).toEqual(["a", "b", "c", "e", "k", "m", "q", "x", "z"]);
  table.set(entry(12, "d"));
  table.set(entry(2, "y"));
  table.set(entry(2, "f"));
  expect(orderOf(table)).toEqual(["a", "b", "d", "e", "f", "k", "m", "q", "x", "z"]);
  table.set(entry(11, "l"));
  expect(orderOf(table)).toEqual(["a", "b", "d", "e", "f", "k", "l", "m", "q", "x", "z"]);
});
