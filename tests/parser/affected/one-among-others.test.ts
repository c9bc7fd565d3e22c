import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";
import { expectFigures } from "./figures";

describe("one group held by another", () => {
  expectFigures([
    [
      "保存されていた個人情報\n手術の一覧 319名\n発表用のデータ 11名\n研修医の評価表 6名\n発表用のデータの11名は、手術の一覧の319名に含まれる。",
      "319 affected, 11 part, 6 affected",
      "325 people",
    ],
    [
      "流出した情報\n(1) 会員 5,210名\n(2) 講座の受講者 480名\n受講者の480名も、会員の5,210名にすべて含まれます。",
      "5210 affected, 480 part",
      "5210 people",
    ],
    [
      "影響の範囲\n(1) 偽の案内が送信された予約 143件\n(2) 閲覧された可能性のあるお客様 1,286名様((1)のお客様を含む)",
      "143 part, 1286 affected",
      "1286 people",
    ],
    // Said not to be held.
    [
      "持ち出された情報\n(1) 外来の患者様 1,027名\n(2) 通所の利用者様 144名\n※(2)の方は(1)には含まれません。",
      "1027 affected, 144 affected",
      "1171 people",
    ],
    // Their families are others.
    [
      "流出した情報\n①当社の従業員 2,318名\n②①の方の扶養家族 1,871名\n③採用の応募者 746名",
      "2318 affected, 1871 affected, 746 affected",
      "4935 people",
    ],
    [
      "対象となる方\n情報が表示された可能性のある生徒様\n最大873名\nうち、記録から、実際に表示されたことが確認された生徒様\n(調査中) 146名",
      "873 affected, 146 part",
      "873 people",
    ],
    [
      "流出した情報\nお客様 6,412名様分\n・氏名、住所\n・メールアドレス(ご登録のある2,075名様のみ)",
      "6412 affected, 2075 part",
      "6412 people",
    ],
  ]);
});

describe("entries below the figure of all, and entries that hold others", () => {
  expectFigures([
    [
      "記録されていた個人情報\n対象となる児童 94人(5年生全員)\n(1)5年2組の児童名簿 31人分\n(2)5年1組の健康調査票 32人分",
      "94 affected, 31 part, 32 part",
      "94 people",
    ],
    ["記録されていた個人情報\n対象者数 40人\n(1)受講者の名簿 55人分", "40 affected, 55 affected", "95 people"],
    [
      "持ち出された情報\na.第三者に渡ったことが確認されたもの 1,905件\nb.持ち出された可能性を否定できないもの 14,620件\n※bにはaを含みます。",
      "1905 part, 14620 affected",
      "14620 records",
    ],
    [
      "流出した情報\n(1)会員 3,120名\n(2)セミナーの参加者 410名\n※(2)の方は(1)に含まれます。",
      "3120 affected, 410 part",
      "3120 people",
    ],
    [
      "7月11日から15日までにお申し込みの643名のうち、個人の588名と、同伴の保護者として氏名を入力された231名の情報が閲覧可能でした。",
      "588 affected, 231 affected",
      "819 people",
    ],
    [
      "登録された1,046事業者の情報が漏えいしました。\n(ア)法人 618社の名称\n(イ)個人事業主 428名の氏名",
      "1046 affected, 618 part, 428 part",
      "1046 organizations",
    ],
  ]);
});

describe("as many people told as all that was listed counts together", () => {
  expectFigures([
    [
      "紛失した書類\n(A)順路表 利用者61人分\n(B)申込書 4人分\n対応\n65人の利用者さんのお宅には、翌日に職員がうかがいました。",
      "61 part, 4 part, 65 affected",
      "65 people",
    ],
    // Others, or only some of them.
    [
      "紛失した書類\n(A)順路表 利用者61人分\n(B)申込書 4人分\n対応\n61人の利用者さんのお宅には、翌日に職員がうかがいました。",
      "61 affected, 4 affected",
      "65 people",
    ],
    [
      "紛失した書類\n(A)順路表 利用者61人分\n(B)申込書 4人分\n対応\n職員30人で配達の道を捜しました。",
      "61 affected, 4 affected",
      "65 people",
    ],
    // As many by chance.
    [
      "紛失した書類\n(A)順路表 利用者61人分\n(B)申込書 4人分\n対応\nその日は職員65人が出勤していました。",
      "61 affected, 4 affected",
      "65 people",
    ],
  ]);
});

describe("a total of something else", () => {
  expectFigures([
    [
      "会員の個人情報63,337件が取得されました。\n不審なメールについてのお問い合わせが、5月以降、計6件寄せられています。",
      "63337 affected",
      "63337 records",
    ],
    ["流出した情報\n・お客様 4,100名\n・従業員 計58名", "4100 affected, 58 affected", "4158 people"],
    // Records that are as many as the people and firms listed below are these.
    [
      "会員等に関する個人情報 63,337件が取得されました。\n(1) 会員の方 63,250名分\n(2) 管理者の方 87名分",
      "63337 affected, 63250 part, 87 part",
      "63337 records",
    ],
    // Each counted once, so that there are fewer.
    ["漏えいした件数は延べ4,547件(重複を除いた人数 4,102名)です。", "4547 affected, 4102 affected", "4102 people"],
  ]);
});

