/**
 * What all that a notice says of a matter speaks for, beside what the rules make of it. The answer of the rules has a
 * start over the others that makes up for what the weights do not know.
 */
import type { Span } from "../normalize";
import type { Reading } from "../reading";
import { moodOf } from "../structure/mood";
import { type Model, weigh, weighAll } from "../weighing/model";
import { featuresOfPassages, MATTERS, type Matter, type Passage, passagesOf } from "../weighing/passages";
import { tellingWords } from "../weighing/telling";
import { bankFor, CHOICES, type ChoiceOf, type Question, questionOf } from "../weighing/weights";
import { OUTWEIGHED, RIVALLED, WEIGHED_WORDS } from "./weighed-finding";

/** How far the answer of the rules is ahead; the logarithm of the odds. */
const TRUST = 4;
/**
 * Further where they found a denial, since the words that it denies speak for what it denies, and where they found a
 * third party's part, against which only silence speaks.
 */
const FIRM_TRUST = 8;
const FIRMLY_TOLD: ReadonlySet<string> = new Set(["not_leaked", "none_reported", "true"]);
/** Of a longer sentence only the passage is shown. */
const LONGEST_SENTENCE = 160;

export interface WeighedChoice<C> {
  readonly value: C;
  /** Where the rules did not find it: the sentence that speaks most for it, if any. */
  readonly words: readonly Passage[];
  /** Why it is uncertain, as an English clause, or null. */
  readonly doubt: string | null;
}

/**
 * The likeliest answer, given that of the rules; no other that needs words to show where nothing is said of the matter.
 * @param unspecific an answer that what the rules found already implies, and therefore cannot take its place
 */
export function weighChoice<M extends Matter>(
  reading: Reading,
  matter: M,
  told: ChoiceOf<M>,
  unspecific: ChoiceOf<M> | null = null,
): WeighedChoice<ChoiceOf<M>> {
  const { notice, header, weights, trace } = reading;
  const passages = passagesOf(notice, matter);
  const { buckets } = featuresOfPassages(notice, passages, header.title);
  const codes: readonly ChoiceOf<M>[] = CHOICES[matter];
  const weighed = weighAll(bankFor(weights, QUESTIONS_OF[matter]), buckets);
  const scores = codes.map((code, index) => ({ code, score: weighed[index] as number }));
  const own = scores.find(({ code }) => code === told)?.score ?? 0;
  const best = scores.reduce((winner, next) => (next.score > winner.score ? next : winner));
  const isShown = passages.length > 0 || NEEDS_NO_WORDS.has(best.code);
  if (!isShown || best.score <= Math.max(own, 0)) return { value: told, words: [], doubt: null };
  const trust = FIRMLY_TOLD.has(told) ? FIRM_TRUST : TRUST;
  // That a notice is silent is no reason against words that were found.
  if (best.score <= own + trust || best.code === "null" || best.code === unspecific)
    return { value: told, words: [], doubt: RIVALLED };
  const model = weights[questionOf(matter, best.code)];
  const words = strongestWords(reading, model, passages);
  const [span = header.titleSpan ?? NO_PLACE] = words;
  const telling = tellingWords(model, (features) => {
    for (const { start, end } of passages) features.runs("passage", notice.text.slice(start, end));
  });
  trace.accept(matter, { value: best.code, span, rule: WEIGHED_WORDS, score: best.score, telling });
  if (told !== "null") trace.reject(matter, { value: told, span, rule: "told-by-rules", score: own }, RIVALLED);
  return { value: best.code, words, doubt: OUTWEIGHED };
}

/** Answers that hold where a notice is silent. */
const NEEDS_NO_WORDS: ReadonlySet<string> = new Set(["false", "null", "unknown"]);
const NO_PLACE: Span = { start: 0, end: 0 };

/**
 * The sentence of the passage that speaks most for the answer of a model, one of the text rather than of its titles, and
 * one that tells rather than one that plans or asks.
 */
function strongestWords({ notice, header }: Reading, model: Model, passages: readonly Passage[]): Passage[] {
  const isTitle = ({ sentence }: Passage) =>
    sentence.line.role === "heading" || sentence.start < (header.titleSpan?.end ?? 0);
  const scored = passages.map((passage) => ({
    passage,
    score: weigh(model, featuresOfPassages(notice, [passage], "").buckets),
  }));
  const inText = scored.filter(({ passage, score }) => score > 0 && !isTitle(passage));
  const told = inText.filter(({ passage }) => moodOf(passage.sentence) === "fact");
  const [strongest] = ([told, inText].find((some) => some.length > 0) ?? scored).sort((a, b) => b.score - a.score);
  if (!strongest) return [];
  const { start, end } = strongest.passage.sentence;
  return [end - start <= LONGEST_SENTENCE ? { ...strongest.passage, start, end } : strongest.passage];
}

const QUESTIONS_OF = Object.fromEntries(
  MATTERS.map((matter) => [matter, CHOICES[matter].map((code) => questionOf(matter, code))]),
) as Record<Matter, Question[]>;
