/** The server around the pages: what it gives out, how much at once, and how it ends. */
import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { migrateDatabase } from "../../lib/catalog/migrations";
import { openDatabase } from "../../lib/db";
import { standardLimits as limits } from "../../lib/server/limits";
import { makeTemporaryFolder } from "../catalog/temporary-catalog";
import { ask, startSiteServer } from "./site-server";

const page: Parameters<typeof startSiteServer>[0] = async (_request, response) => {
  response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" });
  response.end("<p>頁</p>");
};

/** Pages that are finished when the test says so. */
function heldPages() {
  const held: (() => void)[] = [];
  const answer: typeof page = async (_request, response) => {
    await new Promise<void>((resolve) => held.push(resolve));
    response.end("ready");
  };
  return { held, answer, finish: () => held.splice(0).forEach((resolve) => void resolve()) };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await wait(5);
}

describe("what goes out", () => {
  test("each page has a nonce of its own, which is the one that its maker was told", async () => {
    const told: unknown[] = [];
    const { port } = await startSiteServer(async (request, response) => {
      told.push(/'nonce-(.+)'/.exec(String(request.headers["content-security-policy"]))?.[1]);
      await page(request, response);
    });
    const policies = [await ask(port, "/"), await ask(port, "/")].map(({ headers }) =>
      String(headers["content-security-policy"]),
    );
    expect(policies[0]).toContain(`script-src 'self' 'nonce-${told[0]}'`);
    expect(policies[1]).toContain(`'nonce-${told[1]}'`);
    expect(told[0]).not.toBe(told[1]);
    expect(policies.join()).not.toContain("unsafe");
  });

  test("what is no page may load and run nothing", async () => {
    const { port } = await startSiteServer(async (_request, response) => {
      response.setHeader("Content-Type", "image/svg+xml");
      response.end("<svg/>");
    });
    const { headers } = await ask(port, "/x.svg");
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none';/);
    expect(headers["content-security-policy"]).not.toContain("script-src");
  });

  test("https is demanded where the site is reached by it, and only there", async () => {
    const secure = await startSiteServer(page, { siteUrl: new URL("https://kaijiroku.example") });
    const { headers } = await ask(secure.port, "/");
    expect(headers["strict-transport-security"]).toMatch(/^max-age=\d{8}$/);
    expect(headers["content-security-policy"]).toContain("upgrade-insecure-requests");
    const plain = await startSiteServer(page);
    expect((await ask(plain.port, "/")).headers).not.toHaveProperty("strict-transport-security");
  });

  test("an error tells the log what happened, and the reader nothing of it", async () => {
    const { port, lines } = await startSiteServer(async () => {
      throw new Error("the secret of the cellar");
    });
    const { status, body, headers } = await ask(port, "/");
    expect(status).toBe(500);
    expect(body).not.toContain("cellar");
    const line = lines.find(({ event }) => event === "failed");
    expect(line).toMatchObject({ level: "error", requestId: headers["x-request-id"] });
    expect(line?.error).toContain("cellar");
  });
});

