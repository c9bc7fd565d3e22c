import { describe, expect, it } from "vitest";
import { formatCount, formatDate } from "@/lib/format";
import { composeSentence, type SentenceFacts } from "@/lib/i18n/incident-sentence";
import { type CauseCode, causes, codesOf, countQualifiers, countUnits, type Outcome, outcomes } from "@/lib/taxonomy";

const whole: SentenceFacts = {
  organization: "青空商事株式会社",
  cause: "ransomware",
  viaThirdParty: false,
  subjects: [],
  dataTypes: ["name", "date_of_birth"],
  outcome: "possible",
  affected: { value: 12_345, unit: "people", qualifier: "max" },
  disclosed: { value: "2023-10-09" },
  latestDisclosed: { value: "2023-10-09" },
  reportCount: 1,
};
const nothing: SentenceFacts = {
  organization: null,
  cause: null,
  viaThirdParty: false,
  subjects: [],
  dataTypes: [],
  outcome: null,
  affected: null,
  disclosed: null,
  latestDisclosed: null,
  reportCount: 1,
};

const say = (facts: SentenceFacts, locale: "ja" | "en") => {
  const { before, organization, after } = composeSentence(facts, locale);
  return before + (organization ?? "") + after;
};

describe("the sentence that opens an incident", () => {
  const cases: [name: string, change: Partial<SentenceFacts>, ja: string, en: string][] = [
    [
      "possible",
      {},
      "青空商事株式会社は、ランサムウェアの攻撃により、最大12,345人の氏名、生年月日が漏えいしたおそれがあると2023年10月9日に公表した。",
      "青空商事株式会社 disclosed on 9 October 2023 that names and dates of birth of up to 12,345 people may have leaked through a ransomware attack.",
    ],
    [
      "confirmed, of whom, and more kinds than are named",
      { outcome: "confirmed", subjects: ["patients"], dataTypes: ["name", "address", "email", "health", "insurance"] },
      "青空商事株式会社は、ランサムウェアの攻撃により、最大12,345人(患者)の氏名、住所・居所、メールアドレスなど5項目が漏えいしたと2023年10月9日に公表した。",
      "青空商事株式会社 disclosed on 9 October 2023 that names, physical addresses, email addresses and 2 more kinds of data of up to 12,345 people (patients) leaked through a ransomware attack.",
    ],
    [
      "investigating: the figure is of those concerned, not of those whose data leaked",
      { outcome: "investigating" },
      "青空商事株式会社は、ランサムウェアの攻撃について、氏名、生年月日の漏えいの有無を調査中であると2023年10月9日に公表した。対象とされた数は最大12,345人。",
      "青空商事株式会社 disclosed a ransomware attack on 9 October 2023; whether names and dates of birth leaked is still being investigated. Said to be concerned: up to 12,345 people.",
    ],
    [
      "not leaked",
      { outcome: "not_leaked", affected: null },
      "青空商事株式会社は、ランサムウェアの攻撃について、氏名、生年月日の漏えいはなかったと2023年10月9日に公表した。対象の数の記載はない。",
      "青空商事株式会社 disclosed a ransomware attack on 9 October 2023, and that names and dates of birth did not leak. The notice does not state how many are concerned.",
    ],
    [
      "no outcome",
      { outcome: null, cause: "loss" },
      "青空商事株式会社は、紛失・誤廃棄などについて、最大12,345人の氏名、生年月日に関わる事案として2023年10月9日に公表した。漏えいの有無の記載はない。",
      "青空商事株式会社 disclosed loss or wrongful disposal on 9 October 2023 that concerns names and dates of birth of up to 12,345 people. The notice does not state whether anything leaked.",
    ],
    [
      "a cause that is said to be unknown, through a third party, records, no date",
      {
        cause: "unknown",
        viaThirdParty: true,
        affected: { value: 302_569, unit: "records", qualifier: "about" },
        subjects: ["customers", "employees", "partners"],
        disclosed: null,
        latestDisclosed: null,
      },
      "青空商事株式会社は、外部の事業者が関わる事案により、顧客・利用者・会員、役職員・元職員などの氏名、生年月日(約302,569件)が漏えいしたおそれがあると公表した。原因は調査中か、述べられていない。",
      "青空商事株式会社 disclosed that names and dates of birth of customers, employees and others (about 302,569 records) may have leaked, involving a third party. The cause is under investigation or not told.",
    ],
    [
      "several reports: no single day said it all",
      { reportCount: 3, latestDisclosed: { value: "2024-01" } },
      "青空商事株式会社は、ランサムウェアの攻撃により、最大12,345人の氏名、生年月日が漏えいしたおそれがあると公表した(2023年10月9日から2024年1月までのお知らせ3通による)。",
      "青空商事株式会社 disclosed that names and dates of birth of up to 12,345 people may have leaked through a ransomware attack (according to 3 notices from 9 October 2023 to January 2024).",
    ],
    [
      "several reports, of which at most one is dated",
      { reportCount: 2 },
      "青空商事株式会社は、ランサムウェアの攻撃により、最大12,345人の氏名、生年月日が漏えいしたおそれがあると公表した(お知らせ2通による)。",
      "青空商事株式会社 disclosed that names and dates of birth of up to 12,345 people may have leaked through a ransomware attack (according to 2 notices).",
    ],
    [
      "remarks in brackets and «other» are no part of a sentence; a month is in, not on",
      { dataTypes: ["credit_card", "other"], disclosed: { value: "2023-10" } },
      "青空商事株式会社は、ランサムウェアの攻撃により、最大12,345人のクレジットカード情報など2項目が漏えいしたおそれがあると2023年10月に公表した。",
      "青空商事株式会社 disclosed in October 2023 that card data and one more kind of data of up to 12,345 people may have leaked through a ransomware attack.",
    ],
    [
      "nothing is stated",
      nothing,
      "情報に関わる事案として公表された。公表した組織の名、情報の項目、対象の数、原因、漏えいの有無の記載はない。",
      "An organization disclosed an incident that concerns data. The notice does not state who discloses, which kinds of data, how many are concerned, the cause or whether anything leaked.",
    ],
  ];

  it.each(cases)("%s", (_, change, ja, en) => {
    expect(say({ ...whole, ...change }, "ja")).toBe(ja);
    expect(say({ ...whole, ...change }, "en")).toBe(en);
  });
});

