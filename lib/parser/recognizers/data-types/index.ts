/** Mentions of kinds of data, and the enumerations that they form: 「氏名、住所及び電話番号」. */
import type { Span } from "../../normalize";
import type { NoticeText, Sentence } from "../../structure/outline";
import { BORDER, cellAt } from "../../structure/tables";
import { LEFT_OUT_LABEL } from "../../vocabulary/data-type-scope";
import { anyOf, inOrder } from "../../vocabulary/patterns";
import { beginsLine, lineEndBehind } from "./lines";
import { type DataMention, mentionsIn } from "./mentions";

/** Mentions that stand in one list inside a sentence. */
export interface Enumeration extends Span {
  readonly sentence: Sentence;
  readonly mentions: readonly DataMention[];
  /** Where the words that may tell of it end: its sentence's end, or the end of a line that was glued to the next. */
  readonly reach: number;
}

/** Signs and words that join members: at least one. */
const SEPARATORS = new RegExp(
  `(?:${
    anyOf([
      /[、,・/／|+＋▽\s①-⑳()]/,
      /と(?!し|な|い|は)|及び|および|並びに|ならびに|や/,
      /又は|または|若しくは|もしくは|あるいは|かつ/,
      /のほか|に加え(?:て)?|をはじめ/,
      /だけで(?:は)?なく|のみならず|にとどまらず|に限らず|はもとより|はもちろん|ばかりか/,
    ]).source
  })+`,
);
/** What stands between two members of a list: an ending, a separator, and words that describe the next member. */
const GAP = inOrder([
  // 「氏名の漢字」「住所録」: the end of the member itself
  /^(?:の[^、。はがをにで]{1,8}|[一-龠ァ-ヶー]{1,5})?(?:など|等)?(?:の?(?:情報|データ)|(?:に関する|に係る|についての)(?:情報|記録|資料|書類|データ|事項|内容|記載))?/,
  // 「氏名1,204件、」
  /(?:[がは]?[ ]?(?:約|延べ|計)?\d[\d,]*(?:件|名|人|通|枚|冊|部|点|本|個|箱|セット)分?)?/,
  SEPARATORS,
  // 「…においては、」 before the next one
  /(?:[^。はをへ!?]{0,12}においては、?|一部は)?/,
  /(?:(?:[^。はをへ!?]|へ(?=の)|(?<=また)は){0,32})$/,
]);

const memo = new WeakMap<NoticeText, readonly Enumeration[]>();

/** All enumerations of a notice, in order; found once. Linear in its length. */
export function findEnumerations(notice: NoticeText): readonly Enumeration[] {
  const known = memo.get(notice);
  if (known) return known;
  const found = notice.sentences.flatMap((sentence) =>
    groupMentions(notice, sentence, mentionsIn(notice.text, sentence)),
  );
  memo.set(notice, found);
  return found;
}

function isOneList(gap: string): boolean {
  return gap === "" || gap === "の" || (GAP.test(gap) && !CLOSED.test(gap) && !LEFT_OUT_LABEL.test(gap));
}

/** 「法人名と口数のみで、窓口の方の電話番号は」「氏名、住所のうち、住所は」「氏名・書名の組合せがずれ、」: with these words a list is told in full. */
const CLOSED =
  /[【〔][^】〕。、]{0,20}(?:情報|項目|もの|データ|内容|対象外?|あり|なし)[】〕]| 【(?![^】]{0,16}(?:追記|訂正|補足|修正|更新|注))[^】。、]{2,20}】|(?:だけ|のみ)(?:で(?:あり|して)?|です|でした)、|のうち、|に(?:限(?:ら|定さ)れ|とどまり|留まり)(?:て(?:い|お)り)?、|の(?:組み?合わ?せ|対応(?:関係)?)[がを]|※(?!\d)|[\t|]\s*(?:対象外|該当なし|流出なし|漏えいなし|影響なし|含まれず|なし|無し?|[○〇×✕-])\s*[\t|]/;

/** 「本文及び添付のチラシに会費の|引落口座」: what holds data is no member of their list. */
function isHeldBy(gap: string, { codes }: DataMention): boolean {
  return codes[0] === "message" && /に(?!関|係|つい)/.test(gap);
}

/** 「氏名、電話番号など、メールアドレス以外の」: the last is set against the others. */
function isOtherThan(gap: string, text: string, { end }: DataMention): boolean {
  return /^(?:など|等)、?$/.test(gap) && /^(?:以外|を除)/.test(text.slice(end, end + 3));
}

/** In the next cell of a row, where only one of both columns is headed 「含まれていない情報」. */
function isUnderOtherHead(notice: NoticeText, gap: string, last: DataMention, { start }: DataMention): boolean {
  if (!BORDER.test(gap)) return false;
  const isLeftOut = (at: number) => LEFT_OUT_LABEL.test(cellAt(notice, at)?.head ?? "");
  return isLeftOut(start) !== isLeftOut(last.start);
}

/** Members of one list stand at one depth of brackets: 「連絡先(メールアドレスを含む。)、活動計画」 are two lists. */
function groupMentions(notice: NoticeText, sentence: Sentence, mentions: readonly DataMention[]): Enumeration[] {
  const groups: DataMention[][] = [];
  /** By each list the place where a line of the body begins that does not go on with it. */
  const cuts = new Map<DataMention[], number>();
  const lists = new OpenLists(notice.text, sentence.start);
  for (const mention of mentions) {
    lists.readTo(mention.start);
    const { members, gap } = lists.innermost;
    const last = members.at(-1);
    const isNewLine = last !== undefined && beginsLine(notice, mention.start);
    if (isNewLine) cuts.set(members, mention.start);
    const goesOn =
      last &&
      !isNewLine &&
      isOneList(gap) &&
      !isHeldBy(gap, last) &&
      !isOtherThan(gap, notice.text, mention) &&
      !isUnderOtherHead(notice, gap, last, mention) &&
      lineEndBehind(notice, last) === null;
    if (goesOn) members.push(mention);
    else groups.push(lists.begin(mention));
    lists.passOver(mention);
  }
  return groups.map((members) => {
    const last = members[members.length - 1] as DataMention;
    const { start } = members[0] as DataMention;
    const reach = lineEndBehind(notice, last) ?? cuts.get(members) ?? sentence.end;
    return { sentence, mentions: members, start, end: last.end, reach };
  });
}

interface OpenList {
  members: DataMention[];
  /** The words since its last member, those inside brackets left out. */
  gap: string;
}

/** The lists that are open at a place of a sentence: one for each bracket around it, and that of the sentence. */
class OpenLists {
  private readonly open: [OpenList, ...OpenList[]] = [{ members: [], gap: "" }];

  constructor(
    private readonly text: string,
    private at: number,
  ) {}

  get innermost(): OpenList {
    return this.open[this.open.length - 1] as OpenList;
  }

  readTo(end: number): void {
    for (; this.at < end; this.at++) {
      const char = this.text[this.at] as string;
      if (char === "(" || char === "[") this.open.push({ members: [], gap: "" });
      else if ((char === ")" || char === "]") && this.open.length > 1) this.open.pop();
      else this.innermost.gap += char;
    }
  }

  /** A new list in the place of the innermost one. */
  begin(mention: DataMention): DataMention[] {
    this.innermost.members = [mention];
    return this.innermost.members;
  }

  passOver({ end }: DataMention): void {
    this.innermost.gap = "";
    this.at = Math.max(this.at, end);
  }
}
