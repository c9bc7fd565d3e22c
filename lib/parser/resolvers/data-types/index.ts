/** Which kinds of data got out or may have, and which the notice says are not among them. */
import type { NoticeDataType } from "../../../notice";
import { type DataTypeCode, dataTypes } from "../../../taxonomy";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import { type DataMention, type Enumeration, findEnumerations } from "../../recognizers/data-types";
import type { NoticeText } from "../../structure/outline";
import { findingFrom } from "../../trace";
import { HASHED } from "../../vocabulary/data-type-scope";
import { BODY_CUES, ONLY_OF_PERSONS } from "../../vocabulary/data-types";
import { type Placement, placementsOf } from "./placement";
import { type Judgement, judge, windowOf } from "./scope";

interface Vote {
  readonly code: DataTypeCode;
  readonly mention: DataMention;
  readonly enumeration: Enumeration;
  readonly judgement: Judgement;
}

/** An enumeration with what the notice says of it. */
export interface JudgedEnumeration {
  readonly enumeration: Enumeration;
  readonly following: readonly Enumeration[];
  readonly placement: Placement;
  readonly judgement: Judgement;
}

const memo = new WeakMap<NoticeText, readonly JudgedEnumeration[]>();

/** All enumerations of data in a notice, judged once. */
export function judgeEnumerations(notice: NoticeText): readonly JudgedEnumeration[] {
  const known = memo.get(notice);
  if (known) return known;
  const enumerations = findEnumerations(notice);
  const placements = placementsOf(notice);
  const judged = enumerations.map((enumeration, index) => {
    const following = enumerations
      .slice(index + 1, index + 6)
      .filter(({ sentence }) => sentence === enumeration.sentence);
    const placement = placements.of(enumeration.sentence);
    return { enumeration, following, placement, judgement: judge(enumeration, following, placement) };
  });
  memo.set(notice, judged);
  return judged;
}

/** 「パスワードは暗号化されて」, said anywhere of the passwords that are named elsewhere. */
function saysHashed({ sentence, mentions }: Enumeration): boolean {
  return mentions.some(
    ({ codes, end }) =>
      codes.includes("password") && HASHED.test(sentence.text.slice(end - sentence.start, end - sentence.start + 60)),
  );
}

function asHash(vote: Vote): Vote {
  return vote.code === "password" && vote.judgement.status === "affected" ? { ...vote, code: "password_hash" } : vote;
}

/** A value rests on no more places than this; the first are enough to see it. */
const MOST_EVIDENCE = 6;

/** Reads the data types in the order of the taxonomy, affected before excluded. */
export function readDataTypes(reading: Reading): NoticeDataType[] {
  const { notice, trace } = reading;
  const votes: Vote[] = [];
  let isHashed = false;
  for (const { enumeration, following, placement, judgement } of judgeEnumerations(notice)) {
    isHashed ||= placement.kind !== "prevention" && saysHashed(enumeration);
    for (const mention of enumeration.mentions)
      for (const code of codesOf(mention, enumeration, notice)) {
        const vote = { code, mention, enumeration, judgement };
        const reason = judgement.status === null ? judgement.rule : reasonAgainstMention(vote, following[0] ?? null);
        if (reason) trace.reject("dataTypes", candidateOf(vote), reason);
        else votes.push(vote);
      }
  }
  return settle(reading, isHashed ? votes.map(asHash) : votes);
}

function candidateOf({ code, mention, judgement }: Vote) {
  const value = judgement.status === "excluded" ? `${code} (excluded)` : code;
  return { value, span: mention, rule: judgement.rule, score: mention.sure ? 2 : 1 };
}

/**
 * A company's name is where a person works, or the profile of a body, by the data beside it: in its own list and in
 * the items that stand under the same words.
 */
function codesOf(mention: DataMention, enumeration: Enumeration, notice: NoticeText): readonly DataTypeCode[] {
  // Arrears are a tax's where the notice speaks of one, else what is owed for a service.
  if (mention.codes[0] === "tax" && mention.phrase.startsWith("滞納") && !notice.text.includes("税"))
    return ["transaction"];
  if (
    mention.phrase === "会員番号" &&
    IN_BRACKETS_OF_CARD.test(notice.text.slice(Math.max(0, mention.start - 40), mention.start))
  )
    return ["card_number"];
  if (!mention.isCompanyName) return isOfDiscloser(mention, notice.text) ? [] : mention.codes;
  const beside = placementsOf(notice).beside(enumeration);
  if (beside.some(isAboutPersons)) return ["affiliation"];
  // The name itself (事業所名, 店舗名) is no sign beside it.
  const showsBody = ({ sentence, start }: Enumeration) =>
    BODY_CUES.test(windowOf(sentence, start).replaceAll(mention.phrase, ""));
  if (beside.some(showsBody)) return ["organization_profile"];
  if (isHeadOfTable(mention, enumeration, beside)) return [];
  const isOfPerson = beside.some(({ mentions }) =>
    mentions.some(({ codes }) => codes.some((code) => PERSONAL.has(code))),
  );
  return [isOfPerson ? "affiliation" : "organization_profile"];
}

const aboutPersons = new WeakMap<Enumeration, boolean>();

/** Worked out once for a list, which may be long. */
function isAboutPersons(enumeration: Enumeration): boolean {
  const known = aboutPersons.get(enumeration);
  if (known !== undefined) return known;
  const found = enumeration.mentions.some(({ codes }) => codes.some((code) => ONLY_OF_PERSONS.has(code)));
  aboutPersons.set(enumeration, found);
  return found;
}

