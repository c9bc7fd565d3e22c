/** Which figures are parts of another by their own words: 「うち」, 「…を含む」, those seen in fact of those who could be. */
import type { CountStatus } from "../../../../taxonomy";
import type { Mention } from "../../../recognizers/counts";
import { headingsAbove } from "../../../structure/outline";
import {
  AMONG_BEFORE,
  CERTAIN,
  FAMILY_OF_SOME,
  FOUND_AGAIN,
  INCLUDED_AFTER,
  INCLUDES_AFTER,
  INCLUDES_BEFORE,
  OF_ALL_AFTER,
  OF_ONE_KIND,
  OTHER_PERSON_AFTER,
  PART_BEFORE,
  SEEN_IN_FACT,
} from "../../../vocabulary/count-status";
import { DATA_AFTER } from "../../../vocabulary/counts";
import { areListedTogether, type CountGroup, isEntry, isGroupOfItsOwn, isOrigin, type TakenMention } from "../groups";
import { SOME_OF_THEM } from "../roles/verdict";

/** How many sentences an 「うち」 may stand behind its total: a list of data may stand between. */
const PART_DISTANCE = 12;

/** Marks the figures that say, or of which another says, that they are among it. */
export function markNamedParts(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const words = groups.map((group) => group.taken.map(partWordsOf));
  for (const [index, group] of groups.entries()) {
    if (statuses[index] !== "affected") continue;
    const isPart = groups.some(
      (total, at) =>
        at !== index &&
        (statuses[at] === "affected" || statuses[at] === "part") &&
        total.value > group.value &&
        (group.unit === "organizations") === (total.unit === "organizations") &&
        isOrigin(total) === isOrigin(group) &&
        !(statuses[at] === "part" && words[index]?.some(({ isOfOneKind }) => isOfOneKind)) &&
        (group.taken.some(({ among }) => among === total.value) ||
          words[index]?.some((part) => words[at]?.some((whole) => isNamedPart(part, whole)))),
    );
    if (isPart) statuses[index] = "part";
  }
}

/** How a mention says that it is a part, or that it has parts. */
interface PartWords {
  readonly mention: Mention;
  /** 「うち…」「このうち…」 */
  readonly isNamed: boolean;
  /** 「…を含む」 */
  readonly isIncluded: boolean;
  /** 「少なくとも52名の情報が閲覧されていたことを確認」 beside 「最大46,318名」 */
  readonly isCertain: boolean;
  /** 「受講者のうち16人」: those among whom they are. */
  readonly among: string | null;
  /** 「上記のお客様を含みます」 */
  readonly includesAbove: boolean;
  /** 「氏名、住所 640件すべて」 beside 「要望欄 51件」: of all of them, and of some. */
  readonly isOfAll: boolean;
  /** Those of whom one kind of data is concerned too. */
  readonly isOfOneKind: boolean;
  /** 「氏名、住所、電話番号、鍵の置き場所(4名分)」: those of whom a list of data has one item more. */
  readonly isOfOneItem: boolean;
  /** Those seen in fact, of all that could be seen. */
  readonly isSeen: boolean;
}

function partWordsOf({ mention, judgement }: TakenMention): PartWords {
  // A bracket that closed before the figure governs it no longer.
  const before = mention.before.replace(/\([^()]{3,}\)/g, "");
  const among = before.includes("うち") || before.includes("中で") || before.includes("の内") ? before : "";
  return {
    mention,
    isNamed:
      (PART_BEFORE.test(before) && !PUT_IN_ITS_PLACE.test(mention.after) && !FAMILY_OF_SOME.test(before)) ||
      FOUND_AGAIN.test(mention.after) ||
      /^(?:うち|内、)/.test(mention.column) ||
      /^[\s・]*(?:このうち|うち|内、)/.test(mention.label) ||
      isException(mention) ||
      hasOneItemMore(mention) ||
      judgement.rule === SOME_OF_THEM,
    isIncluded: INCLUDED_AFTER.test(mention.after),
    isCertain: !isEntry(mention) && mention.qualifier !== "max" && CERTAIN.test(mention.before + mention.after),
    among: (!OTHER_PERSON_AFTER.test(mention.after) && AMONG_BEFORE.exec(among)?.[1]) || null,
    includesAbove: INCLUDES_AFTER.test(mention.after) || INCLUDES_BEFORE.test(mention.before),
    isOfAll: OF_ALL_AFTER.test(mention.after),
    isOfOneKind:
      (OF_ONE_KIND.test(mention.before) && /^(?:分|様|さま)?\)/.test(mention.after)) || isOnlyOfSome(mention),
    isOfOneItem: isOfOneItem(mention),
    isSeen: isSeenInFact(mention),
  };
}

