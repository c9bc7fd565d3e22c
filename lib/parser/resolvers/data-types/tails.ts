/** The words behind an enumeration, which say what became of it. */
import type { Span } from "../../normalize";
import type { Enumeration } from "../../recognizers/data-types";
import { MISUSE, NO_TRACE, OPEN_QUESTION } from "../../vocabulary/data-type-exposure";
import { HELD_IN_PAPERS, STORED_IN_SYSTEM } from "../../vocabulary/data-type-scope";
import { anyOf, inOrder } from "../../vocabulary/patterns";
import { clausesOf, type Polarity, polarityOf } from "./clauses";

export interface Tail {
  /** The words, with deeper brackets taken out. */
  readonly text: string;
  /** The same, up to the next enumeration that has a predicate of its own. */
  readonly near: string;
  /** Where each unit of `text` stands in the notice. */
  readonly at: readonly number[];
}

/**
 * The words behind an enumeration: those up to the end of the bracket that it stands in, if it stands in one, then
 * those after the bracket.
 * @param following the enumerations behind it in the same sentence
 */
export function tailsOf(enumeration: Enumeration, following: readonly Enumeration[]): Tail[] {
  const { sentence, end, reach } = enumeration;
  const tails: Tail[] = [];
  let depth = 0;
  let text = "";
  let at: number[] = [];
  const close = () => {
    const limit = following.map(({ start }) => at.indexOf(start)).find((index) => index >= 0) ?? -1;
    tails.push({ text, near: limit > 0 ? text.slice(0, limit) : text, at });
    text = "";
    at = [];
  };
  for (let i = end; i < Math.min(reach, end + FARTHEST); i++) {
    const char = sentence.text[i - sentence.start] as string;
    if (
      depth === 0 &&
      /[ 【〔]/.test(char) &&
      NEXT_LABEL.test(sentence.text.slice(i - sentence.start, i - sentence.start + 32))
    )
      break;
    if (char === "※" && OTHER_TOPIC.test(sentence.text.slice(i - sentence.start, i - sentence.start + 40))) break;
    if (char === "(" || char === "[") depth++;
    else if (char === ")" || char === "]") {
      if (depth > 0) depth--;
      else close();
    } else if (depth === 0) {
      text += char;
      at.push(i);
    }
  }
  close();
  return tails;
}

/** 「流出した項目:氏名、住所| 流出していない項目:電話番号」 */
const NEXT_LABEL =
  /^ +[【〔[]?[^。、\s:]{2,20}(?:情報|項目|もの|データ|内容)[】〕\]]?:|^ *[【〔][^】〕。、]{0,20}(?:情報|項目|もの|データ|内容|対象外?|あり|なし)[】〕](?![はがをの、。])|^ +【(?![^】]{0,16}(?:追記|訂正|補足|修正|更新|注))[^】。、]{2,20}】(?![はがをの、。])/;

/** 「診察券番号 ※医療機関名は含まれません」: a note on something else than the list before it. */
const OTHER_TOPIC =
  /^※(?!(?:これ|それ)(?!ら?(?:の(?:情報|データ))?(?:の中)?に)|いずれ|上記|なお|全て|すべて|一部|どちら|両方)[^。※]{2,40}?(?:は|も)(?=[^。]{0,20}(?:ませ|ない|なく|ず))/;

/** A predicate stands within this many characters of its noun. */
const FARTHEST = 400;

const TOPIC =
  /^(?:(?:等|など)(?:の|、)?[^。、はがを]{1,16}(?:情報|データ|内容|項目|事項)(?=は|も|について))?(?:等|など)?(?:の(?:告知|診断|検査|届出|申告|申請|利用|取引)(?:の?(?:内容|結果|状況))|の?(?:情報|データ|内容|記載|写し|控え|原本|欄|項目|記入欄|入力欄|掲載|登録|記録|表示|明細|一覧))?(?:等|など)?(?:は|も|について|につき|に関して|に(?:関する|係る)(?:情報|書類|資料|データ|記録|帳票|事項|内容|もの)は|[ ]?…{1,3}[ ]?)/;
