/** Whose or what a figure counts, in the words of the notice. */
import type { Span } from "../../normalize";
import type { Mention } from "../../recognizers/counts";
import { headingsAbove, type NoticeText } from "../../structure/outline";
import { evidenceOf } from "../../trace";
import { INCLUDED_AFTER, PART_BEFORE } from "../../vocabulary/count-status";
import {
  DATA_ITEM,
  LABEL_TAIL,
  NAMED_BEHIND,
  NO_NAME_BEHIND,
  NO_SUBJECT_END,
  NOUN_END,
  ONLY_A_HOLDER,
  OPENING,
  PERSON_BEHIND,
  PERSONS_BEFORE_BRACKET,
  RELATIVE_END,
  SAYS_NOTHING,
} from "../../vocabulary/count-subjects";
import { DATA_NOUN, ORGANIZATION_NOUN, PERSON_NOUN } from "../../vocabulary/counts";
import { wordsBefore } from "./words";

/**
 * The subject of each mention, in the same order: the words before the figure, else behind it, else those of the
 * figure that it is a part of, else those above it. Null where nothing names anyone or anything.
 */
export function readSubjects(notice: NoticeText, mentions: readonly Mention[]): (string | null)[] {
  const subjects: (string | null)[] = [];
  for (const [index, mention] of mentions.entries()) {
    const previous = index > 0 ? (mentions[index - 1] as Mention) : null;
    const isStruck = previous !== null && isRightBehind(notice, previous, mention);
    const inherited = subjects[index - 1] ?? null;
    const first = mentions.findIndex(({ sentence }) => sentence === previous?.sentence);
    const ofWhole = (INCLUDED_AFTER.test(mention.after) ? subjects[first] : inherited) ?? null;
    const isPart = PART_BEFORE.test(mention.before) || INCLUDED_AFTER.test(mention.after);
    const isNear = previous !== null && mention.sentence.index - previous.sentence.index <= 1;
    subjects.push(
      mention.version !== null
        ? rowName(mention)
        : isStruck
          ? inherited
          : (personsCounted(notice, mention) ?? (isPart && isNear ? ofWhole : null) ?? wordsAbove(mention)),
    );
  }
  return subjects;
}

function isRightBehind({ text }: NoticeText, a: Mention, b: Mention): boolean {
  const gap = b.span.start - a.span.end;
  return (
    a.sentence === b.sentence && a.unit === b.unit && gap <= 3 && text.slice(a.span.end, b.span.start).trim() === ""
  );
}

/** The words of the figure's sentence; of people whom they only place at an organization, who they are. */
function personsCounted(notice: NoticeText, mention: Mention): string | null {
  const own = ownWords(notice, mention);
  if (own === null || mention.unit !== "people" || !ONLY_A_HOLDER.test(own)) return own;
  return PERSONS_BEFORE_BRACKET.exec(mention.before)?.groups?.persons ?? wordsAbove(mention) ?? own;
}

/** The words of the figure's own sentence. */
function ownWords(notice: NoticeText, mention: Mention): string | null {
  const before = wordsBefore(notice, mention);
  const named = NAMED_BEHIND.exec(mention.after)?.[1] ?? "";
  const behind = named === "" || NO_NAME_BEHIND.test(named) || SAYS_NOTHING.test(named) ? null : named;
  const text = before?.spans.map(({ start, end }) => notice.text.slice(start, end)).join("") ?? "";
  const says = before !== null && text.length >= 2 && !SAYS_NOTHING.test(text);
  if (says && before.isBareList) return titleWords(mention.label) ?? printedWords(notice, before.spans);
  const above = behind === null ? null : tailOfLabel(mention.label, behind);
  if (says && namesSomething(text) && !(above && text === behind)) return printedWords(notice, before.spans);
  if (above) return above;
  const isDataBehind = behind !== null && DATA_ITEM.test(behind);
  if (says && !NO_SUBJECT_END.test(text) && (behind === null || isDataBehind)) {
    if (!RELATIVE_END.test(text))
      return behind !== null && !NOUN_END.test(text) ? behind : printedWords(notice, before.spans);
    if (mention.unit !== "records" || text.endsWith("もの"))
      return printedWords(notice, before.spans) + (PERSON_BEHIND.exec(mention.after)?.[1] ?? "");
  }
  return (isDataBehind ? titleWords(mention.label) : null) ?? behind;
}

/** 「対象となったアカウント数」 above 「最大57名のアカウント」: the fuller words for the same noun. */
function tailOfLabel(label: string, noun: string): string | null {
  const end = label.lastIndexOf(noun);
  return end > 2 && !/\d/.test(label) ? label.slice(0, end + noun.length).replace(OPENING, "") : null;
}

function namesSomething(words: string): boolean {
  const noun = words.replace(/(?:[」』]|等|など)$/, "");
  return PERSON_NOUN.test(noun) || DATA_NOUN.test(noun) || ORGANIZATION_NOUN.test(noun);
}

/** Text recognised from paper: 「漏 え い」. */
const LETTER_SPACED = /(?:[^\s\d] ){4}/;

/** The words as they stand in the notice, without its line ends and footnote signs. */
function printedWords(notice: NoticeText, spans: readonly Span[]): string {
  const printed = spans.map((span) => evidenceOf(notice, span).text).join("");
  const isSpaced = LETTER_SPACED.test(printed);
  const words = isSpaced ? spans.map(({ start, end }) => notice.text.slice(start, end)).join("") : printed;
  const lines = printed.split(/(?<!\s)\s*[\r\n]+\s*/);
  const last = lines[lines.length - 1] as string;
  // Two lines of a list that were taken for a wrapped one: the figure stands in the second.
  if (!isSpaced && lines.length > 1 && DATA_ITEM.test(lines[lines.length - 2] as string) && last.length >= 3)
    return last;
  return words
    .replace(/(?<!\s)\s*[\r\n]+\s*/g, "")
    .replace(/[*＊※](?:[\d０-９]{1,2})?/g, "")
    .replace(/^[\s、,・/／]+/, "")
    .trim();
}

/** The name of a row of a table of versions, which only a total lacks. */
function rowName(mention: Mention): string | null {
  const name = mention.head.replace(OPENING, "").trim();
  const isName =
    name.length >= 2 && name.length <= 40 && !SAYS_NOTHING.test(name) && !/^(?:合計|総計|計|―|-)/.test(name);
  return isName ? name : wordsAbove(mention);
}

/** What a heading or label above names, if it names people, organizations or data. */
function wordsAbove(mention: Mention): string | null {
  for (const title of [mention.label, ...headingsAbove(mention.sentence.line)]) {
    const words = titleWords(title);
    if (words) return words;
  }
  return null;
}

function titleWords(title: string): string | null {
  const words = title
    .replace(/[【】《》<>〈〉■]/g, "")
    .replace(/\([^()]*\)/g, "")
    .replace(OPENING, "")
    .replace(LABEL_TAIL, "")
    .trim();
  const isFit = words.length >= 2 && words.length <= 40 && !/\d ?(?:名|人|件|社)|。/.test(words);
  return isFit && !SAYS_NOTHING.test(words) && namesSomething(words) ? words : null;
}
