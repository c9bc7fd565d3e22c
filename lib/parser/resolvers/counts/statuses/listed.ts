/** Which figures are parts by the list they stand in: below the figure of all, or by what is said of its marks. */
import type { CountStatus } from "../../../../taxonomy";
import type { Mention } from "../../../recognizers/counts";
import type { Sentence } from "../../../structure/outline";
import { IS_SOME_OF_MARK, LEADS_LIST, MARK_HELD, MARK_HOLDS } from "../../../vocabulary/count-lists";
import { type CountGroup, isEntry, isOrigin, markOf } from "../groups";

/** 「対象となる児童 94人」 above 「(1)名簿 31人分 (2)所見 31人分」: entries with marks below a figure of all without one. */
export function markPartsOfLead(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  for (const [at, lead] of groups.entries()) {
    if (statuses[at] !== "affected" || isOrigin(lead) || !lead.taken.some(({ mention }) => leadsList(mention)))
      continue;
    const { heading } = lead.taken[0].mention.sentence.line;
    const below = groups
      .map((group, index) => ({ group, index }))
      .filter(({ group }) => group !== lead && group.taken.some(({ mention }) => isMarkedBelow(mention, lead)))
      .filter(({ group }) => group.taken[0].mention.sentence.line.heading === heading);
    if (below.some(({ group }) => group.unit !== lead.unit || group.value > lead.value)) continue;
    for (const { index } of below) if (statuses[index] === "affected") statuses[index] = "part";
  }
}

function leadsList(mention: Mention): boolean {
  return isEntry(mention) && mention.sentence.line.marker === "" && LEADS_LIST.test(mention.head.trim());
}

function isMarkedBelow({ sentence }: Mention, lead: CountGroup): boolean {
  return sentence.line.marker !== "" && sentence.index > lead.taken[0].mention.sentence.index;
}

/** 「※bにはaを含みます」, 「(2)の方は(1)に含まれます」: what one entry of a list holds of another. */
export function markHeldByMark(
  sentences: readonly Sentence[],
  groups: readonly CountGroup[],
  statuses: CountStatus[],
): void {
  for (const { text, index } of sentences) {
    const some = IS_SOME_OF_MARK.exec(text)?.groups;
    const said = MARK_HOLDS.exec(text)?.groups ?? MARK_HELD.exec(text)?.groups ?? some;
    if (!said) continue;
    const entriesOf = (mark: string | undefined) =>
      [...groups.keys()].filter((at) => groups[at]?.taken.some(({ mention }) => markOf(mention) === plainMark(mark)));
    const entryAbove = [...groups.keys()].filter((at) =>
      groups[at]?.taken.some(({ mention }) => markOf(mention) !== null && mention.sentence.index === index - 1),
    );
    const wholes = entriesOf(said.whole);
    for (const at of some ? entryAbove : entriesOf(said.part)) {
      const isHeld = wholes.some((whole) => (groups[whole]?.value ?? 0) > (groups[at]?.value ?? 0));
      if (isHeld && statuses[at] === "affected") statuses[at] = "part";
    }
  }
}

const plainMark = (mark = ""): string => mark.replace(/[()]/g, "");
