import { describe, it } from "vitest";
import { type CountedNotice, expectCounts } from "./counted-notice";
import { expectFigures } from "./figures";

const NOTICES: readonly CountedNotice[] = [
  [
    "the same people by kind of data, in brackets",
    `メールの誤送信について
    (1)流出したメールアドレス(4名分)
    (2)流出した姓(2名分)`,
    ["4 people", "2 people"],
    "4 people exact",
  ],
  [
    "what a bank calls those it serves",
    `お客様情報の持ち出しについて
    持ち出された顧客数:1,204,388先
    うち個人のお客様 1,109,512先
    うち法人のお客様 94,876先`,
    ["1204388 records", "1109512 records", "94876 records"],
    "1204388 records exact",
  ],
  [
    "accounts at a bank",
    `口座情報の漏えいについて
    漏えいした可能性のある口座:3,120口座`,
    ["3120 accounts"],
    "3120 accounts exact",
  ],
  [
    "each once, and all times behind a sign",
    `個人情報の漏えいについて
    対象件数 52,318件(委託元が公表した名寄せ後件数合計) ※延べ58,940件`,
    ["52318 records", "58940 records"],
    "52318 records exact",
  ],
  [
    "each once, and all times in brackets",
    `USBメモリの紛失について
    紛失したUSBメモリには、患者様3,217名(延べ5,120名)の情報が保存されていました。`,
    ["3217 people", "5120 people"],
    "3217 people exact",
  ],
  [
    "two groups, the first of which is counted by attendances",
    `メールの誤転送について
    流出した個人情報
    (1) 救急搬送された方 延べ1,216人分
    (2) 職員 204人分`,
    ["1216 people", "204 people"],
    "1420 people cumulative",
  ],
  [
    "the number of those concerned, each once, under a table in single cells",
    `書類の紛失について
    2 紛失した書類と対象生徒数

    書類
    対象
    記載されている内容
    要録の写し
    3クラス分 78名
    氏名、性別
    通知表の写し
    1クラス分 26名
    氏名、成績

    ※重複を除いた対象生徒数は91名`,
    ["78 people", "26 people", "91 people"],
    "91 people exact",
  ],
  [
    "a table by kinds of data in single cells, the names over the figures",
    `不正アクセスについて
    窃取された顧客データ(最大4,127件)の項目別件数は、下表のとおりとなります。

    氏名
    電話番号
    勤務先
    4,127件
    3,902件
    1,015件`,
    ["4127 records", "3902 records", "1015 records"],
    "4127 records max",
  ],
  [
    "a table by kinds of data with one row",
    `不正アクセスについて
    流出した情報の項目別件数
    氏名\t電話番号\t住所
    512件\t498件\t37件`,
    ["512 records", "498 records", "37 records"],
    "512 records exact",
  ],
  [
    "papers of one class",
    `鞄の盗難について
    盗まれたもの
    ・3年2組の児童28名分の名簿
    ・算数のテストの答案 28名分
    ・ノートパソコン 1台`,
    ["28 people"],
    "28 people exact",
  ],
  [
    "papers of almost all of a class",
    `書類の紛失について
    紛失したもの
    ・家庭環境調査票 35名分
    ・健康調査票 34名分`,
    ["35 people", "34 people"],
    "35 people exact",
  ],
  [
    "few papers are of different persons",
    `書類の誤交付について
    誤って交付した書類
    ・診療明細書 2名分
    ・検査結果票 2名分`,
    ["2 people", "2 people"],
    "4 people exact",
  ],
  [
    "mailboxes and staff that were the way in",
    `メールアカウントへの不正アクセスについて
    第三者が2件のメールアカウントに不正にサインインしていました。職員1名のアカウントに不正にログインした者がいます。
    約12,600名分の個人情報が漏えいした可能性があります。`,
    ["12600 people"],
    "12600 people about",
  ],
  [
    "those who looked, politely told",
    `申込フォームについて
    対象 申し込まれた高校生等 84名の氏名
    このうち、少なくとも3名の方が他の申込者の情報を閲覧されたことを確認しています。`,
    ["84 people"],
    "84 people exact",
  ],
  [
    "those who have it, by the heading",
    `映像の流出について
    1 写っていた方
    患者さん11名、付き添いの方6名
    2 送られた先
    警備員の知人2名`,
    ["11 people", "6 people"],
    "17 people exact",
  ],
  [
    "a looser figure refined later",
    `不正アクセスについて
    最大で約3万人の個人情報が流出した可能性があります。その後の調査で、対象は18,221人であることが判明しました。`,
    ["18221 people"],
    "18221 people exact",
  ],
  [
    "those seen in fact refine nothing",
    `不正アクセスについて
    最大5,000名の情報が閲覧された可能性があります。調査の結果、実際に閲覧されたのは52名であることが確認されました。`,
    ["5000 people", "52 people"],
    "5000 people max",
  ],
  [
    "changed from a figure in brackets",
    `件数の変更について
    流出した件数は、当初公表した件数(5,310件)から5,298件に変更となりました。`,
    ["5298 records"],
    "5298 records exact",
  ],
  [
    "so many among so many",
    `合格者の誤掲載について
    受験者137人中、合格者45人の受験番号と氏名を誤って掲載しました。`,
    ["45 people"],
    "45 people exact",
  ],
  [
    "firms beside persons",
    `個人情報の漏えいについて
    漏えいしたおそれのある件数は、個人のお客さま2,310名分、法人のお客さま120社分です。`,
    ["2310 people", "120 organizations"],
    "2310 people exact",
  ],
  [
    "firms beside persons in a bracket",
    `住所録の紛失について
    住所録(個人183名、団体25団体)を紛失しました。`,
    ["183 people", "25 organizations"],
    "183 people exact",
  ],
  [
    "records of persons in a bracket, all times",
    `USBメモリの紛失について
    患者さん1,204人分(延べ1,530件)の手術記録を保存したUSBメモリを紛失しました。`,
    ["1204 people", "1530 records"],
    "1204 people exact",
  ],
  [
    "a total of one group, and those of another behind it",
    `労務システムへの攻撃について
    対象:当社および国内グループ会社4社の役員・従業員・退職者 計5,871名、その扶養家族 6,204名`,
    ["5871 people", "6204 people"],
    "12075 people exact",
  ],
  [
    "a group in people beside one of as many records",
    `流出の可能性がある情報について
    (i)個人情報(顧客・取引先等)
    ・会員情報(約1万4,000件)
    ・応募者情報(約12万5,000件)
    (ii)個人情報(社員および関係者)約1万4,000人`,
    ["14000 records", "125000 records", "14000 people"],
    "153000 records about",
  ],
  [
    "the same paper of two classes",
    `名簿の紛失について
    紛失したもの
    ・1年1組の名簿 32名分
    ・1年2組の名簿 32名分`,
    ["32 people", "32 people"],
    "64 people exact",
  ],
  [
    "many of one group are in the other",
    `通知書の紛失について
    ご契約者さま312名および被保険者さま298名(うち257名はご契約者さまと同一)の情報が記載されていました。`,
    ["312 people", "298 people", "257 people"],
    "312 people exact",
  ],
  [
    "so many on each sheet",
    `明細の誤封入について
    1通に2名分の明細を封入していたため、対象は15通30名です。`,
    ["30 people"],
    "30 people exact",
  ],
  [
    "a qualifier before those counted",
    `不正ログインについて
    最大で会員3,410名の情報が閲覧された可能性があります。`,
    ["3410 people"],
    "3410 people max",
  ],
  [
    "whose staff's contacts were in the file, too",
    `ファイルの誤添付について
    誤って添付したファイルには、会員56名の情報のほか、担当者3名の連絡先が含まれていました。`,
    ["56 people", "3 people"],
    "59 people exact",
  ],
  [
    "the provider's total in a bracket behind the own figure",
    `学習サービスへの不正アクセスについて
    2 対象者
    本学の学生482名、教職員61名(同社によると、全体では約3万8千名)`,
    ["482 people", "61 people", "38000 people"],
    "543 people exact",
  ],
  [
    "customers of a bank to whom it was sent by mistake",
    `ご案内状の誤送付について
    誤って送付した先数:1,186先
    うち個人のお客さま 1,042先`,
    ["1186 records", "1042 records"],
    "1186 records exact",
  ],
  [
    "one of a firm's staff whose papers went to another firm",
    `書類の誤送付について
    A社に送付すべき同社従業員1名(D氏)の「運転免許証(写し)」を誤ってB社へ送付しました。`,
    ["1 people"],
    "1 people exact",
  ],
];

