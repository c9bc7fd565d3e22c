/** How the weights of a model are learnt from places whose answers are known. */
import { BUCKETS } from "./features";
import type { Model } from "./model";

/** A place whose answer is known. */
export interface Example {
  readonly buckets: readonly number[];
  readonly isSo: boolean;
}

/** What fewer notices have, such as a name, says something of them rather than of the language. */
const FEWEST = 5;
const ROUNDS = 10;
const RATE = 0.03;
/** How strongly weights are drawn to nothing (L2), for all examples together. */
const RIDGE = 1;

/**
 * Logistic regression by stochastic gradient descent with a rate of its own for each weight (AdaGrad; Duchi, Hazan and
 * Singer 2011). The same examples in the same order give the same model.
 * @param notices the examples of each notice
 */
export function learn(notices: readonly (readonly Example[])[]): Model {
  const examples = notices.flat();
  const weights = new Float64Array(BUCKETS + 1);
  const squares = new Float64Array(BUCKETS + 1).fill(1e-8);
  const frequencies = new Uint32Array(BUCKETS);
  for (const notice of notices)
    for (const bucket of new Set(notice.flatMap(({ buckets }) => buckets)))
      frequencies[bucket] = (frequencies[bucket] as number) + 1;
  const places = examples.map(({ buckets }) =>
    Uint32Array.from([...buckets.filter((bucket) => (frequencies[bucket] as number) >= FEWEST), BUCKETS]),
  );
  const ridge = RIDGE / examples.length;
  const random = sequence();
  const order = examples.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const index of order) {
      const place = places[index] as Uint32Array;
      let sum = 0;
      for (const at of place) sum += weights[at] as number;
      const slope = 1 / (1 + Math.exp(-sum)) - Number((examples[index] as Example).isSo);
      for (const at of place) {
        const weight = weights[at] as number;
        const gradient = slope + ridge * weight;
        const square = (squares[at] as number) + gradient * gradient;
        squares[at] = square;
        weights[at] = weight - (RATE * gradient) / Math.sqrt(square);
      }
    }
  }
  return rounded(weights);
}

/** Few different weights are as good as many, and are kept in less. */
const LARGEST = 15;

function rounded(weights: Float64Array): Model {
  const own = weights.subarray(0, BUCKETS);
  const unit = own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / LARGEST;
  return {
    weights: Int8Array.from(own, (weight) => Math.round(weight / unit)),
    unit,
    bias: weights[BUCKETS] as number,
  };
}

/** Numbers in [0, 1) that are the same every time (a linear congruential generator, Numerical Recipes). */
function sequence(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}
