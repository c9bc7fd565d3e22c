import { describe } from "vitest";
import { expectFigures } from "./figures";

describe("persons of other kinds are no sum of one another", () => {
  expectFigures([
    [
      "児童412人、中学校2校の生徒287人および保護者699人の氏名が公開されていました。",
      "412 affected, 287 affected, 699 affected",
      "1398 people",
    ],
    [
      "会員412人、退会者287人および対象者699人の氏名が公開されていました。",
      "412 part, 287 part, 699 affected",
      "699 people",
    ],
    [
      "■紛失した名簿\n児童32名(男児15名、女児17名)、保護者32名",
      "32 affected, 15 part, 17 part, 32 affected",
      "64 people",
    ],
    ["児童32名の名簿、答案(児童32名)を紛失しました。", "32 affected", "32 people"],
  ]);
});

describe("what an entry says of the one before it, and of the rest", () => {
  expectFigures([
    [
      "■対象\n(1)氏名、住所が流出した方 5,120名\n(2)(1)に加えてクレジットカード情報が流出した方 640名",
      "5120 affected, 640 part",
      "5120 people",
    ],
    [
      "■対象\n(1)氏名、住所が流出した方 5,120名\n(2)(1)に加えて新たに判明した方 640名",
      "5120 affected, 640 affected",
      "5760 people",
    ],
    [
      "対象者5,120名のうち、口座情報を含む方は210名です。残り4,910名の方は口座情報を含みません。",
      "5120 affected, 210 part, 4910 part",
      "5120 people",
    ],
  ]);
});

describe("addresses, and firms whose people are counted", () => {
  expectFigures([
    [
      "講座当選者宛てメール(宛先12名)を送信した際、メールアドレスが互いに閲覧できる状態でした。",
      "12 affected",
      "12 people",
    ],
    [
      "ご契約企業様27社、従業員様のデータ計6,418名分が閲覧された可能性があります。",
      "27 affected, 6418 affected",
      "6418 people",
    ],
    // Its own staff are none of theirs.
    ["お取引先様46社、当社の社員120名の情報が流出しました。", "46 affected, 120 affected", "46 organizations"],
    ["調査対象とした個人情報: 約5万件\n漏えいした会員 410名", "410 affected", "410 people"],
  ]);
});
