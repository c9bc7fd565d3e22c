import { describe } from "vitest";
import { expectFigures } from "./figures";

describe("one kind of data of some, and the rest of them", () => {
  expectFigures([
    [
      "お客様2,600名の個人情報が漏えいした可能性があります。このうち600名はカード番号を含みます。残りの2,000名については影響はございません。",
      "2600 affected, 600 part, 2000 part",
      "2600 people",
    ],
    [
      "会員様4,310名の個人情報が流出しました。そのうち812名についてはクレジットカード番号も含まれておりました。残りの3,498名についてはカード情報への影響はございません。",
      "4310 affected, 812 part, 3498 part",
      "4310 people",
    ],
    // Of these the rest has lost nothing.
    [
      "サーバーに会員2,600名の情報を保存しておりましたが、このうち600名については氏名と住所が流出しました。残りの2,000名の情報は流出しておりません。",
      "2600 excluded, 600 affected, 2000 excluded",
      "600 people",
    ],
    [
      "8,312名分のうち、送信された痕跡が確認されたのは2,480名分でした。残る5,832名分については、送信されておりません。",
      "8312 excluded, 2480 affected, 5832 excluded",
      "2480 people",
    ],
    [
      "発送した450名分のうち、誤って封入したのは60名分です。残りの390名分については影響はございません。",
      "60 affected, 390 excluded",
      "60 people",
    ],
  ]);
});

describe("groups that are all there are, and those beside them", () => {
  expectFigures([
    ["■漏えいした情報\n男性12名、女性20名、参加者32名の氏名", "12 part, 20 part, 32 affected", "32 people"],
    [
      "名簿に記載されていたのは、男子12名、女子15名、保護者27名の氏名です。",
      "12 affected, 15 affected, 27 affected",
      "54 people",
    ],
    [
      "名簿に記載されていたのは、会員12名、出店者20名、見学者32名の氏名です。",
      "12 affected, 20 affected, 32 affected",
      "64 people",
    ],
  ]);
});

describe("mails that showed their receivers to one another", () => {
  expectFigures([
    [
      "講座の参加者32名(男性12名、女性20名)に案内メールを送る際、BCCで送るべきところを誤ってTOで送信しました。",
      "32 affected, 12 part, 20 part",
      "32 people",
    ],
    [
      "参加者(男性18名、女性27名)にメールを送信した際、BCC欄ではなくCC欄に入力したため、アドレスが互いに見える状態となりました。",
      "18 affected, 27 affected",
      "45 people",
    ],
    [
      "宛先12件のメールを一斉に配信した際、BCCとすべきところをTOとしたため、アドレスが他の受信者に表示されました。",
      "12 affected",
      "12 records",
    ],
    // None of them was shown to another.
    ["宛先12件のメールに、会員410名の名簿を誤って添付しました。", "410 affected", "410 people"],
    ["お詫びのメール12件を送信しました。", "", null],
    [
      "会員85名の名簿を誤って公開しました。対象の方(県内40名、県外45名)にはメールでご連絡しております。",
      "85 affected",
      "85 people",
    ],
  ]);
});

describe("papers of which some came back", () => {
  expectFigures([
    ["申込書が飛散し、30名分は回収しましたが、18名分は未回収です。", "30 affected, 18 affected", "48 people"],
    [
      "調査票が飛散し、41名分を回収しましたが、6名分は現在も見つかっておりません。",
      "41 affected, 6 affected",
      "47 people",
    ],
    // A whole that was named before has them as parts.
    [
      "申込書48名分を紛失しました。30名分は回収しましたが、18名分は未回収です。",
      "48 affected, 30 part, 18 part",
      "48 people",
    ],
    [
      "名簿40名分を誤って送付し、先方から回収しましたが、別の名簿12名分の送付も判明しました。",
      "40 affected, 12 affected",
      "40 people",
    ],
  ]);
});

describe("whose a figure behind another one is", () => {
  expectFigures([
    [
      "導入企業様18社(会員数 合計84,200名)の情報が閲覧された可能性があります。",
      "18 affected, 84200 affected",
      "84200 people",
    ],
    [
      "導入企業様18社(会員数 合計84,200名)にご利用いただいているサービスで、個人情報410名分が漏えいしました。",
      "410 affected",
      "410 people",
    ],
    ["鞄の中には利用者7名の支援記録と職員2名の名簿が入っており、盗まれました。", "7 affected, 2 affected", "9 people"],
    [
      "盗まれた鞄には、利用者様12名の支援計画書、職員3名の勤務表が入っていました。",
      "12 affected, 3 affected",
      "15 people",
    ],
    ["参加者103名のアドレス105件が漏えいしました。", "103 affected, 105 affected", "103 people"],
    [
      "お客様 8,216名(カード件数 9,034件)の情報が漏えいした可能性があります。",
      "8216 affected, 9034 affected",
      "8216 people",
    ],
    [
      "採択結果一覧に個人事業主23名、法人41社の代表者の住所が掲載されていました。",
      "23 affected, 41 affected",
      "23 people",
    ],
    ["■漏えいした情報\n・会員 1,204名\n・株主 604名", "1204 affected, 604 affected", "1808 people"],
    ["当社の株主は604名です。会員1,204名の情報が漏えいしました。", "1204 affected", "1204 people"],
  ]);
});

describe("names and bare figures set side by side with spaces", () => {
  expectFigures([
    [
      "■漏えいした個人情報\n区分 人数\n取引先関係者 2,318\n従業員 1,120\n合計 3,438",
      "2318 part, 1120 part, 3438 affected",
      "3438 people",
    ],
    ["■漏えいした個人情報\n区分 件数\n会員 約2,300\n退会者 1,120", "2300 affected, 1120 affected", "3420 records"],
    ["■会員412名の情報が漏えいしました。\n年度 金額\n会費 2,318\n寄付 1,120", "412 affected", "412 people"],
    [
      "会員412名の情報が漏えいしました。\n\n■再発防止研修の受講状況\n部署 人数\n営業部 128\n管理部 45",
      "412 affected",
      "412 people",
    ],
    ["会員412名の情報が漏えいしました。\n内線 2,318\n代表 1,120", "412 affected", "412 people"],
  ]);
});

describe("kinds of data of the same people", () => {
  expectFigures([
    [
      "■対象\n件数:氏名、住所、電話番号 23,912件/クレジットカード情報 4,102件",
      "23912 affected, 4102 part",
      "23912 records",
    ],
    ["■対象\n件数:氏名 450件/住所 450件/病名 120件", "450 affected, 120 part", "450 records"],
    ["■対象\n件数:会員情報 23,912件/応募者情報 4,102件", "23912 affected, 4102 affected", "28014 records"],
  ]);
});
