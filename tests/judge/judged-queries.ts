/** The judged queries: what must be among the first ten answers, and what must not. */
import { readFileSync } from "node:fs";
import { z } from "zod";

const judgedQuerySchema = z.strictObject({
  query: z.string(),
  /** What is hard about it: `short`, `reading`, `typo` … */
  kind: z.string(),
  /** Incidents, by the id of a golden seed or the name of a golden case. More than ten: any ten of them will do. */
  must: z.array(z.string()),
  mustNot: z.array(z.string()),
  /** True where `must` is the whole answer. */
  all: z.boolean().optional(),
  note: z.string().optional(),
});

export type JudgedQuery = z.infer<typeof judgedQuerySchema>;

export const JUDGED_QUERIES = "tests/golden/queries.jsonl";

/** Reads a file of judged queries, one JSON object a line. */
export function readJudgedQueries(path: string): JudgedQuery[] {
  const lines = readFileSync(path, "utf8").split("\n");
  return lines.filter((line) => line.trim() !== "").map((line) => judgedQuerySchema.parse(JSON.parse(line)));
}

/** Answers that count: the first of an engine's. */
export const SHOWN = 10;

export interface Judgement {
  /** Null where nothing must be found. */
  recall: number | null;
  precision: number;
}

/** Judges the first answers to a query, incidents by any id that is the same for the same incident. */
export function judge({ must, mustNot, all }: JudgedQuery, answers: readonly string[]): Judgement {
  const shown = answers.slice(0, SHOWN);
  const count = (ids: readonly string[]) => shown.filter((id) => ids.includes(id)).length;
  const precisionOfNone = must.length === 0 ? 1 : 0;
  const wrong = all ? shown.length - count(must) : count(mustNot);
  return {
    recall: must.length === 0 ? null : count(must) / Math.min(SHOWN, must.length),
    precision: shown.length === 0 ? precisionOfNone : 1 - wrong / shown.length,
  };
}

/** The mean of some judgements; a query without recall is left out of its mean. */
export function meanOf(judgements: readonly Judgement[]): { recall: number; precision: number } {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return {
    recall: mean(judgements.map(({ recall }) => recall).filter((recall) => recall !== null)),
    precision: mean(judgements.map(({ precision }) => precision)),
  };
}
