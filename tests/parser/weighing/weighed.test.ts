/** Where weights speak against the rules: on whole notices, since they weigh all that stands around a value. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Finding, Notice } from "@/lib/notice";
import { explainDocument } from "@/lib/parser";
import { tellingOf, tracedField } from "@/lib/parser/explain";
import { BUCKETS, Features } from "@/lib/parser/weighing/features";
import { LEARNT, NOTHING_LEARNT, type Question, type Weights } from "@/lib/parser/weighing/weights";

type Found = (Finding & { value: unknown }) | null;

const READ = {
  occurredTo: ({ dates }: Notice): Found => dates.occurredTo,
  discovered: ({ dates }: Notice): Found => dates.discovered,
  affected: ({ affected }: Notice): Found => affected,
  outcome: ({ outcome }: Notice): Found => outcome,
  viaThirdParty: ({ viaThirdParty }: Notice): Found => viaThirdParty,
} as const;

const read = (path: string, weights = LEARNT) => {
  const [parsed] = explainDocument(readFileSync(`tests/golden/blind/${path}`, "utf8"), weights);
  if (!parsed) throw new Error(`no notice in ${path}`);
  return parsed;
};

describe("a value for which the words around it speak, and no rule", () => {
  it.each([
    ["01/16_orthodontics-burglary.txt", "discovered", null, "2025-02-10"],
    ["04/03_university-mailbox.md", "occurredTo", "2024-01-26", "2024-01-29"],
    ["02/16_town-certificate-misissue-correction.txt", "discovered", "2023-04-24", "2023-05-09"],
    ["07/10_gakkai-meibo.txt", "affected", 2622, 2310],
    ["01/09_insurance-agency-insider.txt", "affected", 2044, 1306],
    ["03/05_open-campus-form.html", "outcome", "possible", "confirmed"],
    ["05/15_support-scam.txt", "viaThirdParty", false, true],
  ] as const)("%s %s: %s becomes %s", (path, field, ruled, weighed) => {
    const alone = READ[field](read(path, NOTHING_LEARNT).notice);
    const parsed = read(path);
    const { notice, trace, reading } = parsed;
    const found = READ[field](notice);
    const shown = (one: Found) => (typeof one?.value === "string" ? one.value.slice(0, 10) : (one?.value ?? null));
    expect([shown(alone), shown(found)]).toEqual([ruled, weighed]);
    expect(found).toMatchObject({ rule: "weighed-words", needsReview: expect.stringContaining("no rule") });
    if (!found) throw new Error("nothing was found");
    expect(found.evidence.length).toBeGreaterThan(0);
    for (const { start, end, text } of found.evidence) expect(notice.body.slice(start, end)).toBe(text);
    // The words that weigh most stand in the notice; what the rules found is told as a candidate that lost.
    const telling = tellingOf(parsed, field, found);
    expect(telling.length).toBeGreaterThan(0);
    const words = reading.notice.text.replaceAll(/\d[\d,]*/g, "0");
    for (const word of telling) expect(words).toContain(word);
    const lost = trace.entries.filter((entry) => entry.field === tracedField(field) && entry.rejected !== null);
    if (ruled !== null) expect(lost.map(({ value }) => value).join()).toContain(String(ruled));
  });
});

