import type { ServerResponse } from "node:http";

type WriteHead = ServerResponse["writeHead"];

/** Calls `complete` when the headers are known and not yet sent. */
export function beforeHeaders(response: ServerResponse, complete: () => void): void {
  const writeHead = response.writeHead.bind(response) as (status: number, message?: string) => ServerResponse;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    const message = typeof rest[0] === "string" ? rest[0] : undefined;
    const headers = rest.find((part) => typeof part === "object" && part !== null);
    setHeaders(response, headers as object | undefined);
    complete();
    return message === undefined ? writeHead(status) : writeHead(status, message);
  }) as WriteHead;
}

/** Headers as `writeHead` takes them: by name, or names and values in turn. */
function setHeaders(response: ServerResponse, headers: object | undefined): void {
  if (Array.isArray(headers)) {
    for (let at = 0; at + 1 < headers.length; at += 2) response.appendHeader(headers[at], headers[at + 1]);
    return;
  }
  for (const [name, value] of Object.entries(headers ?? {})) if (value !== undefined) response.setHeader(name, value);
}
