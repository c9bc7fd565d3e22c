import { describe, expect, it } from "vitest";
import { parseDocument } from "../../lib/parser";

/** The parts of a notice as `kind: heading`, with the text of those that are asked for. */
function partsOf(text: string) {
  const [notice] = parseDocument(text).notices;
  if (!notice) throw new Error("no notice");
  const { body, sections } = notice;
  return sections.map(({ kind, heading, start, end }) => ({ kind, heading, text: body.slice(start, end) }));
}

const NOTICE = `財務会計システムへの不正アクセスについて
令和5年11月20日
みなと市民病院

不正アクセスによる情報流出のお知らせとお詫びについて

このたび、当院のサーバに外部からの不正アクセスがありました。

1. 流出の可能性がある情報
取引先の住所、会社名

2. 原因
<概要(既報)>
設定の誤りによるものです。

3. 再発防止策と今後の対応
(1)再発防止策
外部からの侵入を防ぎます。
(2)対象の方への対応
書面でご連絡を差し上げます。

4. 今後について
このたびの事案を深く受け止め、調査を進めてまいります。
`;

describe("the parts of a notice", () => {
  const parts = partsOf(NOTICE);

  it("cover every line of it, each under its heading", () => {
    expect(parts.map(({ kind, heading }) => [kind, heading])).toEqual([
      ["overview", null],
      ["overview", "不正アクセスによる情報流出のお知らせとお詫びについて"],
      ["overview", null],
      ["scope", "1. 流出の可能性がある情報"],
      ["cause", "2. 原因"],
      ["cause", "<概要(既報)>"],
      ["prevention", "3. 再発防止策と今後の対応"],
      ["prevention", "(1)再発防止策"],
      ["response", "(2)対象の方への対応"],
      ["other", "4. 今後について"],
    ]);
  });

  it("do not begin with a page's menu", () => {
    const page = `障害に関するご質問|みなとガス
製品|ご家庭向け|採用情報|お問い合わせ
検針票が別の方に届いた件について

このたび、検針票を別の方にお届けしたことが判明しました。
`;
    expect(partsOf(page).map(({ kind }) => kind)).not.toContain("contact");
  });

  it("keep the text that begins like a letter, where prose came before", () => {
    expect(parts.at(-1)?.text).toContain("調査を進めてまいります。");
  });
});

describe("the kind of a part", () => {
  const kindOf = (part: string, heading: string) =>
    partsOf(
      `誤送信について\n令和5年11月20日\nみなと市民病院\n\nこのたび、誤ってメールを送信しました。\n\n${part}\n`,
    ).find((one) => one.heading === heading)?.kind;

  it.each([
    // A heading with its text on the same line.
    [
      "<調査結果>\n(1)侵入元について\n海外からの接続でした。\n(2)原因について 宛先を誤って入力したことによるものです。",
      "(2)原因について",
      "cause",
    ],
    ["1.再発防止について 宛先を二人で確認することといたしました。", "1.再発防止について", "prevention"],
    ["1.原因について、調査を進め、宛先を誤って入力したことが分かりました。", "1.原因について", undefined],
    ["(2)原因について 調査中", "(2)原因について", undefined],
    // What was done for those concerned.
    [
      "3 対応等\n(1)専用窓口の設置(5月2日より開設)\n(2)お詫びの通知\n書面をお送りしました。",
      "(1)専用窓口の設置(5月2日より開設)",
      "response",
    ],
    ["3 対応等\n書面をお送りしました。\n4 お問い合わせ窓口\n総務課 0777-00-1111", "4 お問い合わせ窓口", "contact"],
    ["3 お問い合わせ\n(1)専用窓口の設置\n総務課 0777-00-1111", "(1)専用窓口の設置", "contact"],
    [
      "2 再発防止策と今後の対応\n(1)再発防止策\n確認します。\n(2)漏えいした事業者様及び会員への対応\n書面をお送りしました。",
      "(2)漏えいした事業者様及び会員への対応",
      "response",
    ],
    ["2 漏えいした情報及び件数\n氏名 12件", "2 漏えいした情報及び件数", "scope"],
    // One more of a list, though its words could head a part.
    ["(※) 見えていた情報\n● 名前\n● 電話番号\n● その他管理に必要な情報", "● その他管理に必要な情報", undefined],
    ["● 経緯\n4月2日に送信しました。\n\n● 漏えいした情報\n氏名", "● 漏えいした情報", "scope"],
    ["経緯\n4月2日に送信しました。\n\n対象となる学生の数\n経営学部\n147名", "対象となる学生の数", "scope"],
    ["経緯\n4月2日に送信しました。\n\n対象者数(5月10日現在)\n卒業生 147名", "対象者数(5月10日現在)", "scope"],
  ])("%j: %s is %s", (part, heading, kind) => {
    expect(kindOf(part, heading)).toBe(kind);
  });
});

describe("the kind of a part by its heading", () => {
  it.each([
    ["【事案の内容】", "overview"],
    ["【漏えいの内容】", "scope"],
    ["■当社がしたこと", "response"],
    ["■行ったこと", "response"],
    ["■起きたこと", "other"],
    ["■被害を防ぐためにとったこと", "response"],
    ["■第三者が行ったこと", "overview"],
    ["■職員が誤って行ったこと", "overview"],
    ["■当社が確認したこと", "overview"],
    ["■本学が反省したこと", "other"],
    ["■いつ起きたか", "chronology"],
    ["■対象となる方", "scope"],
  ])("%s", (heading, kind) => {
    const text = `書類の紛失について\n2024年5月10日\nみなと市\n\n${heading}\n書類を紛失しました。\n\n【原因】\n確認の不足によるものです。\n`;
    expect(partsOf(text).find((part) => part.heading === heading)?.kind).toBe(kind);
  });
});
