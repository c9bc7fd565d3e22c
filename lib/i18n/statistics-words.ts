/** The words of the statistics. Part of each language's strings; names of codes come from the taxonomy. */
import { formatNumber, formatShare } from "../format";
import type { CauseVocabulary } from "../statistics/cause-classes";
import type { ChartId, ChartSection } from "../statistics/charts";
import type { Locale } from "./locale";

/** The commonest of something: what it is called, and how many of all incidents. */
/** What is counted equally often. */
export interface Leaders {
  names: string[];
  count: number;
  /** Of all incidents, 0–1. */
  share: number;
}

/** The middle of something, and the span in which the middle half lies. */
interface Middle {
  median: number;
  from: number;
  to: number;
}

const jaTitles: Record<ChartId, string> = {
  quarters: "四半期ごとの事案",
  years: "公表された年",
  months: "公表された月",
  causes: "主な原因",
  kinds: "公表した組織の種類",
  "third-party": "委託先・外部サービスの経由",
  origins: "経由した組織",
  "data-types": "漏えいした情報(おそれを含む)",
  "data-pairs": "ともに漏えいする情報",
  subjects: "誰の情報か",
  sizes: "対象の数",
  "occurrence-to-discovery": "発生から発覚まで",
  "discovery-to-disclosure": "発覚から公表まで",
  "occurrence-to-disclosure": "発生から公表まで",
  outcomes: "漏えいの有無",
  "secondary-damage": "二次被害",
  "reported-to": "報告・届出先",
};

const enTitles: Record<ChartId, string> = {
  quarters: "Incidents by quarter",
  years: "Year of disclosure",
  months: "Month of disclosure",
  causes: "Primary cause",
  kinds: "Kind of organization that disclosed",
  "third-party": "Through a third party",
  origins: "Third parties that it came through",
  "data-types": "Data leaked or possibly leaked",
  "data-pairs": "Data that leak together",
  subjects: "Whose data",
  sizes: "How many were affected",
  "occurrence-to-discovery": "Occurrence to discovery",
  "discovery-to-disclosure": "Discovery to disclosure",
  "occurrence-to-disclosure": "Occurrence to disclosure",
  outcomes: "Outcome",
  "secondary-damage": "Misuse or harm",
  "reported-to": "Reported to",
};

/** A number of days, or of people: halves are kept, for a median may lie between two. */
const plain = (value: number): string =>
  Number.isInteger(value) ? formatNumber(value) : (Math.round(value * 10) / 10).toLocaleString("en-US");

/** So many equals are named; of more the first, and how many there are. */
const MOST_NAMED = 3;
const jaNames = ({ names }: Leaders, quote = (name: string) => name): string =>
  names.length > MOST_NAMED ? `${quote(names[0] ?? "")}など${names.length}つ` : names.map(quote).join("と");
const enNames = ({ names }: Leaders): string =>
  names.length > MOST_NAMED ? `${names[0]} and ${names.length - 1} others` : names.join(" and ");
const inQuotes = (name: string): string => `「${name}」`;
const jaCount = ({ names, count }: Leaders): string => `${formatNumber(count)}件${names.length > 1 ? "ずつ" : ""}`;
const enCount = ({ names, count }: Leaders): string => `${formatNumber(count)}${names.length > 1 ? " each" : ""}`;
const jaShare = (leaders: Leaders): string => `${jaCount(leaders)}(${formatShare(leaders.share)})`;
const enShare = (leaders: Leaders): string => `${enCount(leaders)} (${formatShare(leaders.share)})`;
const incidents = (count: number): string => `${formatNumber(count)} ${count === 1 ? "incident" : "incidents"}`;
const jaUnstated = (count: number, what: string): string =>
  count > 0 ? `${what}の記載がないものが${formatNumber(count)}件ある。` : "";
const enUnstated = (count: number, what: string): string => {
  if (count === 0) return "";
  return ` ${formatNumber(count)} ${count === 1 ? "does" : "do"} not state ${what}.`;
};

