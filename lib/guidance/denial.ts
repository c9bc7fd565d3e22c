/** How far a notice denies that anything leaked. */
import type { Notice } from "../notice";
import { anyOf, regex } from "../parser/vocabulary/patterns";

/**
 * `found_none`: an inquiry that is over found no leak. `denied`: the notice says that there was none. `not_found`: it
 * only says that none is known. `so_far`: none is known while the inquiry goes on.
 */
export type Denial = "found_none" | "denied" | "not_found" | "so_far";

/** Words between a leak and its denial by which it is only not known. */
const NOT_KNOWN = anyOf([
  /確認|認め|認識|把握|見つか|見当た|報告|考え/,
  /検出|発見|検知|判明|特定(?:は?(?:され|し)[てず]|には?至)/,
  /形跡|痕跡|証拠|証跡|兆候|事例|ログ(?!イン)|(?:と(?:い|言)う|との|旨の)情報/,
  /現時点|現在|今のところ/,
]);

/** A leak that there was not, rather than one that is not known: 「漏えいは確認されておりません」. */
const DENIED = regex`(?:漏|流出|持ち出)(?:(?!${NOT_KNOWN})[^。、]){0,16}?(?:ありません|ございません|御座いません|[な無]かった|ない|ません|おらず)(?!(?:もの|こと)?と考え)`;

/** Null where the outcome is another. */
export function readDenial({ outcome, investigation }: Pick<Notice, "outcome" | "investigation">): Denial | null {
  if (outcome?.value !== "not_leaked") return null;
  if (investigation?.value === "ongoing") return "so_far";
  if (investigation?.value === "concluded") return "found_none";
  const isSaid = outcome.evidence.some(({ text }) => DENIED.test(text.replace(/\s+/g, "")));
  return isSaid ? "denied" : "not_found";
}
