/** The same characters in other widths and shapes. */
import { type Rewriting, replacing } from "./rewriting";

const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const narrow = (text: string) => text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
/** Addresses of pages and mailboxes are not written in other widths. */
const ADDRESSES = /(?:https?:\/\/|[\w.+-]{1,40}@)[\w./?=&%#~+:-]{1,200}/g;

/** Replaces outside addresses only. */
function outsideAddresses(name: string, pattern: RegExp, replacement: (match: string) => string): Rewriting {
  return {
    name,
    rewrite: ({ text }) => {
      let at = 0;
      let out = "";
      for (const address of text.matchAll(ADDRESSES)) {
        out += text.slice(at, address.index).replace(pattern, replacement) + address[0];
        at = address.index + address[0].length;
      }
      return out + text.slice(at).replace(pattern, replacement);
    },
  };
}

/** Widths and shapes of signs. */
export const signRewritings: readonly Rewriting[] = [
  replacing("sign:，．", /[、。]/g, (sign) => (sign === "、" ? "，" : "．")),
  replacing("sign:，。", /、/g, "，"),
  replacing("sign:､｡", /[、。]/g, (sign) => (sign === "、" ? "､" : "｡")),
  outsideAddresses("sign:wide-digits", /[0-9]/g, wide),
  outsideAddresses("sign:wide-letters", /[A-Za-z]/g, wide),
  outsideAddresses("sign:wide-all", /[!-~]/g, wide),
  replacing("sign:narrow-all", /[！-～]/g, narrow),
  replacing("sign:wide-brackets", /[()]/g, wide),
  replacing("sign:narrow-brackets", /[（）]/g, narrow),
  replacing("sign:｢｣", /[「」]/g, (sign) => (sign === "「" ? "｢" : "｣")),
  replacing("sign:『』", /[「」]/g, (sign) => (sign === "「" ? "『" : "』")),
  replacing("sign:“”", /[「」]/g, (sign) => (sign === "「" ? "“" : "”")),
  replacing("sign:half-width-kana-middle-dot", /・/g, "･"),
  outsideAddresses(
    "sign:space-around-figures",
    /(?<=[ぁ-んァ-ヶ一-龠])(?=[0-9])|(?<=[0-9])(?=[ぁ-んァ-ヶ一-龠])/g,
    () => " ",
  ),
  outsideAddresses(
    "sign:space-around-letters",
    /(?<=[ぁ-んァ-ヶ一-龠])(?=[A-Za-z])|(?<=[A-Za-z])(?=[ぁ-んァ-ヶ一-龠])/g,
    () => " ",
  ),
  replacing("sign:space-behind-。", /。(?=[^\n」』）)])/g, "。 "),
  replacing("sign:wide-space-behind-。", /。(?=[^\n」』）)])/g, "。　"),
  replacing(
    "sign:・-for-、-in-lists",
    /(?<=氏名|住所|電話番号|生年月日|性別|メールアドレス|年齢)、(?=[^\n。]{0,3}(?:氏名|住所|電話番号|生年月日|性別|メールアドレス|年齢))/g,
    "・",
  ),
  replacing(
    "sign:／-for-、-in-lists",
    /(?<=氏名|住所|電話番号|生年月日|性別|メールアドレス|年齢)、(?=[^\n。]{0,3}(?:氏名|住所|電話番号|生年月日|性別|メールアドレス|年齢))/g,
    "／",
  ),
];
