/** What surrounds a figure: its sentence, and what the headings above say that the part of the notice is about. */
import type { Mention } from "../../recognizers/counts";
import { moodByWords } from "../../structure/mood";
import { headingsAbove, type Sentence } from "../../structure/outline";
import {
  ADDRESS_FIELD_MISTAKE,
  MAIL_SENT,
  MAILED_AFTER,
  MAILED_SO_AFTER,
  MAILED_TO_BEFORE,
  STAFF_NOUN,
} from "../../vocabulary/count-actors";
import {
  ASIDE_HEADING,
  COUNTED_ANEW,
  DATA_TOLD_AFTER,
  MISHANDLED,
  SCOPE_HEADING,
  SCOPE_LABEL,
  STORY_HEADING,
} from "../../vocabulary/count-roles";
import {
  DATA_AFTER,
  HELPER,
  PAPER_AFTER,
  PAPER_OF_HELPERS_AFTER,
  PAPER_ON_OTHERS_AFTER,
  PAPER_USED_AFTER,
  WRITER,
} from "../../vocabulary/counts";
import { LEAK } from "../../vocabulary/predicates";
import { isEntry } from "./groups";

/** A mention with what its sentence and the headings above it are about. */
export interface MentionContext {
  readonly mention: Mention;
  /** The words behind the figure without a bracket that only explains: 「(以下「当該審査員」)」. */
  readonly after: string;
  readonly isScope: boolean;
  readonly isAside: boolean;
  /** The label and the sentence, as far as they stand near. */
  readonly said: string;
  readonly leaks: boolean;
  readonly namesData: boolean;
  /** A mail to many showed each of them the addresses of the others: told in this sentence, or right behind it. */
  readonly showsAddresses: boolean;
  readonly noticeText: string;
}

/** How much behind a sentence that tells of a mail may say what went wrong with it. */
const BEHIND_REACH = 160;
/** How much of a long sentence on each side of a figure still speaks of it. */
const SAID_REACH = 300;

/** Gathers what stands around a mention. */
export function contextOf(mention: Mention, noticeText: string): MentionContext {
  const { sentence } = mention;
  const part = partOf(sentence);
  const at = mention.span.start - sentence.start;
  const said = `${mention.label} ${sentence.text.slice(Math.max(0, at - SAID_REACH), at + SAID_REACH)}`;
  const after = mention.after.replace(/^ ?\((?!うち|内|上記)[^)]{0,40}\)/, "");
  const leaks = LEAK.test(said) || MISHANDLED.test(said);
  return {
    mention,
    after,
    isScope: part === "scope" || ((isEntry(mention) || mention.after.trim() === "") && SCOPE_LABEL.test(mention.label)),
    isAside: isAside(sentence, part),
    said,
    leaks,
    namesData: DATA_AFTER.test(mention.after) || DATA_TOLD_AFTER.test(mention.after) || namesPaper(mention),
    showsAddresses:
      ((leaks || MAIL_SENT.test(said)) && ADDRESS_FIELD_MISTAKE.test(said)) ||
      ((MAIL_SENT.test(sentence.text.slice(at, at + SAID_REACH)) ||
        (MAILED_TO_BEFORE.test(mention.before) && MAILED_AFTER.test(after))) &&
        ADDRESS_FIELD_MISTAKE.test(noticeText.slice(sentence.end, sentence.end + BEHIND_REACH))) ||
      (MAILED_SO_AFTER.test(after) &&
        ADDRESS_FIELD_MISTAKE.test(noticeText.slice(Math.max(0, sentence.start - BEHIND_REACH), sentence.start))),
    noticeText,
  };
}

/** A paper of those counted, but none that came of dealing with the incident. */
function namesPaper({ unit, head, after }: Mention): boolean {
  if (unit !== "people" || !PAPER_AFTER.test(after) || PAPER_USED_AFTER.test(after)) return false;
  if (WRITER.test(head) && PAPER_ON_OTHERS_AFTER.test(after)) return false;
  return !((STAFF_NOUN.test(head) || HELPER.test(head)) && PAPER_OF_HELPERS_AFTER.test(after));
}

type Part = "scope" | "aside" | "story";

/** What the part of the notice is about in which a sentence stands; headings that are lists say nothing. */
function partOf(sentence: Sentence): Part {
  if (sentence.label && SCOPE_HEADING.test(sentence.label)) return "scope";
  if (sentence.lead && COUNTED_ANEW.test(sentence.lead.text)) return "scope";
  for (const title of headingsAbove(sentence.line)) {
    if ((title.match(/、/g)?.length ?? 0) >= 2) continue;
    // Of parts joined by 及び the first counts: 「影響範囲及び対応状況」.
    const first = title.split(/及び|および|ならびに|並びに/)[0] as string;
    if (ASIDE_HEADING.test(first)) return "aside";
    if (STORY_HEADING.test(first)) return "story";
    if (SCOPE_HEADING.test(title)) return "scope";
  }
  if (sentence.lead && SCOPE_HEADING.test(sentence.lead.text.slice(-60))) return "scope";
  return sentence.line.section === "scope" ? "scope" : "story";
}

/** A sentence that asks, plans or only tells whom to call. */
function isAside(sentence: Sentence, part: Part): boolean {
  if (part !== "story") return part === "aside";
  return moodByWords(sentence) !== "fact";
}
