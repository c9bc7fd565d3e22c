/** A document → the records of its notices. No database, no clock, no network: the same text gives the same record. */
import { type Notice, noticeSchema } from "../notice";
import { normalize } from "./normalize";
import type { Reading } from "./reading";
import { readAffected } from "./resolvers/affected";
import { readCauses } from "./resolvers/causes";
import { isCleared } from "./resolvers/cleared";
import { readContacts } from "./resolvers/contacts";
import { readCounts } from "./resolvers/counts";
import { readDataTypes } from "./resolvers/data-types";
import { readDates, readTimeline } from "./resolvers/dates";
import { readHeader } from "./resolvers/header";
import { readInvestigation } from "./resolvers/investigation";
import { readOrganization } from "./resolvers/organizations/author";
import { readRelatedOrganizations } from "./resolvers/organizations/related";
import { UNSURE_RULES } from "./resolvers/organizations/signers";
import { readOutcome } from "./resolvers/outcome";
import { readReportedTo } from "./resolvers/reported-to";
import { readSecondaryDamage } from "./resolvers/secondary-damage";
import { readSections } from "./resolvers/sections";
import { readSequence } from "./resolvers/sequence";
import { readSubjects } from "./resolvers/subjects";
import { readViaThirdParty } from "./resolvers/via-third-party";
import { readImprint, readText, UnreadableDocumentError } from "./source";
import { splitNotices } from "./split";
import { outline } from "./structure/outline";
import { Trace } from "./trace";
import { LEARNT, NOTHING_LEARNT, type Weights } from "./weighing/weights";

export { PARSER_VERSION } from "./version";

/** A record with the account of how it came about. */
export interface ParsedNotice {
  readonly notice: Notice;
  readonly trace: Trace;
  readonly reading: Reading;
}

export interface ParsedDocument {
  readonly notices: readonly Notice[];
}

/**
 * Reads all notices of a document (plain text, HTML or Markdown), in the order of the document.
 * @param weights those to read with, where it is to be measured what others would do
 * @throws UnreadableDocumentError (`no_notice`) when it holds none
 */
export function parseDocument(original: string, weights: Weights = LEARNT): ParsedDocument {
  return { notices: explainDocument(original, weights).map(({ notice }) => notice) };
}

/** Like {@link parseDocument}, with the candidates that won and lost for every field. */
export function explainDocument(original: string, weights: Weights = LEARNT): ParsedNotice[] {
  const bodies = splitNotices(readText(original)).filter(isNotice);
  if (bodies.length === 0) throw new UnreadableDocumentError("no_notice");
  const parsed = bodies.map((body) => parseBody(body, weights));
  return parsed.length === 1 ? [withPublisher(parsed[0] as ParsedNotice, original, weights)] : parsed;
}

/**
 * A notice that names nobody is the one's whose page it stands on: the name from there becomes its last line. A name that
 * may be that of a service gives way to a surer one there; where there is none, any name in Japanese is better than none.
 */
function withPublisher(parsed: ParsedNotice, original: string, weights: Weights): ParsedNotice {
  if (isSurelyNamed(parsed)) return parsed;
  let named: ParsedNotice | null = null;
  for (const name of readImprint(original)) {
    const signed = parseBody(`${parsed.notice.body}\n\n${name}`, weights);
    if (isSurelyNamed(signed)) return signed;
    if (signed.notice.organization && /[ぁ-んァ-ヶ一-龠]/.test(name)) named ??= signed;
  }
  return parsed.notice.organization ? parsed : (named ?? parsed);
}

const isSurelyNamed = ({ notice: { organization } }: ParsedNotice) =>
  organization !== null && !UNSURE_RULES.has(organization.rule);

/** A notice says something in Japanese: at least a few kana with kanji. */
function isNotice(body: string): boolean {
  return /[ぁ-ゖァ-ヺｦ-ﾝ]/.test(body) && /[一-龠]/.test(body);
}

/** What is shorter says too little for its words to be weighed: it is read by the rules alone. */
const SHORTEST_WEIGHED = 300;

/** Reads one notice whose markup is already gone, such as a stored body. */
export function parseBody(body: string, learnt: Weights = LEARNT): ParsedNotice {
  const weights = body.length < SHORTEST_WEIGHED ? NOTHING_LEARNT : learnt;
  const notice = outline(normalize(body));
  const trace = new Trace();
  const reading: Reading = { notice, header: readHeader(notice), trace, weights };

  const organization = readOrganization(reading);
  const relatedOrganizations = readRelatedOrganizations(reading, organization);
  const sequence = readSequence(reading);
  const dates = readDates(reading);
  const causes = readCauses(reading);
  const outcome = readOutcome(reading, causes);
  const cleared = isCleared(outcome, causes, notice.sentences);
  const counts = readCounts(reading, { organization: organization?.name ?? null, isCleared: cleared });
  const dataTypes = readDataTypes(reading, { isCleared: cleared });

  const record = {
    body,
    reference: reading.header.reference,
    title: reading.header.title,
    organization,
    relatedOrganizations,
    sequence,
    dates,
    timeline: readTimeline(reading),
    causes,
    viaThirdParty: readViaThirdParty(reading, relatedOrganizations, causes),
    dataTypes,
    counts: counts.map(({ count }) => count),
    affected: readAffected(reading, counts, sequence.kind),
    outcome,
    secondaryDamage: readSecondaryDamage(reading),
    reportedTo: readReportedTo(reading, organization),
    subjects: readSubjects(reading, counts, { outcome, organization, relatedOrganizations }),
    investigation: readInvestigation(reading, sequence),
    contacts: readContacts(reading),
    sections: readSections(reading),
  };
  return { notice: noticeSchema.parse(record), trace, reading };
}
