/** How an author's name stands in letterhead and signature: alone on its line, with what runs it, with its branch. */
import type { Span } from "../../normalize";
import type { OrganizationMention } from "../../recognizers/organizations";
import type { Line } from "../../structure/outline";
import { anyOf, inOrder } from "../../vocabulary/patterns";

/** 「… 総務課」: what of the body speaks. */
const DEPARTMENT =
  /[^。、()]{0,30}(?:部|課|室|係|局|グループ|センター|窓口|事務局|担当|事務所|本部|支店|店|センター長|チーム|図書館|博物館|美術館|公民館)/;
/** 「… 代表取締役社長 …」: who speaks for it. */
const PERSON =
  /(?:代表|理事|会長|社長|学長|校長|院長|市長|町長|村長|区長|知事|本部長|取締役|センター長|所長|園長|総長|教育長|委員長|代表者)[^。]{0,40}/;
/** What may stand behind a name that its line is for: a mark, a department or person, a remark, a date. */
const DEPARTMENT_OR_PERSON = inOrder([
  /^[」』)]?[ 　]*/,
  // 「X市長 …」, where the name goes on into the title; at last nothing at all.
  anyOf([/長(?:[ 　]|$)[^。]{0,20}/, DEPARTMENT, PERSON, /法人番号[: ]?\d{13}/, /(?:)/]),
  /[ 　]*(?:\([^)]*\))?/,
  /[ 　]*(?:(?:\d{4}|令和|平成)[^ぁ-ん]{3,16})?$/,
]);

/** 「発表者:」 before the name: who speaks, what the body is called, whom to ask. */
const LABEL_OF_AUTHOR = inOrder(
  [
    /^/,
    anyOf([
      /発表者|発信者|会社名|法人名|名称|団体名|商号|実施機関|事業者名?|発行元|運営会社|管理会社|運営|社名|学校名|組織名/,
      /問い?合わ?せ先?|お問い?合わ?せ先?|担当|連絡先/,
      /差出人|発行|発行者|発表|公表者?|発信|発信元|配信元?|送信者|送信元|投稿者|作成|作成者|文責|報告者|提供|開示者|届出者|from|by|author|publisher/,
    ]),
    /[ :]*$/,
  ],
  "i",
);

/** Dates and marks, and what a page prints beside them: 「更新日:令和7年9月3日 ページID:0048813 」. */
const PAGE_FURNITURE =
  /^(?:(?:最終)?(?:更新|掲載|公開|登録|作成|発表|印刷)日?[ :]|ページ(?:ID|番号)[ :]|[\s\d年月日令和平成./()・*:■【】-])*/;

const wordsBefore = (line: Line, mention: OrganizationMention): string =>
  line.text.slice(0, mention.start - line.start).replace(PAGE_FURNITURE, "");

/** 「管理会社 株式会社…」 on a line of its own: who writes, by what it is to the readers. */
export const isLabelledAsAuthor = (line: Line, mention: OrganizationMention): boolean =>
  mention.start - line.start <= LONGEST_LABEL && LABEL_OF_AUTHOR.test(wordsBefore(line, mention));

/** A label stands at the head of its line, behind a date at most. */
const LONGEST_LABEL = 60;

/** The line holds the name, at most with a department or a person behind it. */
export function standsAlone(line: Line, mention: OrganizationMention): boolean {
  const before = wordsBefore(line, mention);
  const isLabelled = isLabelledAsAuthor(line, mention);
  const isOfBody =
    /^[^。、]{0,30}(?:法人|会)[ ]$/.test(before) || before === bodyAtEnd(before) || MINISTRY.test(before);
  if (before !== "" && !isLabelled && !isOfBody) return false;
  const behind = line.text.slice(mention.end - line.start);
  // 「学校法人青葉学園 青葉幼稚園」: the house speaks, under the name of the body that runs it.
  if (HOUSE_BEHIND.test(behind) && bodyAtEnd(`${mention.name} `) !== "") return false;
  if (BUREAU_BEHIND.test(behind) && MINISTRY.test(`${mention.name} `)) return false;
  return DEPARTMENT_OR_PERSON.test(behind) || BRANCH.test(behind);
}

/** 「農林水産省 東北農政局」 */
const MINISTRY = /^[一-龠]{2,6}[省庁][ ]$/;

const BUREAU_BEHIND =
  /^[ ][^\s、。()]{1,8}(?:労働|農政|財務|厚生|整備|運輸|国税|法務|経済産業|通信|振興|管理)局(?:[ ]|$)/;

const HOUSE_BEHIND =
  /^[ ][^\s、。()]{2,20}(?:病院|医院|クリニック|診療所|センター|[外内眼]科|歯科|皮膚科|耳鼻咽喉科|学校|高校|幼稚園|保育[園所]|こども園|大学|事務所|園|苑|荘)(?:[ ]|$)/;

/** 「健康保険協会 青葉支部」 */
const BRANCH = /^[ ](?<branch>[^\s、。()]{1,8}支部)[ ]*(?=\n|$)/;

/** A signature names the body that signs, a department does not belong to its name. */
export function authorNameOf(
  text: string,
  mention: OrganizationMention,
  fullName: string,
): { name: string; span: Span } {
  const branch = BRANCH.exec(text.slice(mention.end, mention.end + 16))?.groups?.branch;
  if (branch) {
    const end = mention.end + 1 + branch.length;
    return { name: text.slice(mention.start, end), span: { start: mention.start, end } };
  }
  const name = mention.shape === "short" ? fullName : nameWithBody(text, mention);
  const bare = name.replace(/(?<=[都道府県]警察)本部$/, "");
  const own = (bare !== name && standsByItself(text, bare) ? bare : name)
    .replace(/(?<=[市区町村])(?:役所|役場)$|(?<=[都道府県])庁$/, "")
    .replace(PART_OF_UNIVERSITY, "")
    .trim();
  return { name: own, span: mention };
}

/** 「青葉県警察は」, and not only 「青葉県警察本部」 and 「青葉県警察官」. */
function standsByItself(text: string, police: string): boolean {
  return text
    .split(police)
    .slice(1)
    .some((behind) => !/^(?:本部|署|官|職)/.test(behind));
}

/** 「北泉大学 情報戦略機構」: the university speaks; its hospitals and schools speak for themselves. */
const PART_OF_UNIVERSITY =
  /(?<=大学)[ ]?(?!共同利用|連合|コンソーシアム|生協|生活協同)(?!.*(?:病院|医療|診療|学校|園))[^\s]{0,14}(?:機構|センター|本部|研究科|研究院|学部|研究所|図書館)$/;

/** What runs a hospital, school or home, printed before its name on one line: 医療法人社団ともしび会 とよはら整形外科クリニック. */
const RUNNING_BODY =
  /(?:(?:医療|学校|社会福祉|独立行政|国立大学|公立大学)法人(?:社団|財団)?[ ]?[^\s、。()「」]{1,16}|[^\s、。()「」]{2,12}機構)[ ]$/;

function bodyAtEnd(words: string): string {
  return RUNNING_BODY.exec(words)?.[0] ?? "";
}

/** The name with the body that runs it, where that stands right before it. */
function nameWithBody(text: string, { start, name }: OrganizationMention): string {
  const before = text.slice(Math.max(0, start - 32), start);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  const body = bodyAtEnd(line);
  return body !== "" && body.length === line.trimStart().length ? body + name : name;
}
