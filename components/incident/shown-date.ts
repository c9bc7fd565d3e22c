import type { TimelineEvent } from "@/lib/notice";

/** A date at the beginning of an entry that a comma, a colon or a blank parts from what happened. */
const LEADING_DATE =
  /^[\s・●■◆○]{0,4}(?:(?:(?:(\d{4})|(?:令和|平成)\s?[\d元]{1,2})\s?年\s?)?(\d{1,2})\s?月\s?(\d{1,2})\s?日(?:\s?[(（][^()（）\d]{1,6}[)）])?\s?)?(?:(\d{1,2})\s?(?:時|:)(?:\s?(\d{1,2})\s?分?)?)?(?:[、,，:：]\s*|\s+)(?=\S)/u;

/**
 * What happened, without the date in front of it that is shown beside it anyway. It stays where the sentence needs it
 * (7日に判明), where it says more (14時頃), and where it is another.
 */
export function withoutShownDate({ date, text }: Pick<TimelineEvent, "date" | "text">): string {
  const [leading, year, month, day, hour, minute] = LEADING_DATE.exec(text.normalize("NFKC")) ?? [];
  if (leading === undefined || leading.trim() === "" || text.normalize("NFKC").length !== text.length) return text;
  const [, shownYear, shownMonth, shownDay, shownHour, shownMinute] =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d))?)?$/.exec(date.value) ?? [];
  const isSame = (said: string | undefined, shown: string | undefined) =>
    said === undefined || Number(said) === Number(shown);
  const isShown = [
    isSame(year, shownYear),
    isSame(month, shownMonth),
    isSame(day, shownDay),
    isSame(hour, shownHour),
    isSame(minute, shownMinute),
    day !== undefined || hour !== undefined,
  ].every(Boolean);
  return isShown ? text.slice(leading.length) : text;
}

/**
 * How the notice prints the date of an event where it does not stand in the event's own words: the words of evidence in
 * front of those. What stands behind them is where its year or day was taken from, another date.
 */
export function printedDates({ evidence, text }: Pick<TimelineEvent, "evidence" | "text">): string[] {
  const told = spaceless(text.replace(/…$/, ""));
  const own = evidence.findIndex(
    (words) => told.includes(spaceless(words.text)) || spaceless(words.text).includes(told),
  );
  return evidence.slice(0, Math.max(0, own)).map((words) => words.text.replace(/\s+/g, " "));
}

const spaceless = (words: string): string => words.replace(/\s+/g, "");
