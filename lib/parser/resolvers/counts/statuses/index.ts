/** Which figures stand on their own, which are parts of another, which a newer one replaced. */
import type { CountStatus } from "../../../../taxonomy";
import type { Mention } from "../../../recognizers/counts";
import { readSmallNumber } from "../../../recognizers/counts/small-numbers";
import { headingsAbove, type NoticeText, type Sentence } from "../../../structure/outline";
import {
  AMONG_BEFORE,
  CERTAIN,
  INCLUDED_AFTER,
  INCLUDES_AFTER,
  KINDS_OF_DATA,
  OF_ONE_KIND,
  OTHER_PERSON_AFTER,
  PART_BEFORE,
  REFINED_AFTER,
  REFINED_BEFORE,
  REPORT_LINE,
  REST_BEFORE,
  SEEN_IN_FACT,
  TOTAL_BEFORE,
} from "../../../vocabulary/count-status";
import { PERSON_NOUN } from "../../../vocabulary/counts";
import { areListedTogether, type CountGroup, isEntry } from "../groups";

/** A total below this can be the sum of its neighbours by chance: then it must stand right beside them. */
const CHANCE_SUM = 100;
/** Longer lists of figures are tables whose sums say no more. */
const MOST_GROUPS = 60;
/** Words repeated between a struck figure and the new one are no longer than this. */
const LONGEST_REPEATED = 30;
/** Parts of parts of parts: deeper no notice goes. */
const MOST_ROUNDS = 12;
/** A list of data has so many items on each side of a figure. */
const LONGEST_LIST = 12;
/** How many sentences an 「うち」 may stand behind its total: a list of data may stand between. */
const PART_DISTANCE = 12;

/** The status of each group, in the same order. */
export function readStatuses({ sentences }: NoticeText, groups: readonly CountGroup[]): CountStatus[] {
  const statuses: CountStatus[] = groups.map(() => "affected");
  markLeftOut(groups, statuses);
  markSuperseded(groups, statuses, reportsOf(sentences));
  markNamedParts(groups, statuses);
  markPartsAmongData(sentences, groups, statuses);
  markKindsOfData(groups, statuses);
  markPartsNamedAgain(groups, statuses);
  markRemainders(groups, statuses);
  markAdditions(groups, statuses);
  markBracketedParts(groups, statuses);
  markSummedParts(groups, statuses);
  markPartsOfTotals(groups, statuses);
  return statuses;
}

function markLeftOut(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  for (const [index, group] of groups.entries())
    if (group.taken.some(({ judgement }) => judgement.role === "excluded")) statuses[index] = "excluded";
}

function markSuperseded(groups: readonly CountGroup[], statuses: CountStatus[], reports: readonly number[]): void {
  const replaced = new Set<number>();
  for (const [index, group] of groups.entries()) {
    if (statuses[index] === "excluded") continue;
    const isEarlier =
      group.taken.some(({ judgement }) => judgement.role === "earlier") || isOfEarlierReport(group, groups, reports);
    const isReplaced = groups.some(
      (other) => other !== group && (isStruckBefore(group, other) || isRefinedBy(group, other)),
    );
    if (isEarlier || isReplaced) replaced.add(index);
  }
  const stands = groups.some((_, index) => statuses[index] === "affected" && !replaced.has(index));
  // Where nothing replaces it, a figure quoted from the earlier notice still holds.
  if (stands) for (const index of replaced) statuses[index] = "superseded";
}

/** On one page with its later reports, each under its own heading, an earlier report's figures are past. */
function isOfEarlierReport(group: CountGroup, groups: readonly CountGroup[], reports: readonly number[]): boolean {
  const latest = ({ taken }: CountGroup) =>
    Math.max(...taken.map(({ mention }) => reports[mention.sentence.index] ?? 0));
  const report = latest(group);
  return report > 0 && groups.some((other) => other.unit === group.unit && latest(other) > report);
}

/** For each sentence the number of the report under whose heading line it stands, or 0. */
function reportsOf(sentences: readonly Sentence[]): number[] {
  let report = 0;
  return sentences.map(({ line }) => {
    const number = REPORT_LINE.exec(line.text.trim())?.[1];
    if (number) report = readSmallNumber(number);
    return report;
  });
}

/**
 * The struck figure stands right before the new one, with the same words: 「約2,400件2,187件」「最大470名のアカウント
 * 最大57名のアカウント」「会員 291名 会員 318名」.
 */
