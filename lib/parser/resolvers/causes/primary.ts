/** Which cause is the primary one, and which may stand beside it, by how much speaks for each. */
import type { CauseCode } from "../../../taxonomy";
import type { CauseCandidate } from "../../recognizers/causes";
import { ATTACKS, COMPANIONS } from "../../vocabulary/causes";

/** A code needs so much to be primary: one plain statement in any part that tells facts. */
const PRIMARY_THRESHOLD = 2;
/** … and so much to stand beside another. */
const COMPANION_THRESHOLD = 3;

/** What speaks for each code: all its words, and those alone that say it outright. */
type Strengths = ReadonlyMap<CauseCode, { readonly all: number; readonly plain: number }>;

/** How much speaks for each code: its best words count whole, the next ones less. */
export function strengthsOf(stated: ReadonlyMap<CauseCode, readonly CauseCandidate[]>): Strengths {
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

/** Null where too little speaks for any cause. */
export function choosePrimary(strengths: Strengths): CauseCode | null {
  const attack = strongest(strengths, (code) => ATTACKS.includes(code));
  const mistake = chooseMistake(strengths);
  if (!attack) return mistake && strengthOf(strengths, mistake) >= PRIMARY_THRESHOLD ? mistake : null;
  const specific = mostSpecificAttack(strengths);
  if (!mistake || (specific === "ransomware" && SYMPTOMS.has(mistake))) return specific;
  // 「設定不備により第三者に不正アクセスされた」: what let the stranger in says more than that he came.
  const explains = specific === "unauthorized_access" && EXPLAINING.has(mistake) && plainly(strengths, mistake) >= 4;
  return explains || strengthOf(strengths, mistake) > strengthOf(strengths, attack) ? mistake : specific;
}

/** Mistakes and failures that can be the reason for what looks like, or let in, an attack. */
const EXPLAINING: ReadonlySet<CauseCode> = new Set([
  "misconfiguration",
  "software_defect",
  "equipment_failure",
  "insider_misuse",
]);

/** What an encryption looks like at first: 「システムトラブルが発生し、調べたところ、攻撃を受け…暗号化されていた」. */
const SYMPTOMS: ReadonlySet<CauseCode> = new Set(["software_defect", "equipment_failure"]);

/** A program that behaves wrongly is the reason for what it then sends, shows or issues to the wrong person. */
const DONE_BY_PROGRAMS: ReadonlySet<CauseCode> = new Set(["misdelivery", "publishing_error"]);

function chooseMistake(strengths: Strengths): CauseCode | null {
  const mistake = strongest(strengths, (code) => !ATTACKS.includes(code));
  // 「カバンが置き引きに遭い、…を紛失いたしました」: how it got lost says more.
  if (mistake === "loss" && plainly(strengths, "theft") >= 3) return "theft";
  if (mistake && DONE_BY_PROGRAMS.has(mistake) && plainly(strengths, "software_defect") >= 4) return "software_defect";
  return mistake;
}

/** Of the attacks, the one that says most: the first of the list that enough speaks for. */
function mostSpecificAttack(strengths: Strengths): CauseCode | null {
  for (const code of ["web_skimming", "ransomware"] as const)
    if (strengthOf(strengths, code) >= COMPANION_THRESHOLD) return code;
  // Being deceived is how the password was lost; where the notice tells what a stranger then did with it, that counts.
  if (
    strengthOf(strengths, "phishing") >= COMPANION_THRESHOLD &&
    plainly(strengths, "credential_abuse") >= COMPANION_THRESHOLD
  )
    return "credential_abuse";
  if (
    strengthOf(strengths, "phishing") >= COMPANION_THRESHOLD &&
    strengthOf(strengths, "malware") <= strengthOf(strengths, "phishing")
  )
    return "phishing";
  // 「装置の脆弱性を利用して入り込まれ、そこで盗まれたパスワードで別のサーバーに…」: the way in says more.
  if (
    plainly(strengths, "vulnerability_exploit") >= COMPANION_THRESHOLD &&
    plainly(strengths, "credential_abuse") >= COMPANION_THRESHOLD
  )
    return "vulnerability_exploit";
  const means = strongest(strengths, (code) => ATTACKS.includes(code) && code !== "unauthorized_access");
  if (means && strengthOf(strengths, means) >= COMPANION_THRESHOLD) return means;
  return strongest(strengths, (code) => ATTACKS.includes(code));
}

function strongest(strengths: Strengths, among: (code: CauseCode) => boolean): CauseCode | null {
  let best: CauseCode | null = null;
  for (const code of strengths.keys())
    if (among(code) && (best === null || strengthOf(strengths, code) > strengthOf(strengths, best))) best = code;
  return best;
}

function strengthOf(strengths: Strengths, code: CauseCode): number {
  return strengths.get(code)?.all ?? 0;
}

function plainly(strengths: Strengths, code: CauseCode): number {
  return strengths.get(code)?.plain ?? 0;
}

/** The reason in English, or null where it may stand beside the primary cause. */
export function whyNotBeside(code: CauseCode, primary: CauseCode, strengths: Strengths): string | null {
  if (!COMPANIONS[primary]?.includes(code)) return `does not stand beside ${primary}, which says more`;
  const strength = code === "unauthorized_access" ? strengthOf(strengths, code) : plainly(strengths, code);
  const threshold = ATTACKS.includes(code) ? COMPANION_THRESHOLD : COMPANION_THRESHOLD * 2;
  return strength >= threshold ? null : "too little speaks for it";
}

/** Words that only hint at it, or two codes that nearly as much speaks for. */
export function doubtOf(primary: CauseCode, best: CauseCandidate, strengths: Strengths): string | null {
  if (best.hint) return "only its words lean to it";
  const rival = strongest(
    strengths,
    (code) => code !== primary && !COMPANIONS[primary]?.includes(code) && code !== "unauthorized_access",
  );
  return rival && strengthOf(strengths, rival) > strengthOf(strengths, primary) * 0.8
    ? `${rival} is nearly as likely`
    : null;
}
