import { describe, expect, it } from "vitest";
import { formatCount, formatDate } from "@/lib/format";
import type { Denial } from "@/lib/guidance/denial";
import { composeSentence, type SentenceFacts } from "@/lib/i18n/incident-sentence";
import { dataNoun, subjectNoun } from "@/lib/i18n/sentence-nouns";
import {
  type CauseCode,
  causes,
  codesOf,
  countQualifiers,
  countUnits,
  dataTypes,
  type Outcome,
  outcomes,
  subjectKinds,
} from "@/lib/taxonomy";

const whole: SentenceFacts = {
  organization: "青空商事株式会社",
  cause: "ransomware",
  viaThirdParty: false,
  subjects: [],
  dataTypes: ["name", "date_of_birth"],
  outcome: "possible",
  denial: null,
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
  denial: null,
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
      "confirmed, of whom, and more kinds than are named, the gravest of them first",
      {
        outcome: "confirmed",
        subjects: ["patients"],
        dataTypes: ["name", "address", "email", "health", "insurance"],
        affected: { value: 12_345, unit: "people", qualifier: "exact" },
      },
      "青空商事株式会社は、ランサムウェアの攻撃により、12,345人(患者)の健康・診療の情報、氏名、住所など5項目が漏えいしたと2023年10月9日に公表した。",
      "青空商事株式会社 disclosed on 9 October 2023 that health data, names, addresses and 2 more kinds of data of 12,345 people (patients) leaked through a ransomware attack.",
    ],
    [
      "confirmed, but of how many at most: it may not be of all of them",
      { outcome: "confirmed" },
      "青空商事株式会社は、ランサムウェアの攻撃により、最大12,345人の氏名、生年月日が漏えいした、またはそのおそれがあると2023年10月9日に公表した。",
      "青空商事株式会社 disclosed on 9 October 2023 that names and dates of birth of up to 12,345 people leaked or may have leaked through a ransomware attack.",
    ],
    [
      "the same, through a third party and of no cause that is told",
      { outcome: "confirmed", cause: "unknown", viaThirdParty: true },
      "青空商事株式会社は、外部の事業者が関わる事案により、最大12,345人の氏名、生年月日が漏えいした、またはそのおそれがあると2023年10月9日に公表した。原因は調査中か、述べられていない。",
      "青空商事株式会社 disclosed on 9 October 2023 that names and dates of birth of up to 12,345 people leaked or may have leaked, involving a third party. The cause is under investigation or not told.",
    ],
    [
      "investigating: the figure is of those concerned, not of those whose data leaked",
      { outcome: "investigating" },
      "青空商事株式会社は、ランサムウェアの攻撃について、氏名、生年月日の漏えいの有無を調査中であると2023年10月9日に公表した。対象とされた数は最大12,345人。",
      "青空商事株式会社 disclosed a ransomware attack on 9 October 2023; whether names and dates of birth leaked was then under investigation. Said to be concerned: up to 12,345 people.",
    ],
    [
      "not leaked",
      { outcome: "not_leaked", affected: null },
      "青空商事株式会社は、ランサムウェアの攻撃について、氏名、生年月日の漏えいはなかったと2023年10月9日に公表した。",
      "青空商事株式会社 disclosed a ransomware attack on 9 October 2023, and that names and dates of birth did not leak.",
    ],
    [
      "no leak that is known",
      { outcome: "not_leaked", denial: "not_found", affected: null },
      "青空商事株式会社は、ランサムウェアの攻撃について、氏名、生年月日の漏えいは確認されていないと2023年10月9日に公表した。",
      "青空商事株式会社 disclosed a ransomware attack on 9 October 2023, and that no leak of names and dates of birth had been found.",
    ],
    [
      "no leak that is known while it is looked into",
      { outcome: "not_leaked", denial: "so_far", affected: null, dataTypes: [] },
      "青空商事株式会社は、ランサムウェアの攻撃について、調査を続けており、情報の漏えいは確認されていないと2023年10月9日に公表した。",
      "青空商事株式会社 disclosed a ransomware attack on 9 October 2023, and that no leak of data had been found so far; the investigation was going on.",
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
      "青空商事株式会社は、外部の事業者が関わる事案により、顧客・利用者、役職員などの氏名、生年月日(約302,569件)が漏えいしたおそれがあると公表した。原因は調査中か、述べられていない。",
      "青空商事株式会社 disclosed that names and dates of birth of customers or users, staff and others (about 302,569 records) may have leaked, involving a third party. The cause is under investigation or not told.",
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
      "青空商事株式会社 disclosed in October 2023 that payment card data and one more kind of data of up to 12,345 people may have leaked through a ransomware attack.",
    ],
    [
      "a card that leaked is not hidden behind what leaked with it",
      {
        outcome: "confirmed",
        dataTypes: ["phone", "email", "password", "card_number", "card_expiry", "card_security_code"],
        affected: { value: 910, unit: "records", qualifier: "exact" },
        subjects: ["donors"],
      },
      "青空商事株式会社は、ランサムウェアの攻撃により、寄附者のカード番号、セキュリティコード、カードの有効期限など6項目(910件)が漏えいしたと2023年10月9日に公表した。",
      "青空商事株式会社 disclosed on 9 October 2023 that card numbers, card security codes, card expiry dates and 3 more kinds of data of donors (910 records) leaked through a ransomware attack.",
    ],
    [
      "whom it is of and how to reach them stand before what else is known of them",
      { dataTypes: ["name", "age", "nationality", "display_name", "email", "contact_details"] },
      "青空商事株式会社は、ランサムウェアの攻撃により、最大12,345人の氏名、メールアドレス、年齢など6項目が漏えいしたおそれがあると2023年10月9日に公表した。",
      "青空商事株式会社 disclosed on 9 October 2023 that names, email addresses, ages and 3 more kinds of data of up to 12,345 people may have leaked through a ransomware attack.",
    ],
    [
      "a label that lists all that its code may mean is not claimed whole; organizations are not people",
      {
        dataTypes: ["account_settings", "land_property"],
        affected: { value: 889, unit: "organizations", qualifier: "max" },
        subjects: ["employees", "partners"],
      },
      "青空商事株式会社は、ランサムウェアの攻撃により、役職員、取引先・事業者のアカウントの設定情報、土地・不動産の情報(最大889組織)が漏えいしたおそれがあると2023年10月9日に公表した。",
      "青空商事株式会社 disclosed on 9 October 2023 that account settings and land or property details of staff and business partners (up to 889 organizations) may have leaked through a ransomware attack.",
    ],
    [
      "communications are not all mail: only that they are secret may be told of them",
      { dataTypes: ["message"], outcome: "confirmed", affected: null, cause: "malware" },
      "青空商事株式会社は、マルウェアへの感染により、通信・メールの情報が漏えいしたと2023年10月9日に公表した。対象の数の記載はない。",
      "青空商事株式会社 disclosed on 9 October 2023 that messages or other communications leaked through a malware infection. The notice does not state how many are concerned.",
    ],
    [
      "other people are nobody to name; a cumulative figure takes an article",
      { subjects: ["others"], affected: { value: 2_320, unit: "people", qualifier: "cumulative" } },
      "青空商事株式会社は、ランサムウェアの攻撃により、延べ2,320人の氏名、生年月日が漏えいしたおそれがあると2023年10月9日に公表した。",
      "青空商事株式会社 disclosed on 9 October 2023 that names and dates of birth of a cumulative 2,320 people may have leaked through a ransomware attack.",
    ],
    [
      "nothing leaked: what was not among it is not missed",
      { outcome: "not_leaked", affected: null, dataTypes: [], cause: "credential_abuse" },
      "青空商事株式会社は、認証情報の悪用(不正ログインなど)について、情報の漏えいはなかったと2023年10月9日に公表した。",
      "青空商事株式会社 disclosed the abuse of login credentials on 9 October 2023, and that no data leaked.",
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

it("names every kind of data and of people without a remark in brackets, and in small letters in English", () => {
  for (const code of codesOf(dataTypes)) {
    expect(dataNoun(code, "ja")).not.toMatch(/[()]/);
    expect(dataNoun(code, "en")).toMatch(/^(?:\p{Ll}|\p{Lu}{2})[^()]*$/u);
  }
  for (const code of codesOf(subjectKinds)) expect(subjectNoun(code, "en")).toMatch(/^\p{Ll}[^()]*$/u);
});

type Claim = Exclude<Outcome, "not_leaked"> | "in part" | Denial;

/** What may be claimed of a leak. */
function claimOf({ outcome, denial, affected }: SentenceFacts): Claim | null {
  if (outcome === "not_leaked") return denial;
  return outcome === "confirmed" && affected?.qualifier === "max" ? "in part" : outcome;
}

/** What may be said of a leak only under this claim. */
const claims: Record<"ja" | "en", [pattern: RegExp, claim: Claim][]> = {
  ja: [
    [/が漏えいしたと/, "confirmed"],
    [/漏えいした、またはそのおそれ/, "in part"],
    [/漏えいしたおそれがある/, "possible"],
    [/漏えいの有無を調査中/, "investigating"],
    [/漏えいはなかった/, "denied"],
    [/^(?!.*調査を続けて).*確認されていない/, "not_found"],
    [/調査を続けており、.*確認されていない/, "so_far"],
  ],
  en: [
    [/(?<!may have|no data) leaked(?! was| or)/, "confirmed"],
    [/ leaked or may have leaked/, "in part"],
    [/(?<!or )may have leaked/, "possible"],
    [/was then under investigation/, "investigating"],
    [/did not leak|no data leaked/, "denied"],
    [/had been found(?! so far)/, "not_found"],
    [/had been found so far/, "so_far"],
  ],
};

const claimed: [Outcome | null, Denial | null][] = [
  ...[null, ...codesOf(outcomes)].map((outcome): [Outcome | null, Denial | null] => [
    outcome,
    outcome === "not_leaked" ? "denied" : null,
  ]),
  ["not_leaked", "not_found"],
  ["not_leaked", "so_far"],
];

function* combinations(): Generator<SentenceFacts> {
  const figures: SentenceFacts["affected"][] = [null];
  for (const unit of codesOf(countUnits))
    for (const qualifier of codesOf(countQualifiers)) figures.push({ value: 1_470, unit, qualifier });
  for (const [outcome, denial] of claimed)
    for (const affected of figures)
      for (const cause of [null, ...codesOf(causes)] as (CauseCode | null)[])
        for (const disclosed of [null, { value: "2023-10-09" }])
          for (const dataTypes of [[], whole.dataTypes])
            for (const organization of [null, whole.organization])
              for (const viaThirdParty of [false, true])
                for (const reportCount of [1, 2])
                  yield {
                    ...{ ...whole, outcome, denial, affected, cause, disclosed, latestDisclosed: disclosed },
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
    expect(seen).toBe(7 * 21 * 17 * 2 * 2 * 2 * 2 * 2);
  });
});

