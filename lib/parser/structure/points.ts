/**
 * The commas and full stops of a text. Papers and offices print ，． or ，。 where others print 、。, and pages typed in
 * a hurry have , and . for both. They are signs of figures, numbers and names as well: what stands beside one tells.
 */

/** A sign that stands for 、 or 。 where a text is cut into words and sentences. */
export interface Point {
  readonly sign: "、" | "。";
  /** Where it ends in the body: a narrow space behind a narrow sign belongs to it. */
  readonly end: number;
}

/** The comma or full stop at a position; null where the sign there is part of a figure, a number or a name. */
export function pointAt(body: string, at: number): Point | null {
  const char = body[at] as string;
  const isWide = char === "，" || char === "．";
  const end = !isWide && body[at + 1] === " " ? at + 2 : at + 1;
  const [before, next] = [body[at - 1] ?? "\n", body[end] ?? "\n"];
  if (char === "，" || char === ",") return partsWords(before, next, isWide) ? { sign: "、", end } : null;
  if (char === "．" || char === ".")
    return endsSentence(before, next, isWide) && !isNumber(body, at) ? { sign: "。", end } : null;
  return null;
}

const LETTER = /[ぁ-んァ-ヶー々〆一-龠]/;
const CLOSING = /[」』）)】〕〉》]/;
const LATIN_OR_FIGURE = /[A-Za-zＡ-Ｚａ-ｚ0-9０-９]/;
const LINE_END = /[\r\n]/;

function partsWords(before: string, next: string, isWide: boolean): boolean {
  if (LINE_END.test(before) || before === "." || before === "．") return false;
  if (LETTER.test(before) || CLOSING.test(before)) return true;
  // 「Ｃｏ．，Ｌｔｄ．」「Ａ，Ｂ」 stay as they are.
  return LETTER.test(next) || (isWide && !LATIN_OR_FIGURE.test(next));
}

/** 「…しました．」「…(2名)．今後」, but no 「ビー．エス」. */
function endsSentence(before: string, next: string, isWide: boolean): boolean {
  const isClosed = LINE_END.test(next) || CLOSING.test(next);
  if (/[ァ-ヶー0-9０-９]/.test(before)) return isWide && isClosed;
  if (!LETTER.test(before) && !CLOSING.test(before)) return false;
  // 「…ました．24日」; a narrow stop before a letter may be that of an address: みんな.example.
  if (/[ぁ-ん）)]/.test(before) && (isWide || /[0-9０-９]/.test(next))) return true;
  return isClosed || LETTER.test(next) || /[「『（(　]/.test(next);
}

/** 「一．概要」「第二．原因」「ア．氏名」「（い）．」「１．」: what opens a line is its number. */
function isNumber(body: string, at: number): boolean {
  return /(?:^|[\r\n])[ \t　]*[（(]?(?:第?[一二三四五六七八九十]{1,3}|[ァ-ヶぁ-んA-Za-zＡ-Ｚａ-ｚ]|[0-9０-９]{1,2})[)）]?$/.test(
    body.slice(Math.max(0, at - 10), at),
  );
}
