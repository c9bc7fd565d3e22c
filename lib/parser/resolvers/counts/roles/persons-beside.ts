/**
 * Figures of persons who play another part in the incident: the way in, those who saw, did, dealt with or were told
 * of it.
 */
import type { Mention } from "../../../recognizers/counts";
import { headingsAbove } from "../../../structure/outline";
import {
  ACTS_AFTER,
  ADDRESSED_AFTER,
  ADDRESSES_BEFORE,
  AMONG_THE_TAKEN,
  APOLOGIZED_TO,
  APPLIED_AFTER,
  APPROACHED_AFTER,
  DECEIVED_BEFORE,
  MAILED_AFTER,
  MAILED_TO_BEFORE,
  MOVED_BEFORE,
  REACHED_OTHERWISE_AFTER,
  SHOWN_OTHERS,
  STAFF_NOUN,
  THERE_ARE_AFTER,
  TOLD_IN_STEAD_AFTER,
  TOLD_IN_STEAD_BEFORE,
  TOOK_PART_BEFORE,
  UNREACHED_AFTER,
  UNREACHED_BEFORE,
  VIEWED_BEFORE,
  VIEWER_AFTER,
  VIEWER_BEFORE,
  VIEWER_HEADING,
  VIEWER_TOPIC,
  VIEWERS_COUNTED,
} from "../../../vocabulary/count-actors";
import {
  CONCERNED_BEFORE,
  CREDENTIALS_KNOWN_AFTER,
  CREDENTIALS_TAKEN_AFTER,
  ENTERED_AFTER,
  HIJACKED,
  HIJACKED_AFTER,
  SHOWN_ARE,
  SUFFERS_AFTER,
  WAY_IN_BEFORE,
} from "../../../vocabulary/count-roles";
import {
  HOLDS_THEM_AFTER,
  INCLUDED_AFTER,
  NET_TOTAL_BEFORE,
  PART_BEFORE,
  WITHIN_AFTER,
} from "../../../vocabulary/count-status";
import { SPAM } from "../../../vocabulary/count-things";
import { NAMED_AGAIN_BEFORE, SERVED_AFTER } from "../../../vocabulary/count-unharmed";
import type { MentionContext } from "../context";
import { nounOf } from "../groups";
import { FEW, no, SAW, SOME_OF_THEM, type Verdict } from "./verdict";

/** A mailbox or account that was broken into, or by which the attack came in. */
export function hijackedAccount({ mention, after, noticeText }: MentionContext): Verdict | null {
  if (mention.value <= FEW && STAFF_NOUN.test(mention.head) && CREDENTIALS_TAKEN_AFTER.test(after))
    return no("those whose credentials opened the way");
  if (mention.value <= FEW && WAY_IN_BEFORE.test(mention.head) && CREDENTIALS_KNOWN_AFTER.test(after))
    return no("accounts that were the way in");
  const isWayIn =
    STAFF_NOUN.test(mention.head) ||
    /^(?:個|件)?の?[^。、]{0,6}(?:メール|業務|保守|管理|特権|社内|運用|共用|共有|従業員|職員|社員|退職者|テスト)/.test(
      after,
    );
  if (mention.value <= FEW && isWayIn && ENTERED_AFTER.test(after)) return no("accounts that were the way in");
  const isHijacked =
    mention.value <= FEW &&
    HIJACKED.test(mention.head) &&
    HIJACKED_AFTER.test(after) &&
    SPAM.test(noticeText.slice(0, 5000));
  return isHijacked ? no("a hijacked mailbox or account") : null;
}

/** Some of those concerned: to whom the taker turned with the data, or who are said to be within a figure. */
export function someOfThem({ mention, after }: MentionContext): Verdict | null {
  const isAmong = PART_BEFORE.test(mention.before) || AMONG_THE_TAKEN.test(mention.before);
  const isSome = (isAmong && APPROACHED_AFTER.test(after)) || WITHIN_AFTER.test(after);
  return isSome && mention.unit !== "organizations" ? { role: "own", strength: 2, rule: SOME_OF_THEM } : null;
}

/** Under 「送信先」 or 「流出した宛先の件数」: those to whom it was sent, in whatever version of the figure. */
export function receivers({ mention, namesData, showsAddresses }: MentionContext): Verdict | null {
  if (mention.unit === "organizations" || mention.isPortion || namesData || showsAddresses) return null;
  const above = [mention.label, ...headingsAbove(mention.sentence.line).slice(0, 1)];
  return above.some((words) => VIEWER_HEADING.test(words.replace(/[)\]】」》>]$/, "")))
    ? no("those to whom it was sent or told")
    : null;
}

/** 「閲覧した企業の担当者様(|1社・2名)」, rather than those whose data were viewed. */
export function couldView({ head }: Mention): boolean {
  return VIEWER_BEFORE.test(head) && !VIEWED_BEFORE.test(head);
}

/** Those who saw, could see, act or were deceived rather than suffer. */
export function viewers({ mention, after, namesData, showsAddresses }: MentionContext): Verdict | null {
  if (mention.isPortion || namesData) return null;
  if (mention.unit === "organizations" && couldView(mention)) return no(SAW);
  // 「メール(宛先126名)」「宛先12件」: every one of them saw the addresses of the others.
  if (showsAddresses && ADDRESSES_BEFORE.test(mention.before))
    return { role: "own", strength: 2, rule: "receivers-of-open-addresses" };
  if (mention.unit !== "people") return null;
  // 「審査員1名(以下、当該審査員)が、…に保管していた」
  const deed = after.replace(/^(?:の(?:お客様|お客さま|会員様?)(?=が)|\(以下[^()]{1,30}\)(?=が))/, "");
  if (deed.startsWith("が") && !SUFFERS_AFTER.test(deed)) return no("those who act rather than suffer");
  if (DECEIVED_BEFORE.test(mention.before)) return no("those who were deceived");
  if (SHOWN_OTHERS.test(mention.head.replace(/\([^()]*\)$/, ""))) return no(SAW);
  return couldView(mention) ||
    VIEWERS_COUNTED.test(mention.before) ||
    VIEWER_AFTER.test(after) ||
    VIEWER_TOPIC.test(mention.before)
    ? no(SAW)
    : null;
}

