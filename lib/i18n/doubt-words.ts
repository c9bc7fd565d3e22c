/** Why a value is uncertain, in both languages. The parser gives the reason as an English clause, which stands in the data. */
import { causes } from "../taxonomy";
import type { Locale } from "./locale";

const inJapanese: Readonly<Record<string, string>> = {
  "nobody is named beside the data": "情報の持ち主が、情報のそばに書かれていない",
  "the text does not plainly say that this is how many are concerned": "対象の数であると明言されていない",
  "nothing says outright that it got out": "漏えいしたと明言されていない",
  "only the name of a paper tells it": "書類の名からの推論で、内訳が述べられていない",
  "few signs of the author": "公表した組織を示す言葉が少ない",
  "only its place tells that it is a name": "置かれた場所だけから組織の名とみた",
  "it follows from where the day is told, or from what was done, and is not said outright":
    "書かれた場所や対応の経緯からの推論で、明言されていない",
  "something was done about it on an earlier day": "これより前の日に対応がとられている",
  "the notice does not say whether anything leaked": "漏えいの有無が述べられていない",
  "what the notice says does not settle whether anything leaked": "述べられたことだけでは漏えいの有無が決まらない",
  "acts are told of other days, too, and none of them plainly went wrong": "ほかの日の出来事も候補になる",
  "figures of organizations and of people stand side by side": "組織の数と人の数が並んでいる",
  "one group is given in two units": "同じ対象が二つの単位で数えられている",
  "no words of the notice tell of a cause": "原因を示す言葉が見つからない",
  "figures that stand elsewhere were left out": "離れて書かれた数は足していない",
  "papers that were kept together may hold the same people": "一緒に保管された書類で、同じ人が重なりうる",
  "figures of different units were added up": "単位の違う数を足している",
  "figures that stand side by side were added up, and no word joins them":
    "並んでいるだけで、つなぐ言葉のない数を足している",
  "figures of a later report were added up, and some of them may be of an earlier one":
    "続報の数を足したもので、前の報告の数が混じりうる",
  "the listed groups overlap": "内訳が重なり合う",
  "groups that the notice calls disjoint were added up, overlapping ones left out":
    "重ならないとされた内訳だけを足し、重なるものは除いた",
  "most of the words leave it open": "漏えいを「おそれ」とする言葉のほうが多い",
  "other words leave it open": "漏えいの「おそれ」とする言葉もある",
  "one inquiry is over while another goes on": "終わった調査と続いている調査がある",
  "the day may be that of the act rather than of its discovery": "発覚ではなく出来事の日かもしれない",
  "only the month of the discovery is told": "発覚の月しか書かれていない",
  "the act is told to come later": "出来事のほうが後の日とされている",
  "the span ends before it begins": "期間の終わりが始まりより前になっている",
  "the weekday beside the date does not agree with it": "添えられた曜日と日付が合わない",
  "no year is told that it could take": "年の手がかりがない",
  "only its words lean to it": "その原因を示す言葉があるだけで、原因と明言されていない",
  "the third party's part in it is only hinted at": "外部の事業者との関わりは示唆にとどまる",
  "other words of the notice speak for something else": "ほかの値を思わせる言葉もある",
  "the words around it speak for it, though no rule does":
    "前後の言葉づかいから読み取ったもので、決まった言い方によるものではない",
  "misuse is denied in one place and told of in another": "悪用の有無の説明が箇所によって違う",
};

const RIVAL = /^(.+) is nearly as likely$/;

/** The reason in a language, and the language that the words are in: what has no translation stays English. */
export function describeDoubt(reason: string, locale: Locale): { text: string; lang: Locale } {
  const [, rival] = RIVAL.exec(reason) ?? [];
  if (rival !== undefined) {
    const name = Object.hasOwn(causes, rival) ? causes[rival as keyof typeof causes].label[locale] : rival;
    return {
      text: locale === "ja" ? `「${name}」も同じくらい考えられる` : `${name} is nearly as likely`,
      lang: locale,
    };
  }
  if (locale === "en") return { text: reason, lang: "en" };
  const text = Object.hasOwn(inJapanese, reason) ? inJapanese[reason] : undefined;
  return text === undefined ? { text: reason, lang: "en" } : { text, lang: "ja" };
}
