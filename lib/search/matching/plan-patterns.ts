import { FORMS_OUTSIDE_KEYS } from "../../legal-forms";
import { RecentMemory } from "../../recent-memory";
import {
  getAnalyzer,
  normalizeTerm,
  placeReadings,
  readingKey,
  readingOf,
  type Token,
  toKanaReadings,
} from "../analysis";
import { isKana } from "../analysis/kana";
import type { Segment } from "../index/segment";
import { REFERENCE_SIGN } from "../index/vocabulary";
import type { QueryTerm } from "../query/query-tree";
import { findPrefecture, municipalitiesOf } from "../vocabulary/municipalities";
import { expandSynonyms, synonymsOf } from "../vocabulary/synonyms";
import type { Pattern } from "./pattern";
import { findReadingCuts } from "./reading-cuts";
import { findSoundAlikes } from "./sound-alikes";
import { findCuts, findHolders, findLooseHolders } from "./word-parts";

const WEIGHTS = {
  apart: 0.85,
  cut: 0.9,
  holder: 0.7,
  loose: 0.4,
  synonym: 0.9,
  reading: 0.8,
  place: 0.4,
  day: 0.6,
} as const;
/** Of a word of many parts so many synonyms of its parts are tried. */
const MOST_VARIANTS = 12;
/** A thing of our vocabulary is called by so many words in a row at most. */
export const LONGEST_SAYING = 7;