/** 「AのみでBは…」「3項目であり、」: the list ends here, and what follows is said of something else. */
const CLOSED_LIST =
  /^(?:等|など)?のほか、|^(?:等|など)?に(?:限(?:ら|定さ)れ|とどまり|留まり)(?:て(?:い|お)り)?、|^[^はがをに。]{0,24}(?:であり|でございまして|でして|のみで|だけで|となり|となっており|のほか|で)、?$|^[^はがをに。]{0,24}(?:であり|でございまして|でして|となっており|のみで|だけで|で)、[^、。はがを]{0,12}$/;

/** 「…及び回答 このうち176名分については、上記に加え|電子メールアドレス」 */
const SOME_HAVE_MORE =
  /^(?:等|など)?[。\s;※]{1,3}(?:なお、?)?(?:(?:この|その)?うち|上記のうち)[^。、はがを]{0,24}(?:は|については|には)、?(?:(?:上記|前記|これら?|以上)(?:に加え(?:て)?|のほか)、?)?$/;

/** True where the words up to the next enumeration close this one as a bare list. */
export function closesAsList({ text, near }: Tail): boolean {
  return near.length < text.length && (CLOSED_LIST.test(near) || SOME_HAVE_MORE.test(near));
}

/** What the clauses of a tail say, or null where none says anything. */
export function decide(tail: Tail): Polarity | null {
  const { text, near } = tail;
  // 「マイナンバーを含む特定個人情報の漏えいは…」: what is said of the whole is said of the part.
  const whole = /^(?:等|など)?(?:の情報)?を含(?:む|めた|めて)/.exec(text) ?? HELD_IN_PAPERS.exec(text);
  if (whole) {
    const said = decideText(text.slice(whole[0].length)) ?? "contained";
    // 「口座番号が記載された書類はありません」
    return said === "bare_denial" ? "denied" : said;
  }
  return decideText(near) ?? (near.length < text.length && !closesAsList(tail) ? decideText(text) : null);
}

function decideText(whole: string): Polarity | null {
  const text = withoutReason(whole);
  const clauses = clausesOf(text);
  const polarities = clauses.map((clause) => polarityOf(clause.text));
  const first = firstRelevant(polarities);
  if (!first) return null;
  const end = clauses.at(-1)?.text ?? "";
  // 「転送された記録は見つかっていませんが、閲覧された可能性は否定できません」, not 「…が、悪用される可能性は否定できません」
  if (first === "denied" && OPEN_QUESTION.test(end) && polarities.at(-1) === "exposed" && !MISUSE.test(end))
    return "exposed";
  // 「フォームの項目になく、含まれません」
  if (first === "bare_denial" && polarities.includes("denied")) return "denied";
  // 「番号が表示されますが、…今回表示された形跡はありません」: what the screen always does, and what it did not do.
  const told = polarities.indexOf("exposed");
  if (first === "exposed" && AS_A_RULE.test(clauses[told]?.text ?? "") && polarities.indexOf("denied", told) > told)
    return "denied";
  // 「郵送で受け付けているため、メールには含まれていません」: how they are dealt with elsewhere, and what follows from it.
  if (
    first === "exposed" &&
    TOPIC.test(text) &&
    DEALT_WITH.test(clauses[told]?.text ?? "") &&
    isDeniedAt(polarities, told + 1)
  )
    return "denied";
  const last = polarities.at(-1);
  if (last === "denied" && /^(?:しかし、?|ただし、?)?(?:これら|それら|いずれも|上記)/.test(clauses.at(-1)?.text ?? ""))
    return "denied";
  if (first === "contained" && polarities.includes("denied") && (STORED_IN_SYSTEM.test(text) || NO_TRACE.test(text)))
    return "denied";
  if (first === "exposed" || !TOPIC.test(text) || SET_AGAINST_EACH_OTHER.test(text)) return first;
  // 「成績は別のサーバに保存しており、当該パソコンには保存していない」: of a topic the last word counts.
  return polarities.findLast((polarity) => polarity === "denied" || polarity === "exposed") ?? first;
}

/** Whether the next clause that says anything denies. */
function isDeniedAt(polarities: readonly Polarity[], from: number): boolean {
  return firstRelevant(polarities.slice(from)) === "denied";
}

const DEALT_WITH =
  /^(?!.{0,60}(?:漏|流出|盗|不正|誤っ|誤送|紛失|閲覧|見られ|見え|侵入)).{0,60}(?:ため|ので|から|おり|いて|いる仕様で|のみで)、$/;

