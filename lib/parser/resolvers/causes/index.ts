/**
 * Which causes a notice gives: the most specific one that its facts support is the primary, and a cause stands
 * beside it only where the two belong together (contract 3: a stolen VPN password beside ransomware).
 */
import type { NoticeCause } from "../../../notice";
import type { CauseCode } from "../../../taxonomy";
import type { Reading } from "../../reading";
import {
  type CauseCandidate,
  recognizeCauses,
  recognizeLeanings,
  recognizeShapedCauses,
} from "../../recognizers/causes";
import { addTo } from "../../recognizers/phrases";
import type { NoticeText } from "../../structure/outline";
import { findingFrom, type Trace } from "../../trace";
import { CAUSE_LEFT_OPEN, WAY_LEFT_OPEN } from "../../vocabulary/cause-words";
import { ATTACKS, COMPANIONS } from "../../vocabulary/causes";
import { causesOfOtherCases } from "./other-cases";

/** A code needs so much to be primary: one plain statement in any part that tells facts. */
const PRIMARY_THRESHOLD = 2;
/** … and so much to stand beside another. */
const COMPANION_THRESHOLD = 3;

/** What speaks for each code: all its words, and those alone that say it outright. */
type Weights = ReadonlyMap<CauseCode, { readonly all: number; readonly plain: number }>;

