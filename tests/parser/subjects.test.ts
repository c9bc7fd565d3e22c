import { describe, expect, it } from "vitest";
import { parseDocument } from "../../lib/parser";

function read(text: string): string[] {
  const [notice] = parseDocument(`個人情報の漏えいに関するお詫びとお知らせ\n\n${text}\n`).notices;
  return (notice?.subjects ?? []).map(({ code }) => code);
}

describe("whose data are concerned", () => {
  it.each([
    ["会員様1,204名の氏名、住所が流出しました。", ["customers"]],
    ["従業員および退職者の氏名、給与が流出した可能性があります。", ["employees"]],
    ["採用応募者の履歴書が閲覧できる状態でした。", ["applicants"]],
    ["取引先ご担当者様の氏名、メールアドレスが漏えいしました。", ["partners"]],
    ["患者様及び患者ご家族様の氏名、住所が流出した可能性があります。", ["patients", "guardians"]],
    ["生徒32名の氏名及び成績が記載された書類を紛失しました。", ["students"]],
    ["納税義務者の氏名、税額を記載した通知書を誤って送付しました。", ["residents"]],
    ["寄附者様のお名前と寄附金額が公開されていました。", ["donors"]],
    ["セミナー申込者58名の氏名、メールアドレスが表示されました。", ["participants"]],
    ["2 流出した情報\n(1)お客様 1,200名\n氏名、住所\n(2)従業員 40名\n氏名、社員番号", ["customers", "employees"]],
    ["2 流出した情報\n・社員に関する情報(本人及びその家族) 568件\n(氏名、住所、生年月日)", ["employees", "guardians"]],
    ["お客様の氏名が流出しました。なお、従業員の情報は含まれておりません。", ["customers"]],
  ])("%s", (text, codes) => {
    expect(read(text)).toEqual(codes);
  });
});

describe("persons who are named but not concerned", () => {
  it.each([
    "お客様には多大なるご迷惑をおかけし、深くお詫び申し上げます。",
    "当社の社員が誤ってメールを送信しました。",
    "全職員を対象に研修を実施し、再発防止に努めてまいります。",
    "保護者の皆様へお詫びの文書を配布しました。",
  ])("%s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("nobody named beside the data", () => {
  it("takes those whose papers they are, and says that it is inferred", () => {
    const [notice] = parseDocument(
      "紙カルテの紛失について\n\n紙カルテを紛失しました。氏名、病名が記載されておりました。",
    ).notices;
    expect(notice?.subjects).toMatchObject([{ code: "patients", basis: "inferred" }]);
    expect(notice?.subjects[0]?.needsReview).not.toBeNull();
  });
});