function isStruckBefore(old: CountGroup, now: CountGroup): boolean {
  return old.taken.some(({ mention: a }) =>
    now.taken.some(({ mention: b }) => {
      const distance = b.span.start - a.span.end;
      if (a.sentence !== b.sentence || a.unit !== b.unit || distance < 0 || distance > LONGEST_REPEATED) return false;
      if (a.sentence.line.role === "row") return false;
      const between = a.after.slice(0, distance).replace(/[→⇒]/g, "").trim();
      if (/[、。()\d]/.test(between)) return false;
      return between === "" || b.after.startsWith(between) || a.head.endsWith(between);
    }),
  );
}

/** 「最大で約3万人…。その後の調査で、対象は18,221人であることが判明しました」 */
function isRefinedBy(old: CountGroup, now: CountGroup): boolean {
  const [last] = old.taken.slice(-1);
  if (!last || old.unit !== now.unit || old.value <= now.value || isOrigin(old)) return false;
  return now.taken.every(
    ({ mention }) =>
      mention.span.start > last.mention.span.end &&
      last.mention.qualifier !== "exact" &&
      REFINED_BEFORE.test(mention.before) &&
      REFINED_AFTER.test(mention.after) &&
      !SEEN_IN_FACT.test(mention.before + mention.after.slice(0, 60)),
  );
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
  /** Those of whom one kind of data is concerned too. */
  readonly isOfOneKind: boolean;
  /** Those seen in fact, of all that could be seen. */
  readonly isSeen: boolean;
}

function markNamedParts(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const words = groups.map((group) => group.taken.map(({ mention }) => partWordsOf(mention)));
  for (const [index, group] of groups.entries()) {
    if (statuses[index] !== "affected" || isOrigin(group)) continue;
    const isPart = groups.some(
      (total, at) =>
        at !== index &&
        (statuses[at] === "affected" || statuses[at] === "part") &&
        total.value > group.value &&
        (group.unit === "organizations") === (total.unit === "organizations") &&
        !isOrigin(total) &&
        !(statuses[at] === "part" && words[index]?.some(({ isOfOneKind }) => isOfOneKind)) &&
        (group.taken.some(({ among }) => among === total.value) ||
          words[index]?.some((part) => words[at]?.some((whole) => isNamedPart(part, whole)))),
    );
    if (isPart) statuses[index] = "part";
  }
}

function partWordsOf(mention: Mention): PartWords {
  // A bracket that closed before the figure governs it no longer.
  const before = mention.before.replace(/\([^()]{3,}\)/g, "");
  const among = before.includes("うち") || before.includes("中で") || before.includes("の内") ? before : "";
  return {
    mention,
    isNamed: PART_BEFORE.test(before),
    isIncluded: INCLUDED_AFTER.test(mention.after),
    isCertain: !isEntry(mention) && mention.qualifier !== "max" && CERTAIN.test(mention.before + mention.after),
    among: (!OTHER_PERSON_AFTER.test(mention.after) && AMONG_BEFORE.exec(among)?.[1]) || null,
    includesAbove: INCLUDES_AFTER.test(mention.after),
    isOfOneKind: OF_ONE_KIND.test(mention.before) && /^(?:分|様|さま)?\)/.test(mention.after),
    isSeen: isSeenInFact(mention),
  };
}

function isNamedPart(part: PartWords, whole: PartWords): boolean {
  const [a, b] = [part.mention, whole.mention];
  if (b.span.start > a.span.start)
    return whole.includesAbove ? a.unit === b.unit : part.isIncluded && a.sentence === b.sentence;
  if (part.isCertain && b.qualifier === "max" && a.sentence !== b.sentence) return a.unit === b.unit;
  if (part.isOfOneKind) return a.unit === b.unit && !isOfOneForm(a, b) && areListedTogether(a, b);
  if (part.isSeen && a.sentence !== b.sentence) return a.unit === b.unit;
  const isNear = a.sentence.index - b.sentence.index <= PART_DISTANCE;
  return (isNear && (part.isNamed || part.isIncluded)) || isAmong(part, b);
}

/** 「①お客様に関する情報(1,830名) ②応募された方に関する情報(25名)」: groups of a list, told in one form. */
function isOfOneForm(a: Mention, b: Mention): boolean {
  return OF_ONE_KIND.test(b.before) && b.before.slice(-3) === a.before.slice(-3);
}

/** Said of the figure itself, or by the heading it stands under. */
function isSeenInFact({ before, after, label, sentence }: Mention): boolean {
  if (SEEN_IN_FACT.test(after.slice(0, 60))) return true;
  const clause = before.slice(-30);
  return [clause, label, headingsAbove(sentence.line)[0] ?? ""].some((words) => SEEN_IN_FACT.test(words));
}

