/** Whether it happened at, came in through, or was the mistake of a supplier, contractor or external service. */
import type { Notice, NoticeCause, RelatedOrganization } from "../../notice";
import type { Span } from "../normalize";
import type { Reading } from "../reading";
import { recognizeThirdParties, type ThirdPartyCandidate } from "../recognizers/third-parties";
import type { NoticeText } from "../structure/outline";
import { mostTelling, statementFrom } from "../trace";
import { ENTRUSTED_WORK } from "../vocabulary/third-parties";
import { weighChoice } from "./weighed-choice";
import { WEIGHED_WORDS } from "./weighed-finding";

/** Who runs or made a system is at fault only for what its programs did. */
const PROGRAMS_ALONE: ReadonlySet<string> = new Set(["system-entrusted", "system-provided"]);

/** @param related organizations already found, by whose roles and names third parties are known */
export function readViaThirdParty(
  reading: Reading,
  related: readonly RelatedOrganization[],
  causes: readonly NoticeCause[],
): Notice["viaThirdParty"] {
  const told = toldOfThirdParty(reading, related, causes);
  const { value, words, doubt } = weighChoice(reading, "viaThirdParty", `${told.value}`);
  if (`${told.value}` === value) return { ...told, needsReview: told.needsReview ?? doubt };
  const isTrue = value === "true";
  const telling = isTrue ? (entrustedCause(reading.notice, causes) ?? words) : [];
  return {
    value: isTrue,
    ...statementFrom(reading.notice, telling, WEIGHED_WORDS, { basis: "inferred", needsReview: doubt }),
  };
}

/** 「…を、業務委託契約に違反して保管していた」: the words of the cause, where they name work done for others. */
function entrustedCause({ text }: NoticeText, causes: readonly NoticeCause[]): Span[] | null {
  for (const { text: words } of causes.find(({ primary }) => primary)?.evidence ?? []) {
    const told = words.normalize("NFKC");
    const start = text.indexOf(told);
    if (start >= 0 && ENTRUSTED_WORK.test(told)) return [{ start, end: start + told.length }];
  }
  return null;
}

function toldOfThirdParty(
  { notice, header, trace }: Reading,
  related: readonly RelatedOrganization[],
  causes: readonly NoticeCause[],
): Notice["viaThirdParty"] {
  const primary = causes.find((cause) => cause.primary)?.code;
  const speaking: ThirdPartyCandidate[] = [];
  for (const candidate of recognizeThirdParties(notice, related, causes)) {
    const objection =
      candidate.objection ??
      (PROGRAMS_ALONE.has(candidate.rule) && primary !== "software_defect"
        ? "the contractor's part in it is not said"
        : null);
    if (objection) trace.reject("viaThirdParty", candidate, objection);
    else {
      trace.accept("viaThirdParty", candidate);
      speaking.push(candidate);
    }
  }
  const telling = mostTelling(notice, header.titleSpan, speaking, 3);
  const [first] = telling;
  if (!first) return { value: false, ...statementFrom(notice, [], "nothing-said", { basis: "inferred" }) };
  const weak = first.score < 2 || (speaking.length === 1 && first.rule === "told-by-third-party");
  return {
    value: true,
    ...statementFrom(
      notice,
      telling.map(({ span }) => span),
      first.rule,
      {
        needsReview: weak ? "the third party's part in it is only hinted at" : null,
      },
    ),
  };
}
