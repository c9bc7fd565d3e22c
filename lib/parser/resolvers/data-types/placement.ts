/**
 * Where a list of data stands. Flattened lists often turn their members into headings (「(1) お客さま番号」「4. 年代」);
 * such lines head nothing, so what stands under them belongs to the heading before them.
 */
import type { SectionKind } from "../../../taxonomy";
import { addTo } from "../../keyed";
import { type Enumeration, findEnumerations } from "../../recognizers/data-types";
import { type Heading, introducesList, type Line, type NoticeText, type Sentence } from "../../structure/outline";
import { EXPOSED } from "../../vocabulary/data-type-exposure";
import { regex } from "../../vocabulary/patterns";

export interface Placement {
  readonly kind: SectionKind;
  /** What governs the sentence, nearest first: its label, the sentence that introduces it, the headings above. */
  readonly governors: readonly string[];
  /** What stands over its column, where it is in a row of a table below the topmost. */
  readonly columnHead: string | null;
  /** What is answered where the sentence is a question (「口座番号は大丈夫ですか」), or null. */
  readonly answer: string | null;
}

/** A contact block may stand at the head of a notice, and then encloses nothing. */
const ENCLOSING: ReadonlySet<SectionKind> = new Set(["prevention", "request"]);
const QUESTION = /^Q\s?\d{0,2}[.:、)\s]|^(?:問|質問)\d|(?:ですか|ますか|でしょうか|のか)\??$/;
/** Lists longer than this many lines on either side are not read as one. */
const LIST_REACH = 12;
/** A whole sentence that stands on a line of its own, bracketed, governs nothing. */
const STATEMENT = /(?:ます|ません|ました|でした|です)[)。]*$/;
/** 「漏えいした可能性のある項目|(変更ありません)」 */
const REMARK = /(?<=[^()\s]{2})[ ]?\([^()]{1,40}\)$/;

function isStatement(text: string): boolean {
  return STATEMENT.test(text.replace(REMARK, ""));
}

/** A line without a full stop that names what is listed under it: 「流出した可能性のある情報(…は除く)」. */
const THING_LISTED = /(?:情報|項目|内容|データ|もの|内訳)(?:\([^)]{0,60}\))?:?$/;
const LEFTOVER = /[\s、,・/()のと及びおよびなら並びに等や又は※*:;\d]|など|情報|お客様|お客さま|会員様?|利用者様?/g;

const memo = new WeakMap<NoticeText, Placements>();

/** The placements of a notice, worked out once. */
export function placementsOf(notice: NoticeText): Placements {
  const placements = memo.get(notice) ?? new Placements(notice, findEnumerations(notice));
  memo.set(notice, placements);
  return placements;
}

/** Tells for every sentence where it stands, given the enumerations of the notice. */
export class Placements {
  private readonly lists = new Map<string, Enumeration[]>();
  private readonly answers = new Map<Line, string>();
  private readonly places = new Map<Enumeration, number>();
  private readonly placements = new Map<Sentence, Placement>();
  private readonly governing = new Map<Line, readonly (Heading | string)[]>();

  constructor(notice: NoticeText, enumerations: readonly Enumeration[]) {
    const members = membersAmongHeadings(notice.lines, enumerations);
    const memberTitles = new Set([...members].map(({ heading }) => heading));
    let current: Heading | null = null;
    let near: NearGovernors = NOTHING_NEAR;
    /** What introduced a list whose members were taken for headings, and whether one of them was. */
    let lead: string | null = null;
    let isParted = false;
    for (const [index, line] of notice.lines.entries()) {
      const previous = notice.lines[index - 1] ?? null;
      const isMember = members.has(line);
      if (line.role === "heading" && !isMember && !isStatement(line.text)) {
        current = line.heading;
        near = NOTHING_NEAR;
      } else near = isMember ? near : nearGovernors(near, line, previous);
      if (line.role === "prose" || (line.role === "heading" && !isMember)) {
        lead = line.role === "prose" && introducesList(line.text) ? line.text.slice(-200) : null;
        isParted = false;
      }
      isParted ||= isMember;
      const chain: (Heading | string)[] = governorsFor(line, previous, near);
      if (isParted && lead) chain.push(lead);
      for (let heading = current; heading; heading = heading.parent)
        if (!memberTitles.has(heading) && !isStatement(heading.title)) chain.push(heading);
      this.governing.set(line, chain);
      if (previous && isQuestion(previous)) this.answers.set(previous, line.text.slice(0, 200));
    }
    for (const enumeration of enumerations) {
      const key = this.listOf(enumeration.sentence);
      this.places.set(enumeration, this.lists.get(key)?.length ?? 0);
      addTo(this.lists, key, enumeration);
    }
  }

  /** The enumerations of the same list: in the same sentence, or in items under the same words close by. */
  beside(enumeration: Enumeration): readonly Enumeration[] {
    const list = this.lists.get(this.listOf(enumeration.sentence)) ?? [];
    const at = this.places.get(enumeration) ?? 0;
    const near = list.slice(Math.max(0, at - LIST_REACH), at + LIST_REACH);
    const own = near.filter(({ sentence }) => sentence === enumeration.sentence);
    return own.some(({ mentions }) => mentions.length > 1) || own.length > 1 ? own : near;
  }

  private listOf(sentence: Sentence): string {
    const isItem =
      sentence.line.role === "item" || sentence.line.role === "heading" || !sentence.text.slice(0, 400).includes("。");
    const above = this.governing.get(sentence.line)?.[0];
    const head = typeof above === "string" ? above : above ? `@${above.span.start}` : "";
    return isItem ? `${head}|${sentence.lead?.index ?? ""}` : `#${sentence.index}`;
  }