/**
 * 「1.お名前 2.お連れ様のお名前 3.海外からのお客様(5名様)の旅券番号」 under one heading, all who are concerned under
 * another: a figure in a list of data most of which are everybody's counts some of them.
 */
function markPartsAmongData(
  sentences: readonly Sentence[],
  groups: readonly CountGroup[],
  statuses: CountStatus[],
): void {
  for (const [index, group] of groups.entries()) {
    if (statuses[index] !== "affected" || isOrigin(group)) continue;
    if (!group.taken.every(({ mention }) => isAmongData(mention, sentences))) continue;
    const isOfAll = groups.some(
      (total, at) =>
        statuses[at] === "affected" &&
        total.unit === group.unit &&
        total.value > group.value &&
        !isOrigin(total) &&
        total.taken.some(({ mention }) => standsBefore(mention, group)),
    );
    if (isOfAll) statuses[index] = "part";
  }
}

function isAmongData({ sentence, before, after }: Mention, sentences: readonly Sentence[]): boolean {
  if (sentence.line.role !== "item" || !before.endsWith("(") || !/^(?:分|様|さま)?\)の/.test(after)) return false;
  const list = sentences
    .slice(Math.max(0, sentence.index - LONGEST_LIST), sentence.index + LONGEST_LIST)
    .filter(({ line }) => line.role === "item" && line.heading === sentence.line.heading);
  return list.length >= 2 && list.filter(({ text }) => /\d(?:名|人|件|社)/.test(text)).length * 2 < list.length;
}

function standsBefore({ sentence }: Mention, group: CountGroup): boolean {
  return group.taken.every(
    ({ mention }) => mention.sentence.index > sentence.index && mention.sentence.line.heading !== sentence.line.heading,
  );
}

/** 「氏名 2,617人/住所 212人/生年月日 57人」: by kind of data, the same people again and again; the most of them are all. */
function markKindsOfData(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const byKind = (group: CountGroup) =>
    group.taken.some(
      ({ mention }) =>
        isEntry(mention) && (KINDS_OF_DATA.test(mention.head.trim()) || KINDS_OF_DATA.test(mention.column)),
    );
  const kinds = [...groups.keys()].filter((at) => byKind(groups[at] as CountGroup));
  for (const at of kinds) {
    const one = groups[at] as CountGroup;
    const isWithin = kinds.some((other) => {
      const all = groups[other] as CountGroup;
      return all.unit === one.unit && all.value > one.value;
    });
    if (isWithin && statuses[at] === "affected") statuses[at] = "part";
  }
}

/** 「89件のうち3件」 and later 「3名」: what was a part in one unit is no group of its own in another. */
function markPartsNamedAgain(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const isKnownPart = (group: CountGroup) =>
    groups.some((other, at) => other !== group && statuses[at] === "part" && other.value === group.value);
  for (const [index, group] of groups.entries())
    if (
      statuses[index] === "affected" &&
      group.unit !== "organizations" &&
      !isGroupOfItsOwn(group) &&
      isKnownPart(group)
    )
      statuses[index] = "part";
}

/** 「(ii) 社員および関係者 約1万4,000人」 in a list is nobody named before. */
export function isGroupOfItsOwn({ taken }: CountGroup): boolean {
  return taken.every(({ mention }) => isEntry(mention) && PERSON_NOUN.test(mention.head.replace(/\)$/, "")));
}

/** 「このうち5人分は…。残る33人分は…」 of 38: what a named part leaves of its whole is a part as well. */
function markRemainders(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const isRest = (rest: CountGroup) =>
    groups.some(
      (part, at) =>
        statuses[at] === "part" &&
        part.unit === rest.unit &&
        groups.some((whole) => whole.unit === rest.unit && whole.value === part.value + rest.value),
    );
  for (const [index, group] of groups.entries())
    if (
      statuses[index] === "affected" &&
      group.taken.some(({ mention }) => REST_BEFORE.test(mention.before)) &&
      isRest(group)
    )
      statuses[index] = "part";
}

/** 「(誤)128名 (正)141名」 and 「13名の方が漏れておりました」: what was added to a figure to make the one that replaced it. */
function markAdditions(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const old = groups.filter((_, index) => statuses[index] === "superseded");
  const isAddition = (group: CountGroup) =>
    old.some((before) =>
      groups.some(
        (now, at) =>
          statuses[at] === "affected" &&
          now.unit === group.unit &&
          before.unit === group.unit &&
          before.value + group.value === now.value,
      ),
    );
  for (const [index, group] of groups.entries())
    if (statuses[index] === "affected" && isAddition(group)) statuses[index] = "part";
}

