/** The models that `npm run learn` made of the golden notices. */
import { gunzipSync } from "node:zlib";
import { causes, codesOf, outcomes, secondaryDamages } from "../../taxonomy";
import { BUCKETS } from "./features";
import type { Model } from "./model";
import { MATTERS, type Matter } from "./passages";
import kept from "./weights.json" with { type: "json" };

/** What is asked of each date. */
export const DATE_QUESTIONS = ["occurredFrom", "occurredTo", "discovered"] as const;
export type DateQuestion = (typeof DATE_QUESTIONS)[number];
/** What is asked of each figure. */
const FIGURE_QUESTIONS = ["concerned", "headline"] as const;
/** What is asked of each enumeration of data: whether they got out, and whether they are said not to have. */
const DATA_QUESTIONS = ["leaked", "spared"] as const;
/** What a notice as a whole may say of a matter: the codes of the taxonomy, or that it says nothing. */
export const CHOICES = {
  causes: codesOf(causes),
  viaThirdParty: ["true", "false"],
  outcome: codesOf(outcomes),
  secondaryDamage: [...codesOf(secondaryDamages), "null"],
} as const satisfies Readonly<Record<Matter, readonly string[]>>;

/** A code of a matter. */
export type ChoiceOf<M extends Matter> = (typeof CHOICES)[M][number];

/** A question that a model answers. */
export type Question =
  | DateQuestion
  | (typeof FIGURE_QUESTIONS)[number]
  | (typeof DATA_QUESTIONS)[number]
  | { [M in Matter]: `${M} ${ChoiceOf<M>}` }[Matter];

/** All of them. */
export const QUESTIONS: readonly Question[] = [
  ...DATE_QUESTIONS,
  ...FIGURE_QUESTIONS,
  ...DATA_QUESTIONS,
  ...MATTERS.flatMap((matter) => CHOICES[matter].map((code) => questionOf(matter, code))),
];

/** Whether a notice says this of a matter. */
export function questionOf(matter: Matter, code: string): Question {
  return `${matter} ${code}` as Question;
}

/** A model for each question. */
export type Weights = Readonly<Record<Question, Model>>;

/** A model as it is kept: its weights as gzipped bytes in Base64. */
export interface KeptModel {
  readonly unit: number;
  readonly bias: number;
  readonly weights: string;
}

/** What was learnt, and the parser reads with. */
export const LEARNT: Weights = modelsFrom(kept as Record<Question, KeptModel>);

/** Models that know nothing: the parser then reads by its rules alone. */
export const NOTHING_LEARNT: Weights = (() => {
  const model = { unit: 0, bias: 0, weights: new Int8Array(BUCKETS) };
  return Object.fromEntries(QUESTIONS.map((question) => [question, model])) as Record<Question, Model>;
})();

/** The models of what is kept. */
export function modelsFrom(models: Readonly<Record<Question, KeptModel>>): Weights {
  const entries = QUESTIONS.map((question) => {
    const { unit, bias, weights } = models[question];
    return [question, { unit, bias, weights: new Int8Array(gunzipSync(Buffer.from(weights, "base64"))) }] as const;
  });
  return Object.fromEntries(entries) as Record<Question, Model>;
}
