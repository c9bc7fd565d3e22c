import { request } from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { type Answer, type ListenOptions, listen, type SiteServer } from "../../lib/server/listen";
import { createLog } from "../../lib/server/log";
import { makeTemporaryFolder } from "../catalog/temporary-catalog";

export interface StartedServer extends SiteServer {
  address: string;
  /** What stands in the log, line by line. */
  lines: Record<string, unknown>[];
}

/** The server around pages that the test makes, on a free port. */
export async function startSiteServer(answer: Answer, options: Partial<ListenOptions> = {}): Promise<StartedServer> {
  const lines: Record<string, unknown>[] = [];
  const server = await listen(
    {
      port: 0,
      siteUrl: new URL("http://localhost"),
      databasePath: "/nowhere/catalog.db",
      buildFolder: makeTemporaryFolder(),
      log: createLog("debug", (line) => lines.push(JSON.parse(line))),
      ...options,
    },
    answer,
  );
  onTestFinished(() => server.stop());
  return { ...server, address: `http://localhost:${server.port}`, lines };
}

/** Sends an address as it stands, which `fetch` would tidy first. */
export async function ask(port: number, path: string, headers: Record<string, string> = {}, method = "GET") {
  const response = await new Promise<import("node:http").IncomingMessage>((resolve, reject) => {
    request({ host: "localhost", port, path, method, headers, agent: false }, resolve).once("error", reject).end();
  });
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

/** Sends bytes as they stand, and gives all that comes back until the connection is closed. */
export async function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect(port, "localhost");
  socket.write(bytes);
  return await text(socket).catch((error: Error) => error.message);
}
