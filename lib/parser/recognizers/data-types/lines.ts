/** Where lists of data end because a line of the body does, though the next line was glued to it. */
import type { Span } from "../../normalize";
import type { NoticeText } from "../../structure/outline";

const CONNECTS = /[、,・/(の及びよなら並とやた]/;

/** True where a line of the body begins here that was glued to the noun before it. */
export function beginsLine({ source, text }: NoticeText, at: number): boolean {
  if (at === 0 || CONNECTS.test(text[at - 1] as string) || /\s/.test(text[at - 1] as string)) return false;
  const { end: from } = source.toBody({ start: at - 1, end: at });
  const { start: to } = source.toBody({ start: at, end: at + 1 });
  return to > from && /[\r\n]/.test(source.body.slice(from, to));
}

/** What may stand between the last member of a list and the end of its line. */
const LIST_ENDING = /^(?:など|等|の?情報|の?データ)?(?:[ ]?\d[\d,]*(?:件|名|人)分?)?/;
const SENTENCE_GOES_ON =
  /^[がをはにのでとやへもか、,・及並等なをし)」]|^(?:情報|データ|です|する)|^\([^()\d][^()]{1,40}\)[、はがをに]/;

/**
 * Where the line of the body ends right behind a list although the next line was taken to go on with the sentence
 * (「…電話番号⏎マイナンバーは登録していません」), or null.
 */
export function lineEndBehind({ source, text }: NoticeText, last: Span): number | null {
  const end = last.end + (LIST_ENDING.exec(text.slice(last.end, last.end + 24))?.[0].length ?? 0);
  if (end + 1 >= text.length || /\s/.test(text[end] as string) || SENTENCE_GOES_ON.test(text.slice(end, end + 48)))
    return null;
  const { end: from } = source.toBody({ start: end - 1, end });
  const { start: to } = source.toBody({ start: end, end: end + 1 });
  return to > from && /[\r\n]/.test(source.body.slice(from, to)) ? end : null;
}
