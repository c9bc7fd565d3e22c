/**
 * `npm run fuzz -- N [SEED]`: N random and mutated requests (20,000) against the built site, among whose notices are
 * hostile ones. Fails where an answer is 5xx or breaks off; tells how long the answers took, and the slowest.
 */

import { type HostileSite, serveHostileSite } from "./hostile-site";
import { type FuzzRequest, makeRequest, seededRandom } from "./requests";
import { type Answered, openTraffic, quantile } from "./traffic";

const CONNECTIONS = 4;
const SLOW_MS = 1000;
const MOST_TOLD = 10;

type Record = Answered & { request: FuzzRequest };

async function main([count = "20000", seed = "1"]: string[]): Promise<number> {
  const site = await serveHostileSite();
  try {
    const records = await run(site, Number(count), Number(seed));
    return report(records, Number(seed));
  } finally {
    await site.stop();
  }
}

async function run(site: HostileSite, count: number, seed: number): Promise<Record[]> {
  const random = seededRandom(seed);
  const traffic = openTraffic(site.port, CONNECTIONS);
  const records: Record[] = [];
  let left = count;
  const work = async () => {
    while (left > 0) {
      left -= 1;
      const request = makeRequest(random, site.known);
      records.push({ request, ...(await traffic.send(request)) });
      if (records.length % 1000 === 0) console.log(`${records.length} of ${count}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  traffic.close();
  return records;
}

function report(records: readonly Record[], seed: number): number {
  const times = records.map(({ ms }) => ms);
  const statuses = new Map<number, number>();
  for (const { status } of records) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  console.log(`\n${records.length} requests, seed ${seed}`);
  console.log(
    `answers    ${[...statuses]
      .sort(([a], [b]) => a - b)
      .map(([status, many]) => `${status}: ${many}`)
      .join("  ")}`,
  );
  console.log(
    `times      p50 ${ms(quantile(times, 0.5))}  p95 ${ms(quantile(times, 0.95))}  longest ${ms(Math.max(...times))}`,
  );
  const slow = records.filter((record) => record.ms > SLOW_MS).sort((a, b) => b.ms - a.ms);
  console.log(`over ${SLOW_MS} ms ${slow.length}`);
  for (const record of slow.slice(0, MOST_TOLD)) console.log(`  ${tellOf(record)}`);
  const failed = records.filter(({ status }) => status === 0 || status >= 500);
  console.log(`failed     ${failed.length}`);
  for (const record of failed.slice(0, MOST_TOLD)) console.log(`  ${tellOf(record)}`);
  return failed.length === 0 ? 0 : 1;
}

const ms = (time: number): string => `${Math.round(time * 10) / 10} ms`;

const tellOf = ({ status, ms: time, request: { method, path, headers, body } }: Record): string =>
  `${status} after ${ms(time)}: ${method} ${path.slice(0, 400)} ${JSON.stringify(headers).slice(0, 200)} ${body ? `${body.length} bytes` : ""}`;

process.exitCode = await main(process.argv.slice(2));