const ja = {
  title: "統計",
  lead: "選んだ条件に合う事案を数えます。記載のないものは「記載なし」として数え、単位の異なる数は足しません。",
  scope: (total: number) => `${formatNumber(total)}件を集計`,
  toStatistics: "この条件の統計",
  toList: "この条件の一覧",
  contents: "図の一覧",
  sections: {
    when: "いつのことか",
    why: "なぜ起きたか",
    who: "どこで起きたか",
    what: "何が漏えいしたか",
    size: "どれだけの人・件数か",
    days: "何日かかったか",
    after: "どうなったか",
  } satisfies Record<ChartSection, string>,
  charts: jaTitles,
  vocabulary: "原因の分類",
  vocabularies: {
    own: "開示録",
    veris: "VERIS",
    jnsa: "JNSA",
    jipdec: "JIPDEC",
  } satisfies Record<CauseVocabulary, string>,
  noClass: "この分類に当たる区分なし",
  unknown: "記載なし",
  yearOnly: "年のみ記載",
  imprecise: "年・月のみ記載",
  reversed: "前後が逆",
  unnamed: "名の記載なし",
  incidents: "件数",
  share: "割合",
  withOthers: "併記を含む件数",
  ambiguous: "他の区分にも当たり得る件数",
  days: "日数",
  showTable: "表で見る",
  download: "データ",
  cite: "引用",
  toAll: "この条件のすべての統計",
  otherCharts: "ほかの図",
  pointed: (label: string, count: number) => `${label} ${formatNumber(count)}件`,
  tableCut: (shown: number, total: number) =>
    `${formatNumber(total)}行のうち上位${formatNumber(shown)}行です。すべての行はCSVとJSONにあります。`,
  unit: (label: string) => `単位: ${label}`,
  citation: (chart: string, filter: string, date: string, url: string) =>
    `開示録「${chart}」(${filter}、${date}現在)、${url}`,
  empty: "条件に合う事案がないため、数えるものがありません。",
  median: (value: number, unit: string) => `中央値 ${plain(value)}${unit}`,
  largest: (figure: string) => `最も大きいもの ${figure}`,
  dayRange: (from: number, to: number | null) => {
    if (to === null) return `${formatNumber(from)}日以上`;
    if (from === to) return from === 0 ? "同日" : `${from}日`;
    return `${from}〜${to}日`;
  },
  range: (from: number, to: number) =>
    from === to ? formatNumber(from) : `${formatNumber(from)}〜${formatNumber(to)}`,
  qualified: (parts: string[]) => `限定の内訳: ${parts.join("、")}`,
  qualifiedPart: (label: string, count: number) => `${label || "限定なし"}${formatNumber(count)}件`,
  notes: {
    quarters:
      "事案の一覧に示す日付で数えます。棒から開く一覧には、年までしか分からない事案や、日付が収録番号の年だけの事案も現れます。",
    years: "最初の公表日で数えます。",
    months: "一覧では、年までしか分からない事案がその年のすべての月に現れます。",
    causes: "一つの事案を主な原因一つで数えます。棒から開く一覧は、原因として併記された事案も含みます。",
    foreignCauses:
      "一つの事案を一度だけ、主な原因に対応する区分で数えます。対応は開示録によるもので、公表された統計とは数え方が異なることがあります。",
    multiple: "一つの事案が複数に数えられます。割合はすべての事案に対するものです。",
    sizes: "限定(最大、約など)にかかわらず、述べられた数で数えています。人、件などの単位は別の図です。",
    days: "両方の日付が日まで分かる事案だけを計算しています。",
    origins: "委託先・外部サービスを経由した事案で、その委託先・サービスとして名が挙がった組織です。",
    pairs:
      "升目の数字は、両方の項目が漏えいした事案の割合(%)で、濃いほど多いことを示します。対角線は、その項目が漏えいした事案の割合です。",
  },
  sentences: {
    quarters: (
      leader: Leaders,
      by: { disclosed: number; discovered: number; occurred: number },
      yearOnly: number,
      unstated: number,
    ) =>
      `最も多いのは${jaNames(leader)}の${jaShare(leader)}。公表日で${formatNumber(by.disclosed)}件、その記載がなければ発覚日で${formatNumber(by.discovered)}件、発生日で${formatNumber(by.occurred)}件を数えた。${yearOnly > 0 ? `年までしか分からないものが${formatNumber(yearOnly)}件ある。` : ""}${jaUnstated(unstated, "日付")}`,
    years: (leader: Leaders, years: number, unstated: number) =>
      `${years > 1 ? `${years}年間で` : ""}公表が最も多いのは${jaNames(leader)}の${jaShare(leader)}。${jaUnstated(unstated, "公表日")}`,
    months: (leader: Leaders, yearOnly: number, unstated: number) =>
      `公表が最も多い月は${jaNames(leader)}の${jaShare(leader)}。${yearOnly > 0 ? `年までしか分からないものが${formatNumber(yearOnly)}件ある。` : ""}${jaUnstated(unstated, "公表日")}`,
    noDates: (total: number) => `${formatNumber(total)}件のすべてで、公表の時期が分からない。`,
    leaders: (first: Leaders, second: Leaders | null, unstated: number) =>
      `最も多いのは${jaNames(first, inQuotes)}の${jaShare(first)}${second ? `、次いで${jaNames(second, inQuotes)}の${jaShare(second)}` : ""}。${unstated > 0 ? `記載のないものが${formatNumber(unstated)}件ある。` : ""}`,
    noneStated: (total: number) => `${formatNumber(total)}件のいずれにも記載がない。`,
    noClass: (count: number) => (count > 0 ? `この分類に当たる区分のないものが${formatNumber(count)}件ある。` : ""),
    thirdParty: (leader: Leaders, total: number) =>
      `${formatNumber(total)}件のうち、委託先や外部サービスを経由したのは${jaShare(leader)}。`,
    origins: (leader: Leaders | null, viaThirdParty: number, named: number, unnamed: number) =>
      leader === null
        ? `経由した組織の名が分かる事案はない(委託先・外部サービスを経由した事案は${formatNumber(viaThirdParty)}件)。`
        : `委託先・外部サービスを経由した${formatNumber(viaThirdParty)}件に、${formatNumber(named)}組織の名が挙がる。最も多いのは${jaNames(leader)}の${jaCount(leader)}。${unnamed > 0 ? `${formatNumber(unnamed)}件には名の記載がない。` : ""}`,
    pairs: (a: string, b: string, leader: Leaders) =>
      `最も多くともに漏えいした(おそれを含む)のは「${a}」と「${b}」${leader.names.length > 1 ? `など${leader.names.length}組` : ""}で、${jaShare(leader)}。`,
    noPairs: "二つ以上の項目がともに漏えいした事案はない。",
    sizes: (units: { unit: string; count: number; median: number; largest: string }[], unstated: number) =>
      `${units
        .map(({ unit, count, median, largest }) =>
          count === 1
            ? `単位が「${unit}」の1件は${largest}`
            : `単位が「${unit}」の${formatNumber(count)}件では、中央値が${plain(median)}${unit}、最も大きいものが${largest}`,
        )
        .join("。")}。${jaUnstated(unstated, "数")}`,
    days: (computed: number, total: number, middle: Middle) =>
      `計算できたのは${formatNumber(total)}件のうち${formatNumber(computed)}件。中央値は${plain(middle.median)}日${computed > 3 ? `で、中ほどの半数は${formatNumber(middle.from)}〜${formatNumber(middle.to)}日に収まる` : ""}。`,
    noDays: (total: number) => `${formatNumber(total)}件のうち、両方の日付が日まで分かるものはない。`,
  },
};

