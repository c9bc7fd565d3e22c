/** Short notices that tell dates, and what is read out of them. */
import { expect } from "vitest";
import { parseDocument } from "../../../lib/parser";

/** occurredFrom, occurredTo, discovered, and the sentences that tell them. */
export type Phrasing = readonly [from: string | null, to: string | null, discovered: string | null, words: string];

/** The head of a notice of 20 June 2024, from which the years are taken. */
const HEAD =
  "2024年6月20日\n株式会社あおば商事\n個人情報に関するお知らせ\nこのたび、個人情報に関する事故がありましたのでお知らせいたします。\n";

const day = (date: { value: string } | null) => date?.value.slice(0, 10) ?? null;

/** The days are those that the words tell, in a notice of that head. */
export function expectDates([from, to, discovered, words]: Phrasing): void {
  const { dates } = parseDocument(`${HEAD}${words}\n`).notices[0] ?? {};
  expect(dates && [day(dates.occurredFrom), day(dates.occurredTo), day(dates.discovered)], words).toEqual([
    from,
    to,
    discovered,
  ]);
}
