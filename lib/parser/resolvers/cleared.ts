/** A notice that comes to the result that nothing got out: the data and the figures that it names are then spared. */
import type { Notice, NoticeCause } from "../../notice";
import type { CauseCode } from "../../taxonomy";
import { moodByWords } from "../structure/mood";
import type { Sentence } from "../structure/outline";
import { CALLED_SPARED, DATA_DESTROYED } from "../vocabulary/outcome";

/**
 * Attacks of which an inquiry may find that they took nothing. Data that were lost, destroyed, locked or left open are
 * concerned, even where nobody got them.
 */
const ATTACKS: ReadonlySet<CauseCode> = new Set([
  "malware",
  "vulnerability_exploit",
  "credential_abuse",
  "unauthorized_access",
  "phishing",
]);

/**
 * Whether nothing that the notice names is concerned: it says that nothing got out after an attack that destroyed none,
 * or lists what it names under a heading that says so.
 */
export function isCleared(
  outcome: Notice["outcome"],
  causes: readonly NoticeCause[],
  sentences: readonly Sentence[],
): boolean {
  if (outcome?.value !== "not_leaked") return false;
  if (causes.every(({ code }) => ATTACKS.has(code) || code === "ransomware") && isListedAsSpared(sentences))
    return true;
  return (
    causes.every(({ code }) => ATTACKS.has(code)) &&
    !sentences.some((sentence) => DATA_DESTROYED.test(sentence.text) && moodByWords(sentence) === "fact")
  );
}

function isListedAsSpared(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ line, text }) => line.role === "heading" && CALLED_SPARED.test(text.trim()));
}
