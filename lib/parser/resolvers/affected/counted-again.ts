/** Figures that count the same people again, or one group alone, though no word says so. */
import { ADDS_ANOTHER } from "../../vocabulary/count-lists";
import { ALSO_CUMULATIVE, DOCUMENT_HEAD } from "../../vocabulary/count-status";
import type { JudgedCount } from "../counts";
import { areListedTogether, areOfOtherKinds, isEntry, isNetTotal, paperOf } from "../counts/groups";

/** Fewer people are seldom a class or a ward, to whom a set of documents belongs. */
const CLASS = 10;

/** 「1,842名(延べ2,310名)」: of two figures side by side the cumulative one counts the same people again. */
export function withoutAttendances(counts: readonly JudgedCount[]): readonly JudgedCount[] {
  const left = counts.filter((one) => !counts.some((net) => isAttendanceOf(one, net)));
  return left.length > 0 ? left : counts;
}

function isAttendanceOf({ count, group }: JudgedCount, net: JudgedCount): boolean {
  if (count.qualifier !== "cumulative" || net.count.qualifier === "cumulative") return false;
  if (count.value <= net.count.value) return false;
  return group.taken.some(({ mention: all }) =>
    net.group.taken.some(({ mention: persons }) => {
      if (all.sentence === persons.sentence)
        return (
          (all.unit === persons.unit || /^(?:分|様)?\(/.test(persons.after)) &&
          all.span.start >= persons.span.end &&
          ALSO_CUMULATIVE.test(persons.after.slice(0, all.span.start - persons.span.end))
        );
      const lead = all.sentence.text.slice(0, Math.max(0, all.span.start - all.sentence.start));
      if (all.unit !== persons.unit) return false;
      return all.sentence.index === persons.sentence.index + 1 && /^[(※*注]/.test(lead) && ALSO_CUMULATIVE.test(lead);
    }),
  );
}

/** 「約2万件のお客様情報の不正な取得について」 above 「お客様 19,842名」: of a figure and its round number, told elsewhere, the former. */
export function withoutRoundNumbers(counts: readonly JudgedCount[]): readonly JudgedCount[] {
  return counts.filter((one) => !counts.some((exact) => isRoundNumberOf(one, exact)));
}

function isRoundNumberOf({ count, group }: JudgedCount, exact: JudgedCount): boolean {
  if (count.qualifier !== "about" || exact.count.qualifier === "about") return false;
  const step = 10 ** (/0*$/.exec(String(count.value))?.[0].length ?? 0);
  if (step < LEAST_STEP || Math.round(exact.count.value / step) * step !== count.value) return false;
  return group.taken.every(({ mention: round }) => {
    const { sentence } = exact.group.taken[0].mention;
    if (round.sentence === sentence || ADDS_ANOTHER.test(sentence.text)) return false;
    return (
      IS_TITLE.test(round.sentence.text.trim()) ||
      exact.group.taken.every(({ mention }) => !areListedTogether(round, mention))
    );
  });
}

const IS_TITLE = /(?:について|お知らせ|お詫び|おわび|ご?報告)[^。]{0,12}$/;

/** Numbers that are round by less are seldom the round number of another. */
const LEAST_STEP = 100;

/**
 * Documents lost together that hold almost as many people each hold the same ones: 「調査票 35名分/健康票 34名分」. Of each
 * such set the largest is left; the same where the papers name one class: 「調査票 3年2組 33人分/アレルギー対応表 3年2組 4人分」.
 */
export function withoutSamePapers(counts: readonly JudgedCount[]): readonly JudgedCount[] {
  return counts.filter(
    (one, index) =>
      !counts.some(
        (other, at) =>
          (hold(other, one) || areOfOneClass(other, one)) &&
          (other.count.value > one.count.value || (other.count.value === one.count.value && at < index)),
      ),
  );
}

/** The class that two figures in different lines both name right before them. */
function areOfOneClass({ group: a }: JudgedCount, { group: b }: JudgedCount): boolean {
  const [one, other] = [a.taken[0].mention, b.taken[0].mention];
  const named = CLASS_NAME.exec(one.head)?.[1];
  const schools = [one, other].map(({ before }) => SCHOOL.exec(before)?.[1]);
  return (
    named !== undefined &&
    named === CLASS_NAME.exec(other.head)?.[1] &&
    one.sentence.line !== other.sentence.line &&
    (schools[0] === schools[1] || schools.includes(undefined))
  );
}

/** 「港小学校 3年2組」 and 「浜小学校 3年2組」 are two classes. */
const SCHOOL = /([一-龠々ァ-ヶー]{1,12}(?:学校|[小中高]校?|学園))[^。]{0,16}$/;

const CLASS_NAME = /(\d{1,2}年(?:生 ?)?\d{1,2}組)(?:の)?(?:児童|生徒)?$/;

/** 「1組の名簿」「2組の名簿」 are the same paper of other people. */
function hold(one: JudgedCount, other: JudgedCount): boolean {
  const [a, b] = [one, other].map(({ count }) => count.value) as [number, number];
  const papers = [one, other].map(paperOfGroup);
  return (
    one !== other &&
    papers.every((paper) => paper !== null) &&
    papers[0] !== papers[1] &&
    Math.min(a, b) >= CLASS &&
    Math.abs(a - b) <= Math.max(a, b) * 0.1
  );
}

/** The document that a figure counts people of, or null. */
function paperOfGroup({ group }: JudgedCount): string | null {
  const heads = group.taken
    .filter(({ mention }) => (isEntry(mention) || mention.isPortion) && mention.unit === "people")
    .map(({ mention }) => mention.head.replace(PUPILS_BEHIND, ""));
  return heads.some((head) => DOCUMENT_HEAD.test(head)) ? paperOf(heads[0] as string) : null;
}

/** 「緊急連絡カード 79枚(児童|79名分)」, 「調査票 3年1組・2組の児童|86名分」 */
const PUPILS_BEHIND = /[\s(]{1,3}(?:\d{1,4}[枚冊部通]分?)?[\s(]{0,2}(?:[^\s、()]{1,10}の)?(?:児童|生徒|園児|学生)?$/;

/**
 * 「従業員・退職者 計5,871名、その家族 6,204名」, 「お問い合わせは計6件」 beside 「個人情報63,337件」, 「保護者は計151名」 beside 「児童86名」: no
 * total of all, since another figure of its kind is larger, or counts other persons.
 */
export function isTotalOfOthers({ count, group }: JudgedCount, counts: readonly JudgedCount[]): boolean {
  return (
    !isNetTotal(group) &&
    counts.some(
      ({ count: other, group: others }) =>
        (other.unit === count.unit && other.value > count.value && other.qualifier !== "cumulative") ||
        areOfOtherKinds(others, group),
    )
  );
}
