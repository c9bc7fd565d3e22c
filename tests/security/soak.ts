/**
 * `npm run soak -- SECONDS [CONNECTIONS]`: mixed requests (600 s, 16 connections) against the built site. Prints the
 * times, what failed, and the memory of the server from its first full minute to its last; fails where anything did.
 */
import { setTimeout as wait } from "node:timers/promises";
import { type HostileSite, serveHostileSite } from "./hostile-site";
import { readMemory } from "./memory";
import { makeRequest, seededRandom } from "./requests";
import { openTraffic, quantile } from "./traffic";

const SAMPLES = 20;

async function main([seconds = "600", connections = "16"]: string[]): Promise<number> {
  const site = await serveHostileSite();
  try {
    return await soak(site, Number(seconds) * 1000, Number(connections));
  } finally {
    await site.stop();
  }
}

async function soak(site: HostileSite, duration: number, connections: number): Promise<number> {
  const traffic = openTraffic(site.port, connections);
  const random = seededRandom(1);
  const end = performance.now() + duration;
  const times: number[] = [];
  const statuses = new Map<number, number>();
  const work = async () => {
    while (performance.now() < end) {
      const { status, ms } = await traffic.send(makeRequest(random, site.known));
      times.push(ms);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  };
  const memory: number[] = [];
  const watch = async () => {
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      await wait(duration / SAMPLES);
      memory.push(readMemory(site.pid));
      console.log(
        `${Math.round(((sample + 1) * duration) / SAMPLES / 1000)} s: ${times.length} answers, ${memory.at(-1)} MB`,
      );
    }
  };
  await Promise.all([watch(), ...Array.from({ length: connections }, work)]);
  traffic.close();
  const failed = [...statuses].filter(([status]) => status === 0 || (status >= 500 && status !== 503));
  const [first = 0] = memory.slice(SAMPLES / 10);
  console.log(`\nanswers    ${[...statuses].map(([status, many]) => `${status}: ${many}`).join("  ")}`);
  console.log(`times      p50 ${Math.round(quantile(times, 0.5))} ms  p95 ${Math.round(quantile(times, 0.95))} ms`);
  console.log(
    `memory     ${first} MB early, ${memory.at(-1)} MB at the end, ratio ${((memory.at(-1) ?? 0) / first).toFixed(2)}`,
  );
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
