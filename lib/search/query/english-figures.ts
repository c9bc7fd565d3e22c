/** Dates and bounds as they are written in English, in the shape that notices have: Nov 7, 2023, more than 10,000. */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = "((?:19|20)\\d\\d)";
const GAP = "[\\s,]{1,3}";

const MONTH_DAY_YEAR = new RegExp(`\\b${MONTH}\\s?${DAY}${GAP}${YEAR}\\b`, "giu");
const DAY_MONTH_YEAR = new RegExp(`\\b${DAY}\\s(?:of\\s)?${MONTH}${GAP}${YEAR}\\b`, "giu");
const MONTH_YEAR = new RegExp(`\\b${MONTH}${GAP}${YEAR}\\b`, "giu");

const FIGURE = "(\\d{1,3}(?:,\\d{3})+|\\d{1,12}(?:\\.\\d{1,6})?)(?:\\s?(k|thousand|million|m)\\b)?(?![\\d,.]*\\d)";
const COUNTED = "(?:\\s(people|persons|customers|users|residents|patients|students|employees|records|accounts)\\b)?";
/** Ages, spans of time, shares and sums of money are not what headlines count. */
const NOT_COUNTED =
  "(?!\\s?(?:(?:k|thousand|million|m)\\s)?(?:%|percent|years?|months?|weeks?|days?|hours?|minutes?|yen|dollars?|usd|jpy|times|pages)(?![a-z]))";
const BOUNDS: readonly (readonly [RegExp, string])[] = [
  [bound("more than|over|above|exceeding"), "超"],
  [bound("at least|no less than"), "以上"],
  [bound("less than|fewer than|under|below"), "未満"],
];
const SIZES: Readonly<Record<string, number>> = { k: 1e3, thousand: 1e3, m: 1e6, million: 1e6 };
/** What is counted that is no people. */
const COUNTERS: Readonly<Record<string, string>> = { records: "件", accounts: "アカウント" };

function bound(words: string): RegExp {
  return new RegExp(`\\b(?:${words})\\s${FIGURE}${NOT_COUNTED}${COUNTED}`, "giu");
}

/** A query with its English dates and bounds as 2023年11月7日 and 10000人超. What stands in quotes stays. */
export function foldEnglishFigures(query: string): string {
  if (!/[a-z]/iu.test(query) || !/\d/u.test(query) || /["“”„＂「『«]/u.test(query)) return query;
  let folded = query
    .replace(MONTH_DAY_YEAR, (_, month, day, year) => `${year}年${numberOf(month)}月${day}日`)
    .replace(DAY_MONTH_YEAR, (_, day, month, year) => `${year}年${numberOf(month)}月${day}日`)
    .replace(MONTH_YEAR, (_, month, year) => `${year}年${numberOf(month)}月`);
  for (const [pattern, sign] of BOUNDS) {
    folded = folded.replace(
      pattern,
      (_, figure: string, size = "", counted = "") =>
        `${readFigure(figure, size)}${COUNTERS[counted.toLowerCase()] ?? "人"}${sign}`,
    );
  }
  return folded;
}

const numberOf = (month: string): number => MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;

const readFigure = (figure: string, size: string): number =>
  Math.round(Number(figure.replaceAll(",", "")) * (SIZES[size.toLowerCase()] ?? 1));