/** 「教職員31名が掲載されていました」, but not 「医師31名が掲載されておりますが、…」, as ever. */
const IS_SHOWN_AFTER = /^が、?[^。、を]{0,20}(?:掲載|記載|登録|表示|公開|保存)され(?!て(?:い|おり)?ますが、)/;

/** The few of the staff who did it or deal with it. */
export function staff({ mention, after, isScope, namesData, showsAddresses }: MentionContext): Verdict | null {
  if (!STAFF_NOUN.test(mention.head) || mention.isPortion || namesData || INCLUDED_AFTER.test(mention.after))
    return null;
  // 「会員18名及び役員6名に送信」 with the addresses of all of them
  if (
    showsAddresses &&
    /\d(?:名|人)(?:[、と]|及び|および|並びに)[^。、\d]{0,10}$/.test(mention.before) &&
    ADDRESSED_AFTER.test(after)
  )
    return null;
  if (/^(?:ほど|程度)?(?:おり|い)ました/.test(after)) return no("those who did it or deal with it");
  const acts = ACTS_AFTER.test(after) && !IS_SHOWN_AFTER.test(after) && mention.value <= 100;
  return acts || (!isScope && mention.value <= FEW && !SHOWN_ARE.test(mention.before))
    ? no("those who did it or deal with it")
    : null;
}

/** 「23件は、いずれも点検票|46件のお客さまに含まれます」「12件分の点検記録(上記|156件に含まれます)」 */
export function holdsThoseBefore({ mention, after }: MentionContext): Verdict | null {
  const isNamedAgain = NAMED_AGAIN_BEFORE.test(mention.before.trimEnd()) && HOLDS_THEM_AFTER.test(after);
  return isNamedAgain || (HELD_BEFORE.test(mention.before) && OWNERS_AFTER.test(after) && HOLDS_THEM_AFTER.test(after))
    ? { role: "own", strength: 2, rule: "holds-those-before" }
    : null;
}

const HELD_BEFORE = /\d(?:名|人|件)(?:分|様)?は/;
const OWNERS_AFTER = /^の(?:お客様|お客さま|会員|利用者)/;

/** 「内定者31名に送信したメールに、内定者全員の氏名が」: what was sent to them held the data of all of them; of few, they may be some of all. */
const ALL_OF_THEM_AFTER =
  /(?<!(?:年度?|過去|別|他|以前)の)([一-龠ァ-ヶー]{2,12})(?:様|さま|の方)?全員(?:分)?の[^。、]{0,10}(?:氏名|名前|情報|アドレス|名簿|一覧|データ|住所|番号|成績)/;

/** People told, asked or visited; they are concerned where their own addresses or the words before say so. */
export function addressed({
  mention,
  after,
  isScope,
  leaks,
  showsAddresses,
  namesData,
}: MentionContext): Verdict | null {
  const toldOf = mention.after.replace(/\([^)]{0,40}\)/, "");
  const isReachedOtherwise = UNREACHED_BEFORE.test(mention.before) && REACHED_OTHERWISE_AFTER.test(after);
  if (TOLD_IN_STEAD_BEFORE.test(mention.before) && TOLD_IN_STEAD_AFTER.test(after))
    return no("people told, asked or visited");
  const haveMoved = MOVED_BEFORE.test(mention.before) && THERE_ARE_AFTER.test(after);
  if (haveMoved || isReachedOtherwise || UNREACHED_AFTER.test(toldOf)) return no("people who could not be reached");
  if (mention.unit === "people" && isScope && APPLIED_AFTER.test(after))
    return { role: "own", strength: 2, rule: "those-who-applied" };
  if (namesData || mention.isPortion || !ADDRESSED_AFTER.test(after)) return null;
  const noun = mention.value > FEW ? nounOf(mention) : "";
  if (mention.unit === "people" && noun !== "" && ALL_OF_THEM_AFTER.exec(after)?.[1] === noun)
    return { role: "own", strength: 2, rule: "all-of-those-told" };
  if (mention.unit === "people" && NET_TOTAL_BEFORE.test(mention.before)) return null;
  if (SERVED_AFTER.test(after) && leaks) return { role: "own", strength: 1, rule: "those-served" };
  if (!showsAddresses && MAILED_TO_BEFORE.test(mention.before) && MAILED_AFTER.test(after))
    return no("people told, asked or visited");
  if (CONCERNED_BEFORE.test(mention.before)) return { role: "own", strength: 1, rule: "those-told" };
  if (mention.unit === "people" && TOOK_PART_BEFORE.test(mention.head))
    return { role: "own", strength: 1, rule: "participants-told" };
  if (showsAddresses && mention.unit === "people")
    return { role: "own", strength: 1, rule: "receivers-of-open-addresses" };
  // Nobody apologizes to those who are not concerned; but only where no figure says more.
  if (mention.unit === "people" && APOLOGIZED_TO.test(toldOf))
    return { role: "own", strength: 1, rule: "those-apologized-to" };
  return no("people told, asked or visited");
}
