/**
 * What a notice says of the data that it names: that they got out (or may have), that they are not among what got
 * out, or neither. Japanese says it behind the noun, so the words after an enumeration are read first, clause by
 * clause; a bare list takes it from what governs it: its label, the sentence before it, the headings above.
 */
import type { Span } from "../../normalize";
import type { Enumeration } from "../../recognizers/data-types";
import type { Sentence } from "../../structure/outline";
import {
  BLIND_COPY,
  CAME_BY,
  COPIED,
  DESTINATION_TOPIC,
  ENTERED_BAIT,
  EXCEPT,
  EXPOSED_THING,
  GLOSS_ON_DATE,
  HEAD_OF_COLUMN,
  HELD_BEFORE,
  HOLDER,
  LOST_ONLY,
  MARKED_IN,
  MARKED_OUT,
  MEANS,
  NAME_OF_WORK,
  NEVER_GIVEN,
  NOTHING_ELSE,
  NOTHING_MORE,
  OWN_CONTACT,
  PRESENT,
  SCOPE_WORDS,
  STORED_FOR_DIALLING,
  SUPERSEDED,
  SUPERSEDED_LINE,
  TELLS_OF_CASE,
  WAY_IN,
} from "../../vocabulary/data-type-scope";
import { PLAN, REQUEST } from "../../vocabulary/predicates";
import { clausesOf, type Polarity, polarityOf } from "./clauses";
import type { Placement } from "./placement";
import { closesAsList, decide, denialIn, endsAsList, firstRelevant, isBareDenial, type Tail, tailsOf } from "./tails";

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
const excluded = (rule: string, tail: Tail | null = null): Judgement => ({
  status: "excluded",
  rule,
  cue: tail && denialIn(tail),
  weak: false,
});

/**
 * Judges one enumeration.
 * @param following the enumerations behind it in the same sentence, which have predicates of their own
 */
export function judge(enumeration: Enumeration, following: readonly Enumeration[], placement: Placement): Judgement {
  const veto = reasonToPassOver(enumeration, placement);
  if (veto) return neither(veto);
  if (placement.answer) return judgeByAnswer(placement.answer);
  if (codesIn(enumeration).includes("email") && BLIND_COPY.test(windowOf(enumeration.sentence, enumeration.start)))
    return affected("addresses-visible-to-each-other");

  const tails = tailsOf(enumeration, following);
  for (const tail of tails) {
    const said = judgeTail(enumeration, tail);
    if (said) return said;
    if (closesAsList(tail)) return judgeByGovernors(enumeration, placement);
  }
  return tails[0] && endsAsList(tails[0]) ? judgeByGovernors(enumeration, placement) : neither("nothing is said of it");
}

const WINDOW = 200;

/** The words of a sentence about a place in it. */
export function windowOf(sentence: Sentence, at: number): string {
  return sentence.text.slice(Math.max(0, at - sentence.start - WINDOW), at - sentence.start + WINDOW);
}

/** The words of a sentence before a place in it. */
function wordsBefore(sentence: Sentence, at: number): string {
  return sentence.text.slice(Math.max(0, at - sentence.start - WINDOW), at - sentence.start);
}

function reasonToPassOver(enumeration: Enumeration, placement: Placement): string | null {
  const { sentence, end } = enumeration;
  const behind = sentence.text.slice(end - sentence.start, end - sentence.start + 60);
  if (HEAD_OF_COLUMN.test(behind)) return "the head of a column beside that of the data";
  if (OWN_CONTACT.test(behind)) return "the organization's own contact data";
  if (NAME_OF_WORK.test(behind)) return "the name of a job";
  if (STORED_FOR_DIALLING.test(behind)) return "how it came about";
  if (isHolder(enumeration)) return "what held the data";
  if (GLOSS_ON_DATE.test(wordsBefore(sentence, enumeration.start)) && behind.startsWith(")"))
    return "says what day it is";
  if (placement.kind === "prevention" || placement.kind === "contact") return `a part on ${placement.kind}`;
  if (isInSpeech(enumeration)) return "someone's words, or the name of a thing";
  if (isDestination(enumeration, behind)) return "where something was sent, or what opened it";
  if (placement.governors.some((text) => SUPERSEDED.test(text)) || SUPERSEDED_LINE.test(sentence.text.slice(0, 8)))
    return "a wrong version, put right in the same text";
  return isRequest(sentence, placement) ? "a request to readers" : null;
}