const AS_A_RULE = /(?:表示|閲覧|参照|確認|出力)(?:され|でき|し)(?:ます|る)(?:が|ものの|けれども)、$/;

/** 「…は、保険の種類が対象外のものであったため、一切ございません」: the reason for a denial says nothing itself. */
function withoutReason(text: string): string {
  return DENIED_FOR_REASON.test(text) ? text.replace(REASON, "$1") : text;
}

const REASON =
  /^((?:録|簿)?(?:等|など)?(?:の[^、。はがを]{1,8}|情報|内容|欄|記載)?(?:は|も|については))、?[^。]{1,60}?(?:ため|ので|ことから|都合上|関係で|取り?やめており|廃止しており)、/;
const DENIED_FOR_REASON =
  /(?:ため|ので|ことから|都合上|関係で|取り?やめており|廃止しており)、(?:いずれにも|どちらにも|[^。、]{0,16}(?:年度|区分|分|書類|ファイル|もの)に(?:も|は))?(?:一切|全く|まったく)?(?:あり|ござい)ません/;

/** 「個人番号は、アには記載されていましたが、イには記載されていません」: in one of several papers it was. */
const SET_AGAINST_EACH_OTHER =
  /^[^。]{0,12}は、?(?:[ア-オ]|[①-⑳]|\(\d\)|[A-E]|前者)に(?:は|のみ)[^。、]{1,24}(?:が|ものの|一方)、(?:[ア-オ]|[①-⑳]|\(\d\)|[A-E]|後者)(?:に|の)?/;

/** The first polarity that says anything. */
export function firstRelevant(polarities: readonly Polarity[]): Polarity | null {
  return polarities.find((polarity) => polarity !== "neutral") ?? null;
}

/** 「電話番号はこの表にはもともとありません」, but not 「変更の必要はありません」. */
export function isBareDenial(tail: Tail): boolean {
  const text = withoutReason(tail.text);
  return TOPIC.test(text) && (BARE_DENIAL.test(text) || IN_NONE_OF_THEM.test(text)) && !NO_DENIAL.test(text);
}

const BARE_DENIAL = anyOf([
  inOrder([
    /^(?:[^。、]{0,12}?(?:は|も)、)?[^。、]{0,40}?/,
    /(?:(?:あり|ござい|存在し)ません|存在して(?:い|おり)ません|ない(?!よう)|なし|なかった|無い|無し)/,
  ]),
  // 「は別のシステムで管理しており、当該サーバーにはございません」, not 「…、消失はありません」
  inOrder([
    /^(?:[^。、]{0,8}(?:は|も|について(?:は|も)|につきまして(?:は|も)))?、?[^。、]{2,40}?(?:(?:管理|保管|保存|格納|記録|登録|処理|保有|保持|所持)(?:し|され)|いただい|受け付け|扱っ|預かっ|預け)て(?:おり|いるため|おりますので|いますので)、/,
    /[^。、]{2,24}?(?:に(?:は|も)?|上に)(?:一切)?(?:(?:あり|ござい|存在し)ません|存在して(?:い|おり)ません|ない(?!よう)|なかった)/,
  ]),
]);
const IN_NONE_OF_THEM =
  /^(?:等|など)?(?:の情報)?(?:は|も)、?(?:対象の|[①-⑳ア-オA-H~・と]{1,8}の?)?(?:どの|いずれの?|どちらの?)[^、。]{0,12}に(?:も|おいても)(?:一切)?(?:あり|ござい|含まれて(?:い|お)(?:り)?)ません/;
const NO_DENIAL = /必要|問題|支障|心配|変更|不要|安心|差し支え|関係|例外|違い|誤り|間違い/;

/** The words that deny, as evidence: the denying clause of a tail. */
export function denialIn(tail: Tail): Span | null {
  const text = tail.text.slice(0, 160);
  const clause = clausesOf(text).find((part) => ["denied", "bare_denial"].includes(polarityOf(part.text)));
  if (!clause) return null;
  const words = clause.text.replace(/[、。\s]+$/, "");
  const skip = /^[\s、:はもが等]*/.exec(words)?.[0].length ?? 0;
  const start = tail.at[clause.start + skip];
  const end = tail.at[clause.start + words.length - 1];
  return start !== undefined && end !== undefined && end >= start ? { start, end: end + 1 } : null;
}

