/**
 * What a notice says of the data that it names: that they got out (or may have), that they are not among what got
 * out, or neither. Japanese says it behind the noun, so the words after an enumeration are read first, clause by
 * clause; a bare list takes it from what governs it: its label, the sentence before it, the headings above.
 */
import type { Enumeration } from "../../recognizers/data-types";
import type { NoticeText } from "../../structure/outline";
import { BLIND_COPY } from "../../vocabulary/data-type-scope";
import { inOrder } from "../../vocabulary/patterns";
import { judgeByAnswer, judgeByGovernors } from "./governed";
import { affected, codesIn, type Judgement, neither, windowOf, wordsBefore } from "./judgement";
import { reasonToPassOver } from "./passed-over";
import type { Placement } from "./placement";
import { judgeTail } from "./said-behind";
import { closesAsList, endsAsList, type Tail, tailsOf } from "./tails";

/**
 * Judges one enumeration.
 * @param following the enumerations behind it in the same sentence, which have predicates of their own
 */
export function judge(
  notice: NoticeText,
  enumeration: Enumeration,
  following: readonly Enumeration[],
  placement: Placement,
): Judgement {
  const veto = reasonToPassOver(enumeration, placement);
  if (veto) return neither(veto);
  if (placement.answer) return judgeByAnswer(enumeration.sentence.text, placement.answer);
  if (codesIn(enumeration).includes("email") && BLIND_COPY.test(windowOf(enumeration.sentence, enumeration.start)))
    return affected("addresses-visible-to-each-other");

  const tails = tailsOf(enumeration, following);
  for (const [index, tail] of tails.entries()) {
    const said = judgeTail(notice, enumeration, tail);
    const outside = tails[index + 1];
    if (said?.rule === "said-contained" && outside && SPARED.test(outside.text))
      return judgeTail(notice, enumeration, outside) ?? said;
    if (said) return said;
    if (closesAsList(tail)) return judgeByGovernors(enumeration, placement);
  }
  const [next, ...others] = following;
  if (next && tails[0] && (LEADS_ON.test(tails[0].near) || sharesPredicate(enumeration, tails[0])))
    return judge(notice, next, others, placement);
  return tails[0] && endsAsList(tails[0]) ? judgeByGovernors(enumeration, placement) : neither("nothing is said of it");
}

/** 「同意書(住所、電話番号が記載されたもの)|は紙で保管しており、受託者には渡しておりません」: said of the papers whose data the bracket tells. */
const SPARED = inOrder([
  /^(?:等|など)?(?:は|も|については)、?[^。]{0,50}?/,
  /(?:渡して|渡って|提供して|入って|入れて|含まれて|添付して|対象に(?:は)?なって)(?:は)?(?:い|お)/,
  /(?:ない|なかった|らず|りません|ません)/,
]);

/** 「健康上の留意点、プログラムへの|質問内容の11項目でした」: the list goes on with words that belong to its next item. */
const LEADS_ON = /^(?:等|など)?、[^、。はがを]{1,20}(?:への|の|における|に関する|に対する|との)$/;

/** 「(1)は|氏名、住所、(2)は|氏名です」「通知書では課税額が、案内では|契約内容が加わります」: one predicate for several. */
const SHARES_PREDICATE = /^(?:等|など)?(?:が)?、[^、。はがを]{0,24}(?:は|では|には|については)(?:これらに|さらに)?$/;
const OPENS_SHARE = /(?:は|では|には|については)(?:これに|さらに|これらに|上記に加え)?$/;

function sharesPredicate({ sentence, start }: Enumeration, { near }: Tail): boolean {
  return SHARES_PREDICATE.test(near) && OPENS_SHARE.test(wordsBefore(sentence, start));
}
