/** The models that `npm run learn` made of the golden notices. */
import { gunzipSync } from "node:zlib";
import { causes, codesOf, type OrganizationRole, organizationRoles, outcomes, secondaryDamages } from "../../taxonomy";
import { BUCKETS } from "./features";
import { type Bank, bankOf, type Model } from "./model";
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
  | { [M in Matter]: `${M} ${ChoiceOf<M>}` }[Matter]
  | `role ${OrganizationRole}`;

/** All of them. */
export const QUESTIONS: readonly Question[] = [
  ...DATE_QUESTIONS,
  ...FIGURE_QUESTIONS,
  ...DATA_QUESTIONS,
  ...MATTERS.flatMap((matter) => CHOICES[matter].map((code) => questionOf(matter, code))),
  ...codesOf(organizationRoles).map(questionOfRole),
];

/** Whether a notice says this of a matter. */
export function questionOf(matter: Matter, code: string): Question {
  return `${matter} ${code}` as Question;
}

/** Whether an organization is this to the discloser. */
export function questionOfRole(role: OrganizationRole): Question {
  return `role ${role}`;
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
export const LEARNT: Weights = modelsFrom(kept as Partial<Record<Question, KeptModel>>);

/** Models that know nothing: the parser then reads by its rules alone. */
export const NOTHING_LEARNT: Weights = modelsFrom({});

/** The models of what is kept. A question that was never learnt has one that knows nothing. */
export function modelsFrom(models: Readonly<Partial<Record<Question, KeptModel>>>): Weights {
  const entries = QUESTIONS.map((question) => {
    const { unit = 0, bias = 0, weights = null } = models[question] ?? {};
    const bytes = weights === null ? new Int8Array(BUCKETS) : new Int8Array(gunzipSync(Buffer.from(weights, "base64")));
    return [question, { unit, bias, weights: bytes }] as const;
  });
  return Object.fromEntries(entries) as Record<Question, Model>;
}

const banks = new WeakMap<Weights, Map<readonly Question[], Bank>>();

/** The models of questions that are always asked together. Made once for some weights and one list of questions. */
export function bankFor(weights: Weights, questions: readonly Question[]): Bank {
  const known = banks.get(weights) ?? new Map<readonly Question[], Bank>();
  banks.set(weights, known);
  const bank = known.get(questions) ?? bankOf(questions.map((question) => weights[question]));
  known.set(questions, bank);
  return bank;
}
