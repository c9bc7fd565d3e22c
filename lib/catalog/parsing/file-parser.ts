import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { type ParsedFile, parseFile } from "./parse-file";

/** Parses the files of an import. */
export interface FileParser {
  /** So many files are worth parsing ahead of the one that is stored. */
  readonly ahead: number;
  parse(bytes: Uint8Array): Promise<ParsedFile>;
  end(): Promise<void>;
}

/** Threads start in a second or two, which fewer files do not make up for. */
const WORTH_THREADS = 200;
const MOST_THREADS = 8;
/** Files that wait for each thread, so that none is idle while a large file is stored. */
const WAITING = 3;

/** Parses here, or in a thread a core where there are files enough; storing them is left to this one. */
export function openFileParser(files: number): FileParser {
  if (files < WORTH_THREADS) return { ahead: 0, parse: async (bytes) => parseFile(bytes), end: async () => {} };
  return new ParserThreads(Math.min(availableParallelism(), MOST_THREADS));
}

/** Threads that parse side by side. */
export class ParserThreads implements FileParser {
  readonly ahead: number;
  private readonly threads: ParserThread[];
  private next = 0;

  constructor(count: number) {
    this.threads = Array.from({ length: count }, () => new ParserThread());
    this.ahead = count * WAITING;
  }

  /** In turn: files are much alike, and a thread that is behind is waited for anyway, since they are stored in order. */
  parse(bytes: Uint8Array): Promise<ParsedFile> {
    const thread = this.threads[this.next++ % this.threads.length] as ParserThread;
    return thread.parse(bytes);
  }

  async end(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.end()));
  }
}

class ParserThread {
  private readonly worker = new Worker(new URL("./parser-thread.mjs", import.meta.url), { execArgv: [] });
  private readonly waiting: { resolve(parsed: ParsedFile): void; reject(error: unknown): void }[] = [];
  private fault: unknown = null;

  constructor() {
    this.worker.on("message", (parsed: ParsedFile) => this.waiting.shift()?.resolve(parsed));
    this.worker.on("error", (error) => {
      this.fault = error;
      for (const { reject } of this.waiting.splice(0)) reject(error);
    });
  }

  parse(bytes: Uint8Array): Promise<ParsedFile> {
    return new Promise((resolve, reject) => {
      if (this.fault !== null) return reject(this.fault);
      this.waiting.push({ resolve, reject });
      this.worker.postMessage(bytes);
    });
  }

  async end(): Promise<void> {
    await this.worker.terminate();
  }
}
