/** Widens what a pattern matched to whole words, so that it can be read where it is shown alone. */
import { isDigit, isHan, isHiragana, isKatakana, isLatin } from "./letters";
import type { Span } from "./normalize";

/** Letters of which one word is made. */
const KINDS = [isHan, isKatakana, isLatin, isDigit] as const;
/** A word of one kind of letters is no longer than this on either side of what was matched. */
const LONGEST_WORD = 12;

/** What a verb, or what is said of a noun, may end in before the sentence goes on. */
const VERB_END =
  /(?:ませんでした|ません|ました|ましょう|まして|ます|でした|です|ており|ていた|ている|ておく|された|される|されて|した|する|して|った|って|れた|れる|れて|なかった|ない|ある|いる|おり|ず|た|だ|て)(?=と|の|こと|もの|か|が|ため|ので|際|件|旨|可能性|おそれ|恐れ|[\s、。「」()・]|[一-龠ァ-ヶ]|$)/;

/** 「引き続き調査を」「…する事案が」: the verb is still to come, in the same clause. */
const LEFT_OPEN = /[をがにへも]$/;
const TO_VERB = new RegExp(`^[^、。()「」\\n]{0,24}?${VERB_END.source}`);
/** 「届い」「なされておら」「持ち出さ」: the rest of the verb. */
const REST_OF_VERB = new RegExp(`^[ぁ-ん]{0,10}?${VERB_END.source}`);
/** A word that is whole before any of these. */
const WHOLE_BEFORE = /^(?:の|を|が|に|は|も|と|で|や|へ|から|より|まで|など|等|か|[^ぁ-ん]|$)/;
/** Letters that end in 「た」「る」… are whole, whatever follows. */
const WHOLE = /(?:[たるす]|ない|です|ます|ません|ており)$/;

/** A kanji that no word before it goes on with: 「被害申告|及び」「個人情報|以外」. */
const BEGINS_ANOTHER = /[及等以並又他]/;

/** A span that begins and ends with a word: a verb goes on to its ending, and no particle is left in front. */
export function wholeWords(text: string, span: Span): Span {
  const start = startOfWord(text, span);
  return { start, end: endOfWord(text, { start, end: span.end }) };
}

function startOfWord(text: string, { start, end }: Span): number {
  if (/^[のをがにはも](?=[一-龠ァ-ヶA-Za-z])/.test(text.slice(start, end)) && isWordEnd(text, start)) return start + 1;
  const kind = KINDS.find((isKind) => isKind(text.charCodeAt(start)));
  let from = start;
  while (kind && from > 0 && start - from < LONGEST_WORD && kind(text.charCodeAt(from - 1))) from--;
  // 「677万件|引き出された」: a counter is no beginning of a word.
  const isCounter = /\d ?$/.test(text.slice(Math.max(0, from - 2), from));
  return start - from < LONGEST_WORD && !isCounter ? from : start;
}

/** Whether a word has ended before a position, so that a kana there begins the next. */
function isWordEnd(text: string, at: number): boolean {
  return at > 0 && (!isHiragana(text.charCodeAt(at - 1)) || text.startsWith("など", at - 2));
}

function endOfWord(text: string, { start, end }: Span): number {
  const kind = KINDS.find((isKind) => isKind(text.charCodeAt(end - 1)));
  let to = end;
  while (kind && to - end < LONGEST_WORD && kind(text.charCodeAt(to)) && !BEGINS_ANOTHER.test(text[to] as string)) to++;
  if (to - end >= LONGEST_WORD) return end;
  if (!kind && !isHiragana(text.charCodeAt(end - 1))) return end;
  const words = text.slice(start, to);
  const behind = text.slice(to, to + LONGEST_WORD * 4);
  if (LEFT_OPEN.test(words)) return to + (TO_VERB.exec(behind)?.[0].length ?? 0);
  if (WHOLE.test(words) || WHOLE_BEFORE.test(behind)) return to;
  return to + (REST_OF_VERB.exec(behind)?.[0].length ?? 0);
}
