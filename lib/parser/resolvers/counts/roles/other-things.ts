/** Figures that count other things than people and records whose data are concerned. */
import type { Mention } from "../../../recognizers/counts";
import { APOLOGIZED_TO } from "../../../vocabulary/count-actors";
import {
  BROKEN_INTO,
  CONCERNED_BEFORE,
  CONCERNED_NUMBER,
  OTHER_TOPIC_BEFORE,
  WRONG_ACT_NOUN,
} from "../../../vocabulary/count-roles";
import { NET_TOTAL_BEFORE } from "../../../vocabulary/count-status";
import { EVENT_HEAD, OTHER_THING_AFTER, OTHER_THING_BEFORE, PLACE_HEAD } from "../../../vocabulary/count-things";
import type { MentionContext } from "../context";
import { isEntry } from "../groups";
import { FEW, no, type Verdict } from "./verdict";

/** Things that are counted by the addresses or papers they have. */
const EVEN_OF_DATA: ReadonlySet<string> = new Set([
  "what should have been",
  "those left out",
  "those to whom spam was sent",
  "accounts that are protected from now on",
  "files, pages or machines",
  "staff whose doings are checked",
]);

/** Things that the words behind or before the figure name. */
export function otherThing({ mention, after, namesData, isScope, showsAddresses }: MentionContext): Verdict | null {
  for (const [thing, pattern] of OTHER_THING_AFTER) {
    if (thing === "mails or messages" && APOLOGIZED_TO.test(after)) continue;
    if (thing === "so many who check or decide" && mention.value > FEW) continue;
    const isOfData = namesData || mention.isPortion;
    if ((!isOfData || EVEN_OF_DATA.has(thing)) && pattern.test(after)) return no(thing);
  }
  if (namesData || mention.isPortion || WRONG_ACT_NOUN.test(mention.head)) return null;
  if (mention.unit === "records" && OTHER_TOPIC_BEFORE.test(mention.before))
    return no("a sentence about something else");
  if (mention.unit === "accounts" && BROKEN_INTO.test(mention.head)) return null;
  if (mention.unit === "records" && EVENT_HEAD.test(mention.head)) return no("mistakes or events");
  for (const [thing, pattern] of OTHER_THING_BEFORE) {
    if (!pattern.test(mention.head)) continue;
    const isOpenAddress = showsAddresses && mention.unit === "people";
    if (thing === "those to whom it was sent" && (isCountedInSaki(mention) || isOpenAddress)) continue;
    if (PLACE_HEAD.test(mention.head) && isEntry(mention) && (mention.unit === "people" || isScope)) continue;
    // 「取引残高通知 6,120件」 in a list of what got out: papers, not mails.
    if (thing === "mails or messages" && isEntry(mention) && isScope && /通知$/.test(mention.head)) continue;
    // 「対象となるお客さま」「・ノートパソコン 1,926名」: on the machine, so many people.
    if (thing === "documents, pages or orders unconcerned" && mention.unit === "people" && isEntry(mention) && isScope)
      continue;
    if (thing === "the size of a whole population" && isOfThoseConcerned(mention)) continue;
    return no(thing);
  }
  return null;
}

/** 「誤って送付した先数:1,186先」: with the counter of banks, of customers. */
function isCountedInSaki({ sentence, span }: Mention): boolean {
  return sentence.text[span.end - sentence.start - 1] === "先";
}

/** 「対象生徒数」, 「重複を除いた生徒数」 */
function isOfThoseConcerned({ before, head }: Mention): boolean {
  return CONCERNED_BEFORE.test(before) || CONCERNED_NUMBER.test(head) || NET_TOTAL_BEFORE.test(before);
}
