/** What the words behind an enumeration say of it. */
import { matchesOf } from "../../matching/matches";
import type { Enumeration } from "../../recognizers/data-types";
import type { NoticeText } from "../../structure/outline";
import { cellAt } from "../../structure/tables";
import {
  CAN_BE_MISLAID,
  NEVER_GIVEN,
  NOTED_AS_NONE,
  SAFE_ELSEWHERE,
  STILL_GONE,
  UNDELIVERED,
} from "../../vocabulary/data-type-exposure";
import {
  A_PART_ALONE,
  BLACKED_OUT,
  CAME_BY,
  COLUMNS_THERE,
  COPIED,
  ENTERED_BAIT,
  EXCEPT,
  HAS_OTHERS,
  HEADS_KEEPING,
  HIDDEN_SO_UNSEEN,
  HOLDER,
  KEPT_APART_FROM_IT,
  LEFT_EMPTY,
  MARKED_IN,
  MARKED_IN_BESIDE,
  MARKED_OUT,
  MEANS,
  MEANT_TO_BE_HIDDEN,
  NOT_THEIR_OWN,
  NOTHING_ELSE,
  NOTHING_MORE,
  OF_THE_RIGHT_ONE,
  OF_THESE_A_PART,
  PRESENT,
  PUBLIC_ALREADY,
  TAKEN_OUT,
  WAY_IN,
} from "../../vocabulary/data-type-scope";
import { inOrder } from "../../vocabulary/patterns";
import { clausesOf, polarityOf } from "./clauses";
import { affected, codesIn, excluded, type Judgement, neither, wordsBefore } from "./judgement";
import { decide, firstRelevant, isBareDenial, type Tail } from "./tails";

/**
 * Null where these words say nothing of it. The marks and set phrases come first; then what the clauses say decides.
 */
export function judgeTail(notice: NoticeText, enumeration: Enumeration, whole: Tail): Judgement | null {
  const tail = withoutTheOthers(whole);
  const { text } = tail;
  if (KEPT_APART_FROM_IT.test(wordsAfter(notice, enumeration))) return neither("what the service normally stores");
  if (MARKED_OUT.test(text)) return isMarkedBeside(notice, tail) ? affected("marked-in") : excluded("marked-out", tail);
  if (MARKED_IN.test(text)) return affected("marked-in");
  if (tail.near.length < text.length && COLUMNS_THERE.test(text)) return affected("columns-there");
  if (HIDDEN_SO_UNSEEN.test(text)) return excluded("said-not-among-it", tail);
  if (A_PART_ALONE.test(text)) return affected("a-part-alone");
  if (TAKEN_OUT.test(text) && HAS_OTHERS.test(wordsBefore(enumeration.sentence, enumeration.start)))
    return excluded("left-empty", tail);
  if (LEFT_EMPTY.test(text) || BLACKED_OUT.test(text)) return excluded("left-empty", tail);
  if (NEVER_GIVEN.test(text)) return excluded("never-given", tail);
  if (PUBLIC_ALREADY.test(text)) return neither("public already");
  if (MEANT_TO_BE_HIDDEN.test(text)) return affected("meant-to-be-hidden");
  if (OF_THE_RIGHT_ONE.test(text)) return neither("seen by those whose it is");
  if (NOT_THEIR_OWN.test(text)) return excluded("not-their-own", tail);
  if (NOTHING_ELSE.test(text) || NOTHING_MORE.test(text)) return affected("nothing-but");
  if (isStillGone(enumeration, text)) return affected("still-gone");
  if (NOTED_AS_NONE.test(text)) return excluded("noted-as-none", tail);
  if (SAFE_ELSEWHERE.test(text)) return excluded("safe-elsewhere", tail);
  if (EXCEPT.test(text)) return judgeExcept(tail);
  if (COPIED.test(text)) return affected("said-contained");
  if (HOLDER.test(text) && codesIn(enumeration).every((code) => code === "photo_video" || code === "message"))
    return neither("what held the data");
  if (PRESENT.test(text) && /に(?:は|も)?、?[^、。]{0,12}$/.test(wordsBefore(enumeration.sentence, enumeration.start)))
    return affected("said-contained");
  if (MEANS.test(text) || isWhatWasTried(enumeration)) return neither("a means or an object of work");
  switch (decide(tail)) {
    case "exposed":
      return isWayIn(enumeration, text) ? neither("credentials used to get in") : affected("said-exposed");
    case "contained":
      return affected("said-contained");
    case "denied":
      if (OF_THESE_A_PART.test(text)) return neither("denied of a part of it");
      return excluded("said-not-among-it", tail);
    case "bare_denial":
      return isBareDenial(tail) ? excluded("said-not-there", tail) : neither("denied of something else");
    default:
      return null;
  }
}

