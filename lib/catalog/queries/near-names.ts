import type { IncidentColumns } from "../../columns";
import { placeReadings, readingKey, readingOf } from "../../search/analysis";
import { allowedDistance, distanceFrom, LONGEST } from "../../search/suggest/near-terms";
import { organizationCore } from "../organization-names";

/** So many names are offered. */
const MOST_NAMES = 3;
/** In a name of so few characters one may be another that is read the same: 市 and 氏. */
const SHORTEST_NAME = 3;

/** The names of organizations, without legal form, that a text with a typing error or two may be a part of. */
export function findNearNames({ organizations }: IncidentColumns, text: string): string[] {
  const word = fold(text.trim());
  const allowed = allowedDistance(word);
  if (word.length < SHORTEST_NAME || word.length > LONGEST) return [];
  const measureInside = distanceFrom(word, true);
  const measure = distanceFrom(word);
  const near: { name: string; distance: number; length: number }[] = [];
  for (const { name } of organizations) {
    const distance = measureInside(fold(name));
    if (distance === 0 || distance > Math.max(1, allowed)) continue;
    const core = organizationCore(name);
    if (distance > allowed && !isReadAlike(core, word)) continue;
    near.push({ name: core, distance, length: measure(fold(core)) });
  }
  const nearest = near.sort((a, b) => a.distance - b.distance || a.length - b.length).slice(0, MOST_NAMES);
  return nearest.map(({ name }) => name);
}

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

function isReadAlike(name: string, text: string): boolean {
  const [one, other] = [readingOf(name), readingOf(text)];
  return one !== null && other !== null && placeReadings(one).some((way) => readingKey(way) === readingKey(other));
}
