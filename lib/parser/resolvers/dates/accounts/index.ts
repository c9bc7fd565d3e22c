/** What the words beside a date tell, clause by clause: that it happened, was found out, or was answered to. */
import {
  ACTED_ON,
  ARRIVES,
  CLEFT,
  CLEFT_END,
  COMPLEMENT,
  DISCOVERY,
  ENDS_COMPLEMENT,
  FINDS,
  FOUND_IN_A_CHECK,
  FOUND_LATER,
  HOW_IT_IS_KNOWN,
  IS_KNOWN,
  KNOWN_BY_NOW,
  LEANS_BACK,
  NOTHING,
  REASSURANCE,
  RELATIVE_CLAUSE,
  REMOVAL,
  RESPONSE,
  STRONG_OCCURRENCE,
  TROUBLE,
  WEAK_OCCURRENCE,
} from "../../../vocabulary/date-events";
import { LAST_SEEN } from "../../../vocabulary/date-losses";
import {
  ADVISER,
  FROM_SOMEBODY,
  REPORTED,
  SELF,
  TOLD_ANOTHER,
  TOLD_BY_AND_OF,
  TOLD_BY_OUTSIDERS,
  TOLD_BY_PARTNER,
} from "../../../vocabulary/date-reports";
import { quicken } from "../../../vocabulary/quicken";
import type { DatedEvent } from "../events";

export type ClauseKind = "occurred" | "weak" | "discovered" | "response" | "none";

/** The words that tell of a date, and what each clause of them is. */
export interface Account {
  readonly words: string;
  readonly kinds: readonly ClauseKind[];
  /** The telling words stand before the date, too: 「不正アクセスは8月29日に行われ」. */
  readonly leansBack: boolean;
  /** What somebody else reported to have happened then. */
  readonly isReported: boolean;
}

/** Reads the account of an event. */
export function accountOf(event: DatedEvent): Account {
  const { leansBack = false, isReported = false, isFinding = false, subject = "", ...told } = tellingWordsOf(event);
  const words = withoutLaterKnowledge(told.words.replace(HOW_IT_IS_KNOWN, ""));
  const context = `${subject}${words}`;
  const kinds: ClauseKind[] =
    isFinding && !REASSURANCE.test(context)
      ? ["discovered"]
      : clausesOf(words).map((clause) => kindOfClause(clause, context));
  return { words, leansBack, isReported, kinds };
}

/** What sentences behind the first tell as known by now was found out on no day that is told. */
function withoutLaterKnowledge(words: string): string {
  const end = words.indexOf("。") + 1;
  return end === 0 ? words : words.slice(0, end) + words.slice(end).replace(KNOWN_BY_NOW, "");
}

/** Whether a sentence without a date tells that something wrong was found out. */
export function tellsDiscovery(sentence: string): boolean {
  const kinds = clausesOf(sentence).map((clause) => kindOfClause(clause, sentence));
  const found = kinds.indexOf("discovered");
  return found >= 0 && !kinds.slice(0, found).includes("response") && !REASSURANCE.test(sentence);
}

const PREDICATE = new RegExp(
  [DISCOVERY, STRONG_OCCURRENCE, WEAK_OCCURRENCE, RESPONSE, REMOVAL].map(({ source }) => source).join("|"),
);

interface TellingWords {
  readonly words: string;
  readonly leansBack?: boolean;
  readonly isReported?: boolean;
  /** What the words are said of, where it stands elsewhere in the sentence. */
  readonly subject?: string;
  /** The words are those of finding out that something was done. */
  readonly isFinding?: boolean;
}

/** The words behind the date, with those before it where it is they that tell; the part that the date belongs to. */
function tellingWordsOf(event: DatedEvent): TellingWords {
  const elsewhere = reportedWordsOf(event) ?? complementWordsOf(event) ?? cleftWordsOf(event);
  if (elsewhere) return elsewhere;
  const told = event.after.replace(/^[\s、:)」~-]+/, "").replace(UNTIL_AN_ACT, "");
  const relative = RELATIVE_CLAUSE.exec(told) ?? ACTED_ON.exec(told);
  if (relative) return { words: relative[0] };
  // 「12日に、5月10日に配った学級だよりに…が混ざっていたと電話があった」: the first date is that of the main clause.
  const inner = /^に?、?$/.test(event.after) ? ACTED_ON.exec(event.rest.replace(/^に?、?[^に]{3,20}(?=に)/, "")) : null;
  if (inner) return { words: event.rest };
  const outside = withoutReport(told);
  if (outside) return { words: outside, subject: told };
  if (PREDICATE.test(told) && !LEANS_BACK.test(told)) return { words: told };
  return {
    words: `${event.before.replace(/[、\s]+$/, "")}${told.replace(/^(?:に|以降|以来)?、?/, "")}`,
    leansBack: true,
  };
}

/** 「…に通信を遮断するまでの間、」「…に気付いて設定を戻すまで、」 */
export const UNTIL_AN_ACT = /^に?[^。、]{1,40}?(?:[るうくすつむぶぐた])まで(?:の間)?、/;