/** 「受講者のうち16人」 where 「研修受講者214人」 was counted before. */
function isAmong({ among }: PartWords, whole: Mention): boolean {
  if (!among) return false;
  return `${whole.head} ${whole.label} ${whole.after.slice(0, 16)}`.includes(among.slice(-2));
}

/** 「14者(個人12名、法人2社)」: what a bracket adds up to its figure, whatever the units, are its parts. */
function markBracketedParts(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  for (const whole of groups)
    for (const { mention } of whole.taken) {
      if (!/^ ?\(/.test(mention.after)) continue;
      const end = mention.span.end + Math.max(0, mention.after.indexOf(")"));
      const isInside = ({ mention: { sentence, span } }: CountGroup["taken"][0]) =>
        sentence === mention.sentence && span.start >= mention.span.end && span.end <= end;
      const inside = [...groups.keys()].filter((at) => groups[at]?.taken.some(isInside));
      const sum = inside.reduce((reached, at) => reached + (groups[at]?.value ?? 0), 0);
      if (inside.length < 2 || sum !== whole.value) continue;
      for (const at of inside) if (statuses[at] === "affected") statuses[at] = "part";
    }
}

/** Parts by arithmetic: neighbours that add up to another figure. Repeats, since parts may have parts. */
function markSummedParts(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  if (groups.length > MOST_GROUPS) return;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const run = findSummands(groups, statuses);
    if (run.length === 0) return;
    for (const index of run) statuses[index] = "part";
  }
}

/** Indices of the shortest run of neighbours, not yet parts, that adds up to a further figure of their unit. */
function findSummands(groups: readonly CountGroup[], statuses: readonly CountStatus[]): number[] {
  let best: number[] = [];
  for (const [at, total] of groups.entries()) {
    if (isOrigin(total) || (statuses[at] !== "affected" && statuses[at] !== "part")) continue;
    const others = [...groups.keys()].filter((index) => index !== at && canSum(groups, statuses, index, total));
    for (const run of runsThatSum(others, groups, total.value)) {
      const isBeside = run.includes(at - 1) || run.includes(at + 1);
      if ((total.value >= CHANCE_SUM || isBeside) && (best.length === 0 || run.length < best.length)) best = run;
    }
  }
  return best;
}

function canSum(
  groups: readonly CountGroup[],
  statuses: readonly CountStatus[],
  index: number,
  total: CountGroup,
): boolean {
  const group = groups[index] as CountGroup;
  return statuses[index] === "affected" && group.unit === total.unit && !isOrigin(group);
}

/** A figure that stands in several entries of one list (「17時23分 500件」「17時26分 500件」) counts as often. */
function weightOf(group: CountGroup | undefined): number {
  if (!group) return 0;
  const [first, ...others] = group.taken;
  const entries = others.filter(
    ({ mention }) =>
      isEntry(mention) && mention.head !== first.mention.head && areListedTogether(first.mention, mention),
  );
  return group.value * (isEntry(first.mention) ? entries.length + 1 : 1);
}

/** All runs of at least two neighbours among `indices` whose values add up to `sum`; all values are positive. */
function* runsThatSum(indices: readonly number[], groups: readonly CountGroup[], sum: number): Generator<number[]> {
  const valueAt = (at: number) => weightOf(groups[indices[at] as number]);
  let from = 0;
  let reached = 0;
  for (let to = 0; to < indices.length; to++) {
    reached += valueAt(to);
    while (reached > sum) reached -= valueAt(from++);
    if (reached === sum && to > from) yield indices.slice(from, to + 1);
  }
}

/** A figure that calls itself the total has the smaller ones of its unit as parts, even where some are counted twice. */
function markPartsOfTotals(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  for (const [at, total] of groups.entries()) {
    if (statuses[at] !== "affected" || isOrigin(total) || !isTotal(total)) continue;
    for (const [index, group] of groups.entries())
      if (index !== at && statuses[index] === "affected" && isPartOfTotal(group, total)) statuses[index] = "part";
  }
}

function isPartOfTotal(group: CountGroup, total: CountGroup): boolean {
  return group.unit === total.unit && group.value < total.value && !isOrigin(group) && !isTotal(group);
}

/** True for a figure that is called a total somewhere. */
export function isTotal(group: CountGroup): boolean {
  return group.taken.some(({ mention }) => TOTAL_BEFORE.test(mention.before) || TOTAL_BEFORE.test(mention.label));
}

/** True for a figure that counts the data of all whom the origin serves. */
export function isOrigin(group: CountGroup): boolean {
  return group.taken.some(({ judgement }) => judgement.role === "origin");
}
