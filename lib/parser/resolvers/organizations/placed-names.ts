/**
 * Names of any make, known by where they stand alone: behind the title of a page, under 「©」, behind a label, in letterhead,
 * signature or contact block. No word in them tells that they are names, so that whatever else stands in such places must
 * be told from them.
 */
import { matchesOf, occurrencesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import type { Line, NoticeText } from "../../structure/outline";
import { anyOf, inOrder } from "../../vocabulary/patterns";
import { SELF_ALIAS } from "../../vocabulary/self-reference";
import { contentOf, DATE_LINE, undated } from "./frame-lines";

interface PlacedName {
  readonly name: string;
  readonly span: Span;
}

interface Found extends PlacedName {
  readonly points: number;
}

/** The name for which most places speak, the earlier of two; null where too little does. */
export function findPlacedName(notice: NoticeText): PlacedName | null {
  const found = [...inPageTitle(notice), ...inText(notice), ...onLines(notice), ...inNotices(notice)]
    .filter(({ name }) => mayBeName(name))
    .slice(0, MOST_PLACES);
  const scoreOf = ({ name }: Found) => {
    const own = found.filter((one) => one.name === name).reduce((sum, { points }) => sum + points, 0);
    return own + Math.min(MOST_AGAIN, occurrencesOf(notice.text, name, MOST_AGAIN + 1).length - 1);
  };
  const [best] = found.map((one) => ({ one, score: scoreOf(one) })).sort((a, b) => b.score - a.score);
  return best && best.score >= ENOUGH ? { name: best.one.name, span: best.one.span } : null;
}

const ENOUGH = 3;
/** A text with more such places is no notice; the rest is left. */
const MOST_PLACES = 60;
/** A name that is said again is one more likely, but a service is named often, too. */
const MOST_AGAIN = 1;

const SHORTEST = 2;
const LONGEST = 26;

/** 「…について | ノートラックス」「…のお知らせ - SkyCart 公式サイト」 */
function* inPageTitle({ lines }: NoticeText): Generator<Found> {
  const [first] = lines;
  const match = first && PAGE_TITLE.exec(first.text);
  const name = match?.groups?.name;
  if (!first || !match || !name) return;
  yield foundAt(name, first.start + match.index + match[0].lastIndexOf(name), 4);
}

const PAGE_TITLE = inOrder([
  /(?:について|に関する|お?詫び|おわび|お知らせ|ご?報告|の件|ご?連絡|ニュース|News)[^|]{0,24}?/,
  /[ ]?[|»«][ ]?|[ ](?:[-–—/])[ ]/,
  /(?<name>[^|»«]{2,26}?)/,
  /[ ]?(?:公式|オフィシャル)?(?:(?:Web|ウェブ)?サイト|ホームページ|HP)?[ ]*$/,
]);

/** 「© 2024 ノートラックス」「店舗名:つむぎ商店」 */
function* inNotices({ lines }: NoticeText): Generator<Found> {
  for (const line of lines) {
    if (line.text.length > LONGEST_LINE) continue;
    const name = (COPYRIGHT.exec(line.text) ?? LABELLED.exec(line.text))?.groups?.name;
    if (name) yield foundAt(name, line.start + line.text.lastIndexOf(name), 4);
  }
}

const LONGEST_LINE = 90;
const COPYRIGHT = inOrder(
  [
    /(?:©|\(c\)|copyright)[ ]?(?:©|\(c\))?[ ]?(?:by[ ])?(?:20\d\d(?:[-~]20\d\d)?)?[ ,]{0,2}/,
    /(?<name>[^\d\s.,|©][^.,|©\n]{1,25}?)/,
    /(?:[ ]?20\d\d)?[.,]?(?:[ ]?all rights.{0,20})?[ ]*$/,
  ],
  "i",
);
const LABELLED = inOrder([
  /^[ ・■●*-]{0,3}/,
  /(?:発行|発信|発表|配信|差出)(?:者|元|人)?|運営(?:者|元|会社|主体)?|屋号|(?:店舗|施設|団体|法人|事業者|販売業者|医院|診療所|園|学校|サイト)名/,
  /[ ]?[:|][ ]?(?<name>\S.{1,25}?)[ ]*$/,
]);

/** A line of nothing but a name: beside the day over the text, at the end of it, and over a way to reach whoever it is. */
function* onLines({ lines }: NoticeText): Generator<Found> {
  const contentAt = (index: number) => (lines[index] ? contentOf(lines[index] as Line).text : "");
  const last = lines.findLastIndex((line) => !REACHES.test(line.text) && !MAY_FOLLOW.test(contentOf(line).text));
  for (const [index, line] of lines.entries()) {
    if (index >= LETTERHEAD && index < lines.length - FOOT) continue;
    const content = contentOf(line);
    const { text: written, start } = undated(content);
    const text = start > content.start ? written.replace(/事務局$/, "") : written;
    const name = text.replace(OFFICE, "");
    if (name.length < SHORTEST || name.length > LONGEST) continue;
    const isDated = DATE_LINE.test(contentAt(index - 1)) || DATE_LINE.test(contentAt(index + 1));
    if (index < LETTERHEAD && isDated) yield foundAt(name, start, 3);
    else if (index === last && name === text) yield foundAt(name, start, isDated ? 4 : 3);
    else if (name !== text && [index, index + 1, index + 2].some((at) => REACHES.test(contentAt(at))))
      yield foundAt(name, start, 3);
    else if (index >= lines.length - FOOT && REACHES.test(contentAt(index + 1))) yield foundAt(name, start, 3);
  }
}

const LETTERHEAD = 6;
const FOOT = 10;
/** Where somebody is reached: phone, mail, address. */
const REACHES = /(?:電話|TEL|FAX|E?-?mail|メール|〒|住所|所在地|URL|https?:|受付時間)[ :]?|@|0\d{1,4}-\d{2,4}-\d{3,4}/i;
/** What may stand below a signature. */
const MAY_FOLLOW = /^(?:以 ?上|敬具|[-=*_ ]+)$/;
/** Who of it is to be asked. */
const OFFICE =
  /[ 　](?:[^ 　]{0,12}(?:事務局|窓口|サポート(?:チーム|センター|デスク)?|カスタマー(?:サービス|センター)|相談室|お客様係|運営(?:チーム|局)|広報(?:担当|室|部|課)?|総務(?:部|課)|担当))$/;

/** 「アオイ(以下「当院」といいます。)」: what writes is called by what it calls itself. */
function* inText({ text, sentences }: NoticeText): Generator<Found> {
  for (const match of matchesOf(text, CALLED)) {
    const name = match.groups?.name ?? "";
    const end = match.index + match[0].length;
    if (SELF_ALIAS.test(text.slice(end, end + 40))) yield foundAt(name, end - name.length, 6);
  }
  const [opening] = sentences.filter((sentence) => sentence.text.includes("。"));
  const match = opening && FIRST_SUBJECT.exec(opening.text);
  const name = match?.groups?.name ?? match?.groups?.served;
  if (match && name) yield foundAt(name, opening.start + match.index + match[0].indexOf(name), 2);
}

const CALLED =
  /(?<=^|[\n。、「]|(?:この(?:たび|度)|今般)[、 ]?)(?<name>[^\s。、,「」()をがはに]{2,26})[」]?(?=[ ]?\(以下)/g;
/** 「このたび、…において」「平素より…をご利用いただき」: whom the first sentence is about. */
const FIRST_SUBJECT = anyOf([
  /^(?:この(?:たび|度)|今般|今回|先般)[、 ]?(?<name>[^\s。、,「」()]{2,26}?)(?:において|におきまして|にて|では)/,
  /^(?:いつも|平素(?:より|は)|日頃(?:より|は))[、 ]?(?<served>[^\s。、,「」()]{2,26}?)を(?:ご利用|ご愛顧|お引き立て)/,
]);

const mayBeName = (name: string): boolean =>
  name.length >= SHORTEST &&
  name.length <= LONGEST &&
  !NO_NAME.test(name) &&
  !GENERAL.test(name) &&
  !ENDS_NO_NAME.test(name);

/** Words of sentences, dates, addresses, persons. */
const NO_NAME = anyOf([
  /[。、,!?:;=>#]|[一-龠ァ-ヶー][をがにはへ]|^[をが]|\d{3}|^[\d〒・※(【「<*■●▼▲]|令和|平成|年度/,
  /[当弊本](?:社|店|院|園|校|会|市|町|村|県|学|所|法人|サイト|サービス)|各位|御中|様|さま|皆|電話|TEL|FAX|@|https?/,
  // what pages are kept on: 「… | note」
  /^[a-z]+$/,
  // a person
  /^[一-龠]{1,3}[ 　][一-龠ぁ-ん]{1,4}$/,
]);
/** What stands in such places as well. */
const GENERAL = anyOf(
  [
    /お?詫び|おわび|お?知らせ|ご?報告|ご?案内(?!所)|について|に関|個人情報|情報|漏え|流出|紛失|誤送信|不正|資料|記者|報道|リリース/,
    /^(?:news|topics?|press|information|info|home|top|blog|status|ホーム|トップ.{0,4}|ニュース|トピックス|ブログ|お?問い?合わ?せ(?:先|窓口)?|連絡先|新着.{0,4}|重要|続報|第.報|訂正|以上|敬具|拝啓|記|別紙|概要|経緯|原因|対応|対象|再発防止.{0,3}|質問|回答|Q&A|FAQ|PDF|印刷|メニュー|検索)$/,
    /^(?:事務局|運営|受付|広報|編集|管理|店|社|院|園)[^ぁ-んァ-ヶ]{0,3}$|(?:事務局|一同|スタッフ)$/,
    /(?:戻る|一覧|ページ|カテゴリ|関連|先頭|サイトマップ|プライバシー|ポリシー|コンテンツ|アーカイブ)/,
    /^(?:システム|サービス|サイト|アプリ|メール|本件|同社|業務|委託先|弊社|弊店|自社|第三者)/,
  ],
  "i",
);
/** Departments, papers, people, things that are no bodies. */
const ENDS_NO_NAME =
  /(?:部|課|係|室|局長|担当|窓口|チーム|本部|ます|ました|です|ない|した|する|れる|いる|ある|って|いて|して|せん|方|者|件|名|こと|もの|ため|結果|状況|措置|対策|内容|日時|時間|期間|システム|サーバー?|アカウント|メール|ファイル|フォーム|ログ)$/;

function foundAt(name: string, start: number, points: number): Found {
  return { name, span: { start, end: start + name.length }, points };
}
