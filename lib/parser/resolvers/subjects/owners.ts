/** Persons to whom the data belong that a notice tells of: named beside them, over a list of them, or with a figure. */
import type { SubjectKind } from "../../../taxonomy";
import type { Span } from "../../normalize";
import type { Mention } from "../../recognizers/counts";
import { findPersons, type PersonMention } from "../../recognizers/subjects";
import { moodOf } from "../../structure/mood";
import type { NoticeText } from "../../structure/outline";
import { regex } from "../../vocabulary/patterns";
import { COUNTED_PAPERS } from "../../vocabulary/subjects-papers";
import {
  ABOUT_SCOPE,
  ACTS,
  AFTER_PERSON,
  AND_ANOTHER,
  AND_PERSON,
  AND_SOME_PERSON,
  BELONGINGS,
  CALLED_UPON,
  COMPOUND,
  CORRESPONDS,
  COUNTED_BEHIND,
  COUNTED_PERSON,
  LETTER_TO,
  NOT_THEIR_DATA,
  POSSESSIVE,
  TO_BE_TAUGHT,
} from "../../vocabulary/subjects-told";
import type { JudgedCount } from "../counts";
import { judgeEnumerations } from "../data-types/enumerations";
import { type Placement, placementsOf } from "../data-types/placement";
import { isDenied, saysExposed } from "./exposure";
import { withoutSecondNames } from "./second-names";

export interface Owner {
  readonly code: SubjectKind;
  readonly span: Span;
  readonly rule: string;
}

/** Persons to whom the notice says that the data belong; of data that did not get out only where nothing did. */
export function findOwners(notice: NoticeText, counts: readonly JudgedCount[]): Owner[] {
  const judged = judgeEnumerations(notice);
  const startsOf = (status: "affected" | "excluded") =>
    new Set(
      judged
        .filter(({ judgement }) => judgement.status === status)
        .flatMap(({ enumeration }) => [enumeration.start, ...enumeration.mentions.map(({ start }) => start)]),
    );
  const affected = startsOf("affected");
  const excluded = startsOf("excluded");
  const figures = counts
    .filter(({ count }) => count.status === "affected" || count.status === "part")
    .flatMap(({ group }) => group.taken.map(({ mention }) => mention));
  const { text } = notice;
  const persons = ownersOf(notice, { text, data: affected, others: excluded, figures, takeDenied: false });
  const owners = [...persons, ...ownersOfCountedPapers(figures, persons, text)];
  if (affected.size > 0) return withoutSecondNames(withAddressees(notice, owners), text);
  return owners.length > 0 || excluded.size === 0
    ? withoutSecondNames(owners, text)
    : ownersOf(notice, { text, data: excluded, others: affected, figures, takeDenied: true });
}

/** 「納税通知書 14,386件」: papers that tell whose they are, counted where no person is. */
function ownersOfCountedPapers(figures: readonly Mention[], owners: readonly Owner[], text: string): Owner[] {
  const isPersonIn = ({ start, end }: Span) => owners.some(({ span }) => span.start >= start && span.end <= end);
  return figures
    .filter(({ sentence }) => !isPersonIn(sentence))
    .flatMap(({ span, sentence }) => {
      const before = text.slice(Math.max(sentence.start, span.start - PAPER_REACH), span.start);
      return COUNTED_PAPERS.flatMap(([code, words]) => {
        const match = words.exec(before);
        if (!match) return [];
        const start = span.start - before.length + match.index;
        return [{ code, span: { start, end: start + match[0].length }, rule: "owner-of-counted-paper" }];
      }).slice(0, 1);
    });
}

/** A paper is counted by a figure no farther behind it than this. */
const PAPER_REACH = 40;

/** 「保護者を対象とする面談の申し込み」: participants are those who were called upon to take part, too. */
function withAddressees(notice: NoticeText, owners: Owner[]): Owner[] {
  if (!owners.some(({ code }) => code === "participants")) return owners;
  const called = findPersons(notice)
    .filter(
      ({ code, end, isByWhatTheyGave }) =>
        !isByWhatTheyGave && code !== "participants" && CALLED_UPON.test(notice.text.slice(end, end + 80)),
    )
    .map((person) => ({ code: person.code, span: person, rule: "called-upon-to-take-part" }));
  return [...owners, ...called];
}

/** By what a person is found to own data of the notice whose text it is. */
interface Ownership {
  readonly text: string;
  /** Where data begin that make a person an owner. */
  readonly data: ReadonlySet<number>;
  /** Where data begin that do not. */
  readonly others: ReadonlySet<number>;
  /** Figures of those whose data are concerned. */
  readonly figures: readonly Mention[];
  readonly takeDenied: boolean;
}

