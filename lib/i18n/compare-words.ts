/** The words of comparing incidents: similar ones, and those that stand side by side; in both languages. */
import type { Locale } from "./locale";

interface CompareWords {
  title: string;
  lead: string;
  compare: string;
  compareWith: (title: string) => string;
  compareChosen: string;
  choose: (title: string) => string;
  add: string;
  addLabel: string;
  addHint: string;
  foundToAdd: (search: string) => string;
  nothingToAdd: (search: string) => string;
  remove: (title: string) => string;
  removeShort: string;
  suggestions: string;
  sections: string;
  causeAndPrevention: string;
  onlyWords: string;
  toSource: string;
  unknownAddresses: (addresses: string) => string;
  tooMany: (most: number) => string;
  empty: string;
  similar: string;
  similarLead: string;
  sameCause: (cause: string) => string;
  sharedData: (kinds: string) => string;
  noSharedData: string;
  sameKind: (kind: string) => string;
  allOfCause: string;
}

export const compareWords: Record<Locale, CompareWords> = {
  ja: {
    title: "事案を並べて比べる",
    lead: "選んだ事案の事実と、原因や再発防止策の書き方を、お知らせの言葉のまま並べます。",
    compare: "比べる",
    compareWith: (title) => `「${title}」と比べる`,
    compareChosen: "選んだ事案を並べて比べる",
    choose: (title) => `比べる事案に選ぶ:${title}`,
    add: "加える",
    addLabel: "加える事案",
    addHint: "組織名や言葉、または事案のページのアドレス",
    foundToAdd: (search) => `「${search}」の事案。選ぶと加わります。`,
    nothingToAdd: (search) => `「${search}」の事案は、ほかにありません。`,
    remove: (title) => `「${title}」を外す`,
    removeShort: "外す",
    suggestions: "似た事案を加える",
    sections: "比べる部分",
    causeAndPrevention: "原因と再発防止",
    onlyWords: "見出しの部分はなく、次の言葉があります",
    toSource: "原文で読む",
    unknownAddresses: (addresses) => `収録されていない事案です:${addresses}`,
    tooMany: (most) => `並べられるのは${most}事案までです。はじめの${most}事案を示しています。`,
    empty: "まだ事案が選ばれていません。一覧で印をつけるか、事案のページの「比べる」から始めてください。",
    similar: "似た事案",
    similarLead: "原因が同じ事案です。漏えい・そのおそれの項目に共通の多い順、同じ種別の組織を優先。",
    sameCause: (cause) => `同じ原因:${cause}`,
    sharedData: (kinds) => `共通の項目:${kinds}`,
    noSharedData: "共通の項目はなし",
    sameKind: (kind) => `同じ種別:${kind}`,
    allOfCause: "同じ原因の事案をすべて見る",
  },
  en: {
    title: "Incidents side by side",
    lead: "The facts of the chosen incidents, and how they word cause and prevention, in the words of the notices.",
    compare: "Compare",
    compareWith: (title) => `Compare with “${title}”`,
    compareChosen: "Compare the chosen incidents",
    choose: (title) => `Compare: ${title}`,
    add: "Add",
    addLabel: "Incident to add",
    addHint: "Name, words, or the address of an incident",
    foundToAdd: (search) => `Incidents for “${search}”; choose one to add it.`,
    nothingToAdd: (search) => `No other incident for “${search}”.`,
    remove: (title) => `Remove “${title}”`,
    removeShort: "Remove",
    suggestions: "Add a similar incident",
    sections: "Part to compare",
    causeAndPrevention: "Cause and prevention",
    onlyWords: "No part under this heading, but these words",
    toSource: "Read it in the source text",
    unknownAddresses: (addresses) => `Not in the catalog: ${addresses}`,
    tooMany: (most) => `Up to ${most} incidents stand side by side; these are the first ${most}.`,
    empty: "No incidents are chosen yet. Tick some in the list, or begin with “Compare” on an incident's page.",
    similar: "Similar incidents",
    similarLead:
      "Of the same cause. Those with most kinds of data in common come first, those of the same kind of organization before others.",
    sameCause: (cause) => `Same cause: ${cause}`,
    sharedData: (kinds) => `In common: ${kinds}`,
    noSharedData: "No data in common",
    sameKind: (kind) => `Same kind: ${kind}`,
    allOfCause: "All incidents of this cause",
  },
};
