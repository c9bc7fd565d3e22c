import { describe, expect, it } from "vitest";
import { parseDocument } from "@/lib/parser";
import { decodeDocument, MAX_DOCUMENT_BYTES, readText, UnreadableDocumentError } from "@/lib/parser/source";

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof UnreadableDocumentError ? error.code : String(error);
  }
  return "read";
};

describe("decodeDocument", () => {
  it.each([
    ["empty", new Uint8Array()],
    ["empty", bytes(" \n\t")],
    ["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1])],
    ["not_utf8", new Uint8Array([0x8f, 0x5a, 0x82, 0xd1])],
    ["too_large", new Uint8Array(MAX_DOCUMENT_BYTES + 1).fill(0x41)],
    ["read", bytes("お詫びとお知らせ")],
  ])("tells %s", (code, input) => {
    expect(codeOf(() => decodeDocument(input))).toBe(code);
  });

  it("drops a byte-order mark and keeps everything else", () => {
    expect(decodeDocument(bytes("\ufeff第１報\r\n"))).toBe("第１報\r\n");
  });

  it("says what to do about a file in another encoding", () => {
    expect(() => decodeDocument(new Uint8Array([0x83, 0x41]))).toThrow(/UTF-8/);
  });
});

describe("parseDocument", () => {
  it.each([["plain English prose with no notice in it"], ["1234567890\n!!!"]])("finds no notice in %j", (text) => {
    expect(codeOf(() => parseDocument(text))).toBe("no_notice");
  });
});

describe("readText", () => {
  it("leaves plain text as it is, markers and all", () => {
    const text = "* Facebook, Twitter\n※1 5 < 6 の場合\n- 一つ目\n1 概要";
    expect(readText(text)).toBe(text);
  });

  it("leaves out what a page only names as furniture, and goes on behind it", () => {
    const html = `<html><body><ul id="gnav"><li>入試情報</li></ul><p class="breadcrumb">ホーム</p><div hidden>隠し</div>
<div class="entry"><h1>流出について</h1><p>会員の情報が流出しました。</p></div>
<div class="comments"><p>5万人って本当?</p></div><p>続きです。</p></body></html>`;
    const text = readText(html);
    expect(text).toContain("会員の情報が流出しました。");
    expect(text).toContain("続きです。");
    expect(text).not.toMatch(/入試|ホーム|隠し|5万人/);
  });

  it("keeps a row of a table on one line, but not a page laid out as a table", () => {
    const rows = "<table><tr><th>期間</th><th>人数</th></tr><tr><td>6月3日～<br>6月24日</td><td>88</td></tr></table>";
    expect(readText(`<html><body>${rows}</body></html>`)).toBe("期間\t人数\n6月3日～ 6月24日\t88");
    const prose = "お客様の情報が流出しました。<br>".repeat(40);
    const page = readText(`<html><body><table><tr><td>メニュー</td><td>${prose}</td></tr></table></body></html>`);
    expect(page.split("\n")).toHaveLength(40);
  });

  it("keeps the rows of a table that stands in the cell of another, which lays out the page", () => {
    const facts = "<table><tr><td>件数</td><td>51件</td></tr><tr><td>項目</td><td>氏名</td></tr></table>";
    const page = `<table><tr><td>メニュー</td><td><h1>流出について</h1>${facts}</td></tr></table>`;
    const lines = readText(`<html><body>${page}</body></html>`).split("\n");
    expect(lines).toEqual(expect.arrayContaining(["件数\t51件", "項目\t氏名"]));
    expect(lines.find((line) => line.includes("メニュー"))).toBe("メニュー");
  });

  it("keeps cells apart that no row holds", () => {
    expect(readText("<html><body><table><td>項目</td><td>氏名</td></table></body></html>")).toBe("項目\n氏名");
  });

  it("joins a row of bars whose cell was broken, and no lines beside it", () => {
    const scan = "| 項目 | 内容 |\n| 保存されて\nいた情報 | 氏名、住所 |\n| 件数 | 51件 |\n以上です。";
    const text = readText(scan);
    expect(text).toContain("保存されていた情報");
    expect(text).toMatch(/51件[^\n]*\n+以上です。/);
  });

  it("reads a page without its furniture, its title first", () => {
    const html = `<!DOCTYPE html><html><head><title>誤送信について｜青葉市公式サイト</title><style>p{}</style></head>
<body><nav><a href="/">トップ</a></nav><main><h1>誤送信について</h1><p>本市は、令和5年6月1日&nbsp;<b>23</b>名の方の<br>氏名を漏えいしました。</p>
<table><tr><th>項目</th><td>氏名&amp;住所</td></tr></table><ul><li>対応中</li></ul></main>
<footer>電話 03-0000-0000</footer><script>var a = "漏えい";</script></body></html>`;
    const text = readText(html);
    expect(text).toContain("誤送信について｜青葉市公式サイト");
    expect(text).toContain("23名の方の\n氏名を漏えいしました。");
    expect(text).toContain("項目\t氏名&住所");
    expect(text).toContain("・対応中");
    expect(text).not.toMatch(/トップ|03-0000|var a|<|nbsp/);
  });

  it("keeps the lines of what a page shows as it was typed", () => {
    const page = "<html><body><p>お知らせ\nとお詫び</p><pre>\n青葉市\n\n1 概要\n・氏名\n</pre></body></html>";
    expect(readText(page)).toBe("お知らせ とお詫び\n\n青葉市\n\n1 概要\n・氏名");
  });

  it("keeps of the foot of a page when it was brought up to date, where the text tells no date", () => {
    const page = (text: string, foot: string) =>
      readText(`<html><body><h1>お詫び</h1><p>${text}</p><div id="footer"><p>${foot}</p></div></body></html>`);
    expect(page("名簿を紛失しました。", "最終更新日:2024/06/05")).toBe(
      "お詫び\n\n名簿を紛失しました。\n\n最終更新日:2024/06/05",
    );
    expect(page("2024年5月1日に紛失しました。", "最終更新日:2024/06/05")).not.toMatch("更新日");
    expect(page("名簿を紛失しました。", "設立2001/05/29 電話03-0000-0000")).toBe("お詫び\n\n名簿を紛失しました。");
  });

  it("reads a line in italics without its marks, and leaves notes their stars", () => {
    expect(readText("# 紛失について\n\n*2023.12.4 学生課*\n\n氏名*1、住所*2")).toBe(
      "紛失について\n\n2023.12.4 学生課\n\n氏名*1、住所*2",
    );
  });

  it("reads Markdown without its markers", () => {
    const text = readText(
      "# 紛失について\n\n**本校**は[こちら](https://a.example)で\n\n| 項目 | 対象 |\n|---|---|\n| 氏名 | ○ |\n\n- 住所\n> 引用",
    );
    expect(text).toBe("紛失について\n\n本校はこちら https://a.exampleで\n\n項目\t対象\n氏名\t○\n\n・住所\n引用");
  });
});

describe("front matter", () => {
  it("keeps what a reader of the post sees: its title and its dates", () => {
    const text = readText(
      "---\ntitle: 紛失について\ndate: 2019-10-21\ntags: [news]\n---\n\n**本校**は書類を紛失しました。",
    );
    expect(text).toBe("紛失について\ndate: 2019-10-21\n\n本校は書類を紛失しました。");
  });

  it("is a sign of Markdown by itself, and tells of an author that is a body", () => {
    const matter =
      '---\ntitle: "紛失について"\nlastmod: 2019-10-23\nauthor: NPO法人こどもの居場所ネット\ndraft: false\n---\n';
    const text = `${matter}\nボランティアの方の名簿を紛失しました。`;
    expect(readText(text)).toBe(
      "紛失について\nlastmod: 2019-10-23\nauthor: NPO法人こどもの居場所ネット\n\nボランティアの方の名簿を紛失しました。",
    );
    const [notice] = parseDocument(text).notices;
    expect([notice?.organization?.name, notice?.dates.disclosed?.value]).toEqual([
      "NPO法人こどもの居場所ネット",
      "2019-10-23",
    ]);
    expect(readText("---\nauthor: midori-pr\n---\n名簿を紛失しました。")).toBe("名簿を紛失しました。");
  });
});

describe("a collection", () => {
  it("gives the same notices whatever was read before", () => {
    const text =
      "【事件簿#2024-001】みどり野商事株式会社 紛失について\n当社は書類を紛失しました。\n【事件簿#2024-002】青葉市 誤送信について\n本市は誤送信しました。";
    const references = () => parseDocument(text).notices.map(({ reference }) => reference);
    expect([references(), references()]).toEqual([
      ["2024-001", "2024-002"],
      ["2024-001", "2024-002"],
    ]);
  });
});

describe("the publisher of a page whose text names nobody", () => {
  const page = ({ head = "", above = "", text = "当社のお客様120名の氏名を誤って送信しました。", foot = "" }) =>
    `<!doctype html><html><head><title>お詫び</title>${head}</head><body><header>${above}</header>
<main><h1>お詫びとお知らせ</h1><p>${text}</p>${"<p>深くお詫び申し上げます。</p>".repeat(10)}</main><footer>${foot}</footer></body></html>`;
  const publisherOf = (parts: Parameters<typeof page>[0]) => parseDocument(page(parts)).notices[0]?.organization?.name;

  it.each([
    [
      "株式会社みなと文具",
      { foot: "<p>〒100-0000 東京都</p><small>© 2019-2024 株式会社みなと文具 All Rights Reserved.</small>" },
    ],
    ["みなと市", { foot: "Copyright(C) <a href='/'>みなと市</a>. All rights reserved." }],
    ["みなと市", { head: '<meta property="og:site_name" content="みなと市公式ウェブサイト">' }],
    ["医療法人社団みなと会", { above: '<a href="/"><img src="logo.png" alt="医療法人社団みなと会"></a>' }],
    ["みなと区", { foot: "<p>みなと区　〒000-0000 みなと区浜町1-2-3</p>" }],
    ["株式会社やまびこ物産館", { foot: "<p>みなとマルシェ 運営:株式会社やまびこ物産館 TEL 000-000-0000</p>" }],
    ["有限会社海鳥堂", { foot: "会社概要 | 個人情報の取扱い<br>運営会社 有限会社海鳥堂 〒000-1199 青浜市港町4-1" }],
    [
      "株式会社みなと文具",
      { text: "みなと文具店でございます。名簿を紛失しました。", foot: "みなと文具店<br>© 株式会社みなと文具" },
    ],
    [
      "手芸の店 いとでんわ",
      { text: "手芸の店 いとでんわでございます。当店のお客様の名簿を紛失しました。<p>手芸の店 いとでんわ</p>" },
    ],
    ["みなと大学", { above: '<img src="bird.png" alt="鳥">', foot: "© みなと大学" }],
    ["みなとこども暮らし", { foot: "© 2024 みなとこども暮らし" }],
  ])("is %s", (name, parts) => {
    expect(publisherOf(parts)).toBe(name);
    const [notice] = parseDocument(page(parts)).notices;
    for (const { start, end, text } of notice?.organization?.evidence ?? [])
      expect(notice?.body.slice(start, end)).toBe(text);
  });

  it.each([
    ["a platform, which is no organization by its name", { foot: "© note" }],
    ["what is said once of anything", { text: "お客様120名の氏名を誤って送信しました。原因は確認の不足です。" }],
    ["nobody in English", { foot: "© 2024 Minato Bungu All Rights Reserved." }],
  ])("is not %s", (_, parts) => {
    expect(publisherOf(parts)).toBeUndefined();
    expect(parseDocument(page(parts)).notices[0]?.body).not.toContain("©");
  });

  it("is who speaks in the text, whoever keeps the site", () => {
    const text = "株式会社はまべ商店(以下「当社」といいます。)は、お客様120名の氏名を誤って送信しました。";
    expect(publisherOf({ text, foot: "© 2024 株式会社みなと文具" })).toBe("株式会社はまべ商店");
  });
});
