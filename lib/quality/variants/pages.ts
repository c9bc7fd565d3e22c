/** The same notice as it stands on a page: with what surrounds it, as HTML, as Markdown. */
import { spaceless } from "../spellings";
import { labelledLine } from "./labels";
import type { GoldenText, Rewriting } from "./rewriting";

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
/** Collections hold several notices; a page holds one. */
const isCollected = ({ expectation }: GoldenText) => expectation.reference !== null;

function page(name: string, write: (golden: GoldenText) => string | null): Rewriting {
  return { name: `page:${name}`, rewrite: (golden) => (isCollected(golden) ? null : write(golden)) };
}

const around = (name: string, above: string, below: string): Rewriting =>
  page(name, ({ text }) => `${above === "" ? "" : `${above}\n`}${text.trim()}${below === "" ? "" : `\n\n${below}`}`);

/** Blocks of a text: runs of lines without a blank line between them. */
const blocksOf = (text: string) => text.trim().split(/\n[ \t　]*\n\s*/);
const isTitle = (line: string, { expectation }: GoldenText) => spaceless(line) === spaceless(expectation.title);

const paragraphs = (golden: GoldenText) =>
  blocksOf(golden.text)
    .map((block) => {
      const html = block.split("\n").map(escaped).join("<br>\n");
      return isTitle(block, golden) ? `<h1>${html}</h1>` : `<p>${html}</p>`;
    })
    .join("\n");
const lineBlocks = (golden: GoldenText, tag: string) =>
  golden.text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => (isTitle(line, golden) ? `<h2>${escaped(line)}</h2>` : `<${tag}>${escaped(line)}</${tag}>`))
    .join("\n");

const ITEM = /^[ \t　]*[・･][ 　]?(?<item>\S[^\n]*)$/;

/** Lines with labels as rows, items as lists, the rest as paragraphs. */
function structured(golden: GoldenText, row: (label: string, value: string) => string, table: string): string | null {
  const out: string[] = [];
  let open = "";
  let rows = 0;
  const enter = (tag: string) => {
    if (open === tag) return;
    if (open !== "") out.push(`</${open}>`);
    if (tag !== "") out.push(`<${tag}>`);
    open = tag;
  };
  for (const line of golden.text.split("\n")) {
    if (line.trim() === "") continue;
    const labelled = labelledLine(line);
    const item = ITEM.exec(line)?.groups?.item;
    if (labelled) {
      enter(table);
      rows++;
      out.push(row(escaped(labelled.label), escaped(labelled.value)));
    } else if (item) {
      enter("ul");
      rows++;
      out.push(`<li>${escaped(item)}</li>`);
    } else {
      enter("");
      out.push(isTitle(line, golden) ? `<h1>${escaped(line)}</h1>` : `<p>${escaped(line)}</p>`);
    }
  }
  enter("");
  return rows === 0 ? null : `<div class="entry">\n${out.join("\n")}\n</div>`;
}

const site = (golden: GoldenText) => escaped(golden.expectation.title);

const wholePage = (golden: GoldenText) => `<!DOCTYPE html>
<html lang="ja"><head><meta charset="utf-8"><title>${site(golden)}</title><script>var a = 1;</script></head>
<body><header><nav><ul><li><a href="/">ホーム</a></li><li><a href="/news">お知らせ</a></li><li><a href="/recruit">採用情報</a></li></ul></nav></header>
<main><article>
${paragraphs(golden)}
</article></main>
<footer><p>プライバシーポリシー</p><p>無断転載を禁じます</p></footer></body></html>`;

const divSoup = (golden: GoldenText) => `<html><head><title>${site(golden)} | お知らせ</title></head><body>
<div id="wrap"><div class="header-inner"><p>文字サイズ 小 中 大</p></div>
<div class="breadcrumb"><a href="/">トップ</a> &gt; <a href="/news/">お知らせ</a> &gt; ${site(golden)}</div>
<div id="contents"><div class="entry-body">
${lineBlocks(golden, "div")}
</div></div>
<div class="sns"><a>ツイート</a></div><div id="footer">個人情報保護方針 | サイトマップ</div></div></body></html>`;

const unmarkedFurniture = (golden: GoldenText) => `<html><head><title>${site(golden)}</title></head><body>
<table><tr><td><a href="/">ホーム</a></td><td><a href="/a">事業案内</a></td><td><a href="/b">採用情報</a></td><td><a href="/c">お問い合わせ</a></td></tr></table>
<table><tr><td width="150">メニュー<br>お知らせ一覧<br>アクセス</td><td>
${paragraphs(golden)}
</td></tr></table>
<hr><p align="center">このページの先頭へ</p></body></html>`;

