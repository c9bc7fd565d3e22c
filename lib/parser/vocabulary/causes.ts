/** Phrases that tell why it happened, keyed by cause: attacks, mistakes, physical events. */
import type { CauseCode } from "../../taxonomy";
import type { Phrase } from "../recognizers/phrases";
import { ATTACK_PHRASES } from "./causes-of-attack";
import { EXPOSURE_PHRASES } from "./causes-of-exposure";
import { LOSS_PHRASES } from "./causes-of-loss";
import { MISDELIVERY_PHRASES } from "./causes-of-misdelivery";

/** Causes in which a stranger means harm. */
export const ATTACKS: readonly CauseCode[] = [
  "ransomware",
  "malware",
  "web_skimming",
  "vulnerability_exploit",
  "credential_abuse",
  "unauthorized_access",
  "phishing",
];

/** What may stand beside a primary cause: how the stranger came in, or what he did then. */
export const COMPANIONS: Partial<Record<CauseCode, readonly CauseCode[]>> = {
  ransomware: ["vulnerability_exploit", "credential_abuse", "phishing"],
  web_skimming: ["vulnerability_exploit", "credential_abuse"],
  malware: ["vulnerability_exploit", "credential_abuse"],
  phishing: ["credential_abuse"],
  credential_abuse: ["phishing", "malware"],
  vulnerability_exploit: ["credential_abuse"],
  misconfiguration: ["unauthorized_access", "ransomware", "credential_abuse"],
  publishing_error: ["misconfiguration"],
  insider_misuse: ["credential_abuse", "misconfiguration", "ransomware"],
};

/** Phrases that name a cause outright, by kind. */
export const CAUSE_PHRASES: readonly Phrase<CauseCode>[] = [
  ...ATTACK_PHRASES,
  ...MISDELIVERY_PHRASES,
  ...EXPOSURE_PHRASES,
  ...LOSS_PHRASES,
];
