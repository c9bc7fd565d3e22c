/** A linear model: a weight for each bucket of features; their sum says how much speaks for something. */
import { BUCKETS } from "./features";

/** The weights of a model, as they are kept: whole numbers from -15 to 15, and what one of them stands for. */
export interface Model {
  readonly weights: Int8Array;
  readonly unit: number;
  readonly bias: number;
}

/** Whether nothing was learnt of the question: its even odds say nothing. */
export function knowsNothing({ unit }: Model): boolean {
  return unit === 0;
}

/** How much speaks for it, as the logarithm of the odds: above 0 more likely than not. */
export function weigh({ weights, unit, bias }: Model, buckets: readonly number[]): number {
  let sum = 0;
  for (const bucket of buckets) sum += weights[bucket] as number;
  return bias + unit * sum;
}

/** Models that are always asked together, their weights of one bucket side by side: one look into memory for all. */
export interface Bank {
  readonly models: readonly Model[];
  readonly weights: Int8Array;
}

/** Puts models side by side. */
export function bankOf(models: readonly Model[]): Bank {
  const weights = new Int8Array(BUCKETS * models.length);
  for (const [index, model] of models.entries())
    for (let bucket = 0; bucket < BUCKETS; bucket++)
      weights[bucket * models.length + index] = model.weights[bucket] as number;
  return { models, weights };
}

/** What {@link weigh} gives for each model. */
export function weighAll({ models, weights }: Bank, buckets: readonly number[]): number[] {
  const sums = new Int32Array(models.length);
  for (const bucket of buckets) {
    const from = bucket * models.length;
    for (let index = 0; index < models.length; index++)
      sums[index] = (sums[index] as number) + (weights[from + index] as number);
  }
  return models.map(({ unit, bias }, index) => bias + unit * (sums[index] as number));
}
