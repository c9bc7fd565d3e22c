/** What becomes of a command whose output nobody reads to its end: `npm run --silent parse -- FILE | head -1`. */

/** From now on the process ends quietly once its standard output is closed. Throws what else goes wrong with it. */
export function endWhereNobodyReads(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}
