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
