import { accessSync, constants, mkdirSync } from "node:fs";
import { join } from "node:path";
import { hashSources, stampBuild } from "./build-stamp";
import { PROJECT_FOLDER, type ProgramOptions, programs, runProgram, STARTER } from "./programs";
import { ServingError } from "./serving-error";

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
  const production = { ...options, env: { ...options?.env, NODE_ENV: "production" } };
  const built = await runProgram(programs.next, ["build"], production);
  if (built !== 0) throw new ServingError("The site could not be built; see above.");
  await bundleStarter();
  stampBuild(sources);
}

/**
 * What `npm start` runs once all is built: the same command in one plain file, so that the process that serves
 * neither compiles itself nor carries a compiler.
 */
async function bundleStarter(): Promise<void> {
  const { build } = await import("esbuild");
  await build({
    absWorkingDir: PROJECT_FOLDER,
    entryPoints: ["lib/commands/start.ts"],
    outfile: STARTER,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "node20",
    logLevel: "warning",
  });
}

function assertWritable(): void {
  try {
    mkdirSync(join(PROJECT_FOLDER, ".next"), { recursive: true });
    for (const folder of [".next", "prisma"]) accessSync(join(PROJECT_FOLDER, folder), constants.W_OK);
  } catch (error) {
    throw new ServingError(
      `The folder ${PROJECT_FOLDER} cannot be written, so the site cannot be built; check its rights.`,
      { cause: error },
    );
  }
}
