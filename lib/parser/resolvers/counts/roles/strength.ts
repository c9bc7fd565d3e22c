/** How plainly the words say that those counted are concerned, where no rule settled it. */
import type { Mention } from "../../../recognizers/counts";
import { headingsAbove } from "../../../structure/outline";
import {
  ORIGIN_AFTER,
  ORIGIN_BEFORE,
  ORIGIN_HEADING,
  ORIGIN_NEARER,
  ORIGIN_SAYS,
  ORIGIN_SUBJECT,
  ORIGIN_TOLD_AFTER,
} from "../../../vocabulary/count-origins";
import {
  BROKEN_INTO,
  CERTAIN_PERSONS,
  CONCERNED_BEFORE,
  CONCERNED_TOPIC,
  WRONG_ACT_NOUN,
} from "../../../vocabulary/count-roles";
import { KINDS_OF_DATA, NET_TOTAL_BEFORE, PART_BEFORE, SEEN_IN_FACT } from "../../../vocabulary/count-status";
import { OTHERS_WHOLE_BEFORE, OWN_SHARE_AFTER, SHARED_WHOLE_AFTER } from "../../../vocabulary/count-unharmed";
import { DATA_NOUN, OWN_BEFORE, PERSON_NOUN } from "../../../vocabulary/counts";
import type { MentionContext } from "../context";
import { isEntry } from "../groups";
import type { Verdict } from "./verdict";

/** Weighs the words that speak for the figure: {@link CountJudgement.strength} 2 from two points on. */
export function byStrength(context: MentionContext): Verdict | null {
  const { mention, namesData } = context;
  if (mention.unit === "households") return { role: "own", strength: 1, rule: "households" };
  if (WRONG_ACT_NOUN.test(mention.head) && mention.unit === "records")
    return { role: "own", strength: 1, rule: "wrong-acts" };
  const origin = isOfOrigin(mention, context.noticeText);
  const areCertainPersons = CERTAIN_PERSONS.test(mention.before);
  const points = pointsOf(context, origin);
  // People and accounts that nothing above explained away are concerned, if nobody plainer is.
  const least = mention.unit === "people" || mention.unit === "accounts" ? 0 : 1;
  if (points < least)
    return mention.unit === "records" && FIRMS_BESIDE_PERSONS.test(mention.before)
      ? { role: "own", strength: 1, rule: "firms-beside-persons" }
      : null;
  return {
    role: origin ? "origin" : "own",
    strength: points >= 2 && !areCertainPersons ? 2 : 1,
    rule: areCertainPersons ? "certain-persons" : namesData || mention.isPortion ? "data-of-so-many" : "so-many",
  };
}

/** 「個人38件、法人71件」 */
const FIRMS_BESIDE_PERSONS =
  /個人[^。、]{0,8}\d(?:件|名|人|先)(?:分)?[、,及と・/ ]{1,2}(?:法人|企業|団体|事業者)(?:のお客様|様)?$/;

/** What each sign weighs that the data of those counted are concerned. */
function pointsOf(
  { mention, isScope, leaks, namesData, isAside, noticeText }: MentionContext,
  origin: boolean,
): number {
  return (
    (origin || PART_BEFORE.test(mention.before) ? 2 : 0) +
    (mention.unit === "people" && NET_TOTAL_BEFORE.test(mention.before) ? 2 : 0) +
    (BROKEN_INTO.test(mention.head) && (mention.unit === "accounts" || /アカウント|ID|会員/.test(mention.head))
      ? 2
      : 0) +
    (namesData || mention.isPortion ? 3 : 0) +
    (DATA_NOUN.test(mention.head) || KINDS_OF_DATA.test(mention.column) || isListedParcel(mention) ? 2 : 0) +
    (PERSON_NOUN.test(mention.head) ? 1 : 0) +
    (SEEN_IN_FACT.test(mention.before.slice(-40)) ? 1 : 0) +
    (CONCERNED_TOPIC.test(mention.before) ? 2 : CONCERNED_BEFORE.test(mention.before) ? 1 : 0) +
    (isScope || mention.version === "newest" || standsBelowData(mention, noticeText) ? 2 : 0) +
    (leaks ? 1 : 0) +
    (isAside && !namesData ? -2 : 0) +
    (!isScope && !leaks && /chronology|response|cause/.test(mention.sentence.line.section) ? -1 : 0)
  );
}

/** 「内容 配達を請け負った荷物 26件」, but not 「配送センターで荷物1,240件の配達が遅れております」. */
const isListedParcel = (mention: Mention): boolean =>
  isEntry(mention) && /(?:荷物|小包|郵便物|配達物)$/.test(mention.head.trimEnd());

/** 「閲覧可能であった情報:氏名、電話番号⏎最大46,318名」: alone on its line below a list of data. */
function standsBelowData({ sentence, before, after }: Mention, noticeText: string): boolean {
  if (before.trim() !== "" || after.trim().length > LONGEST_REMARK) return false;
  const above = noticeText.slice(Math.max(0, sentence.line.start - LONGEST_LIST), sentence.line.start).trimEnd();
  return LISTS_DATA.test(above.slice(above.lastIndexOf("\n") + 1));
}

const LONGEST_REMARK = 12;
const LONGEST_LIST = 300;
const LISTS_DATA = /(?:氏名|名前|住所|アドレス|電話番号|生年月日)[^。]{0,120}(?:、|及び|および)[^。]{1,40}$/;

/** How much of the next sentence may tell the discloser's own share. */
const NEXT_REACH = 60;

/** Of all the origin's clients rather than of the discloser's own people. */
function isOfOrigin(mention: Mention, noticeText: string): boolean {
  const { before, after, sentence } = mention;
  const next = noticeText.slice(sentence.end, sentence.end + NEXT_REACH).trimStart();
  if (OTHERS_WHOLE_BEFORE.test(before) && (OWN_SHARE_AFTER.test(after) || next.search(OWN_SHARE_AFTER) === 0))
    return true;
  if (SHARED_WHOLE_AFTER.test(after) || ORIGIN_TOLD_AFTER.test(after)) return true;
  if (OWN_BEFORE.test(before) && !ORIGIN_NEARER.test(before)) return ORIGIN_AFTER.test(after);
  return (
    headingsAbove(sentence.line).some((title) => ORIGIN_HEADING.test(title)) ||
    ORIGIN_BEFORE.test(before) ||
    ORIGIN_AFTER.test(after) ||
    (ORIGIN_SUBJECT.test(before) && ORIGIN_SAYS.test(after))
  );
}
