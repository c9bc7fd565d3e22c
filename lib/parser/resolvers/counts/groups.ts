/** Mentions of one and the same figure, brought together. */
import type { CountUnit } from "../../../taxonomy";
import type { Mention } from "../../recognizers/counts";
import {
  ALL_ABOVE_BEFORE,
  BACK_REFERENCE,
  DOCUMENT_AFTER,
  DOCUMENT_HEAD,
  FAMILY_OF_THEM,
  NET_TOTAL_BEFORE,
  PART_BEFORE,
  TOTAL_BEFORE,
} from "../../vocabulary/count-status";
import { PERSON_NOUN } from "../../vocabulary/counts";
import type { CountJudgement } from "./roles/verdict";

/** A mention that was taken, with its judgement. */
export interface TakenMention {
  readonly mention: Mention;
  readonly judgement: CountJudgement;
  /** 「587名のうち、…402名」: the figure among which this one is counted, or null. */
  readonly among: number | null;
  /** How much the words around it speak for its being the headline figure, as the logarithm of the odds. */
  readonly headline: number;
}

/** One figure of the notice with every place where it stands, in the order of the text. */
export interface CountGroup {
  readonly value: number;
  readonly unit: CountUnit;
  readonly taken: readonly [TakenMention, ...TakenMention[]];
}

/** Two groups of people seldom have the same size by chance once they are this large. */
const CHANCE = 50;

/** Below this, things of as many people are often those of different ones. */
const FEW = 10;

/** A longer line is running text. */
const LONGEST_ENTRY = 300;

/** Entries of an enumeration stand no farther apart. */
const LONGEST_BETWEEN = 24;

/** Entries of one list stand within so many sentences. */
const LONGEST_LIST = 10;

/** Households are no unit of the catalog: each is one record. */
export function unitOf({ unit }: Mention): CountUnit {
  return unit === "households" ? "records" : unit;
}

/** Brings together what has the same value and unit; equal small figures of two entries of a list stay apart. */
export function groupMentions(taken: readonly TakenMention[]): CountGroup[] {
  const groups: {
    value: number;
    unit: CountUnit;
    taken: [TakenMention, ...TakenMention[]];
  }[] = [];
  for (const one of taken) {
    const { mention } = one;
    const unit = unitOf(mention);
    const known = groups.find(
      (group) =>
        group.value === mention.value &&
        group.unit === unit &&
        !(mention.value < CHANCE && group.taken.every((other) => areEntries(other.mention, mention))),
    );
    if (known) known.taken.push(one);
    else groups.push({ value: mention.value, unit, taken: [one] });
  }
  return groups;
}

/** True for two entries of one list, table or enumeration: 「保護者12名、児童12名」. */
function areEntries(a: Mention, b: Mention): boolean {
  if (BACK_REFERENCE.test(b.before.trimEnd()) || areDocumentsOfOne(a, b)) return false;
  // 「32名のうち…1名を除く31名とその家庭」 above 「児童 31名」
  if (LEFT_OF_A_WHOLE.test(a.before)) return false;
  if (a.head === b.head || a.head === "" || b.head === "") return false;
  if (a.sentence === b.sentence && FAMILY_OF_THEM.test(b.head)) return true;
  if (a.sentence === b.sentence) {
    // 「児童32名(男児15名、女児17名)、保護者32名」
    const between = a.after.slice(0, Math.max(0, b.span.start - a.span.end)).replace(/\([^()]*\)/g, "");
    return between.length <= LONGEST_BETWEEN && /^(?:分)?[、,及並とや・]/.test(between || a.after);
  }
  return isBareEntry(a) && isBareEntry(b) && a.sentence.line.heading === b.sentence.line.heading;
}

const LEFT_OF_A_WHOLE = /\d(?:名|人|件)(?:分|様)?を除(?:く|いた)$/;

/** 「児童28名分の名簿/答案 28名分」: of things that were lost together, equal numbers are the same people. */
function areDocumentsOfOne(a: Mention, b: Mention): boolean {
  // 「1組の名簿 32名分」「2組の名簿 32名分」: the same paper of other people.
  const isSamePaper = DOCUMENT_HEAD.test(a.head) && paperOf(a.head) === paperOf(b.head);
  return a.value >= FEW && !isSamePaper && isDocument(b) && isDocument(a);
}

