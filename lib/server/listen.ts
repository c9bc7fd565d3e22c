/**
 * node:http around whatever makes the pages. What comes in is bounded and screened here, what goes out gets its
 * security headers here, and each request leaves a line in the log.
 */
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, BlockList } from "node:net";
import type { Duplex } from "node:stream";
import { Admission } from "./admission";
import { findClientAddress } from "./client-address";
import { type Limits, standardLimits } from "./limits";
import { currentRequest, describeError, type Log } from "./log";
import { varyByAccept } from "./negotiation";
import { readPrerenderedScripts } from "./prerendered-scripts";
import { findUnreadiness } from "./readiness";
import { formatRefusal, refuse } from "./refuse";
import { cleanHeaders, screenRequest } from "./screening";
import { type SecurityOptions, secureResponse } from "./security-headers";

export interface ListenOptions {
  /** 0 takes one that is free. */
  port: number;
  /** Under which address the site is reached. */
  siteUrl: URL;
  databasePath: string;
  /** The build, whose pages made in advance have inline scripts. */
  buildFolder: string;
  log: Log;
  limits?: Limits;
  /** Whose word on where a request came from is taken: nobody's by default. */
  trustedProxies?: BlockList;
}

export interface SiteServer {
  port: number;
  /** Takes no more, and finishes what has begun. */
  stop(): Promise<void>;
}

export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Listens, and lets `answer` answer what passes. Settles when it does. */
export async function listen(options: ListenOptions, answer: Answer): Promise<SiteServer> {
  const { port, log, limits = standardLimits } = options;
  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: 2000,
  });
  server.maxHeadersCount = limits.headerCount;
  server.maxConnections = limits.connections;
  server.timeout = limits.stillMs;
  const state = { isEnding: false };
  const handle = createHandler(options, answer, state);
  server.on("request", (request, response) => void handle(request, response));
  server.on("clientError", answerUnreadable(log));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  const { port: listening } = server.address() as AddressInfo;
  log.write("info", "listening", { port: listening });
  return {
    port: listening,
    async stop() {
      if (state.isEnding) return;
      state.isEnding = true;
      log.write("info", "ending");
      await closeServer(server, limits.shutdownMs);
      log.write("info", "ended");
    },
  };
}

function createHandler(
  { siteUrl, databasePath, buildFolder, log, limits = standardLimits, trustedProxies = new BlockList() }: ListenOptions,
  answer: Answer,
  state: { isEnding: boolean },
) {
  const security: SecurityOptions = {
    isSecure: siteUrl.protocol === "https:",
    prerenderedScripts: readPrerenderedScripts(buildFolder),
  };
  const admission = new Admission({
    active: limits.activeRequests,
    waiting: limits.waitingRequests,
    waitMs: limits.waitMs,
  });

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = requestId(request);
    logWhenDone(log, id, request, response);
    response.setHeader("X-Request-Id", id);
    if (state.isEnding) response.setHeader("Connection", "close");
    cleanHeaders(request, siteUrl.host, findClientAddress(request, trustedProxies));
    secureResponse(request, response, security);
    varyByAccept(request, response);
    if (answerProbe(request, response, state.isEnding, databasePath, log)) return;
    const refusal = screenRequest(request, limits);
    if (refusal) return refuse(response, refusal);
    const leave = await admission.enter();
    if (leave === null) return refuse(response, "busy");
    if (response.destroyed) return leave();
    const working = setTimeout(leave, limits.workMs);
    const answering = setTimeout(() => giveUp(response), limits.answerMs);
    response.once("close", () => {
      clearTimeout(working);
      clearTimeout(answering);
      leave();
    });
    await currentRequest
      .run({ id }, () => answer(request, response))
      .catch((error: unknown) => {
        log.write("error", "failed", { requestId: id, ...describeError(error) });
        if (response.headersSent) response.destroy();
        else refuse(response, "failed");
      });
  };
}

/** An answer that has begun goes on for as long as its client takes it. */
function giveUp(response: ServerResponse): void {
  if (!response.headersSent) refuse(response, "slow-answer");
}

const GIVEN_ID = /^[\w.-]{8,64}$/;

/** The id that a proxy in front gave the request, else a new one. */
function requestId({ headers }: IncomingMessage): string {
  const given = headers["x-request-id"];
  return typeof given === "string" && GIVEN_ID.test(given) ? given : randomUUID();
}

const LONGEST_PATH = 200;
const OFTEN = /^\/(?:_next\/static\/|healthz$|readyz$)/;

function logWhenDone(log: Log, id: string, { method, url = "" }: IncomingMessage, response: ServerResponse): void {
  const started = performance.now();
  response.once("close", () => {
    const path = (url.split(/[?#]/, 1)[0] ?? "").slice(0, LONGEST_PATH);
    const status = response.statusCode;
    const level = status === 503 ? "warn" : status >= 500 ? "error" : OFTEN.test(path) ? "debug" : "info";
    const ms = Math.round((performance.now() - started) * 10) / 10;
    log.write(level, "request", { requestId: id, method, path, status, ms, whole: response.writableFinished });
  });
}

/** `/healthz`: the process answers. `/readyz`: it can answer from the catalog too, and is not about to end. */
function answerProbe(
  { url, method }: IncomingMessage,
  response: ServerResponse,
  isEnding: boolean,
  databasePath: string,
  log: Log,
): boolean {
  if (method !== "GET" && method !== "HEAD") return false;
  if (url !== "/healthz" && url !== "/readyz") return false;
  const unreadiness = url === "/readyz" ? findUnreadiness(databasePath) : null;
  if (unreadiness) log.write("error", "not ready", describeError(unreadiness));
  const state = isEnding && url === "/readyz" ? "ending" : unreadiness ? "no catalog" : "ok";
  response.writeHead(state === "ok" ? 200 : 503, {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": "no-store",
  });
  response.end(`${JSON.stringify({ status: state })}\n`);
  return true;
}

/** A request that HTTP cannot read never becomes one; its connection is answered and closed. */
function answerUnreadable(log: Log) {
  const kinds: Record<string, Parameters<typeof formatRefusal>[0]> = {
    HPE_HEADER_OVERFLOW: "large-headers",
    ERR_HTTP_REQUEST_TIMEOUT: "slow-request",
  };
  return (error: NodeJS.ErrnoException & { rawPacket?: Buffer }, socket: Duplex) => {
    const isHead = error.rawPacket?.subarray(0, 5).toString("latin1") === "HEAD ";
    const kind = kinds[error.code ?? ""] ?? "bad-request";
    log.write("info", "unreadable request", { code: error.code, answer: kind });
    if (socket.writable && error.code !== "ECONNRESET") socket.end(formatRefusal(kind, { isHead }));
    else socket.destroy();
  };
}

/** Settles when every answer that had begun is sent; after a while those that are not are broken off. */
async function closeServer(server: Server, shutdownMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), shutdownMs);
  await closed;
  clearTimeout(timer);
}