/** What stands behind it, beyond its sentence. */
const wordsAfter = ({ text }: NoticeText, { end }: Enumeration): string => text.slice(end, end + AFTER_REACH);
const AFTER_REACH = 220;

/** Whether another column of the row, which tells of others and not of how the data were kept, has a mark. */
function isMarkedBeside(notice: NoticeText, { text, at }: Tail): boolean {
  return matchesOf(text, MARKED_IN_BESIDE).some(({ index, 0: mark }) => {
    const head = cellAt(notice, at[index + mark.trimEnd().length - 1] ?? 0)?.head ?? "";
    return !HEADS_KEEPING.test(head);
  });
}

/** 「答案用紙(氏名、得点)|は見つかっておりません」, not 「クレジットカード情報|は見つかっておりません」: there was none among it. */
function isStillGone({ sentence, start, end }: Enumeration, text: string): boolean {
  if (UNDELIVERED.test(text)) return true;
  const said = STILL_GONE.exec(text)?.[0];
  if (said === undefined) return false;
  const named = sentence.text.slice(start - sentence.start, end - sentence.start);
  // 「端末から|口座番号|は見つかっておりません」: where it was looked for is not what is gone.
  const before = wordsBefore(sentence, start)
    .slice(-24)
    .replace(/^.*(?:から|に|で)(?:は|も)?、?/, "");
  return CAN_BE_MISLAID.test(before + named) || CAN_BE_MISLAID.test(said) || /[書証](?:は|が|も)/.test(said);
}

/** 「住所、電話番号|など、ご記入いただいたその他の項目は、含まれておりません」: said of the list as well. */
const AND_THE_OTHERS =
  /^(?:等|など)、[^。、]{0,30}(?:その他|その他一切|それ以外|ほか|他)の(?:項目|情報|内容|データ)(?=は|も|について)/;

/** 「電話番号|、事故歴及び健康に関する申告は、」: a further member of the list that is no known kind of data. */
const ANOTHER_MEMBER = inOrder([
  /^(?:等|など)?(?:、|・|及び|および|並びに|ならびに|や)/,
  /(?!なお|また|ただし|現在|現時点|当[社院会校]|弊社|本[件学])(?![^、。]{0,16}(?:流出|漏|可能性|場合|件数|人数|以外|閲覧|影響|一部|変更|悪用|被害|支障|問題|必要))/,
  /[^。、・はがをもに]{1,8}(?:に関する[^。、・はがをもに]{1,6})?(?=、|・|及び|および|並びに|ならびに|や|(?:は|も)(?!の)|について)/,
]);
const MOST_OTHERS = 4;
const IS_TOPIC = /^(?:は|も|について)/;

/** How many characters the further members of a list take before the words that say what became of it. */
function lengthOfOthers({ text, near }: Tail): number {
  let length = 0;
  for (let count = 0; count < MOST_OTHERS && !IS_TOPIC.test(text.slice(length)); count++) {
    const member = ANOTHER_MEMBER.exec(text.slice(length, length + 40))?.[0];
    if (!member) return 0;
    length += member.length;
  }
  return IS_TOPIC.test(text.slice(length)) && length < near.length ? length : 0;
}

function withoutTheOthers(tail: Tail): Tail {
  const length = AND_THE_OTHERS.exec(tail.text)?.[0].length ?? lengthOfOthers(tail);
  return length === 0
    ? tail
    : { ...tail, text: tail.text.slice(length), near: tail.near.slice(length), at: tail.at.slice(length) };
}

/** 「住所以外の情報が流出」 leaves the address out, 「住所以外の情報は含まれていません」 only the rest. */
function judgeExcept(tail: Tail): Judgement {
  if (!OTHER_THAN.test(tail.text)) return excluded("except", tail);
  const rest = firstRelevant(clausesOf(tail.text).map((clause) => polarityOf(clause.text)));
  if (rest === "denied") return affected("nothing-but", true);
  return rest === "exposed" || rest === "contained" ? excluded("except", tail) : neither("set apart from others");
}

const OTHER_THAN = /^(?:等|など)?(?:の情報)?以外/;

const KEYS: ReadonlySet<string> = new Set(["password", "user_id", "login_credentials", "email"]);

/** 「使われたID・パスワードには、…」: what the stranger came with. */
function isWhatWasTried(enumeration: Enumeration): boolean {
  return (
    codesIn(enumeration).every((code) => KEYS.has(code)) &&
    /(?:使われ|使用され|用いられ|試行され|試され)た[^、。]{0,8}$/.test(
      wordsBefore(enumeration.sentence, enumeration.start),
    )
  );
}

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