const HOLDERS: ReadonlySet<string> = new Set(["photo_video", "message"]);

function isHolder(enumeration: Enumeration): boolean {
  return (
    codesIn(enumeration).every((code) => HOLDERS.has(code)) &&
    HELD_BEFORE.test(wordsBefore(enumeration.sentence, enumeration.start))
  );
}

function judgeTail(enumeration: Enumeration, tail: Tail): Judgement | null {
  const { text } = tail;
  if (MARKED_OUT.test(text)) return excluded("marked-out", tail);
  if (MARKED_IN.test(text)) return affected("marked-in");
  if (NEVER_GIVEN.test(text)) return excluded("never-given", tail);
  if (NOTHING_ELSE.test(text) || NOTHING_MORE.test(text)) return affected("nothing-but");
  if (EXCEPT.test(text)) return judgeExcept(tail);
  if (COPIED.test(text)) return affected("said-contained");
  if (HOLDER.test(text) && codesIn(enumeration).every((code) => code === "photo_video" || code === "message"))
    return neither("what held the data");
  if (PRESENT.test(text) && /に(?:は|も)?[^、。]{0,12}$/.test(wordsBefore(enumeration.sentence, enumeration.start)))
    return affected("said-contained");
  if (MEANS.test(text)) return neither("a means or an object of work");
  switch (decide(tail)) {
    case "exposed":
      return isWayIn(enumeration, text) ? neither("credentials used to get in") : affected("said-exposed");
    case "contained":
      return affected("said-contained");
    case "denied":
      return excluded("said-not-among-it", tail);
    case "bare_denial":
      return isBareDenial(tail) ? excluded("said-not-there", tail) : neither("denied of something else");
    default:
      return null;
  }
}

/** 「住所以外の情報が流出」 leaves the address out, 「住所以外の情報は含まれていません」 only the rest. */
function judgeExcept(tail: Tail): Judgement {
  if (!OTHER_THAN.test(tail.text)) return excluded("except", tail);
  const rest = firstRelevant(clausesOf(tail.text).map((clause) => polarityOf(clause.text)));
  if (rest === "denied") return affected("nothing-but", true);
  return rest === "exposed" || rest === "contained" ? excluded("except", tail) : neither("set apart from others");
}

const OTHER_THAN = /^(?:等|など)?(?:の情報)?以外/;

/** 「口座番号は大丈夫ですか」「お預かりしておらず、流出していません」 */
function judgeByAnswer(answer: string): Judgement {
  const polarities = clausesOf(answer).map((clause) => polarityOf(clause.text));
  const said = polarities.findLast((polarity) => polarity === "denied" || polarity === "exposed");
  if (said === "denied") return excluded("denied-in-answer");
  return said === "exposed" ? affected("affirmed-in-answer", true) : neither("a question left open");
}

function codesIn({ mentions }: Enumeration): string[] {
  return mentions.flatMap(({ codes }) => codes);
}

/** 「誤ったメールアドレスに送信」「パスワードを送信」 */
function isDestination(enumeration: Enumeration, behind: string): boolean {
  const { sentence, start } = enumeration;
  const codes = codesIn(enumeration);
  const before = wordsBefore(sentence, start);
  if (codes.every((code) => code === "email" || code === "phone"))
    return (
      /(?:誤った|間違った|別の|異なる|違う|正しい|本来の)$/.test(before) ||
      /^(?:等)?(?:に(?!つ|は|関|加|も|お|な)|へ|から|より)/.test(behind)
    );
  return (
    codes.every((code) => code === "password") &&
    /^(?:を(?:送信|送付|伝え|通知|メール|お伝え|記載)|[^。、]{0,24}(?:設定|施錠|施さ|保護))/.test(behind)
  );
}

