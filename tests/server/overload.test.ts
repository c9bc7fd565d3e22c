/** Many more clients than can be answered; `npm run overload` does the same with the pages themselves. */
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { standardLimits } from "../../lib/server/limits";
import { openTraffic } from "../security/traffic";
import { startSiteServer } from "./site-server";

const CONNECTIONS = 500;
const limits = { ...standardLimits, activeRequests: 8, waitingRequests: 100, waitMs: 60_000, workMs: 60_000 };
const TURNED_AWAY = CONNECTIONS - limits.activeRequests - limits.waitingRequests;

test("of 500 clients at once those beyond the limits are told when to come back, and in the end all are answered", async () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const { port, lines } = await startSiteServer(
    async (_request, response) => {
      await opened;
      response.end("ready");
    },
    { limits },
  );
  const traffic = openTraffic(port, CONNECTIONS);
  let turnedAway = 0;
  const client = async () => {
    for (;;) {
      const { status, headers } = await traffic.send({ method: "GET", path: "/", headers: {}, body: null });
      if (status !== 503) return status;
      expect(Number(headers["retry-after"])).toBeGreaterThan(0);
      turnedAway += 1;
      if (turnedAway === TURNED_AWAY) open();
      await opened;
      await wait(10);
    }
  };
  const statuses = await Promise.all(Array.from({ length: CONNECTIONS }, client));
  traffic.close();
  expect(statuses.filter((status) => status === 200)).toHaveLength(CONNECTIONS);
  expect(turnedAway).toBeGreaterThanOrEqual(TURNED_AWAY);
  expect(lines.filter(({ level }) => level === "error")).toEqual([]);
});
