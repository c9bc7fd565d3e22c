/**
 * Where the next page of a list begins. A cursor names the last row of the page before, so that rows which come or go
 * in the meantime are neither skipped nor repeated; and its place, for where that row itself is gone.
 */

export interface Cursor {
  lastId: number;
  place: number;
}

const PATTERN = /^(\d{1,9})\.(\d{1,15})$/;

export function writeCursor({ place, lastId }: Cursor): string {
  return Buffer.from(`${place}.${lastId}`).toString("base64url");
}

/** Null where it is no cursor of ours. */
export function readCursor(text: string): Cursor | null {
  const [isOurs, place, lastId] = PATTERN.exec(Buffer.from(text, "base64url").toString("latin1")) ?? [];
  return isOurs === undefined ? null : { place: Number(place), lastId: Number(lastId) };
}

export interface Slice {
  ids: readonly number[];
  /** Null on the last page. */
  next: string | null;
}

/** The ids of one page: those after the cursor, or from `offset` where there is none. */
export function sliceAfter(ids: readonly number[], cursor: Cursor | null, offset: number, limit: number): Slice {
  const at = cursor === null ? -1 : ids.indexOf(cursor.lastId);
  const start = cursor === null ? offset : at >= 0 ? at + 1 : Math.min(cursor.place, ids.length);
  const shown = ids.slice(start, start + limit);
  const lastId = shown.at(-1);
  const place = start + shown.length;
  return { ids: shown, next: lastId === undefined || place >= ids.length ? null : writeCursor({ place, lastId }) };
}