function findProblem(facts: SentenceFacts, text: string, locale: "ja" | "en"): string | null {
  const { outcome, affected, cause, disclosed, organization, reportCount } = facts;
  const missing =
    locale === "ja" ? /(?<=。|^)[^。]*の記載はない。$/ : /(The notice does|The notices do) not state .*\.$/;
  const unsaid = missing.exec(text)?.[0] ?? "";
  for (const [pattern, only] of claims[locale]) {
    if (pattern.test(text.replace(unsaid, "")) !== (claimOf(facts) === only)) return `claims ${only}`;
  }
  const figure = affected && formatCount(affected, locale);
  if (figure ? !text.includes(figure) : /1,470/.test(text)) return "figure";
  const words = { count: /対象の数|how many/, cause: /原因|the cause/, who: /組織の名|who discloses/ };
  if (words.count.test(unsaid) !== (affected === null && outcome !== "not_leaked")) return "missing figure";
  if (words.cause.test(unsaid) !== (cause === null)) return "missing cause";
  if (words.who.test(unsaid) !== (organization === null)) return "missing organization";
  const date = disclosed && formatDate(disclosed, locale);
  if (text.includes(date ?? "2023") !== (date !== null && reportCount === 1)) return "date";
  if (/undefined|null|、、|。。|[、,;] ?[。.]| {2}|、$|は。|により、により| ,/.test(text)) return "malformed";
  return text.endsWith(locale === "ja" ? "。" : ".") ? null : "no end";
}
