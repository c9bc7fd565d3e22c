/**
 * The sentence that opens an incident: composed from facts alone, and never saying more than they do. What leaked,
 * what may have leaked, what is being looked into and what did not leak are different sentences; what the notices do
 * not state is said to be missing.
 */
import { formatCount, formatDate } from "../format";
import type { Denial } from "../guidance/denial";
import type { Affected, PartialDate } from "../notice";
import type { Bilingual, CauseCode, DataTypeCode, Outcome, SubjectKind } from "../taxonomy";
import type { Locale } from "./locale";
import { dataNoun, nameableTypes, subjectNoun } from "./sentence-nouns";

/** What the sentence is built from. */
export interface SentenceFacts {
  organization: string | null;
  /** `unknown` and null are both no cause, but the first is something that the notices say. */
  cause: CauseCode | null;
  viaThirdParty: boolean;
  subjects: readonly SubjectKind[];
  /** Those that leaked or may have. */
  dataTypes: readonly DataTypeCode[];
  outcome: Outcome | null;
  /** How far it is denied that anything leaked, where the outcome is that nothing did. */
  denial: Denial | null;
  affected: Pick<Affected, "value" | "unit" | "qualifier"> | null;
  /** Of the first and of the last report that state when they were published. */
  disclosed: Pick<PartialDate, "value"> | null;
  latestDisclosed: Pick<PartialDate, "value"> | null;
  reportCount: number;
}

/** The sentence around the organization's name, which is Japanese in both languages. */
export interface IncidentSentence {
  before: string;
  /** Null where no notice says who discloses; the sentence then says so. */
  organization: string | null;
  after: string;
}

const MOST_TYPES = 3;
const MOST_SUBJECTS = 2;

/** Causes as something that leads to a leak, or that is looked into: no label fits into a sentence. */
const causeWords: Record<Exclude<CauseCode, "unknown">, Bilingual> = {
  ransomware: { ja: "ランサムウェアの攻撃", en: "a ransomware attack" },
  malware: { ja: "マルウェアへの感染", en: "a malware infection" },
  web_skimming: { ja: "決済画面の改ざん", en: "a tampered payment page" },
  vulnerability_exploit: { ja: "脆弱性の悪用", en: "an exploited vulnerability" },
  credential_abuse: { ja: "認証情報の悪用(不正ログインなど)", en: "the abuse of login credentials" },
  unauthorized_access: { ja: "不正アクセス", en: "unauthorized access" },
  phishing: { ja: "フィッシングなどの詐欺・なりすまし", en: "phishing or another scam" },
  misdelivery: { ja: "誤送信・誤送付など", en: "misdelivery" },
  publishing_error: { ja: "誤公開", en: "a publishing error" },
  misconfiguration: { ja: "設定の誤り", en: "a wrong setting" },
  software_defect: { ja: "システムの不具合", en: "a software defect" },
  loss: { ja: "紛失・誤廃棄など", en: "loss or wrongful disposal" },
  theft: { ja: "盗難", en: "theft" },
  insider_misuse: { ja: "内部の不正または不適切な取扱い", en: "insider misuse or mishandling" },
  equipment_failure: { ja: "機器の故障", en: "an equipment failure" },
};

type Missing = "organization" | "data" | "count" | "cause" | "outcome";

function missingOf({ organization, dataTypes: types, affected, cause, outcome }: SentenceFacts): Missing[] {
  // Where nothing leaked, there is nothing to tell the kinds and the number of.
  const isMeasured = outcome !== "not_leaked";
  const missing: [Missing, boolean][] = [
    ["organization", organization === null],
    ["data", isMeasured && types.length === 0],
    ["count", isMeasured && affected === null],
    ["cause", cause === null],
    ["outcome", outcome === null],
  ];
  return missing.flatMap(([name, isMissing]) => (isMissing ? [name] : []));
}

/** The kinds of data that a sentence has room for, and how many more there are. */
function namedTypes(types: readonly DataTypeCode[], locale: Locale): { named: string[]; more: number } {
  const named = nameableTypes(types)
    .slice(0, MOST_TYPES)
    .map((code) => dataNoun(code, locale));
  return { named, more: types.length - named.length };
}

/** The people whom a sentence has room for, and whether there are more. «Other» people are nobody to name. */
function namedSubjects(subjects: readonly SubjectKind[], locale: Locale): { named: string[]; hasMore: boolean } {
  const named = subjects
    .filter((code) => code !== "others")
    .slice(0, MOST_SUBJECTS)
    .map((code) => subjectNoun(code, locale));
  return { named, hasMore: named.length > 0 && subjects.length > named.length };
}