/** The causes of the notice, the primary one first. */
export function readCauses({ notice, header, trace }: Reading): NoticeCause[] {
  const stated = new Map<CauseCode, CauseCandidate[]>();
  const gather = (candidates: readonly CauseCandidate[]) => {
    for (const candidate of candidates)
      if (candidate.objection) trace.reject("causes", candidate, candidate.objection);
      else addTo(stated, candidate.value, candidate);
  };
  gather(recognizeCauses(notice, header));
  dropSymptoms(stated, notice, trace);
  const plain = choosePrimary(weigh(stated));
  const companions = plain && ATTACKS.includes(plain) ? COMPANIONS[plain] : null;
  if (!plain || companions) gather(recognizeShapedCauses(notice, header, companions ?? null));
  if (!plain && !choosePrimary(weigh(stated))) gather(recognizeLeanings(notice, header));
  const weights = weigh(stated);
  const primary = choosePrimary(weights);
  const isOpen =
    (CAUSE_LEFT_OPEN.test(notice.text) || WAY_LEFT_OPEN.test(notice.text)) &&
    (stated.get(primary ?? "unknown") ?? []).every(({ hint }) => hint);
  if (isOpen)
    for (const candidate of [...stated.values()].flat())
      trace.reject("causes", candidate, "only a hint, and the cause is still looked for");
  if (!primary || isOpen)
    return [
      {
        code: "unknown",
        primary: true,
        ...findingFrom(notice, [], "nothing-said", { basis: "inferred" }),
      },
    ];
  const elsewhere = causesOfOtherCases(notice, stated, primary);
  const causes: NoticeCause[] = [];
  for (const [code, candidates] of stated) {
    const reason = code === primary || elsewhere.has(code) ? null : whyNotBeside(code, primary, weights);
    for (const candidate of candidates)
      if (reason) trace.reject("causes", candidate, reason);
      else trace.accept("causes", candidate);
    if (reason) continue;
    const telling = [...candidates].sort((a, b) => b.score - a.score).slice(0, 3);
    causes.push({
      code,
      primary: code === primary,
      ...findingFrom(
        notice,
        telling.map(({ span }) => span),
        (telling[0] as CauseCandidate).rule,
        { needsReview: code === primary ? doubtOf(primary, telling[0] as CauseCandidate, weights) : null },
      ),
    });
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

/** How much speaks for each code: its best words count whole, the next ones less. */
function weigh(stated: ReadonlyMap<CauseCode, readonly CauseCandidate[]>): Weights {
  return new Map(
    [...stated].map(([code, candidates]) => [
      code,
      {
        all: sumOf(candidates),
        plain: sumOf(candidates.filter(({ plain }) => plain)),
      },
    ]),
  );
}

function sumOf(candidates: readonly CauseCandidate[]): number {
  const scores = candidates.map(({ score }) => score).sort((a, b) => b - a);
  return (scores[0] ?? 0) + (scores[1] ?? 0) * 0.5 + (scores[2] ?? 0) * 0.25;
}

function choosePrimary(weights: Weights): CauseCode | null {
  const attack = strongest(weights, (code) => ATTACKS.includes(code));
  const mistake = chooseMistake(weights);
  if (!attack) return mistake && weightOf(weights, mistake) >= PRIMARY_THRESHOLD ? mistake : null;
  const specific = mostSpecificAttack(weights);
  if (!mistake) return specific;
  // 「設定不備により第三者に不正アクセスされた」: what let the stranger in says more than that he came.
  const explains = specific === "unauthorized_access" && EXPLAINING.has(mistake) && plainly(weights, mistake) >= 4;
  return explains || weightOf(weights, mistake) > weightOf(weights, attack) ? mistake : specific;
}

/** Mistakes and failures that can be the reason for what looks like, or let in, an attack. */
const EXPLAINING: ReadonlySet<CauseCode> = new Set([
  "misconfiguration",
  "software_defect",
  "equipment_failure",
  "insider_misuse",
]);

/** A program that behaves wrongly is the reason for what it then sends, shows or issues to the wrong person. */
const DONE_BY_PROGRAMS: ReadonlySet<CauseCode> = new Set(["misdelivery", "publishing_error"]);

function chooseMistake(weights: Weights): CauseCode | null {
  const mistake = strongest(weights, (code) => !ATTACKS.includes(code));
  if (mistake && DONE_BY_PROGRAMS.has(mistake) && plainly(weights, "software_defect") >= 4) return "software_defect";
  return mistake;
}

/** Of the attacks, the one that says most: the first of the list that enough speaks for. */
function mostSpecificAttack(weights: Weights): CauseCode | null {
  for (const code of ["web_skimming", "ransomware"] as const)
    if (weightOf(weights, code) >= COMPANION_THRESHOLD) return code;
  // Being deceived comes first, then what the stranger did with the password.
  if (
    weightOf(weights, "phishing") >= COMPANION_THRESHOLD &&
    weightOf(weights, "malware") <= weightOf(weights, "phishing")
  )
    return "phishing";
  const means = strongest(weights, (code) => ATTACKS.includes(code) && code !== "unauthorized_access");
  if (means && weightOf(weights, means) >= COMPANION_THRESHOLD) return means;
  return strongest(weights, (code) => ATTACKS.includes(code));
}

function strongest(weights: Weights, among: (code: CauseCode) => boolean): CauseCode | null {
  let best: CauseCode | null = null;
  for (const code of weights.keys())
    if (among(code) && (best === null || weightOf(weights, code) > weightOf(weights, best))) best = code;
  return best;
}

function weightOf(weights: Weights, code: CauseCode): number {
  return weights.get(code)?.all ?? 0;
}

function plainly(weights: Weights, code: CauseCode): number {
  return weights.get(code)?.plain ?? 0;
}

function whyNotBeside(code: CauseCode, primary: CauseCode, weights: Weights): string | null {
  if (!COMPANIONS[primary]?.includes(code)) return `does not stand beside ${primary}, which says more`;
  const weight = code === "unauthorized_access" ? weightOf(weights, code) : plainly(weights, code);
  const threshold = ATTACKS.includes(code) ? COMPANION_THRESHOLD : COMPANION_THRESHOLD * 2;
  return weight >= threshold ? null : "too little speaks for it";
}

/** Words that only hint at it, or two codes that nearly as much speaks for. */
function doubtOf(primary: CauseCode, best: CauseCandidate, weights: Weights): string | null {
  if (best.hint) return "only its words lean to it";
  const rival = strongest(
    weights,
    (code) => code !== primary && !COMPANIONS[primary]?.includes(code) && code !== "unauthorized_access",
  );
  return rival && weightOf(weights, rival) > weightOf(weights, primary) * 0.8 ? `${rival} is nearly as likely` : null;
}
