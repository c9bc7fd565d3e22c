/** Which kinds of data got out or may have, and which the notice says are not among them. */
import type { NoticeDataType } from "../../../notice";
import { type DataTypeCode, dataTypes } from "../../../taxonomy";
import type { Span } from "../../normalize";
import type { Reading } from "../../reading";
import type { Enumeration } from "../../recognizers/data-types";
import type { NoticeText, Sentence } from "../../structure/outline";
import { findingFrom } from "../../trace";
import { HASHED, HASHED_BEFORE, HIDDEN_SO_UNSEEN } from "../../vocabulary/data-type-scope";
import { OUTWEIGHED, WEIGHED_WORDS } from "../weighed-finding";
import { judgeEnumerations } from "./enumerations";
import { excluded, type Judgement, neither, wordsBefore, wordsBehind } from "./judgement";
import { papersByName } from "./papers-by-name";
import { codesOf, reasonAgainstMention, type Vote } from "./votes";
import { weighedJudgement } from "./weighed";

/** 「パスワードは暗号化されて」, said anywhere of the passwords that are named elsewhere. */
function saysHashed({ sentence, mentions }: Enumeration): boolean {
  return mentions.some(
    ({ codes, start, end }) =>
      codes.includes("password") &&
      (HASHED.test(sentence.text.slice(end - sentence.start, end - sentence.start + 60)) ||
        HASHED_BEFORE.test(wordsBefore(sentence, start))),
  );
}

function asHash(vote: Vote): Vote {
  return vote.code === "password" ? { ...vote, code: "password_hash" } : vote;
}

/** Data that a notice plainly names where nothing was taken; of what it names less plainly, nothing is said. */
const spared = ({ weak, rule }: Judgement): Judgement =>
  weak || rule === WEIGHED_WORDS ? neither("nothing leaked") : excluded("nothing-leaked");

/** A value rests on no more places than this; the first are enough to see it. */
const MOST_EVIDENCE = 6;

/**
 * Reads the data types in the order of the taxonomy, affected before excluded.
 * @param isCleared whether nothing that the notice names got out after all
 */
export function readDataTypes(reading: Reading, { isCleared }: { isCleared: boolean }): NoticeDataType[] {
  const { notice, trace } = reading;
  const votes: Vote[] = [];
  let isHashed = false;
  for (const { enumeration, following, placement, judgement: told } of judgeEnumerations(notice)) {
    const weighed = weighedJudgement(reading, enumeration, told);
    const judgement = isCleared && weighed.status === "affected" ? spared(weighed) : weighed;
    isHashed ||= placement.kind !== "prevention" && saysHashed(enumeration);
    for (const mention of enumeration.mentions)
      for (const code of codesOf(mention, enumeration, notice)) {
        const vote = { code, mention, enumeration, judgement };
        const reason = judgement.status === null ? judgement.rule : reasonAgainstMention(vote, following[0] ?? null);
        if (reason) trace.reject("dataTypes", candidateOf(vote), reason);
        else votes.push(vote);
      }
  }
  const telling = withoutHidden(notice, withoutNamedAgain(votes));
  const found = settle(reading, isHashed ? telling.map(asHash) : telling);
  const isNamed = isCleared || found.some(({ status }) => status === "affected");
  return isNamed ? found : [...namedByPapers(reading, found), ...found];
}

/** What the names of papers tell that went astray, none of it denied, in the order of the taxonomy. */
function namedByPapers({ notice, trace }: Reading, denied: readonly NoticeDataType[]): NoticeDataType[] {
  const papers = papersByName(notice).filter(({ code }) => !denied.some((type) => type.code === code));
  for (const { code, span } of papers)
    trace.accept("dataTypes", { value: code, span, rule: "paper-by-name", score: 1 });
  return (Object.keys(dataTypes) as DataTypeCode[]).flatMap((code) => {
    const spans = papers.filter((paper) => paper.code === code).map(({ span }) => span);
    if (spans.length === 0) return [];
    const finding = findingFrom(notice, spans.slice(0, MOST_EVIDENCE), "paper-by-name", { needsReview: BY_NAME });
    return [{ code, status: "affected" as const, ...finding }];
  });
}

const BY_NAME = "only the name of a paper tells it";

/**
 * 「住所は、封筒に本来のご住所を印字しており、他の方には漏れておりません」: the sentence denies what it opens with; or one of
 * the columns that it named: 「氏名、生年月日の列がありましたが、生年月日の列は空でした」.
 */
