/**
 * What a notice says of the data that it names: that they got out (or may have), that they are not among what got
 * out, or neither. Japanese says it behind the noun, so the words after an enumeration are read first, clause by
 * clause; a bare list takes it from what governs it: its label, the sentence before it, the headings above.
 */
import type { Span } from "../normalize";
import type { Enumeration } from "../recognizers/data-types";
import type { Sentence } from "../structure/outline";
import {
  BLIND_COPY,
  EXCEPT,
  MARKED_IN,
  MARKED_OUT,
  MEANS,
  OWN_CONTACT,
  SCOPE_WORDS,
  WAY_IN,
} from "../vocabulary/data-type-scope";
import { PLAN, REQUEST } from "../vocabulary/predicates";
import { clausesOf, type Polarity, polarityOf } from "./data-type-clauses";
import type { Placement } from "./data-type-placement";

/** What is said of an enumeration, why, and the words that say it. */
export interface Judgement {
  readonly status: "affected" | "excluded" | null;
  /** The rule that decided, or for neither the reason in English. */
  readonly rule: string;
  /** The words that deny, for an exclusion. */
  readonly cue: Span | null;
  /** True where nothing says it outright. */
  readonly weak: boolean;
}

const neither = (rule: string): Judgement => ({ status: null, rule, cue: null, weak: false });
const affected = (rule: string, weak = false): Judgement => ({ status: "affected", rule, cue: null, weak });
const excluded = (rule: string, cue: Span | null = null): Judgement => ({ status: "excluded", rule, cue, weak: false });

/**
 * Judges one enumeration.
 * @param next the enumeration behind it in the same sentence, which has a predicate of its own
 */
export function judge(enumeration: Enumeration, next: Enumeration | null, placement: Placement): Judgement {
  const { sentence } = enumeration;
  const from = enumeration.end - sentence.start;
  const within = sentence.text.slice(0, enumeration.reach - sentence.start);
  const behind = within.slice(from);
  if (OWN_CONTACT.test(behind.slice(0, 60))) return neither("the organization's own contact data");
  if (placement.kind === "prevention" || placement.kind === "contact") return neither(`a part on ${placement.kind}`);
  if (isInSpeech(sentence, enumeration)) return neither("someone's words, or the name of a thing");

  if (isDestination(enumeration, behind)) return neither("where something was sent, or what opened it");
  const isAddress = enumeration.mentions.some(({ codes }) => codes.includes("email"));
  if (placement.governors.some((text) => SUPERSEDED.test(text)) || SUPERSEDED_LINE.test(sentence.text))
    return neither("a wrong version, put right in the same text");
  if (isAddress && BLIND_COPY.test(sentence.text)) return affected("addresses-visible-to-each-other");
  const { inner, outer } = tailsOf(within, from);
  for (const tail of inner === null ? [outer] : [inner, outer]) {
    const said = judgeTail(enumeration, tail, next, placement);
    if (said) return said;
  }
  return judgeByGovernors(enumeration, inner === null ? outer.text : inner.text, placement);
}

/** 「【誤】」 beside 「【正】」. */
const SUPERSEDED = /^(?:誤|\(誤\)|訂正前|修正前|変更前|更新前|誤り)$/;
const SUPERSEDED_LINE = /^(?:\(誤\)|【誤】|誤[ :)])/;

/** 「誤ったメールアドレスに送信」「パスワードを送信」 */
function isDestination({ sentence, mentions, start }: Enumeration, behind: string): boolean {
  const codes = mentions.flatMap((mention) => mention.codes);
  const before = sentence.text.slice(0, start - sentence.start);
  if (codes.every((code) => code === "email" || code === "phone"))
    return (
      /(?:誤った|間違った|別の|異なる|違う|正しい|本来の)$/.test(before) ||
      /^(?:等)?(?:に(?!つ|は|関|加|も|お)|へ|から|より)/.test(behind)
    );
  return codes.every((code) => code === "password") && /^を(?:送信|送付|伝え|通知|メール|お伝え|記載)/.test(behind);
}

/** The words behind an enumeration, deeper brackets blanked out: up to the end of its own bracket, and after it. */
interface Tail {
  readonly text: string;
  /** Where it begins in the sentence. */
  readonly from: number;
}

const BLANK = "\ufffc";

