/** How many rows are read at once: few enough to be held, many enough to be quick. */
const CHUNK = 500;

/** Reads any number of rows by their ids, holding only a few at a time, and makes something of each. */
export function* mapInChunks<Row, Made>(
  ids: readonly number[],
  read: (ids: readonly number[]) => Row[],
  make: (row: Row) => Made,
): Generator<Made> {
  for (let at = 0; at < ids.length; at += CHUNK) {
    for (const row of read(ids.slice(at, at + CHUNK))) yield make(row);
  }
}
