import { spawn } from "node:child_process";
import { createWriteStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT_FOLDER, type Program } from "../../lib/serving/programs";

export const RESULTS_FOLDER = join(PROJECT_FOLDER, "tests/results");

/** The environment that every step runs in: no telemetry, and never the database of the person who tests. */
const testEnvironment = { NEXT_TELEMETRY_DISABLED: "1", DATABASE_URL: "file:./tests/results/nowhere.db" };

interface StepOptions {
  /** The log is kept under this name. */
  log: string;
  env?: Record<string, string>;
  timeoutMs?: number;
}

/** Runs a command in the project's folder, shows what it prints and keeps it. Gives its exit status. */
export function runStep(
  command: string,
  args: readonly string[],
  { log, env = {}, timeoutMs }: StepOptions,
): Promise<number> {
  const file = createWriteStream(join(RESULTS_FOLDER, `${log}.log`), { flags: "a" });
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT_FOLDER,
      env: { ...process.env, ...testEnvironment, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      ...(timeoutMs === undefined ? {} : { timeout: timeoutMs }),
    });
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.on("data", (chunk) => {
        to.write(chunk);
        file.write(chunk);
      });
    }
    child.once("error", (error) => {
      console.error(`${command} cannot be run: ${error.message}`);
      file.end(() => resolve(1));
    });
    child.once("close", (status) => file.end(() => resolve(status ?? 1)));
  });
}

/** The same for a program of this Node. */
export function runNodeStep(program: Program, args: readonly string[], options: StepOptions): Promise<number> {
  return runStep(process.execPath, [...program, ...args], options);
}

/** A report that a runner wrote; null where it did not come so far. */
export function readReport(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}