/** What may be said of a leak only under this outcome. */
const claims: Record<"ja" | "en", [pattern: RegExp, outcome: Outcome][]> = {
  ja: [
    [/が漏えいしたと/, "confirmed"],
    [/漏えいしたおそれがある/, "possible"],
    [/漏えいの有無を調査中/, "investigating"],
    [/漏えいはなかった/, "not_leaked"],
  ],
  en: [
    [/(?<!may have) leaked(?! is)/, "confirmed"],
    [/may have leaked/, "possible"],
    [/is still being investigated/, "investigating"],
    [/did not leak/, "not_leaked"],
  ],
};

function* combinations(): Generator<SentenceFacts> {
  const figures: SentenceFacts["affected"][] = [null];
  for (const unit of codesOf(countUnits))
    for (const qualifier of codesOf(countQualifiers)) figures.push({ value: 1_470, unit, qualifier });
  for (const outcome of [null, ...codesOf(outcomes)])
    for (const affected of figures)
      for (const cause of [null, ...codesOf(causes)] as (CauseCode | null)[])
        for (const disclosed of [null, { value: "2023-10-09" }])
          for (const dataTypes of [[], whole.dataTypes])
            for (const organization of [null, whole.organization])
              for (const viaThirdParty of [false, true])
                for (const reportCount of [1, 2])
                  yield {
                    ...{ ...whole, outcome, affected, cause, disclosed, latestDisclosed: disclosed },
                    ...{ dataTypes, organization, viaThirdParty, reportCount },
                  };
}

describe.each(["ja", "en"] as const)("every combination of facts, %s", (locale) => {
  it("says what is known as it was said, and nothing more", () => {
    let seen = 0;
    for (const facts of combinations()) {
      seen += 1;
      const text = say(facts, locale);
      const problem = findProblem(facts, text, locale);
      if (problem) expect.fail(`${problem}: ${text} ${JSON.stringify(facts)}`);
    }
    expect(seen).toBe(5 * 21 * 17 * 2 * 2 * 2 * 2 * 2);
  });
});

function findProblem(facts: SentenceFacts, text: string, locale: "ja" | "en"): string | null {
  const { outcome, affected, cause, disclosed, organization, reportCount } = facts;
  const missing =
    locale === "ja" ? /(?<=。|^)[^。]*の記載はない。$/ : /(The notice does|The notices do) not state .*\.$/;
  const unsaid = missing.exec(text)?.[0] ?? "";
  for (const [pattern, only] of claims[locale]) {
    if (pattern.test(text.replace(unsaid, "")) !== (outcome === only)) return `claims ${only}`;
  }
  const figure = affected && formatCount(affected, locale);
  if (figure ? !text.includes(figure) : /1,470/.test(text)) return "figure";
  const words = { count: /対象の数|how many/, cause: /原因|the cause/, who: /組織の名|who discloses/ };
  if (words.count.test(unsaid) !== (affected === null)) return "missing figure";
  if (words.cause.test(unsaid) !== (cause === null)) return "missing cause";
  if (words.who.test(unsaid) !== (organization === null)) return "missing organization";
  const date = disclosed && formatDate(disclosed, locale);
  if (text.includes(date ?? "2023") !== (date !== null && reportCount === 1)) return "date";
  if (/undefined|null|、、|。。|[、,;] ?[。.]| {2}|、$|は。|により、により| ,/.test(text)) return "malformed";
  return text.endsWith(locale === "ja" ? "。" : ".") ? null : "no end";
}
