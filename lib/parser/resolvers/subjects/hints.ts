/** Whose data are concerned where nobody is named beside them: hints, the plainest first. */
import { codesOf, type OrganizationKind, type Outcome, type SubjectKind, subjectKinds } from "../../../taxonomy";
import type { Span } from "../../normalize";
import { findPersons, type PersonMention } from "../../recognizers/subjects";
import type { NoticeText } from "../../structure/outline";
import { BLIND_COPY } from "../../vocabulary/data-type-scope";
import { regex } from "../../vocabulary/patterns";
import { DOCUMENT_OWNERS, PATIENT_RECORDS } from "../../vocabulary/subjects-papers";
import {
  AFTER_PERSON,
  AND_ALL_CONCERNED,
  APOLOGY,
  INFORMS,
  IS_TOLD,
  RECEIVES,
  WITH_RESPECT,
} from "../../vocabulary/subjects-told";
import { judgeEnumerations } from "../data-types/enumerations";
import { isWhollyDenied } from "./exposure";
import { ownersByNobodysName } from "./nobody-named";
import { isToBeTaught, type Owner } from "./owners";

type Hint = (notice: NoticeText, persons: readonly PersonMention[]) => Owner[];

/** What else is known of a notice than its text. */
export interface KnownOfNotice {
  readonly outcome: Outcome | null;
  /** What the discloser is, or whoever it works for. */
  readonly kind: OrganizationKind | null;
  /** Where those whose data are concerned are counted. */
  readonly figures: readonly Span[];
}

/** The owners that the first hint names which names any. Whoever is told that nothing leaked need own nothing. */
export function inferOwners(notice: NoticeText, { outcome, kind, figures }: KnownOfNotice): Owner[] {
  const data = judgeEnumerations(notice).flatMap(({ enumeration, judgement }) =>
    judgement.status === "affected" ? [enumeration] : [],
  );
  const hints = hintsFor(outcome, data.length > 0, () => ownersByNobodysName(notice, { kind, figures, data }));
  const persons = findPersons(notice).filter((person) => {
    const behind = notice.text.slice(person.end, Math.min(person.sentence.end, person.end + 120));
    return (
      !person.isByWhatTheyGave &&
      !isToBeTaught(person, notice.text) &&
      !isWhollyDenied(behind) &&
      !(person.code === "residents" && INFORMS.test(behind))
    );
  });
  for (const hint of hints) {
    const owners = hint(notice, persons);
    if (owners.length > 0) return owners.map((owner) => byName(owner, persons));
  }
  return [];
}

/** Which hints are taken, in their order; that of its kind also without data where something leaked. */
function hintsFor(outcome: Outcome | null, namesData: boolean, ofKind: Hint): readonly Hint[] {
  if (outcome === "not_leaked") return namesData ? [ownersOfPapers, mostNamed] : [];
  if (namesData) return [ownersOfPapers, receiversOfOpenAddresses, thoseTold, thoseApologizedTo, mostNamed, ofKind];
  return outcome === "confirmed" || outcome === "possible" ? [ownersOfRecords, ofKind] : [ownersOfRecords];
}

/** 「小テストの成績」 is a pupil's; where the notice names pupils, too, their name tells it better. */
function byName(owner: Owner, persons: readonly PersonMention[]): Owner {
  if (owner.rule !== "owner-of-document") return owner;
  const named = persons.find(({ code }) => code === owner.code);
  return named ? { ...owner, span: named } : owner;
}

const ownersOfPapers: Hint = ({ text }) => {
  for (const [code, words] of DOCUMENT_OWNERS) {
    const match = words.exec(text);
    if (match)
      return [{ code, span: { start: match.index, end: match.index + match[0].length }, rule: "owner-of-document" }];
  }
  return [];
};

/** Nothing is known but that the system which holds their records was struck. */
const ownersOfRecords: Hint = ({ text }) => {
  const match = PATIENT_RECORDS.exec(text);
  return match
    ? [
        {
          code: "patients",
          span: { start: match.index, end: match.index + match[0].length },
          rule: "owner-of-document",
        },
      ]
    : [];
};

/** Addresses in TO or CC belong to those to whom the mail went. */
const receiversOfOpenAddresses: Hint = ({ text }, persons) =>
  BLIND_COPY.test(text) ? whose(persons, text, RECEIVES, "receiver-of-open-addresses") : [];

const thoseTold: Hint = ({ text }, persons) => whose(persons, text, IS_TOLD, "told-of-it");

const thoseApologizedTo: Hint = ({ text }, persons) => whose(persons, text, APOLOGY, "apologized-to");

/** Persons behind whom the words stand, each with those named beside it. */
function whose(persons: readonly PersonMention[], text: string, words: RegExp, rule: string): Owner[] {
  const behind = regex`^${AFTER_PERSON}(?:${AND_ALL_CONCERNED})?`;
  const found: Owner[] = [];
  let next: PersonMention | null = null;
  let isNextFound = false;
  for (const person of [...persons].reverse()) {
    const rest = text.slice(person.end, Math.min(person.sentence.end, person.end + 120));
    const isFound: boolean =
      words.test(rest.slice(behind.exec(rest)?.[0].length ?? 0)) ||
      (isNextFound && next?.sentence === person.sentence && next.start - person.end <= 16);
    if (isFound) found.unshift({ code: person.code, span: person, rule });
    next = person;
    isNextFound = isFound;
  }
  return withoutBystanders(found, text);
}

/** Families are told beside those whose data it is; staff without a word of respect are those who tell. */
function withoutBystanders(found: readonly Owner[], text: string): Owner[] {
  const own = found.filter(
    ({ code, span }) => code !== "employees" || WITH_RESPECT.test(text.slice(span.end, span.end + 12)),
  );
  const others = own.filter(({ code }) => code !== "guardians");
  return others.length > 0 ? others : own.filter(({ span }) => !/家族$/.test(text.slice(span.start, span.end)));
}

/** Staff are named mostly for what they did, others for whom it concerns. */
const SELDOM_CONCERNED: ReadonlySet<SubjectKind> = new Set(["employees", "others"]);

const mostNamed: Hint = (_, persons) => {
  const [best] = codesOf(subjectKinds)
    .filter((code) => !SELDOM_CONCERNED.has(code))
    .map((code) =>
      persons.filter((person) => person.code === code && !/^(?:店舗|業者|事業者|法人)/.test(person.phrase)),
    )
    .sort((a, b) => b.length - a.length);
  const first = best?.[0];
  return first ? [{ code: first.code, span: first, rule: "most-named" }] : [];
};