/** The paper without those whose it is: 名簿 of 「1年2組の名簿」. */
export function paperOf(head: string): string {
  return head.trim().replace(/^.*(?:組|校|園|年生?|学級|クラス|病棟|支店|[区市町村の])/, "");
}

function isDocument({ head, after }: Mention): boolean {
  return DOCUMENT_HEAD.test(head) || DOCUMENT_AFTER.test(after);
}

/** True where the figure stands in an entry of a list or table rather than in running text. */
export function isEntry(mention: Mention): boolean {
  const { line } = mention.sentence;
  return line.role === "row" || line.marker !== "" || isBareEntry(mention);
}

/** An entry that is no sentence. */
function isBareEntry({ sentence: { line } }: Mention): boolean {
  return line.end - line.start <= LONGEST_ENTRY && !line.text.includes("。");
}

/** True for figures of one sentence, or of entries of one list that stand close together. */
export function areListedTogether(a: Mention, b: Mention): boolean {
  if (a.sentence === b.sentence) return true;
  const distance = Math.abs(a.sentence.index - b.sentence.index);
  return distance <= LONGEST_LIST && isBareEntry(a) && isBareEntry(b);
}

/** True for a figure that stands behind another as one more of its list, by a name of its own and no word for a total. */
export function isNextOf(group: CountGroup, before: CountGroup): boolean {
  if (isTotal(group)) return false;
  return group.taken.every(({ mention: next }) =>
    before.taken.some(
      ({ mention }) =>
        mention.span.end <= next.span.start &&
        areListedTogether(mention, next) &&
        mention.head !== "" &&
        hasOwnName(next, mention),
    ),
  );
}

/** 職員 of 「会員12名、職員」, but not the end of 「会員12名、役員20名の」, 「対象者」 or 「生徒」 below 「1組の生徒」. */
function hasOwnName({ head }: Mention, before: Mention): boolean {
  const name =
    head
      .trim()
      .replace(/\($/, "")
      .split(/[、,・:()\s]|及び|および|並びに/)
      .at(-1) ?? "";
  return name !== "" && !/\d(?:名|人|件)/.test(name) && !CALLED_WHOLE.test(name) && !before.head.trim().endsWith(name);
}

/** 「対象者 32名」 below the groups of a list */
const CALLED_WHOLE = /対象|該当|全|総|計|数|漏え?い|漏洩|流出|紛失|影響|個人情報/;

/** 「(ii) 社員および関係者 約1万4,000人」 in a list is nobody named before. */
export function isGroupOfItsOwn({ taken }: CountGroup): boolean {
  return taken.every(({ mention }) => isEntry(mention) && PERSON_NOUN.test(mention.head.replace(/\)$/, "")));
}

/** True for a figure that is called a total somewhere. */
export function isTotal(group: CountGroup): boolean {
  return group.taken.some(
    ({ mention: { before, label } }) =>
      TOTAL_BEFORE.test(before) || TOTAL_BEFORE.test(label) || ALL_ABOVE_BEFORE.test(before),
  );
}

/** True for a figure that is called the total of some groups of a list only. */
export function isSubtotal(group: CountGroup): boolean {
  return group.taken.every(({ mention: { before, label } }) => SUBTOTAL.test(before) || SUBTOTAL.test(label));
}

