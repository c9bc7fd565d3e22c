import { countBits } from "../../bitset";
import type { IncidentColumns } from "../../columns";
import { organizationCore } from "../../organization-names";
import { RevisionMemory } from "../../revision-memory";
import { placeReadings, readingKey, readingOf } from "../../search/analysis";
import { allowedDistance, distanceFrom, LONGEST, signsOf } from "../../search/suggest/near-terms";

/** So many names are offered. */
const MOST_NAMES = 3;
/** In a name of so few characters one may be another that is read the same, 市 and 氏, or be lacking: 志布市. */
const SHORTEST_NAME = 3;

/** The names of organizations, without legal form, that a text with a typing error or two may be a part of. */
export function findNearNames(columns: IncidentColumns, text: string): string[] {
  const word = fold(text.trim());
  const allowed = allowedDistance(word);
  if (word.length < SHORTEST_NAME || word.length > LONGEST) return [];
  const measureInside = distanceFrom(word, true);
  const measure = distanceFrom(word);
  const near: { name: string; distance: number; length: number }[] = [];
  const farthest = Math.max(1, allowed);
  const signs = signsOf(word);
  for (const { name, folded, signs: signsOfName } of foldedNames.of(columns)) {
    if (countBits(signs & ~signsOfName) > farthest) continue;
    const distance = measureInside(folded);
    if (distance === 0 || distance > farthest) continue;
    const core = organizationCore(name);
    if (distance > allowed && !isReadAlike(core, word) && !lacksOne(fold(core), word)) continue;
    near.push({ name: core, distance, length: measure(fold(core)) });
  }
  const nearest = near.sort((a, b) => a.distance - b.distance || a.length - b.length).slice(0, MOST_NAMES);
  return nearest.map(({ name }) => name);
}

interface FoldedName {
  name: string;
  folded: string;
  signs: number;
}

/** All names of organizations, folded once for a revision. */
const foldedNames = new RevisionMemory<IncidentColumns, readonly FoldedName[]>(({ organizations }) =>
  Array.from(organizations, ({ name }) => {
    const folded = fold(name);
    return { name, folded, signs: signsOf(folded) };
  }),
);

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

/** True where a text is a name but for one of its characters. */
function lacksOne(name: string, text: string): boolean {
  let at = 0;
  while (at < text.length && name[at] === text[at]) at += 1;
  return name.length === text.length + 1 && name.slice(at + 1) === text.slice(at);
}

function isReadAlike(name: string, text: string): boolean {
  const [one, other] = [readingOf(name), readingOf(text)];
  return one !== null && other !== null && placeReadings(one).some((way) => readingKey(way) === readingKey(other));
}
