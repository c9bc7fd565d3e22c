/** The programs that building and serving consist of, each run by this Node. */
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT_FOLDER = fileURLToPath(new URL("../..", import.meta.url));

const { resolve } = createRequire(import.meta.url);

/** The command `npm start` as the build made it, relative to the project's folder. */
export const STARTER = ".next/commands/start.mjs";

/** What Node is to run, with its first arguments. */
export type Program = readonly string[];

/** Of V8, for what serves: half of the space for what is young is always empty, and by default that is 16 MB. */
const SERVING_FLAGS = ["--max-semi-space-size=4"];

/**
 * Of the allocator that Linux mostly has, for what serves: the free end of a heap goes back to the system when it is
 * so long. Once a large block was freed it would else grow to 64 MB, in the heap of each thread.
 */
const SERVING_ENVIRONMENT = { MALLOC_TRIM_THRESHOLD_: String(128 * 1024) };

export const programs = {
  next: [resolve("next/dist/bin/next")],
  starter: [...SERVING_FLAGS, join(PROJECT_FOLDER, STARTER)],
  prisma: [resolve("prisma/build/index.js")],
  /** A TypeScript file of the project, named from its root. */
  command: (path: string): Program => ["--import", "tsx", path],
} as const;

export interface ProgramOptions extends Pick<SpawnOptions, "stdio"> {
  env?: Record<string, string>;
}

/** Starts a program in the project's folder. Next's telemetry is off: nothing here asks for the network. */
export function startProgram(
  program: Program,
  args: readonly string[],
  { env = {}, stdio = "inherit" }: ProgramOptions = {},
): ChildProcess {
  return spawn(process.execPath, [...program, ...args], {
    cwd: PROJECT_FOLDER,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio,
  });
}

/** Starts what serves, so that its memory stays near what it needs. */
export function startStarter({ env, ...options }: ProgramOptions = {}): ChildProcess {
  return startProgram(programs.starter, [], { ...options, env: { ...SERVING_ENVIRONMENT, ...env } });
}

/** Whether this process was started so. */
export const isStarter = (): boolean => SERVING_FLAGS.every((flag) => process.execArgv.includes(flag));

/** Runs a program to its end. Gives its exit status; one that a signal ended counts as failed. */
export function runProgram(program: Program, args: readonly string[], options?: ProgramOptions): Promise<number> {
  return new Promise((resolveStatus, reject) => {
    const child = startProgram(program, args, options);
    child.once("error", reject);
    child.once("close", (status) => resolveStatus(status ?? 1));
  });
}
