/** Sending requests to a running server as they stand, and taking the time. */
import { Agent, type IncomingHttpHeaders, request } from "node:http";
import type { FuzzRequest } from "./requests";

export interface Answered {
  /** 0 where the connection broke. */
  status: number;
  ms: number;
  bytes: number;
  headers: IncomingHttpHeaders;
}

/** A sender that keeps so many connections open. */
export function openTraffic(port: number, connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send: function send({ method, path, headers, body }: FuzzRequest, started = performance.now()): Promise<Answered> {
      const done = (status: number, bytes: number, headers: IncomingHttpHeaders) => ({
        status,
        ms: performance.now() - started,
        bytes,
        headers,
      });
      return new Promise((resolve) => {
        const length = body ? { "content-length": String(body.length) } : {};
        const sent = request({ agent, host: "127.0.0.1", port, method, path, headers: { ...headers, ...length } });
        sent.once("error", () => {
          // A connection that the server had closed meanwhile says nothing of this request.
          resolve(sent.reusedSocket ? send({ method, path, headers, body }, started) : done(0, 0, {}));
        });
        sent.once("response", (response) => {
          let bytes = 0;
          response.on("data", (chunk: Buffer) => {
            bytes += chunk.length;
          });
          response.once("close", () => resolve(done(response.statusCode ?? 0, bytes, response.headers)));
        });
        sent.end(body ?? undefined);
      });
    },
    close: () => agent.destroy(),
  };
}

/** The value that so large a part of the numbers stays below. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}
