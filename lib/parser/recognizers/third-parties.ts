/** Places where a supplier or a service is where it happened, the way in, or at fault. */

import type { NoticeCause, RelatedOrganization } from "../../notice";
import { matchesOf, occurrencesOf } from "../matching/matches";
import type { Span } from "../normalize";
import { sentenceHolding } from "../structure/lookup";
import { moodOf } from "../structure/mood";
import type { NoticeText, Sentence } from "../structure/outline";
import type { Candidate } from "../trace";
import { ATTACKS } from "../vocabulary/causes";
import { LEGAL_FORMS } from "../vocabulary/organizations";
import { anyOf, regex } from "../vocabulary/patterns";
import { ALIAS } from "../vocabulary/self-reference";
import {
  AT_THIRD_PARTY,
  DEED_BEFORE,
  FAULT_DENIED,
  IMPERSONATED,
  IN_OWN_BRACKETS,
  IS_ENTRUSTED,
  IS_HEARD,
  IS_THE_SOURCE,
  NAME_SUFFIX,
  OTHER_SUBJECT,
  OWN_ACCOUNT,
  OWN_PEOPLE_DID,
  OWN_SCREEN,
  PROVIDES,
  RECEIVES,
  RUNS_A_SERVICE,
  SAME_ACT,
  SAME_PARTY,
  SERVICE_HIT,
  SETTING,
  SUBJECT,
  SUPPOSED,
  SYSTEM_ENTRUSTED,
  SYSTEM_PROVIDED,
  THIRD_PARTY,
  TOLD_BEFORE,
  USED_BY_HAND,
  WAY_IN_ENTRUSTED,
} from "../vocabulary/third-parties";
import { around, nearby, placesOf } from "./phrases";

export interface ThirdPartyCandidate extends Candidate<boolean> {
  /** Why it does not count, or null. */
  readonly objection: string | null;
}

/** @param related organizations already found; suppliers and services among them are looked for by name */
export function recognizeThirdParties(
  notice: NoticeText,
  related: readonly RelatedOrganization[],
  causes: readonly NoticeCause[],
): ThirdPartyCandidate[] {
  const parties = partiesOf(notice, related);
  return [...parties.flatMap((party) => toldOfParty(notice, party, causes)), ...toldOfSystems(notice, related)];
}

/** What the sentence of one party says that it did, or that happened at it. */
function toldOfParty(notice: NoticeText, party: Party, causes: readonly NoticeCause[]): ThirdPartyCandidate[] {
  const sentence = sentenceHolding(notice, party.start);
  if (!sentence) return [];
  const found: ThirdPartyCandidate[] = [];
  const { before } = around(sentence, party);
  if (IN_OWN_BRACKETS.test(before)) return [];
  const after = wordsBehind(notice, sentence, party);
  if (DEED_BEFORE.test(before.slice(-90)))
    found.push({ value: true, span: party, rule: "deed-before-party", score: 3, objection: null });
  const told = before.slice(-120);
  if (TOLD_BEFORE.test(told) && !OWN_PEOPLE_DID.test(told) && IS_THE_SOURCE.test(after))
    found.push({ value: true, span: party, rule: "told-by-third-party", score: 2, objection: null });
  const skip = NAME_SUFFIX.exec(after)?.[0].length ?? 0;
  const rest = after.slice(skip);
  if (IMPERSONATED.test(rest)) return found;
  const subject = SUBJECT.exec(rest)?.[0];
  const deed = subject ? deedOf(notice, sentence, party, causes) : null;
  // 「委託先の職員が」 is the party itself; whoever is named after it is someone else.
  if (deed && !OTHER_SUBJECT.test(notice.text.slice(party.end + skip + (subject?.length ?? 0), deed.start)))
    found.push({
      value: true,
      span: { start: party.start, end: deed.end },
      rule: "mistake-of-third-party",
      score: 3,
      objection: objectionTo(sentence, deed, wordsToDeed(notice, party, rest, deed), party.isService),
    });
  for (const { rule, score, pattern } of AT_THIRD_PARTY) {
    const match = pattern.exec(rest);
    if (!match) continue;
    const span = { start: party.start, end: party.end + skip + match[0].length };
    const objection =
      party.isService && isDoneByUser(rule, match[0])
        ? "somebody else did it"
        : objectionTo(sentence, span, match[0], party.isService);
    found.push({ value: true, span, rule, score, objection });
    break;
  }
  return found;
}