function tailsOf(text: string, from: number): { inner: Tail | null; outer: Tail } {
  let depth = 0;
  let start = from;
  let inner: Tail | null = null;
  let read = "";
  for (let i = from; i < text.length; i++) {
    const char = text[i] as string;
    if (char === ")" || char === "]") {
      if (depth > 0) depth--;
      else {
        inner ??= { text: read, from: start };
        read = "";
        start = i + 1;
        continue;
      }
      read += BLANK;
    } else if (char === "(" || char === "[") {
      depth++;
      read += BLANK;
    } else read += depth > 0 ? BLANK : char;
  }
  return { inner, outer: { text: read, from: start } };
}

const TOPIC =
  /^(?:等|など)?(?:の?(?:情報|データ|内容|記載))?(?:等|など)?(?:は|も|について|につき|に関して|に関する情報は)/;

function judgeTail(
  enumeration: Enumeration,
  tail: Tail,
  next: Enumeration | null,
  placement: Placement,
): Judgement | null {
  const { sentence } = enumeration;
  const text = tail.text.replaceAll(BLANK, "");
  if (MARKED_OUT.test(text)) return excluded("marked-out", cueIn(sentence, tail));
  if (MARKED_IN.test(text)) return affected("marked-in");
  if (EXCEPT.test(text)) {
    const rest = firstRelevant(clausesOf(text).map(({ text }) => polarityOf(text)));
    if (/^(?:等|など)?(?:の情報)?以外/.test(text) && rest === "denied") return affected("nothing-but", true);
    return excluded("except", cueIn(sentence, tail));
  }
  if (MEANS.test(text)) return neither("a means or an object of work");
  if (isRequest(sentence, placement)) return neither("a request to readers");

  const limit = next && next.start < enumeration.reach ? next.start - sentence.start - tail.from : tail.text.length;
  const near = limit > 0 ? tail.text.slice(0, limit) : tail.text;
  const found = decide(near.replaceAll(BLANK, "")) ?? decide(text);
  if (!found) return null;
  switch (found) {
    case "exposed":
      return isWayIn(enumeration, text) ? neither("credentials used to get in") : affected("said-exposed");
    case "contained":
      return affected("said-contained");
    case "denied":
      return excluded("said-not-among-it", cueIn(sentence, tail));
    default:
      return TOPIC.test(text) && BARE_DENIAL.test(text) && !NO_DENIAL.test(text)
        ? excluded("said-not-there", cueIn(sentence, tail))
        : null;
  }
}

/** 「電話番号はこの表にはもともとありません」 */
const BARE_DENIAL = /^[^。、]{0,40}?(?:(?:あり|ござい)ません|ない(?!よう)|なし|なかった|無い|無し)/;
const NO_DENIAL = /必要|問題|支障|心配|変更|不要|安心|差し支え|関係|例外|違い|誤り|間違い/;

/** 「申込情報を保管するサーバ」: named for where it is, not for what got out. */
const STORED_IN_SYSTEM =
  /^(?:等|など)?を(?:保管|保存|管理|格納|収録)(?:する|した|している)[^、。]{0,12}(?:サーバ|システム|データベース|機器|フォルダ)/;

/** What the clauses behind an enumeration say of it, or null where none says anything. */
function decide(tail: string): Polarity | null {
  const clauses = clausesOf(tail);
  const polarities = clauses.map(({ text }) => polarityOf(text));
  const first = firstRelevant(polarities);
  if (
    first &&
    /(?:^|[、。])(?:これら|それら|いずれも|上記)[^、]{0,30}$/.test(clauses.at(-1)?.text.replace(/[。、]$/, "") ?? "") &&
    polarities.at(-1) === "denied"
  )
    return "denied";
  if (first === "contained" && STORED_IN_SYSTEM.test(tail) && polarities.includes("denied")) return "denied";
  if (!first || first === "exposed" || !TOPIC.test(tail)) return first;
  // 「成績は別のサーバに保存しており、当該パソコンには保存していない」: of a topic the last word counts.
  return polarities.findLast((polarity) => polarity === "denied" || polarity === "exposed") ?? first;
}

function firstRelevant(polarities: readonly Polarity[]): Polarity | null {
  return polarities.find((polarity) => polarity !== "neutral") ?? null;
}

function isRequest(sentence: Sentence, placement: Placement): boolean {
  const end = sentence.text.slice(-60);
  if (REQUEST.test(end)) return true;
  if (PLAN.test(end) && !/(?:ました|でした|判明|確認|ません|おります)。?$/.test(end)) return true;
  return placement.kind === "request" && !/漏|流出|含まれ/.test(sentence.text);
}

