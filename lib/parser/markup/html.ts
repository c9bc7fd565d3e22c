/** HTML → the text a reader of the page sees, without the page's own furniture (navigation, footer, scripts). */
import { Parser } from "htmlparser2";
import { anyOf, inOrder } from "../vocabulary/patterns";

const TAGS = /<(?:!doctype html|html|body|div|p|br|h[1-6]|table|ul|ol|article|section|span|strong)\b[^>]{0,300}>/gi;

/** True when the text is HTML: a document type, or several tags of a page. */
export function looksLikeHtml(text: string): boolean {
  if (/^\s*<(?:!doctype html|html)\b/i.test(text.slice(0, 500))) return true;
  const tags = text.slice(0, 200_000).match(TAGS);
  return tags !== null && tags.length >= 3;
}

const FURNITURE = new Set([
  "head",
  "script",
  "style",
  "noscript",
  "template",
  "svg",
  "nav",
  "footer",
  "aside",
  "iframe",
  "select",
  "button",
]);
/** Names that pages give to what stands around their text: whole words of `id` and `class`. */
const FURNITURE_NAMES = inOrder(
  [
    /^/,
    anyOf([
      /(?:g|global|local|side|site|foot|footer|header)?-?(?:nav|navi|navigation|menu)/,
      /side(?:bar)?|foot(?:er)?/,
      /(?:site|global)-(?:header|footer)/,
      /breadcrumbs?|pan(?:kuzu)?|topic-?path|comments?|related|recommend|ranking|sns|share|social|search|banner/,
      /ad|ads|cookie|skip|pagetop|page-?top|enq|enquete|questionnaire|feedback|language|emergency|newsletter/,
    ]),
    /$/,
  ],
  "i",
);
const FURNITURE_ROLES = new Set(["navigation", "search", "complementary", "contentinfo", "banner"]);
/** Only these are told by their names; headings and paragraphs are text whatever they are called. */
const NAMED_FURNITURE = new Set(["div", "ul", "ol", "form", "header", "section", "p", "table"]);

function isFurniture(tag: string, { id = "", class: names = "", role = "", hidden }: Record<string, string>): boolean {
  if (FURNITURE.has(tag) || hidden !== undefined || FURNITURE_ROLES.has(role)) return true;
  return NAMED_FURNITURE.has(tag) && `${id} ${names}`.split(/\s+/).some((name) => FURNITURE_NAMES.test(name));
}

