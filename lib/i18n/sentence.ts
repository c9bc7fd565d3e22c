import type { IncidentDetail } from "../catalog/views";
import { readDenial } from "../guidance/denial";
import type { Locale } from ".";
import { composeSentence, type IncidentSentence, type SentenceFacts } from "./incident-sentence";

type SentenceSource = Pick<IncidentDetail, "row" | "facts">;

/** What an incident's opening sentence is built from. */
function sentenceFacts({ row, facts }: SentenceSource): SentenceFacts {
  return {
    organization: row.organization?.name ?? null,
    cause: row.primaryCause,
    viaThirdParty: row.viaThirdParty,
    subjects: facts.subjects.map(({ code }) => code),
    dataTypes: row.affectedData,
    outcome: row.outcome,
    denial: readDenial(facts),
    affected: row.affected,
    disclosed: row.disclosed,
    latestDisclosed: row.latestDisclosed,
    reportCount: row.reportCount,
  };
}

/** What happened, in a sentence built from the facts alone; what is not stated is left out or said so. */
export function describeIncident(detail: SentenceSource, locale: Locale): IncidentSentence {
  return composeSentence(sentenceFacts(detail), locale);
}

/** The same sentence as plain text, for descriptions of the page. */
export function incidentSentenceText(detail: SentenceSource, locale: Locale): string {
  const { before, organization, after } = describeIncident(detail, locale);
  return before + (organization ?? "") + after;
}
