/** How much of a list an address asks for. */
import { z } from "zod";
import { type Cursor, readCursor } from "./cursor";
import { type ParameterProblem, parameterProblem } from "./problem";

export const MOST_ROWS = 500;

/** The parameters of every list that is paged. */
export const pagingSchema = z.object({
  limit: z.coerce.number().int().min(1).max(MOST_ROWS),
  cursor: z.string().max(40),
});

export interface Paging {
  /** Null where the address does not say. */
  limit: number | null;
  cursor: Cursor | null;
}

/** Reads `limit` and `cursor`; what cannot be used is noted and left out. */
export function readPaging(params: URLSearchParams, note: (problem: ParameterProblem) => void): Paging {
  return { limit: readLimit(params, note), cursor: readCursorParameter(params, note) };
}

function readLimit(params: URLSearchParams, note: (problem: ParameterProblem) => void): number | null {
  const given = params.get("limit");
  if (given === null || given === "") return null;
  const limit = pagingSchema.shape.limit.safeParse(given);
  if (limit.success) return limit.data;
  note(
    parameterProblem("limit", given, {
      ja: `一度に返す行数「${given}」は使えません(1から${MOST_ROWS}まで)。`,
      en: `“${given}” is not a number of rows from 1 to ${MOST_ROWS}.`,
    }),
  );
  return null;
}

function readCursorParameter(params: URLSearchParams, note: (problem: ParameterProblem) => void): Cursor | null {
  const given = params.get("cursor");
  if (given === null || given === "") return null;
  const cursor = readCursor(given);
  if (cursor === null) {
    note(
      parameterProblem("cursor", given, {
        ja: `「${given}」は続きの位置ではありません。前の頁の next のアドレスをそのまま使ってください。`,
        en: `“${given}” is not a cursor; use the address in “next” of the page before as it is.`,
      }),
    );
  }
  return cursor;
}
