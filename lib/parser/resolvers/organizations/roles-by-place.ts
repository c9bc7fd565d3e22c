/** Which role the place of a name gives it: under a heading, behind a label, in a column, at the head of a row. */
import { occursIn } from "../../matching/matches";
import type { Reading } from "../../reading";
import type { OrganizationMention } from "../../recognizers/organizations";
import { lastStartingAt, lineAt, sentenceAt } from "../../structure/lookup";
import type { Sentence } from "../../structure/outline";
import { cellAt } from "../../structure/tables";
import { PLAIN_ROLES } from "../../vocabulary/roles";
import { NAMED_POLITELY, TAKES_ORDERS } from "../../vocabulary/roles-of-clients";
import { WORK_OF_INVESTIGATORS } from "../../vocabulary/roles-of-investigators";
import { mentionsIn } from "./known";
import type { FoundRole } from "./roles";

type NoticeText = Reading["notice"];

/** The word for a role over a name is no longer than this. */
const LONGEST_ROLE = 16;
/** Before a colon it may be told at more length: 「委託元のうち公表の了承を得た団体:」. */
const LONGEST_LABEL = 40;
/** A row that holds names and where they have their seat is no longer. */
const LONGEST_ROW = 200;
/** What may stand behind a name in its row: where it has its seat, what joins it to the next, a full stop. */
const BESIDE_NAME = /\([^()]{1,60}\)|[。、・\s]|及び|および|並びに/g;

/** A name that stands, alone or among others, under 「委託事業者」 or beside it in a table. */
export function roleFromHeading(notice: NoticeText, mention: OrganizationMention): FoundRole | null {
  const sentence = sentenceAt(notice, mention.start);
  if (!sentence || sentence.end - sentence.start > LONGEST_ROW) return null;
  if (/\([^()]*$/.test(notice.text.slice(sentence.start, mention.start)) || !isRowOfNames(notice, sentence))
    return null;
  const role = PLAIN_ROLES.find(([word]) => wordsAbove(notice, sentence).some((words) => word.test(words)))?.[1];
  return role ? { role, rule: "named-under-role", span: mention } : null;
}

function isRowOfNames(notice: NoticeText, { start, end, text }: Sentence): boolean {
  const mentions = mentionsIn(notice);
  let names = 0;
  for (let at = lastStartingAt(mentions, end - 1); at >= 0; at -= 1) {
    const mention = mentions[at] as OrganizationMention;
    if (mention.start < start) break;
    if (mention.end <= end) names += mention.end - mention.start;
  }
  return names >= text.replace(BESIDE_NAME, "").length * 0.6;
}

function wordsAbove(notice: NoticeText, sentence: Sentence): string[] {
  const { label, lead, line } = sentence;
  let first = sentence.index;
  while (first > 0 && sentence.index - first < MOST_ROWS && isRowOfNames(notice, notice.sentences[first] as Sentence))
    first--;
  const above = [line.heading?.title, notice.sentences[sentence.index - 1]?.text, notice.sentences[first]?.text].filter(
    (words) => words != null && words.length <= LONGEST_ROLE && !words.endsWith("。"),
  ) as string[];
  if (label && label.length <= LONGEST_LABEL) above.push(label);
  if (lead && lead.text.length <= LONGEST_LABEL && AS_FOLLOWS.test(lead.text)) above.push(lead.text);
  return above;
}

/** 「影響を受けた委託元は、以下のとおりです。」 */
const AS_FOLLOWS = /(?:以下|次|下記)の(?:とおり|通り|各?(?:社|団体|自治体|企業))/;
const MOST_ROWS = 20;

/** 「委託元 / 業務 / 件数」: a name in a column that is headed by a word for a role. */
export function roleFromColumn(notice: NoticeText, mention: OrganizationMention): FoundRole | null {
  const cell = cellAt(notice, mention.start);
  if (!cell?.head || cell.head.length > LONGEST_ROLE) return null;
  if (mention.end - mention.start < cell.text.length * 0.6) return null;
  const role = PLAIN_ROLES.find(([word]) => word.test(cell.head as string))?.[1];
  if (role) return { role, rule: "in-column-of-role", span: mention };
  const row = lineAt(notice, mention.start)?.text ?? "";
  return WHO_DOES_IT.test(cell.head) && WORK_OF_INVESTIGATORS.test(row)
    ? { role: "investigator", rule: "its-work-in-its-row", span: mention }
    : null;
}

/** 「担当 | 内容」「体制」 over a column of names. */
const WHO_DOES_IT =
  /^(?:担当(?:者|会社|機関|組織)?|体制|実施(?:者|機関|主体)|組織(?:名)?|会社(?:名)?|機関(?:名)?|名称)$/;

/** 「A みなと川市様「…調査」 4,120人」: rows of those who gave the work, where the discloser takes orders. */
export function roleByCourtesy(notice: NoticeText, mention: OrganizationMention): FoundRole | null {
  const line = lineAt(notice, mention.start);
  if (!line || !NAMED_POLITELY.test(notice.text.slice(mention.end, mention.end + 30))) return null;
  if (!/^[\s・●■○◆*()0-9A-Za-z.①-⑳-]{0,8}$/.test(notice.text.slice(line.start, mention.start))) return null;
  if (/^(?:様|さま|殿)\s*$/.test(notice.text.slice(mention.end, line.end))) return null;
  return occursIn(notice.text, TAKES_ORDERS) ? { role: "client", rule: "named-politely", span: mention } : null;
}
