/** Words that dates are made of. */

/** The first year of an era is its year 1 (元年): Gregorian year = offset + year of the era. */
export const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  大正: 1911,
  R: 2018,
  H: 1988,
  S: 1925,
};

/** Sunday is 0, as in `Date`. */
export const WEEKDAYS = "日月火水木金土";

/** What a relative date counts from, and how far. */
export interface RelativeStep {
  readonly base: "previous" | "disclosure" | "leaving";
  readonly unit: "year" | "month" | "day";
  readonly offset: number;
  /** Saturdays and Sundays are passed over. */
  readonly isWorkday?: true;
}

const step = (base: RelativeStep["base"], unit: RelativeStep["unit"], offset: number): RelativeStep => ({
  base,
  unit,
  offset,
});
const NEXT_WORKDAY: RelativeStep = { ...step("previous", "day", 1), isWorkday: true };

/** 「退職日」: the day, told before, on which somebody left. */
export const DAY_OF_LEAVING: RelativeStep = step("leaving", "day", 0);

/** Behind the day on which somebody left: 「(2023年3月31日退職)」「2022年12月31日付で退職」. */
export const LEFT_THEN =
  /^(?!から|より|以降|以来|まで|~)(?:末日?)?(?:付け?)?(?:で|に|をもって)?[^。、()\d]{0,8}(?:退職|退社|離職)/;

/** Dates told by another: 同… 翌… 前… lean on the date before them, 本… 昨… 先… on the day of the notice. */
export const RELATIVE_DATES: Readonly<Record<string, RelativeStep>> = {
  同年: step("previous", "year", 0),
  翌年: step("previous", "year", 1),
  前年: step("previous", "year", -1),
  本年: step("disclosure", "year", 0),
  今年: step("disclosure", "year", 0),
  昨年: step("disclosure", "year", -1),
  去年: step("disclosure", "year", -1),
  一昨年: step("disclosure", "year", -2),
  同月: step("previous", "month", 0),
  翌月: step("previous", "month", 1),
  前月: step("previous", "month", -1),
  今月: step("disclosure", "month", 0),
  本月: step("disclosure", "month", 0),
  当月: step("previous", "month", 0),
  先月: step("disclosure", "month", -1),
  先々月: step("disclosure", "month", -2),
  来月: step("disclosure", "month", 1),
  同日: step("previous", "day", 0),
  同夜: step("previous", "day", 0),
  同晩: step("previous", "day", 0),
  その日: step("previous", "day", 0),
  その晩: step("previous", "day", 0),
  翌日: step("previous", "day", 1),
  翌営業日: NEXT_WORKDAY,
  翌開庁日: NEXT_WORKDAY,
  翌稼働日: NEXT_WORKDAY,
  翌勤務日: NEXT_WORKDAY,
  翌平日: NEXT_WORKDAY,
  翌朝: step("previous", "day", 1),
  翌々日: step("previous", "day", 2),
  前日: step("previous", "day", -1),
  前夜: step("previous", "day", -1),
  前々日: step("previous", "day", -2),
  本日: step("disclosure", "day", 0),
  今朝: step("disclosure", "day", 0),
  昨日: step("disclosure", "day", -1),
  昨夜: step("disclosure", "day", -1),
  昨晩: step("disclosure", "day", -1),
  一昨日: step("disclosure", "day", -2),
  おととい: step("disclosure", "day", -2),
};

/** As English names of months begin. */
export const ENGLISH_MONTHS: readonly string[] = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
