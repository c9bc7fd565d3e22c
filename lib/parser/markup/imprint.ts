/** Who publishes an HTML page, by what stands around its text: its foot, its name among sites, its logo. */
import { Parser } from "htmlparser2";
import { anyOf } from "../vocabulary/patterns";

const COPYRIGHT = /^.{0,40}?(?:©|\(c\)|ⓒ|copyrights?\b)(?<holder>.{2,120})$/i;
/** The name before its postal code. */
const ADDRESSED = /^(?<holder>[^〒。]{2,60}?)[\s(]*〒\s*\d/;
/** 「運営:株式会社アオイ」「販売業者 株式会社アオイ」: who runs what the page is of. */
const RUN_BY = new RegExp(
  "(?:^|[\\s|(・])(?:(?:サイト|店舗)?運営(?:会社|元|者|主体|法人|団体|企業)?|会社名|販売(?:業者|事業者)|事業者名|商号|発行元?)" +
    "[ :：]{1,3}(?<holder>[^\\s。|｜:：]{3,40}(?: [^\\s。|｜:：]{2,20}(?:会社|法人))?)",
);
/** What such lines have beside the holder, and the name of a site beside whose it is. */
const BESIDE_NAME = anyOf(
  [
    /©|ⓒ/,
    /\(c\)/,
    /\bcopyrights?\b/,
    /\ball rights? reserved\b/,
    /\b(?:19|20)\d\d\b/,
    /[-–~〜～]/,
    /無断(?:転載|複製).{0,20}/,
    /(?:オフィシャル|公式)?(?:ウェブ|Web)?(?:サイト|ホームページ)$/,
  ],
  "gi",
);
const LONGEST_NAME = 60;
/** A page that is all pictures is not searched to its end. */
const MOST_NAMES = 6;

/**
 * The names that a page goes by, the surest first, as it prints them: the holder of its copyright or address, the name
 * of its site, the words of the logos above its text. None of them need be an organization.
 */
export function findImprint(html: string): string[] {
  const holders: string[] = [];
  const sites: string[] = [];
  const logos: string[] = [];
  let line = "";
  let isAbove = true;
  const endLine = () => {
    const holder = [RUN_BY, COPYRIGHT, ADDRESSED]
      .map((pattern) => pattern.exec(line.trim())?.groups?.holder)
      .find(Boolean);
    if (holder) holders.push(holder);
    line = "";
  };
  const parser = new Parser({
    onopentag(tag, { property = "", content = "", alt = "" }) {
      if (!INLINE.has(tag)) endLine();
      if (tag === "meta" && property === "og:site_name") sites.push(content);
      isAbove &&= tag !== "main" && tag !== "article";
      if (tag === "img" && isAbove) logos.push(alt);
    },
    ontext(text) {
      // A page in one line without tags is no foot.
      if (line.length < 400) line += text.replace(/\s+/g, " ");
    },
    onclosetag(tag) {
      if (!INLINE.has(tag)) endLine();
    },
  });
  parser.write(html);
  parser.end();
  endLine();
  const names = [...holders, ...sites, ...logos].map(plainName);
  return [...new Set(names)].filter((name) => name.length >= 2 && name.length <= LONGEST_NAME).slice(0, MOST_NAMES);
}

const plainName = (name: string): string =>
  name
    .replace(BESIDE_NAME, " ")
    .replace(/[\s,.]+/g, " ")
    .trim();

const INLINE = new Set(["a", "span", "small", "b", "strong", "em", "i", "font", "img"]);
