/**
 * What all that a notice says of a matter speaks for, beside what the rules make of it. The answer of the rules has a
 * start over the others that makes up for what the weights do not know.
 */
import type { Span } from "../normalize";
import type { Reading } from "../reading";
import { type Bank, bankOf, weigh, weighAll } from "../weighing/model";
import { featuresOfPassages, type Matter, passagesOf } from "../weighing/passages";
import { tellingWords } from "../weighing/telling";
import { CHOICES, type ChoiceOf, questionOf, type Weights } from "../weighing/weights";
import { OUTWEIGHED, RIVALLED } from "./weighed-doubts";

/** How far the answer of the rules is ahead; the logarithm of the odds. */
const TRUST = 4;
/** So many passages are shown for an answer that the rules did not give. */
const MOST_PASSAGES = 2;

export interface WeighedChoice<C> {
  readonly value: C;
  /** The passages that speak most for it, where the rules did not find it: the strongest first. */
  readonly passages: readonly Span[];
  /** Why it is uncertain, as an English clause, or null. */
  readonly doubt: string | null;
}

/** The likeliest answer, given that of the rules. */
export function weighChoice<M extends Matter>(
  { notice, header, weights, trace }: Reading,
  matter: M,
  told: ChoiceOf<M>,
): WeighedChoice<ChoiceOf<M>> {
  const passages = passagesOf(notice, matter);
  const { buckets } = featuresOfPassages(notice, passages, header.title);
  const codes: readonly ChoiceOf<M>[] = CHOICES[matter];
  const weighed = weighAll(bankFor(matter, weights), buckets);
  const scores = codes.map((code, index) => ({ code, score: weighed[index] as number }));
  const own = scores.find(({ code }) => code === told)?.score ?? 0;
  const best = scores.reduce((winner, next) => (next.score > winner.score ? next : winner));
  if (best.score <= Math.max(own, 0)) return { value: told, passages: [], doubt: null };
  if (best.score <= own + TRUST) return { value: told, passages: [], doubt: RIVALLED };
  const speaking = passages
    .map((span) => ({
      span,
      score: weigh(weights[questionOf(matter, best.code)], featuresOfPassages(notice, [span], "").buckets),
    }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_PASSAGES)
    .map(({ span }) => span);
  const [span = header.titleSpan ?? NO_PLACE] = speaking;
  const telling = tellingWords(weights[questionOf(matter, best.code)], (features) => {
    for (const { start, end } of passages) features.runs("passage", notice.text.slice(start, end));
  });
  trace.accept(matter, { value: best.code, span, rule: "weighed-words", score: best.score, telling });
  if (told !== "null") trace.reject(matter, { value: told, span, rule: "told-by-rules", score: own }, RIVALLED);
  return { value: best.code, passages: speaking, doubt: OUTWEIGHED };
}

const banks = new WeakMap<Weights, Map<Matter, Bank>>();

/** Made once for the weights that the parser reads with. */
function bankFor(matter: Matter, weights: Weights): Bank {
  const known = banks.get(weights) ?? new Map<Matter, Bank>();
  banks.set(weights, known);
  const bank = known.get(matter) ?? bankOf(CHOICES[matter].map((code) => weights[questionOf(matter, code)]));
  known.set(matter, bank);
  return bank;
}

const NO_PLACE: Span = { start: 0, end: 0 };
