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
