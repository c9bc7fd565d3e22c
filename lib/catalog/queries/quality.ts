import "server-only";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { readQualityPath } from "../../env";

const ratioSchema = z.number().min(0).max(1);

const setSchema = z.object({
  notices: z.int().nonnegative(),
  fields: z.array(
    z.object({
      field: z.string(),
      precision: ratioSchema,
      recall: ratioSchema,
      f1: ratioSchema,
      exact: ratioSchema,
      notices: z.int().nonnegative(),
    }),
  ),
  mean: z.object({ f1: ratioSchema, exact: ratioSchema }),
});

/**
 * What `npm run quality -- --write` writes: the golden notices of the collection, those written as cases and those
 * written without sight of the parser, apart.
 */
const qualitySchema = z.object({
  parserVersion: z.string(),
  measuredOn: z.iso.date(),
  sets: z.object({ seeds: setSchema, cases: setSchema, blind: setSchema }),
  doubts: z.object({
    flagged: z.int().nonnegative(),
    flaggedWrong: z.int().nonnegative(),
    unflagged: z.int().nonnegative(),
    unflaggedWrong: z.int().nonnegative(),
  }),
});

export type QualityFigures = z.infer<typeof qualitySchema>;
export type QualitySet = keyof QualityFigures["sets"];

/**
 * How well the parser read the golden notices when that was last measured here, or null where it never was.
 * A file that is damaged or of another version is named in the log and counts as no measurement.
 */
export function getQualityFigures(): QualityFigures | null {
  const path = readQualityPath();
  try {
    return qualitySchema.parse(JSON.parse(readFileSync(/* turbopackIgnore: true */ path, "utf8")));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") console.error(`${path} cannot be used:`, error);
    return null;
  }
}
