/** Letters that a machine read for digits on paper: 「2 月 l 日」「午後 I 時 3O 分」. */
import type { NormalizedText } from "../normalize";

/** Before a unit, and behind what leads to a figure or behind a digit: letters of a word stand among letters. */
const MISREAD =
  /(?<=[年月日前後時約、(]) ?[lI](?=[\dO]{0,2} ?(?:月|日(?!本)|時|分|名|人|件))|(?<=\d)[lO](?=[\dO]{0,2} ?[年月日時分名人件])/g;

/** The same text with the digits that were meant. */
export function readMisreadDigits(source: NormalizedText): NormalizedText {
  const text = source.text.replace(MISREAD, (read) => read.replace(/[lI]/, "1").replace("O", "0"));
  return text === source.text ? source : source.spelled(text);
}
