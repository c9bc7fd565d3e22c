/** Figures of dates and times: `9`, `09`, `1 6` (spread by OCR), 九, 十七, 二十九, 元. */

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  元: 1,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** The pattern of a number up to 99, to be put into other patterns. */
export const SMALL_NUMBER = "(?:\\d ?\\d|\\d|[〇零一二三四五六七八九十]{1,3})";

/** Reads what {@link SMALL_NUMBER} (or 元, or 二〇二一) matched; NaN for anything else. */
export function readSmallNumber(text: string): number {
  const compact = text.replace(/ /g, "");
  if (/^\d+$/.test(compact)) return Number(compact);
  const ten = compact.indexOf("十");
  if (ten < 0) return readDigits(compact);
  const tens = ten === 0 ? 1 : readDigits(compact.slice(0, ten));
  const ones = ten === compact.length - 1 ? 0 : readDigits(compact.slice(ten + 1));
  return tens * 10 + ones;
}

function readDigits(text: string): number {
  let value = text === "" ? Number.NaN : 0;
  for (const char of text) value = value * 10 + (DIGITS[char] ?? Number.NaN);
  return value;
}