/** 「新たに確認し、上記の162名|に改めました」 */
const PUT_IN_ITS_PLACE = /^(?:分|様)?(?:に|へと?)(?:改め|訂正|修正|変更|更新)/;

/** 「ただし、…申込者141人の電話番号が流出しています」: of whom one kind of data is concerned, though of the others it is not. */
function isException({ sentence, after }: Mention): boolean {
  return /^(?:ただし|但し|もっとも)/.test(sentence.text) && DATA_AFTER.test(after);
}

/** 「58名様のお名前、ご住所のほか、お申し出のありました9名様につきましては、アレルギーの内容」: of those who did something, one item more. */
function hasOneItemMore({ before, after }: Mention): boolean {
  return ITEMS_AND_MORE.test(before) && /^(?:分|様|さま|の方)?(?:については|につきましては|に限り)/.test(after);
}

const ITEMS_AND_MORE =
  /[\d一二三四五六七八九十百](?:名|人|件)[^。]{0,60}(?:のほか|の他|に加え(?:て)?)、[^。、]{0,30}(?:た|る)(?:方|お客様)?$/;

function isNamedPart(part: PartWords, whole: PartWords): boolean {
  const [a, b] = [part.mention, whole.mention];
  if (whole.isOfAll && !part.isOfAll && areListedTogether(a, b)) return a.unit === b.unit;
  if (b.span.start > a.span.start)
    return whole.includesAbove ? a.unit === b.unit || isEntry(a) : part.isIncluded && a.sentence === b.sentence;
  if ((part.isOfOneKind || part.isOfOneItem) && areOfOtherOwners(a, b)) return false;
  if (part.isCertain && b.qualifier === "max" && a.sentence !== b.sentence) return a.unit === b.unit;
  if (part.isOfOneKind) return a.unit === b.unit && !isOfOneForm(a, b) && areListedTogether(a, b);
  if (part.isOfOneItem && a.sentence.index - b.sentence.index <= ITEM_DISTANCE) return a.unit === b.unit;
  if (part.isSeen && a.sentence !== b.sentence && !SPARED_OF_IT.test(b.head)) return a.unit === b.unit;
  if (areBehindOneWhole(b, a)) return false;
  const isNear = a.sentence.index - b.sentence.index <= PART_DISTANCE;
  return (isNear && (part.isNamed || part.isIncluded)) || isAmong(part, b);
}

/** 「撮影された形跡のないお客様」 beside 「送信が確認されたお客様」: the one leaves the other out. */
const SPARED_OF_IT = /(?:形跡|痕跡|記録|事実)(?:の|が)(?:ない|なかった|確認されない)/;

/** 「643名のうち、個人の588名と、同伴の231名」: both are among the same, and neither among the other. */
function areBehindOneWhole(first: Mention, second: Mention): boolean {
  if (first.sentence !== second.sentence) return false;
  const between = first.after.slice(0, second.span.start - first.span.end);
  return (
    /(?:うち|中で|の内)/.test(first.before) &&
    /^(?:分|様|さま|の方)?(?:と|及び|および|並びに)/.test(between) &&
    !/うち|内訳/.test(between)
  );
}

/** 「学外の研究者の氏名、所属(1,127名分)」「履修した学生の氏名、評点(286名分)」: each entry, or part of a sentence, names those whose data it lists. */
function areOfOtherOwners(a: Mention, b: Mention): boolean {
  const owners = [a, b].map(({ before }) => OWNERS_OF_LIST.exec(before)?.[1]);
  return owners.every((owner) => owner !== undefined) && owners[0] !== owners[1];
}

