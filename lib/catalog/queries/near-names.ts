import type { IncidentColumns } from "../../columns";
import { allowedDistance, distanceFrom } from "../../search/suggest/near-terms";
import { organizationCore } from "../organization-names";

/** So many names are offered. */
const MOST_NAMES = 3;

/** The names of organizations, without legal form, that a text with a typing error or two may be a part of. */
export function findNearNames({ organizations }: IncidentColumns, text: string): string[] {
  const word = fold(text.trim());
  const allowed = allowedDistance(word);
  if (allowed === 0) return [];
  const measureInside = distanceFrom(word, true);
  const measure = distanceFrom(word);
  const near: { name: string; distance: number; length: number }[] = [];
  for (const { name } of organizations) {
    const distance = measureInside(fold(name));
    if (distance === 0 || distance > allowed) continue;
    const core = organizationCore(name);
    near.push({ name: core, distance, length: measure(fold(core)) });
  }
  const nearest = near.sort((a, b) => a.distance - b.distance || a.length - b.length).slice(0, MOST_NAMES);
  return nearest.map(({ name }) => name);
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();
