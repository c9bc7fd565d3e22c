/** The answers that no page gives: short, in both languages, and cheap to send. */
import type { ServerResponse } from "node:http";
import type { Bilingual } from "../taxonomy";

interface Refusal extends Bilingual {
  status: number;
  headers?: Record<string, string>;
}

const refusals = {
  "bad-address": { status: 400, ja: "このアドレスは読み取れません。", en: "This address cannot be read." },
  "unexpected-body": { status: 400, ja: "ここでは本文を受け取りません。", en: "No body is taken here." },
  "bad-request": { status: 400, ja: "要求を読み取れません。", en: "The request cannot be read." },
  method: {
    status: 405,
    ja: "ここでは読むことだけができます。",
    en: "One can only read here.",
    headers: { Allow: "GET, HEAD, OPTIONS" },
  },
  "slow-request": { status: 408, ja: "要求が時間内に届きませんでした。", en: "The request did not arrive in time." },
  "no-length": {
    status: 411,
    ja: "本文の長さ(Content-Length)を示してください。",
    en: "Say how long the body is (Content-Length).",
  },
  "large-body": { status: 413, ja: "本文が大きすぎます。", en: "The body is too large." },
  "long-address": { status: 414, ja: "アドレスが長すぎます。", en: "The address is too long." },
  "large-headers": { status: 431, ja: "ヘッダーが大きすぎます。", en: "The headers are too large." },
  failed: {
    status: 500,
    ja: "サーバーで問題が起きました。もう一度お試しください。",
    en: "Something went wrong on the server. Please try again.",
  },
  busy: {
    status: 503,
    ja: "ただいま混み合っています。少し待ってからお試しください。",
    en: "The server is busy. Please try again in a moment.",
    headers: { "Retry-After": "2" },
  },
  "slow-answer": {
    status: 503,
    ja: "時間内に答えられませんでした。少し待ってからお試しください。",
    en: "The answer took too long. Please try again in a moment.",
    headers: { "Retry-After": "10" },
  },
} satisfies Record<string, Refusal>;

export type RefusalKind = keyof typeof refusals;

/** Answers with a refusal. Headers that were meant for another answer are taken back. */
export function refuse(response: ServerResponse, kind: RefusalKind): void {
  const { status, ja, en, headers }: Refusal = refusals[kind];
  for (const name of ["content-encoding", "content-length", "etag", "last-modified", "vary"])
    response.removeHeader(name);
  const text = `${ja}\n${en}\n`;
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(text);
}

/**
 * The same as bytes for a connection whose request could not even be read; it is closed with it. Who asked for the
 * head alone would take a body for another answer.
 */
export function formatRefusal(kind: RefusalKind, { isHead }: { isHead: boolean }): string {
  const { status, ja, en }: Refusal = refusals[kind];
  const text = `${ja}\n${en}\n`;
  return [
    `HTTP/1.1 ${status} ${en.replace(/\.$/, "")}`,
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(text)}`,
    "X-Content-Type-Options: nosniff",
    "Connection: close",
    "",
    isHead ? "" : text,
  ].join("\r\n");
}
