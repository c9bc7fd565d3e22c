import type { Answer } from "./listen";

interface NextHandler {
  answer: Answer;
  close(): Promise<void>;
}

/** Next with what it built, to stand behind our server. */
export async function prepareNext(folder: string, port: number): Promise<NextHandler> {
  // Next reads it while its modules are loaded.
  Object.assign(process.env, { NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: folder, hostname: "localhost", port, quiet: false });
  await app.prepare();
  return { answer: app.getRequestHandler(), close: () => app.close() };
}