const SUBTOTAL = /小計(?:は|:|で|[ \t]|約|最大|延べ|\()*$/;

/** True for a total of persons, each counted once. */
export function isNetTotal(group: CountGroup): boolean {
  return group.taken.some(({ mention }) => NET_TOTAL_BEFORE.test(mention.before));
}

/** True for a figure that counts the data of all whom the origin serves. */
export function isOrigin(group: CountGroup): boolean {
  return group.taken.some(({ judgement }) => judgement.role === "origin");
}

/** The noun right before a figure: 卒業生 of 「令和3年度:卒業生 211名」; or "". */
export function nounOf({ head }: Mention): string {
  return /([一-龠ァ-ヶー]{2,12})(?:様|さま|さん|の方|分)?(?:\([^()]{0,30}\))?$/.exec(head.trim())?.[1] ?? "";
}

/** Kinds of persons of whom none is one of another kind. */
const KINDS_OF_PERSONS = [
  /(?:保護者|ご?家族|父母|配偶者)$/,
  /(?:児童|生徒|学生|園児|児童生徒|患者|入所者)$/,
  /(?:職員|教員|従業員|社員|スタッフ|ヘルパー)$/,
];

/** 「児童86名」 and 「保護者は計151名」: the one is no part of the other, whatever it is called. */
export function areOfOtherKinds(a: CountGroup, b: CountGroup): boolean {
  const [one, other] = [a, b].map(({ taken }) =>
    KINDS_OF_PERSONS.findIndex((kind) => taken.every(({ mention }) => kind.test(nameOf(mention)))),
  ) as [number, number];
  return one >= 0 && other >= 0 && one !== other;
}

/** 保護者 of 「記入のあった保護者は計151名」. */
const nameOf = ({ head }: Mention): string =>
  head.trim().replace(/(?:様|さま|さん|の方)?(?:は|が|:|の数|の人数)?$/, "");

/** What a total says that it covers: 「①②の実人数」, 「A~Cの合計」; or null where it names no members of a list. */
function coveredBy(total: Mention): ReadonlySet<string> | null {
  const named = COVERS.exec(total.before)?.[1];
  if (!named) return null;
  const marks = named.match(/[①-⑳A-Hア-オ1-9]/g) ?? [];
  const [first, last] = [marks[0] as string, marks.at(-1) as string];
  if (!/[~-]/.test(named)) return new Set(marks);
  const covered: string[] = [];
  for (let code = first.charCodeAt(0); code <= last.charCodeAt(0) && covered.length < 20; code++)
    covered.push(String.fromCharCode(code));
  return new Set(covered);
}

const COVERS =
  /((?:[①-⑳]|\([1-9]\)|(?<![A-Za-z])[A-H]|(?<![ァ-ヶ])[ア-オ])(?:[、・~と-]|及び|および)?(?:(?:[①-⑳]|\([1-9]\)|[A-H]|[ア-オ])[、・と]?){1,6})(?:の|を|で)?[^、。]{0,14}$/;
const MARK = /^[\s・※]*(?:([①-⑳])|\(([1-9ア-オa-h])\)|([A-Ha-hア-オ])(?=[\s.):]))/;

/**
 * True for a figure in a member of a list, where a total names other members as those that it covers, and for one that a
 * later sentence adds to it: 「会員様、計38,406名様の氏名です。このほか、体験利用のお客様2,115名様のお名前も含まれます」.
 */
export function isBeyond(group: CountGroup, total: CountGroup): boolean {
  if (group.taken.every(({ mention }) => isAddedBehind(mention, total))) return true;
  const covered = total.taken.map(({ mention }) => coveredBy(mention)).find((marks) => marks !== null);
  if (!covered) return false;
  return group.taken.every(({ mention }) => {
    const mark = markOf(mention);
    return mark !== null && !covered.has(mark);
  });
}

function isAddedBehind({ sentence, before, span }: Mention, { taken }: CountGroup): boolean {
  return (
    BESIDES_THESE.test(sentence.text) &&
    !PART_BEFORE.test(before) &&
    !MORE_OF_THEM.test(before) &&
    taken.every(({ mention }) => mention.sentence !== sentence && mention.span.end < span.start) &&
    taken.some(({ mention }) => sentence.index - mention.sentence.index <= FARTHEST_ADDITION)
  );
}

const BESIDES_THESE =
  /^[\s・※*(]*(?:なお、|また、)?(?:(?:この|その|これらの?|上記の?)(?:ほか|他)(?:に|にも)?、|(?:これ|上記)(?:ら)?(?:とは別に|に加え(?:て)?)|別途、)(?![^。]{0,30}(?:事案|事件|事故)(?:では|に(?:ついて|おいて|より))?)[^。]{0,60}\d/;
/** 「これに加え、カード番号も流出した方は1,210名です」: of the same people more is told, not more people. */
const MORE_OF_THEM = /(?:番号|情報|パスワード|コード|アドレス|住所|年月日|口座)(?:等|など)?(?:も|まで)[^。、]{0,24}$/;
/** What is added to a total stands so many sentences behind it at most. */
const FARTHEST_ADDITION = 2;

/** The mark of the entry that a figure stands in, without brackets: 「(ア)」 → ア; or null. */
export function markOf({ sentence }: Mention): string | null {
  return (
    MARK.exec(sentence.line.text)
      ?.slice(1)
      .find((found) => found !== undefined) ?? null
  );
}