  /** Where a sentence stands, worked out once. */
  of(sentence: Sentence): Placement {
    const known = this.placements.get(sentence) ?? this.placementOf(sentence);
    this.placements.set(sentence, known);
    return known;
  }

  private placementOf(sentence: Sentence): Placement {
    const chain = this.governing.get(sentence.line) ?? [];
    const headings = chain.filter((part): part is Heading => typeof part !== "string");
    const isHeading = sentence.line.role === "heading" && headings[0] === sentence.line.heading;
    const titles = chain.map((part) => (typeof part === "string" ? part : part.title));
    const above = isHeading ? titles.slice(1) : titles;
    const lead = sentence.lead?.text.slice(-200);
    // A heading between a list and the words that introduce it says more of the list than they do.
    const isParted = headings[0] !== undefined && headings[0].span.start > (sentence.lead?.start ?? Infinity);
    const governors = isParted ? [sentence.label, ...above, lead] : [sentence.label, lead, ...above];
    return {
      kind: kindOf(headings),
      governors: governors.filter((text): text is string => !!text),
      columnHead: null,
      answer: this.answers.get(sentence.line) ?? null,
    };
  }
}

/** Lines other than headings that govern what stands below them. */
interface NearGovernors {
  /** 「Q2. どんな情報が流出したのですか」, for all that follows. */
  readonly question: string | null;
  /** 「流出した可能性のある情報」, for the items below. */
  readonly thing: string | null;
  /** The label of a table's row, for the further lines of its cell. */
  readonly label: string | null;
}

const NOTHING_NEAR: NearGovernors = { question: null, thing: null, label: null };

function contentOf(line: Line): string {
  return line.text.slice(line.contentStart - line.start).trim();
}

function isQuestion(line: Line): boolean {
  return line.text.length <= 80 && QUESTION.test(line.text.trim());
}

function nearGovernors(near: NearGovernors, line: Line, previous: Line | null): NearGovernors {
  if (isQuestion(line)) return { question: contentOf(line), thing: null, label: null };
  if (line.role === "row") return { ...near, label: /^([^\t]{1,40})\t/.exec(contentOf(line))?.[1] ?? null };
  const isNextLine = previous !== null && line.start === previous.end + 1;
  const label = isNextLine ? near.label : null;
  if (line.role !== "prose") return { ...near, label };
  const content = contentOf(line);
  if (content.length > 60 || /[。、,]/.test(content)) return { ...near, thing: null, label };
  return { ...near, thing: THING_LISTED.test(content) ? content : near.thing, label };
}

function governorsFor(line: Line, previous: Line | null, { question, thing, label }: NearGovernors): string[] {
  const governors: string[] = [];
  if (line.role === "prose" && label && previous && !contentOf(line).includes("。")) governors.push(label);
  if (line.role === "item" && thing) governors.push(thing);
  if (question) governors.push(question);
  return governors;
}

/** 「転送されたメール」 is no address to ask at. */
const EXPOSURE = regex`${EXPOSED}[^、。]{0,6}(?:た|いる|ある)`;

/** 「(4)調査にご協力いただいた方 120名」 asks nobody for anything: whose data are listed below. */
const NAMES_PERSONS =
  /(?:た|る|の)(?:方々?|皆様|皆さま|人)(?:\([^()]{0,40}\))?[\s:・…]{0,4}(?:(?:約|延べ|計)?\d[\d,]{0,12}(?:名|人))?$/;

function kindOf(headings: readonly Heading[]): SectionKind {
  const kinds = headings.flatMap(({ kind, title }) =>
    kind === null || (kind === "request" && NAMES_PERSONS.test(title))
      ? []
      : [kind === "contact" && EXPOSURE.test(title) ? "scope" : kind],
  );
  return kinds.find((kind) => ENCLOSING.has(kind)) ?? kinds[0] ?? (headings.length > 0 ? "other" : "overview");
}

/**
 * Heading lines that are members of a list of data: nothing but data, or, right below such a line and numbered like
 * it, ending in data (「④ 審査員による一次審査の点数」).
 */
function membersAmongHeadings(lines: readonly Line[], enumerations: readonly Enumeration[]): Set<Line> {
  const members = new Set(enumerations.filter(isNothingButData).map(({ sentence }) => sentence.line));
  const endingInData = new Set(
    enumerations.filter(({ end, sentence }) => end === sentence.end).map(({ sentence }) => sentence.line),
  );
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1];
    if (!previous || !members.has(previous) || line.role !== "heading" || !endingInData.has(line)) continue;
    if (styleOf(line) === styleOf(previous)) members.add(line);
  }
  return members;
}

function styleOf({ marker }: Line): string {
  return marker.trim().replace(/[\d一二三四五六七八九十①-⑳ア-ン]+/, "1");
}

/** 「2. 生年月日|(年齢確認でご入力いただいたもの)」 */
const REMARK_BEHIND = /^\((?![^()]{0,40}(?:漏|流出))[^()]{1,40}\)$/;

/** A heading line that is a member of a list of data. */
function isNothingButData({ sentence, mentions, start, end }: Enumeration): boolean {
  if (sentence.line.role !== "heading" || !mentions.some(({ sure, isCompanyName }) => sure || isCompanyName))
    return false;
  const behind = sentence.text.slice(end - sentence.start).replace(REMARK_BEHIND, "");
  const outside = sentence.text.slice(0, start - sentence.start) + behind;
  if (/漏|流出|変更|設定|見直し|窓口|お願い|確認|可能性|誤|紛失|盗|不正/.test(outside)) return false;
  const covered = mentions.reduce((sum, mention) => sum + mention.end - mention.start, 0);
  return outside.replace(LEFTOVER, "").length <= Math.max(6, covered);
}
