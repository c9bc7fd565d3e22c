/** What an address asks to see side by side: `/compare?incidents=slug,slug&section=prevention`. */
import { z } from "zod";
import { codesOf, type SectionKind, sectionKinds } from "../taxonomy";

export const MOST_COMPARED = 4;

export interface ComparisonQuery {
  /** Addresses of incidents as asked for, without repetition. */
  slugs: string[];
  /** Null for 原因 and 再発防止 together. */
  section: SectionKind | null;
  /** Whether more were asked for than can stand side by side. */
  isCut: boolean;
  /** Words that were typed to find one more; null for none. */
  wanted: string | null;
}

/** Addresses of incidents begin with the year of their number or date; whatever else is typed are words. */
const SLUG = /^\d{4}-[a-z0-9-]+$/;
const LONGEST_WANTED = 100;

const sectionSchema = z.enum(codesOf(sectionKinds)).nullable().catch(null);

/** Both `incidents=a,b` and, as a form sends it, `incidents=a&incidents=b`; whole addresses of pages are understood. */
export function readComparison(
  params: Readonly<Record<string, string | readonly string[] | undefined>>,
): ComparisonQuery {
  const asked = [params.incidents ?? []]
    .flat()
    .flatMap((value) => value.split(","))
    .map(slugOf)
    .filter((slug) => slug !== "");
  const typed = [params.add ?? ""].flat()[0]?.trim().slice(0, LONGEST_WANTED) ?? "";
  const added = slugOf(typed);
  const isAddress = typed.includes("/incidents/") || SLUG.test(typed);
  if (isAddress) asked.push(added);
  const slugs = [...new Set(asked)];
  const section = sectionSchema.parse([params.section ?? null].flat()[0] ?? null);
  return {
    slugs: slugs.slice(0, MOST_COMPARED),
    section,
    isCut: slugs.length > MOST_COMPARED,
    wanted: isAddress ? null : typed || null,
  };
}

/** The address of a comparison, without its language. */
export function comparisonPath(slugs: readonly string[], section: SectionKind | null = null): string {
  if (slugs.length === 0) return "/compare";
  return `/compare?incidents=${slugs.join(",")}${section === null ? "" : `&section=${section}`}`;
}

/** The incident's part of an address of its page, or of a bare slug. */
function slugOf(value: string): string {
  const [, fromAddress] = /\/incidents\/([^/?#]+)/.exec(value) ?? [];
  return (fromAddress ?? value).trim().toLowerCase();
}
