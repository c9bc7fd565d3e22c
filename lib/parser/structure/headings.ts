/** Which lines are headings, and what each is for. */

import type { SectionKind } from "../../taxonomy";
import { matchesOf } from "../matching/matches";
import type { Span } from "../normalize";
import { BARE_HEADING, DECIDING_WORDS, HEADING_WORDS } from "../vocabulary/headings";
import { anyOf, inOrder, notBefore } from "../vocabulary/patterns";

/** A line before its place in the outline is known. */
export interface LineShape extends Span {
  readonly text: string;
  readonly role: "item" | "row" | "prose";
  readonly marker: string;
  readonly indent: number;
  readonly contentStart: number;
  readonly blankBefore: boolean;
}

interface FoundHeading {
  readonly title: string;
  /** What is noted behind the title, or "". */
  readonly note: string;
  readonly kind: SectionKind | null;
  readonly span: Span;
  /** Headings of one style stand on one level. */
  readonly style: string;
}

const BULLET = /^(?:[・･•‣▪◦\-*+※†‡→⇒✓◯○●◎■□◆◇▼▽▲△]|\*\d{1,2}|※\d{1,2})[ \t]*/;
const NUMBER = inOrder([
  /^/,
  anyOf([
    /第[\d一二三四五六七八九十]{1,3}(?:(?:章|条)[ .、:]?|[ .、:])/,
    /\d{1,2}[.、)](?!\d)[ \t]*/,
    /\d{1,2}\.(?=\d{1,2}月\d)/,
    /\d{1,2}[-‐]\d{1,2}[.、 )]/,
    /\d{1,2}[ \t]+(?=[^\d\s,.])/,
    inOrder([
      /\d{1,2}(?=[ぁ-んァ-ヶ一-龠]{2,}$)/,
      notBefore([
        /年|月|日|時|名|件|人|社|つ|回|枚|通|事業者|事業所|団体|世帯|家庭|店舗|施設|校|園|機関|自治体|市町村/,
        /アカウント|レコード|部|冊|箱|台|本|個|か所|箇所/,
      ]),
    ]),
    /\([\d一二三四五六七八九十]{1,3}\)[ \t]*/,
    /[一二三四五六七八九十]{1,3}[.、)][ \t]*/,
    /[一二三四五六七八九十]{1,2}[ \t]+(?=[^\s])/,
    /[①-⑳➀-➓][ \t]*/,
    /[IVX]{1,4}[.、) ][ \t]*/,
    /[A-Za-z][.)][ \t]*/,
    /[ア-オア-ン][.)、][ \t]*/,
    /\([ア-ンa-zA-Z]\)[ \t]*/,
  ]),
]);
const BRACKETED = inOrder([
  /^/,
  anyOf([
    /【([^】\n]{1,60})】/,
    /〈([^〉\n]{1,60})〉/,
    /<([^>\n/]{1,60})>/,
    /《([^》\n]{1,60})》/,
    /\[([^\]\n]{1,60})\]/,
    /≪([^≫\n]{1,60})≫/,
    /『([^』\n]{1,40})』/,
    /〔([^〕\n]{1,40})〕/,
    /\(([^)\n]{2,40})\)/,
  ]),
  /[ \t]*$/,
]);
/** Signs that mark headings as well as items. */
const HEADING_SIGNS = "■□◆◇●○◎▼▽▲◯";

/** Reads the outer form of the line between two offsets; null for a blank line. */
export function shapeOf(text: string, start: number, end: number, blankBefore: boolean): LineShape | null {
  const line = text.slice(start, end);
  const trimmed = line.trimStart();
  if (trimmed.trimEnd() === "") return null;
  const indent = line.length - trimmed.length;
  const marker = (BULLET.exec(trimmed.slice(0, 12)) ?? NUMBER.exec(trimmed.slice(0, 60)))?.[0] ?? "";
  const second =
    marker === "" || marker.length >= trimmed.length
      ? ""
      : (/^[・:]?[ \t]*/.exec(trimmed.slice(marker.length))?.[0] ?? "");
  const role = line.includes("\t") ? "row" : marker === "" ? "prose" : "item";
  const whole = marker + second;
  return {
    start,
    end: start + line.trimEnd().length,
    text: line.trimEnd(),
    role,
    marker: whole.length < trimmed.trimEnd().length ? whole : "",
    indent,
    contentStart: start + indent + (whole.length < trimmed.trimEnd().length ? whole.length : 0),
    blankBefore,
  };
}

