/** What an operation of the API is: its documentation and what it does, in one place, so that neither goes without the other. */
import type { z } from "zod";
import type { Bilingual } from "../../taxonomy";
import type { ParameterProblem, ProblemKind } from "../problem";
import type { Parameter } from "./parameters";

export interface Call {
  request: Request;
  /** The `{slug}` of the path; "" where it has none. */
  slug: string;
  params: URLSearchParams;
  /** Whom requests are counted for. */
  client: string;
}

export interface Operation {
  /** How a generated client calls it. */
  id: string;
  method: "get" | "post";
  /** Below `/api/v1`, with `{slug}` where an address stands. */
  path: string;
  summary: Bilingual;
  description: Bilingual;
  parameters: readonly Parameter[];
  /** What may be sent: media type → schema. */
  body?: Readonly<Record<string, z.ZodType>>;
  answer: { mediaType: string; schema: z.ZodType };
  problems: readonly ProblemKind[];
  /** What of the parameters cannot be used; absent where the path says all. */
  check?(params: URLSearchParams): ParameterProblem[];
  /** Whether the answer can be asked for again by ETag or date. */
  isConditional: boolean;
  /** A path with its query that shows what it does. */
  example: string;
  run(call: Call): Response | Promise<Response>;
}
