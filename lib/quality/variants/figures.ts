/** The same figures, in other notations and with other counters. */
import { type Rewriting, replacing } from "./rewriting";

const wide = (text: string) => text.replace(/[0-9,]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const FIGURE = /(?<![0-9,，.０-９])[0-9]{1,3}(?:,[0-9]{3})+(?![0-9,０-９])/g;
const plain = (figure: string) => figure.replaceAll(",", "");
const PEOPLE = /(?<=[0-9０-９万千])(?<!第[0-9０-９]{1,2})名(?![称前簿義刺札誉様分のの]?[称前簿義])/g;

/** 12,345 → 1万2,345 */
function withMan(figure: string): string {
  const value = Number(plain(figure));
  if (value < 10000) return figure;
  const rest = value % 10000;
  return `${Math.floor(value / 10000)}万${rest === 0 ? "" : rest.toLocaleString("en-US")}`;
}

/** Commas, counters, and words for about and in all. */
export const figureRewritings: readonly Rewriting[] = [
  replacing("figure:no-commas", FIGURE, plain),
  replacing("figure:wide", FIGURE, wide),
  replacing("figure:wide-comma", FIGURE, (figure) => figure.replaceAll(",", "，")),
  replacing("figure:、-as-comma", FIGURE, (figure) => figure.replaceAll(",", "、")),
  replacing("figure:commas", /(?<![0-9.０-９年@])[1-9][0-9]{3}(?=[名人件社])/g, (figure) =>
    Number(figure).toLocaleString("en-US"),
  ),
  replacing("figure:万", FIGURE, withMan),
  replacing("figure:spaced", /(?<=[0-9])(?=[名人件社](?![称前簿義]))/g, " "),
  replacing("counter:人", PEOPLE, "人"),
  replacing("counter:名", /(?<=[0-9０-９万千])人(?![権間事員物材口工数目気格])/g, "名"),
  replacing("counter:名様", /(?<=[0-9０-９万千])名(?=[がのを、。）)\n]|分)(?!のみ)/g, "名様"),
  replacing("counter:名分", /(?<=[0-9０-９万千])名(?=の(?:氏名|個人情報|情報|住所|お名前|メールアドレス))/g, "名分"),
  replacing("counter:人分", /(?<=[0-9０-９万千])名分/g, "人分"),
  replacing("counter:名-of-名分", /(?<=[0-9０-９万千])[名人]分(?=[のをが])/g, "名"),
  replacing("counter:方", /(?<=[0-9０-９万千])名(?=の(?:お客様|方|患者|会員))/g, "人"),
  replacing("counter:件数", /(?<=[0-9０-９万千])件分?(?=[のを]?(?:個人情報|情報|データ))/g, "件分"),
  replacing("bound:およそ", /約(?=[0-9０-９])/g, "およそ"),
  replacing("bound:おおよそ", /約(?=[0-9０-９])/g, "おおよそ"),
  replacing("bound:概ね", /約(?=[0-9０-９])/g, "概ね"),
  replacing("bound:程度", /約([0-9０-９][0-9０-９,，万千]{0,10}[名人件])(?![程分])/g, "$1程度"),
  replacing("bound:最大で", /最大(?=[0-9０-９])/g, "最大で"),
  replacing("bound:最大約-space", /最大(?=[0-9０-９約])/g, "最大 "),
  replacing("bound:のべ", /延べ(?=[0-9０-９])/g, "のべ"),
  replacing("bound:延", /延べ(?=[0-9０-９])/g, "延"),
  replacing("bound:合わせて", /(?<=[、計合]?)合計(?=[0-9０-９])/g, "合わせて"),
  replacing("bound:計", /合計(?=[0-9０-９])/g, "計"),
  replacing("bound:総数", /合計(?=[0-9０-９])/g, "総数"),
];