const RUN_IN =
  /^[ \t]*(?:\(\d{1,2}\)|\d{1,2}[.)]|[①-⑳])[ \t]?(?<title>[^。、\s:「」()]{2,24}について)[ \t]+(?=[^。]{8,400}。)/;

/** 「(2)原因について システムの脆弱性により、…しました。」: where the heading of a line ends and its text begins, or null. */
export function runInHeadingEnd(line: string): number | null {
  const match = RUN_IN.exec(line);
  return match && headingKindOf(match.groups?.title ?? "") ? match[0].length : null;
}

/** Reads a line as a heading, or null. Neighbours matter for lines without any mark, and for those in a list. */
export function headingOf(
  line: LineShape,
  previous: LineShape | null,
  next: LineShape | null,
  { isFirst, isBelowHeading }: { isFirst: boolean; isBelowHeading: boolean },
): FoundHeading | null {
  const [content] = contentAndNote(line);
  if (isFirst || content === "" || line.text.includes("\t")) return null;
  const bracketed = BRACKETED.exec(line.text.trim());
  if (bracketed) {
    const title = bracketed.slice(1).find((group) => group !== undefined) as string;
    const isBroad = !line.text.trim().startsWith("(");
    const kind = isBroad || !isRemark(title) ? headingKindOf(title) : null;
    return isBroad || kind ? found(line, title, kind, line.text.trim()[0] as string) : null;
  }
  if (content.length > 60 || content.includes("。") || /[、,]$/.test(content)) return null;
  const style = styleOf(line);
  const title = content.replace(/[:]$/, "");
  const kind = headingKindOf(title);
  if (style === "bullet" || isFigureOrDate(title) || isOneOfItems(line, isBelowHeading ? null : previous)) return null;
  if (style === "number")
    return isNumberedHeading(title, kind, next) ? found(line, title, kind, numberStyle(line.marker)) : null;
  if (style === "sign")
    return kind || !isListLike(title) ? found(line, title, kind, line.marker.trim()[0] as string) : null;
  return isBareHeading(line, title, previous, next) ? found(line, title, kind, "bare") : null;
}

/** 「1 個人情報流出の経緯 ※X社発表資料による。」: a note behind a heading is no part of its title. */
function contentAndNote(line: LineShape): [content: string, note: string] {
  const whole = line.text.slice(line.contentStart - line.start).trim();
  const at = whole.search(/[ 　]※/);
  return at > 1 ? [whole.slice(0, at).trimEnd(), whole.slice(at).trim()] : [whole, ""];
}

function found(line: LineShape, title: string, kind: SectionKind | null, style: string): FoundHeading {
  const [, note] = contentAndNote(line);
  return { title, note, kind, span: { start: line.start + line.indent, end: line.end }, style };
}

function styleOf(line: LineShape): "bullet" | "number" | "sign" | "none" {
  const sign = line.marker.trim();
  if (sign === "") return "none";
  if (HEADING_SIGNS.includes(sign[0] as string))
    return "●○◯◎".includes(sign[0] as string) && !headingKindOf(line.text) ? "bullet" : "sign";
  return NUMBER.test(`${line.marker}あ`) || NUMBER.test(`${sign} あ`) ? "number" : "bullet";
}

/** 「●住所」 and right below 「●その他の情報」: one more of the list, though its words could head a part. */
function isOneOfItems(line: LineShape, item: LineShape | null): boolean {
  const sign = line.marker.trim()[0];
  if (item === null || line.blankBefore || sign === undefined || !HEADING_SIGNS.includes(sign)) return false;
  return item.marker.trim()[0] === sign && !item.text.includes("。");
}

function numberStyle(marker: string): string {
  return marker
    .trim()
    .replace(/[①-⑳➀-➓]/, "①")
    .replace(/[\d一二三四五六七八九十]+/, "1")
    .replace(/[.、: ]$/, ".")
    .replace(/^1$/, "1.");
}

/** One kind of data by itself, as it stands in a numbered list of them. */
const ITEM_OF_DATA = /^[^、。]{0,8}(?:番号|アドレス|氏名|お名前|住所|(?<!発)生年月日|性別|年齢)$/;

