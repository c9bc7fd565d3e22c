/** Whose data are concerned: the persons named beside the data that got out, or with their number where they are listed. */
import type { Notice } from "../../notice";
import { codesOf, type SubjectKind, subjectKinds } from "../../taxonomy";
import type { Span } from "../normalize";
import type { Reading } from "../reading";
import { findPersons, type PersonMention } from "../recognizers/subjects";
import { moodOf } from "../structure/mood";
import type { NoticeText } from "../structure/outline";
import { findingFrom } from "../trace";
import { AFTER_PERSON, AND_PERSON, BELONGINGS, DOCUMENT_OWNERS, TO_BE_TAUGHT } from "../vocabulary/subjects";
import { clausesOf, polarityOf } from "./data-type-clauses";
import { type Placement, placementsOf } from "./data-type-placement";
import { judgeEnumerations } from "./data-types";

type Subject = Notice["subjects"][number];

interface Owner {
  readonly code: SubjectKind;
  readonly span: Span;
  readonly rule: string;
}

const MOST_EVIDENCE = 4;

/** Reads the subjects in the order of the taxonomy. */
export function readSubjects(reading: Reading): Subject[] {
  const { notice, trace } = reading;
  const owners = findOwners(notice);
  const inferred = owners.length === 0 ? inferOwners(notice) : [];
  for (const { code, span, rule } of [...owners, ...inferred])
    trace.accept("subjects", { value: code, span, rule, score: owners.length > 0 ? 2 : 1 });
  return codesOf(subjectKinds).flatMap((code) => {
    const own = [...owners, ...inferred].filter((owner) => owner.code === code);
    const first = own[0];
    if (!first) return [];
    const spans = own.slice(0, MOST_EVIDENCE).map(({ span }) => span);
    const options =
      inferred.length > 0 ? { basis: "inferred" as const, needsReview: "nobody is named beside the data" } : {};
    return [{ code, ...findingFrom(notice, spans, first.rule, options) }];
  });
}

/** Persons to whom the notice says that the data belong; of data that did not get out only where nothing did. */
function findOwners(notice: NoticeText): Owner[] {
  const judged = judgeEnumerations(notice);
  const startsOf = (status: "affected" | "excluded") =>
    new Set(
      judged
        .filter(({ judgement }) => judgement.status === status)
        .flatMap(({ enumeration }) => [enumeration.start, ...enumeration.mentions.map(({ start }) => start)]),
    );
  const affected = startsOf("affected");
  const excluded = startsOf("excluded");
  if (affected.size > 0) return ownersOf(notice, { data: affected, others: excluded, takeDenied: false });
  const owners = ownersOf(notice, { data: affected, others: excluded, takeDenied: false });
  return owners.length > 0 || excluded.size === 0
    ? owners
    : ownersOf(notice, { data: excluded, others: affected, takeDenied: true });
}

interface Ownership {
  /** Where data begin that make a person an owner. */
  readonly data: ReadonlySet<number>;
  /** Where data begin that do not. */
  readonly others: ReadonlySet<number>;
  readonly takeDenied: boolean;
}

