import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const DEFAULT_DATABASE_URL = "file:./data/kaijiroku.db";

const environmentSchema = z.object({
  DATABASE_URL: z
    .string()
    .trim()
    .transform((value) => value || DEFAULT_DATABASE_URL)
    .refine((value) => value.startsWith("file:") && value.length > "file:".length, {
      message: `must be the address of an SQLite file, such as ${DEFAULT_DATABASE_URL}`,
    })
    .default(DEFAULT_DATABASE_URL),
});

/** The environment is not what the program needs; the message names the variable and what is wrong with it. */
export class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

/**
 * The path of the database file that `DATABASE_URL` names: `file:` and a path relative to the working directory,
 * or a whole `file://` address.
 * @throws EnvironmentError if it names anything else
 */
export function readDatabasePath(environment: Record<string, string | undefined> = process.env): string {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new EnvironmentError(`${issue?.path.join(".")} ${issue?.message}`, { cause: parsed.error });
  }
  const url = parsed.data.DATABASE_URL;
  return url.startsWith("file://") ? fileURLToPath(url) : resolve(url.slice("file:".length));
}
