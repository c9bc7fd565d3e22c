/**
 * Which causes a notice gives: the most specific one that its facts support is the primary, and a cause stands
 * beside it only where the two belong together (contract 3: a stolen VPN password beside ransomware).
 */
import type { NoticeCause } from "../../notice";
import type { CauseCode } from "../../taxonomy";
import type { Reading } from "../reading";
import { type CauseCandidate, recognizeCauses } from "../recognizers/causes";
import { findingFrom } from "../trace";
import { ATTACKS, COMPANIONS } from "../vocabulary/causes";

/** A code needs so much to be primary: one plain statement in any part that tells facts. */
const PRIMARY_THRESHOLD = 2;
/** … and so much to stand beside another. */
const COMPANION_THRESHOLD = 3;

/** The causes of the notice, the primary one first. */
export function readCauses({ notice, header, trace }: Reading): NoticeCause[] {
  const stated = new Map<CauseCode, CauseCandidate[]>();
  const denied = new Set<CauseCode>();
  for (const candidate of recognizeCauses(notice, header)) {
    if (candidate.objection) {
      trace.reject("causes", candidate, candidate.objection);
      if (candidate.stance === "denied") denied.add(candidate.value);
    } else stated.set(candidate.value, [...(stated.get(candidate.value) ?? []), candidate]);
  }
  const weights = weigh(stated, denied);
  const primary = choosePrimary(weights);
  if (process.env.DEBUG_CAUSES) {
    console.error("\n##", header.title, JSON.stringify([...weights]), primary);
    for (const c of recognizeCauses(notice, header))
      console.error(
        `  ${c.value} ${c.rule} ${c.score.toFixed(1)} 「${notice.text.slice(c.span.start, c.span.end)}」 ${c.objection ?? ""}`,
      );
  }
  if (!primary)
    return [{ code: "unknown", primary: true, ...findingFrom(notice, [], "nothing-said", { basis: "inferred" }) }];
  const causes: NoticeCause[] = [];
  for (const [code, candidates] of stated) {
    const reason = code === primary ? null : whyNotBeside(code, primary, weights);
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
        { needsReview: code === primary ? doubtOf(primary, weights) : null },
      ),
    });
  }
  return causes.sort((a, b) => Number(b.primary) - Number(a.primary));
}

/** How much speaks for each code: its best words count whole, the next ones less. */
function weigh(stated: ReadonlyMap<CauseCode, readonly CauseCandidate[]>, denied: ReadonlySet<CauseCode>) {
  const weights = new Map<CauseCode, number>();
  for (const [code, candidates] of stated) {
    const scores = candidates.map(({ score }) => score).sort((a, b) => b - a);
    const weight = (scores[0] ?? 0) + (scores[1] ?? 0) * 0.5 + (scores[2] ?? 0) * 0.25;
    weights.set(code, denied.has(code) ? weight * 0.4 : weight);
  }
  return weights;
}

function choosePrimary(weights: ReadonlyMap<CauseCode, number>): CauseCode | null {
  const attack = strongest(weights, (code) => ATTACKS.includes(code));
  const mistake = strongest(weights, (code) => !ATTACKS.includes(code));
  if (!attack) return mistake && weightOf(weights, mistake) >= PRIMARY_THRESHOLD ? mistake : null;
  const specific = mostSpecificAttack(weights);
  if (!mistake) return specific;
  // 「設定不備により第三者に不正アクセスされた」: what let the stranger in says more than that he came.
  const explains = specific === "unauthorized_access" && EXPLAINING.has(mistake) && weightOf(weights, mistake) >= 4;
  return explains || weightOf(weights, mistake) > weightOf(weights, attack) ? mistake : specific;
}

/** Mistakes and failures that can be the reason for what looks like, or let in, an attack. */
const EXPLAINING: ReadonlySet<CauseCode> = new Set([
  "misconfiguration",
  "software_defect",
  "equipment_failure",
  "insider_misuse",
]);

/** Of the attacks, the one that says most: the first of the list that enough speaks for. */
function mostSpecificAttack(weights: ReadonlyMap<CauseCode, number>): CauseCode | null {
  for (const code of ["web_skimming", "ransomware"] as const)
    if (weightOf(weights, code) >= COMPANION_THRESHOLD) return code;
  const means = strongest(weights, (code) => ATTACKS.includes(code) && code !== "unauthorized_access");
  if (means && weightOf(weights, means) >= COMPANION_THRESHOLD) return means;
  return strongest(weights, (code) => ATTACKS.includes(code));
}

function strongest(weights: ReadonlyMap<CauseCode, number>, among: (code: CauseCode) => boolean): CauseCode | null {
  let best: CauseCode | null = null;
  for (const [code, weight] of weights)
    if (among(code) && (best === null || weight > weightOf(weights, best))) best = code;
  return best;
}

function weightOf(weights: ReadonlyMap<CauseCode, number>, code: CauseCode): number {
  return weights.get(code) ?? 0;
}

function whyNotBeside(code: CauseCode, primary: CauseCode, weights: ReadonlyMap<CauseCode, number>): string | null {
  if (!COMPANIONS[primary]?.includes(code)) return `does not stand beside ${primary}, which says more`;
  return weightOf(weights, code) >= COMPANION_THRESHOLD ? null : "too little speaks for it";
}

/** Two codes that nearly as much speaks for. */
function doubtOf(primary: CauseCode, weights: ReadonlyMap<CauseCode, number>): string | null {
  const rival = strongest(
    weights,
    (code) => code !== primary && !COMPANIONS[primary]?.includes(code) && code !== "unauthorized_access",
  );
  return rival && weightOf(weights, rival) > weightOf(weights, primary) * 0.8 ? `${rival} is nearly as likely` : null;
}
