/**
 * Names of any make in letterhead and signature: a line with the title of whoever speaks for the body, or right above
 * one.
 */
import { matchesOf, occurrencesOf } from "../../matching/matches";
import type { Span } from "../../normalize";
import type { Line, NoticeText } from "../../structure/outline";
import { anyOf, inOrder } from "../../vocabulary/patterns";
import { contentOf, DATE_LINE, undated } from "./frame-lines";
import { findPlacedName } from "./placed-names";

/** Titles of those who sign for a body. */
const TITLE =
  /(?:代表(?:取締役(?:社長)?|理事|社員|者)?|理事長|会長|会頭|社長|学長|校長|院長|園長|所長|館長|施設長|管理者|店主|店長|主宰|住職|組合長|事務局長|支配人|女将)/;
const TITLE_BEHIND = new RegExp(`^(?<name>[^、。:]{2,24}?)[ 　]+${TITLE.source}(?:敬白|拝)?(?:[ 　].{0,16})?$`);
const TITLE_ALONE = new RegExp(`^${TITLE.source}(?:[ 　].{0,16})?$`);
/** What is no name: dates, addresses, phones, greetings, departments. */
const NO_NAME =
  /\d{3}|^[\d(〒・※]|令和|平成|様|各位|御中|電話|TEL|FAX|@|について|お詫び|お知らせ|以上|敬具|問い?合わ?せ|担当|窓口|^.{0,6}(?:部|課|係|室)$|(?:ます|ました|です|ません)$/i;
/** So many lines from either end hold letterhead and signature. */
const REACH = 16;

/** Houses that are called by what they are and a name behind it, without a legal form. */
const HOUSE_BEFORE = inOrder([
  /^/,
  anyOf([
    /JA(?!.{0,12}の)/,
    // schools and nurseries
    /(?:専門|専修|各種|日本語)学校|(?:認定)?こども園|保育園|保育室|学習塾|書道教室|音楽教室/,
    // homes and care
    /児童養護施設|特別養護老人ホーム|介護老人保健施設|グループホーム|デイサービス|訪問看護ステーション/,
    // beds and meals
    /ホテル|旅館|民宿|ペンション|レストラン|居酒屋|喫茶|カフェ|洋菓子|和菓子/,
    // hair, stage, sport
    /美容室|理容室|劇団|楽団|スタジオ|ギャラリー|フィットネス|スポーツクラブ/,
  ]),
  /[ ]?\S/,
]);
/** The ends of such names. */
const HOUSE_BEHIND =
  /(?:店|屋|館|園|塾|堂|亭|荘|苑|庵|局|ホーム|スクール|アカデミー|カレッジ|サロン|ショップ|ストア|マート|工房|教室|道場|劇場|ホール|クラブ|倶楽部|キッチン|ファーム|農園|牧場|酒造|醸造|製菓|製作所|商会|商店|百貨店|スタジオ|ジム|ラボ|[A-Za-z]{2,}(?: [A-Za-z]{2,})+)$/;
const LONGEST_HOUSE = 24;

interface Signer {
  readonly name: string;
  readonly span: Span;
  readonly rule: string;
}

const NAMES_ITSELF = "names-itself";
const STANDS_WHERE_NAMES_DO = "stands-where-names-do";
/** By which a name is found that may be that of a service: whose page it is may be told more surely around the text. */
export const UNSURE_RULES: ReadonlySet<string> = new Set([NAMES_ITSELF, STANDS_WHERE_NAMES_DO]);

/**
 * The name in a signature, or in the letterhead where nobody signs; else the one by which a text presents itself; else the
 * one that stands where names do.
 */
export function findSigner(notice: NoticeText): Signer | null {
  const signed = findSigned(notice) ?? findHouse(notice);
  if (signed) return { ...signed, rule: "signed-by-its-head" };
  const named = findSelfNamed(notice);
  if (named) return { ...named, rule: NAMES_ITSELF };
  const placed = findPlacedName(notice);
  return placed && { ...placed, rule: STANDS_WHERE_NAMES_DO };
}

/** 「手芸の店 いとぐるまでございます。」 among the first lines, by a name that the page bears elsewhere as well. */
function findSelfNamed({ text }: NoticeText): { name: string; span: Span } | null {
  for (const match of matchesOf(text.slice(0, OPENING), SELF_NAMED)) {
    const name = match.groups?.name ?? "";
    const start = match.index + match[0].indexOf(name);
    if (TOLD_ALREADY.test(text.slice(0, start))) break;
    if (
      NO_NAME.test(name) ||
      NO_HOUSE.test(name) ||
      IS_TOLD.test(name) ||
      (occurrencesOf(text, name, 2).length < 2 && !isCalledAfterItsHouse(text, name))
    )
      continue;
    return { name, span: spanAt(start, name) };
  }
  return null;
}

/** 「スタジオアオイです。」, and 「当スタジオ」 */
function isCalledAfterItsHouse(text: string, name: string): boolean {
  const house = OUR_HOUSE.exec(text)?.groups?.house;
  return house !== undefined && name.includes(house);
}

const OUR_HOUSE = /[当弊](?<house>[ァ-ヶー]{3,8}|[一-龠]{2,4})(?=[はがのをにで])/;

/** Who writes is said before what happened is told. */
const TOLD_ALREADY =
  /(?:この(?:たび|度)|今般|発生|判明|発覚|漏え?い|漏洩|流出|紛失|誤送信|不正アクセス)[^。\n]*(?:まし)?た。/;
/** What is said of the matter, and nobody's name: 「漏えいした情報⏎メールアドレスです。」「以下の通りです。」 */
const IS_TOLD =
  /(?:通り|とおり|ため|もの|こと|とき|まま|場合|予定|見込み|状況|状態|[^々]中|未定|不明|なし|無し|情報|番号|アドレス|氏名|名前|住所|年月日|データ|内容|件|件数|人数|名簿|名分|人分|方|者|皆様|から|まで|のみ|だけ|など|等|ミス|原因|誤り|可能)$/;

/** So far down a letter says who writes. */
const OPENING = 600;
const SELF_NAMED = inOrder(
  [
    /(?<=^|[\n。!])[ 　]*(?<name>(?![はがをにで、])[^。、\n「」はがを:]{2,24}?)/,
    /(?:の?(?:カスタマーサポート|サポート(?:チーム|センター)?|運営(?:事務局|チーム)|事務局|スタッフ(?:一同)?|店長))?/,
    /(?:です|でございます)(?=。)/,
  ],
  "g",
);

/** A name that is told by its own make, alone on its line beside the date, or at the foot. */
function findHouse({ lines }: NoticeText): { name: string; span: Span } | null {
  for (const index of [...lines.keys()].filter((at) => at < REACH || at >= lines.length - 4)) {
    const { text, start } = contentOf(lines[index] as Line);
    if (text.length < 3 || text.length > LONGEST_HOUSE || NO_NAME.test(text) || NO_HOUSE.test(text)) continue;
    const besideDate = [index - 1, index + 1].some((at) => {
      const line = lines[at];
      return line !== undefined && DATE_LINE.test(contentOf(line).text);
    });
    if (HOUSE_BEFORE.test(text) || (besideDate && HOUSE_BEHIND.test(text)))
      return { name: text, span: spanAt(start, text) };
  }
  return null;
}

/** Titles, addressees and departments. */
const NO_HOUSE =
  /(?:へ|方|件|報告|各位|皆さん?|事務局|当局|郵便局|担当|こと|もの|結果|経緯|概要|当[店館園塾局])$|[。、!?:をが]/;

function findSigned({ lines }: NoticeText): { name: string; span: Span } | null {
  const places = [...lines.slice(-REACH).reverse(), ...lines.slice(0, REACH)];
  for (const line of places) {
    const content = undated(contentOf(line));
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

function spanAt(start: number, name: string): Span {
  return { start, end: start + name.length };
}
