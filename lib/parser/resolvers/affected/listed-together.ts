/** Which figures a notice lists side by side: only those are added up. */
import type { Mention } from "../../recognizers/counts";
import {
  ADDS_ANOTHER,
  GOES_ON_TO_ADD,
  GOES_ON_TO_TELL,
  GOT_BACK_BETWEEN,
  NOT_GOT_BACK_AFTER,
  OTHER_CASE,
} from "../../vocabulary/count-lists";
import type { JudgedCount } from "../counts";
import { isEntry } from "../counts/groups";
import { sumOf } from "./same-groups";

/** Sentences that add another group to the one before stand no farther apart, in characters. */
const FARTHEST_GROUP = 160;

/** Of the figures in the order of the text those that are listed together, where there are several lists the most. */
export function listedTogether(counts: readonly JudgedCount[]): readonly JudgedCount[] {
  const placed = [...counts].sort((a, b) => placeOf(a).span.start - placeOf(b).span.start);
  const lists: JudgedCount[][] = [];
  for (const count of placed) {
    const list = lists.at(-1);
    const before = list?.at(-1);
    if (list && before && areSideBySide(placeOf(before), placeOf(count))) list.push(count);
    else lists.push([count]);
  }
  return lists.reduce((best, list) => (sumOf(list) > sumOf(best) ? list : best), lists[0] ?? []);
}

const placeOf = ({ group }: JudgedCount): Mention => group.taken[0].mention;

/** Entries of lists; figures of one sentence with nothing told between them; what a sentence adds to the one before. */
function areSideBySide(a: Mention, b: Mention): boolean {
  if (isEntry(a) && isEntry(b)) return true;
  if (leadsLine(a) && leadsLine(b) && a.sentence.line.heading === b.sentence.line.heading) return true;
  if (a.sentence === b.sentence) {
    // 「従業員67名(うち退職者9名)およびその扶養家族54名」: a bracket tells nothing of what stands behind it.
    const between = a.after.slice(0, b.span.start - a.span.end).replace(/\([^()]*\)/g, "");
    const isOpposite = GOT_BACK_BETWEEN.test(between) && NOT_GOT_BACK_AFTER.test(b.after);
    return isOpposite || GOES_ON_TO_ADD.test(between) || !GOES_ON_TO_TELL.test(between);
  }
  if (isOfAnotherCase(a, b)) return true;
  return b.span.start - a.span.end <= FARTHEST_GROUP && ADDS_ANOTHER.test(b.sentence.text);
}

/** 「来場予約の皆様 318名様:メールアドレスのみ。お名前は流出しておりません。」: a group with its figure, and what is told of it. */
function leadsLine({ sentence, span, after }: Mention): boolean {
  const lead = sentence.line.text.slice(0, Math.max(0, span.start - sentence.line.start));
  return lead.length <= LONGEST_LEAD && !/[。:]/.test(lead) && LEADS_TO.test(after);
}

const LONGEST_LEAD = 40;
const LEADS_TO = /^(?:分|様|さま|の方)? ?(?:\([^()]{0,30}\))? ?:/;

function isOfAnotherCase({ sentence: a }: Mention, { sentence: b }: Mention): boolean {
  const { heading } = b.line;
  return OTHER_CASE.test(b.text) || (heading !== null && heading !== a.line.heading && OTHER_CASE.test(heading.title));
}
