import { describe, expect, it } from "vitest";
import { parseDocument } from "../../../lib/parser";

const BODY =
  "このたび、お客様の氏名及び電話番号が記載された受付票を紛失する事案が発生いたしました。関係する皆様には多大なご迷惑をおかけしますことを深くお詫び申し上げます。\n\n1 経緯\n令和6年5月10日、受付票の枚数を確認したところ、1枚足りないことが判明しました。捜索しましたが、発見に至っておりません。\n\n2 再発防止策\n書類の管理を徹底いたします。";
const TITLE = "個人情報が記載された書類の紛失について";

/** Where a name stands of which no word tells that it is one. */
const NAMED: readonly (readonly [where: string, name: string, text: string])[] = [
  ["at the end", "ノートラックス", `2024年5月20日\n\n${TITLE}\n\n${BODY}\n\nノートラックス`],
  ["at the end, over 以上", "中央整形外科", `2024年5月20日\n\n${TITLE}\n\n${BODY}\n\n中央整形外科\n以上`],
  ["over the day", "大和交通", `大和交通\n2024年5月20日\n\n${TITLE}\n\n${BODY}`],
  [
    "over its phone",
    "こころ整骨院",
    `2024年5月20日\n\n${TITLE}\n\n${BODY}\n\n【お問い合わせ先】\nこころ整骨院 事務局\n電話 03-0000-1234`,
  ],
  ["behind the title of the page", "SkyCart", `${TITLE} | SkyCart\n\n${TITLE}\n\n2024.05.20\n\n${BODY}`],
  [
    "behind the title, as a site",
    "はせ川書房",
    `重要なお知らせ - はせ川書房 公式サイト\n\n${TITLE}\n\n2024.05.20\n\n${BODY}`,
  ],
  ["under ©", "ポケットくらし", `${TITLE}\n\n2024.05.20\n\n${BODY}\n\n© 2020-2024 ポケットくらし All Rights Reserved.`],
  ["behind a label", "つむぎ商店", `${TITLE}\n\n2024.05.20\n\n${BODY}\n\n店舗名:つむぎ商店\n営業日:火曜から土曜`],
  [
    "as what we are",
    "アオイ",
    `${TITLE}\n\n2024.05.20\n\nアオイ(以下「当院」といいます。)より、お知らせいたします。\n${BODY}`,
  ],
  [
    "beside its date, without its office",
    "日本アオイ研究会",
    "会報の誤発送について\n\n宛名のずれにより、別の方の氏名が印字された封筒が届きました。ヤマト運輸のネコポスで発送しております。\n2024年6月1日 日本アオイ研究会事務局",
  ],
];

/** What stands in such places and is no name of a body. */
const NOT_NAMED: readonly (readonly [what: string, text: string])[] = [
  ["a part of the site", `${TITLE} | お知らせ\n\n${TITLE}\n\n2024.05.20\n\n${BODY}`],
  ["a kind of paper", `記者発表資料\n2024年5月20日\n\n${TITLE}\n\n${BODY}`],
  ["a department", `${TITLE}\n\n2024年5月20日\n\n${BODY}\n\n総務課 広報係\n電話 03-0000-1234`],
  ["a person", `${TITLE}\n\n2024年5月20日\n\n${BODY}\n\n山田 花子`],
  ["a closing", `${TITLE}\n\n2024年5月20日\n\n${BODY}\n\n以上`],
  ["the way back", `${TITLE}\n\n2024年5月20日\n\n${BODY}\n\nページの先頭へ戻る`],
  ["ourselves", `${TITLE}\n\n2024年5月20日\n\n${BODY}\n\n当店スタッフ一同`],
  ["those who read", `お客様各位\n2024年5月20日\n\n${TITLE}\n\n${BODY}`],
];

describe("a name that only its place tells of", () => {
  it.each(NAMED)("%s: %s", (_, name, text) => {
    const organization = parseDocument(text).notices[0]?.organization;
    expect(organization?.name).toBe(name);
    expect(organization?.needsReview).toBe("only its place tells that it is a name");
  });

  it.each(NOT_NAMED)("is not %s", (_, text) => {
    expect(parseDocument(text).notices[0]?.organization ?? null).toBeNull();
  });

  it("gives way to one that tells what it is", () => {
    const text = `${TITLE} | SkyCart\n\n${TITLE}\n\n2024.05.20\n\n${BODY}\n\n株式会社青葉電子`;
    expect(parseDocument(text).notices[0]?.organization?.name).toBe("株式会社青葉電子");
  });
});
