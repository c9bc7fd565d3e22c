import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";

/** A heading, and what the text says of who writes it: the discloser, and the others with their roles. */
const INTRODUCTIONS: readonly (readonly [text: string, name: string | null, others: readonly string[]])[] = [
  // Letters in which somebody speaks.
  [
    "いつも「ほんだな堂」をご利用いただきありがとうございます。運営元の株式会社ひいらぎ書房です。\n\nお客様の会員情報が第三者に閲覧されました。",
    "株式会社ひいらぎ書房",
    [],
  ],
  [
    "「つみき請求」を提供する株式会社ツミキワークスです。10月24日に、請求書が別のお客様に表示されました。",
    "株式会社ツミキワークス",
    [],
  ],
  [
    "こんにちは、合同会社あかり企画の北村です。\n\nお客様の納品書を別の方の箱に入れてしまいました。",
    "合同会社あかり企画",
    [],
  ],
  [
    "会員の皆様\n\n一般社団法人みどり観察会 事務局長の柳沢です。\n\n会員名簿が外部に流出しました。",
    "一般社団法人みどり観察会",
    [],
  ],
  // Others are introduced as well, but as the subject's predicate.
  [
    "みどり市\n\n本市の申込フォームで情報が閲覧できる状態でした。フォームの提供元は、株式会社ツミキワークスです。",
    "みどり市",
    [],
  ],
  [
    "みどり市\n\n本市の申込書を委託先の職員が紛失しました。委託先は株式会社あかり企画です。",
    "みどり市",
    ["株式会社あかり企画 supplier"],
  ],
  [
    "みどり市\n\n本市の申込書が紛失しました。紛失したのは、委託先である株式会社あかり企画の職員です。",
    "みどり市",
    ["株式会社あかり企画 supplier"],
  ],
  ["予約システムが不正アクセスを受けました。これは株式会社ツミキワークスのクラウドです。\n\nみどり市", "みどり市", []],
  // What is said of the matter names nobody.
  [
    "このたび、サーバーへの不正アクセスがありました。\n\n漏えいした情報\nメールアドレスです。\nメールアドレスの件数は調べています。",
    null,
    [],
  ],
  ["対象は以下の通りです。\n以下の通りです。\n現在調査中です。調査は現在調査中です。", null, []],
  ["このたび、サーバーへの不正アクセスがありました。\n対応は全社員の研修です。\n全社員の研修です。", null, []],
  // Under a label, and whose product it is.
  ["予約システムから氏名が漏えいしました。\n\nみどり市\n\n開発会社\n株式会社ツミキワークスです。", "みどり市", []],
  [
    "予約システムから氏名が漏えいしました。\n\nみどり市\n\n仕組み\n株式会社ツミキワークスのクラウドサービスです。",
    "みどり市",
    [],
  ],
  // A hospital of no name.
  ["市内総合病院の医師から、診療情報が別の患者に届いたとの連絡がありました。当院が誤って送付しました。", null, []],
  // Whoever provides what the notice opens with, unless the discloser uses it.
  [
    "株式会社ツミキワークスが提供する家計簿アプリ「つみき」において、利用者の皆さまのファイルが閲覧できる状態になっていました。",
    "株式会社ツミキワークス",
    [],
  ],
  [
    "株式会社ツミキワークスが提供する予約システムを利用している当館において、予約者の情報が閲覧できる状態になっていました。",
    null,
    ["株式会社ツミキワークス service"],
  ],
  // Whose service it is, at the head of a status page.
  [
    "クラウド勤怠「きざみ」 運営:株式会社キザミ\n\n帳票が別のお客様に表示されました。当社の設定に誤りがありました。",
    "株式会社キザミ",
    [],
  ],
  // Whoever thanks its readers for using it, wherever, runs a service.
  [
    "株式会社ワカバ\n\n予約台帳サービス「わかば台帳」をご利用いただき、誠にありがとうございます。\n\n予約台帳サービス「わかば台帳」に保存していた予約者の情報が、閲覧できる状態でした。",
    "株式会社ワカバ",
    [],
  ],
  [
    "みどり図書館\n\n当館が利用している予約台帳サービス「わかば台帳」において、予約者の情報が閲覧できる状態でした。",
    "みどり図書館",
    ["わかば台帳 service"],
  ],
  // What a party does, told in two words, or over the end of a line.
  [
    "みどり市\n\n本市のシステムを開発・運用する株式会社あかり企画の処理に不具合があり、別の方の証明書が交付されました。",
    "みどり市",
    ["株式会社あかり企画 supplier"],
  ],
  [
    "みどり市水道局\n\n本局が検針の業務を委託している\n株式会社あかり企画の検針員が、\nお客様の情報が入った端末を\n紛失しました。",
    "みどり市水道局",
    ["株式会社あかり企画 supplier"],
  ],
  // Whoever heads a body signs for it, under a title that goes on from its name.
  ["学生の名簿を紛失しました。\n\n令和6年1月22日\n国立大学法人青垣大学長\n山城 文雄", "国立大学法人青垣大学", []],
  [
    "患者様の名簿を紛失しました。\n\n令和6年1月22日\n独立行政法人国立みどり病院長\n山城 文雄",
    "独立行政法人国立みどり病院",
    [],
  ],
  // A hospital that is only named as whose staff it was.
  [
    "このたび、公立青葉川病院の事務部門のパソコンがウイルスに感染しました。当院の診療に影響はありません。",
    "公立青葉川病院",
    [],
  ],
  ["近隣の病院の職員の方から、名簿が流出しているとの連絡がありました。", null, []],
];

describe("who says that they write", () => {
  it.each(INTRODUCTIONS)("%j: %s", (text, name, others) => {
    const notice = parseDocument(`個人情報の流出について\n\n${text}`).notices[0];
    expect(notice?.organization?.name ?? null).toBe(name);
    expect(notice?.relatedOrganizations.map((other) => `${other.name} ${other.role}`)).toEqual(others);
  });
});
