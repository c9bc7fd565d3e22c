/** Building the site, and telling whether what was built is still what the sources say. */
import { createHash } from "node:crypto";
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER, type ProgramOptions, programs, runProgram } from "./programs";
import { ServingError } from "./serving-error";

const BUILD_FOLDER = join(PROJECT_FOLDER, ".next");
/** Beside the build: its id and what it was built from. Next empties the folder when it builds. */
const STAMP = join(BUILD_FOLDER, "built-from");

/** What ends up in the build. Commands do not: changing one calls for no new build. */
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma/schema.prisma",
  "next.config.mjs",
  "package.json",
  "package-lock.json",
];
const NOT_BUILT = ["lib/commands", "lib/serving", "lib/quality"];

/** Whether there is a build, made from the sources as they are now. */
export function isBuildCurrent(): boolean {
  return existsSync(STAMP) && readFileSync(STAMP, "utf8") === `${readBuildId()} ${hashSources()}`;
}

/**
 * Generates the database's types and builds the site.
 * @throws ServingError where the folder cannot be written, or the build fails; what failed has been printed
 */
export async function buildSite(options?: ProgramOptions): Promise<void> {
  assertWritable();
  // Taken first: what is edited while the build runs may not be in it.
  const sources = hashSources();
  const generated = await runProgram(programs.prisma, ["generate", "--config", "prisma/prisma.config.ts"], options);
  if (generated !== 0) throw new ServingError("The database's types could not be generated; see above.");
  const built = await runProgram(programs.next, ["build"], {
    ...options,
    env: { ...options?.env, NODE_ENV: "production" },
  });
  if (built !== 0) throw new ServingError("The site could not be built; see above.");
  writeFileSync(STAMP, `${readBuildId()} ${sources}`);
}

function assertWritable(): void {
  try {
    mkdirSync(BUILD_FOLDER, { recursive: true });
    for (const folder of [BUILD_FOLDER, join(PROJECT_FOLDER, "prisma")]) accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new ServingError(
      `The folder ${PROJECT_FOLDER} cannot be written, so the site cannot be built; check its rights.`,
      {
        cause: error,
      },
    );
  }
}

/** A hash over the names and contents of all sources. */
function hashSources(): string {
  const hash = createHash("sha256");
  for (const path of SOURCES.flatMap(filesIn)) {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(PROJECT_FOLDER, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

/** Null where there is no build, or one that was broken off. */
function readBuildId(): string | null {
  const path = join(BUILD_FOLDER, "BUILD_ID");
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

function filesIn(path: string): string[] {
  if (NOT_BUILT.includes(path)) return [];
  const place = join(PROJECT_FOLDER, path);
  if (!statSync(place).isDirectory()) return [path];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(`${path}/${name}`));
}
