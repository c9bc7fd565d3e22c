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
}

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
  const slugs = [...new Set(asked)];
  const section = sectionSchema.parse([params.section ?? null].flat()[0] ?? null);
  return { slugs: slugs.slice(0, MOST_COMPARED), section, isCut: slugs.length > MOST_COMPARED };
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