function isRequest(sentence: Sentence, placement: Placement): boolean {
  const end = sentence.text.slice(-60);
  if (REQUEST.test(end)) return true;
  if (
    PLAN.test(end) &&
    !/(?:ました|でした|判明|確認|ません|おります)。?$/.test(end) &&
    !TELLS_OF_CASE.test(sentence.text)
  )
    return true;
  return placement.kind === "request" && !/漏|流出|含まれ/.test(sentence.text.slice(0, 400));
}

const KEYS: ReadonlySet<string> = new Set(["password", "user_id", "login_credentials", "email"]);

/** Only passwords and IDs, told as what the stranger used. */
function isWayIn(enumeration: Enumeration, tail: string): boolean {
  const codes = codesIn(enumeration);
  if (!codes.every((code) => KEYS.has(code)) || codes.every((code) => code === "email")) return false;
  const { sentence, start } = enumeration;
  const before = wordsBefore(sentence, start);
  return (
    WAY_IN.test(before.slice(-24)) || WAY_IN.test(tail) || CAME_BY.test(tail) || ENTERED_BAIT.test(before.slice(-40))
  );
}

/** Inside 「…」 that hold more than the enumeration itself. */
function isInSpeech({ sentence, start, end }: Enumeration): boolean {
  const before = wordsBefore(sentence, start);
  const open = before.lastIndexOf("「");
  if (open < 0 || before.indexOf("」", open) >= 0) return false;
  const behind = sentence.text.slice(end - sentence.start, end - sentence.start + WINDOW);
  const close = behind.indexOf("」");
  const remark = /^\([^()「」]{1,24}\)(?=」)/.exec(behind)?.[0].length ?? 0;
  return close >= 0 && before.length - open - 1 + close - remark > 6;
}

/** Judges a bare list by what stands before it in its sentence, and by what governs the sentence. */
function judgeByGovernors(enumeration: Enumeration, placement: Placement): Judgement {
  const { sentence, mentions, start } = enumeration;
  const before = wordsBefore(sentence, start);
  if (EXPOSED_THING.test(before)) return affected("exposed-thing");
  const topic = /^(.*)(?:は|のは|には|として|:|\t)/.exec(before)?.[1];
  if (placement.governors.slice(0, 2).some((text) => LOST_ONLY.test(text)))
    return neither("lost, and leaked to nobody");
  if (topic && DESTINATION_TOPIC.test(topic)) return neither("where something was sent, or what opened it");
  for (const text of [...(topic ? [topic] : []), ...placement.governors]) {
    const polarity = polarityOfGovernor(text);
    if (polarity === "denied") return excluded("listed-under-denial");
    if (polarity === "exposed" || polarity === "contained") return affected("listed-under-exposure");
  }
  if (placement.kind === "scope") return affected("listed-in-scope");
  const sureCodes = new Set(mentions.filter(({ sure }) => sure).flatMap(({ codes }) => codes));
  if (SCOPE_WORDS.test(before) && placement.kind !== "request")
    return affected("listed-as-content", sureCodes.size < 2);
  const isFree = placement.kind === "overview" || placement.kind === "other";
  return isFree && sureCodes.size >= 2 ? affected("bare-list", true) : neither("a list that nothing governs");
}

const POINTER = /以下|下記|次の|次に|:$/;

/** What a heading, label or introducing sentence says of the list under it. */
function polarityOfGovernor(text: string): Polarity {
  const clauses = clausesOf(text.replace(/\([^)]{0,80}\)/g, ""));
  const pointing = clauses.filter((clause) => POINTER.test(clause.text));
  const chosen = pointing.length > 0 ? pointing : clauses;
  return chosen.map((clause) => polarityOf(clause.text)).findLast((polarity) => polarity !== "neutral") ?? "neutral";
}
