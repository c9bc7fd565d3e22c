/** The words of the pages of causes, data types and third parties. Part of each language's strings. */
import { formatNumber, formatShare } from "../format";
import type { Locale } from "./locale";

const ja = {
  causes: {
    title: "原因の一覧",
    lead: "事案の原因の分類とその定義。件数は、主な原因として数えたものと、併記されたものを含むものです。",
    code: "原因",
  },
  dataTypes: {
    title: "情報の項目の一覧",
    lead: "漏えいした、またはそのおそれがある情報の項目とその定義。一つの事案が複数の項目に数えられます。",
    code: "情報の項目",
  },
  suppliers: {
    title: "経由した委託先・サービス",
    lead: "事案が経由したとお知らせに名の挙がった委託先とサービスの提供者を、事案の多い順に並べています。同じ名の国内法人などは一つにまとめています。その組織の責任を示すものではありません。",
    name: "組織",
    through: "経由した事案",
    own: "自身が公表した事案",
    spread: "公表した組織の種類",
    span: "公表の時期",
    together: "同じ事案に名が挙がった組織:",
    empty: "この条件の事案に、名の挙がった委託先・サービスはありません。条件を外すか、ほかの条件でお試しください。",
    share: (named: number, viaThirdParty: number, incidents: number) =>
      `${formatNumber(incidents)}件のうち、委託先や外部サービスを経由した事案は${formatNumber(viaThirdParty)}件。そのうち${formatNumber(named)}件に、経由した組織の名が挙がっています。`,
  },
  definition: "定義",
  otherNames: "ほかの分類での名",
  group: "分類",
  law: "法令上の性質",
  primary: "主な原因",
  amongAll: "併記を含む",
  incidents: "事案",
  share: "割合",
  medianDays: "発覚から公表まで(中央値)",
  /** A median says on how many incidents it rests. */
  days: (days: number, count: number) =>
    `${formatNumber(Math.round(days))}日(両方の日付が分かる${formatNumber(count)}件から)`,
  ofAll: (count: number, share: number) => `${formatNumber(count)}件(全体の${formatShare(share)})`,
  count: (count: number) => `${formatNumber(count)}件`,
  figures: "図",
  newest: "新しい事案",
  allIncidents: (count: number) => `${formatNumber(count)}件すべてを見る`,
  /** Causes and prevention in the words of the notices. */
  readBeside: (count: number) => `新しい${formatNumber(count)}件の原因と再発防止の書き方を並べて読む`,
  allStatistics: "すべての統計",
  through: (name: string) => `${name}を経由した事案`,
  throughLead: (count: number) =>
    `委託先・サービスとしてこの組織を経由したと、ほかの組織のお知らせから読み取れる${formatNumber(count)}件です。`,
  disclosedFigures: "公表した事案の図",
  browse: "分けて見る",
  none: "該当する事案は収録していません。ほかの項目を一覧から選んでください。",
};

const en: typeof ja = {
  causes: {
    title: "Causes",
    lead: "The causes of incidents and what they mean, with how often each is the primary one and how often it is named at all.",
    code: "Cause",
  },
  dataTypes: {
    title: "Kinds of data",
    lead: "The kinds of data that leaked or may have leaked, and what they mean. An incident may count under several.",
    code: "Kind of data",
  },
  suppliers: {
    title: "Suppliers and services",
    lead: "Suppliers and service providers that notices name as where an incident came through, those of most incidents first; branches of one name stand together. This says nothing of their liability.",
    name: "Organization",
    through: "Came through it",
    own: "Disclosed itself",
    spread: "Kinds of disclosers",
    span: "Disclosed",
    together: "Named in the same incidents:",
    empty: "No supplier or service is named in these incidents. Take a filter away, or try others.",
    share: (named, viaThirdParty, incidents) =>
      `Of ${formatNumber(incidents)} incidents, ${formatNumber(viaThirdParty)} came through a supplier or external service; ${formatNumber(named)} of these name it.`,
  },
  definition: "Definition",
  otherNames: "In other vocabularies",
  group: "Group",
  law: "Under the law",
  primary: "Primary cause",
  amongAll: "Named at all",
  incidents: "Incidents",
  share: "Share",
  medianDays: "Discovery to disclosure (median)",
  days: (days, count) =>
    `${formatNumber(Math.round(days))} days (from ${formatNumber(count)} ${count === 1 ? "incident" : "incidents"} with both dates)`,
  ofAll: (count, share) => `${formatNumber(count)} (${formatShare(share)} of all)`,
  count: (count) => formatNumber(count),
  figures: "Charts",
  newest: "Newest incidents",
  allIncidents: (count) => `Show all ${formatNumber(count)}`,
  readBeside: (count) => `Read side by side how the newest ${formatNumber(count)} word cause and prevention`,
  allStatistics: "All statistics",
  through: (name) => `What came through ${name}`,
  throughLead: (count) =>
    `${formatNumber(count)} ${count === 1 ? "incident" : "incidents"} of others that, by their notices, came through this organization as a supplier or service.`,
  disclosedFigures: "Charts of what it disclosed",
  browse: "Browse by",
  none: "No incident of this kind is in the catalog. Choose another from the list.",
};

/** By language. */
export const subjectWords: Record<Locale, typeof ja> = { ja, en };
