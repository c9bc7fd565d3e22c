import { describe, it } from "vitest";
import { type CountedNotice, expectCounts } from "./counted-notice";

const EARLIER: readonly CountedNotice[] = [
  [
    "told by an entry of the account that publishes an earlier notice",
    `不正アクセスに関する最終報告
    1 経過
    4月8日 第一報を公表。ご登録者の人数を約5万2千名とお知らせいたしました。
    5月20日 調査を完了しました。
    2 対象
    流出した会員の個人情報は48,310名分です。`,
    ["48310 people"],
    "48310 people exact",
  ],
  [
    "and estimated there",
    `明細書の誤封入に関する最終報告
    ・6月3日 第1報を公表。工場の記録から、約900名の明細書が誤って封入されたと推定。
    誤って送付した明細書は1,120名分です。`,
    ["1120 people"],
    "1120 people exact",
  ],
  [
    "in brackets behind it",
    `証明書の誤交付について(第3報)
    9月15日 第1報を発表(対象2人)
    誤って交付した証明書は147人分です。`,
    ["147 people"],
    "147 people exact",
  ],
  [
    "not where that entry tells of the figure that still holds",
    `不正アクセスに関する続報
    6月3日 第1報を公表。対象を1,120名とお知らせ。
    流出した会員の個人情報は1,120名分です。`,
    ["1120 people"],
    "1120 people exact",
  ],
  [
    "nor where no notice is published in it",
    `名簿の紛失について
    6月3日 名簿を確認。会員120名の氏名を記載していたと推定しています。
    対象の会員の個人情報は120名分です。`,
    ["120 people"],
    "120 people exact",
  ],
];

const TOTALS: readonly CountedNotice[] = [
  [
    "all above together, not the subtotal",
    `倉庫のサーバーへの攻撃について
    荷主様32社の出荷データが流出し、このうち個人のお客様の情報を含むのは次の2社です。

    あおば通販様のお客様 21,200件
    みなと化粧品様のお客様 8,310件
    小計 29,510件
    このほか、当社の従業員および元従業員340件の氏名、住所が流出しております。
    以上を合わせ、流出した個人情報は29,850件となります。`,
    ["21200 records", "29510 records", "29850 records", "32 organizations", "340 records", "8310 records"],
    "29850 records exact",
  ],
  [
    "two subtotals and no total",
    `名簿の流出について
    流出した個人情報
    東工場の従業員 120名
    西工場の従業員 80名
    小計 200名`,
    ["120 people", "200 people", "80 people"],
    "200 people exact",
  ],
  [
    "groups that are said to share nobody, though one asked more than once",
    `サーバーの暗号化について
    漏えいのおそれがある個人情報
    1 お問い合わせをいただいた方 最大41,200件
    2 配送先として登録された方 最大8,750件
    これらは相互に重複いたしません。同じ方が複数回お問い合わせをされている場合は、それぞれ数えています。`,
    ["41200 records", "8750 records"],
    "49950 records max",
  ],
  [
    "groups of which one is in the other",
    `サーバーの暗号化について
    漏えいのおそれがある個人情報
    1 お問い合わせをいただいた方 最大41,200件
    2 配送先として登録された方 最大8,750件
    同じ方が両方に登録されている場合があります。`,
    ["41200 records", "8750 records"],
    "41200 records max",
  ],
];

const SPARED: readonly CountedNotice[] = [
  [
    "those of whom it is certain that nothing was taken",
    `ファイル転送サービスへの不正アクセスについて
    影響を受けた利用者
    ・ファイルの取得を確認した利用者 21名
    ・取得がなかったことを確認した利用者 43名`,
    ["21 people"],
    "21 people exact",
  ],
  [
    "those of whom no look was found",
    `会員情報の誤表示について
    ・閲覧された会員 12名
    ・閲覧の形跡がなかった会員 88名`,
    ["12 people"],
    "12 people exact",
  ],
  [
    "not those of whom it is not certain yet",
    `会員情報の誤表示について
    ・閲覧された会員 12名
    ・閲覧の有無を確認中の会員 88名`,
    ["12 people", "88 people"],
    "100 people exact",
  ],
  [
    "a breakdown of what was asked",
    `不正アクセスの調査結果
    漏えいした個人情報は1,264人分です。
    窓口へのお問い合わせは412件で、主な内容は次のとおりです。
    ・自分が対象かどうかを知りたい(231件) 個別にご連絡いたします。
    ・家族の情報は含まれるか(64件) 保存されておりませんでした。`,
    ["1264 people"],
    "1264 people exact",
  ],
  [
    "what people wrote, where it got out",
    `問い合わせフォームの不具合について
    漏えいした情報の内訳は次のとおりです。
    ・製品に関するもの(231件)
    ・採用に関するもの(64件)`,
    ["231 records", "64 records"],
    "295 records exact",
  ],
];

describe("figures of an earlier notice in an account of what happened", () => {
  it.each(EARLIER.map((notice) => [notice[0], notice] as const))("%s", (_, notice) => expectCounts(notice));
});

describe("groups, subtotals and what they come to", () => {
  it.each(TOTALS.map((notice) => [notice[0], notice] as const))("%s", (_, notice) => expectCounts(notice));
});

describe("those spared, and what is no group", () => {
  it.each(SPARED.map((notice) => [notice[0], notice] as const))("%s", (_, notice) => expectCounts(notice));
});