/** 「アプリ「X」において、職員が宛先を取り違え」「X社が提供するアプリに職員が誤って投稿し」: what its user's people did with a service. */
function isDoneByUser(rule: string, words: string): boolean {
  if (rule === "happened-at-third-party") return OTHER_SUBJECT.test(words);
  if (rule !== "third-partys-system-hit" && rule !== "third-party-at-fault") return false;
  return USED_BY_HAND.test(words) || (PROVIDES.test(words) && OWN_PEOPLE_DID.test(words));
}

/** What stands between a party and its deed, as far as it tells whose affair it is. */
function wordsToDeed(notice: NoticeText, party: Party, rest: string, deed: Span): string {
  if (PROVIDES.test(rest)) return rest.slice(0, 60);
  return party.isService ? notice.text.slice(party.end, deed.end) : "";
}

/**
 * The words behind a party in its sentence, and in the next where that goes on about the same act (「その際、誤って…」) or
 * tells what was heard from it (「…を省いたためとのことです」).
 */
function wordsBehind(notice: NoticeText, sentence: Sentence, party: Span): string {
  const { after } = around(sentence, party);
  const next = notice.sentences[sentence.index + 1];
  if (!next || next.start - sentence.end > 1 || !(SAME_ACT.test(next.text) || IS_HEARD.test(next.text))) return after;
  return `${after.replace(/。/g, "、")}${notice.text.slice(sentence.end, next.end)}`;
}

/** What is said of systems and services that others run or made, by rule, with its score. */
const SYSTEMS = [
  [SERVICE_HIT, "service-hit", 3],
  [WAY_IN_ENTRUSTED, "way-in-entrusted", 3],
  [SYSTEM_ENTRUSTED, "system-entrusted", 1],
  [SYSTEM_PROVIDED, "system-provided", 2],
] as const;

function toldOfSystems(notice: NoticeText, related: readonly RelatedOrganization[]): ThirdPartyCandidate[] {
  const found: ThirdPartyCandidate[] = [];
  for (const [pattern, rule, score] of SYSTEMS)
    for (const { match, span, sentence } of placesOf(notice, pattern)) {
      if (match.groups?.named && !isOfParties(notice.text, span, related)) continue;
      // 「X社のシステムを用いて構築しています。同システムの不具合により…」: what happened is told by the last.
      const told = sentenceHolding(notice, span.end - 1) ?? sentence;
      const objection = objectionTo(told, span, match[0], rule === "service-hit");
      found.push({ value: true, span, rule, score, objection });
    }
  return found;
}

/** The company named at the end of the words is one of the suppliers and services. */
function isOfParties(text: string, { start, end }: Span, related: readonly RelatedOrganization[]): boolean {
  const words = text.slice(start, end + 24);
  return related.some(
    ({ name, role }) =>
      (role === "supplier" || role === "service") && words.includes(shortNameOf(name.normalize("NFKC"))),
  );
}

/** Unnamed suppliers, named ones, and 同社 once one of them has been spoken of. */
function partiesOf(notice: NoticeText, related: readonly RelatedOrganization[]): Party[] {
  const takesWork = related.some(({ role }) => role === "client");
  const parties: Party[] = matchesOf(notice.text, THIRD_PARTY)
    .filter((match) => !(takesWork && ENTRUSTED_AT_START.test(match[0])))
    .filter(
      (match) => !RECEIVES.test(notice.text.slice(match.index + match[0].length, match.index + match[0].length + 24)),
    )
    .map((match) => partyOf(match, false));
  for (const { name, role } of related)
    if (
      role === "supplier" ||
      role === "service" ||
      (GROUP.includes(role) && isEntrusted(notice.text, name.normalize("NFKC")))
    )
      for (const called of namesOf(notice.text, name.normalize("NFKC")))
        for (const span of occurrencesOf(notice.text, called)) parties.push({ ...span, isService: role === "service" });
  const first = Math.min(...parties.map(({ start }) => start));
  const same = matchesOf(notice.text, SAME_PARTY);
  // Said before any third party was named, a word stands for somebody else: the subsidiary that the notice is about.
  const early = new Set(same.filter(({ index }) => index <= first).map(([word]) => word));
  return [...parties, ...same.filter(([word]) => !early.has(word)).map((match) => partyOf(match, false))];
}

