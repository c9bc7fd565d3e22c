/** The signs before items of lists and before headings. */
import { spaceless } from "../spellings";
import type { GoldenText, Rewriting } from "./rewriting";

const BULLET = /^([ \t　]*)[・･][ \t　]*(?=\S)/;

/** Items of one list are numbered from 1 in each run of adjacent items. */
function bulleting(name: string, signOf: (number: number) => string): Rewriting {
  return {
    name: `list:${name}`,
    rewrite: ({ text }) => {
      const probe = signOf(1).trim();
      const lines = text.split("\n");
      // The sign has another work in this text, as that of its headings.
      if (probe !== "" && lines.some((line) => line.trim().startsWith(probe))) return null;
      let number = 0;
      return lines
        .map((line) => {
          if (!BULLET.test(line)) {
            if (line.trim() !== "") number = 0;
            return line;
          }
          number++;
          return line.replace(BULLET, `$1${signOf(number)}`);
        })
        .join("\n");
    },
  };
}

const circled = (number: number) => String.fromCharCode(0x245f + Math.min(number, 20));

/** Signs and numbers of lists. */
export const listRewritings: readonly Rewriting[] = [
  bulleting("○", () => "○"),
  bulleting("●", () => "●"),
  bulleting("■", () => "■"),
  bulleting("◆", () => "◆ "),
  bulleting("-", () => "- "),
  bulleting("－", () => "－"),
  bulleting("*", () => "* "),
  bulleting("＊", () => "＊"),
  bulleting("•", () => "• "),
  bulleting("‣", () => "‣ "),
  bulleting("➢", () => "➢ "),
  bulleting("✔", () => "✔ "),
  bulleting("◇", () => "◇"),
  bulleting("※", () => "※"),
  bulleting("ー", () => "ー "),
  bulleting("(1)", (number) => `(${number})`),
  bulleting("（1）", (number) => `（${number}）`),
  bulleting("1.", (number) => `${number}. `),
  bulleting("１．", (number) => `${String.fromCharCode(0xff10 + Math.min(number, 9))}．`),
  bulleting("1)", (number) => `${number}) `),
  bulleting("①", circled),
  bulleting("ア", (number) => `${"アイウエオカキクケコサシスセソタチツテト"[number - 1] ?? "ナ"} `),
  bulleting("a.", (number) => `${String.fromCharCode(96 + Math.min(number, 26))}. `),
  bulleting("bare", () => ""),
  bulleting("indented", () => "　・"),
];

/** A line by itself that says what stands below it, under one sign throughout the text. */
const HEADING_FORMS: readonly RegExp[] = [
  /^[ \t　]?(?<number>[0-9０-９]{1,2})[.．、 　][ 　]?(?<title>[^。\n、]{2,30})$/,
  /^(?:■|◆|●|□|◇|▼)[ 　]?(?<title>[^。\n、:：]{2,30})$/,
  /^【(?<title>[^】。\n]{2,30})】$/,
  /^(?:[〈＜<《])(?<title>[^〉＞>》。\n]{2,30})[〉＞>》]$/,
];

interface FoundHeading {
  readonly line: number;
  readonly title: string;
}

/** The headings of a text's first level: at least two lines in one form; numbers must count up from 1. */
function headingsOf({ text, expectation }: GoldenText): FoundHeading[] {
  const lines = text.split("\n");
  const title = spaceless(expectation.title);
  for (const form of HEADING_FORMS) {
    const found: FoundHeading[] = [];
    let next = 1;
    for (const [line, content] of lines.entries()) {
      const groups = form.exec(content.trimEnd())?.groups;
      if (!groups?.title || title.includes(spaceless(groups.title))) continue;
      if (groups.number && Number(groups.number.normalize("NFKC")) !== next) continue;
      next++;
      found.push({ line, title: groups.title.trim() });
    }
    if (found.length >= 2) return found;
  }
  return [];
}

function heading(name: string, write: (title: string, number: number) => string): Rewriting {
  return {
    name: `heading:${name}`,
    rewrite: (golden) => {
      const lines = golden.text.split("\n");
      for (const [index, { line, title }] of headingsOf(golden).entries()) lines[line] = write(title, index + 1);
      return lines.join("\n");
    },
  };
}

const KANJI = "〇一二三四五六七八九十";

/** Signs and numbers of headings. */
export const headingRewritings: readonly Rewriting[] = [
  heading("1.", (title, number) => `${number}. ${title}`),
  heading("１．", (title, number) => `${String.fromCharCode(0xff10 + number)}．${title}`),
  heading("1", (title, number) => `${number} ${title}`),
  heading("１　", (title, number) => `${String.fromCharCode(0xff10 + number)}　${title}`),
  heading("第1", (title, number) => `第${number} ${title}`),
  heading("一、", (title, number) => `${KANJI[number] ?? "十"}、${title}`),
  heading("(1)", (title, number) => `(${number}) ${title}`),
  heading("Ⅰ", (title, number) => `${String.fromCharCode(0x215f + Math.min(number, 12))}. ${title}`),
  heading("①", (title, number) => `${circled(number)}${title}`),
  heading("■", (title) => `■${title}`),
  heading("◆", (title) => `◆ ${title}`),
  heading("●", (title) => `●${title}`),
  heading("○", (title) => `○${title}`),
  heading("▼", (title) => `▼${title}`),
  heading("【】", (title) => `【${title}】`),
  heading("〈〉", (title) => `〈${title}〉`),
  heading("＜＞", (title) => `＜${title}＞`),
  heading("《》", (title) => `《${title}》`),
  heading("［］", (title) => `［${title}］`),
  heading("（）", (title) => `（${title}）`),
  heading("colon", (title) => `${title}：`),
  heading("1.colon", (title, number) => `${number}．${title}：`),
  heading("bare", (title) => title),
  heading("bare-with-blank-lines", (title) => `\n${title}\n`),
  heading("about", (title, number) => `${number}．${title.replace(/(?:について)?$/, "について")}`),
  heading("underlined", (title) => `${title}\n${"―".repeat(title.length)}`),
  heading("ruled", (title) => `――――――――――――\n${title}\n――――――――――――`),
];
