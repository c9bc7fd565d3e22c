import { describe } from "vitest";
import { expectFigures } from "./figures";

describe("groups beside and within one another", () => {
  expectFigures([
    [
      "表の内容\n・講演者14名及び座長6名の氏名\n・上記のうち査証の手続きをした8名については、旅券番号\n・会場の学生23名の氏名",
      "14 affected, 6 affected, 8 part, 23 affected",
      "43 people",
    ],
    [
      "盗まれた書類\nア ご利用者様18名分の氏名、住所\n うち15名の方については、主たる介護者であるご家族様15名分の氏名\nイ 連携先の方の名刺41名分",
      "18 affected, 15 affected, 41 affected",
      "74 people",
    ],
    [
      "見える状態だった情報\nA 応募された方 738件\n氏名、住所\nB 自由記述 205件\nAの方の記述の一部です。\nC 担当者様 18名",
      "738 affected, 205 part, 18 affected",
      "756 records",
    ],
    [
      "名簿には、ご出席者58名様のお名前、ご住所のほか、お食事についてお申し出のありました9名様につきましては、アレルギーの内容が記されておりました。",
      "58 affected, 9 part",
      "58 people",
    ],
    [
      "個人の協賛者様96名の住所が見られる状態でした。企業・団体様133社につきましては、社名のほか、ご担当者様のお名前が含まれておりました。",
      "96 affected, 133 affected",
      "96 people",
    ],
    [
      "71,482名の方の氏名が漏えいしました。このほか、お取引先1,120社の社名、所在地が含まれておりました。",
      "71482 affected, 1120 affected",
      "71482 people",
    ],
  ]);
});
