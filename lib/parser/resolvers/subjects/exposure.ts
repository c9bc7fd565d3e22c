/** What is said of the data of persons behind the word for them: that they got out, or did not. */
import { regex } from "../../vocabulary/patterns";
import { AFTER_PERSON } from "../../vocabulary/subjects-told";
import { clausesOf, polarityOf } from "../data-types/clauses";

/** Where no data are named, only persons whose data are said to have got out, not those for whom it is looked into. */
export function saysExposed(behind: string): boolean {
  return !/かどうか|有無|か否か/.test(behind) && clausesOf(behind).some((clause) => saysSo(clause.text));
}

/** Destroyed by a failure: nobody saw them, but they were theirs. */
const GONE = /消失し|失われ(?!て(?:い|お)(?:な|ら|りま|ませ))|滅失し|読み出せなく|復旧できな|復元できな/;

/** Exposed, or perhaps among what was: 「…の情報が含まれる可能性」. */
function saysSo(clause: string): boolean {
  const polarity = polarityOf(clause);
  return (
    polarity === "exposed" ||
    GONE.test(clause) ||
    (polarity === "contained" && /可能性|おそれ|恐れ|(?:確認|判明)(?:し|され|いた|でき)/.test(clause))
  );
}

/** Said not to be concerned: 「従業員の情報は含まれておりません」. */
export function isDenied(behind: string): boolean {
  const clauses = clausesOf(behind);
  const about = INFORMATION_ABOUT.exec(behind)?.[0];
  if (about && saysAndLeavesIt(ALL_ELSEWHERE, behind.slice(about.length))) return true;
  if (saysAndLeavesIt(KEPT_APART, behind)) return true;
  if (GONE.test(clauses[0]?.text ?? "")) return false;
  const first = clauses.map((clause) => polarityOf(clause.text)).find((polarity) => polarity !== "neutral");
  const isDenial = first === "denied" || (first === "bare_denial" && about !== undefined);
  return isDenial && !/以外|のみ/.test(behind);
}

/** Not 「…は、別のサーバーにあり、こちらからも氏名が漏えいしました」. */
function saysAndLeavesIt(words: RegExp, text: string): boolean {
  const said = words.exec(text);
  return said !== null && !saysExposed(text.slice(said.index + said[0].length));
}

/** 「お客様の情報は当該サーバーにはございません」「受験者に関する情報、職員の給与の情報も、存在しません」 */
const INFORMATION_ABOUT = regex`^${AFTER_PERSON}(?:の|に関する)(?:個人)?(?:情報|データ)(?:等)?(?:[、及や][^。はがを]{1,40})?(?:は|も|につきましては)`;

/** Denied not of some data, but of all about them: 「患者様に関する情報は、保有しておりません」. */
export function isWhollyDenied(behind: string): boolean {
  return INFORMATION_ABOUT.test(behind) && isDenied(behind);
}

/** 「…の情報は、まったく別のファイルです」: all that is said of them. */
const ALL_ELSEWHERE =
  /^、?(?:まったく|全く|すべて|全て)?別の?[^。、はがを]{0,12}(?:です|であり|でした|(?:で|に|にて)(?:管理|保管|保存|扱|記録|格納)[^。、]{0,12}(?:ます|ません|おります|います|ました)|にあ(?:り|る|って))(?:、|。|$)/;

/** 「スタッフの皆様の情報(別システムで管理しています)」「応募者の情報が保存されていたサーバーは暗号化を免れ」 */
const KEPT_APART = regex`^${AFTER_PERSON}の(?:個人)?(?:情報|データ)(?:\(別の?[^)。]{0,16}(?:管理|保管|保存)|[^。]{0,30}(?:サーバー?|システム|機器)は[^。、]{0,16}免れ)`;