function withoutNamedAgain(votes: readonly Vote[]): Vote[] {
  /** By sentence and code the place up to which the denial goes. */
  const denied = new Map<Sentence, Map<DataTypeCode, number>>();
  const withColumns = new Set(
    votes.filter(({ judgement }) => judgement.rule === "columns-there").map(({ enumeration }) => enumeration.sentence),
  );
  for (const { code, mention, enumeration, judgement } of votes) {
    const { sentence } = enumeration;
    const isTelling = mention.start - sentence.start <= OPENING || withColumns.has(sentence);
    if (judgement.status === "excluded" && isTelling)
      denied.set(sentence, (denied.get(sentence) ?? new Map()).set(code, judgement.cue?.end ?? sentence.end));
  }
  return votes.filter(
    ({ code, mention, enumeration, judgement }) =>
      judgement.status !== "affected" || mention.start >= (denied.get(enumeration.sentence)?.get(code) ?? 0),
  );
}

const OPENING = 4;

/**
 * 「画面には氏名、口座情報が表示されます。|口座情報はマスキング表示されるため、閲覧されておりません」: what the next sentence says
 * to be hidden where it shows.
 */
function withoutHidden({ sentences }: NoticeText, votes: readonly Vote[]): Vote[] {
  const hidden = new Map<Sentence, Set<DataTypeCode>>();
  for (const { code, mention, enumeration, judgement } of votes) {
    const { sentence } = enumeration;
    if (judgement.status !== "excluded" || mention.start - sentence.start > OPENING) continue;
    const before = sentences[sentences.indexOf(sentence) - 1];
    if (before && HIDDEN_SO_UNSEEN.test(wordsBehind(sentence, mention.end)))
      hidden.set(before, (hidden.get(before) ?? new Set()).add(code));
  }
  return votes.filter(
    ({ code, enumeration, judgement }) =>
      judgement.status !== "affected" || !hidden.get(enumeration.sentence)?.has(code),
  );
}

function candidateOf({ code, mention, judgement }: Vote) {
  const value = judgement.status === "excluded" ? `${code} (excluded)` : code;
  return { value, span: mention, rule: judgement.rule, score: mention.sure ? 2 : 1 };
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
      found.push({ code, status, ...findingFrom(notice, spans, first.judgement.rule, { needsReview: doubtOf(own) }) });
    }
  return found;
}

function doubtOf(votes: readonly Vote[]): string | null {
  if (votes.every(({ judgement }) => judgement.weak)) return "nothing says outright that it got out";
  return votes.every(({ judgement }) => judgement.rule === WEIGHED_WORDS) ? OUTWEIGHED : null;
}

/** Papers by themselves, put up or handed out: what held the data that are named elsewhere. */
function isOnlyHolder({ mention, enumeration }: Vote): boolean {
  const { sentence, mentions } = enumeration;
  const at = mention.end - sentence.start;
  return mentions.length === 1 && HOLDS_WHAT_IS_NAMED.test(sentence.text.slice(at, at + 40));
}

const HOLDS_WHAT_IS_NAMED =
  /^(?:\([^()]{1,20}\))?[」』]?(?:等|など)?(?:(?:と[^。、はが]{1,12})?が(?:同じ|同一の)|を[^。、]{0,10}(?:掲載|公開|公表|掲示|配布|配付|送付|送信|発送|添付|アップ|提供|共有|交付|紛失|誤)|(?:に|の中に|には)[^。]{0,30}(?:記載|含|載|写)|から[^。]{0,30}(?:読み?取|判読|見え|確認でき)|における[^。]{0,12}個人情報)/;

const IDENTITY: ReadonlySet<DataTypeCode> = new Set(["name", "address", "email", "phone", "date_of_birth"]);

/** Codes without a breakdown, with those that break them down. */
const BREAKDOWNS: Partial<Record<DataTypeCode, readonly DataTypeCode[]>> = {
  credit_card: ["card_number", "card_expiry", "card_security_code"],
  login_credentials: ["password", "password_hash", "user_id"],
};

/** 「患者番号、イニシャル、年齢が保存されていました。お名前は保存されておりません」 */
function isNameDenied(votes: readonly Vote[]): boolean {
  const own = votes.filter(({ code }) => code === "name");
  return (
    own.some(({ judgement }) => judgement.status === "excluded") &&
    own.every(({ judgement, mention }) => judgement.status === "excluded" || mention.phrase === "イニシャル")
  );
}

function reasonAgainst(code: DataTypeCode, status: "affected" | "excluded", votes: readonly Vote[]): string | null {
  const parts = BREAKDOWNS[code];
  const isBrokenDown = (vote: Vote) => status === "excluded" || vote.judgement.status === "affected";
  if (parts && votes.some((vote) => parts.includes(vote.code) && isBrokenDown(vote))) return "its breakdown is given";
  if (code === "name" && status === "affected" && isNameDenied(votes)) return "initials, where names are denied";
  const isHolder = code === "audit_document" && votes.every((vote) => vote.code !== code || isOnlyHolder(vote));
  if (isHolder && votes.some((vote) => IDENTITY.has(vote.code) && vote.judgement.status === "affected"))
    return "what held the data";
  const isAffected = votes.some((vote) => vote.code === code && vote.judgement.status === "affected");
  if (status === "excluded" && isAffected && !(code === "name" && isNameDenied(votes))) return "affected elsewhere";
  return null;
}
