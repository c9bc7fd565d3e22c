/** Several incidents told in one notice, each under a heading of its own: 「1 A高校における事案」「2 B高校における事案」. */
import type { CauseCode } from "../../../taxonomy";
import type { CauseCandidate } from "../../recognizers/causes";
import type { Heading, Line, NoticeText } from "../../structure/outline";

const TITLE_OF_A_CASE =
  /(?:における|において発生した|で発生した|での|に係る)[^。、]{0,12}(?:事案|事例|事故|案件|紛失|誤送信|誤送付|漏え?い)(?:について|の概要)?(?:\([^)]{0,20}\))?$|^(?:事案|事例|事故|ケース|案件)[ ]?(?:その)?[\d一二三四五①-⑨A-E]|^[\d一二三四五](?:つ|件)目/;

/** The causes of cases other than those of the primary cause. */
export function causesOfOtherCases(
  { lines }: NoticeText,
  stated: ReadonlyMap<CauseCode, readonly CauseCandidate[]>,
  primary: CauseCode,
): ReadonlySet<CauseCode> {
  const cases = new Set(lines.map(caseOf).filter((heading) => heading !== null));
  if (cases.size < 2) return new Set();
  const casesOf = (code: CauseCode) =>
    new Set((stated.get(code) ?? []).filter(({ hint }) => !hint).map(({ sentence }) => caseOf(sentence.line)));
  const known = casesOf(primary);
  return new Set(
    [...stated.keys()].filter((code) => [...casesOf(code)].some((heading) => heading !== null && !known.has(heading))),
  );
}

function caseOf({ heading }: Line): Heading | null {
  for (let above = heading; above; above = above.parent) if (TITLE_OF_A_CASE.test(above.title)) return above;
  return null;
}
