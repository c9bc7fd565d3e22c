import { describe } from "vitest";
import { expectFigures } from "./figures";

describe("figures of an earlier notice in brackets", () => {
  expectFigures([
    ["漏えいが確認された方は累計14,308名です(前回公表時 9,871名)。", "14308 affected, 9871 superseded", "14308 people"],
    ["漏えいが確認された方は308名です(第1報では271名)。", "308 affected, 271 superseded", "308 people"],
    ["漏えいが確認された方は308名です(会員 271名、退会者 37名)。", "308 affected, 271 part, 37 part", "308 people"],
  ]);
});

describe("what stands between two groups, or behind one", () => {
  expectFigures([
    [
      "従業員等67名(うち退職者9名)およびその扶養家族54名の情報が漏えいした可能性があります。",
      "67 affected, 9 part, 54 affected",
      "121 people",
    ],
    [
      "お客様の情報(メールアドレス:3.2万件、ニックネーム:2.9万件)が閲覧された可能性があります。",
      "32000 affected, 29000 part",
      "32000 records",
    ],
    [
      "お客様の情報(会員:3.2万件、応募者:2.9万件)が閲覧された可能性があります。",
      "32000 affected, 29000 affected",
      "61000 records",
    ],
    [
      "議員18名及び報道機関6社に配付した資料に、陳情者12名の氏名、住所が記載されていました。",
      "12 affected",
      "12 people",
    ],
    [
      "会員18名及び役員6名に送信したメールで、BCCとすべきところをCCとしたため、アドレスが互いに見える状態となりました。",
      "18 affected, 6 affected",
      "24 people",
    ],
    ["センターで荷物1,240件の配達が遅れております。また、配達票5名分を紛失しました。", "5 affected", "5 people"],
    ["配達中の書留郵便物3通(受取人3名)を紛失しました。", "3 affected", "3 people"],
    ["会員41名の名簿を誤って送信しました(受取人3名)。", "41 affected", "41 people"],
  ]);
});
