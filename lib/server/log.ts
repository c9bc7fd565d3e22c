/**
 * The log: one JSON object a line on standard output. Of a request it keeps what tells how the server does, and
 * nothing that tells of the person: no parameters, no network address, no name of the browser.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { formatWithOptions, stripVTControlCharacters } from "node:util";
import { type LogLevel, logLevels } from "../env";

type Fields = Record<string, string | number | boolean | null | undefined>;

export interface Log {
  write(level: Exclude<LogLevel, "silent">, event: string, fields?: Fields): void;
}

/** The request on whose behalf something runs, so that what is said meanwhile bears its id. */
export const currentRequest = new AsyncLocalStorage<{ id: string }>();

const LONGEST_VALUE = 4000;

export function createLog(
  level: LogLevel,
  print: (line: string) => unknown = (line) => process.stdout.write(line),
): Log {
  const least = logLevels.indexOf(level);
  return {
    write(ofLine, event, fields = {}) {
      if (logLevels.indexOf(ofLine) < least) return;
      const requestId = currentRequest.getStore()?.id;
      const line = { time: new Date().toISOString(), level: ofLine, event, requestId, ...fields };
      print(`${JSON.stringify(line, (_, value) => (typeof value === "string" ? shorten(value) : value))}\n`);
    },
  };
}

/**
 * Goes on where nobody reads the output any more (a closed terminal, the other end of a pipe). What cannot be written
 * would otherwise be an error that is reported by writing, and so on without end.
 */
export function outliveReaders(): void {
  for (const output of [process.stdout, process.stderr]) output.on("error", () => {});
}

/** What went wrong, as fields. */
export function describeError(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: String(error) };
  return { error: `${error.name}: ${error.message}`, stack: error.stack };
}

/** From now on, what any part of this process says through `console` becomes lines of the log too. */
export function captureConsole(log: Log): void {
  const levels = { debug: "debug", log: "debug", info: "debug", warn: "warn", error: "error" } as const;
  for (const [method, level] of Object.entries(levels) as [keyof typeof levels, "debug" | "warn" | "error"][]) {
    console[method] = (...words: unknown[]) =>
      log.write(level, "message", { text: stripVTControlCharacters(formatWithOptions({ colors: false }, ...words)) });
  }
}

const shorten = (text: string): string => (text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text);