const en: typeof ja = {
  title: "Statistics",
  lead: "Counts of the incidents that the filters choose. What is not stated is counted as such, and figures of different units are never added.",
  scope: (total) => `${incidents(total)} counted`,
  toStatistics: "Statistics of these",
  toList: "List of these",
  contents: "Charts",
  sections: {
    when: "When they were",
    why: "Why they happened",
    who: "Where they happened",
    what: "What leaked",
    size: "How large they were",
    days: "How many days it took",
    after: "What became of them",
  },
  charts: enTitles,
  vocabulary: "Classes of causes",
  vocabularies: { own: "Kaijiroku", veris: "VERIS", jnsa: "JNSA", jipdec: "JIPDEC" },
  noClass: "No such class in this vocabulary",
  unknown: "Not stated",
  yearOnly: "Year only",
  imprecise: "Month or year only",
  reversed: "In reverse order",
  unnamed: "Not named",
  incidents: "Incidents",
  share: "Share",
  withOthers: "Among all causes",
  ambiguous: "Of those, might be another class",
  days: "Days",
  showTable: "Show as a table",
  download: "Data",
  cite: "Cite",
  toAll: "All statistics of these",
  otherCharts: "Other charts",
  pointed: (label, count) => `${label}: ${incidents(count)}`,
  tableCut: (shown, total) =>
    `The first ${formatNumber(shown)} of ${formatNumber(total)} rows; the CSV and JSON have them all.`,
  unit: (label) => `In ${label}`,
  citation: (chart, filter, date, url) => `Kaijiroku, “${chart}” (${filter}; as of ${date}), ${url}`,
  empty: "No incident matches, so there is nothing to count.",
  median: (value, unit) => `Median ${plain(value)} ${unit}`,
  largest: (figure) => `Largest ${figure}`,
  dayRange: (from, to) => {
    if (to === null) return `${formatNumber(from)} days or more`;
    if (from === to) return from === 0 ? "same day" : `${from} days`;
    return `${from}–${to} days`;
  },
  range: (from, to) => (from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`),
  qualified: (parts) => `As qualified: ${parts.join(", ")}`,
  qualifiedPart: (label, count) => `${label || "unqualified"} ${formatNumber(count)}`,
  notes: {
    quarters:
      "Counted by the date that the list of incidents shows. The list behind a column also holds incidents of which only the year is known, or the year of their number.",
    years: "Counted by the first date of disclosure.",
    months: "In the list, incidents of which only the year is known appear in every month of it.",
    causes:
      "Each incident counts once, by its primary cause. The list behind a bar also holds incidents that name the cause beside another.",
    foreignCauses:
      "Each incident counts once, in the class that its primary cause corresponds to. The correspondence is ours; published reports may count otherwise.",
    multiple: "An incident may count in several rows. Shares are of all incidents.",
    sizes:
      "Figures count with the value stated, whatever their qualifier (up to, about …). People, records and other units are separate charts.",
    days: "Only incidents of which both dates are known to the day.",
    origins: "Organizations named as the supplier or service that an incident came through.",
    pairs:
      "Squares give the percentage of incidents that leaked both, the darker the more; the diagonal, of those that leaked the one.",
  },
  sentences: {
    quarters: (leader, by, yearOnly, unstated) =>
      `Most are of ${enNames(leader)}: ${enShare(leader)}. ${formatNumber(by.disclosed)} counted by the date of disclosure; where none is stated, ${formatNumber(by.discovered)} by that of discovery and ${formatNumber(by.occurred)} by that of occurrence.${yearOnly > 0 ? ` Of ${formatNumber(yearOnly)} only the year is known.` : ""}${enUnstated(unstated, "a date")}`,
    years: (leader, years, unstated) =>
      `${years > 1 ? `Of ${years} years, most` : "Most"} were disclosed in ${enNames(leader)}: ${enShare(leader)}.${enUnstated(unstated, "a date of disclosure")}`,
    months: (leader, yearOnly, unstated) =>
      `Most were disclosed in ${enNames(leader)}: ${enShare(leader)}.${yearOnly > 0 ? ` Of ${formatNumber(yearOnly)} only the year is known.` : ""}${enUnstated(unstated, "a date of disclosure")}`,
    noDates: (total) => `None of ${incidents(total)} says when it was disclosed.`,
    leaders: (first, second, unstated) =>
      `Most often: ${enNames(first)}, ${enShare(first)}${second ? `; then ${enNames(second)}, ${enShare(second)}` : ""}.${unstated > 0 ? ` ${formatNumber(unstated)} not stated.` : ""}`,
    noneStated: (total) => `None of ${incidents(total)} states it.`,
    noClass: (count) => (count > 0 ? ` ${formatNumber(count)} have no class in this vocabulary.` : ""),
    thirdParty: (leader, total) =>
      `Of ${incidents(total)}, ${enShare(leader)} came through a supplier or external service.`,
    origins: (leader, viaThirdParty, named, unnamed) =>
      leader === null
        ? `No third party is named (${incidents(viaThirdParty)} came through one).`
        : `${incidents(viaThirdParty)} came through a third party; ${formatNumber(named)} ${named === 1 ? "is" : "are"} named, most often ${enNames(leader)} (${enCount(leader)}).${unnamed > 0 ? ` ${formatNumber(unnamed)} name none.` : ""}`,
    pairs: (a, b, leader) =>
      `Most often leaked together, or possibly so: ${a} and ${b}${leader.names.length > 1 ? ` among ${leader.names.length} pairs` : ""}, ${enShare(leader)}.`,
    noPairs: "No incident leaked two kinds of data together.",
    sizes: (units, unstated) =>
      `${units
        .map(({ unit, count, median, largest }) =>
          count === 1
            ? `The only one counted in ${unit} is of ${largest}`
            : `Of the ${formatNumber(count)} counted in ${unit}, the median is ${plain(median)} and the largest ${largest}`,
        )
        .join(". ")}.${enUnstated(unstated, "a figure")}`,
    days: (computed, total, middle) =>
      `Could be computed for ${formatNumber(computed)} of ${incidents(total)}: the median is ${plain(middle.median)} days${computed > 3 ? `, and the middle half took ${formatNumber(middle.from)} to ${formatNumber(middle.to)} days` : ""}.`,
    noDays: (total) => `Of ${incidents(total)}, none has both dates known to the day.`,
  },
};

/** By language. */
export const statisticsWords: Record<Locale, typeof ja> = { ja, en };