function ownersOf(notice: NoticeText, ownership: Ownership): Owner[] {
  const placements = placementsOf(notice);
  const owners: Owner[] = [];
  let following: Neighbour | null = null;
  for (const person of findPersons(notice).reverse()) {
    const rule: string | null = ownershipOf(person, following, placements.of(person.sentence), notice, ownership);
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

function leadsTo(person: PersonMention, following: Neighbour | null): boolean {
  return (
    !!following?.leadsToOwner &&
    following.person.start - person.end <= 2 &&
    following.person.sentence === person.sentence
  );
}

const HONORIFICS = new RegExp(`^${AFTER_PERSON}`);
const COUNT =
  /^[\s、:]{0,12}(?:\([^)]{0,40}\))?[\s、:]{0,8}(?:約|およそ|最大|延べ|のべ|合計|計|うち|のうち|全){0,2}[\s]{0,4}\d[\d,万]{0,12}(?:名|人|件|社|世帯|事業者|者)(?:様|さま)?(?:分)?/;
const POSSESSIVE =
  /^[\s]{0,4}(?:の(?!み|うち|一部の方|\d|パソコン|PC|アカウント(?!情報)|メールアカウント|端末|SNS|ミス|操作|不注意|過失|手違い|ID|VPN|鞄|かばん|車|自宅|私物|確認|スマートフォン|教育|研修|処分)|に関する|に係る|についての|に関連する|が(?:記載|入力|登録|提出|撮影)(?:した|された))/;
const COMPOUND = /^(?:名簿|情報|データ|台帳|氏名|名(?=[、,・\s]|$)|リスト)/;

/** The rule by which a person owns data that got out, or null. */
function ownershipOf(
  person: PersonMention,
  following: Neighbour | null,
  placement: Placement,
  { text }: NoticeText,
  { data, others, takeDenied }: Ownership,
): string | null {
  if (placement.kind === "prevention" || placement.kind === "contact" || placement.kind === "request") return null;
  if (isToBeTaught(person, text)) return null;
  const next = following?.person.sentence === person.sentence ? following : null;
  const limit = Math.min(person.sentence.end, person.end + 120);
  const behind = text.slice(person.end, limit);
  if (next && next.person.start - person.end <= 24) {
    const between = text.slice(person.end, next.person.start);
    if (AND_PERSON.test(between.slice(HONORIFICS.exec(between)?.[0].length ?? 0)))
      return next.leadsToOwner ? "named-beside-an-owner" : null;
  }
  if (!takeDenied && isDenied(behind)) return null;
  if (data.size === 0 && !saysExposed(behind)) return null;
  if (/(?:情報|名簿|データ|リスト)$/.test(person.phrase) || COMPOUND.test(behind)) return "compound-of-owner";
  if (/本人(?:及び|および|と|並びに)(?:その|ご)$/.test(text.slice(Math.max(0, person.start - 8), person.start)))
    return "family-of-owner";
  const at = person.end + (HONORIFICS.exec(behind)?.[0].length ?? 0);
  const counted = COUNT.exec(text.slice(at, limit))?.[0].length ?? 0;
  const owned = POSSESSIVE.exec(text.slice(at + counted, limit));
  const from = at + counted + (owned?.[0].length ?? 0);
  const reach = Math.min(
    from + (/^[^。はがをへに\n]{0,24}/.exec(text.slice(from, limit))?.[0].length ?? 0),
    next && next.person.start > from ? next.person.start - 1 : limit,
  );
  if (owned && hasWithin(data, from, reach)) return "owner-of-affected-data";
  if (owned && !hasWithin(others, from, reach) && BELONGINGS.test(text.slice(from, reach))) return "owner-of-data";
  if (counted && !owned && (hasWithin(data, from, reach) || listsData(person, data, text))) return "counted-with-data";
  if (at >= person.sentence.end && listsData(person, data, text)) return "label-of-data";
  return counted && placement.kind === "scope" && ABOUT_SCOPE.test(placement.governors.join(" "))
    ? "counted-in-scope"
    : null;
}

const ABOUT_SCOPE = /漏|流出|対象|含ま|記載|保存|紛失|可能性|内訳|影響/;

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

/** Where no data are named, only persons whose data are said to have got out, not those for whom it is looked into. */
function saysExposed(behind: string): boolean {
  return !/かどうか|有無|か否か/.test(behind) && clausesOf(behind).some((clause) => saysSo(clause.text));
}

/** Exposed, or perhaps among what was: 「…の情報が含まれる可能性」. */
function saysSo(clause: string): boolean {
  const polarity = polarityOf(clause);
  return polarity === "exposed" || (polarity === "contained" && /可能性|おそれ|恐れ/.test(clause));
}

/** Said not to be concerned: 「従業員の情報は含まれておりません」. */
function isDenied(behind: string): boolean {
  const first = clausesOf(behind)
    .map((clause) => polarityOf(clause.text))
    .find((polarity) => polarity !== "neutral");
  return first === "denied" && !/以外|のみ/.test(behind);
}

/** Named in a plan as those whom the discloser will teach or tell. */
function isToBeTaught({ sentence, end }: PersonMention, text: string): boolean {
  return moodOf(sentence) !== "fact" && TO_BE_TAUGHT.test(text.slice(end, end + 40));
}

/** Where nobody is named beside the data: those whose papers they are, else those whom the notice speaks of most. */
function inferOwners(notice: NoticeText): Owner[] {
  const isConcerned = judgeEnumerations(notice).some(({ judgement }) => judgement.status === "affected");
  if (!isConcerned) return [];
  for (const [code, words] of DOCUMENT_OWNERS) {
    const match = words.exec(notice.text);
    if (match)
      return [{ code, span: { start: match.index, end: match.index + match[0].length }, rule: "owner-of-document" }];
  }
  const persons = findPersons(notice).filter((person) => !isToBeTaught(person, notice.text));
  const best = codesOf(subjectKinds)
    // Staff are named mostly for what they did, others for whom it concerns.
    .filter((code) => code !== "employees" && code !== "others")
    .map((code) => persons.filter((person) => person.code === code && !/^(?:店舗|業者|法人)/.test(person.phrase)))
    .sort((a, b) => b.length - a.length)[0];
  const first = best?.[0];
  return first ? [{ code: first.code, span: first, rule: "most-named" }] : [];
}
