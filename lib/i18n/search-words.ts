/** The words of the search: the box, its help, what was made of a query, and the keys. */

import { formatNumber } from "../format";
import type { SearchField } from "../search/index/fields";
import type { MatchKind } from "../search/matching/pattern";
import type { Locale } from "./locale";

/** A line of the help: how to write it, and what it finds. */
interface SyntaxHelp {
  example: string;
  finds: string;
}

interface SearchWords {
  box: { label: string; placeholder: string; submit: string; suggestions: string };
  within: (name: string) => string;
  help: string;
  syntax: readonly SyntaxHelp[];
  fieldsNote: string;
  heading: (search: string) => string;
  understood: string;
  relaxed: string;
  didYouMean: string;
  wouldFind: (total: number) => string;
  emptyAdvice: string;
  unknown: (words: readonly string[]) => string;
  withFewer: string;
  clear: string;
  found: (search: string, total: number) => string;
  because: (word: string, matched: string, kind: MatchKind, field: SearchField) => string | null;
  readPassage: string;
  suggestionKinds: Record<"organization" | "cause" | "dataType" | "incident", string>;
  incidents: (total: number) => string;
  keys: { title: string; close: string; keys: readonly { key: string; does: string }[] };
}

const fieldsJa: Record<SearchField, string> = {
  title: "題名",
  organization: "組織名",
  related: "関係先",
  body: "本文",
};
const fieldsEn: Record<SearchField, string> = {
  title: "title",
  organization: "organization",
  related: "related organizations",
  body: "text",
};