/** 「委託事業において」: where somebody gave the discloser work, that is its own. */
const ENTRUSTED_AT_START = /^委託(?:した|している|する)?(?:業務|作業|事業)$/;

/** Companies of the same group, which may work for the discloser. */
const GROUP: readonly RelatedOrganization["role"][] = ["affiliate", "subsidiary", "parent"];

/** A company of the same group that the text says to work for the discloser. */
function isEntrusted(text: string, name: string): boolean {
  return occurrencesOf(text, name).some(({ end }) => IS_ENTRUSTED.test(text.slice(end, end + 120)));
}

/** The words of a mistake that stand behind the party in its sentence; attacks are done by others. */
function deedOf(notice: NoticeText, sentence: Sentence, party: Span, causes: readonly NoticeCause[]): Span | null {
  for (const { code, evidence } of causes) {
    if (ATTACKS.includes(code)) continue;
    for (const { text } of evidence) {
      const at = notice.text.indexOf(text.normalize("NFKC"), party.end);
      if (at >= 0 && at < Math.min(sentence.end, party.end + 140)) return { start: at, end: at + text.length };
    }
  }
  return null;
}

/** The name without its legal form, by which a text goes on: 「ヒノキ工房が…」. */
function shortNameOf(name: string): string {
  const bare = name.replace(LEGAL_FORM, "").trim();
  return bare.length >= 3 ? bare : name;
}

const LEGAL_FORM = anyOf([regex`^${LEGAL_FORMS}`, regex`${LEGAL_FORMS}$`], "g");

/** The short name, and what the text calls it from its first mention on: 「(以下「T社」)」. */
function namesOf(text: string, name: string): string[] {
  const short = shortNameOf(name);
  const at = text.indexOf(name);
  const alias = at < 0 ? null : ALIAS.exec(text.slice(at + name.length, at + name.length + 90))?.groups?.alias;
  return alias && alias.length >= 2 && !alias.includes(short) && !SAME_PARTY_WORD.test(alias)
    ? [short, alias]
    : [short];
}

/** Aliases that the unnamed parties already stand for. */
const SAME_PARTY_WORD = /^(?:同社|当該.{1,4}|[当弊本].{1,3})$/;

interface Party extends Span {
  /** A service that the discloser uses, or its provider. */
  readonly isService: boolean;
}

function partyOf(match: RegExpExecArray, isService: boolean): Party {
  return { start: match.index, end: match.index + match[0].length, isService };
}

function toldIn(sentence: Sentence, span: Span): string {
  return sentence.text.slice(span.start - sentence.start, span.end - sentence.start);
}

function objectionTo(sentence: Sentence, span: Span, words: string, isService: boolean): string | null {
  const mood = moodOf(sentence);
  if (mood === "request") return "a request to readers";
  if (mood === "plan" && !/(?:ました|た)(?:が|ため|こと|ので)/.test(nearby(sentence, span))) return "a plan";
  if (SUPPOSED.test(words)) return "only supposed";
  if (FAULT_DENIED.test(around(sentence, span).after)) return "the sentence denies it";
  if ((isService || RUNS_A_SERVICE.test(toldIn(sentence, span))) && OWN_SCREEN.test(words))
    return "the discloser's own entrance to a service";
  if (isService && (SETTING.test(words) || (PROVIDES.test(words) && /設定|権限/.test(words))))
    return "a setting at a service is its user's";
  return OWN_ACCOUNT.test(words) ? "the discloser's own account or setting" : null;
}
