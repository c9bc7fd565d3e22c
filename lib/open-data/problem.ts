/** Errors as RFC 9457 tells them: for a program by type and parameter, for a person in words. */
import { z } from "zod";
import type { Bilingual } from "../taxonomy";
import { respond } from "./respond";
import { changeSchema, withdrawalSchema } from "./schemas/common";

const kinds = {
  "bad-parameter": { status: 400, title: "A parameter cannot be used" },
  "bad-body": { status: 400, title: "The body cannot be read as a notice" },
  "not-found": { status: 404, title: "There is nothing at this address" },
  "method-not-allowed": { status: 405, title: "The method is not allowed here" },
  withdrawn: { status: 410, title: "It was withdrawn" },
  "too-large": { status: 413, title: "The body is too large" },
  "unsupported-type": { status: 415, title: "The body's media type is not supported" },
  "too-many-requests": { status: 429, title: "Too many requests" },
  "server-error": { status: 500, title: "The catalog cannot answer now" },
} as const;

export type ProblemKind = keyof typeof kinds;

export const parameterProblemSchema = z.object({
  param: z.string(),
  value: z.string(),
  ja: z.string(),
  en: z.string(),
});

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(parameterProblemSchema).optional(),
    withdrawn: withdrawalSchema.optional(),
    slug: z.string().optional(),
    url: z.url().optional(),
    changes: z.array(changeSchema).optional(),
  })
  .meta({ id: "Problem" });

export interface ProblemDetails {
  detail: string;
  /** One for each parameter that cannot be used. */
  errors?: ParameterProblem[];
  /** Of a tombstone: what was here and why it is gone. */
  withdrawn?: z.infer<typeof withdrawalSchema>;
  slug?: string;
  /** The page on which it can still be read. */
  url?: string;
  changes?: z.infer<typeof changeSchema>[];
  headers?: Record<string, string>;
}

export type ParameterProblem = z.infer<typeof parameterProblemSchema>;

export function parameterProblem(param: string, value: string, { ja, en }: Bilingual): ParameterProblem {
  return { param, value, ja, en };
}

/** An error as the answer to a request. */
export function respondProblem(request: Request, kind: ProblemKind, { headers, ...details }: ProblemDetails): Response {
  const { status, title } = kinds[kind];
  const body = { type: `/api#problem-${kind}`, title, status, ...details };
  return respond(request, {
    status,
    mediaType: "application/problem+json",
    body: toJson(body),
    headers: { "Cache-Control": "no-store", ...headers },
  });
}

export const problemKinds = Object.entries(kinds) as [ProblemKind, { status: number; title: string }][];

/** JSON as a person can read it too. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