function isNumberedHeading(title: string, kind: SectionKind | null, next: LineShape | null): boolean {
  if (isListLike(title) || ITEM_OF_DATA.test(title)) return false;
  if (title.length > 45 && !kind) return false;
  if (/(?:ます|ました|です|した|する|いる|せん|こと)\)?$/.test(title)) return false;
  return kind !== null || title.endsWith("について") || next === null || next.role !== "item" || title.length <= 20;
}

/** In round brackets a list of things or a sentence is a remark: (氏名、住所)(…はございません). */
function isRemark(title: string): boolean {
  return /[、,]|(?:ます|ません|です|ました|下さい|ください)$/.test(title);
}

/** A list of things, a menu, or a thing with its figure: 「氏名、住所」「製品|採用|お問い合わせ」「会員情報:27,270件」. */
function isListLike(title: string): boolean {
  return (
    (title.match(/[、,・|>]/g)?.length ?? 0) >= 2 ||
    /[:].*\S/.test(title) ||
    (/\d[\d,]*(?:件|名|人|社|通|枚)/.test(title) && !/(?:合計|計)?\d[\d,]*(?:件|名|人|社)分?\)$/.test(title))
  );
}

function isFigureOrDate(title: string): boolean {
  return (
    /^[\d(約最延]/.test(title) &&
    /\d(?:件|名|人|社|円|日|分)/.test(title) &&
    !/(?:について|情報|内容|お願い|方|策)$/.test(title)
  );
}

/** 「流出した可能性のある情報(最大1,500件)」: how many there are says no less what stands below. */
const FIGURE_BEHIND = /\((?:合?計|約|最大|延べ|全|のべ)?\d[\d,]*(?:万[\d,]*)?(?:件|名|人|社|項目|種類)(?:分)?\)$/;

/** 「対象者数(5月10日現在)」 */
const AS_OF_BEHIND = /\([^()]{1,14}(?:現在|時点)\)$/;

function isBareHeading(line: LineShape, title: string, previous: LineShape | null, next: LineShape | null): boolean {
  if (
    title.length > 30 ||
    !BARE_HEADING.test(title.replace(FIGURE_BEHIND, "").replace(AS_OF_BEHIND, "")) ||
    next === null ||
    isListLike(title)
  )
    return false;
  if (/[0-9@]{4}|^(?:以上|記)$/.test(title)) return false;
  // A label in a flattened table stands right above its value; a heading stands free or opens its part.
  return line.blankBefore || title.length <= 16 || (previous?.text.trimEnd().endsWith("。") ?? true);
}

const JOINED_TO = /及び|および|ならびに|並びに|[、/]|と(?=再発|今後|対応|お詫び)/;
/** 「…がある事業者様及び審査員への対応」: the persons are joined, and its last word is what it is about. */
const FOR_PERSONS_JOINED =
  /(?:様|さま|者|方|員|先)(?:及び|および|ならびに|並びに|、)[^、]{1,24}(?:様|さま|者|方々?|員|先|等)(?:への|に対する)[^、。]{1,12}$/;

/** What a heading is for, or null where it does not say. */
function headingKindOf(title: string): SectionKind | null {
  const deciding = (text: string) => DECIDING_WORDS.find(([, word]) => word.test(text))?.[0] ?? null;
  const first = title.split(JOINED_TO)[0] as string;
  if (FOR_PERSONS_JOINED.test(title)) return lastWordKind(title);
  const leading = deciding(first) ?? lastWordKind(first);
  // 「電子メール及び添付ファイルに含まれている個人情報」: what could be a label of a contact is one of what got out.
  const whole = leading === null || leading === "contact" ? deciding(title) : null;
  return whole ?? leading ?? lastWordKind(title);
}

function lastWordKind(text: string): SectionKind | null {
  let best: { kind: SectionKind; end: number; length: number } | null = null;
  for (const [kind, words] of HEADING_WORDS)
    for (const match of matchesOf(text, words)) {
      const end = match.index + match[0].length;
      if (best === null || end > best.end || (end === best.end && match[0].length > best.length))
        best = { kind, end, length: match[0].length };
    }
  return best?.kind ?? null;
}
