import type { IncidentDetail } from "@/lib/catalog/views";
import { foldRequiredItems, type ItemReading, type RequiredItem, requiredItems } from "@/lib/guidance/required-items";
import type { Locale } from "@/lib/i18n";
import type { Evidence } from "@/lib/notice";
import { evidenceAnchor, type Fact } from "./facts";

export type SourcedItem = ItemReading & { report: number };

export const itemKey = (item: RequiredItem): string => `item-${item}`;

/** What the reports that stand say of each item; of a withdrawn incident all of them, so that it can still be read. */
export function readItems({ notices }: Pick<IncidentDetail, "notices">): SourcedItem[] {
  const standing = notices.filter(({ withdrawn }) => withdrawn === null);
  return foldRequiredItems((standing.length > 0 ? standing : notices).map(({ record }) => record));
}

/** The address of words that some fact was read from, or null where none was read from exactly these. */
export function findAnchor(index: ReadonlyMap<string, Fact>, report: number, { start, end }: Evidence): string | null {
  for (const fact of index.values()) {
    if (fact.report !== report) continue;
    const place = fact.evidence.findIndex((words) => words.start === start && words.end === end);
    if (place !== -1) return evidenceAnchor(fact.key, place + 1);
  }
  return null;
}

/** The facts, and beside them each item of the law that rests on words which no fact was read from. */
export function addItemFacts(
  index: ReadonlyMap<string, Fact>,
  items: readonly SourcedItem[],
  locale: Locale,
): ReadonlyMap<string, Fact> {
  const added = items.flatMap(({ item, report, evidence }): [string, Fact][] => {
    const own = evidence.filter((words) => findAnchor(index, report, words) === null);
    if (own.length === 0) return [];
    const key = itemKey(item);
    const label = requiredItems[item][locale];
    return [[key, { key, label, report, basis: "stated", needsReview: null, evidence: own, quiet: true }]];
  });
  return new Map([...index, ...added]);
}