/** 「クレジットカード情報(会員番号、有効期限)」: the number of the card. */
const IN_BRACKETS_OF_CARD = /カード[^、。()]{0,6}\((?:[^()]{0,20}[、,・])?$/;

/** 「当院の法人情報」: no data about anybody else. */
function isOfDiscloser({ codes, start }: DataMention, text: string): boolean {
  return (
    codes[0] === "organization_profile" &&
    /(?:当|弊|本|自)[一-龠]{1,3}の$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** 「会社名」 alone on its line, without a list's mark or a label: what the rows of a table are named by. */
function isHeadOfTable(
  { phrase }: DataMention,
  { sentence, mentions }: Enumeration,
  beside: readonly Enumeration[],
): boolean {
  return (
    mentions.length === 1 &&
    !sentence.label &&
    sentence.line.text.trim() === phrase &&
    !beside.some((other) => Math.abs(other.sentence.index - sentence.index) === 1)
  );
}

const PERSONAL: ReadonlySet<DataTypeCode> = new Set(["name", "affiliation", "job_title", "email"]);

/** An everyday word counts among sure ones, or where it is all that a line of a list says. */
function isCounted({ code, mention, enumeration }: Vote): boolean {
  if (code === "card_expiry" && windowOf(enumeration.sentence, mention.start).includes("カード")) return true;
  if (mention.sure || mention.isCompanyName || enumeration.mentions.some(({ sure }) => sure)) return true;
  if (code === "other" && enumeration.sentence.line.role === "heading") return false;
  const at = mention.start - enumeration.sentence.start;
  if (IS_SUBJECT.test(enumeration.sentence.text.slice(Math.max(0, at - 12), at))) return true;
  return enumeration.mentions.length > 1 || enumeration.sentence.text.length - (mention.end - mention.start) <= 12;
}

/** 「写っていたのは、お顔です」: the sentence is about nothing else. */
const IS_SUBJECT = /(?:た|いる|ある)(?:の|もの|情報)は、?[おご]?$/;

const NAMES_A_CLASS = /に関する情報$|関連情報$/;
const CLASSES: ReadonlySet<DataTypeCode> = new Set([
  "login_credentials",
  "contact_details",
  "sensitive",
  "credit_card",
]);

function reasonAgainstMention(vote: Vote, next: Enumeration | null): string | null {
  if (!isCounted(vote)) return "an everyday word alone";
  const { mention, code, enumeration } = vote;
  const text = enumeration.sentence.text.slice(
    mention.end - enumeration.sentence.start,
    mention.end - enumeration.sentence.start + 60,
  );
  const isClass = CLASSES.has(code) || NAMES_A_CLASS.test(mention.phrase);
  const isBrokenDown =
    isClass && next !== null && /^[(]/.test(text) && next.start < mention.end + 16 && !/^[^)]*含/.test(text);
  return isBrokenDown ? "its breakdown is given" : null;
}

function settle({ notice, trace }: Reading, votes: readonly Vote[]): NoticeDataType[] {
  const found: NoticeDataType[] = [];
  const statuses = ["affected", "excluded"] as const;
  for (const status of statuses)
    for (const code of Object.keys(dataTypes) as DataTypeCode[]) {
      const own = votes.filter((vote) => vote.code === code && vote.judgement.status === status);
      const first = own[0];
      if (!first) continue;
      const lost = reasonAgainst(code, status, votes);
      for (const vote of own)
        if (lost) trace.reject("dataTypes", candidateOf(vote), lost);
        else trace.accept("dataTypes", candidateOf(vote));
      if (lost) continue;
      const spans: Span[] = own
        .slice(0, MOST_EVIDENCE)
        .flatMap(({ mention, judgement }) => [mention, ...(judgement.cue ? [judgement.cue] : [])]);
      const needsReview = own.every(({ judgement }) => judgement.weak) ? "nothing says outright that it got out" : null;
      found.push({ code, status, ...findingFrom(notice, spans, first.judgement.rule, { needsReview }) });
    }
  return found;
}

/** Papers by themselves, put up or handed out: what held the data that are named elsewhere. */
function isOnlyHolder({ mention, enumeration }: Vote): boolean {
  const { sentence, mentions } = enumeration;
  const at = mention.end - sentence.start;
  return mentions.length === 1 && HOLDS_WHAT_IS_NAMED.test(sentence.text.slice(at, at + 40));
}

const HOLDS_WHAT_IS_NAMED =
  /^(?:\([^()]{1,20}\))?(?:等|など)?(?:を[^。、]{0,10}(?:掲載|公開|公表|掲示|配布|配付|送付|送信|発送|添付|アップ|提供|共有|交付|紛失|誤)|(?:に|の中に|には)[^。]{0,30}(?:記載|含|載|写)|から[^。]{0,30}(?:読み?取|判読|見え|確認でき)|における[^。]{0,12}個人情報)/;

const IDENTITY: ReadonlySet<DataTypeCode> = new Set(["name", "address", "email", "phone", "date_of_birth"]);

/** Codes without a breakdown, with those that break them down. */
const BREAKDOWNS: Partial<Record<DataTypeCode, readonly DataTypeCode[]>> = {
  credit_card: ["card_number", "card_expiry", "card_security_code"],
  login_credentials: ["password", "password_hash", "user_id"],
};

function reasonAgainst(code: DataTypeCode, status: "affected" | "excluded", votes: readonly Vote[]): string | null {
  const parts = BREAKDOWNS[code];
  if (parts && votes.some((vote) => parts.includes(vote.code))) return "its breakdown is given";
  const isHolder = code === "audit_document" && votes.every((vote) => vote.code !== code || isOnlyHolder(vote));
  if (isHolder && votes.some((vote) => IDENTITY.has(vote.code) && vote.judgement.status === "affected"))
    return "what held the data";
  if (status === "excluded" && votes.some((vote) => vote.code === code && vote.judgement.status === "affected"))
    return "affected elsewhere";
  return null;
}
