/** What the server takes in, and what it makes of it. */
import { BlockList, isIPv4 } from "node:net";
import { expect, test } from "vitest";
import { standardLimits as limits } from "../../lib/server/limits";
import { ask, sendRaw, startSiteServer } from "./site-server";

const page: Parameters<typeof startSiteServer>[0] = async (_request, response) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  response.end("<p>頁</p>");
};

test.each([
  ["an address with parameters", "/incidents?cause=loss", {}, "GET", 200],
  ["Japanese in an address", `/${encodeURIComponent("事案")}`, {}, "GET", 200],
  ["half an escape", "/%E3%81", {}, "GET", 400],
  ["an escape that is none", "/%zz", {}, "GET", 400],
  ["NUL in an address", "/a%00b", {}, "GET", 400],
  ["a line break in an address", "/a%0d%0aSet-Cookie:x=1", {}, "GET", 400],
  ["another host in front", "//example.org/x", {}, "GET", 400],
  ["another host in front, with backslashes", "/%5cexample.org", {}, "GET", 400],
  ["steps within an address", "/api/v1/../x", {}, "GET", 400],
  ["steps behind escapes", "/api/v1/%2e%2E", {}, "GET", 400],
  ["dots that are no steps", "/incidents/..a...json", {}, "GET", 200],
  ["an address of another server", "http://example.org/", {}, "GET", 400],
  ["an address beyond the limit", `/?q=${"a".repeat(limits.addressLength)}`, {}, "GET", 414],
  ["a method that changes things", "/incidents", {}, "DELETE", 405],
  ["TRACE, which would give back what was sent", "/", {}, "TRACE", 405],
  ["a form sent to a page", "/incidents", { "content-length": "0" }, "POST", 405],
  ["a form sent to no operation of the API", "/api/x", { "content-length": "0" }, "POST", 405],
  ["a form sent to the root of the API", "/api/v1", { "content-length": "0" }, "POST", 405],
  ["a form sent to nothing below the root of the API", "/api/v1/", { "content-length": "0" }, "POST", 405],
  ["a body for the API", "/api/v1/parse", { "content-length": "0" }, "POST", 200],
  ["a body whose length is not said", "/api/v1/parse", { "transfer-encoding": "chunked" }, "POST", 411],
  ["a body beyond the limit", "/api/v1/parse", { "content-length": String(limits.bodyBytes + 1) }, "POST", 413],
  ["headers beyond the limit", "/", { "x-long": "a".repeat(limits.headerBytes) }, "GET", 431],
])("%s", async (_what, path, headers, method, status) => {
  const { port } = await startSiteServer(page);
  const answer = await ask(port, path, headers as Record<string, string>, method);
  expect(answer.status).toBe(status);
  expect(answer.headers["x-content-type-options"]).toBe("nosniff");
  if (status !== 200) expect(answer.body).toMatch(/。\n[A-Z].*\.\n$/);
});

test("a body where only reading is possible is not taken", async () => {
  const { port } = await startSiteServer(page);
  const bytes = "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 4\r\nConnection: close\r\n\r\nGET ";
  expect(await sendRaw(port, bytes)).toMatch(/^HTTP\/1\.1 400 /);
});

test.each([
  ["no HTTP at all", "\x16\x03\x01\x02\x00"],
  ["two lengths", "POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n"],
  [
    "a length and chunks",
    "POST /api/x HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
  ],
  ["no host", "GET / HTTP/1.1\r\n\r\n"],
])("%s is answered and cut off", async (_what, bytes) => {
  const { port, lines } = await startSiteServer(page);
  expect(await sendRaw(port, bytes)).toMatch(/^HTTP\/1\.1 400 /);
  expect(lines.some(({ level }) => level === "error")).toBe(false);
});

test("who asked for the head alone gets no body, even where the request could not be read", async () => {
  const { port } = await startSiteServer(page);
  const answer = await sendRaw(port, `HEAD /${"a".repeat(limits.headerBytes)} HTTP/1.1\r\nHost: x\r\n\r\n`);
  expect(answer).toMatch(/^HTTP\/1\.1 431 .*Content-Length: \d+.*\r\n\r\n$/s);
});

test("what only we may say is taken out of a request", async () => {
  let seen: NodeJS.Dict<string | string[]> = {};
  const { port } = await startSiteServer(
    async (request, response) => {
      seen = request.headers;
      response.end();
    },
    { siteUrl: new URL("https://kaijiroku.example") },
  );
  await ask(port, "/", {
    host: "evil.example",
    "x-forwarded-host": "evil.example",
    "x-forwarded-for": "192.0.2.1",
    "x-middleware-subrequest": "proxy",
    "content-security-policy": "script-src 'nonce-known'",
  });
  expect(seen.host).toBe("kaijiroku.example");
  expect(Object.keys(seen).filter((name) => name.startsWith("x-"))).toEqual(["x-forwarded-for"]);
  expect(seen["x-forwarded-for"]).toMatch(/^(127\.0\.0\.1|::1)$/);
  expect(seen["content-security-policy"]).not.toContain("known");
});

test("a trusted proxy is believed where a request came from", async () => {
  const trustedProxies = new BlockList();
  for (const address of ["127.0.0.1", "::1"]) trustedProxies.addAddress(address, isIPv4(address) ? "ipv4" : "ipv6");
  const seen: unknown[] = [];
  const { port } = await startSiteServer(
    async (request, response) => {
      seen.push(request.headers["x-forwarded-for"]);
      response.end();
    },
    { trustedProxies },
  );
  await ask(port, "/", { "x-forwarded-for": "203.0.113.9, 192.0.2.1" });
  expect(seen).toEqual(["192.0.2.1"]);
});