describe("what stands in a list of what got out", () => {
  expectFigures([
    [
      "漏えいした情報\n(1) 使用開始の届出 3,412件\n(2) 口座振替の申込書 507件\n(3) お問い合わせ 628件",
      "3412 affected, 507 affected, 628 affected",
      "4547 records",
    ],
    [
      "漏えいした情報\n会員 412名の氏名\n本件に関するお問い合わせは、これまでに38件いただいております。",
      "412 affected",
      "412 people",
    ],
    [
      "漏えいした情報\n課税明細書に記載された126名の氏名\n手作業で復旧した際、明細書の束が1件分ずれたまま作業を再開した。",
      "126 affected",
      "126 people",
    ],
    [
      "持ち出されたデータは6,412名分です。転職先では電話による営業を行い、11件の契約に至ったとのことです。",
      "6412 affected",
      "6412 people",
    ],
  ]);
});

describe("figures in one breath", () => {
  expectFigures([
    [
      "約1,500件としておりましたが、精査の結果、1,482件となりました。",
      "1500 superseded, 1482 affected",
      "1482 records",
    ],
    [
      "延べ3,200人(令和2年度1,050人、令和3年度1,100人、令和4年度1,050人)の参加者の情報が閲覧可能でした。",
      "3200 affected, 1050 part, 1100 part",
      "3200 people",
    ],
    [
      "流出件数:氏名 450件、住所 450件、電話番号 412件、メールアドレス 389件",
      "450 affected, 412 part, 389 part",
      "450 records",
    ],
    [
      "電話番号が流出した方は2,310名、メールアドレスが流出した方は4,560名で、両方が流出した方は1,980名です。",
      "2310 affected, 4560 affected, 1980 affected",
      "4560 people",
    ],
    ["対象顧客 個人 1,022先、法人 310先", "1022 affected, 310 affected", "1332 records"],
    [
      "当初は「52アカウント」と説明しましたが、ご本人によるログインと判明した5アカウントを除いた47アカウントが不正にログインされました。",
      "52 superseded, 47 affected",
      "47 accounts",
    ],
  ]);
});

describe("tables", () => {
  const read = (document: string) => {
    const [notice] = parseDocument(document).notices;
    return {
      counts: notice?.counts.map(({ value, unit, status }) => `${value} ${unit} ${status}`),
      affected: notice?.affected && `${notice.affected.value} ${notice.affected.unit}`,
    };
  };

  it("takes a row with records and people for one group", () => {
    const table =
      "<table><tr><th>区分</th><th>書類</th><th>件数</th><th>記載されていた方</th></tr>" +
      "<tr><td>先に公表した分</td><td>住民票の写し</td><td>1件</td><td>3名</td></tr>" +
      "<tr><td>今回判明した分</td><td>戸籍謄本</td><td>2件</td><td>5名</td></tr>" +
      "<tr><td>合計</td><td></td><td>3件</td><td>8名</td></tr></table>";
    const document = `<h1>証明書の誤交付について</h1><p>2023年5月19日</p><p>汐見台市</p><h2>誤交付の件数</h2>${table}`;
    expect(read(document).affected).toBe("8 people");
  });

  it("takes the first of two figures in one cell for the struck one", () => {
    const document =
      "# 【訂正】申請者の情報の表示について\n\n令和4年6月8日\n三ツ峰県\n\n## 対象者\n\n| 手続 | 対象者 | 表示された情報 |\n|---|---|---|\n" +
      "| 減免の申請 | ~~19名~~ 20名 | 氏名、住所 |\n| 受験の申込 | ~~12名~~ 13名 | 氏名 |\n| 計 | ~~31名~~ 33名 | |\n";
    expect(read(document)).toEqual({
      counts: [
        "19 people superseded",
        "20 people part",
        "12 people superseded",
        "13 people part",
        "31 people superseded",
        "33 people affected",
      ],
      affected: "33 people",
    });
  });

  it("does not strike the figure of one cell for that of the next", () => {
    const document =
      "# 名簿の誤掲載について\n\n令和4年6月8日\n三ツ峰県\n\n## 掲載された方\n\n| 会場 | 午前 | 午後 |\n|---|---|---|\n" +
      "| 東会館 | 19名 | 20名 |\n| 西会館 | 12名 | 13名 |\n";
    expect(read(document).counts?.every((count) => !count.endsWith("superseded"))).toBe(true);
  });

  it("reads a label with a remark in brackets above its figure", () => {
    const document =
      "個人情報の漏えいについて\n2025年3月28日\n学校法人みずき学園\n\n漏えいした個人情報は下表のとおりです。\n区分\n人数\n主な項目\n" +
      "在学生\n418名\n氏名、住所\n教職員(退職者、非常勤講師を含む)\n165名\n氏名、住所\n合計\n583名\n";
    expect(read(document)).toEqual({
      counts: ["418 people part", "165 people part", "583 people affected"],
      affected: "583 people",
    });
  });
});
