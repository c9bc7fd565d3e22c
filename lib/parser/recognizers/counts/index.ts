/** Figures with their counters, each with the words around it. What a figure counts is judged by the resolvers. */
import type { CountQualifier } from "../../../taxonomy";
import type { Span } from "../../normalize";
import type { NoticeText, Sentence } from "../../structure/outline";
import {
  ACCOUNTS_AFTER,
  ACCOUNTS_BEFORE,
  CALLED_CUMULATIVE,
  CLASS_AFTER,
  COUNTERS,
  type CountedUnit,
  FIRMS_IN_SHA,
  LEADING_WORDS,
  NO_FIGURE_AFTER,
  NO_FIGURE_BEFORE,
  OF_THE_ABOVE,
  QUALIFIERS_AFTER,
  QUALIFIERS_BEFORE,
  QUALIFIERS_FARTHER,
} from "../../vocabulary/counts";
import { type FoundNumber, findNumbers } from "./numbers";
import { bareCounter, columnOver, headOf, LONGEST_ROW, labelAbove, NO_HEAD, type TableHead } from "./tables";
import { type Version, type VersionColumns, type VersionRow, versionColumns, versionRow } from "./versions";

/** A figure with its counter. `before` and `after` are the words of the same sentence, at most {@link REACH} units. */
export interface Mention {
  readonly value: number;
  readonly unit: CountedUnit;
  readonly qualifier: CountQualifier;
  /** The figure with its qualifier and counter. */
  readonly span: Span;
  readonly sentence: Sentence;
  readonly before: string;
  readonly after: string;
  /** `before` without qualifier and words that only lead over, or what stands over a bare figure. */
  readonly head: string;
  /** The label, heading or line above that names what a bare figure counts, or "". */
  readonly label: string;
  /** The name of the column of a table that the figure stands in, or "". */
  readonly column: string;
  /** True for 人分 名分 件分: a portion of data. */
  readonly isPortion: boolean;
  /** In a table of several accounts, whether its column is that of the newest; else null. */
  readonly version: Version | null;
}

/** 「少なくとも約」「最大値は約」 and the like are no longer than this. */
const LONGEST_QUALIFIER = 12;
/** 「最大で会員3,410名」「推計値49,751件を含む(うち日本ユーザー15,454件)」: with those counted between. */
const LONGEST_FARTHER = 44;
/** 「6月5日12時現在、合計」 and the like are no longer than this. */
const LONGEST_LEADING = 30;
/** 「1通につき最大」 is no longer than this. */
const LONGEST_LEAD = 8;
/** A text with more figures than these is no notice; the rest is left. */
const MOST_MENTIONS = 500;
/** 「1組の氏名一覧」 is a class. */
const FEWEST_PARTIES = 10;
/** How many characters of its sentence are looked at on each side of a figure. */
const REACH = 90;

/** All counted figures of a notice in the order of the text. */
export function findMentions(notice: NoticeText): Mention[] {
  const spread = hasSpreadDigits(notice.text);
  const mentions: Mention[] = [];
  let table = NO_HEAD;
  let versions: VersionColumns | null = null;
  for (const sentence of notice.sentences) {
    if (mentions.length > MOST_MENTIONS) break;
    if (sentence.line.role !== "row") table = NO_HEAD;
    const row: VersionRow | null = versions && versionRow(sentence.line, versions);
    if (!row) versions = versionColumns(sentence.line) ?? (sentence.line.role === "row" ? versions : null);
    const start = mentions.length;
    for (const number of findNumbers(sentence.text, spread)) {
      const mention = mentionOf(notice, sentence, number, table);
      if (mentions.length > MOST_MENTIONS) break;
      if (mention && row) mentions.push(inVersion(mention, row, notice.text));
      else if (mention) mentions.push(beside(mention, mentions[mentions.length - 1], notice.text));
    }
    const isRow = sentence.line.role === "row" && sentence.text.length <= LONGEST_ROW;
    if (isRow && mentions.length === start) table = headOf(sentence.text, table);
  }
  return mentions;
}

/** A figure in a column of versions is named by its row, whatever the columns before it hold. */
function inVersion(mention: Mention, { labelEnd, cells }: VersionRow, text: string): Mention {
  const cell = cells.find(({ start, end }) => mention.span.start >= start && mention.span.start < end);
  if (!cell) return mention;
  const name = text.slice(mention.sentence.line.start, labelEnd).trimEnd();
  return { ...mention, before: name, head: stripLeading(name) || name, label: "", version: cell.version };
}

/** What a figure takes over from the one before it: its subject where it stands right behind, its unit in 「うち38件」. */
function beside(mention: Mention, previous: Mention | undefined, text: string): Mention {
  if (!previous) return mention;
  const isSameSentence = previous.sentence === mention.sentence;
  // 「(43件7件)」: the first is struck through in print; both count the same thing.
  if (isSameSentence && previous.unit === mention.unit && isBlank(text, previous.span.end, mention.span.start))
    return { ...mention, head: previous.head, before: previous.before };
  const isOfAbove = OF_THE_ABOVE.test(mention.before.trimEnd());
  // 「不正ログインされたアカウントは、9月1日時点で731件、その後の分を含めると合計802件」
  const isTotal = isSameSentence && TOTAL_WORD.test(mention.before);
  if ((isOfAbove || isTotal) && previous.unit === "accounts" && mention.unit === "records")
    return { ...mention, unit: "accounts" };
  return mention;
}

