/** What the words beside a date tell, clause by clause: that it happened, was found out, or was answered to. */
import { HOW_IT_IS_KNOWN, KNOWN_BY_NOW, REASSURANCE } from "../../../vocabulary/date-discovery";
import type { DatedEvent } from "../events";
import { type ClauseKind, clausesOf, kindOfClause } from "./clause-kinds";
import { tellingWordsOf } from "./telling-words";

/** The words that tell of a date, and what each clause of them is. */
export interface Account {
  readonly words: string;
  readonly kinds: readonly ClauseKind[];
  /** The telling words stand before the date, too: 「不正アクセスは8月29日に行われ」. */
  readonly leansBack: boolean;
  /** What somebody else reported to have happened then. */
  readonly isReported: boolean;
}

/** 「原因を特定(配信用データの並び順の誤り)」: what was found out to be behind it. */
const WHAT_IT_CAME_FROM = /(原因(?:を|が)(?:特定|究明|判明)(?:し(?:まし)?た)?)\([^()]{1,40}\)/g;

/** Reads the account of an event. */
export function accountOf(event: DatedEvent): Account {
  const { leansBack = false, isReported = false, isFinding = false, subject = "", ...told } = tellingWordsOf(event);
  const words = withoutLaterKnowledge(told.words.replace(HOW_IT_IS_KNOWN, "").replace(WHAT_IT_CAME_FROM, "$1"));
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