/** Who are named by what they gave, 「氏名を登録している方」, are a part of the others, or all where there are none. */
function ownersOf(notice: NoticeText, ownership: Ownership): Owner[] {
  const persons = findPersons(notice);
  const others = persons.filter(({ isByWhatTheyGave }) => !isByWhatTheyGave);
  const owners = ownersAmong(others, notice, ownership);
  return owners.length > 0 || others.length === persons.length ? owners : ownersAmong(persons, notice, ownership);
}

function ownersAmong(persons: readonly PersonMention[], notice: NoticeText, ownership: Ownership): Owner[] {
  const placements = placementsOf(notice);
  const owners: Owner[] = [];
  let following: Neighbour | null = null;
  for (const person of persons.toReversed()) {
    const rule: string | null = ownershipOf(person, following, placements.of(person.sentence), ownership);
    // Of 「共同研究者など学外の方」 the example tells better who they are.
    if (rule === "example-of-owners" && owners[0]?.code === "others") owners.shift();
    following = { person, leadsToOwner: rule !== null || leadsTo(person, following) };
    if (rule) owners.unshift({ code: person.code, span: person, rule });
  }
  return owners;
}

/** The next person in the text; `leadsToOwner` also for 患者 in 「患者ご家族の情報」. */
interface Neighbour {
  readonly person: PersonMention;
  readonly leadsToOwner: boolean;
}

/** 「共同研究者など|学外の方」 */
function isExample(between: string): boolean {
  return /^(?:様|さま)?(?:など|等)の?$/.test(between);
}

function leadsTo(person: PersonMention, following: Neighbour | null): boolean {
  return (
    !!following?.leadsToOwner &&
    following.person.start - person.end <= 2 &&
    following.person.sentence === person.sentence
  );
}

const HONORIFICS = regex`^${AFTER_PERSON}`;
/** 「役職員(退職者及び|応募者|を含む。) 512人」: of the group that the bracket stands behind. */
const INCLUDED = /^(?:様|の方)?(?:等|など)?[をも]含(?:む|みます|め)。?\)/;

/** The rule by which a person owns data that got out, or null. */
function ownershipOf(
  person: PersonMention,
  following: Neighbour | null,
  placement: Placement,
  ownership: Ownership,
): string | null {
  const { text, data, figures, takeDenied } = ownership;
  if (placement.kind === "prevention" || placement.kind === "contact" || placement.kind === "request") return null;
  if (isGloss(person, data, text)) return null;
  if (isToBeTaught(person, text) || LETTER_TO.test(person.sentence.line.text.trim())) return null;
  const next = following?.person.sentence === person.sentence ? following : null;
  const limit = Math.min(person.sentence.end, person.end + 120);
  const behind = text.slice(person.end, limit);
  const included = INCLUDED.exec(behind)?.[0].length ?? 0;
  const at = person.end + (included || (HONORIFICS.exec(behind)?.[0].length ?? 0));
  const counted = COUNTED_PERSON.exec(text.slice(at, limit))?.[0].length ?? 0;
  const rest = text.slice(at + counted, limit);
  if (PLACE.test(person.phrase) && (behind.startsWith("数") || /\d/.test(text[person.start - 1] ?? ""))) return null;
  if (isPartlyCounted(person, text.slice(person.end, limit), figures)) return "part-of-whom";
  if (NOT_THEIR_DATA.test(rest) || (counted && ACTS.test(rest))) return null;
  if (isFigureOf(person, figures, text)) return "counted-as-concerned";
  if (isOfDataBefore(person, data, text)) return "named-behind-data";
  if (next && next.person.start - person.end <= 24) {
    const between = text.slice(person.end + included, next.person.start);
    const joint = between.slice(HONORIFICS.exec(between)?.[0].length ?? 0);
    if (AND_SOME_PERSON.test(joint) && next.leadsToOwner) return "named-beside-an-owner";
    if (AND_PERSON.test(joint) || AND_ANOTHER.test(joint)) return next.leadsToOwner ? "named-beside-an-owner" : null;
    if (isExample(between)) return next.leadsToOwner ? "example-of-owners" : null;
  }
  if (!takeDenied && isDenied(behind)) return null;
  if (data.size === 0 && !saysExposed(behind)) return null;
  if (/(?:情報|名簿|データ|リスト)$/.test(person.phrase) || COMPOUND.test(behind)) return "compound-of-owner";
  if (/本人(?:及び|および|と|並びに)(?:その|ご)$/.test(text.slice(Math.max(0, person.start - 8), person.start)))
    return "family-of-owner";
  return (
    ruleOfData(person, next, { at, counted, limit }, ownership) ??
    (counted && placement.kind === "scope" && ABOUT_SCOPE.test(placement.governors.join(" "))
      ? "counted-in-scope"
      : null)
  );
}