/** 「A社から、サイトが書き換えられており、…懸念があるとの連絡を受け」 without what was told. */
function withoutReport(told: string): string | null {
  const sender = /^[^。]{0,40}?(?<![にとり])(?<!こと)(?:から|より)(?:[^。、に]{0,8}(?:に|へ))?、/.exec(told);
  if (!sender) return null;
  const end = told.indexOf("。", sender[0].length);
  const said = told.slice(sender[0].length, end < 0 ? undefined : end);
  const report = REPORTED.exec(said);
  return report && report.index > 0 ? `${withoutComma(sender[0])}${told.slice(sender[0].length + report.index)}` : null;
}

/**
 * 「1月19日、元従業員が10月27日に名簿を送っていたことを確認」: the first date is that of the finding, the second
 * that of what was found; 「職員が5月10日に…していたことが、17日の申告で分かった」 the other way round. Null for other
 * sentences.
 */
function complementWordsOf({
  before,
  after,
  rest,
  to,
  end: side,
  isFirst,
  isDateLine,
}: DatedEvent): TellingWords | null {
  if (isDateLine) return null;
  const end = ENDS_COMPLEMENT.exec(rest);
  const isInner = !isFirst && !PREDICATE.test(before) && /^[、は]|^[^。]{0,40}(?:が|は|に)[^。]{0,40}$/.test(before);
  if (end && FINDS.test(rest.slice(end.index, end.index + 80))) {
    const reaches = after.length >= end.index + end[0].length;
    const isOuter =
      !reaches &&
      after.length < rest.length &&
      OUTER_DATE.test(after) &&
      !PREDICATE.test(after) &&
      !LAST_SEEN.test(rest);
    if (isOuter) return { words: rest.slice(end.index + 1), subject: rest.slice(0, end.index), isFinding: true };
    // The finding has its own date behind it, or the one before.
    const isFoundElsewhere =
      reaches &&
      !DISCOVERY.test(rest.slice(0, end.index)) &&
      after.length < rest.length &&
      !FINDS.test(after.slice(end.index));
    const isKnown = reaches && IS_KNOWN.test(rest.slice(end.index));
    // A span is never that of a finding.
    if (reaches && (isInner || isKnown || isFoundElsewhere || to !== null || side === "from"))
      return { words: rest.slice(0, end.index + 1), isReported: true };
  }
  const found = ENDS_COMPLEMENT.exec(before);
  return found && FINDS.test(after) ? { words: after, subject: before, isFinding: true } : null;
}

/** 「1月19日、元従業員が」 but not 「9月に退職した元従業員が」. */
const OUTER_DATE = /^(?:の[^。、]{0,6})?に?、/;

/** 「当社が事態を知ったのは5月13日です」: what happened stands before the date. */
function cleftWordsOf({ before, after }: DatedEvent): TellingWords | null {
  const cleft = CLEFT.exec(before.trim());
  if (!cleft || !CLEFT_END.test(after)) return null;
  return {
    words: `${before.trim().slice(0, cleft.index + 1)}${cleft[0].slice(1).replace(/(?:の|時期|日時?|時)?[はが].*$/, "")}`,
  };
}

/**
 * 「7月3日、同社から、5月26日に攻撃を受けたとの報告を受けた」: the first date is that of the report, the second
 * that of what it says. Null for other sentences.
 */
function reportedWordsOf({ before, after, rest, to, sentence, isNested, dateSpans }: DatedEvent): TellingWords | null {
  const report = REPORTED.exec(rest);
  if (!report) return null;
  const told = rest.slice(report.index);
  const dateStart = dateSpans[0]?.start ?? sentence.start;
  if (after.length < rest.length && FROM_SOMEBODY.test(after.trim())) return { words: `${withoutComma(after)}${told}` };
  const sender = after.length < rest.length ? TOLD_BY_AND_OF.exec(after.trim()) : null;
  if (sender) return { words: `${withoutComma(sender[0])}${told}`, subject: rest };
  const said = sentence.text.slice(0, LONGEST_LEAD);
  if (
    isNested &&
    /(?:から|より)(?:[^。、]{1,8}(?:へ|に(?:対し(?:て)?)?))?、/.test(
      said.slice(0, Math.max(0, dateStart - sentence.start)),
    )
  )
    return { words: rest.slice(0, report.index), isReported: true };
  if (to !== null && FROM_SOMEBODY.test(before.trim())) return { words: rest.slice(0, report.index), isReported: true };
  return FROM_SOMEBODY.test(before.trim()) ? { words: `${withoutComma(before)}${told}` } : null;
}

const LONGEST_LEAD = 300;

const withoutComma = (words: string) => words.trim().replace(/^、|、$/g, "");

/** Long quotations say nothing of their own. */
function clausesOf(words: string): string[] {
  return words
    .replace(/「[^」]{5,200}」/g, "「」")
    .split(/(?<=(?<!を)、|。|\n)/)
    .filter((clause) => clause.trim() !== "");
}