/** A figure of records or organizations stands behind: it does not count the people whose data it is of. */
const countsPeople = (affected: SentenceFacts["affected"]): boolean =>
  affected?.unit === "people" || affected?.unit === "accounts";

/** Where at most so many are concerned, not all of them are said to be: some leaked, the others may have. */
const isConfirmedInPart = ({ outcome, affected }: SentenceFacts): boolean =>
  outcome === "confirmed" && affected?.qualifier === "max";

type Clause = Outcome | "in_part" | "not_found" | "so_far" | "unsaid";

function clauseOf(facts: SentenceFacts): Clause {
  const { outcome, denial } = facts;
  if (outcome === "not_leaked" && (denial === "not_found" || denial === "so_far")) return denial;
  return isConfirmedInPart(facts) ? "in_part" : (outcome ?? "unsaid");
}

const causeIn = ({ cause }: SentenceFacts, locale: Locale): string | null =>
  cause === null || cause === "unknown" ? null : causeWords[cause][locale];

/** Composes the sentence in one language. */
export function composeSentence(facts: SentenceFacts, locale: Locale): IncidentSentence {
  return locale === "ja" ? composeJapanese(facts) : composeEnglish(facts);
}

const missingWords: Record<Missing, Bilingual> = {
  organization: { ja: "公表した組織の名", en: "who discloses" },
  data: { ja: "情報の項目", en: "which kinds of data" },
  count: { ja: "対象の数", en: "how many are concerned" },
  cause: { ja: "原因", en: "the cause" },
  outcome: { ja: "漏えいの有無", en: "whether anything leaked" },
};

/** `最大470人(患者)の氏名、生年月日など4項目`; `患者の氏名(最大470件)`. */
function japaneseData(facts: SentenceFacts, withCount: boolean): string {
  const { named, more } = namedTypes(facts.dataTypes, "ja");
  const types = named.join("、") + (named.length > 0 && more > 0 ? `など${facts.dataTypes.length}項目` : "");
  const what = types || (facts.dataTypes.length > 0 ? "氏名などの項目に当たらない情報" : "情報");
  const { named: subjects, hasMore } = namedSubjects(facts.subjects, "ja");
  const who = subjects.join("、") + (hasMore ? "など" : "");
  const count = withCount && facts.affected ? formatCount(facts.affected, "ja") : null;
  if (count === null) return who ? `${who}の${what}` : what;
  if (!countsPeople(facts.affected)) return `${who ? `${who}の` : ""}${what}(${count})`;
  return `${count}${who ? `(${who})` : ""}の${what}`;
}

function composeJapanese(facts: SentenceFacts): IncidentSentence {
  const cause = causeIn(facts, "ja");
  const third = facts.viaThirdParty ? "外部の事業者が関わる" : "";
  const led = cause ? `${third}${cause}により、` : third && `${third}事案により、`;
  const about = cause ? `${third}${cause}について、` : third && `${third}事案について、`;
  const isCounted = facts.outcome === "confirmed" || facts.outcome === "possible" || facts.outcome === null;
  const data = japaneseData(facts, isCounted);
  const clauses: Record<Clause, string> = {
    confirmed: `${led}${data}が漏えいしたと`,
    in_part: `${led}${data}が漏えいした、またはそのおそれがあると`,
    possible: `${led}${data}が漏えいしたおそれがあると`,
    investigating: `${about}${data}の漏えいの有無を調査中であると`,
    not_leaked: `${about}${data}の漏えいはなかったと`,
    not_found: `${about}${data}の漏えいは確認されていないと`,
    so_far: `${about}調査を続けており、${data}の漏えいは確認されていないと`,
    unsaid: `${about}${data}に関わる事案として`,
  };
  const { when, note } = japaneseReports(facts);
  const verb = facts.organization === null ? "公表された" : "公表した";
  const remarks = [
    !isCounted && facts.affected ? `対象とされた数は${formatCount(facts.affected, "ja")}。` : "",
    facts.cause === "unknown" ? "原因は調査中か、述べられていない。" : "",
    japaneseMissing(missingOf(facts)),
  ].join("");
  return {
    before: "",
    organization: facts.organization,
    after: `${facts.organization === null ? "" : "は、"}${clauses[clauseOf(facts)]}${when}${verb}${note}。${remarks}`,
  };
}

const japaneseMissing = (missing: Missing[]): string =>
  missing.length === 0 ? "" : `${missing.map((name) => missingWords[name].ja).join("、")}の記載はない。`;