export const searchWords: Record<Locale, SearchWords> = {
  ja: {
    box: {
      label: "お知らせを検索",
      placeholder: "組織、原因、情報、言葉で検索",
      submit: "検索",
      suggestions: "候補",
    },
    within: (name) => `「${name}」の事案から検索`,
    help: "検索の書き方",
    syntax: [
      { example: "病院 ランサムウェア", finds: "両方の言葉を含む事案" },
      { example: '"不正アクセスによる"', finds: "この言葉のとおりに並んだもの" },
      { example: "紛失 -USB", finds: "「紛失」を含み「USB」を含まないもの" },
      { example: "紛失 OR 盗難", finds: "どちらかを含むもの" },
      { example: "組織:市 原因:誤送信", finds: "組織名に「市」、原因が誤送信・誤送付" },
      { example: "情報:メールアドレス 除外:クレジットカード", finds: "漏えいした情報と、含まれないと明記された情報" },
      { example: "人数>1000 年:2023", finds: "対象が1,000を超え、2023年に公表(または収録・発覚)" },
      { example: "日数>30", finds: "発覚から公表まで30日を超えたもの" },
      { example: "病院 過去2年", finds: "今日までの2年のもの。昨年、今年、直近6か月なども" },
      { example: "らいんやふー", finds: "読みやローマ字でも見つかります" },
    ],
    fieldsNote:
      "全角と半角、ひらがなとカタカナ、漏えいと漏洩と流出、令和5年と2023年、1.2万と12,000は区別せずに探します。",
    heading: (search) => `「${search}」の検索結果`,
    understood: "このように探しました",
    relaxed: "すべての言葉を含む事案はないため、多くを含むものを示しています。",
    didYouMean: "もしかして",
    wouldFind: (total) => `${formatNumber(total)}件`,
    emptyAdvice: "言葉を減らすか、別の言い方でお試しください。",
    unknown: (words) => `${words.map((word) => `「${word}」`).join("")}に合う事案は、収録したお知らせにありません。`,
    withFewer: "言葉や条件を減らすと、次の検索で見つかります。",
    clear: "検索を取り消す",
    found: (search, total) => `「${search}」に${formatNumber(total)}件`,
    because: (word, matched, kind, field) => {
      const place = fieldsJa[field];
      if (kind === "synonym") return `「${word}」と同じ意味の「${matched}」(${place})`;
      if (kind === "near") return `「${word}」に近い「${matched}」(${place})`;
      if (kind === "abbreviation") return `「${word}」は「${matched}」の略`;
      if (kind === "reading") return `「${word}」と読む「${matched}」(${place})`;
      if (kind === "part") return `「${word}」を含む「${matched}」(${place})`;
      if (kind === "fact") return `「${word}」にあたる読み取り結果`;
      return null;
    },
    readPassage: "原文のこの箇所を読む",
    suggestionKinds: { organization: "組織", cause: "原因", dataType: "情報", incident: "事案" },
    incidents: (total) => `${formatNumber(total)}件`,
    keys: {
      title: "キーボードの操作",
      close: "閉じる",
      keys: [
        { key: "/", does: "検索欄へ" },
        { key: "j", does: "一覧の次の事案へ" },
        { key: "k", does: "一覧の前の事案へ" },
        { key: "Enter", does: "選んだ事案を開く" },
        { key: "Esc", does: "候補や原文の枠を閉じる" },
        { key: "?", does: "この説明" },
      ],
    },
  },
  en: {
    box: {
      label: "Search the notices",
      placeholder: "Organization, cause, data, words",
      submit: "Search",
      suggestions: "Suggestions",
    },
    within: (name) => `Search the incidents of “${name}”`,
    help: "How to search",
    syntax: [
      { example: "病院 ランサムウェア", finds: "incidents with both words" },
      { example: '"不正アクセスによる"', finds: "exactly these words in this order" },
      { example: "紛失 -USB", finds: "with 紛失 and without USB" },
      { example: "紛失 OR 盗難", finds: "with either word" },
      { example: "org:市 cause:misdelivery", finds: "市 in the organization's name, and misdelivery as the cause" },
      { example: "data:email excluded:credit_card", finds: "data that leaked, and data said not to be included" },
      {
        example: "affected>1000 year:2023",
        finds: "more than 1,000 concerned, disclosed (or collected, found) in 2023",
      },
      { example: "days>30", finds: "disclosed more than 30 days after the discovery" },
      { example: "hospital last two years", finds: "of the two years up to today; last year, past 6 months and so on" },
      { example: "yafuu", finds: "readings and romaji are found too" },
    ],
    fieldsNote:
      "Width of characters, kana, spellings such as 漏えい and 漏洩, years such as 令和5年 and 2023, and figures such as 1.2万 and 12,000 make no difference.",
    heading: (search) => `Results for “${search}”`,
    understood: "Searched for",
    relaxed: "No incident has all of the words; these have most of them.",
    didYouMean: "Did you mean",
    wouldFind: (total) => `${formatNumber(total)} found`,
    emptyAdvice: "Try fewer words, or other ones.",
    unknown: (words) => `No notice in the catalog has ${words.map((word) => `“${word}”`).join(", ")}.`,
    withFewer: "With less to match something is found:",
    clear: "Clear the search",
    found: (search, total) => `${formatNumber(total)} for “${search}”`,
    because: (word, matched, kind, field) => {
      const place = fieldsEn[field];
      if (kind === "synonym") return `“${matched}” means the same as “${word}” (${place})`;
      if (kind === "near") return `“${matched}” is near to “${word}” (${place})`;
      if (kind === "abbreviation") return `“${word}” is short for “${matched}”`;
      if (kind === "reading") return `“${matched}” is read “${word}” (${place})`;
      if (kind === "part") return `“${matched}” contains “${word}” (${place})`;
      if (kind === "fact") return `“${word}” names a fact that was read`;
      return null;
    },
    readPassage: "Read this passage in the notice",
    suggestionKinds: { organization: "Organization", cause: "Cause", dataType: "Data", incident: "Incident" },
    incidents: (total) => `${formatNumber(total)}`,
    keys: {
      title: "Keyboard",
      close: "Close",
      keys: [
        { key: "/", does: "to the search box" },
        { key: "j", does: "next incident of the list" },
        { key: "k", does: "previous incident of the list" },
        { key: "Enter", does: "open the chosen incident" },
        { key: "Esc", does: "close suggestions or the text" },
        { key: "?", does: "this help" },
      ],
    },
  },
};