const KEYS: ReadonlySet<string> = new Set(["password", "user_id", "login_credentials", "email"]);

/** Only passwords and IDs, told as what the stranger used. */
function isWayIn(enumeration: Enumeration, tail: string): boolean {
  const { sentence } = enumeration;
  const areKeys = enumeration.mentions.every(({ codes }) => codes.every((code) => KEYS.has(code)));
  if (!areKeys || enumeration.mentions.every(({ codes }) => codes.includes("email"))) return false;
  const before = sentence.text.slice(0, enumeration.start - sentence.start);
  return WAY_IN.test(before.slice(-24)) || WAY_IN.test(tail);
}

/** Inside 「…」 that hold more than the enumeration itself. */
function isInSpeech(sentence: Sentence, { start, end }: Enumeration): boolean {
  const open = sentence.text.lastIndexOf("「", start - sentence.start);
  if (open < 0) return false;
  const close = sentence.text.indexOf("」", open);
  if (close < 0 || close < end - sentence.start) return false;
  return close - open - 1 - (end - start) > 6;
}

/** The words that deny, as evidence: from the end of the enumeration to the end of its sentence or clause. */
function cueIn(sentence: Sentence, tail: Tail): Span | null {
  const text = tail.text.slice(0, 120);
  const clause = clausesOf(text).find((part) => ["denied", "bare_denial"].includes(polarityOf(part.text)));
  if (!clause) return null;
  const start = sentence.start + tail.from + clause.start;
  const words = clause.text.replace(/[、。\s\ufffc]+$/, "");
  const skip = /^[\s\ufffc、:はもが等]*/.exec(words)?.[0].length ?? 0;
  return words.length > skip ? { start: start + skip, end: start + words.length } : null;
}

/** A bare list, or the end of 「漏えいした情報は、…です」: no particle, and no verb but the copula. */
const ENDS_AS_LIST = /^[^はがをへ。;※\t|]{0,60}(?:$|[。;※\t|])/;
const ENDS_IN_VERB = /(?:ま(?:す|した)|せん|した|する|いる|いた|れる|れた|ない|なる|った|ある|あった|こと)[。\s]*$/;
const COPULA = /(?:です|でした|でございました|でございます|であった|である)[。\s]*$/;

function endsAsList(tail: string): boolean {
  const words = ENDS_AS_LIST.exec(tail)?.[0].replace(/[;※\t|]$/, "");
  return words !== undefined && (!ENDS_IN_VERB.test(words) || COPULA.test(words));
}

function judgeByGovernors(enumeration: Enumeration, tail: string, placement: Placement): Judgement {
  const { sentence } = enumeration;
  const rest = tail.replaceAll(BLANK, "").replace(/又は|または|若しくは|もしくは|あるいは/g, "、");
  const sureCodes = new Set(enumeration.mentions.filter(({ sure }) => sure).flatMap(({ codes }) => codes));
  const before = sentence.text.slice(0, enumeration.start - sentence.start);
  if (!endsAsList(rest)) return neither("nothing is said of it");
  if (isRequest(sentence, placement)) return neither("a request to readers");

  const topic = /^(.*)(?:は|のは|には|として|:|\t)/.exec(before)?.[1];
  for (const text of [...(topic ? [topic] : []), ...placement.governors]) {
    const polarity = polarityOfGovernor(text);
    if (polarity === "denied") return excluded("listed-under-denial");
    if (polarity === "exposed" || polarity === "contained") return affected("listed-under-exposure");
  }
  if (placement.kind === "scope") return affected("listed-in-scope");
  if (SCOPE_WORDS.test(before) && placement.kind !== "request")
    return affected("listed-as-content", sureCodes.size < 2);
  const isFree = placement.kind === "overview" || placement.kind === "other";
  return isFree && sureCodes.size >= 2 ? affected("bare-list", true) : neither("a list that nothing governs");
}

const POINTER = /以下|下記|次の|次に|:$/;

/** What a heading, label or introducing sentence says of the list under it. */
function polarityOfGovernor(text: string): Polarity {
  const clauses = clausesOf(text);
  const pointing = clauses.filter((clause) => POINTER.test(clause.text));
  const chosen = pointing.length > 0 ? pointing : clauses;
  return chosen.map((clause) => polarityOf(clause.text)).findLast((polarity) => polarity !== "neutral") ?? "neutral";
}
