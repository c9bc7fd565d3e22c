/** Where a notice says who writes it, as a person does: 「…を提供する株式会社アオイです。」「アオイ協会 事務局長の山田です。」 */
import type { Span } from "../../normalize";
import { inOrder } from "../../vocabulary/patterns";

/** So far down a letter still says who writes. */
const OPENING = 700;
const LONGEST_SENTENCE = 120;

/** Somebody else is spoken of: 「委託先は、|株式会社アオイです」「再委託を受けたのが|…」. */
const HAS_SUBJECT =
  /(?:これ|それ|こちら|いずれ|どれ)(?:は|が|も)|[一-龠ァ-ヶー」』)のとん先者](?:は|が|も)(?:、|[^ぁ-ん]|$)|[:?]|(?:と|や|及び|、)$/;

/** The name, or somebody of it, and nothing more. */
const IS_WHO_WRITES = inOrder([
  /^[」』]?(?:\([^()\n]{0,40}\))?/,
  /(?:[ ]?[^。、\n]{0,16}の(?!こと|もの|件|方|責任)[^。、\nのはがを]{1,8}(?<![員者人社方件物先品類名]|サービス|システム|クラウド|アプリ|ソフト|ツール|サイト|フォーム|サーバー?))?/,
  /(?:で(?:す|ございます)|と申します)(?:。|!|\n|$)/,
]);

/** 「…事務局の|北村です」: a person, called as a village could be. */
const SURNAME = /^[一-龠]{1,2}[村町市]$/;

/** The label over a table's cell: 「開発会社⏎|株式会社アオイです。」 */
const UNDER_LABEL = /(?:会社|[先元]|業者|提供者|ベンダー?|サービス|システム|製品)(?:名|の?名称)?[:」』】 ]*\n\s*$/;

/** True where the sentence around the name is its author's own introduction. */
export function presentsItself(text: string, { start, end }: Span): boolean {
  if (start > OPENING || !IS_WHO_WRITES.test(text.slice(end, end + 80))) return false;
  if (UNDER_LABEL.test(text.slice(Math.max(0, start - 20), start))) return false;
  if (text[start - 1] === "の" && SURNAME.test(text.slice(start, end))) return false;
  const before = /[^。!\n]*$/.exec(text.slice(Math.max(0, start - LONGEST_SENTENCE), start))?.[0] ?? "";
  return !HAS_SUBJECT.test(before.replace(/[「『][^「」『』]*[」』]/g, ""));
}