/** A bare list, or the end of 「漏えいした情報は、…です」: no particle, and no verb but the copula. */
const ENDS_AS_LIST = /^[^はがをへに。;※\t|]{0,60}(?:$|[。;※\t|])/;
const ENDS_IN_VERB = /(?:ま(?:す|した)|せん|した|する|いる|いた|れる|れた|ない|なる|った|ある|あった|こと)[。\s]*$/;
const COPULA = /(?:です|でした|でございました|でございます|であった|である|であります)[。\s]*$/;
/** How many they are, told in the same breath as the list. */
const AND_SO_MANY =
  /(?:で(?:ございまして|あり(?:まして)?|して|すが)|となり(?:まして)?|となっており(?:まして)?)、(?:その|対象の?)?(?:人数|件数|対象者数|総数|合計|数|方の数)(?:は|として)[^。、]{0,30}(?=。|$)/;
const BECOMES =
  /(?:(?:に|と)な(?:ります|っております|っています|っている|る|りました)|に(?:限ら|限定さ)れ(?:ます|ております|ています|る|ている|ました))(?=[。\s]|$)/g;

/** True where nothing but the end of a list stands behind the enumeration. */
export function endsAsList({ text }: Tail): boolean {
  const plain = text
    .replace(/けが(?=[のやを、。]|$)/g, "怪我")
    // 「職業、参加動機、今回の催しに期待すること」: the last question of a form.
    .replace(/、[^、。はがを]{1,24}(?:する|した|たい|ている)こと(?=[。\s]*$)/, "")
    // 「成績、部活動に関する資料」: at the end of a list as well, and without a known kind of data before it.
    .replace(
      /(?:^|(?<=[^。はがをへに]))に(?:関する|係る|ついての|対する)(?![^。、]{0,8}お知らせ)[^。、はがをへに;※\t|]{1,12}/g,
      "",
    )
    .replace(/^(?:等|など)?[がは][ ]?(?:約|延べ|計)?\d[\d,]*(?:件|名|人|通|枚)分?(?=$|[。\s;※])/, "")
    // 「…、職業、参加動機、講座に期待すること」: an item of a questionnaire.
    .replace(
      /(?:、|及び|・)[^、。]{0,24}(?:期待|希望|要望|質問|心配|不安|相談|苦手)(?:する|したい|な)?こと(?=$|[。\s;※、])/g,
      "",
    )
    .replace(/における|においての|によ(?:る|った)|をめぐる/g, "の")
    // 「…の経緯など、聞き取りで語られた内容」: the class that all belong to.
    .replace(/(?:など|等)、[^。、はが]{1,14}[たる](?:内容|情報|事項|もの|データ|記録)(?=$|[。\s;※])/, "")
    // 「家賃、住宅に困っている理由」「氏名、通院の状況、学校生活で配慮していること」
    .replace(/、[^。、はが]{1,16}[るたい](?:理由|事情|経緯|動機|目的|時期|事項|こと|点)(?=$|[。\s;※、])/g, "")
    // 「電話番号、参加を希望する分科会」「うち18名は家計の状況」
    .replace(
      /、[^、。はがをに]{1,12}を[^、。はがをに]{0,8}(?:する|した|される|された|受け(?:る|た))[^、。はがをに]{1,12}(?=[。\s;※、]|$)/g,
      "",
    )
    .replace(/うち約?\d[\d,]{0,9}(?:名|人|件)(?:に)?(?:は|のみ|については)/g, "")
    // 「…、売却のご相談の場合は物件の所在及び査定価格」「…、解約を受け付けた方については解約の理由」
    .replace(/、[^、。はが]{0,20}(?:(?:の|た|る)(?:場合|方)(?:に)?は|については)/g, "、")
    // 「学校生活|で配慮していること」
    .replace(/^で[^、。はがを]{1,16}[るたい](?:事項|こと|点)(?=$|[。\s;※、])/, "")
    // 「お名前、ご注文の品名でございまして、人数は最大で28,733名様となります」
    .replace(AND_SO_MANY, "です")
    .replace(/又は|または|若しくは|もしくは|あるいは/g, "、")
    .replace(BECOMES, "です")
    .replace(/一部(?:の方)?[はに]/g, "");
  const words = ENDS_AS_LIST.exec(plain)?.[0].replace(/[;※\t|]$/, "");
  return words !== undefined && (!ENDS_IN_VERB.test(words) || COPULA.test(words));
}