function markdown(golden: GoldenText): string {
  return golden.text
    .split("\n")
    .map((line) => {
      if (isTitle(line, golden)) return `# ${line.trim()}`;
      const heading = /^(?:[0-9０-９]{1,2}[.．、 　]|■|◆|【).{2,30}$/.exec(line);
      if (heading && !line.includes("。")) return `\n## ${line.trim()}\n`;
      return line.replace(/^[ \t　]*[・･][ 　]?/, "- ");
    })
    .join("\n");
}

function markdownTable(golden: GoldenText): string | null {
  let rows = 0;
  const text = golden.text
    .split("\n")
    .map((line) => {
      const labelled = labelledLine(line);
      if (!labelled) return line;
      rows++;
      return `| ${labelled.label} | ${labelled.value} |`;
    })
    .join("\n");
  return rows === 0 ? null : text;
}

const CRUMBS = "ホーム > お知らせ > お知らせ詳細";

/** Pages around the notice, in plain text and in markup. */
export const pageRewritings: readonly Rewriting[] = [
  around("crumbs", `${CRUMBS}\n`, ""),
  around("crumbs-lines", "ホーム\nお知らせ\n本文へ移動\nメニュー\n", ""),
  around("print-and-size", "印刷する\n文字サイズ\n小\n中\n大\n", ""),
  around("shared", "", "この記事をシェアする\nツイート\nLINEで送る\nページの先頭へ"),
  around("page-top", "", "ページの先頭へ戻る"),
  around("menu-below", "", "お知らせ一覧へ戻る\n会社案内\n事業内容\n採用情報\nプライバシーポリシー\nサイトマップ"),
  around(
    "other-news-below",
    "",
    "関連記事\n年末年始の休業について\n新しいサービスの提供開始のお知らせ\nシステムメンテナンスのお知らせ",
  ),
  around("copyright", "", "Copyright © All Rights Reserved."),
  around(
    "address-foot",
    "",
    "〒000-0000 青葉市中央1-2-3\n電話 000-000-0000（代表） FAX 000-000-0001\n開庁時間 午前8時30分から午後5時15分まで（土曜日・日曜日・祝日を除く）",
  ),
  around("pdf-line", "", "お知らせ（PDFファイル：123KB）\nPDFをご覧になるにはAdobe Readerが必要です。"),
  around("pdf-line-above", "PDF版はこちら（PDF：245.6KB）", ""),
  around(
    "questionnaire",
    "",
    "このページの情報は役に立ちましたか？\n役に立った\nどちらともいえない\n役に立たなかった\n送信",
  ),
  around("page-number-above", "ページID：12345\n", ""),
  around("page-numbers", "", "- 1 -"),
  around(
    "all-furniture",
    `${CRUMBS}\n印刷する\n`,
    "この記事をシェアする\nお知らせ一覧へ戻る\nページの先頭へ\nサイトマップ\n個人情報の取扱いについて\nCopyright © All Rights Reserved.",
  ),
  page("html-paragraphs", (golden) => `<div>\n${paragraphs(golden)}\n</div>`),
  page("html-one-p-br", ({ text }) => `<p>${text.trim().split("\n").map(escaped).join("<br />")}</p><p></p><p></p>`),
  page("html-divs", (golden) => `<div class="body">${lineBlocks(golden, "div")}</div>`),
  page(
    "html-spans",
    (golden) =>
      `<div>${lineBlocks(golden, "p").replace(/<p>(.*?)<\/p>/g, '<p><span style="color:#333">$1</span></p>')}</div>`,
  ),
  page("html-whole", wholePage),
  page("html-div-soup", divSoup),
  page("html-tables", unmarkedFurniture),
  page("html-pre", ({ text }) => `<html><body><pre>${escaped(text)}</pre></body></html>`),
  page("html-bold-dates", (golden) => paragraphs(golden).replace(/(\d{1,2}月\d{1,2}日)/g, "<strong>$1</strong>")),
  page("html-dl", (golden) => structured(golden, (label, value) => `<dt>${label}</dt><dd>${value}</dd>`, "dl")),
  page("html-table-rows", (golden) =>
    structured(golden, (label, value) => `<tr><th>${label}</th><td>${value}</td></tr>`, "table"),
  ),
  page("markdown", markdown),
  page("markdown-table", markdownTable),
];