/**
 * The rule by which data that stand behind a person, or are listed under one, are that person's.
 * @param words where the honorific ends, how long the figure behind it is, and how far the words reach
 */
function ruleOfData(
  person: PersonMention,
  next: Neighbour | null,
  words: { readonly at: number; readonly counted: number; readonly limit: number },
  { text, data, others }: Ownership,
): string | null {
  const { at, counted, limit } = words;
  const owned = POSSESSIVE.exec(text.slice(at + counted, limit));
  const from = at + counted + (owned?.[0].length ?? 0);
  const reach = Math.min(
    from + (/^[^。はがをへに\n]{0,24}/.exec(text.slice(from, limit))?.[0].length ?? 0),
    next && (next.person.start > from || isThroughWhom(person, next.person, from))
      ? next.person.start - (isKin(next.person) ? 0 : 1)
      : limit,
  );
  // 「家族の氏名」 is one word for data, and says whose.
  const isInData = data.has(person.start) && KIN_DATA.test(text.slice(from, limit));
  if (owned && (isInData || hasWithin(data, from, reach))) return "owner-of-affected-data";
  // 「職員については、個人情報の取扱い研修を行います」: of a topic it must be said that something got out.
  const isOwned = owned && (!owned[0].endsWith("は、") || saysExposed(text.slice(from, limit)));
  if (isOwned && !hasWithin(others, from, reach) && BELONGINGS.test(text.slice(from, reach))) return "owner-of-data";
  if (
    counted &&
    !owned &&
    !ADDRESSED.test(text.slice(at + counted, limit)) &&
    (hasWithin(data, from, reach) || listsData(person, data, text))
  )
    return "counted-with-data";
  if (CORRESPONDS.test(text.slice(at + counted, limit)) && saysExposed(text.slice(at + counted, limit)))
    return "correspondent";
  const isLabel =
    at >= person.sentence.end ||
    isBracketed(text, person.start, at) ||
    /^[ ]?[:\t]/.test(text.slice(at, at + 2)) ||
    AND_OTHERS_ALONE.test(text.slice(at, Math.min(person.sentence.end, at + 24)));
  if ((isLabel && listsData(person, data, text)) || standsOverData(at, data, text)) return "label-of-data";
  return null;
}

/**
 * Whose names are data of those named before: 「ジュニア会員については、保護者氏名も表示」 tells of what the members had entered.
 * Data that begin with the word for anybody else, 「会員については、社員番号も」, are that person's alone.
 */
function isKin({ code }: PersonMention): boolean {
  return code === "guardians";
}

/** 「お取引先3社様を訪問し」「求人企業様1社に推薦書をお送りし」: they got something, or were gone to. */
const ADDRESSED =
  /^(?:様|の方々?|の皆様)?(?:へ|を(?:訪問|訪ね)|(?:に|あて|宛て)(?=[^。]{0,40}(?:送|配|交付|渡|届|連絡|訪問|依頼)))/;

const KIN_DATA = /^(?:お|ご)?(?:氏名|名前|連絡先|電話番号|住所)/;

/** 「[保護者]お名前」「【会員の皆様】」 */
function isBracketed(text: string, start: number, end: number): boolean {
  const open = BRACKETS.indexOf(text[start - 1] ?? " ");
  return open >= 0 && text[end] === BRACKETS[open + 1];
}

const BRACKETS = "[]【】〔〕<>";

/** 「代理店の|お客さまの情報」: of those others, whom they serve. */
function isThroughWhom({ code }: PersonMention, next: PersonMention, from: number): boolean {
  return code === "partners" && next.start === from && next.code !== "partners";
}

/** 「お取引先|・出演者の方」 alone on its line. */
const AND_OTHERS_ALONE = /^(?:[・、]|及び|および)[^。、はがをにで:\t\d]{1,12}(?:方々?|様|者)$/;

/** 「近隣の土地所有者  氏名、住所」 */
function standsOverData(at: number, data: ReadonlySet<number>, text: string): boolean {
  const gap = /^ {1,8}/.exec(text.slice(at, at + 9))?.[0].length ?? 0;
  return gap > 0 && data.has(at + gap);
}

