/** Which figures are parts of another because each counts those of whom one kind of data is concerned. */
import type { CountStatus } from "../../../../taxonomy";
import type { Mention } from "../../../recognizers/counts";
import type { Sentence } from "../../../structure/outline";
import { KINDS_OF_DATA } from "../../../vocabulary/count-status";
import { type CountGroup, isEntry, isOrigin } from "../groups";

/** A list of data has so many items on each side of a figure. */
const LONGEST_LIST = 12;

/**
 * 「1.お名前 2.お連れ様のお名前 3.海外からのお客様(5名様)の旅券番号」 under one heading, all who are concerned under
 * another: a figure in a list of data most of which are everybody's counts some of them.
 */
export function markPartsAmongData(
  sentences: readonly Sentence[],
  groups: readonly CountGroup[],
  statuses: CountStatus[],
): void {
  for (const [index, group] of groups.entries()) {
    if (statuses[index] !== "affected" || isOrigin(group)) continue;
    if (!group.taken.every(({ mention }) => isAmongData(mention, sentences) || isSaidOfSome(mention))) continue;
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

/** Below 「閲覧された情報」: 「…の会員9人については、メールアドレスも」. */
function isSaidOfSome({ sentence: { line }, after }: Mention): boolean {
  return line.heading !== null && KINDS_HEADING.test(line.heading.title) && OF_SOME_AFTER.test(after);
}

const KINDS_HEADING = /(?:情報|項目|データ)(?:の(?:内容|項目|種類))?$/;
const OF_SOME_AFTER = /^(?:分|様|さま|の方|のお客様)?\)?(?:については|につきましては|に限り|に限っては|のみ)/;

function standsBefore({ sentence }: Mention, group: CountGroup): boolean {
  return group.taken.every(
    ({ mention }) => mention.sentence.index > sentence.index && mention.sentence.line.heading !== sentence.line.heading,
  );
}

/** 「氏名 2,617人/住所 212人/生年月日 57人」: by kind of data, the same people again and again; the most of them are all. */
export function markKindsOfData(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  const byKind = (group: CountGroup) =>
    group.taken.some(
      ({ mention }) =>
        (isEntry(mention) || isInBracketOfKinds(mention)) &&
        (KINDS_OF_DATA.test(lastNameIn(mention.head)) || KINDS_OF_DATA.test(mention.column)),
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

/** 住所 of 「流出件数:氏名 450件、住所」, also of 「氏名 450件/住所」. */
const lastNameIn = (head: string): string =>
  (head.split(/[:]|(?:^|(?<=[\d万千](?:件|名|人)(?:分)?) ?)[、/]|\((?=[^)])/).at(-1) ?? "").trim();

/** 「お客様の情報(メールアドレス:3.2万件、ニックネーム:2.9万件)」 */
function isInBracketOfKinds({ before }: Mention): boolean {
  return BRACKET_OF_KINDS.test(before);
}

const BRACKET_OF_KINDS =
  /(?:情報|データ)\((?:[^()、。\d]{1,16}[: ]?(?:約|最大)?[\d,.万千]{1,10}(?:件|名|人)、){0,6}[^()、。\d]{1,16}[: ]?$/;

/** 「お客様のカード情報(18,746名分)とお客様の個人情報(60,350名分)」: one kind of the data of the same people. */
export function markKindOfOwners(groups: readonly CountGroup[], statuses: CountStatus[]): void {
  for (const [index, group] of groups.entries()) {
    if (statuses[index] !== "affected" || isOrigin(group)) continue;
    const owners = group.taken.flatMap(({ mention }) => CARDS_OF_OWNERS.exec(mention.head.trim())?.[1] ?? []);
    const isOfAll = groups.some(
      (all, at) =>
        statuses[at] === "affected" &&
        all.unit === group.unit &&
        all.value > group.value &&
        all.taken.some(
          ({ mention }) =>
            owners.includes(DATA_OF_OWNERS.exec(mention.head.trim())?.[1] ?? "") ||
            (DATA_OF_THE_SAME.test(mention.head.trim()) &&
              group.taken.some((one) => one.mention.sentence === mention.sentence)),
        ),
    );
    if (isOfAll) statuses[index] = "part";
  }
}

const CARDS_OF_OWNERS =
  /(?:^|[、。と])([^、。()と]{1,16})の(?:(?:クレジット)?カード|口座|決済|パスワード|ログイン)(?:に関する)?(?:情報|番号)?\(?$/;
/** 「お客様のカード情報(3,318件)および|個人情報(5,870件)」 */
const DATA_OF_THE_SAME = /(?:および|及び|ならびに|並びに|と|、)個人(?:情報|データ)\(?$/;
const DATA_OF_OWNERS = /(?:^|[、。と])([^、。()と]{1,16})の個人(?:情報|データ)\(?$/;
