import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { type ProgramOptions, startStarter } from "./programs";
import { ServingError } from "./serving-error";

const LONGEST_START_MS = 60_000;
const POLL_MS = 100;

export interface RunningServer {
  /** On this machine. */
  address: string;
  pid: number;
  /** Settles when the server has ended, with its exit status; null where a signal ended it. */
  ended: Promise<number | null>;
  stop(): Promise<void>;
}

/**
 * Serves what was built in a process of its own, and waits until the first page is answered.
 * @throws ServingError where the server ends before, or takes longer than a minute
 */
export async function startServer(port: number, options?: ProgramOptions): Promise<RunningServer> {
  const child = startStarter({ ...options, env: { ...options?.env, PORT: String(port) } });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status));
  });
  const address = `http://localhost:${port}`;
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  try {
    await waitForFirstPage(address, child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { address, pid: child.pid ?? 0, ended, stop };
}

/** Searches once, so that who searches first does not wait for dictionary and index to load. */
export async function warmUpSearch(address: string): Promise<void> {
  try {
    const response = await fetch(`${address}/?q=${encodeURIComponent("個人情報")}`);
    await response.arrayBuffer();
  } catch {
    // The server is ending; or the first search that is asked for says what is wrong to who asks.
  }
}

async function waitForFirstPage(address: string, child: ChildProcess): Promise<void> {
  const deadline = Date.now() + LONGEST_START_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new ServingError("The server ended before it was ready; see above.");
    }
    if (await isFirstPageAnswered(address)) return;
    await wait(POLL_MS);
  }
  throw new ServingError(`The server was not ready after ${LONGEST_START_MS / 1000} seconds.`);
}

/**
 * Asks for the first page, which also warms up what makes it. Gives false while nobody listens.
 * @throws ServingError where the page fails
 */
export async function isFirstPageAnswered(address: string): Promise<boolean> {
  let status: number;
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(LONGEST_START_MS) });
    await response.arrayBuffer();
    status = response.status;
  } catch {
    return false;
  }
  if (status < 500) return true;
  throw new ServingError("The server runs, but its first page fails; see above.");
}
