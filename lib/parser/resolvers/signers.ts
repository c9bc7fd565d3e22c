/** Names of any make in letterhead and signature: a line with the title of whoever speaks for the body, or right above one. */
import type { Span } from "../normalize";
import type { Line, NoticeText } from "../structure/outline";

/** Titles of those who sign for a body. */
const TITLE =
  /(?:代表(?:取締役(?:社長)?|理事|社員|者)?|理事長|会長|会頭|社長|学長|校長|院長|園長|所長|館長|施設長|管理者|店主|店長|主宰|住職|組合長|事務局長|支配人|女将)/;
const TITLE_BEHIND = new RegExp(`^(?<name>[^、。:]{2,24}?)[ 　]+${TITLE.source}(?:[ 　].{0,16})?$`);
const TITLE_ALONE = new RegExp(`^${TITLE.source}(?:[ 　].{0,16})?$`);
/** What is no name: dates, addresses, phones, greetings, departments. */
const NO_NAME =
  /\d{3}|^[\d(〒・※]|令和|平成|様|各位|御中|電話|TEL|FAX|@|について|お詫び|お知らせ|以上|敬具|問い?合わ?せ|担当|窓口|^.{0,6}(?:部|課|係|室)$|(?:ます|ました|です|ません)$/i;
/** So many lines from either end hold letterhead and signature. */
const REACH = 16;

/** The name in a signature, or in the letterhead where nobody signs. */
export function findSigner({ lines }: NoticeText): { name: string; span: Span } | null {
  const places = [...lines.slice(-REACH).reverse(), ...lines.slice(0, REACH)];
  for (const line of places) {
    const content = contentOf(line);
    const name = TITLE_BEHIND.exec(content.text)?.groups?.name?.trim();
    if (name && !NO_NAME.test(name) && !TITLE.test(name)) return { name, span: spanAt(content.start, name) };
    if (!TITLE_ALONE.test(content.text)) continue;
    const above = lines[lines.indexOf(line) - 1];
    const own = above ? contentOf(above) : null;
    if (own && own.text.length >= 2 && own.text.length <= 30 && !NO_NAME.test(own.text))
      return { name: own.text, span: spanAt(own.start, own.text) };
  }
  return null;
}

function contentOf(line: Line): { text: string; start: number } {
  const raw = line.text.slice(line.contentStart - line.start);
  return { text: raw.trim(), start: line.contentStart + raw.length - raw.trimStart().length };
}

function spanAt(start: number, name: string): Span {
  return { start, end: start + name.length };
}