describe("figures given twice, by kinds of data, or of those who are not concerned", () => {
  it.each(NOTICES.map((notice) => [notice[0], notice] as const))("%s", (_, notice) => expectCounts(notice));
});

describe("people, and what they have in the bracket behind them", () => {
  expectFigures([
    ["対象\n・カード決済をされたお客様 最大1,945名(2,102件)", "1945 affected, 2102 affected", "1945 people"],
    ["誤って送付した書類は14件(ご家族を含め31名分)です。", "14 affected, 31 affected", "31 people"],
  ]);
});

describe("a round number and the exact one", () => {
  expectFigures([
    [
      "約2万件のお客様情報の不正な取得について\n\n不正に取得された情報は次のとおりです。電話でお手続きをされたお客様 19,842名の氏名です。",
      "20000 affected, 19842 affected",
      "19842 people",
    ],
    // Two groups of one list.
    ["対象\n・会員様 約5,000名\n・店舗の従業員 4,980名", "5000 affected, 4980 affected", "9980 people"],
  ]);
});

describe("lists that each name whose data they are", () => {
  expectFigures([
    [
      "閲覧された可能性のある情報\n・学外の研究者の氏名、所属、メールアドレス(1,127名分)\n・授業を履修した学生の氏名、学籍番号、評点(286名分)",
      "1127 affected, 286 affected",
      "1413 people",
    ],
    [
      "閲覧された可能性のある情報\n・会員の氏名、住所、メールアドレス(1,127名分)\n・会員の氏名、電話番号、生年月日(286名分)",
      "1127 affected, 286 part",
      "1127 people",
    ],
  ]);
});

