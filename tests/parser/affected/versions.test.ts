import { describe, it } from "vitest";
import { type CountedNotice, expectCounts } from "./counted-notice";
import { expectFigures } from "./figures";

const NOTICES: readonly CountedNotice[] = [
  [
    "two columns, the earlier notice and this one",
    `倉庫のパソコン紛失について(続報)
    当組合の対象は次のとおりです。
              前回(6/7)  今回
      春の健診     1,450件   1,450件
      秋の健診     最大700件   612件
      合計       2,150件   2,062件`,
    ["1450 records", "2062 records", "612 records"],
    "2062 records exact",
  ],
  [
    "three reports side by side",
    `委託先のランサムウェア被害について(第3報)
    ■ 件数の推移
               第1報     第2報     今回(確定)
     懸賞の応募者   約9,000名   8,412名分   7,020名分
     会員       調査中    1,310名分   1,310名分
     合計       約9,000名   9,722名分   8,330名分`,
    ["1310 people", "7020 people", "8330 people"],
    "8330 people exact",
  ],
  [
    "the newest column stands first",
    `会員情報の誤表示について(続報)
    影響を受けた会員様
    区分	訂正後	訂正前
    通常会員	310名	334名
    法人会員	42名	42名`,
    ["310 people", "42 people"],
    "352 people exact",
  ],
  [
    "columns by the day of each account",
    `ご予約情報の流出について(続報)
    対象のお客様
    	6月1日公表	6月20日時点	最終
    宿泊予約	最大900件	640件	598件
    日帰り	調査中	120件	120件`,
    ["120 records", "598 records"],
    "718 records exact",
  ],
  [
    "a table of Markdown with a struck figure",
    `# 他の会員の情報が表示された不具合について(続報)

    | | 当初の発表 | 修正後 |
    |---|---|---|
    | 情報が表示された可能性のある会員 | ~~最大8,200アカウント~~ | **最大4,150アカウント** |
    | うち、実際に表示された会員 | 612アカウント | 612アカウント |`,
    ["4150 accounts", "612 accounts"],
    "4150 accounts max",
  ],
  [
    "a group that fell away in the newest account",
    `名簿の紛失について(続報)
    紛失した名簿の件数
             初報    確報
     一般会員    820件   805件
     賛助会員    97件    0件`,
    ["805 records"],
    "805 records exact",
  ],
  [
    "columns that are no versions",
    `名簿の紛失について
    紛失した名簿の件数
    	会員	家族
    東支部	120名	45名
    西支部	80名	15名`,
    ["120 people", "15 people", "45 people", "80 people"],
    "260 people exact",
  ],
  [
    "wrong and right on one line",
    `会員証の誤送付に関する訂正
    1 誤送付の対象となった会員の人数
      誤)146名  正)164名`,
    ["164 people"],
    "164 people exact",
  ],
  [
    "wrong and right on one line, in other brackets",
    `お客様情報の流出に関する訂正
    流出したお客様の人数 【誤】1,204名 → 【正】1,240名`,
    ["1240 people"],
    "1240 people exact",
  ],
  [
    "what a notice said, and what it says now",
    `メールの誤送信に関するお詫び(続報)
    5月10日の公表では「延べ816名」としました。その後重複を整理し、対象者の実人数は273名と確定しました。`,
    ["273 people"],
    "273 people exact",
  ],
  [
    "what a contractor had said at first",
    `再委託先のサーバへの不正アクセスについて
    漏えいのおそれがある情報 調査対象者 27者の氏名、住所
    当初、対象者を31者と受託者から聞いておりましたが、うち4者の資料は置かれていませんでした。`,
    ["27 people", "4 people"],
    "27 people exact",
  ],
  [
    "what was thought at first",
    `顧客情報の流出について(続報)
    当初、対象のお客様は2,300名と見ておりましたが、精査の結果、流出した可能性のあるお客様は1,870名でした。`,
    ["1870 people"],
    "1870 people exact",
  ],
  [
    "a figure that nothing replaced still holds",
    `個人情報の流出について(続報)
    前回の発表では、対象のお客様を1,500名としました。人数に変更はありません。`,
    ["1500 people"],
    "1500 people exact",
  ],
  [
    "who was left out of an earlier figure, and the right one",
    `個人情報の漏えいについて(続報)
    先にお知らせした人数(1,240名)には、法人のお客様60社が含まれておりました。これを除いた1,180名が、正しい対象者数です。`,
    ["1180 people"],
    "1180 people exact",
  ],
  [
    "an arrow with a remark behind it",
    `名簿の誤送信について(更新)
    誤送信した名簿に記載の会員数 820名 → 805名(5月8日更新。退会済みの方を除きました)`,
    ["805 people"],
    "805 people exact",
  ],
];

describe("figures of earlier accounts and of the newest", () => {
  it.each(NOTICES.map((notice) => [notice[0], notice] as const))("%s", (_, notice) => expectCounts(notice));
});

describe("figures of an earlier notice, put right or added to", () => {
  expectFigures([
    [
      "前回、対象となり得る方を最大3,600名と申し上げましたが、退会後に消去済みであった方を除いて精査した結果、2,951名と確定いたしました。",
      "3600 superseded, 2951 affected",
      "2951 people",
    ],
    [
      "漏えいした情報\n対象:161名\n速報からの変更点:速報では登録者全員の430名が対象となり得るとしていたが、161名に改める。",
      "161 affected, 430 superseded",
      "161 people",
    ],
    [
      "持ち出されたのは 3,204アカウント(88社) の情報でした(速報時は「最大5,000アカウント」とご案内していました)。",
      "3204 affected, 88 affected, 5000 superseded",
      "3204 accounts",
    ],
    ["会員約3,200名(速報時:約5,000名)の氏名が流出しました。", "3200 affected, 5000 superseded", "3200 people"],
    ["会員 3,204名分(速報時は最大5,000名)の氏名が流出しました。", "3204 affected, 5000 superseded", "3204 people"],
    ["2,310名と発表しておりました対象者数は2,130名の誤りでした。", "2310 superseded, 2130 affected", "2130 people"],
    [
      "前回公表した3,510名に加え、新たに412名の方の情報が含まれていたことが分かり、対象者は3,922名となりました。",
      "3510 part, 412 part, 3922 affected",
      "3922 people",
    ],
    [
      "前回公表した3,510名に加え、新たに412名の方の情報が含まれていたことが分かりました。",
      "3510 affected, 412 affected",
      "3922 people",
    ],
  ]);
});

describe("what was wrong, and what was told before", () => {
  expectFigures([
    [
      "「2.対象となるお客様」の人数\n・(誤) 月刊誌の定期購読者様 5,312名\n・(正) 月刊誌の定期購読者様 3,512名",
      "5312 superseded, 3512 affected",
      "3512 people",
    ],
    [
      "| 項目 | 誤(8月23日公開時) | 正 |\n|---|---|---|\n| 期間 | 8月1日～8月19日 | 7月25日～8月19日 |\n| 対象の会員様 | 312名 | 418名 |",
      "312 superseded, 418 affected",
      "418 people",
    ],
    [
      "2. 不正ログインされた会員の数\n・前回(8月1日)のお知らせ:298件\n・今回(8月9日)判明分を加えた数:312件",
      "298 superseded, 312 affected",
      "312 records",
    ],
    [
      "2. 不正ログインされた会員の数\n・前回(8月1日)のお知らせ:298件\n・今回新たに判明した数:14件",
      "298 affected, 14 affected",
      "312 records",
    ],
  ]);
});
