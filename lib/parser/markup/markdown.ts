/** Markdown → its words: markers of headings, emphasis, links, quotes and tables go; list bullets stay as bullets. */

/** What stands over a post, a key a line, for the engine that shows it. */
const FRONT_MATTER = /^---\r?\n(?=[a-z_-]{2,20}[ \t]*:)([\s\S]{0,5000}?)\r?\n---\r?\n/i;

const SIGNS = [
  FRONT_MATTER,
  /^#{1,6}[ \t]+\S/m,
  /\*\*[^*\n]{1,200}\*\*/,
  /\[[^\]\n]{1,200}\]\(\S{1,500}\)/,
  /^\|?[ \t]*:?-{3,}:?[ \t]*\|/m,
  /^```/m,
  // Rows of a table without the line under its head, as text recognised from paper has them.
  /^[ \t]*\|[^|\n]{1,200}\|[^\n]{0,1000}\|?[ \t]*\r?\n[ \t]*\|[^|\n]{1,200}(?:\||$)/m,
];

/** True when the text bears signs of Markdown that plain notices do not have. */
export function looksLikeMarkdown(text: string): boolean {
  const head = text.slice(0, 200_000);
  return SIGNS.some((sign) => sign.test(head));
}

/** Removes the markers line by line. */
export function stripMarkdown(markdown: string): string {
  const lines: string[] = [];
  for (const line of joinBrokenRows(withoutFrontMatter(markdown).split("\n"))) {
    if (/^[ \t]*(```|~~~)/.test(line)) continue;
    if (/^[ \t|:-]{0,400}$/.test(line) && line.includes("-") && line.includes("|")) continue;
    lines.push(stripInline(stripBlockMarker(line)));
  }
  return lines.join("\n").trim();
}

/** A row whose cell was broken over two or three lines stays one: 「| 保存されて⏎いた情報 | 氏名 |」. */
function joinBrokenRows(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < lines.length; at++) {
    let row = lines[at] as string;
    for (let more = 0; more < MOST_BROKEN_LINES && OPEN_ROW.test(row); more++) {
      const end = lines.slice(at + 1, at + 1 + MOST_BROKEN_LINES).findIndex((line) => /\|[ \t\r]*$/.test(line));
      const next = lines[at + 1] ?? "";
      if (end < 0 || next.trim() === "" || /^[ \t]*\|/.test(next)) break;
      row = row.trimEnd() + next.trimStart();
      at++;
    }
    joined.push(row);
  }
  return joined;
}

const MOST_BROKEN_LINES = 3;
/** It begins like a row and does not end like one. */
const OPEN_ROW = /^[ \t]*\|[^\n]{0,1000}[^|\s][ \t\r]*$/;

/**
 * Of a post's front matter, the title (where the post has no heading of its own), the dates and an author that is a body
 * are read by people.
 */
function withoutFrontMatter(markdown: string): string {
  const match = FRONT_MATTER.exec(markdown);
  if (!match) return markdown;
  const body = markdown.slice(match[0].length);
  const kept = (match[1] ?? "").split(/\r?\n/).filter((line) => KEPT_KEY.test(line));
  const title = /^title[ \t]*:[ \t]*["']?(.{1,200}?)["']?[ \t]*$/im.exec(match[1] ?? "")?.[1];
  if (title && !/^#[ \t]/m.test(body)) kept.unshift(title);
  return [...kept, body].join("\n");
}

const KEPT_KEY =
  /^(?:(?:date|updated|lastmod|published)[ \t]*:|(?:author|publisher)[ \t]*:.{0,80}(?:会社|法人|[都道府県市区町村]["']?[ \t]*$|協会|組合|大学|学校|病院))/i;

function stripBlockMarker(line: string): string {
  if (/^[ \t]*([-*_][ \t]*){3,}$/.test(line)) return "";
  const cells = /^[ \t]*\|(.{0,2000})\|[ \t]*$/.exec(line);
  if (cells?.[1] !== undefined)
    return cells[1]
      .split("|")
      .map((cell) => cell.trim())
      .join("\t");
  return line
    .replace(/^([ \t]*>[ \t]?)+/, "")
    .replace(/^[ \t]{0,3}#{1,6}[ \t]+/, "")
    .replace(/[ \t]+#+[ \t]*$/, "")
    .replace(/^([ \t]*)[*+-][ \t]+/, "$1・");
}

/** Signs that Markdown writes as HTML does. */
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: " " };

function stripInline(line: string): string {
  return line
    .replace(/!\[([^\]\n]{0,200})\]\([^)\n]{0,500}\)/g, "$1")
    .replace(/\[([^\]\n]{1,200})\]\(([^)\n]{0,500})\)/g, (_, label: string, url: string) => {
      const address = url.replace(/^mailto:/, "");
      return label === address || !/^https?:|@/.test(address) ? label : `${label} ${address}`;
    })
    .replace(/<((?:https?:|mailto:)[^>\s]{1,500})>/g, "$1")
    .replace(/(\*\*|__)([^*_\n]{1,300})\1/g, "$2")
    .replace(/^([ \t]*)\*([^*\s][^*\n]{0,300})\*[ \t]*$/, "$1$2")
    .replace(/~~([^~\n]{1,300})~~/g, "$1")
    .replace(/`([^`\n]{1,300})`/g, "$1")
    .replace(/<br ?\/?>/gi, " ")
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => ENTITIES[name] ?? "")
    .replace(/[ \t]{2,}$/, "")
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, "$1");
}