describe("an organization that no rule knows the role of", () => {
  it.each([
    ["16/02_city-misinsert.txt", "peer", ["浜名瀬市", "由良川町"]],
    ["12/24_vendor-clients.txt", "client", ["美鳥市", "株式会社オトナシ食品", "学校法人千種学園"]],
  ] as const)("%s: %s", (path, role, names) => {
    const inRole = ({ relatedOrganizations }: Notice) =>
      relatedOrganizations.filter((one) => one.role === role && one.rule === "weighed-words");
    const { notice } = read(path);
    expect(inRole(notice).map(({ name }) => name)).toEqual(names);
    expect(inRole(read(path, NOTHING_LEARNT).notice)).toEqual([]);
    for (const { needsReview, basis, evidence } of inRole(notice)) {
      expect({ needsReview, basis }).toEqual({ needsReview: expect.stringContaining("no rule"), basis: "inferred" });
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it("has none where it is an authority", () => {
    const { notice } = read("14/09_cloud-storage-2.txt");
    expect(notice.reportedTo.map(({ code }) => code)).toContain("jipdec");
    expect(notice.relatedOrganizations.map(({ name }) => name).join()).not.toContain("情報経済社会推進協会");
  });
});

/** Weights by which the words of a window speak for an answer; with a bias, all words do. */
const speakingFor = (question: Question, window: string, words: string, bias = 0): Weights => {
  const features = new Features();
  features.runs(window, words);
  const weights = new Int8Array(BUCKETS);
  for (const bucket of features.buckets) weights[bucket] = 15;
  return { ...NOTHING_LEARNT, [question]: { weights, unit: 1, bias } };
};

const GREETING = "平素より格別のお引き立てを賜り、厚く御礼申し上げます。".repeat(12);
const noticeOf = (facts: string) =>
  `個人情報に関するお詫び\n\n2024年6月1日\n株式会社みなとや商会\n\n${GREETING}\n${facts}\n`;

describe("a headline that other words outweigh only where the notice does not settle it itself", () => {
  it.each([
    [
      "カード情報(1,604名)を含む個人情報が漏えいした可能性があります。\n対象のお客様\n会員登録をされたお客様(上記1,604名を含む) 8,930名",
      "カード情報(",
      8930,
    ],
    [
      "カード情報(1,604名)が漏えいした可能性があります。\n会員登録をされたお客様 8,930名の氏名も漏えいしました。",
      "カード情報(",
      1604,
    ],
    [
      "盗まれた情報\n(1)パソコンに保存されていたもの アンケートのお客様 46名分\n(2)見積書 (1)とは別のお客様 7名分",
      "アンケートのお客様",
      53,
    ],
    [
      "盗まれた情報\n(1)パソコンに保存されていたもの アンケートのお客様 46名分\n(2)見積書 お客様 7名分",
      "アンケートのお客様",
      46,
    ],
    [
      "紛失した書類\n(A)順路表 利用者61人分\n(B)申込書 4人分\n対応\n65人の利用者さんのお宅には、翌日に職員がうかがいました。",
      "順路表 利用者",
      65,
    ],
    [
      "利用者1,240名の氏名が流出しました。\nこのほか、ご契約の企業様 431社の社名が含まれていました。",
      "ご契約の企業様",
      1240,
    ],
  ])("%s", (facts, words, headline) => {
    const [parsed] = explainDocument(noticeOf(facts), speakingFor("headline", "before", words));
    expect(parsed?.notice.affected?.value).toBe(headline);
  });

  it.each([
    ["流出した情報\n・来場登録者 492名の氏名\n・出展者 203名の氏名", 695],
    ["来場登録者492名の氏名が流出しました。\nこのほか、出展者203名の氏名も流出しました。", 492],
  ])("words around one group outweigh a sum only where the groups do not stand side by side: %s", (facts, headline) => {
    const { headline: model, ...others } = speakingFor("headline", "before", "来場登録者");
    const [parsed] = explainDocument(noticeOf(facts), { ...others, headline: { ...model, unit: 0.02 } });
    expect(parsed?.notice.affected?.value).toBe(headline);
  });
});

describe("a figure that only weights take for one of those concerned", () => {
  it("leads no notice", () => {
    const facts =
      "審査を担当した1名が、資料を手元に置いていました。\n取得事業者様のうち最大320社の資料が流出したおそれがあります。\n名簿に記載の500名の氏名も流出したおそれがあります。";
    const [parsed] = explainDocument(noticeOf(facts), speakingFor("concerned", "before", "審査を担当した"));
    expect(parsed?.notice.counts.map(({ value, rule }) => [value, rule])).toContainEqual([1, "weighed-words"]);
    expect(parsed?.notice.affected).toMatchObject({ value: 320, unit: "organizations" });
  });
});

describe("what an attacker is told to have done, beside that somebody came in", () => {
  it.each([
    ["第三者が侵入し、サーバー内の情報の一部が暗号化されておりました。", "ransomware"],
    ["端末がマルウェアに感染し、外部と通信しておりました。", "malware"],
    ["決済画面が改ざんされ、入力されたカード番号が外部に送信されていました。", "web_skimming"],
    // How he came in is less sure; what is no attack is no more exact; where nothing is told, they may speak.
    ["VPN装置の脆弱性を悪用され、社内に侵入されました。", "unauthorized_access"],
    ["設定の誤りにより、フォルダが外部から閲覧できる状態でした。", "unauthorized_access"],
    ["会員様の情報が外部に送信されました。詳しくは調査中です。", "unauthorized_access"],
  ])("%s", (facts, cause) => {
    const weights = speakingFor("causes unauthorized_access", "passage", "", 50);
    const [parsed] = explainDocument(noticeOf(facts), weights);
    expect(parsed?.notice.causes.find(({ primary }) => primary)?.code).toBe(cause);
  });

  it("is outweighed by another that is as exact", () => {
    const weights = speakingFor("causes credential_abuse", "passage", "", 50);
    const [parsed] = explainDocument(noticeOf("端末がマルウェアに感染し、外部と通信しておりました。"), weights);
    expect(parsed?.notice.causes.find(({ primary }) => primary)?.code).toBe("credential_abuse");
  });
});

describe("an outcome that other words outweigh, unless it is what the notice comes to", () => {
  it.each([
    ["結論として、侵入に至った操作はなく、会員の皆様の個人情報が流出した事実はありませんでした。", "not_leaked"],
    ["記録をすべて調べました。以上から、当社は、会員様の情報の流出はなかったものと判断いたしました。", "not_leaked"],
    ["記録を調べた結果、会員様の情報の流出はありませんでした。", "confirmed"],
  ])("%s", (facts, outcome) => {
    const weights = speakingFor("outcome confirmed", "passage", "", 50);
    const [parsed] = explainDocument(noticeOf(`会員サイトに不正アクセスがありました。${facts}`), weights);
    expect(parsed?.notice.outcome?.value).toBe(outcome);
  });
});

describe("the words shown for what other words speak for", () => {
  const evidenceOf = (found: Finding | null | undefined) => found?.evidence.map(({ text }) => text);

  it("are those in which a rule found the same outcome", () => {
    const weights = speakingFor("outcome not_leaked", "passage", "", 50);
    const facts =
      "第三者がメールアドレスを不正に利用し、会員情報が閲覧された可能性があります。個人情報の流出は確認されていません。";
    const [parsed] = explainDocument(noticeOf(`${facts}14日、約500件のエラーメールの受信を確認しました。`), weights);
    expect(parsed?.notice.outcome).toMatchObject({ value: "not_leaked", rule: "weighed-words" });
    expect(evidenceOf(parsed?.notice.outcome)?.join()).toContain("流出は確認されていません");
  });

  it("are those of the title beside the sentence, where none of the text says it outright", () => {
    const weights = speakingFor("outcome confirmed", "passage", "", 50);
    const body = noticeOf("申込みの情報が、後に申し込まれた方から閲覧できる状態であったことが、電話で発覚しました。");
    const [parsed] = explainDocument(body.replace("個人情報に関するお詫び", "個人情報漏えいについて"), weights);
    expect(evidenceOf(parsed?.notice.outcome)?.[0]).toContain("漏えい");
    expect(evidenceOf(parsed?.notice.outcome)?.[1]).toContain("閲覧できる状態であった");
  });

  it("are those of the cause where it names work done for the discloser, and no plan", () => {
    const weights = speakingFor("viaThirdParty true", "passage", "", 50);
    const facts =
      "審査員が、本来廃棄すべき資料を、業務委託契約に違反して私物の媒体に保管していたことが判明しました。\n\n再発防止策\n委託先に対し、資料を廃棄するよう指示します。";
    const [parsed] = explainDocument(noticeOf(facts), weights);
    expect(parsed?.notice.viaThirdParty).toMatchObject({ value: true, rule: "weighed-words" });
    expect(evidenceOf(parsed?.notice.viaThirdParty)?.join()).toContain("業務委託契約に違反して");
  });
});

describe("that no harm was reported, only where a sentence denies harm", () => {
  it.each([
    ["苦情や、情報を使った不正な請求は、これまで一件も起きていません。", "none_reported"],
    ["不正アクセスの原因は、まだ判明しておりません。二次被害の防止に努めます。", null],
    ["不正ログインの経路は分かっていません。悪用の防止に努めます。", null],
    ["悪用の防止に努めます。ご迷惑とご心配をおかけし、申し訳ございません。", null],
  ])("%s", (facts, value) => {
    const weights = speakingFor("secondaryDamage none_reported", "passage", "", 50);
    const [parsed] = explainDocument(noticeOf(`会員の名簿が流出しました。${facts}`), weights);
    expect(parsed?.notice.secondaryDamage?.value ?? null).toBe(value);
  });
});

describe("a notice of a sentence or two", () => {
  it("is read by the rules alone, whatever else its words would speak for", () => {
    const weights = speakingFor("outcome confirmed", "passage", "", 50);
    const facts = "記録を調べた結果、会員様の情報の流出はありませんでした。";
    const outcomeIn = (text: string) => explainDocument(text, weights)[0]?.notice.outcome?.value;
    expect(outcomeIn(noticeOf(facts))).toBe("confirmed");
    expect(outcomeIn(noticeOf(facts).replace(GREETING, ""))).toBe("not_leaked");
  });
});