/**
 * 「申込者(高校生・社会人) 98名」「743人(個人705人、法人のご担当者38人)」: of what sort those are who were named or counted
 * before. Other parts with figures of their own are groups: 「901名(学生436名、職員67名)」.
 */
function isGloss(person: PersonMention, data: ReadonlySet<number>, text: string): boolean {
  if (person.code !== "partners" && COUNTED_PERSON.test(text.slice(person.end, person.end + 24))) return false;
  const bracket = bracketAround(person, text);
  if (!bracket || isOfDataBefore(person, data, text)) return false;
  const { open, close } = bracket;
  const isOfThoseBefore = /(?:者|方|様|さま|人|名|件)(?:様|さま)? ?$/.test(text.slice(Math.max(0, open - 4), open));
  return isOfThoseBefore && !/含|及び家族|除/.test(text.slice(open, close)) && !hasWithin(data, open, close);
}

/** 「氏名とメールアドレス 640件(会員、寄附者など)」 counts data, and says whose. */
function isOfDataBefore(person: PersonMention, data: ReadonlySet<number>, text: string): boolean {
  const open = bracketAround(person, text)?.open ?? -1;
  return /\d件 ?$/.test(text.slice(Math.max(0, open - 4), open)) && hasWithin(data, person.sentence.start, open);
}

/** The round brackets that a person stands in. */
function bracketAround({ sentence, start, end }: PersonMention, text: string): { open: number; close: number } | null {
  const from = Math.max(sentence.start, start - GLOSS_REACH);
  const open = from + text.slice(from, start).lastIndexOf("(");
  const inside = text.slice(open + 1, open + 2 * GLOSS_REACH).indexOf(")");
  const close = open + 1 + inside;
  return open < from || inside < 0 || close < end ? null : { open, close };
}

const GLOSS_REACH = 40;

/** 「店舗数:9店舗」 says at how many of them. */
const PLACE = /(?:店舗|事業所|営業所|拠点|施設|学校)$/;

/** 「会員様のうち、体験レッスンを受けた方3,410名」: a figure of those concerned counts a part of them. */
function isPartlyCounted({ sentence, end }: PersonMention, behind: string, figures: readonly Mention[]): boolean {
  return (
    PART_OF.test(behind) &&
    figures.some(
      ({ span }) =>
        span.start > end &&
        span.start < Math.min(sentence.end, end + 80) &&
        !OF_WHOM_ONE_ACTS.test(behind.slice(0, span.end - end + 2)),
    )
  );
}

/** 「社員のうち、1名がウイルスに感染し、|お客様300名」 */
const OF_WHOM_ONE_ACTS = /\d ?(?:名|人|社|者)(?:の[^、。がはもに]{1,8})?[がはもに]/;

const PART_OF = /^(?:様|さま|の?皆様|の方々?)?の(?:うち|中で|中から)、/;

/** The words of a figure of those concerned stand no farther from it than this. */
const FIGURE_REACH = 40;

/** 「児童 1,266人とその保護者 1,903人」「412名の会員様」, where these figures were found to count those concerned. */
function isFigureOf(person: PersonMention, figures: readonly Mention[], text: string): boolean {
  return figures.some(({ span, sentence }) => {
    if (sentence !== person.sentence) return false;
    if (sentence.line.role === "row" && !text.slice(sentence.start, person.start).includes("\t")) return true;
    const gap = span.start - person.end;
    if (gap >= 0) return gap <= FIGURE_REACH && COUNTED_BEHIND.test(text.slice(person.end, span.start));
    return person.start >= span.end && /^(?:分|様|さま)?の$/.test(text.slice(span.end, person.start));
  });
}

function hasWithin(starts: ReadonlySet<number>, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (starts.has(at)) return true;
  return false;
}

/** 「職員 204名」, or a label alone, with data on the same line or on the two below. */
function listsData({ sentence }: PersonMention, data: ReadonlySet<number>, text: string): boolean {
  if (sentence.end - sentence.start > 120) return false;
  let end = sentence.line.end;
  for (let lines = 0; lines < 2 && end >= 0; lines++) end = text.indexOf("\n", end + 1);
  return hasWithin(data, sentence.start, Math.min(end < 0 ? text.length : end, sentence.end + 80));
}

/** Named in a plan as those whom the discloser will teach or tell. */
export function isToBeTaught({ sentence, end }: PersonMention, text: string): boolean {
  return moodOf(sentence) !== "fact" && TO_BE_TAUGHT.test(text.slice(end, end + 40));
}