const OWNERS_OF_LIST = /([^、。・()]{2,24})の(?:お?氏名|お?名前|ご?住所)(?:、|及び|および|・)[^。()]{0,60}\($/;

/** How many sentences a list of data stands behind the figure of those whose data they are. */
const ITEM_DISTANCE = 3;

/** A figure in the bracket of one item; where other items have one as well, they count groups. */
function isOfOneItem({ before, after, sentence }: Mention): boolean {
  const line = sentence.text.replace(/。.*$/s, "");
  const figures = line.match(/\d ?(?:名|人|件)(?:分|様|さま)?\)/g)?.length ?? 0;
  const list = before.replace(/\([^()]{0,60}\)/g, "");
  return figures === 1 && /(?:[^、。()]{1,16}、){2}[^、。()]{2,16}\($/.test(list) && /^(?:分|様|さま)?\)/.test(after);
}

/** 「・メールアドレス(ご登録のある2,075名様のみ)」 */
function isOnlyOfSome({ before, after }: Mention): boolean {
  return /\([^()]{0,20}$/.test(before) && /^(?:分|様|さま|の方)?(?:のみ|だけ|に限(?:る|り))[^()]{0,6}\)/.test(after);
}

/** 「受講者のうち16人」 where 「研修受講者214人」 was counted before. */
function isAmong({ among }: PartWords, whole: Mention): boolean {
  if (!among) return false;
  return `${whole.head} ${whole.label} ${whole.after.slice(0, 16).split(/[、。と]/)[0]}`.includes(among.slice(-2));
}

/** 「①お客様に関する情報(1,830名) ②応募された方に関する情報(25名)」: groups of a list, told in one form. */
function isOfOneForm(a: Mention, b: Mention): boolean {
  return OF_ONE_KIND.test(b.before) && b.before.slice(-3) === a.before.slice(-3);
}

/** Said of the figure itself, or by the heading it stands under. */
function isSeenInFact({ before, after, label, sentence }: Mention): boolean {
  if (SEEN_IN_FACT.test(after.slice(0, 60))) return true;
  const clause = before.slice(-30);
  if (HELD_BY_THESE.test(clause)) return true;
  return [clause, label, headingsAbove(sentence.line)[0] ?? ""].some((words) => SEEN_IN_FACT.test(words));
}

/** 「37件のファイルへのアクセスが確認されました。当該ファイルに含まれる個人情報は412件」 */
const HELD_BY_THESE =
  /(?:当該|該当(?:の|する)?|これらの|同)(?:ファイル|フォルダー?|データ|書類|メール)に(?:含まれ|記載され|保存され)[^、。]{0,20}$/;

/** 「89件のうち3件」 and later 「3名」: what was a part in one unit is no group of its own in another. */
export function markPartsNamedAgain(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const isKnownPart = (group: CountGroup) =>
    groups.some((other, at) => other !== group && statuses[at] === "part" && other.value === group.value);
  const isPartExplained = ({ taken, unit }: CountGroup) =>
    taken.every(({ mention }) =>
      groups.some(
        (other, at) =>
          statuses[at] === "part" && other.unit !== unit && other.taken.some((part) => explains(mention, part.mention)),
      ),
    );
  for (const [index, group] of groups.entries())
    if (
      statuses[index] === "affected" &&
      group.unit !== "organizations" &&
      ((!isGroupOfItsOwn(group) && isKnownPart(group)) || isPartExplained(group))
    )
      statuses[index] = "part";
}

/** 「36件の申出人(重複を除く34人)」: those behind the records counted right before. */
function explains({ sentence, span }: Mention, part: Mention): boolean {
  if (part.sentence !== sentence || span.start < part.span.end) return false;
  return /^(?:分)?の[^、。()\d]{1,16}\((?:実人数|重複を除[くき]|計)?[^()\d]{0,6}$/.test(
    part.after.slice(0, span.start - part.span.end),
  );
}
