/** Many more clients than can be answered; `npm run overload` does the same with the pages themselves. */
import { expect, test } from "vitest";
import { standardLimits } from "../../lib/server/limits";
import { openTraffic } from "../security/traffic";
import { ask, startSiteServer } from "./site-server";

const CONNECTIONS = 500;
const ASKED = 1000;
const WORK_MS = 1;

/** A page that takes the thread for a while, as making one does. */
function work(): void {
  for (const end = performance.now() + WORK_MS; performance.now() < end; );
}

test("each of 500 connections is answered or told when to come back, and the next one finds all as before", async () => {
  const limits = { ...standardLimits, activeRequests: 8, waitingRequests: 100 };
  const { port, lines } = await startSiteServer(
    async (_request, response) => {
      await new Promise(setImmediate);
      work();
      response.end("ready");
    },
    { limits },
  );
  const traffic = openTraffic(port, CONNECTIONS);
  let left = ASKED;
  const answered = new Map<number, number>();
  const client = async () => {
    while (left > 0) {
      left -= 1;
      const { status, headers } = await traffic.send({ method: "GET", path: "/", headers: {}, body: null });
      if (status === 503) expect(Number(headers["retry-after"])).toBeGreaterThan(0);
      answered.set(status, (answered.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, client));
  traffic.close();
  expect([...answered.keys()].sort()).toEqual([200, 503]);
  expect(answered.get(200)).toBeGreaterThanOrEqual(limits.activeRequests + limits.waitingRequests);
  for (let at = 0; at < limits.activeRequests; at += 1) expect((await ask(port, "/")).status).toBe(200);
  expect(lines.filter(({ level }) => level === "error")).toEqual([]);
});
