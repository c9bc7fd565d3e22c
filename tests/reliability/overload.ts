/**
 * `npm run overload -- SECONDS [CONNECTIONS]`: so many connections (500) ask without a pause for so long (60 s). Each
 * is to be answered, or told with 503 when to come back; the server is to live on, in bounded memory, and to be as
 * quick afterwards as before. Fails where one of that is not so; tells the times.
 */
import { setTimeout as wait } from "node:timers/promises";
import { readMemory } from "../security/memory";
import { type FuzzRequest, seededRandom } from "../security/requests";
import { openTraffic, quantile } from "../security/traffic";
import { type ServedCatalog, serveCatalog } from "../serving/served-catalog";

const PATHS = [
  "/",
  "/en",
  "/incidents.json",
  "/?q=%E7%B4%9B%E5%A4%B1",
  "/statistics",
  "/organizations",
  "/api/v1/facets",
];
/** So many answers are timed before and after, one at a time. */
const TIMED = 40;
const SAMPLE_MS = 500;
/** How much slower than before, and how much larger than after the warm-up, is still the same. */
const MOST_SLOWER = 2;
const MOST_GROWTH = 2;

const get = (path: string): FuzzRequest => ({ method: "GET", path, headers: {}, body: null });

async function main([seconds = "60", connections = "500"]: string[]): Promise<number> {
  const site = await serveCatalog(["seeds"]);
  let hasEnded = false;
  void site.ended.then(() => {
    hasEnded = true;
  });
  try {
    await timeOneByOne(site);
    const [before, restMemory] = [await timeOneByOne(site), readMemory(site.pid)];
    const { statuses, withoutTime, probes, memory } = await flood(site, Number(seconds) * 1000, Number(connections));
    const first = await timeOneByOne(site, 1);
    const after = await timeOneByOne(site);
    console.log(`answers    ${[...statuses].map(([status, many]) => `${status}: ${many}`).join("  ")}`);
    console.log(
      `memory     ${restMemory} MB before, ${Math.max(...memory)} MB at most, ${readMemory(site.pid)} MB after`,
    );
    console.log(
      `/healthz   ${probes.length} times, p50 ${ms(quantile(probes, 0.5))}, longest ${ms(Math.max(...probes))}`,
    );
    console.log(`one by one ${ms(before)} before, ${ms(first)} at once afterwards, ${ms(after)} then (medians)`);
    const faults = [
      ...[...statuses.keys()]
        .filter((status) => status !== 200 && status !== 503)
        .map((status) => `answers of ${status}`),
      ...(withoutTime > 0 ? [`${withoutTime} times 503 without Retry-After`] : []),
      ...(hasEnded ? ["the server has ended"] : []),
      ...(Math.max(...memory) > MOST_GROWTH * restMemory ? ["the memory is not bounded"] : []),
      ...(after > MOST_SLOWER * before ? ["the server stays slow"] : []),
    ];
    for (const fault of faults) console.log(fault);
    return faults.length === 0 ? 0 : 1;
  } finally {
    await site.stop();
  }
}

/** The median time of pages asked for one after another. */
async function timeOneByOne({ port }: ServedCatalog, many = TIMED): Promise<number> {
  const traffic = openTraffic(port, 1);
  const times: number[] = [];
  for (let at = 0; at < many; at += 1) times.push((await traffic.send(get(PATHS[at % PATHS.length] as string))).ms);
  traffic.close();
  return quantile(times, 0.5);
}

async function flood({ port, pid }: ServedCatalog, duration: number, connections: number) {
  const traffic = openTraffic(port, connections);
  const end = performance.now() + duration;
  const statuses = new Map<number, number>();
  let withoutTime = 0;
  const ask = async (_: unknown, connection: number) => {
    const random = seededRandom(connection);
    while (performance.now() < end) {
      const path = PATHS[Math.floor(random() * PATHS.length)] as string;
      const { status, headers } = await traffic.send(get(path));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 503 && !(Number(headers["retry-after"]) > 0)) withoutTime += 1;
    }
  };
  const [memory, probes]: [number[], number[]] = [[], []];
  const watch = async () => {
    const probe = openTraffic(port, 1);
    while (performance.now() < end) {
      memory.push(readMemory(pid));
      const { status, ms: time } = await probe.send(get("/healthz"));
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      probes.push(time);
      await wait(SAMPLE_MS);
    }
    probe.close();
  };
  await Promise.all([watch(), ...Array.from({ length: connections }, ask)]);
  traffic.close();
  return { statuses, withoutTime, probes, memory };
}

const ms = (time: number): string => `${Math.round(time * 10) / 10} ms`;

process.exitCode = await main(process.argv.slice(2));
