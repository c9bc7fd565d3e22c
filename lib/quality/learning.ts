/** Learning the models that the parser reads with from examples, and keeping them. */
import { gzipSync } from "node:zlib";
import { learn } from "../parser/weighing/learning";
import { type KeptModel, QUESTIONS, type Question, type Weights } from "../parser/weighing/weights";
import type { Examples } from "./examples";

/** The models that the examples of some notices give. */
export function learnFrom(examples: readonly Examples[]): Weights {
  const models = QUESTIONS.map((question) => [question, learn(examples.map((one) => one[question]))] as const);
  return Object.fromEntries(models) as unknown as Weights;
}

/** The models as they are kept in a file. */
export function keptModels(weights: Weights): Record<Question, KeptModel> {
  const entries = QUESTIONS.map((question) => {
    const { unit, bias, weights: bytes } = weights[question];
    return [question, { unit, bias, weights: gzipSync(bytes, { level: 9 }).toString("base64") }] as const;
  });
  return Object.fromEntries(entries) as Record<Question, KeptModel>;
}
