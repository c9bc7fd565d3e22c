/** What an inquiry found of all data at once: that nothing of them got out. */
import type { Notice, NoticeCause, NoticeDataType } from "../../../notice";
import { ATTACKS } from "../../vocabulary/causes";

/**
 * Where an attack is found to have leaked nothing, the data that it could have reached are not among those that got
 * out; what was lost or destroyed without an attack stays as it is.
 */
export function asItTurnedOut(
  dataTypes: readonly NoticeDataType[],
  outcome: Notice["outcome"],
  causes: readonly NoticeCause[],
): NoticeDataType[] {
  const isAttack = causes.some(({ code, primary }) => primary && ATTACKS.includes(code));
  if (!isAttack || outcome?.value !== "not_leaked" || outcome.needsReview !== null) return [...dataTypes];
  const turned = dataTypes.map((type) =>
    type.status === "excluded"
      ? type
      : {
          ...type,
          status: "excluded" as const,
          basis: "inferred" as const,
          rule: "nothing-leaked",
          evidence: [...type.evidence, ...outcome.evidence].sort((a, b) => a.start - b.start || a.end - b.end),
        },
  );
  return turned;
}
