import { expect, test } from "vitest";
import { ask, startSiteServer } from "./site-server";

test.each([
  ["/", "rsc, Accept-Encoding", "rsc, Accept-Encoding, Accept"],
  ["/statistics?cause=loss", undefined, "Accept"],
  ["/en/causes/loss", "Accept", "Accept"],
  ["/incidents.json", undefined, undefined],
  ["/about", "rsc", "rsc"],
])("%s, whose page varies by %s, varies by %s", async (path, given, vary) => {
  const { port } = await startSiteServer(async (_request, response) => {
    response.writeHead(200, { "Content-Type": "text/html", ...(given === undefined ? {} : { Vary: given }) });
    response.end("<p>頁</p>");
  });
  expect((await ask(port, path)).headers.vary).toBe(vary);
});

test("where a request is led inside is not told", async () => {
  const { port } = await startSiteServer(async (_request, response) => {
    response.writeHead(200, { "Content-Type": "application/json", "x-middleware-rewrite": "/data/incidents.json" });
    response.end("{}");
  });
  expect((await ask(port, "/incidents.json")).headers).not.toHaveProperty("x-middleware-rewrite");
});