const TOTAL_WORD = /(?:合計|総計|計|全部で|合わせて|あわせて)(?:で|の)? ?$/;

function isBlank(text: string, start: number, end: number): boolean {
  return end - start <= 3 && text.slice(start, end).trim() === "";
}

/** Text recognised from paper parts digits with spaces; then the figures do, too. */
function hasSpreadDigits(text: string): boolean {
  return (text.match(/(?<![*※\d])\d{1,3} (?:\d{1,3}(?=[年月日名人件時分通回校,])|,\d)/g)?.length ?? 0) >= 2;
}

function mentionOf(notice: NoticeText, sentence: Sentence, number: FoundNumber, table: TableHead): Mention | null {
  const counter = counterOf(sentence.text, number.end) ?? bareCounter(notice, sentence, number, table);
  if (!counter) return null;
  if (
    counter.unit === "households" &&
    number.value < FEWEST_PARTIES &&
    CLASS_AFTER.test(sentence.text.slice(number.end))
  )
    return null;
  const tail = sentence.text.slice(number.end + counter.length, number.end + counter.length + REACH);
  if (NO_FIGURE_AFTER.test(tail)) return null;
  // The marker of a list item belongs to the words before: 「第1報では…」 may be read as one.
  const from = sentence.start === sentence.line.contentStart ? sentence.line.start : sentence.start;
  const at = sentence.start + number.start;
  const whole = notice.text.slice(Math.max(from, at - REACH), at);
  if (NO_FIGURE_BEFORE.test(whole.slice(-LONGEST_LEAD))) return null;
  const { qualifier, before } = qualifierBefore(whole);
  const isPortion = tail.startsWith("分") && !/^分(?:の1|野|類|析|割)/.test(tail);
  const stripped = stripLeading(before);
  const column = columnOver(notice, sentence, number, table);
  const label = sentence.line.role !== "row" && column ? column : labelAbove(notice, sentence);
  return {
    value: number.value,
    unit: unitOf(counter.unit, stripped, tail, sentence.text.slice(number.end, number.end + counter.length)),
    qualifier: qualifier ?? (number.loose ? "about" : qualifierBehind(notice, sentence, tail)),
    span: {
      start: at - (whole.length - before.length),
      end: sentence.start + number.end + counter.length + (isPortion ? 1 : 0),
    },
    sentence,
    before,
    after: isPortion ? tail.slice(1) : tail,
    head: /[^\s・(※*\-)]/.test(stripped) ? stripped : label,
    label,
    column,
    isPortion,
    version: null,
  };
}

function unitOf(unit: CountedUnit, head: string, tail: string, counter: string): CountedUnit {
  if (unit === "records" && countsAccounts(head, tail)) return "accounts";
  return counter.trim() === "者" && FIRMS_IN_SHA.test(head) ? "organizations" : unit;
}

function countsAccounts(head: string, tail: string): boolean {
  return ACCOUNTS_BEFORE.test(head.slice(-30)) || ACCOUNTS_AFTER.test(tail);
}

/** What the characters behind a figure begin with when they are a counter at all. */
const COUNTER_STARTS: ReadonlySet<string> = new Set([
  ..."人名者件症例レ個のア社事団法企店院校園施医機自市加世家組ユ会先口契",
]);

function counterOf(text: string, end: number): { unit: CountedUnit; length: number } | null {
  if (!COUNTER_STARTS.has(text[text[end] === " " ? end + 1 : end] as string)) return null;
  const near = text.slice(end, end + 12);
  for (const [unit, pattern] of COUNTERS) {
    const match = pattern.exec(near);
    if (match) return { unit, length: match[0].length };
  }
  return null;
}

function qualifierBefore(whole: string): { qualifier: CountQualifier | null; before: string } {
  const near = whole.slice(-LONGEST_QUALIFIER);
  let best: { qualifier: CountQualifier | null; length: number } = { qualifier: null, length: 0 };
  for (const [qualifier, pattern] of QUALIFIERS_BEFORE) {
    const length = pattern.exec(near)?.[0].length ?? 0;
    if (length > best.length) best = { qualifier, length };
  }
  const before = whole.slice(0, whole.length - best.length);
  const farther = QUALIFIERS_FARTHER.find(([, pattern]) => pattern.test(before.slice(-LONGEST_FARTHER)))?.[0] ?? null;
  return { qualifier: best.qualifier ?? farther, before };
}

/** Said right behind the figure, or of the last figure of a sentence by the next one. */
function qualifierBehind({ sentences }: NoticeText, { index }: Sentence, tail: string): CountQualifier {
  for (const [qualifier, pattern] of QUALIFIERS_AFTER) if (pattern.test(tail)) return qualifier;
  const next = sentences[index + 1]?.text.slice(0, REACH) ?? "";
  return !/\d/.test(tail) && CALLED_CUMULATIVE.test(next) ? "cumulative" : "exact";
}

function stripLeading(before: string): string {
  const near = before.slice(-LONGEST_LEADING);
  // 「件数…4,511件」: dots that lead the eye to the figure.
  return (before.slice(0, before.length - near.length) + near.replace(LEADING_WORDS, "")).replace(/[\s.‥…]+$/, "");
}
