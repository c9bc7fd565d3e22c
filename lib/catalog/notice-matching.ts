/** Which notices of a file's new state are which of its old state. */
import type { Notice } from "../notice";
import { organizationKey } from "../organization-names";
import { titleStem } from "./grouping";

type Identified = Pick<Notice, "body" | "reference" | "title" | "organization">;

const organization = ({ organization: found }: Identified) => (found ? organizationKey(found.name) : null);

/**
 * What makes two states one notice, the surest first. A pass that yields null says nothing. Each is tried for all
 * notices before the next, so that a sure match is never taken away by a vague one.
 */
const passes: readonly ((notice: Identified) => string | null)[] = [
  (notice) => notice.body,
  (notice) =>
    notice.reference && organization(notice) ? key(notice.reference, organization(notice), notice.title) : null,
  (notice) => (organization(notice) ? key(organization(notice), notice.title) : null),
  (notice) => (notice.reference ? key(notice.reference, notice.title) : null),
  (notice) => (notice.reference && organization(notice) ? key(notice.reference, organization(notice)) : null),
  (notice) =>
    organization(notice) && titleStem(notice.title) ? key(organization(notice), titleStem(notice.title)) : null,
];

/**
 * For each new notice the old one that it continues, or null where it is new. Old notices that nothing continues
 * are those that were removed. Where several share a key, they are matched in order.
 */
export function matchNotices<Old extends Identified>(
  before: readonly Old[],
  after: readonly Identified[],
): (Old | null)[] {
  const matches: (Old | null)[] = after.map(() => null);
  const free = new Set(before);
  for (const pass of passes) {
    const byKey = new Map<string, Old[]>();
    for (const old of free) {
      const oldKey = pass(old);
      if (oldKey !== null) byKey.set(oldKey, [...(byKey.get(oldKey) ?? []), old]);
    }
    for (const [index, notice] of after.entries()) {
      if (matches[index] !== null) continue;
      const candidates = byKey.get(pass(notice) ?? "\0") ?? [];
      const at = candidates.findIndex((old) => mayContinue(old, notice));
      const [old] = at < 0 ? [] : candidates.splice(at, 1);
      if (!old) continue;
      matches[index] = old;
      free.delete(old);
    }
  }
  return matches;
}

/** Two collection numbers are two notices, unless the text is the very same. */
function mayContinue(old: Identified, notice: Identified): boolean {
  return (
    old.reference === null ||
    notice.reference === null ||
    old.reference === notice.reference ||
    old.body === notice.body
  );
}

function key(...parts: (string | null)[]): string {
  return JSON.stringify(parts);
}