describe("the log", () => {
  test("a request leaves a line without its parameters, its sender or its browser", async () => {
    const { port, lines } = await startSiteServer(page);
    const headers = { "user-agent": "Browser of Hanako", referer: "https://mail.example/hanako", cookie: "hanako=1" };
    await ask(port, "/organizations?name=hanako", headers);
    await until(() => lines.some(({ event }) => event === "request"));
    const line = lines.find(({ event }) => event === "request");
    expect(line).toMatchObject({ level: "info", method: "GET", path: "/organizations", status: 200, whole: true });
    expect(line?.requestId).toMatch(/^[0-9a-f-]{36}$/);
    expect(line?.ms).toBeGreaterThanOrEqual(0);
    expect(JSON.stringify(lines)).not.toMatch(/hanako|127\.0\.0\.1|::1/i);
  });

  test("an id from a proxy in front is kept, one that could be misread is not", async () => {
    const { port } = await startSiteServer(page);
    const asked = async (id: string) => (await ask(port, "/", { "x-request-id": id })).headers["x-request-id"];
    expect(await asked("edge-0123.abc")).toBe("edge-0123.abc");
    expect(await asked('"},{"level":"error')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("too much at once", () => {
  const few = { ...limits, activeRequests: 4, waitingRequests: 8, waitMs: 60_000, workMs: 60_000 };

  test("what cannot be done in time is refused with a time to come back, and all is well afterwards", async () => {
    const { held, answer, finish } = heldPages();
    const { port, address } = await startSiteServer(answer, { limits: few });
    const most = few.activeRequests + few.waitingRequests;
    const asked = Array.from({ length: most + 40 }, () => ask(port, "/"));
    const refused: number[] = [];
    for (const one of asked)
      one.then(({ status, headers }) => status === 503 && refused.push(Number(headers["retry-after"])));
    await until(() => refused.length === 40);
    expect(held).toHaveLength(few.activeRequests);
    expect(Math.min(...refused)).toBeGreaterThan(0);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const finishing = setInterval(finish, 1);
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(most);
    expect((await ask(port, "/")).status).toBe(200);
    clearInterval(finishing);
  });

  test("who has waited too long is refused as well", async () => {
    const { held, answer, finish } = heldPages();
    const { port } = await startSiteServer(answer, { limits: { ...few, activeRequests: 1, waitMs: 20 } });
    const inside = ask(port, "/");
    await until(() => held.length === 1);
    expect((await ask(port, "/")).status).toBe(503);
    finish();
    expect((await inside).status).toBe(200);
  });

  test("an answer that does not begin in time is given up, and its turn with it", async () => {
    const { answer } = heldPages();
    const { port } = await startSiteServer(answer, { limits: { ...few, activeRequests: 1, answerMs: 20 } });
    for (const _ of [1, 2]) expect((await ask(port, "/")).status).toBe(503);
  });

  test("who has gone while waiting takes nobody's turn", async () => {
    const { held, answer, finish } = heldPages();
    const { port, lines } = await startSiteServer(answer, { limits: few });
    const inside = Array.from({ length: few.activeRequests }, () => ask(port, "/"));
    await until(() => held.length === few.activeRequests);
    const leaving = connect(port, "localhost");
    await new Promise((resolve) => leaving.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n", resolve));
    leaving.destroy();
    await until(() => lines.some(({ event, whole }) => event === "request" && whole === false));
    finish();
    await Promise.all(inside);
    const after = ask(port, "/");
    await until(() => held.length > 0);
    expect(held).toHaveLength(1);
    finish();
    expect((await after).status).toBe(200);
  });
});

describe("the end", () => {
  test("what has begun is finished, and nothing more is taken", async () => {
    const { held, answer, finish } = heldPages();
    const server = await startSiteServer(answer);
    const begun = ask(server.port, "/");
    await until(() => held.length === 1);
    const stopped = server.stop();
    await expect(ask(server.port, "/")).rejects.toThrow(/ECONNREFUSED/);
    finish();
    expect((await begun).body).toBe("ready");
    await stopped;
    expect(server.lines.map(({ event }) => event)).toContain("ended");
  });
});

describe("the probes", () => {
  test("the process is healthy without a catalog, but not ready, and does not say where it looked", async () => {
    const { address, lines } = await startSiteServer(page);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const ready = await fetch(`${address}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ status: "no catalog" });
    expect(lines.find(({ event }) => event === "not ready")?.error).toContain("/nowhere/catalog.db");
  });

  test("it is ready with a catalog of this version", async () => {
    const databasePath = `${makeTemporaryFolder()}/catalog.db`;
    const db = openDatabase(databasePath, { mode: "create" });
    const { address } = await startSiteServer(page, { databasePath });
    expect((await fetch(`${address}/readyz`)).status).toBe(503);
    migrateDatabase(db);
    db.close();
    const ready = await fetch(`${address}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([200, { status: "ok" }]);
  });
});
