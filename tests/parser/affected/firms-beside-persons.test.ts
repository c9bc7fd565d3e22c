import { describe } from "vitest";
import { expectFigures } from "./figures";

describe("firms counted beside the persons of whom they hold the data", () => {
  expectFigures([
    ["■対象は、ご利用企業38社、受講者52,310名です。", "38 affected, 52310 affected", "52310 people"],
    ["■対象\nこのうち、第三者による閲覧が確認されたのは、6社、409名分です。", "6 affected, 409 affected", "409 people"],
    ["■対象\n・寄附者 95名及び17法人(氏名又は法人名、連絡先)", "95 affected, 17 affected", "95 people"],
    ["■影響範囲\n37社のお客様の従業員様 1,162名の氏名が表示されました。", "37 affected, 1162 affected", "1162 people"],
    ["■該当する株主様\n個人株主様 2,418名\n法人株主様 57社", "2418 affected, 57 affected", "2418 people"],
    ["■対象となる出展者様\n法人の出展者様 46社\n個人の出展者様 12名", "46 affected, 12 affected", "46 organizations"],
    // Not among the holders.
    ["■該当する株主様\n個人株主様 2,418名\n取扱いの銀行 3社", "2418 affected", "2418 people"],
    // Who speaks for a body stands for it.
    ["■対象\n・協力団体 74団体の代表者 74人の氏名、住所", "74 affected", "74 people"],
    [
      "■対象\n123社の氏名が表示されました。テスト環境は1社分のデータしかなく、検証で見つけられませんでした。",
      "123 affected",
      "123 organizations",
    ],
  ]);
});

describe("firms of which so many are concerned", () => {
  expectFigures([
    [
      "■漏えいした可能性のある情報\n(1)従業員 536名分の氏名、住所\n(2)仕入先47社の担当者名とメールアドレス",
      "536 affected, 47 affected",
      "536 people",
    ],
    [
      "■対象\n・会員 3,204名 氏名\n・加盟店 1,208店の担当者氏名、電話番号",
      "3204 affected, 1208 affected",
      "3204 people",
    ],
    [
      "41団体の会員等に関する個人情報 63,337件が外部に取得されたことを確認しました。",
      "41 affected, 63337 affected",
      "63337 records",
    ],
    [
      "ご担当者様約1,240名分の氏名が流出しました。所属企業の数にして83社になります。",
      "1240 affected, 83 affected",
      "1240 people",
    ],
    ["■対象\n求人企業のご担当者様 1,874名(1,322社)", "1874 affected, 1322 affected", "1874 people"],
    [
      "■漏えいした情報\n従業員 1,386名 氏名、住所\nこのほか、お取引先様612社との取引条件に関する文書が含まれておりました。",
      "1386 affected, 612 affected",
      "1386 people",
    ],
    [
      "■掲載された情報\n交付決定事業者169者(法人112社、個人事業主57名)に係る代表者氏名",
      "169 affected, 112 part, 57 part",
      "169 organizations",
    ],
    // Places, receivers and all whom an origin serves are none of them.
    ["■対象\n児童数 5校 527人", "527 affected", "527 people"],
    ["会員412名の名簿を誤って送信しました。送信先の企業数は12社です。", "412 affected", "412 people"],
  ]);
});