const BLOCKS = new Set([
  ..."address article blockquote caption dd div dl dt fieldset figcaption figure footer form".split(" "),
  ..."h1 h2 h3 h4 h5 h6 header hr li main ol p pre section table tbody thead tr ul".split(" "),
]);
/** Elements after which a blank line stands, so that what follows is a paragraph of its own. */
const PARAGRAPHS = new Set(["p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "dl", "section", "article"]);

/** Reads the visible text; table cells are parted by tabs, rows and blocks by line ends, list items get a bullet. */
export function stripHtml(html: string): string {
  const main = mainElementOf(html);
  const out = new TextBuilder();
  /** For each open element whether it is furniture. */
  const open: boolean[] = [];
  let furniture = 0;
  let inside = main === null ? 1 : 0;
  let preformatted = 0;
  /** When the page was brought up to date, as its foot tells it. */
  let stamp = "";
  const parser = new Parser(
    {
      onopentag(tag, attributes) {
        open.push(isFurniture(tag, attributes));
        if (open.at(-1)) furniture++;
        if (tag === main) inside++;
        if (tag === "pre") preformatted++;
        if (furniture > 0 || inside === 0) return;
        if (tag === "br") out.lineEnd();
        else if (tag === "tr") out.row();
        else if (tag === "td" || tag === "th") out.cell();
        else if (BLOCKS.has(tag)) out.block();
        if (tag === "li") out.bullet();
      },
      ontext(text) {
        if (furniture > 0 && stamp === "" && PAGE_STAMP.test(text)) stamp = text.trim();
        if (furniture > 0 || inside === 0) return;
        if (preformatted > 0) out.lines(text);
        else out.text(text);
      },
      onclosetag(tag) {
        if (open.pop()) furniture--;
        if (tag === main) inside--;
        if (tag === "pre") preformatted--;
        if (furniture > 0 || inside === 0) return;
        if (tag === "tr") out.rowEnd();
        if (PARAGRAPHS.has(tag)) out.paragraph();
        else if (BLOCKS.has(tag)) out.block();
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return withPageTitle(titleElementOf(html), withStamp(out.toString(), stamp));
}

const PAGE_DATE = /(?:20\d\d|令和 ?[\d元]{1,2}) ?[年/.-] ?\d{1,2} ?[月/.-] ?\d{1,2}/;
const PAGE_STAMP = new RegExp(`^\\s{0,40}(?:最終)?(?:更新|掲載|公開)日時?[ :：]{0,3}${PAGE_DATE.source}日?\\s{0,40}$`);

/** A page whose text tells no date has that of its foot: 「最終更新日:2024/06/05」. */
function withStamp(text: string, stamp: string): string {
  return stamp === "" || PAGE_DATE.test(text.normalize("NFKC")) ? text : `${text}\n\n${stamp}`;
}

/** The page's own title tells whose page it is (「…について｜青葉市公式サイト」); it stands first unless the text begins with it. */
function withPageTitle(title: string, text: string): string {
  return title === "" || text.startsWith(title) ? text : `${title}\n\n${text}`;
}

function titleElementOf(html: string): string {
  const parts: string[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag: (tag) => {
      if (tag === "title" && parts.length === 0) inside = true;
    },
    ontext: (text) => {
      if (inside) parts.push(text);
    },
    onclosetag: (tag) => {
      if (tag === "title") inside = false;
    },
  });
  parser.write(html.slice(0, 20_000));
  parser.end();
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** The element that holds the page's own text, when the page marks one that is not trivially short. */
function mainElementOf(html: string): "main" | "article" | null {
  for (const tag of ["main", "article"] as const) {
    const open = html.search(new RegExp(`<${tag}\\b`, "i"));
    const close = html.lastIndexOf(`</${tag}`);
    if (open >= 0 && close - open > 200) return tag;
  }
  return null;
}

/** Characters; longer rows are prose that a table only lays out. */
const LONGEST_ROW = 400;

interface OpenRow {
  /** The first of the parts that stand in it. */
  readonly start: number;
  cells: number;
  /** The tabs between its own cells. */
  readonly tabs: number[];
  /** Another table stands in one of its cells: it lays out the page. */
  holdsRows: boolean;
}

/** Collects text the way a browser lays it out: white space folded, at most one blank line in a row. */
class TextBuilder {
  private readonly parts: string[] = [];
  private atLineStart = true;
  private pendingSpace = false;
  private blankLines = 2;
  /** The rows that are open, the innermost last: old pages lay themselves out in tables. */
  private readonly rows: OpenRow[] = [];

  text(raw: string): void {
    for (const [index, word] of raw.split(/[ \t\r\n\f]+/).entries()) {
      if (index > 0) this.pendingSpace = true;
      if (word === "") continue;
      if (this.pendingSpace && !this.atLineStart) this.parts.push(" ");
      this.parts.push(word);
      this.pendingSpace = false;
      this.atLineStart = false;
      this.blankLines = 0;
    }
  }

  /** Text whose own line ends the page shows. */
  lines(raw: string): void {
    // The line end right behind the tag is none of the text's.
    const shown = this.atLineStart ? raw.replace(/^\r?\n/, "") : raw;
    for (const [index, line] of shown.split(/\r\n?|\n/).entries()) {
      if (index > 0) this.lineEnd();
      this.text(line);
    }
  }

  lineEnd(): void {
    if (this.blankLines < 2) this.parts.push("\n");
    if (this.atLineStart) this.blankLines++;
    this.atLineStart = true;
    this.pendingSpace = false;
  }

  block(): void {
    if (!this.atLineStart) this.lineEnd();
  }

  paragraph(): void {
    this.block();
    if (this.blankLines === 0) {
      this.parts.push("\n");
      this.blankLines = 1;
    }
  }

  cell(): void {
    const row = this.rows.at(-1);
    // A cell that no row holds: what stands in it is no part of the one before.
    if (!row) this.block();
    else if (row.cells++ > 0) {
      row.tabs.push(this.parts.length);
      this.parts.push("\t");
      this.pendingSpace = false;
      this.atLineStart = false;
    }
  }

  row(): void {
    this.block();
    for (const around of this.rows) around.holdsRows = true;
    this.rows.push({ start: this.parts.length, cells: 0, tabs: [], holdsRows: false });
  }

  /** A row of a table stays one line though its cells have several; a row that only lays out the page does not. */
  rowEnd(): void {
    const row = this.rows.pop();
    if (!row) return;
    if (row.holdsRows) {
      for (const at of row.tabs) this.parts[at] = "\n";
      return;
    }
    const parts = this.parts.slice(row.start);
    const isTable = parts.includes("\t") && parts.reduce((length, part) => length + part.length, 0) <= LONGEST_ROW;
    if (!isTable) return;
    while (this.parts.at(-1) === "\n") this.parts.pop();
    for (let at = row.start; at < this.parts.length; at++) if (this.parts[at] === "\n") this.parts[at] = " ";
    this.atLineStart = false;
    this.blankLines = 0;
  }

  bullet(): void {
    this.parts.push("・");
    this.atLineStart = true;
    this.pendingSpace = false;
  }

  toString(): string {
    return this.parts.join("").trim();
  }
}