const every = (pattern: RegExp) => quicken(new RegExp(pattern, "g"));
const EVERY = {
  discovery: every(DISCOVERY),
  response: every(RESPONSE),
  occurrence: every(STRONG_OCCURRENCE),
  act: every(WEAK_OCCURRENCE),
};

/** A discovery that goes on: 「検知し調査開始」「連絡を受け調査を実施」. */
const GOES_ON = /^(?:し(?!た(?!ため|ところ))|され(?!た)|き|り|て|、|いたし(?!た)|ため)/;

/** A clause is what its last predicate says: 「誤送信のお詫びを送付し」 is an answer, 「誤送信が判明し」 a discovery. */
function kindOfClause(clause: string, words: string): ClauseKind {
  if (NOTHING.test(clause) && !NOTICED_IN_VAIN.test(clause)) return "none";
  const found = lastEndOf(clause, EVERY.discovery);
  const isFound = found >= 0 && isDiscovery(clause, words);
  if (isFound && GOES_ON.test(clause.slice(found))) return "discovered";
  const response = lastEndOf(clause, EVERY.response);
  const strong = lastEndOf(clause, EVERY.occurrence);
  const kinds: readonly (readonly [ClauseKind, number])[] = [
    ["discovered", isFound ? found : -1],
    ["response", response],
    ["occurred", strong],
    ["weak", lastEndOf(clause, EVERY.act)],
  ];
  const [kind, end] = kinds.reduce((best, next) => (next[1] > best[1] ? next : best));
  if (kind === "response" && CIRCUMSTANCE.test(clause)) return "none";
  if (kind === "occurred" && ARRIVES.test(clause)) return "none";
  if (end < 0 || (kind !== "discovered" && kind !== "response" && COMPLEMENT.test(clause))) return "none";
  if (kind !== "weak") return kind;
  // 「お詫びの文書を発送」 is an answer; 「誤って公開し」 ends in a plain act, but says that it went wrong.
  if (response >= 0) return "response";
  return strong >= 0 ? "occurred" : "weak";
}

/** 「気付いて店に戻りましたが見つかりませんでした」: noticed, though nothing came of it. */
const NOTICED_IN_VAIN = /見当たりま|気(?:付|づ|が付|がつ)[いき](?!ま)[^。]{1,40}が、?[^。]{0,30}(?:見つか|発見)/;

/** 「…の結果を通知した際、」: what was being done when it happened. */
const CIRCUMSTANCE = /(?:際|とき|時|折|途中|において|にて|の中で|にあたり|に当たり|ため|うえ|上)(?:に|で)?、$/;

/** 「本市から個人情報保護委員会に…旨の報告」 */
const SELF_REPORTS = new RegExp(`^[\\s、]{0,2}(?:${SELF.source}|[市県府都道町村区])(?:\\([^)]{0,20}\\))?(?:から|より)`);

const LOOKED_INTO = /(?:確認|調査|点検)(?:を?(?:し|行っ|実施し)た)(?:ところ|結果)/;

function isDiscovery(clause: string, words: string): boolean {
  if (REASSURANCE.test(clause) || TOLD_ANOTHER.test(clause)) return false;
  if (SELF_REPORTS.test(clause) || FOUND_LATER.test(clause)) return false;
  // 「記録を確認したところ、不審なアクセスは見つかりませんでした」
  if (LOOKED_INTO.test(clause) && NOTHING.test(words)) return false;
  return (
    TROUBLE.test(words) ||
    REACHED_US.test(clause) ||
    FOUND_IN_A_CHECK.test(clause) ||
    TOLD_BY_OUTSIDERS.test(clause) ||
    isToldByPartner(clause) ||
    TOLD_WHAT.test(clause) ||
    /判明|発覚|気付|気づ|気が付|気がつ|覚知|検知|知るところ|くださ(?:り|って)|^(?:発見|把握|認知|確認)$|封書|投書|匿名|教えて|知らせて|[話声]が|無くなって|なくなって|声を|事態を知|(?:申し?出|指摘|通報|苦情)(?:が|を)/.test(
      clause,
    )
  );
}

/** 「…とのお問い合わせを頂き」「ご指摘で分かり」: what came in, or what it was learnt by, is told. */
const TOLD_WHAT =
  /(?:との|という|などの)(?:ご|お)?(?:問い?合わ?せ|声|話|相談|申し?出|指摘|電話)|(?:指摘|連絡|申し?出|電話|通報|点検|検証|試験|テスト|報道|照合|監査|知らせ|返信|棚卸し?)(?:で|により|から|によって)[^。、]{0,12}(?:分か|わか|見つか|知)/;

/** 「…に報告がありました」, whoever it is called. */
const REACHED_US = /(?<!同社|先|委員会|警察|署|者)(?:に|へ)(?:報告|連絡|通報|通知|説明|第?一報)が(?:あ|入)/;

function isToldByPartner(clause: string): boolean {
  const sender = TOLD_BY_PARTNER.exec(clause)?.[1]
    ?.split(/[がはに]/)
    .pop();
  return sender !== undefined && !SELF.test(sender) && !ADVISER.test(sender);
}

/** Where the last match ends, or -1. */
function lastEndOf(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