/** The day of publication; where several reports say it together, no single day said it all. */
function japaneseReports({ disclosed, latestDisclosed, reportCount }: SentenceFacts): { when: string; note: string } {
  if (reportCount < 2) return { when: disclosed ? `${formatDate(disclosed, "ja")}に` : "", note: "" };
  const reports = `お知らせ${reportCount}通による`;
  if (!disclosed || !latestDisclosed || disclosed.value === latestDisclosed.value)
    return { when: "", note: `(${reports})` };
  return { when: "", note: `(${formatDate(disclosed, "ja")}から${formatDate(latestDisclosed, "ja")}までの${reports})` };
}

function joinWords(words: readonly string[], conjunction = "and"): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} ${conjunction} ${words.at(-1)}`;
}

/** `names, dates of birth and 2 more kinds of data of up to 470 people (patients)`. */
function englishData(facts: SentenceFacts, withCount: boolean): string {
  const { named, more } = namedTypes(facts.dataTypes, "en");
  const rest =
    more > 0 && named.length > 0 ? [more === 1 ? "one more kind of data" : `${more} more kinds of data`] : [];
  const what = joinWords([...named, ...rest]) || "data";
  const { named: subjects, hasMore } = namedSubjects(facts.subjects, "en");
  const who = joinWords(hasMore ? [...subjects, "others"] : subjects);
  const count = withCount && facts.affected ? formatCount(facts.affected, "en") : null;
  if (count === null) return who ? `${what} of ${who}` : what;
  if (!countsPeople(facts.affected)) return `${what}${who ? ` of ${who}` : ""} (${count})`;
  const article = facts.affected?.qualifier === "cumulative" ? "a " : "";
  return `${what} of ${article}${count}${who ? ` (${who})` : ""}`;
}

function composeEnglish(facts: SentenceFacts): IncidentSentence {
  const cause = causeIn(facts, "en");
  const third = "involving a third party";
  const involving = facts.viaThirdParty ? third : "";
  const through = cause ? ` through ${[cause, involving].filter(Boolean).join(" ")}` : involving && `, ${involving}`;
  const event = (cause ?? "an incident") + (facts.viaThirdParty ? ` ${third}` : "");
  const isCounted = facts.outcome === "confirmed" || facts.outcome === "possible" || facts.outcome === null;
  const data = englishData(facts, isCounted);
  const clauses: Record<Clause, (when: string) => string> = {
    confirmed: (when) => ` disclosed${when} that ${data} leaked${through}`,
    in_part: (when) => ` disclosed${when} that ${data} leaked or may have leaked${through}`,
    possible: (when) => ` disclosed${when} that ${data} may have leaked${through}`,
    investigating: (when) => ` disclosed ${event}${when}; whether ${data} leaked was then under investigation`,
    not_leaked: (when) =>
      ` disclosed ${event}${when}, and that ${facts.dataTypes.length > 0 ? `${data} did not leak` : `no ${data} leaked`}`,
    not_found: (when) => ` disclosed ${event}${when}, and that no leak of ${data} had been found`,
    so_far: (when) =>
      ` disclosed ${event}${when}, and that no leak of ${data} had been found so far; the investigation was going on`,
    unsaid: (when) => ` disclosed ${event}${when} that concerns ${data}`,
  };
  const { when, note } = englishReports(facts);
  const remarks = [
    !isCounted && facts.affected ? ` Said to be concerned: ${formatCount(facts.affected, "en")}.` : "",
    facts.cause === "unknown" ? " The cause is under investigation or not told." : "",
    englishMissing(missingOf(facts), facts.reportCount),
  ].join("");
  return {
    before: facts.organization === null ? "An organization" : "",
    organization: facts.organization,
    after: `${clauses[clauseOf(facts)](when)}${note}.${remarks}`,
  };
}

function englishMissing(missing: Missing[], reportCount: number): string {
  if (missing.length === 0) return "";
  const who = reportCount < 2 ? "The notice does" : "The notices do";
  const said = missing.map((name) => missingWords[name].en);
  return ` ${who} not state ${joinWords(said, "or")}.`;
}

function englishReports({ disclosed, latestDisclosed, reportCount }: SentenceFacts): { when: string; note: string } {
  if (reportCount < 2) {
    if (!disclosed) return { when: "", note: "" };
    return {
      when: ` ${/^\d{4}(-\d{2})?$/.test(disclosed.value) ? "in" : "on"} ${formatDate(disclosed, "en")}`,
      note: "",
    };
  }
  const reports = `according to ${reportCount} notices`;
  if (!disclosed || !latestDisclosed || disclosed.value === latestDisclosed.value)
    return { when: "", note: ` (${reports})` };
  const span = `from ${formatDate(disclosed, "en")} to ${formatDate(latestDisclosed, "en")}`;
  return { when: "", note: ` (${reports} ${span})` };
}