describe("papers of the same pupils, and their guardians", () => {
  expectFigures([
    [
      "1 紛失した書類\n(1) 家庭環境調査票 3年1組・2組の児童86名分\n(2) 緊急連絡カード 79枚(児童79名分。未提出の7名を除く。)\n2 記載内容\n児童の氏名(記入のあった保護者は計151名)",
      "86 affected, 79 affected, 151 affected",
      "237 people",
    ],
    // The total of those listed, whoever they are.
    ["漏えいした方\n・児童 86名\n・職員 42名\n対象者は計128名です。", "86 part, 42 part, 128 affected", "128 people"],
    ["紛失した書類\n・1組の名簿 32名分\n・2組の名簿 34名分", "32 affected, 34 affected", "66 people"],
  ]);
});

describe("papers that name the class of those in them", () => {
  expectFigures([
    [
      "紛失した書類\n(1) 家庭調査票 3年1組 31人分、3年2組 33人分\n(2) アレルギー対応表 3年2組 4人分",
      "31 affected, 33 affected, 4 affected",
      "64 people",
    ],
    [
      "紛失した書類\n(1) 家庭調査票 3年2組 33人分\n(2) 家庭調査票 3年3組 29人分",
      "33 affected, 29 affected",
      "62 people",
    ],
    // One more of its list, which two others happen to add up to.
    [
      "紛失した書類\n・申込書 32通(申込者32名、同伴者20名)\n・同意書 12通(保護者12名)",
      "32 affected, 20 affected, 12 affected",
      "64 people",
    ],
    ["紛失した書類\n・申込書(申込者32名。大人20名、子ども12名)", "32 affected, 20 part, 12 part", "32 people"],
  ]);
});

describe("other classes, shops and groups", () => {
  expectFigures([
    [
      "下記の名簿を紛失しました。\n・港小学校 3年2組の児童 33名\n・浜小学校 3年2組の児童 29名",
      "33 affected, 29 affected",
      "62 people",
    ],
    [
      "A店で約300名分の顧客名簿を紛失しました。また、B店でも288名分の顧客名簿を紛失しました。",
      "300 affected, 288 affected",
      "588 people",
    ],
    [
      "漏えいした可能性のある方は次のとおりです。\n1. 会員登録をされたお客様 2,100名\n2. ご来店のお客様(10の店舗のお客様を含みます) 最大3,210名",
      "2100 affected, 3210 affected",
      "5310 people",
    ],
  ]);
});
