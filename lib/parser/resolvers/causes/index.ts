/**
 * Which causes a notice gives: the most specific one that its facts support is the primary, and a cause stands
 * beside it only where the two belong together (contract 3: a stolen VPN password beside ransomware).
 */
import type { NoticeCause } from "../../../notice";
import type { CauseCode } from "../../../taxonomy";
import { addTo } from "../../keyed";
import type { Reading } from "../../reading";
import {
  type CauseCandidate,
  recognizeCauses,
  recognizeLeanings,
  recognizeShapedCauses,
} from "../../recognizers/causes";
import type { NoticeText } from "../../structure/outline";
import { mostTelling, statementFrom, type Trace } from "../../trace";
import { CAUSE_LEFT_OPEN, WAY_LEFT_OPEN } from "../../vocabulary/cause-words";
import { ATTACKS, COMPANIONS } from "../../vocabulary/causes";
import { type WeighedChoice, weighChoice } from "../weighed-choice";
import { WEIGHED_WORDS } from "../weighed-finding";
import { causesOfOtherCases } from "./other-cases";
import { choosePrimary, doubtOf, strengthsOf, whyNotBeside } from "./primary";

/** The causes of the notice, the primary one first. */
export function readCauses(reading: Reading): NoticeCause[] {
  const { notice, trace } = reading;
  const stated = gatherCauses(reading);
  const primary = choosePrimary(strengthsOf(stated));
  const isOpen = (stated.get(primary ?? "unknown") ?? []).every(({ hint }) => hint) && leavesCauseOpen(notice);
  if (isOpen)
    for (const candidate of [...stated.values()].flat())
      trace.reject("causes", candidate, "only a hint, and the cause is still looked for");
  const told = isOpen ? "unknown" : (primary ?? "unknown");
  const weighed = weighChoice(reading, "causes", told, isToldDeed(stated, told) ? "unauthorized_access" : null);
  if (weighed.value !== "unknown") return settle(reading, withWords(stated, weighed), weighed);
  const needsReview = weighed.doubt ?? (isOpen ? null : "no words of the notice tell of a cause");
  return [
    {
      code: "unknown",
      primary: true,
      ...statementFrom(notice, [], "nothing-said", { basis: "inferred", needsReview }),
    },
  ];
}

/** What attackers do once they are in; how they came in is less sure. */
const DEEDS: ReadonlySet<CauseCode> = new Set(["ransomware", "malware", "web_skimming"]);

/** 「情報の一部が暗号化され」: that somebody came in takes nothing back of what he is told to have done. */
function isToldDeed(stated: ReadonlyMap<CauseCode, readonly CauseCandidate[]>, code: CauseCode): boolean {
  return DEEDS.has(code) && (stated.get(code) ?? []).some(({ hint }) => !hint);
}

/** Of a cause that no rule found, what speaks for it are its words. */
function withWords(
  stated: ReadonlyMap<CauseCode, readonly CauseCandidate[]>,
  { value, words }: WeighedChoice<CauseCode>,
): ReadonlyMap<CauseCode, readonly CauseCandidate[]> {
  if (stated.has(value)) return stated;
  const bare = { rule: WEIGHED_WORDS, score: 1, titled: false, plain: false, hint: false, objection: null };
  const candidates = words.map(({ start, end, sentence }): CauseCandidate => {
    return { ...bare, value, span: { start, end }, sentence };
  });
  return new Map<CauseCode, readonly CauseCandidate[]>([...stated, [value, candidates]]);
}

/** Why it happened, or how it came out, is not known yet. */
function leavesCauseOpen({ text }: NoticeText): boolean {
  return CAUSE_LEFT_OPEN.test(text) || WAY_LEFT_OPEN.test(text);
}

/** What speaks for each cause: its names; where these tell none the shape of what happened, at last mere leanings. */
function gatherCauses({ notice, header, trace }: Reading): Map<CauseCode, CauseCandidate[]> {
  const stated = new Map<CauseCode, CauseCandidate[]>();
  const gather = (candidates: readonly CauseCandidate[]) => {
    for (const candidate of candidates)
      if (candidate.objection) trace.reject("causes", candidate, candidate.objection);
      else addTo(stated, candidate.value, candidate);
  };
  gather(recognizeCauses(notice, header));
  dropSymptoms(stated, notice, trace);
  const plain = choosePrimary(strengthsOf(stated));
  const companions = plain && ATTACKS.includes(plain) ? COMPANIONS[plain] : null;
  if (!plain || companions) gather(recognizeShapedCauses(notice, header, companions ?? null));
  if (!plain && !choosePrimary(strengthsOf(stated))) gather(recognizeLeanings(notice, header));
  return stated;
}

/** The primary cause and those that may stand beside it. */
function settle(
  { notice, header, trace }: Reading,
  stated: ReadonlyMap<CauseCode, readonly CauseCandidate[]>,
  { value: primary, doubt }: WeighedChoice<CauseCode>,
): NoticeCause[] {
  const strengths = strengthsOf(stated);
  const elsewhere = causesOfOtherCases(notice, stated, primary);
  const causes: NoticeCause[] = [];
  for (const [code, candidates] of stated) {
    const reason = code === primary || elsewhere.has(code) ? null : whyNotBeside(code, primary, strengths);
    for (const candidate of candidates)
      if (reason) trace.reject("causes", candidate, reason);
      else trace.accept("causes", candidate);
    if (reason) continue;
    const telling = mostTelling(notice, header.titleSpan, candidates, 3);
    const [best] = telling as [CauseCandidate];
    const spans = telling.map(({ span }) => span);
    const needsReview = code === primary ? (doubt ?? doubtOf(primary, best, strengths)) : null;
    causes.push({ code, primary: code === primary, ...statementFrom(notice, spans, best.rule, { needsReview }) });
  }
  return causes.sort((a, b) => Number(b.primary) - Number(a.primary));
}

/** What a program that behaves wrongly is called; being shown the data of another is only what is seen of it. */
const NAMES_DEFECT = /不具合|バグ|プログラム|欠陥|誤作動|誤動作|動作|処理|仕様|ロジック|システム上|不良/;

/** 「別のお客様の情報が表示された。原因は設定変更の誤り」: the setting is the reason for what was seen. */
function dropSymptoms(stated: Map<CauseCode, CauseCandidate[]>, notice: NoticeText, trace: Trace): void {
  const seen = stated.get("software_defect") ?? [];
  const isSet = (stated.get("misconfiguration") ?? []).some(({ plain }) => plain);
  if (!isSet || seen.some(({ span }) => NAMES_DEFECT.test(notice.text.slice(span.start, span.end)))) return;
  for (const candidate of seen) trace.reject("causes", candidate, "what was seen of a wrong setting");
  stated.delete("software_defect");
}