/** So many of the readings that Latin letters may have are looked for as they are written, none of them shorter. */
const MOST_SPELLINGS = 4;
const SHORTEST_SPELLING = 3;
/** 証券会社, 影響なし: what stands in a name or a sentence without the ending. */
const WITHOUT_ENDING = /^.{2,}(?=(?:会社|(?:な|無)し|(?:あ|有)り|の有無)$)/u;
/** A name in full with its legal form, and with a note in brackets behind it. */
const LEGAL_FORM = new RegExp(FORMS_OUTSIDE_KEYS.join("|"), "u");
const NOTE = /[(（].*$/u;
const HAS_KANJI = /\p{Script=Han}/u;
const HAS_KANA = /[ぁ-ゖァ-ヺ]/u;
/** Words that are nearer than this may stand for one another, and count less. */
const NEAR_ENOUGH = 0.6;

/** A word of a query at one position: the terms that stand for it. */
export interface QueryWord {
  terms: string[];
  start: number;
  end: number;
  functional: boolean;
}

/** Characters of the texts whose words are remembered: one query is read for many purposes. */
const MOST_CHARACTERS = 2 ** 14;
const wordsOf = new RecentMemory<readonly QueryWord[]>(MOST_CHARACTERS, (_, text) => text.length);

/** The words of a query's text, what it says beside them (base form and surface) together. Not to be changed. */
export const readWords = (text: string): readonly QueryWord[] => wordsOf.recall(text, () => analyzeWords(text));

function analyzeWords(text: string): QueryWord[] {
  const words: (QueryWord & { position: number })[] = [];
  for (const token of getAnalyzer().analyze(text)) {
    const last = words.at(-1);
    if (last?.position === token.position) {
      if (isSameWord(last, token)) last.terms.push(token.term);
      continue;
    }
    const { term, start, end, functional, position } = token;
    words.push({ terms: [term], start, end, functional, position });
  }
  return words;
}

/** The surface beside a base form; not a compound beside its first part, nor a month beside its year. */
const isSameWord = (word: QueryWord, token: Token): boolean =>
  token.span === 1 && token.end === word.end && token.reading !== null;

/** Steps of patterns that are remembered of a segment: what was found by them is marked by them as well. */
const MOST_STEPS = 2 ** 14;
const plans = new WeakMap<Segment, RecentMemory<readonly Pattern[]>>();

/** Every way in which a text of a query may stand in a segment, the plainest first. Not to be changed. */
export function planPatterns(segment: Segment, term: QueryTerm): readonly Pattern[] {
  const memory = plans.get(segment) ?? new RecentMemory<readonly Pattern[]>(MOST_STEPS, countTerms);
  plans.set(segment, memory);
  return memory.recall(`${Boolean(term.isPhrase)} ${Boolean(term.isLoose)} ${term.text}`, () => plan(segment, term));
}

const countTerms = (patterns: readonly Pattern[]): number =>
  patterns.flatMap(({ steps }) => steps).reduce((sum, { length }) => sum + length, 1);

function plan(segment: Segment, { text, isPhrase, isLoose }: QueryTerm): Pattern[] {
  const planner = new Planner(segment);
  const words = readWords(text);
  planner.addWords(words, { kind: "word", weight: 1, weightApart: 0 });
  if (isPhrase) return planner.patterns;
  const content = words.filter(({ functional }) => !functional);
  if (words.length > 1 && content.length > 0) {
    planner.addWords(content, { kind: "word", weight: WEIGHTS.apart, weightApart: WEIGHTS.apart });
  }
  planner.addParts(normalizeTerm(text));
  planner.addSynonyms(text, content);
  planner.addCities(text);
  for (const reading of toKanaReadings(text).flatMap(placeReadings)) planner.addReading(readingKey(reading));
  planner.addReference(text);
  planner.addDay(text, words);
  if (isLoose) planner.addLoose(text, words);
  return planner.patterns;
}

/** 2023年, 11月, 13日. */
const PARTS_OF_DAY = 3;

/** What is left of a text without that which a notice may say otherwise, or not at all. */
function stemsOf(key: string): string[] {
  const stems = [WITHOUT_ENDING.exec(key)?.[0] ?? "", key.replace(NOTE, "").replace(LEGAL_FORM, "")];
  return stems.filter((stem) => stem.length > 1 && stem !== key);
}

/** The kana that a text may also be written in: 福井 as ふくい, zeon as ゼオン. */
function kanaSpellings(text: string, shortest: number): string[] {
  const typed = toKanaReadings(text).slice(0, MOST_SPELLINGS);
  const spoken = typed.length > 0 ? null : readingOf(text);
  const spellings = spoken === null ? typed : [spoken];
  return spellings.map(normalizeTerm).filter(({ length }) => length >= shortest);
}

/** Collects the patterns of one text over one segment, without those that another makes idle. */
class Planner {
  readonly patterns: Pattern[] = [];
  private readonly bySteps = new Map<string, number>();

  constructor(private readonly segment: Segment) {}

  /** Words in a row, where the segment knows all of them. */
  addWords(words: readonly Pick<QueryWord, "terms">[], how: Omit<Pattern, "steps">): void {
    const steps = words.map(({ terms }) =>
      terms.map((term) => this.segment.vocabulary.find(term)).filter((id) => id >= 0),
    );
    if (steps.length > 0 && steps.every((step) => step.length > 0)) this.add({ steps, ...how });
  }

  addParts(key: string): void {
    const { vocabulary } = this.segment;
    for (const steps of findCuts(vocabulary, key)) {
      this.add({ steps, weight: WEIGHTS.cut, weightApart: 0, kind: "word" });
    }
    const id = vocabulary.find(key);
    if (id >= 0) this.add({ steps: [[id]], weight: 1, weightApart: 0, kind: "word" });
    this.addAnyOf(findHolders(vocabulary, key), { kind: "part", weight: WEIGHTS.holder, weightApart: 0 });
  }

  /**
   * What holds a text, sounds like it, or is written in kana as it is read; of 証券会社 also 証券. Kana that sound like
   * a word are that word, and not what they can be cut into (ないばー: NAVER, not な(けれ)ば).
   */
  addLoose(text: string, words: readonly QueryWord[]): void {
    const { vocabulary } = this.segment;
    const key = normalizeTerm(text);
    const how = { weight: WEIGHTS.loose, weightApart: 0 } as const;
    this.addAnyOf(findLooseHolders(this.segment, key), { kind: "part", ...how });
    const heard = findSoundAlikes(this.segment, key);
    this.addAnyOf(heard, { kind: "reading", ...how });
    if (heard.length > 0 && isKana(text)) return;
    const ways = words.map(({ terms, start, end }) => ({
      terms: [...terms, ...kanaSpellings(text.slice(start, end), 1)],
    }));
    this.addWords(ways, { kind: "reading", ...how });
    for (const stem of stemsOf(key)) this.addParts(stem);
    if (HAS_KANJI.test(text) && HAS_KANA.test(text)) this.addReading(readingKey(readingOf(text) ?? ""));
    for (const spelling of kanaSpellings(text, SHORTEST_SPELLING)) {
      this.addWords(readWords(spelling), { kind: "reading", ...how });
      this.addAnyOf(findHolders(vocabulary, spelling), { kind: "reading", ...how });
      for (const steps of findCuts(vocabulary, spelling)) this.add({ steps, kind: "reading", ...how });
    }
  }

  /** What means the same as the whole text, and as some of its words. */
  addSynonyms(text: string, words: readonly QueryWord[]): void {
    // Words may stand apart: 情報漏えい is also 情報(の)漏えい.
    const { synonym: full } = WEIGHTS;
    const how = { kind: "synonym", weight: full, weightApart: full } as const;
    const [only, another] = words;
    const forms = only && another === undefined ? [text, ...only.terms] : [text];
    for (const { term, weight } of forms.flatMap(synonymsOf)) {
      const kind = weight === 1 ? "synonym" : "near";
      if (weight >= NEAR_ENOUGH)
        this.addWords(readWords(term), { kind, weight: full * weight, weightApart: full * weight });
    }
    let variants = 0;
    for (let from = 0; from < words.length; from += 1) {
      for (let to = Math.min(words.length, from + LONGEST_SAYING); to > from; to -= 1) {
        if (to - from === words.length) continue;
        const part = text.slice(words[from]?.start, words[to - 1]?.end);
        for (const term of expandSynonyms(part)) {
          if (variants++ >= MOST_VARIANTS) return;
          this.addWords([...words.slice(0, from), ...readWords(term), ...words.slice(to)], how);
        }
      }
    }
  }

  /** The cities of a prefecture: an address need not name it. */
  addCities(text: string): void {
    const prefecture = findPrefecture(text);
    if (prefecture === undefined) return;
    for (const name of municipalitiesOf(prefecture)) {
      if (name.endsWith("市")) this.addWords(readWords(name), { kind: "near", weight: WEIGHTS.place, weightApart: 0 });
    }
  }

  addReading(key: string): void {
    for (const steps of findReadingCuts(this.segment.vocabulary, key)) {
      this.add({ steps, weight: WEIGHTS.reading, weightApart: 0, kind: "reading" });
    }
  }

  addReference(text: string): void {
    const id = this.segment.vocabulary.find(REFERENCE_SIGN + text.normalize("NFKC").trim());
    if (id >= 0) this.add({ steps: [[id]], weight: 1, weightApart: 0, kind: "fact" });
  }

  /** A day whose parts stand apart in the text, as the one term that it has where its events are known. */
  addDay(text: string, words: readonly QueryWord[]): void {
    if (words.length !== PARTS_OF_DAY) return;
    const day = getAnalyzer()
      .analyze(text)
      .find(({ term }) => /^\d{4}-\d\d-\d\d$/.test(term));
    const id = day ? this.segment.vocabulary.find(day.term) : -1;
    if (id >= 0) this.add({ steps: [[id]], weight: WEIGHTS.day, weightApart: 0, kind: "fact" });
  }

  private addAnyOf(ids: readonly number[], how: Omit<Pattern, "steps">): void {
    if (ids.length > 0) this.add({ steps: [ids], ...how });
  }

  /** Of patterns of the same steps the plainest stands, and counts as much as any of them. */
  private add(pattern: Pattern): void {
    const steps = pattern.steps.map((ids) => Array.from(ids).join(",")).join(" ");
    const weightApart = pattern.steps.length === 1 ? 0 : pattern.weightApart;
    const known = this.bySteps.get(steps);
    if (known === undefined) {
      this.bySteps.set(steps, this.patterns.length);
      this.patterns.push({ ...pattern, weightApart });
      return;
    }
    const plainest = this.patterns[known] as Pattern;
    this.patterns[known] = {
      ...plainest,
      weight: Math.max(plainest.weight, pattern.weight),
      weightApart: Math.max(plainest.weightApart, weightApart),
    };
  }
}
